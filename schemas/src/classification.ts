import * as z from "zod";
import { Day } from "./day.ts";
import { LocalizedText } from "./localized-text.ts";

/** The first day of the data: earlier days are refused with a problem that names it. */
export const asOf = Day.meta({
  title: "As of",
  description: "The day for which the answer holds.",
  examples: ["2026-11-23"],
});

/** The day parameter of each region read. */
export const AsOfQuery = z.strictObject({
  asOf: Day.optional().meta({
    title: "As of",
    description:
      "The day for which the answer must hold; today in Europe/Amsterdam when left out. Days after the newest classification are answered by the newest. Days before the window are refused.",
    examples: ["2022-03-01"],
  }),
});

/** The reference day of the CBS classification that an answer goes by. */
export const classificationDate = Day.meta({
  title: "Classification date",
  description:
    "Reference day of the CBS classification (“Gebieden in Nederland”) that the answer goes by: the newest one that is not after the day asked for.",
  examples: ["2026-01-01"],
});

/** The newest classification in the data, where an answer is not of one day. */
export const newestClassificationDate = Day.meta({
  title: "Classification date",
  description: "Reference day of the newest CBS classification in the data; the answer is made from this and the earlier ones.",
  examples: ["2026-01-01"],
});

/** A tag of the table in the reference data's SOURCES.md. */
export const Source = z
  .string()
  .regex(/^[a-z0-9-]+$/u)
  .meta({
    id: "Source",
    title: "Source",
    description: "Tag of a source; the reference data's SOURCES.md says what each tag stands for.",
    examples: ["cbs-2026"],
  });

/**
 * Why a boundary or a role is a judgement and not a literal copy of a source.
 *
 * @example
 * Basis.parse({ code: "classification-year", text: { nl: "Gedateerd op het jaar van de CBS-indeling." } });
 */
export const Basis = z
  .object({
    code: z
      .string()
      .regex(/^[a-z0-9-]+$/u)
      .meta({ title: "Code", description: "Stable code of the judgement.", examples: ["classification-year"] }),
    text: LocalizedText,
  })
  .meta({
    id: "Basis",
    title: "Basis",
    description: "What a judgement rests on, where a boundary or a role is not a literal copy of a source.",
  });
export type Basis = z.infer<typeof Basis>;

/** `basis` where something is a judgement, `null` where it is a plain fact of the source. */
export const basis = Basis.nullable().meta({
  title: "Basis",
  description: "What the judgement rests on, or null where the source says it literally.",
});

/**
 * Another name under which people know a region or municipality.
 *
 * @example
 * AlternativeName.parse({ name: "Fryslân", sources: ["other-names"] });
 */
export const AlternativeName = z
  .object({
    name: z
      .string()
      .min(1)
      .meta({ title: "Name", description: "The other name.", examples: ["Fryslân"] }),
    sources: z.array(Source).min(1).meta({ title: "Sources", description: "Where that name was found." }),
  })
  .meta({
    id: "AlternativeName",
    title: "Alternative name",
    description: "A name that people use beside the name in the CBS classification.",
  });
export type AlternativeName = z.infer<typeof AlternativeName>;
