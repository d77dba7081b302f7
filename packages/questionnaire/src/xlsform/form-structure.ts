/** Which rows of the survey sheet make which questions: groups are opened and closed, and matrices put together. */
import type { FormFaults } from "./form-faults.ts";
import type { FormRow } from "./form-sheet.ts";
import { type RowType, rowType, supportedTypes } from "./row-type.ts";

/** A row that asks something. */
export interface AskingRow {
  readonly row: FormRow;
  readonly type: RowType;
}

/** A question to be made: from one row, or from a group of rows that share their options. */
export interface FormQuestion {
  /** The row that names the question: for a matrix that of its group. */
  readonly row: FormRow;
  readonly type: RowType;
  /** The rows of a matrix. */
  readonly members?: readonly AskingRow[];
  /** The groups that it is in, the outermost first. */
  readonly groups: readonly FormRow[];
}

/** The questions of a form, in their order, and the row with its introduction. */
export interface FormStructure {
  readonly introduction: FormRow | undefined;
  readonly questions: readonly FormQuestion[];
}

/** An open group, with the rows of the matrix that it makes. */
interface OpenGroup {
  readonly row: FormRow;
  readonly members?: AskingRow[];
}

/** Does an appearance say the word? It can hold several. */
export function hasAppearance(row: FormRow, ...words: readonly string[]): boolean {
  const said = row.cell("appearance").toLowerCase().split(/\s+/u);
  return words.some((word) => said.includes(word));
}

/** Puts the rows of the survey sheet together. */
export function formStructure(rows: readonly FormRow[], faults: FormFaults): FormStructure {
  const open: OpenGroup[] = [];
  const questions: FormQuestion[] = [];
  let introduction: FormRow | undefined;
  for (const row of rows) {
    const type = rowType(row.cell("type"));
    const group = open.at(-1);
    switch (type.kind) {
      case "metadata":
        break;
      case "unsupported":
        unsupported(row, faults);
        break;
      case "note":
        if (introduction === undefined && questions.length === 0 && row.cell("relevant") === "" && group === undefined) introduction = row;
        else laterNote(row, faults);
        break;
      case "begin_group":
        if (group?.members !== undefined) nestedInMatrix(row, faults);
        open.push(hasAppearance(row, "table-list", "matrix") ? { row, members: [] } : { row });
        break;
      case "end_group": {
        const closed = open.pop();
        if (closed === undefined) endWithoutBegin(row, faults);
        else if (closed.members !== undefined) {
          questions.push({
            row: closed.row,
            type: { kind: "begin_group" },
            members: closed.members,
            groups: open.map((outer) => outer.row),
          });
        }
        break;
      }
      default:
        if (group?.members !== undefined) group.members.push({ row, type });
        else questions.push({ row, type, groups: open.map((outer) => outer.row) });
    }
  }
  for (const { row } of open) {
    faults.add(row.place("type"), "required", "Bij deze begin_group ontbreekt een end_group.", "This begin_group has no end_group.");
  }
  return { introduction, questions };
}

function unsupported(row: FormRow, faults: FormFaults): void {
  if (row.cell("type") === "") {
    faults.add(
      row.place("type"),
      "required",
      "Deze rij heeft geen type. Vul het in, of maak de rij leeg; van samengevoegde cellen telt alleen de eerste.",
      "This row has no type. Fill it in, or empty the row; of merged cells only the first counts.",
    );
    return;
  }
  faults.add(
    row.place("type"),
    "not-allowed-value",
    `Dit type wordt niet ondersteund; mogelijk zijn ${supportedTypes}. Schrijf bij een keuze de lijst erachter: select_one lijst.`,
    `This type is not supported; there can be ${supportedTypes}. For a choice write its list after it: select_one list.`,
  );
}

function laterNote(row: FormRow, faults: FormFaults): void {
  faults.add(
    row.place("type"),
    "not-allowed-value",
    "Een note kan alleen als inleiding: één, voor de eerste vraag, buiten groepen en zonder relevant. Gebruik anders hint.",
    "A note can only be the introduction: one, before the first question, outside groups and without relevant. Else use hint.",
  );
}

function nestedInMatrix(row: FormRow, faults: FormFaults): void {
  faults.add(
    row.place("type"),
    "not-allowed-value",
    "In een matrix (table-list) kan geen groep staan; sluit de matrix eerst met end_group.",
    "There can be no group in a matrix (table-list); close the matrix with end_group first.",
  );
}

function endWithoutBegin(row: FormRow, faults: FormFaults): void {
  faults.add(row.place("type"), "invalid-value", "Bij deze end_group ontbreekt een begin_group.", "This end_group has no begin_group.");
}
