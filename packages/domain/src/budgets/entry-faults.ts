/** What can be wrong with an entry beside the ledger that it is for, in words. */
import { type BudgetStage, maxBudgetEntries, maxStageCents } from "@reform-exchange/schemas";
import type { RowFault } from "../intakes/intake-use-case.ts";
import { type FaultInBothLanguages, invalidInput, type ProblemError } from "../problem-error.ts";
import type { Refusal } from "./ledger.ts";

/** The fault of a row, where that row is the whole body. */
export function inBody({ column, code, message }: RowFault): FaultInBothLanguages {
  return { pointer: `/${column}`, code, message };
}

export function refusedInBody(fault: RowFault): ProblemError<"invalid-input"> {
  return invalidInput([inBody(fault)]);
}

export function outsideYear(year: number): RowFault {
  return {
    column: "bookedOn",
    code: "not-allowed-value",
    message: {
      nl: `bookedOn moet in ${year} liggen, het jaar van het budget; wat later komt, hoort bij het volgende jaar.`,
      en: `bookedOn must lie in ${year}, the year of the budget; what comes later belongs to the next year.`,
    },
  };
}

export function referenceTaken(reference: string): RowFault {
  return {
    column: "reference",
    code: "invalid-value",
    message: {
      nl: `Er is al een boeking ${reference} met een andere inhoud; een correctie heeft een eigen reference en noemt de boeking in replaces.`,
      en: `There is an entry ${reference} already, with another content; a correction has a reference of its own, and names the entry in replaces.`,
    },
  };
}

export function isCarriedOver(): RowFault {
  return {
    column: "replaces",
    code: "not-allowed-value",
    message: {
      nl: "De boeking is de helft van een overheveling; corrigeer die met een overheveling die haar noemt in replaces, dan volgt de andere helft.",
      en: "The entry is half of a carry-over; correct that by a carry-over that names it in replaces, so that its other half follows.",
    },
  };
}

export function noCarryOver(reference: string): RowFault {
  return {
    column: "replaces",
    code: "unknown-code",
    message: {
      nl: `Er is tussen deze budgetten geen overheveling ${reference}.`,
      en: `There is no carry-over ${reference} between these budgets.`,
    },
  };
}

/** @param entries how many there are before what has no place */
export function ledgerIsFull(entries: number): RowFault {
  return {
    column: "reference",
    code: "too-many-items",
    message: {
      nl: `Het budget heeft ${entries} boekingen en kan er ${maxBudgetEntries} hebben: voor deze is geen plaats meer, en ook niet voor nieuwe erna.`,
      en: `The budget has ${entries} entries and can have ${maxBudgetEntries}: there is no room for this one, nor for new ones after it.`,
    },
  };
}

export function noSuchEntry(reference: string): RowFault {
  return {
    column: "replaces",
    code: "unknown-code",
    message: {
      nl: `Er is in dit budget geen boeking ${reference}, ook niet eerder in deze aanlevering.`,
      en: `There is no entry ${reference} in this budget, nor earlier among these rows.`,
    },
  };
}

export function alreadyReplaced(by: string): RowFault {
  return {
    column: "replaces",
    code: "invalid-value",
    message: {
      nl: `De boeking is al vervangen, door ${by}; corrigeer die.`,
      en: `The entry was replaced already, by ${by}; correct that one.`,
    },
  };
}

const stages: Readonly<Record<BudgetStage, { readonly nl: string; readonly en: string }>> = {
  allocated: { nl: "toegekend", en: "allocated" },
  committed: { nl: "verplicht", en: "committed" },
  realised: { nl: "gerealiseerd", en: "realised" },
};

/** Why the ledger can't take an entry. */
export function refusalFault(refusal: Refusal): RowFault {
  const column = "amountCents";
  switch (refusal.reason) {
    case "belowZero":
      return {
        column,
        code: "too-small",
        message: {
          nl: `Er zou ${refusal.cents} cent zijn ${stages[refusal.stage].nl}; minder dan 0 kan niet.`,
          en: `${refusal.cents} cents would be ${stages[refusal.stage].en}; it can't be less than 0.`,
        },
      };
    case "guidesBelowZero": {
      const fte = fteText(refusal.guides);
      return {
        column: "guideFte",
        code: "too-small",
        message: {
          nl: `Er zou ${fte} fte aan gidsen zijn ${stages[refusal.stage].nl}; minder dan 0 kan niet.`,
          en: `${fte} fte of guides would be ${stages[refusal.stage].en}; it can't be less than 0.`,
        },
      };
    }
    case "overAllocation":
      return {
        column,
        code: "too-large",
        message: {
          nl: `Er zou ${refusal.committed} cent zijn verplicht, en er is ${refusal.allocated} cent toegekend; dit budget weigert dat.`,
          en: `${refusal.committed} cents would be committed, and ${refusal.allocated} cents are allocated; this budget refuses that.`,
        },
      };
    case "tooLarge":
      return {
        column,
        code: "too-large",
        message: {
          nl: `Er zou meer dan ${maxStageCents} cent zijn ${stages[refusal.stage].nl}, het meeste dat een budget kan hebben.`,
          en: `More than ${maxStageCents} cents would be ${stages[refusal.stage].en}, the most that a budget can have.`,
        },
      };
  }
}

/** Hundredths of an fte below zero, as a decimal text. */
function fteText(hundredths: bigint): string {
  const digits = String(-hundredths).padStart(3, "0");
  return `-${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
