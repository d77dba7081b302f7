import * as z from "zod";
import { Aspect } from "./aspect.ts";
import { GoalCode } from "./goal.ts";
import { Level } from "./level.ts";
import { LocalizedProseInput } from "./localized-prose.ts";
import { LocalizedText, LocalizedTextInput } from "./localized-text.ts";
import { Moment } from "./moment.ts";
import { pageOf } from "./page.ts";
import { Version } from "./version.ts";

/**
 * Code of an indicator: words in lower case with hyphens between them.
 *
 * @example
 * IndicatorCode.parse("werkcentrum-visitors");
 */
export const IndicatorCode = z
  .string()
  .max(60)
  .regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u)
  .meta({
    id: "IndicatorCode",
    title: "Indicator code",
    description: "Code of an indicator: words in lower case, with hyphens between them. It never changes.",
    examples: ["werkcentrum-visitors"],
  });
export type IndicatorCode = z.infer<typeof IndicatorCode>;

/** The fewest people on whom a value may rest; no indicator goes lower. */
export const lowestDisclosureThreshold = 5;
/** The fewest people on whom a value may rest where nobody says otherwise. */
export const defaultDisclosureThreshold = 10;

/** The number of a version of an indicator's definition. */
export const IndicatorVersionNumber = z
  .int()
  .min(1)
  .max(2_147_483_647)
  .meta({
    title: "Version number",
    description: "Number of a version of the definition: 1, and one more with each changed definition.",
    examples: [1],
  });

const goalCode = GoalCode.meta({ title: "Goal code", description: "The goal of the reform that it belongs to.", examples: ["services"] });
const level = Level.meta({ title: "Level", description: "The level that its values are about.", examples: ["regional"] });
const aspect = Aspect.meta({ title: "Aspect", description: "What it is about.", examples: ["activity"] });
const title = { title: "Title", description: "What it is called." };
const successMeasure = z.boolean().meta({
  title: "Success measure",
  description: "Do its values say anything about success? Where they don't, `successMeasureReason` says why.",
  examples: [false],
});
const successMeasureReason = {
  title: "Success measure reason",
  description: "Why its values say nothing about success; null when they do.",
};
const unit = { title: "Unit", description: "What a value counts or measures." };
const definition = { title: "Definition", description: "What exactly is counted or measured." };
const source = { title: "Source", description: "Where its values come from." };
const method = { title: "Method", description: "How its values are obtained, or null where the definition says it all." };
const disclosureThreshold = z
  .int()
  .min(lowestDisclosureThreshold)
  .max(1_000_000)
  .nullable()
  .meta({
    title: "Disclosure threshold",
    description: `The fewest people on whom a value may rest: with fewer it is suppressed. Never under ${lowestDisclosureThreshold}. Null when its values are not about people.`,
    examples: [defaultDisclosureThreshold],
  });

/**
 * A version of the definition of an indicator. It never changes: what was observed by it keeps it.
 *
 * @example
 * const isAboutPeople = (version: IndicatorVersion): boolean => version.disclosureThreshold !== null;
 */
export const IndicatorVersion = z
  .object({
    number: IndicatorVersionNumber,
    unit: LocalizedText.meta(unit),
    definition: LocalizedText.meta(definition),
    source: LocalizedText.meta(source),
    method: LocalizedText.nullable().meta(method),
    disclosureThreshold,
    definedAt: Moment.meta({
      title: "Defined at",
      description: "When this version was made (UTC).",
      examples: ["2026-11-23T11:00:00.000Z"],
    }),
  })
  .meta({
    id: "IndicatorVersion",
    title: "Indicator version",
    description: "A version of the definition of an indicator. It never changes: what was observed by it keeps it.",
  });
export type IndicatorVersion = z.infer<typeof IndicatorVersion>;

/**
 * An indicator of a goal of the reform, with all versions of its definition.
 *
 * @example
 * const definition = ({ versions, currentVersion }: Indicator) => versions.find(({ number }) => number === currentVersion)?.definition;
 */
