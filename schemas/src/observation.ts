import * as z from "zod";
import { compareDecimals, Decimal, isDecimal } from "./decimal.ts";
import { IndicatorCode, IndicatorVersionNumber } from "./indicator.ts";
import { IntakeQuery, maxIntakeRows } from "./intake.ts";
import { Moment } from "./moment.ts";
import { OutcomePolicy, outcome } from "./outcome.ts";
import { pageOf } from "./page.ts";
import { RegionCode } from "./region-code.ts";
import { type Refuse, rowRules, type SentRow } from "./sent-row.ts";

/** The code of the country in CBS's classification. */
export const countryCode = "NL01";

/**
 * What an observation is about: a labour-market region, a municipality of any year, or the country.
 *
 * @example
 * AreaCode.parse("NL01");
 */
export const AreaCode = z
  .string()
  .regex(/^(?:AM\d{2}|GM\d{4}|NL01)$/u)
  .meta({
    id: "AreaCode",
    title: "Area code",
    description:
      "CBS code of a labour-market region (AM and two digits), of a municipality (GM and four digits), or of the country (NL01).",
    examples: ["AM14"],
  });
export type AreaCode = z.infer<typeof AreaCode>;

/** A day of the last century or this one: what is observed has no other. */
const periodDay = z.iso.date().regex(/^(?:19|20)/u);
const periodFrom = periodDay.meta({
  title: "Period from",
  description: "First day of the period that the observation is about.",
  examples: ["2026-01-01"],
});
const periodTo = periodDay.meta({
  title: "Period to",
  description: "First day after the period (half-open).",
  examples: ["2027-01-01"],
});

/** Whether a value may still be revised. */
export const revisionStatuses = ["provisional", "final"] as const;
const revisionStatus = z.enum(revisionStatuses).meta({
  title: "Revision status",
  description: "`provisional`: it may still be revised; `final`: it is not expected to be. A revision of either is a row of its own.",
  examples: ["provisional"],
});

/** What stands in a cell: a value, or why there is none. */
export const cellStatuses = ["value", "suppressed", "noResponses", "notAsked"] as const;

/**
 * What stands in a cell of a table of outcomes. What is hidden never looks like zero.
 *
 * @example
 * CellStatus.parse("suppressed");
 */
export const CellStatus = z.enum(cellStatuses).meta({
  id: "CellStatus",
  title: "Cell status",
  description:
    "`value`: there is a value; `suppressed`: it rests on too few to be disclosed; `noResponses`: nobody answered; `notAsked`: it was not asked.",
  examples: ["value"],
});
export type CellStatus = z.infer<typeof CellStatus>;

const amounts = {
  value: outcome(Decimal.nullable()).meta({
    title: "Value",
    description: "The value as an exact decimal text, just as it was sent; null when `cellStatus` says why there is none.",
    examples: ["12.50"],
  }),
  lowerBound: outcome(Decimal.nullable()).meta({
    title: "Lower bound",
    description: "Lower bound of the value's interval, or null.",
    examples: ["11.2"],
  }),
  upperBound: outcome(Decimal.nullable()).meta({
    title: "Upper bound",
    description: "Upper bound of the value's interval, or null.",
    examples: ["13.9"],
  }),
  baseCount: z
    .int()
    .min(0)
    .max(2_147_483_647)
    .nullable()
    .meta({
      title: "Base count",
      description: "On how many people or answers the value rests, or null. Null as well when it is suppressed.",
      examples: [340],
    }),
};

/** The region is known. */
export const ObservationRegionFound = z
  .object({
    status: z
      .literal("found")
      .meta({ title: "Status", description: "It belongs to one region for the whole period.", examples: ["found"] }),
    regionCode: RegionCode,
  })
  .meta({
    id: "ObservationRegionFound",
    title: "Observation region found",
    description: "The area is this region, or lies in it for the whole period, itself or as the municipality that it merged into.",
  });

