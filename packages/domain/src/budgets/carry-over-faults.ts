/** What can be wrong with a carry-over beside the two ledgers that it is for, in words. */
import type { Funder } from "@reform-exchange/schemas";
import type { RowFault } from "../intakes/intake-use-case.ts";

export function notNextYear(year: number): RowFault {
  return {
    column: "toBudgetId",
    code: "not-allowed-value",
    message: {
      nl: `toBudgetId moet het budget van ${year + 1} zijn, van dezelfde regio, of net zo landelijk of verzonnen.`,
      en: `toBudgetId must be the budget for ${year + 1} of the same region, or national or made up as this one is.`,
    },
  };
}

export function overAvailable(left: bigint): RowFault {
  return {
    column: "amountCents",
    code: "too-large",
    message: {
      nl: `Er kan hoogstens ${orNothing(left)} cent over: wat is toegekend en niet verplicht.`,
      en: `At most ${orNothing(left)} cents can go over: what is allocated and not committed.`,
    },
  };
}

export function overFunder(funder: Funder, allocated: bigint): RowFault {
  return {
    column: "amountCents",
    code: "too-large",
    message: {
      nl: `Er kan hoogstens ${orNothing(allocated)} cent van ${funder} over: zoveel heeft die in dit budget toegekend, min wat al over is.`,
      en: `At most ${orNothing(allocated)} cents of ${funder} can go over: that is what it has allocated in this budget, less what went over already.`,
    },
  };
}

export function funderBelowZero(funder: Funder, cents: bigint, year: number): RowFault {
  return {
    column: "amountCents",
    code: "too-small",
    message: {
      nl: `Er zou ${cents} cent van ${funder} zijn toegekend in het budget van ${year}; minder dan 0 kan niet.`,
      en: `${cents} cents of ${funder} would be allocated in the budget for ${year}; it can't be less than 0.`,
    },
  };
}

function orNothing(cents: bigint): bigint {
  return cents > 0n ? cents : 0n;
}