export const Indicator = z
  .object({
    indicatorCode: IndicatorCode,
    goalCode,
    level,
    aspect,
    title: LocalizedText.meta(title),
    successMeasure,
    successMeasureReason: LocalizedText.nullable().meta(successMeasureReason),
    currentVersion: IndicatorVersionNumber.meta({
      title: "Current version",
      description: "Number of the version of the definition that holds now, the last of `versions`.",
      examples: [1],
    }),
    versions: z.array(IndicatorVersion).min(1).meta({ title: "Versions", description: "All versions of the definition, oldest first." }),
    version: Version,
    changedAt: Moment.meta({ title: "Changed at", description: "When it was last changed (UTC).", examples: ["2026-11-23T11:00:00.000Z"] }),
  })
  .meta({
    id: "Indicator",
    title: "Indicator",
    description: "An indicator of a goal of the reform, on one level and about one aspect, with all versions of its definition.",
  });
export type Indicator = z.infer<typeof Indicator>;

/** A page of indicators, in the order of their codes. */
export const IndicatorPage = pageOf("IndicatorPage", "Indicators", Indicator, {});
export type IndicatorPage = z.infer<typeof IndicatorPage>;

const content = {
  title: LocalizedTextInput.meta(title),
  successMeasure,
  successMeasureReason: LocalizedTextInput.nullable().default(null).meta(successMeasureReason),
  unit: LocalizedTextInput.meta(unit),
  definition: LocalizedProseInput.meta(definition),
  source: LocalizedProseInput.meta(source),
  method: LocalizedProseInput.nullable().default(null).meta(method),
  disclosureThreshold,
};

/** What is no measure of success says why, and what is one has nothing to explain. Told beside all other faults. */
const reasonFits = [
  (value: unknown, context: z.core.$RefinementCtx): void => {
    const { successMeasure: isOne, successMeasureReason: reason = null } = value as Record<string, unknown>; // `when` lets objects through only
    const refuse = (nl: string, en: string) =>
      context.addIssue({ code: "custom", path: ["successMeasureReason"], message: en, params: { nl, en } });
    if (isOne === false && reason === null)
      refuse("moet zeggen waarom het geen maat voor succes is", "must say why it is no measure of success");
    if (isOne === true && reason !== null) refuse("moet null zijn bij een maat voor succes", "must be null for a measure of success");
  },
  { when: ({ value }: { readonly value: unknown }) => typeof value === "object" && value !== null },
] as const;

/**
 * An indicator to be made, with the first version of its definition.
 *
 * @example
 * NewIndicator.parse({
 *   indicatorCode: "demonstration-waiting-time", goalCode: "services", level: "regional", aspect: "result",
 *   title: { nl: "Wachttijd (demonstratie)" }, successMeasure: true, unit: { nl: "dagen" },
 *   definition: { nl: "Dagen van aanmelding tot eerste gesprek (demonstratie)." }, source: { nl: "Verzonnen (demonstratie)." },
 * });
 */
export const NewIndicator = z
  .strictObject({
    indicatorCode: IndicatorCode,
    goalCode,
    level,
    aspect,
    ...content,
    disclosureThreshold: disclosureThreshold.default(defaultDisclosureThreshold),
  })
  .superRefine(...reasonFits)
  .meta({
    id: "NewIndicator",
    title: "New indicator",
    description: "An indicator to be made, with the first version of its definition.",
  });
export type NewIndicator = z.infer<typeof NewIndicator>;

/**
 * All of an indicator that may change, as it is to be. Its goal, level and aspect stay as they were made.
 *
 * @example
 * IndicatorContent.parse({
 *   title: { nl: "Wachttijd (demonstratie)" }, successMeasure: true, unit: { nl: "weken" },
 *   definition: { nl: "Weken van aanmelding tot eerste gesprek (demonstratie)." }, source: { nl: "Verzonnen (demonstratie)." },
 *   disclosureThreshold: 10,
 * });
 */
export const IndicatorContent = z
  .strictObject(content)
  .superRefine(...reasonFits)
  .meta({
    id: "IndicatorContent",
    title: "Indicator content",
    description:
      "All of an indicator that may change, as it is to be. The disclosure threshold must be said each time, so that none is lowered by leaving it out.",
  });
export type IndicatorContent = z.infer<typeof IndicatorContent>;
