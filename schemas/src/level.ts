import * as z from "zod";

/** The three levels that the evaluation studies. */
export const levels = ["national", "regional", "local"] as const;

/**
 * A level of the reform.
 *
 * @example
 * Level.parse("regional");
 */
export const Level = z.enum(levels).meta({
  id: "Level",
  title: "Level",
  description: "A level that the evaluation studies: `national` (landelijk), `regional` (regionaal) or `local` (lokaal).",
  examples: ["regional"],
});
export type Level = z.infer<typeof Level>;
