import * as z from "zod";
import { Day } from "./day.ts";
import { DayOrMonth, Precision } from "./day-or-month.ts";
import { LocalizedText } from "./localized-text.ts";
import { Moment } from "./moment.ts";
import { pageOf } from "./page.ts";
import { RegionCode } from "./region-code.ts";
import { uuid } from "./uuid.ts";
import { Version } from "./version.ts";
import { CycleYear } from "./wave.ts";

/** Id of a visit. */
export const VisitId = uuid.meta({
  title: "Visit id",
  description: "Id of the visit.",
  examples: ["01938c1e-0000-7000-8000-00000000d014"],
});

/** The states of a visit. */
export const visitStates = ["planned", "visited", "cancelled"] as const;

/**
 * How far a visit is.
 *
 * @example
 * VisitState.parse("planned");
 */
export const VisitState = z.enum(visitStates).meta({
  id: "VisitState",
  title: "Visit state",
  description: "How far the visit is: `planned`, `visited`, or `cancelled`; then the region can be planned anew.",
  examples: ["planned"],
});
export type VisitState = z.infer<typeof VisitState>;

const content = {
  cycle: CycleYear,
  state: VisitState,
  visitOn: DayOrMonth.nullable().meta({
    title: "Visit on",
    description:
      "The day of the visit, or the month (YYYY-MM) where the day is not known; null while neither is. It lies in the cycle's year.",
    examples: ["2026-10"],
  }),
};
const regionCode = RegionCode.meta({ title: "Region code", description: "The region that is visited.", examples: ["AM14"] });

/**
 * An in-depth visit (verdiepend bezoek) of the evaluation to a region. It says nothing of how the region does.
 *
 * @example
 * const isDone = ({ state }: RegionVisit): boolean => state === "visited";
 */
export const RegionVisit = z
  .object({
    visitId: VisitId,
    regionCode,
    ...content,
    precision: Precision.nullable().meta({ description: "How exactly `visitOn` is known; it follows from its form. Null without it." }),
    version: Version,
    changedAt: Moment.meta({ title: "Changed at", description: "When it was last changed (UTC).", examples: ["2026-11-23T11:00:00.000Z"] }),
  })
  .meta({
    id: "RegionVisit",
    title: "Region visit",
    description: "An in-depth visit (verdiepend bezoek) of the evaluation to a region. It says nothing of how the region does.",
  });
export type RegionVisit = z.infer<typeof RegionVisit>;

/** A page of visits, by cycle and region code. */
export const RegionVisitPage = pageOf("RegionVisitPage", "Region visits", RegionVisit, {});
export type RegionVisitPage = z.infer<typeof RegionVisitPage>;

/**
 * A visit to be planned, or noted.
 *
 * @example
 * NewRegionVisit.parse({ regionCode: "AM14", cycle: 2026, state: "planned", visitOn: "2026-10" });
 */
export const NewRegionVisit = z
  .strictObject({ regionCode, ...content, visitOn: content.visitOn.default(null) })
  .meta({ id: "NewRegionVisit", title: "New region visit", description: "A visit to be planned, or noted." });
export type NewRegionVisit = z.infer<typeof NewRegionVisit>;

/**
 * A visit as it is to be. It stays with its region.
 *
 * @example
 * RegionVisitContent.parse({ cycle: 2026, state: "visited", visitOn: "2026-10-14" });
 */
export const RegionVisitContent = z
  .strictObject(content)
  .meta({ id: "RegionVisitContent", title: "Region visit content", description: "A visit as it is to be. It stays with its region." });
export type RegionVisitContent = z.infer<typeof RegionVisitContent>;

/** How many regions are visited in a cycle, as it was published. */
export const visitsPerCycle = { fewest: 5, most: 6 } as const;

const count = (title: string, description: string) =>
  z
    .int()
    .min(0)
    .meta({ title, description, examples: [6] });

/** The visits of a cycle in numbers. */
const CycleCoverage = z
  .object({
    cycle: CycleYear,
    visited: count("Visited", "How many regions were visited in it."),
    planned: count("Planned", "How many more are planned in it."),
    room: count("Room", "How many more could be planned in it; none once the year has passed."),
  })
  .meta({ id: "CycleCoverage", title: "Cycle coverage", description: "The visits of a cycle in numbers." });

/** Where a region stands in the plan of visits. */
const RegionCoverage = z
  .object({
    regionCode: RegionCode,
    status: z.enum(["visited", "planned", "remaining"]).meta({
      title: "Status",
      description:
        "`visited`; `planned` in this cycle or a later one; or `remaining`: neither. A plan whose year has passed is none any more.",
      examples: ["planned"],
    }),
    visitId: VisitId.nullable().meta({ title: "Visit id", description: "Id of the visit, or null.", examples: [null] }),
    cycle: CycleYear.nullable().meta({ title: "Cycle", description: "The cycle of the visit, or null.", examples: [2027] }),
  })
  .meta({
    id: "RegionCoverage",
    title: "Region coverage",
    description: "Where a region stands in the plan of visits; nothing of how it does.",
  });

/**
 * Which regions were visited, which are planned and which remain, and whether all can still be visited.
 *
 * @example
 * const left = ({ remaining }: VisitCoverage): number => remaining;
 */
export const VisitCoverage = z
  .object({
    asOf: Day.meta({ title: "As of", description: "The day for which the answer holds.", examples: ["2026-11-23"] }),
    regions: z.array(RegionCoverage).meta({ title: "Regions", description: "Every region, in the order of the codes." }),
    cycles: z.array(CycleCoverage).meta({ title: "Cycles", description: "Every cycle, in its order." }),
    visited: count("Visited", "How many regions were visited."),
    planned: count("Planned", "How many more are planned."),
    remaining: count("Remaining", "How many are neither."),
    fewestPerCycle: count("Fewest per cycle", "How many regions a cycle visits at least, as published."),
    mostPerCycle: count("Most per cycle", "How many regions a cycle visits at most, as published."),
    canStillCoverAll: z.boolean().meta({
      title: "Can still cover all",
      description: "Do the regions that remain fit in the room that this cycle and those after it have?",
      examples: [true],
    }),
    text: LocalizedText.meta({ title: "Text", description: "The same in words." }),
  })
  .meta({
    id: "VisitCoverage",
    title: "Visit coverage",
    description:
      "Which regions were visited, which are planned and which remain, and whether all of them can still be visited by the last cycle.",
  });
export type VisitCoverage = z.infer<typeof VisitCoverage>;
