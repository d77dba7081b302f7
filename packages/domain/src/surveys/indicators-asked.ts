import type { Questionnaire } from "@reform-exchange/schemas";
import type { Context } from "../context.ts";
import type { Statement } from "../database/database.ts";
import type { FaultInBothLanguages } from "../problem-error.ts";

const known: Statement = {
  name: "surveys.known-indicators",
  text: `select code from indicator where code = any($1::text[])`,
};

/** The questions that name an indicator that is not there. */
export async function unknownIndicators({ questions }: Questionnaire, { rows }: Context): Promise<FaultInBothLanguages[]> {
  const asked = questions.flatMap(({ indicatorCode }, index) => (indicatorCode === undefined ? [] : [{ indicatorCode, index }]));
  if (asked.length === 0) return [];
  const found = await rows<{ code: string }>(known, [[...new Set(asked.map(({ indicatorCode }) => indicatorCode))]]);
  const codes = new Set(found.map(({ code }) => code));
  return asked.flatMap(({ indicatorCode, index }) =>
    codes.has(indicatorCode)
      ? []
      : [
          {
            pointer: `/questions/${index}/indicatorCode`,
            code: "unknown-code" as const,
            message: {
              nl: `Er is geen indicator ${indicatorCode}; zie /v1/indicators.`,
              en: `There is no indicator ${indicatorCode}; see /v1/indicators.`,
            },
          },
        ],
  );
}
