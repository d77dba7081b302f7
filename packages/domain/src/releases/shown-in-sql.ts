/** Conditions of questions as SQL. What a question that is not shown would have answered is never stored, so each test looks at the answers alone. */
import type { Question, ShownIf } from "@reform-exchange/schemas";

/** A text as an SQL literal. */
export function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** The SQL expression whether a question is shown to the respondent of a row of `response`. */
export function shownInSql({ showIf }: Question, byKey: ReadonlyMap<string, Question>): string {
  if (!showIf) return "true";
  const tests = showIf.tests.map((test) => `coalesce(${testInSql(test, byKey)}, false)`);
  return `(${tests.join(showIf.match === "all" ? " and " : " or ")})`;
}

function testInSql(test: ShownIf["tests"][number], byKey: ReadonlyMap<string, Question>): string {
  const answer = `answers -> ${literal(test.questionKey)}`;
  const value = "rowKey" in test && test.rowKey !== undefined ? `${answer} -> ${literal(test.rowKey)}` : answer;
  const text = `(${value} #>> '{}')`;
  switch (test.operator) {
    case "answered":
      return `(${value}) is not null`;
    case "atLeast":
      return numeric(text, ">=", test.value);
    case "atMost":
      return numeric(text, "<=", test.value);
    default: {
      const codes = `array[${test.codes.map(literal).join(", ")}]`;
      const isAny = byKey.get(test.questionKey)?.type === "multiple" ? `(${value}) ?| ${codes}` : `${text} = any(${codes})`;
      return test.operator === "anyOf" ? isAny : `not (${isAny})`;
    }
  }
}

/** What says why there is no answer is no number. */
function numeric(text: string, comparison: string, value: string): string {
  return `case when ${text} ~ '^[0-9]+([.][0-9]+)?$' then ${text}::numeric ${comparison} ${literal(value)}::numeric end`;
}
