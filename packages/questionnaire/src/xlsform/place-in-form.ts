import type { ChoiceLists } from "./choice-lists.ts";
import type { FormPlace } from "./form-faults.ts";
import type { FormQuestion } from "./form-structure.ts";

/** In which column of the survey sheet a member of a question is said. */
const columns: Readonly<Record<string, string>> = {
  questionKey: "name",
  text: "label",
  help: "hint",
  isRequired: "required",
  showIf: "relevant",
  indicatorCode: "indicator",
  identifies: "identifies",
  isComparableWhenReworded: "comparable_when_reworded",
  lowestText: "lowest_text",
  highestText: "highest_text",
  unit: "unit",
  decimals: "decimals",
  missing: "missing",
  options: "type",
  rows: "type",
};

/** In which column of its sheet a member of an option or of a row of a matrix is said. */
const partColumns: Readonly<Record<string, string>> = {
  code: "name",
  rowKey: "name",
  value: "value",
  text: "label",
  isExclusive: "exclusive",
};

/** The cell that a pointer from a question leads to. */
export function placeInForm({ row, type, members }: FormQuestion, pointer: string, lists: ChoiceLists): FormPlace {
  const [, member = "", index, partMember = ""] = pointer.split("/");
  if (index !== undefined && /^\d+$/u.test(index)) {
    const column = partColumns[partMember] ?? "name";
    if (member === "rows") return members?.[Number(index)]?.row.place(column) ?? row.place("type");
    if (member === "options" || member === "missing") {
      const shared = members?.[0]?.type ?? type;
      const list = member === "missing" ? row.cell("missing") : "list" in shared ? shared.list : "";
      return lists.get(list)?.[Number(index)]?.row.place(column) ?? row.place("type");
    }
  }
  return row.place(columns[member] ?? "constraint"); // all bounds are said there
}
