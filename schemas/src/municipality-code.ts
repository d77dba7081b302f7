import * as z from "zod";

/**
 * CBS code of a municipality, of any year.
 *
 * @example
 * MunicipalityCode.parse("GM0363");
 */
export const MunicipalityCode = z
  .string()
  .regex(/^GM\d{4}$/u)
  .meta({
    id: "MunicipalityCode",
    title: "Municipality code",
    description: "CBS code of a municipality (gemeente): GM and four digits. A code of any year will do.",
    examples: ["GM0363"],
  });
export type MunicipalityCode = z.infer<typeof MunicipalityCode>;
