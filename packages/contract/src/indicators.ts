import {
  Aspect,
  GoalCode,
  Indicator,
  IndicatorCode,
  IndicatorContent,
  IndicatorPage,
  Level,
  NewIndicator,
  PageQuery,
} from "@reform-exchange/schemas";
import * as z from "zod";
import { type Access, operation } from "./operation.ts";

/** By what the reform is followed. */
const openIndicators: Access = {
  kind: "public",
  because: "By what the reform is followed, and how that is defined, is for everyone to see.",
  restsOn: ["indicators"],
};

/** Indicators are for the whole country, whatever level their values are about. */
const writesIndicators: Access = { kind: "scoped", scope: "indicators:write", region: "all" };

const loaded = "werkcentrum-visitors";
const nobodys = "nobodys-indicator";

const waitingTime = {
  indicatorCode: "demonstration-waiting-time",
  goalCode: "services" as const,
  level: "regional" as const,
  aspect: "result" as const,
  title: { nl: "Wachttijd (demonstratie)", en: "Waiting time (demonstration)" },
  successMeasure: true,
  unit: { nl: "dagen", en: "days" },
  definition: {
    nl: "Dagen van aanmelding tot eerste gesprek (demonstratie).",
    en: "Days from registration to the first talk (demonstration).",
  },
  source: { nl: "Verzonnen (demonstratie).", en: "Made up (demonstration)." },
};

const visitors = {
  indicatorCode: loaded,
  title: { nl: "Bezoekers van een Werkcentrum", en: "Visitors of a Werkcentrum" },
  successMeasure: false,
  successMeasureReason: {
    nl: "Het aantal bezoekers is geen indicatie van succes.",
    en: "The number of visitors is no indication of success.",
  },
  unit: { nl: "bezoeken", en: "visits" },
  definition: { nl: "Elk bezoek telt (demonstratie).", en: "Each visit counts (demonstration)." },
  source: { nl: "Verzonnen (demonstratie).", en: "Made up (demonstration)." },
  disclosureThreshold: 10,
};

/** The indicators of the goals, with every version of their definitions. */
export const indicators = {
  list: operation({
    method: "GET",
    path: "/indicators",
    summary: "List the indicators",
    description:
      "The indicators, in the order of their codes, each with all versions of its definition. Filter by goal, level or aspect; several filters narrow down together.",
    access: openIndicators,
    effect: "read",
    input: PageQuery.extend({
      goalCode: GoalCode.optional().meta({
        title: "Goal code",
        description: "Only indicators of this goal.",
        examples: ["services"],
      }),
      level: Level.optional().meta({ title: "Level", description: "Only indicators on this level.", examples: ["regional"] }),
      aspect: Aspect.optional().meta({ title: "Aspect", description: "Only indicators about this aspect.", examples: ["activity"] }),
    }),
    output: IndicatorPage,
    problems: [],
    examples: [
      { title: "All indicators", input: { limit: 100 } },
      { title: "Those of a goal on one level", input: { goalCode: "services", level: "regional" } },
      { title: "Those about effects", input: { aspect: "effect" } },
    ],
  }),
  get: operation({
    method: "GET",
    path: "/indicators/{indicatorCode}",
    summary: "Get an indicator",
    description:
      "One indicator with all versions of its definition, oldest first. Where its values say nothing about success, it says so and why.",
    access: openIndicators,
    effect: "read",
    input: z.strictObject({ indicatorCode: IndicatorCode }),
    output: Indicator,
    problems: ["not-found"],
    examples: [
      { title: "The number of visitors, which is no indication of success", input: { indicatorCode: loaded } },
      { title: "A code that is nobody's", input: { indicatorCode: nobodys }, problem: "not-found" },
    ],
  }),
  create: operation({
    method: "POST",
    path: "/indicators",
    summary: "Make an indicator",
    description:
      "Makes an indicator of a goal with the first version of its definition. Its code, goal, level and aspect never change, and it can't be removed: values are observed by it.",
    access: writesIndicators,
    effect: "write",
    status: 201,
    input: NewIndicator,
    output: Indicator,
    problems: ["already-exists"],
    examples: [
      { title: "A demonstration indicator", input: waitingTime },
      { title: "A code that is taken", input: { ...waitingTime, indicatorCode: loaded }, problem: "already-exists" },
    ],
  }),
  update: operation({
    method: "PUT",
    path: "/indicators/{indicatorCode}",
    summary: "Change an indicator",
    description:
      "Puts new content in the place of the old. When unit, definition, source, method or disclosure threshold differ, they become a new version of the definition, and the versions before it stay for ever; a change of the title or of what it says about success makes none. Goal, level and aspect can't change. When nothing differs, the version stays as it is.",
    access: writesIndicators,
    effect: "write",
    input: IndicatorContent.safeExtend({ indicatorCode: IndicatorCode }),
    output: Indicator,
    problems: ["not-found"],
    examples: [
      { title: "Another definition", input: visitors },
      { title: "A code that is nobody's", input: { ...visitors, indicatorCode: nobodys }, problem: "not-found" },
    ],
  }),
};
