import type { Question, Questionnaire, QuestionOption } from "@reform-exchange/schemas";
import { isMissingOption, optionsOf } from "../options-of.ts";
import { NO_ANSWER, NOT_ASKED, type ValueLabel, type Variable, type VariableKind, type VariableText } from "./variable.ts";
import { type NamedPart, variableNames } from "./variable-names.ts";

/**
 * The flat variables of a questionnaire, as exports and codebooks have them. A multiple choice has one for each option (1 chosen, 0 not), a
 * matrix one for each row. Coded variables and numbers say with negative values why there is no answer: those of the question's own
 * options, and `NOT_ASKED` and `NO_ANSWER`; texts and days are empty then.
 *
 * @param questionnaire - A questionnaire without faults.
 * @returns The variables in the order of the questions.
 * @example
 * variablesOf({
 *   questions: [{ type: "date", questionKey: "visitedOn", text: { nl: "Wanneer was uw bezoek?" }, isRequired: true }],
 * }).map(({ name, kind }) => `${name}: ${kind.kind}`); // ["visitedOn: day"]
 */
export function variablesOf(questionnaire: Questionnaire): Variable[] {
  return questionnaire.questions.flatMap((question) => variableNames(question).map((named) => variableOf(question, named)));
}

function variableOf(question: Question, named: NamedPart): Variable {
  const common = { name: named.name, questionKey: question.questionKey, questionType: question.type } as const;
  switch (question.type) {
    case "text":
      return {
        ...common,
        label: textOf(question.text),
        level: "nominal",
        kind: { kind: "text", maxLength: question.maxLength },
        ...uncoded,
      };
    case "date":
      return { ...common, label: textOf(question.text), level: "scale", kind: { kind: "day" }, ...uncoded };
    case "number": {
      const unit = question.unit && { unit: textOf(question.unit) };
      const kind: VariableKind = { kind: "decimal", decimals: question.decimals };
      return { ...common, label: textOf(question.text), ...unit, level: "scale", kind, ...codedBy(question) };
    }
    case "scale":
      return {
        ...common,
        label: textOf(question.text),
        level: "ordinal",
        kind: { kind: "integer" },
        ...codedBy(question, [
          { value: question.lowest, text: textOf(question.lowestText), isMissing: false },
          { value: question.highest, text: textOf(question.highestText), isMissing: false },
        ]),
      };
    case "single":
      return { ...common, label: textOf(question.text), level: "nominal", kind: { kind: "integer" }, ...codedBy(question) };
    case "matrix": {
      const row = named.part === undefined ? undefined : question.rows[named.part];
      const part = row && { rowKey: row.rowKey };
      return {
        ...common,
        ...part,
        label: partLabel(question.text, row?.text),
        level: "nominal",
        kind: { kind: "integer" },
        ...codedBy(question),
      };
    }
    case "multiple": {
      const option = named.part === undefined ? undefined : question.options[named.part];
      const part = option && { optionCode: option.code };
      return {
        ...common,
        ...part,
        label: partLabel(question.text, option?.text),
        level: "nominal",
        kind: { kind: "integer" },
        ...chosenOrNot,
      };
    }
  }
}

const generalMissing: readonly ValueLabel[] = [
  { value: NOT_ASKED, text: { nl: "Niet gevraagd", en: "Not asked" }, isMissing: true },
  { value: NO_ANSWER, text: { nl: "Geen antwoord", en: "No answer" }, isMissing: true },
];

const uncoded = { valueLabels: [], values: {} };

const chosenOrNot = {
  valueLabels: [
    { value: 0, text: { nl: "Niet gekozen", en: "Not chosen" }, isMissing: false },
    { value: 1, text: { nl: "Gekozen", en: "Chosen" }, isMissing: false },
    ...generalMissing,
  ],
  values: {},
};

function codedBy(question: Question, points: readonly ValueLabel[] = []): Pick<Variable, "valueLabels" | "values"> {
  const options = optionsOf(question);
  const labels = options.map(
    (option): ValueLabel => ({ value: option.value, text: textOf(option.text), isMissing: isMissingOption(option) }),
  );
  return {
    valueLabels: [
      ...points,
      ...labels.filter(({ isMissing }) => !isMissing),
      ...labels.filter(({ isMissing }) => isMissing),
      ...generalMissing,
    ],
    values: Object.fromEntries(options.map(({ code, value }) => [code, value])),
  };
}

/** The question and the part of it, in each language that has both. */
function partLabel(question: QuestionOption["text"], part: QuestionOption["text"] | undefined): VariableText {
  if (part === undefined) return textOf(question);
  return { nl: `${question.nl}: ${part.nl}`, ...(question.en && part.en && { en: `${question.en}: ${part.en}` }) };
}

function textOf({ nl, en }: QuestionOption["text"]): VariableText {
  return en === undefined ? { nl } : { nl, en };
}
