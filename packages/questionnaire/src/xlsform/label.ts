import type { QuestionOption } from "@reform-exchange/schemas";
import type { FormFaults } from "./form-faults.ts";
import type { FormRow } from "./form-sheet.ts";

type Text = QuestionOption["text"];

/** A text that may be left out, in Dutch where it is there. */
export function optionalText(row: FormRow, column: string, faults: FormFaults): Text | undefined {
  const text = row.text(column);
  if (text === undefined) return undefined;
  return dutchRequired(row, column, faults);
}

/** A text that must be there in Dutch; undefined, with its fault noted, when it isn't. */
export function dutchRequired(row: FormRow, column: string, faults: FormFaults): Text | undefined {
  const text = row.text(column);
  if ([text?.nl, text?.en].some((words) => words?.includes("${"))) {
    faults.add(
      row.place(column),
      "not-allowed-value",
      `${column} mag geen eerder antwoord herhalen (\${…}); schrijf het zonder.`,
      `${column} may not repeat an earlier answer (\${…}); write it without.`,
    );
  }
  if (text?.nl !== undefined) return { ...text, nl: text.nl };
  faults.add(
    row.place(column),
    "required",
    `${column} ontbreekt in het Nederlands; vul ${column} of ${column}::Nederlands (nl) in.`,
    `${column} is missing in Dutch; fill in ${column} or ${column}::Dutch (nl).`,
  );
  return undefined;
}
