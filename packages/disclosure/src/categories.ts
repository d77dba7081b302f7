/** Did not answer a question that was put to them. Not sensitive: an attacker counts as knowing it. */
export const noAnswer = "noAnswer";

/** Was not shown the question, by its conditions. Not sensitive either: it follows from the answers to other questions. */
export const notAsked = "notAsked";

/** The only answer category of a number: how many gave one. */
export const answered = "answered";

/** The rows that every table has besides the answers. They are never hidden in a column whose total is known. */
export const technicalCategories: readonly string[] = [noAnswer, notAsked];
