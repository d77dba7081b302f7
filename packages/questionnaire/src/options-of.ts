import type { Question, QuestionOption } from "@reform-exchange/schemas";

/** Does the option say why there is no answer, as “don't know” does? Such options have negative values. */
export function isMissingOption(option: Pick<QuestionOption, "value">): boolean {
  return option.value < 0;
}

/** All options of a question, those that say why there is no answer among them; none for texts and days. */
export function optionsOf(question: Question): readonly QuestionOption[] {
  switch (question.type) {
    case "single":
    case "multiple":
    case "matrix":
      return question.options;
    case "scale":
    case "number":
      return question.missing ?? [];
    case "text":
    case "date":
      return [];
  }
}

/** In which member of the question its options are. */
export function optionsMember(question: Question): "options" | "missing" {
  return question.type === "scale" || question.type === "number" ? "missing" : "options";
}
