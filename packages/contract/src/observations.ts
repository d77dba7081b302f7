import {
  IndicatorCode,
  IntakeResult,
  KnownAt,
  maxIntakeRows,
  ObservationIntake,
  ObservationPage,
  PageQuery,
  RegionCode,
  validFrom,
} from "@reform-exchange/schemas";
import { intakeOperation, operation } from "./operation.ts";

/** An indicator that is made up, with a disclosure threshold of 10. */
const indicatorCode = "demonstration-time-to-work";
const yearly = { periodFrom: "2026-01-01", periodTo: "2027-01-01" };

/** What was observed of the indicators. */
export const observations = {
  list: operation({
    method: "GET",
    path: "/observations",
    summary: "List the observations of an indicator",
    description:
      "What is known of one indicator, in the order of the areas' codes and then of the periods: of each indicator version, area and period the newest revision, or with `knownAt` the one that was known then. One indicator has one unit, so observations of several make no list. Each says to which region it belongs, which for a municipality that merged is that of its successor; one that was split over regions, or moved during the period, belongs to none and says so.",
    access: {
      kind: "open",
      because:
        "What is observed of the country is for everyone. What is observed of a region or municipality takes the scope `observations:read`, and a caller that is limited to regions gets those of its own.",
      restsOn: ["observations", "regions", "municipalities"],
    },
    effect: "read",
    input: PageQuery.extend({
      indicatorCode: IndicatorCode,
      regionCode: RegionCode.optional().meta({
        title: "Region code",
        description: "Only what is observed of this region, and of the municipalities that belong to it in the period.",
        examples: ["AM14"],
      }),
      periodFrom: filterDay("Period from", "Only periods that begin on this day or later.", "2026-01-01"),
      periodTo: filterDay("Period to", "Only periods that end on this day or earlier (half-open).", "2027-01-01"),
      knownAt: KnownAt.optional(),
    }),
    orderedBy: ["areaCode", "periodFrom", "periodTo", "definitionVersion"],
    output: ObservationPage,
    problems: [],
    examples: [
      { title: "An indicator", input: { indicatorCode } },
      { title: "What was known of a region at the end of a day", input: { indicatorCode, regionCode: "AM14", knownAt: "2026-11-22" } },
      { title: "The periods within a year", input: { indicatorCode, ...yearly, limit: 10 } },
      { title: "An indicator that does not exist", input: { indicatorCode: "demonstration-nothing" }, problem: "invalid-input" },
    ],
  }),
  create: intakeOperation({
    method: "POST",
    path: "/observations",
    summary: "Record observations",
    description: `Takes in up to ${maxIntakeRows} observations at once, as JSON, NDJSON or CSV, and answers what became of each row. A row with a key that is there already is a revision: it never overwrites, and when nothing differs it is \`unchanged\`. A value that rests on fewer people than the indicator's disclosure threshold is not stored (\`smallBase\`). A credential that is limited to regions records those only, and the municipalities that belong to them.`,
    access: { kind: "scoped", scope: "observations:write", region: "own" },
    effect: "write",
    intake: { member: "items", mostRows: maxIntakeRows },
    input: ObservationIntake,
    output: IntakeResult,
    problems: [],
    examples: [
      {
        title: "A region and the country",
        input: {
          items: [
            { indicatorCode, areaCode: "AM14", ...yearly, value: "12.50", baseCount: 340, revisionStatus: "provisional" },
            { indicatorCode, areaCode: "NL01", ...yearly, value: "14.1", baseCount: 12_040, revisionStatus: "provisional" },
          ],
        },
      },
      {
        title: "A trial of a row that rests on too few",
        input: {
          items: [{ indicatorCode, areaCode: "GM0307", ...yearly, value: "9", baseCount: 3, revisionStatus: "provisional" }],
          dryRun: true,
        },
      },
      {
        title: "Sound rows only, of which the second is not",
        input: {
          items: [
            { indicatorCode, areaCode: "AM18", ...yearly, value: "13.0", baseCount: 1200, revisionStatus: "final" },
            { indicatorCode, areaCode: "AM16", ...yearly, value: "11.0", baseCount: 900, revisionStatus: "final" },
          ],
          mode: "row-by-row",
        },
      },
      {
        title: "An indicator that does not exist",
        input: {
          items: [
            { indicatorCode: "demonstration-nothing", areaCode: "NL01", ...yearly, value: "1", baseCount: 100, revisionStatus: "final" },
          ],
        },
        problem: "invalid-input",
      },
    ],
  }),
};

function filterDay(title: string, description: string, example: string) {
  return validFrom
    .regex(/^(?:19|20)/u)
    .optional()
    .meta({ title, description, examples: [example] });
}
