import type { Question, Questionnaire } from "@reform-exchange/schemas";
import { movedNames } from "./list-change.ts";
import type { Incomparability, QuestionChange, RowChange } from "./question-change.ts";
import { questionChanges } from "./question-changes.ts";

/** What became of a row of a matrix: a variable of its own, so that it can stay comparable where others don't. */
export interface RowComparison {
  readonly rowKey: string;
  readonly status: "added" | "removed" | "kept";
  readonly answersComparable: boolean;
}

/** What became of a question between two versions. */
export interface QuestionComparison {
  readonly questionKey: string;
  readonly status: "added" | "removed" | "unchanged" | "changed";
  readonly changes: readonly QuestionChange[];
  /** Can its answers be put beside those of the version before? For a matrix: all rows of the version before. */
  readonly answersComparable: boolean;
  /** Why not; empty where they are comparable. */
  readonly reasons: readonly Incomparability[];
  /** Of a matrix: each row by itself. */
  readonly rows?: readonly RowComparison[];
}

/**
 * What differs between two versions of a questionnaire, question by question, and whether answers stay comparable.
 *
 * Answers are **not** comparable when
 * - the question isn't in both versions, or its type differs;
 * - an option was added or removed (options that say why there is no answer are options too), or has another value, or became or no longer
 *   is exclusive; or another number of options may be chosen (`mostChosen`);
 * - a bound of a scale, number or day differs;
 * - a row of a matrix was removed: the question as a whole isn't comparable then, the other rows are, each for itself;
 * - its condition differs, or looks at a question whose own answers aren't comparable: others were asked;
 * - words differ in a language that both versions have, of the question, its options, rows, unit or ends of its scale, and the newer
 *   version doesn't say `isComparableWhenReworded: true`. That does nothing for the other reasons.
 *
 * They stay comparable when the help, the order of questions, options or rows, `isRequired`, the longest text, the number of decimals, the
 * indicator or what it identifies differs, when a translation is added or dropped, or when a row is added to a matrix.
 *
 * @param before - The version before.
 * @param after - The newer version.
 * @returns A comparison of each question, in the order of the newer version; those that were removed come last.
 * @example
 * const before: Questionnaire = {
 *   questions: [{ type: "text", questionKey: "remarks", text: { nl: "Opmerkingen" }, isRequired: false, maxLength: 2000 }],
 * };
 * compareVersions(before, before)[0]?.status; // "unchanged"
 */
export function compareVersions(before: Questionnaire, after: Questionnaire): QuestionComparison[] {
  const earlier = new Map(before.questions.map((question) => [question.questionKey, question]));
  const later = new Set(after.questions.map(({ questionKey }) => questionKey));
  const moved = movedNames([...earlier.keys()], [...later]);
  const incomparable = new Set<string>();
  const comparisons: QuestionComparison[] = [];
  for (const question of after.questions) {
    const { questionKey } = question;
    const was = earlier.get(questionKey);
    // conditions look back only, so what they rest on has been compared by now
    const comparison = was === undefined ? alone(questionKey, "added") : compared(was, question, moved.has(questionKey), incomparable);
    if (!comparison.answersComparable) incomparable.add(questionKey);
    comparisons.push(comparison);
  }
  const removed = before.questions.filter(({ questionKey }) => !later.has(questionKey));
  return [...comparisons, ...removed.map(({ questionKey }) => alone(questionKey, "removed"))];
}

function alone(questionKey: string, status: "added" | "removed"): QuestionComparison {
  return { questionKey, status, changes: [], answersComparable: false, reasons: ["notInBoth"] };
}

function compared(before: Question, after: Question, isMoved: boolean, incomparable: ReadonlySet<string>): QuestionComparison {
  const changes = questionChanges(before, after, isMoved);
  const dependsOnOther = (after.showIf?.tests ?? []).some(({ questionKey }) => incomparable.has(questionKey));
  const found = new Set(changes.flatMap((change) => reasonsOf(change)));
  if (dependsOnOther) found.add("conditionQuestion");
  if (after.isComparableWhenReworded === true) found.delete("wording");
  const reasons = [...found];
  return {
    questionKey: after.questionKey,
    status: changes.length === 0 ? "unchanged" : "changed",
    changes,
    answersComparable: reasons.length === 0,
    reasons,
    ...rowsOf(before, after, changes, reasons),
  };
}

function reasonsOf(change: QuestionChange): Incomparability[] {
  switch (change.part) {
    case "text":
    case "unit":
    case "lowestText":
    case "highestText":
      return change.isReworded ? ["wording"] : [];
    case "options":
    case "missing": {
      const { added, removed, renumbered, exclusive, reworded } = change;
      const isOther = [added, removed, renumbered, exclusive].some(({ length }) => length > 0);
      return [...(isOther ? (["options"] as const) : []), ...(reworded.length > 0 ? (["wording"] as const) : [])];
    }
    case "rows":
      return [
        ...(change.removed.length > 0 ? (["rowsRemoved"] as const) : []),
        ...(change.reworded.length > 0 ? (["wording"] as const) : []),
      ];
    case "bounds":
      return change.bounds.some((bound) => bound !== "maxLength") ? ["bounds"] : [];
    case "type":
    case "showIf":
    case "mostChosen":
      return [change.part];
    case "help":
    case "isRequired":
    case "order":
    case "decimals":
    case "indicatorCode":
    case "identifies":
      return [];
  }
}

/** Each row stands for itself: what was said of other rows doesn't touch it, what was said of the question or its options does. */
function rowsOf(
  before: Question,
  after: Question,
  changes: readonly QuestionChange[],
  reasons: readonly Incomparability[],
): { readonly rows?: readonly RowComparison[] } {
  if (before.type !== "matrix" || after.type !== "matrix") return {};
  const change = changes.find(({ part }) => part === "rows");
  const none: Pick<RowChange, "added" | "removed" | "reworded"> = { added: [], removed: [], reworded: [] };
  const { added, removed, reworded } = change?.part === "rows" ? change : none;
  const isRewordedAllowed = after.isComparableWhenReworded === true;
  const isReworded = changes.some((other) => other.part !== "rows" && reasonsOf(other).includes("wording"));
  const isWholeComparable =
    reasons.every((reason) => reason === "rowsRemoved" || reason === "wording") && (isRewordedAllowed || !isReworded);
  return {
    rows: [
      ...after.rows.map(({ rowKey }): RowComparison => {
        if (added.includes(rowKey)) return { rowKey, status: "added", answersComparable: false };
        return { rowKey, status: "kept", answersComparable: isWholeComparable && (isRewordedAllowed || !reworded.includes(rowKey)) };
      }),
      ...removed.map((rowKey): RowComparison => ({ rowKey, status: "removed", answersComparable: false })),
    ],
  };
}
