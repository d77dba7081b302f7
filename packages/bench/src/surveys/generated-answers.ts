/** Answers that fit the questionnaire, made by the database by chance. */
import { type BenchQuestion, questions } from "./questionnaire.ts";

/** How seldom the last option of a choice is chosen: by region so few choose it that some tables need protection. */
const seldom = 0.0005;

/** A query of rows with the answers of one respondent each, in the column `answers`. Parameter: the number of rows. */
export const generatedAnswers = `
  select jsonb_strip_nulls(jsonb_build_object(${questions.map((question) => `'${question.questionKey}', ${shown(question)}`).join(", ")})) as answers
  from (
    select ${questions.map((question) => `${chance(question)} as "${question.questionKey}"`).join(", ")}
    from generate_series(1, $1::int)
  ) chosen`;

function shown({ questionKey, showIf }: BenchQuestion): string {
  const test = showIf?.tests[0];
  return test ? `case when "${test.questionKey}" = '${test.codes[0]}' then "${questionKey}" end` : `"${questionKey}"`;
}

function chance(question: BenchQuestion): string {
  switch (question.type) {
    case "single":
      return oneOf(question.options);
    case "multiple": {
      const chosen = question.options.map(({ code }) => `case when random() < 0.35 then '${code}' end`);
      return `to_jsonb(coalesce(nullif(array_remove(array[${chosen.join(", ")}], null), '{}'), array['${question.options[0]?.code}']))`;
    }
    case "matrix":
      return `jsonb_build_object(${question.rows.map(({ rowKey }) => `'${rowKey}', ${oneOf(question.options)}`).join(", ")})`;
    case "scale":
      return `${question.lowest} + floor(random() * ${question.highest - question.lowest + 1})::int`;
    case "number":
      return `trim_scale(round((random() * ${question.maximum})::numeric, ${question.decimals}))::text`;
    case "date":
      return "(date '2026-01-01' + floor(random() * 300)::int)::text";
    case "text":
      return `case when random() < 0.4 then left(repeat('Meer tijd voor een gesprek graag. ', 8), 20 + floor(random() * 200)::int) end`;
  }
}

/** Any of the options but the last about as often. */
function oneOf(options: readonly { readonly code: string }[]): string {
  const codes = options.map(({ code }) => `'${code}'`);
  const common = `(array[${codes.slice(0, -1).join(", ")}])[1 + floor(random() * ${codes.length - 1})::int]`;
  return `case when random() < ${seldom} then ${codes.at(-1)} else ${common} end`;
}
