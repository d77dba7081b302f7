/** Responses as researchers have them: a row of variables for each. */
import type { Row, Variable } from "@reform-exchange/microdata";
import { cellOf, shownQuestions, variablesOf } from "@reform-exchange/questionnaire";
import type { LocalizedText, Questionnaire, SurveyAnswers } from "@reform-exchange/schemas";

/** A submitted response as it is stored. */
export interface StoredResponse {
  readonly id: string;
  readonly regionCode: string | null;
  readonly submittedAt: string;
  /** As JSON. */
  readonly answers: string;
}

/** The columns that stand before those of the questions. */
const ownVariables: readonly Variable[] = [
  { name: "response_id", label: { nl: "Respons", en: "Response" }, kind: "text", maxLength: 36, level: "nominal", valueLabels: [] },
  {
    name: "region_code",
    label: { nl: "Arbeidsmarktregio", en: "Labour-market region" },
    kind: "text",
    maxLength: 4,
    level: "nominal",
    valueLabels: [],
  },
  { name: "submitted_at", label: { nl: "Ingestuurd op", en: "Submitted at" }, kind: "moment", level: "scale", valueLabels: [] },
];

/** All variables of a questionnaire's responses. */
export function microdataVariables(questionnaire: Questionnaire): Variable[] {
  const wording = wordingsOf(questionnaire);
  const ofQuestions = variablesOf(questionnaire).map(({ name, label, questionKey, level, valueLabels, kind }): Variable => {
    const common = { name, label, questionKey, question: wording.get(questionKey), level };
    if (kind.kind === "text") return { ...common, ...kind, valueLabels: [] };
    if (kind.kind === "day") return { ...common, kind: "day", valueLabels: [] };
    return { ...common, ...kind, valueLabels };
  });
  return [...ownVariables, ...ofQuestions];
}

/** Makes of a response the cells of its variables. */
export function microdataRows(questionnaire: Questionnaire): (response: StoredResponse) => Row {
  const variables = variablesOf(questionnaire);
  return ({ id, regionCode, submittedAt, answers }) => {
    const given = JSON.parse(answers) as SurveyAnswers; // as they were checked when they were stored
    const shown = shownQuestions(questionnaire, given);
    return [id, regionCode, submittedAt, ...variables.map((variable) => cellOf(variable, given, shown))];
  };
}

/** How each question is worded. */
export function wordingsOf({ questions }: Questionnaire): ReadonlyMap<string, LocalizedText> {
  return new Map(questions.map(({ questionKey, text }) => [questionKey, text]));
}
