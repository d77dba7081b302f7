import type { Question, QuestionOption } from "@reform-exchange/schemas";
import { missingValues } from "@reform-exchange/schemas";
import { optionsOf } from "../options-of.ts";
import type { FormFaults } from "./form-faults.ts";
import type { FormRow, FormSheet } from "./form-sheet.ts";
import { dutchRequired } from "./label.ts";
import { yesOrNo } from "./yes-or-no.ts";

/** A choice of a list: what an option says, but for its value where the form gives none. */
interface Choice {
  readonly row: FormRow;
  readonly code: string;
  readonly text: QuestionOption["text"];
  readonly value: number | undefined;
  readonly isExclusive: boolean;
}

/** The lists of choices of a form, by name. */
export type ChoiceLists = ReadonlyMap<string, readonly Choice[]>;

/** Reads the choices sheet. */
export function choiceLists(sheet: FormSheet, faults: FormFaults): ChoiceLists {
  const lists = new Map<string, Choice[]>();
  for (const row of sheet.rows) {
    const [list, code] = [row.cell("list_name"), row.cell("name")];
    for (const [column, text] of [
      ["list_name", list],
      ["name", code],
    ] as const) {
      if (text !== "") continue;
      faults.add(
        row.place(column),
        "required",
        `Deze rij heeft geen ${column}. Vul het in, of maak de rij leeg; van samengevoegde cellen telt alleen de eerste.`,
        `This row has no ${column}. Fill it in, or empty the row; of merged cells only the first counts.`,
      );
    }
    const text = dutchRequired(row, "label", faults);
    const value = valueIn(row, faults);
    const isExclusive = yesOrNo(row, "exclusive", faults);
    if (list === "") continue;
    // a choice with faults stays in its list, so that nothing else is said of questions that use it
    const choice = { row, code, text: text ?? { nl: "?" }, value, isExclusive };
    const choices = lists.get(list);
    if (choices === undefined) lists.set(list, [choice]);
    else choices.push(choice);
  }
  return lists;
}

function valueIn(row: FormRow, faults: FormFaults): number | undefined {
  const text = row.cell("value");
  if (text === "") return undefined;
  if (/^-?\d{1,4}$/u.test(text)) return Number(text);
  faults.add(
    row.place("value"),
    "invalid-format",
    "De waarde moet een geheel getal zijn: 0 tot en met 9999, of −96 tot en met −90 waar de optie zegt waarom er geen antwoord is.",
    "The value must be a whole number: 0 to 9999, or −96 to −90 where the option says why there is no answer.",
  );
  return undefined;
}

/**
 * The options of a question from a list of choices. A choice without a value has: its name where that is a whole number up to 9999; else
 * the value of the same code in the same question of the version before; else the next free number, from 1 up, or from −90 down in a list
 * of options that say why there is no answer. Values that the version before had are not given to another code.
 */
export function optionsFromChoices(
  choices: readonly Choice[],
  known: Question | undefined,
  { isMultiple = false, isMissing = false }: { readonly isMultiple?: boolean; readonly isMissing?: boolean } = {},
): QuestionOption[] {
  const knownValues = new Map((known ? optionsOf(known) : []).map(({ code, value }) => [code, value]));
  const own = choices.map(
    ({ code, value }) => value ?? (!isMissing && /^(?:0|[1-9]\d{0,3})$/u.test(code) ? Number(code) : knownValues.get(code)),
  );
  const taken = new Set([...own, ...knownValues.values()]);
  let next = isMissing ? missingValues.highest : 1;
  return choices.map(({ code, text, isExclusive }, index) => {
    let value = own[index];
    if (value === undefined) {
      while (taken.has(next)) next += isMissing ? -1 : 1;
      value = next;
      taken.add(value);
    }
    return { code, value, text, ...(isMultiple && isExclusive && { isExclusive }) };
  });
}
