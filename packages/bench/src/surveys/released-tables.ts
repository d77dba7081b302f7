/** The tables of a release of the benchmark's wave, each as the bare statement that counts it. */
import { type BenchQuestion, questions, splitQuestion } from "./questionnaire.ts";

const splits = ["region_code", `answers ->> '${splitQuestion}'`];

/** Every variable for all respondents, and by each split. Parameter of each: the wave. */
export function groupBys(): string[] {
  const variables = questions.flatMap(variablesOf);
  return [undefined, ...splits].flatMap((split) =>
    ["region_code", ...variables].flatMap((variable) => (variable === split ? [] : [groupBy(variable, split)])),
  );
}

function groupBy(variable: string, split: string | undefined): string {
  const columns = split === undefined ? [variable] : [split, variable];
  const by = columns.map((_, index) => index + 1).join(", ");
  return `select ${columns.join(", ")}, count(*) from response where wave_id = $1::uuid and submitted_at is not null group by ${by}`;
}

/** What is counted of a question; of texts and days nothing is. */
function variablesOf(question: BenchQuestion): string[] {
  const { type, questionKey } = question;
  switch (type) {
    case "text":
    case "date":
      return [];
    case "multiple":
      return question.options.map(({ code }) => `answers -> '${questionKey}' ? '${code}'`);
    case "matrix":
      return question.rows.map(({ rowKey }) => `answers -> '${questionKey}' ->> '${rowKey}'`);
    default:
      return [`answers ->> '${questionKey}'`];
  }
}
