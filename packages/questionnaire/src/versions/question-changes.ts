/** What differs between two versions of one question. */
import { compareDecimals, isDecimal, type Question, type QuestionOption, type ShownIf } from "@reform-exchange/schemas";
import { optionsMember, optionsOf } from "../options-of.ts";
import { listChange, textChange } from "./list-change.ts";
import type { BoundChange, OptionChange, OtherChange, QuestionChange, RowChange, TextChange } from "./question-change.ts";

/** Every difference between two versions of a question; `isMoved` when it stands elsewhere among the others. */
export function questionChanges(before: Question, after: Question, isMoved: boolean): QuestionChange[] {
  const other = (part: OtherChange["part"], isChanged: boolean): OtherChange[] => (isChanged ? [{ part }] : []);
  return [
    ...other("type", before.type !== after.type),
    ...textChanges(before, after),
    ...(before.type === after.type ? ofOneType(before, after, other) : []),
    ...other("showIf", conditionText(before.showIf) !== conditionText(after.showIf)),
    ...other("isRequired", before.isRequired !== after.isRequired),
    ...other("order", isMoved),
    ...other("indicatorCode", before.indicatorCode !== after.indicatorCode),
    ...other("identifies", before.identifies !== after.identifies),
  ];
}

function ofOneType(
  before: Question,
  after: Question,
  other: (part: OtherChange["part"], isChanged: boolean) => OtherChange[],
): QuestionChange[] {
  return [
    ...optionChanges(before, after),
    ...rowChanges(before, after),
    ...boundChanges(before, after),
    ...other("decimals", memberOf(before, "decimals") !== memberOf(after, "decimals")),
    ...other("mostChosen", memberOf(before, "mostChosen") !== memberOf(after, "mostChosen")),
  ];
}

/** A member that only some types have. */
function memberOf(question: Question, member: string): unknown {
  return Object.entries(question).find(([name]) => name === member)?.[1];
}

function textChanges(before: Question, after: Question): TextChange[] {
  const change = (
    part: TextChange["part"],
    was: QuestionOption["text"] | undefined,
    is: QuestionOption["text"] | undefined,
  ): TextChange[] => {
    const kind = textChange(was, is);
    return kind === "same" ? [] : [{ part, isReworded: kind === "reworded" }];
  };
  const texts = [...change("text", before.text, after.text), ...change("help", before.help, after.help)];
  if (before.type === "scale" && after.type === "scale") {
    texts.push(
      ...change("lowestText", before.lowestText, after.lowestText),
      ...change("highestText", before.highestText, after.highestText),
    );
  }
  if (before.type === "number" && after.type === "number") texts.push(...change("unit", before.unit, after.unit));
  return texts;
}

function optionChanges(before: Question, after: Question): OptionChange[] {
  const was = new Map(optionsOf(before).map((option) => [option.code, option]));
  const is = new Map(optionsOf(after).map((option) => [option.code, option]));
  const { kept, ...list } = listChange([...was.keys()], [...is.keys()]);
  const keptWhere = (differ: (a: QuestionOption | undefined, b: QuestionOption | undefined) => boolean) =>
    kept.filter((code) => differ(was.get(code), is.get(code)));
  const change: OptionChange = {
    part: optionsMember(after),
    ...list,
    reworded: keptWhere((a, b) => textChange(a?.text, b?.text) === "reworded"),
    translated: keptWhere((a, b) => textChange(a?.text, b?.text) === "translated"),
    renumbered: keptWhere((a, b) => a?.value !== b?.value),
    exclusive: keptWhere((a, b) => (a?.isExclusive ?? false) !== (b?.isExclusive ?? false)),
  };
  const { added, removed, reworded, translated, renumbered, exclusive } = change;
  const changed = [added, removed, reworded, translated, renumbered, exclusive].some(({ length }) => length > 0);
  return changed || change.isReordered ? [change] : [];
}

function rowChanges(before: Question, after: Question): RowChange[] {
  if (before.type !== "matrix" || after.type !== "matrix") return [];
  const was = new Map(before.rows.map((row) => [row.rowKey, row.text]));
  const is = new Map(after.rows.map((row) => [row.rowKey, row.text]));
  const { kept, ...list } = listChange([...was.keys()], [...is.keys()]);
  const reworded = kept.filter((rowKey) => textChange(was.get(rowKey), is.get(rowKey)) === "reworded");
  const translated = kept.filter((rowKey) => textChange(was.get(rowKey), is.get(rowKey)) === "translated");
  const changed = [list.added, list.removed, reworded, translated].some(({ length }) => length > 0);
  return changed || list.isReordered ? [{ part: "rows", ...list, reworded, translated }] : [];
}

function boundChanges(before: Question, after: Question): BoundChange[] {
  const members = ["lowest", "highest", "minimum", "maximum", "maxLength", "earliest", "latest"] as const;
  const bounds = members.filter((member) => !isSameBound(memberOf(before, member), memberOf(after, member)));
  return bounds.length === 0 ? [] : [{ part: "bounds", bounds }];
}

function isSameBound(before: unknown, after: unknown): boolean {
  return before === after || (isDecimal(before) && isDecimal(after) && compareDecimals(before, after) === 0); // 60 and 60.0
}

/** The order of tests, and of codes in a test, makes no other condition; nor does `any` of one test differ from `all` of it. */
function conditionText(condition: ShownIf | undefined): string {
  if (condition === undefined) return "";
  const tests = condition.tests.map((test) =>
    JSON.stringify([
      test.questionKey,
      "rowKey" in test ? test.rowKey : null,
      test.operator,
      "codes" in test ? test.codes.toSorted() : null,
      "value" in test ? test.value : null,
    ]),
  );
  return JSON.stringify([condition.tests.length === 1 ? "all" : condition.match, tests.toSorted()]);
}
