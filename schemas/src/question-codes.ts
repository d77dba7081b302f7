import * as z from "zod";

/**
 * Key of a question: the same over all versions and waves, and the beginning of its variable's name in exports.
 *
 * @example
 * QuestionKey.parse("cooperation");
 */
export const QuestionKey = z
  .string()
  .max(20)
  .regex(/^[A-Za-z][A-Za-z0-9_]*$/u)
  .meta({
    id: "QuestionKey",
    title: "Question key",
    description:
      "Key of a question: the same over all versions and waves, and the name of its variable in exports. A letter, then letters, digits and underscores, up to 20 in all.",
    examples: ["cooperation"],
  });
export type QuestionKey = z.infer<typeof QuestionKey>;

/** Code of an option: what an answer says. It never changes its meaning. */
export const OptionCode = z
  .string()
  .max(32)
  .regex(/^[A-Za-z0-9][\w.-]*$/u)
  .meta({
    title: "Option code",
    description: "Code of an option of the question: what an answer says. It never changes its meaning.",
    examples: ["yes"],
  });
export type OptionCode = z.infer<typeof OptionCode>;

/** Key of a row of a matrix; with the key of its question it names a variable. */
export const MatrixRowKey = z
  .string()
  .max(11)
  .regex(/^[A-Za-z0-9]\w*$/u)
  .meta({
    title: "Row key",
    description: "Key of a row of a matrix, the same over all versions: letters, digits and underscores, up to 11, no underscore first.",
    examples: ["speed"],
  });
export type MatrixRowKey = z.infer<typeof MatrixRowKey>;
