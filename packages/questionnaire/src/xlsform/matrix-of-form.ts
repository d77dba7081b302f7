/** A group with appearance `table-list` is a matrix: its rows are choices of one option from the same list. */
import type { MatrixQuestion } from "@reform-exchange/schemas";
import type { FormFaults } from "./form-faults.ts";
import { rowKeyOf } from "./form-references.ts";
import type { FormRow } from "./form-sheet.ts";
import type { AskingRow } from "./form-structure.ts";
import { dutchRequired } from "./label.ts";

/** The list that the rows of a matrix share; undefined, with the faults noted, where they don't. */
export function matrixList(group: FormRow, members: readonly AskingRow[], faults: FormFaults): string | undefined {
  const lists = members.map(({ type }) => (type.kind === "select_one" ? type.list : undefined));
  const [first] = lists;
  if (members.length === 0) {
    faults.add(group.place("type"), "too-few-items", "Deze matrix (table-list) heeft geen rijen.", "This matrix (table-list) has no rows.");
  }
  for (const [index, list] of lists.entries()) {
    if (list !== undefined && list === first) continue;
    faults.add(
      members[index]?.row.place("type") ?? group.place("type"),
      "not-allowed-value",
      "In een matrix (table-list) staan alleen rijen select_one met dezelfde lijst.",
      "A matrix (table-list) only has rows select_one with the same list.",
    );
  }
  return lists.every((list) => list === first) ? first : undefined;
}

/** The rows of a matrix; undefined, with the faults noted, where one can't be read. */
export function matrixRows(matrix: string, members: readonly AskingRow[], faults: FormFaults): MatrixQuestion["rows"] | undefined {
  const rows = members.map(({ row }) => {
    const name = row.cell("name");
    if (name === "") {
      faults.add(row.place("name"), "required", "Deze rij heeft geen name: haar sleutel.", "This row has no name: its key.");
    }
    for (const column of ["relevant", "constraint"]) {
      if (row.cell(column) === "") continue;
      faults.add(
        row.place(column),
        "not-allowed-value",
        `In een matrix heeft een rij geen eigen ${column}; zet die bij de groep.`,
        `In a matrix a row has no ${column} of its own; put it with the group.`,
      );
    }
    const text = dutchRequired(row, "label", faults);
    return text && { rowKey: rowKeyOf(matrix, name), text };
  });
  const sound = rows.filter((row) => row !== undefined);
  return sound.length === rows.length ? sound : undefined;
}
