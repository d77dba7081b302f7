import type { FormFaults } from "./form-faults.ts";
import type { FormRow } from "./form-sheet.ts";

/** What a cell with yes or no says; an empty one says no. */
export function yesOrNo(row: FormRow, column: string, faults: FormFaults): boolean {
  const text = row.cell(column).toLowerCase();
  if (["yes", "true", "true()", "1", "ja"].includes(text)) return true;
  if (!["", "no", "false", "false()", "0", "nee"].includes(text)) {
    faults.add(
      row.place(column),
      "not-allowed-value",
      `${column} moet yes of no zijn; een voorwaarde wordt hier niet ondersteund.`,
      `${column} must be yes or no; a condition is not supported here.`,
    );
  }
  return false;
}
