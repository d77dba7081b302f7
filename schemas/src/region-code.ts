import * as z from "zod";

/**
 * CBS code of a labour-market region. The codes run from AM01 to AM38 without AM04, AM16 and AM31: never count them out.
 *
 * @example
 * RegionCode.parse("AM14");
 */
export const RegionCode = z
  .string()
  .regex(/^AM\d{2}$/u)
  .meta({
    id: "RegionCode",
    title: "Region code",
    description: "CBS code of a labour-market region (arbeidsmarktregio): AM and two digits. Not every number is in use.",
    examples: ["AM14"],
  });
export type RegionCode = z.infer<typeof RegionCode>;
