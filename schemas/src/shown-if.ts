import * as z from "zod";
import { Decimal } from "./decimal.ts";
import { MatrixRowKey, OptionCode, QuestionKey } from "./question-codes.ts";

const questionKey = QuestionKey.meta({
  title: "Question key",
  description: "Key of an earlier question of the same version.",
  examples: ["visited"],
});
const rowKey = MatrixRowKey.optional().meta({
  title: "Row key",
  description: "Of a matrix, and only there: the row whose answer is looked at.",
  examples: ["speed"],
});

/** One of some codes was chosen, or something else was. */
export const ShownIfChosen = z
  .strictObject({
    questionKey,
    rowKey,
    operator: z.enum(["anyOf", "noneOf"]).meta({
      title: "Operator",
      description: "`anyOf`: at least one of the codes was chosen; `noneOf`: there is an answer, and none of the codes is in it.",
      examples: ["anyOf"],
    }),
    codes: z
      .array(OptionCode)
      .min(1)
      .max(50)
      .meta({ title: "Codes", description: "Codes of options of that question.", examples: [["yes"]] }),
  })
  .meta({ id: "ShownIfChosen", title: "Shown if chosen", description: "A test of a question with options, on what was chosen." });

/** A number or a point of a scale is high or low enough. */
export const ShownIfCompared = z
  .strictObject({
    questionKey,
    operator: z.enum(["atLeast", "atMost"]).meta({
      title: "Operator",
      description: "`atLeast`: the answer is the value or more; `atMost`: the value or less. What is no number is neither.",
      examples: ["atLeast"],
    }),
    value: Decimal.meta({ title: "Value", description: "What it is compared with, as an exact decimal text.", examples: ["3"] }),
  })
  .meta({ id: "ShownIfCompared", title: "Shown if compared", description: "A test of a number or a scale, on how much it is." });

/** There is an answer. */
export const ShownIfAnswered = z
  .strictObject({
    questionKey,
    rowKey,
    operator: z.literal("answered").meta({ title: "Operator", description: "There is an answer.", examples: ["answered"] }),
  })
  .meta({ id: "ShownIfAnswered", title: "Shown if answered", description: "A test of any question: has it an answer?" });

/** A test of the answer to one earlier question. A question that is not shown, or not answered, meets none. */
export const ShownIfTest = z.union([ShownIfChosen, ShownIfCompared, ShownIfAnswered]);
export type ShownIfTest = z.infer<typeof ShownIfTest>;

/**
 * When a question is shown: by the answers to earlier questions.
 *
 * @example
 * ShownIf.parse({ match: "all", tests: [{ questionKey: "visited", operator: "anyOf", codes: ["yes"] }] });
 */
export const ShownIf = z
  .strictObject({
    match: z
      .enum(["all", "any"])
      .meta({ title: "Match", description: "Must `all` tests be met, or is `any` one of them enough?", examples: ["all"] }),
    tests: z.array(ShownIfTest).min(1).max(10).meta({
      title: "Tests",
      description: "Each looks at one earlier question. A question that is not shown, or not answered, meets none.",
    }),
  })
  .meta({ id: "ShownIf", title: "Shown if", description: "When a question is shown: by the answers to earlier questions." });
export type ShownIf = z.infer<typeof ShownIf>;