/** The municipality belongs to no one region for the whole period. */
export const ObservationRegionAmbiguous = z
  .object({
    status: z.literal("ambiguous").meta({
      title: "Status",
      description: "It was split over regions, or moved from one to another within the period: the value stays with the municipality.",
      examples: ["ambiguous"],
    }),
    candidateRegions: z.array(RegionCode).meta({
      title: "Candidate regions",
      description: "The regions that it, or what it went over into, lies in during the period, by code.",
    }),
  })
  .meta({
    id: "ObservationRegionAmbiguous",
    title: "Observation region ambiguous",
    description: "The municipality belongs to no one region for the whole period, so its value is added to none.",
  });

/**
 * What was observed of an indicator in an area and a period, as one revision of it.
 *
 * @example
 * const shown = ({ value, cellStatus }: Observation): string => value ?? cellStatus;
 */
export const Observation = z
  .object({
    indicatorCode: IndicatorCode,
    definitionVersion: IndicatorVersionNumber.meta({
      title: "Definition version",
      description: "Number of the version of the indicator's definition by which it was observed.",
      examples: [1],
    }),
    areaCode: AreaCode,
    periodFrom,
    periodTo,
    ...amounts,
    revisionStatus,
    cellStatus: CellStatus,
    recordedAt: Moment.meta({
      title: "Recorded at",
      description: "When this revision was recorded (UTC). The next one never overwrites it.",
      examples: ["2026-11-23T11:00:00.000Z"],
    }),
    region: z.discriminatedUnion("status", [ObservationRegionFound, ObservationRegionAmbiguous]).nullable().meta({
      title: "Region",
      description: "The one region that it belongs to in its period, by the classification that is loaded now; null for the country.",
    }),
  })
  .meta({
    id: "Observation",
    title: "Observation",
    description: "What was observed of an indicator in an area and a period (half-open), as one revision of it.",
  });
export type Observation = z.infer<typeof Observation>;

/** What of the areas an answer shows to its caller. */
export const shownAreas = ["country", "ownRegions", "all"] as const;

/** A page of observations, in the order of their areas' codes. */
export const ObservationPage = pageOf("ObservationPage", "Observations", Observation, {
  areas: z.enum(shownAreas).meta({
    title: "Areas",
    description:
      "Which areas the caller is shown: only the `country`; also its `ownRegions` with the municipalities that belong to them; or `all`.",
    examples: ["country"],
  }),
  policy: OutcomePolicy,
});
export type ObservationPage = z.infer<typeof ObservationPage>;

const knownAt = /^20\d{2}-\d{2}-\d{2}(?:T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?Z)?$/u;

/**
 * A moment at which something was known: a moment in UTC, or a day, which stands for its end in Europe/Amsterdam.
 *
 * @example
 * KnownAt.parse("2026-12-31");
 */
export const KnownAt = z
  .string()
  .regex(knownAt)
  .refine((text) => !knownAt.test(text) || (text.length === 10 ? z.iso.date() : Moment).safeParse(text).success, {
    params: { nl: "moet een bestaande dag of een bestaand moment zijn", en: "must be a day or moment that exists" },
  })
  .meta({
    title: "Known at",
    description:
      "Answers what was known then: a moment in UTC (`2026-12-31T11:00:00Z`), or a day, which stands for its end in Europe/Amsterdam. Left out, it is what is known now; a walk through pages stays with what was known at its first page.",
    examples: ["2026-12-31"],
  });

/** What an observation can be, by what it says in `cellStatus`. The faults of a row are told together, so it may look at any object. */
function cellFits(row: SentRow, refuse: Refuse): void {
  const { cellStatus = "value", value = null, lowerBound = null, upperBound = null, baseCount = null } = row;
  if (cellStatus === "value") {
    if (value === null) refuse("value", "is verplicht als cellStatus value is", "is required where cellStatus is value");
    return;
  }
  if (!cellStatuses.some((status) => status === cellStatus)) return;
  const beside = `mag er niet zijn als cellStatus ${String(cellStatus)} is`;
  const besideEn = `must not be there where cellStatus is ${String(cellStatus)}`;
  for (const [member, given] of Object.entries({ value, lowerBound, upperBound })) if (given !== null) refuse(member, beside, besideEn);
  if (baseCount !== null && !(cellStatus === "noResponses" && baseCount === 0)) refuse("baseCount", beside, besideEn);
}

function boundsFit({ value, lowerBound, upperBound }: SentRow, refuse: Refuse): void {
  if (!lowerBound && !upperBound) return; // as most rows
  if (isOver(lowerBound, value)) refuse("lowerBound", "mag niet boven value liggen", "must not be above value");
  if (isOver(value, upperBound)) refuse("upperBound", "mag niet onder value liggen", "must not be below value");
}

function isOver(a: unknown, b: unknown): boolean {
  return isDecimal(a) && isDecimal(b) && compareDecimals(a, b) > 0;
}

function periodRunsForward({ periodFrom: from, periodTo: to }: SentRow, refuse: Refuse): void {
  if (typeof from !== "string" || typeof to !== "string" || !isDay.test(from) || !isDay.test(to)) return;
  if (to <= from) refuse("periodTo", "moet na periodFrom liggen", "must lie after periodFrom");
}

const isDay = /^\d{4}-\d{2}-\d{2}$/u;

/**
 * An observation to be recorded: a flat row. Which indicator, area and period it is of is its key; another row with the same key is a
 * revision.
 *
 * @example
 * NewObservation.parse({
 *   indicatorCode: "demonstration-time-to-work", areaCode: "AM14", periodFrom: "2026-01-01", periodTo: "2027-01-01",
 *   value: "12.50", baseCount: 340, revisionStatus: "provisional",
 * });
 */
export const NewObservation = z
  .strictObject({
    indicatorCode: IndicatorCode,
    definitionVersion: IndicatorVersionNumber.optional().meta({
      title: "Definition version",
      description: "Number of the version of the indicator's definition by which it was observed; the current one when left out.",
      examples: [1],
    }),
    areaCode: AreaCode,
    periodFrom,
    periodTo,
    value: amounts.value.default(null),
    lowerBound: amounts.lowerBound.default(null),
    upperBound: amounts.upperBound.default(null),
    baseCount: amounts.baseCount.default(null).meta({
      title: "Base count",
      description:
        "On how many people or answers the value rests. Required where the indicator has a disclosure threshold; under it the value is not stored.",
      examples: [340],
    }),
    revisionStatus,
    cellStatus: CellStatus.default("value"),
  })
  .superRefine(...rowRules(periodRunsForward, cellFits, boundsFit))
  .meta({
    id: "NewObservation",
    title: "New observation",
    description: "An observation to be recorded. Another one with the same indicator, definition, area and period is a revision of it.",
  });
export type NewObservation = z.infer<typeof NewObservation>;

/**
 * Observations to be recorded.
 *
 * @example
 * ObservationIntake.parse({
 *   items: [{
 *     indicatorCode: "demonstration-time-to-work", areaCode: "AM14", periodFrom: "2026-01-01", periodTo: "2027-01-01",
 *     value: "12.50", baseCount: 340, revisionStatus: "provisional",
 *   }],
 *   dryRun: true,
 * });
 */
export const ObservationIntake = z
  .strictObject({
    items: z
      .array(NewObservation)
      .min(1)
      .max(maxIntakeRows)
      .meta({ title: "Items", description: `1 to ${maxIntakeRows} observations, each of another key.` }),
    ...IntakeQuery.shape,
    smallBase: z
      .enum(["suppress", "refuse"])
      .default("suppress")
      .meta({
        title: "Small base",
        description:
          "What becomes of a value whose base count is under the indicator's disclosure threshold: `suppress` stores the row as `suppressed` without value, bounds and base count; `refuse` refuses it. Either way the numbers are kept nowhere.",
        examples: ["suppress"],
      }),
  })
  .meta({ id: "ObservationIntake", title: "Observation intake", description: "Observations to be recorded, and how." });
export type ObservationIntake = z.infer<typeof ObservationIntake>;
