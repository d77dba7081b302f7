import { Goal, Indicator, IndicatorVersion, Observation } from "@reform-exchange/schemas";
import { textColumn, textColumns } from "../../exports/text-columns.ts";
import { goalColumns } from "../../goals/goal-statements.ts";
import { definitionColumns, indicatorColumns } from "../../indicators/indicator-statements.ts";
import { observationColumns } from "../../observations/observation-statements.ts";
import { type FrozenTable, inOrder, keyOf, ofKeeping } from "./frozen-table.ts";

const toIndicator = { indicatorCode: ["indicators", "indicatorCode"] } as const;

/** Goals, indicators with all versions of their definitions, and observations with all their revisions. */
export const indicatorTables: readonly FrozenTable[] = [
  {
    name: "goals",
    title: { nl: "Doelen van de hervorming", en: "Goals of the reform" },
    columns: textColumns(Goal.omit({ position: true }), goalColumns),
    primaryKey: ["goalCode"],
    from: "goal",
    key: "goal.code",
  },
  {
    name: "indicators",
    title: { nl: "Indicatoren", en: "Indicators" },
    columns: textColumns(Indicator.omit({ ...ofKeeping, currentVersion: true, versions: true }), indicatorColumns),
    primaryKey: ["indicatorCode"],
    refersTo: { goalCode: ["goals", "goalCode"] },
    from: "indicator",
    key: "indicator.code",
  },
  {
    name: "indicator-versions",
    title: { nl: "Versies van indicatoren", en: "Versions of indicators" },
    columns: [
      ...textColumn("indicatorCode", Indicator.shape.indicatorCode, "defined.indicator_code"),
      ...textColumns(IndicatorVersion, definitionColumns),
    ],
    primaryKey: ["indicatorCode", "number"],
    refersTo: toIndicator,
    from: "indicator_version defined",
    key: keyOf("defined.indicator_code", inOrder("defined.number")),
  },
  {
    name: "observations",
    title: { nl: "Waarnemingen, met al hun herzieningen", en: "Observations, with all their revisions" },
    columns: textColumns(Observation, observationColumns),
    primaryKey: ["indicatorCode", "definitionVersion", "areaCode", "periodFrom", "periodTo", "recordedAt"],
    refersTo: toIndicator,
    from: "observation found",
    key: keyOf(
      "found.indicator_code",
      inOrder("found.definition_version"),
      "found.area_code",
      "to_char(found.period_from, 'YYYY-MM-DD')",
      "to_char(found.period_to, 'YYYY-MM-DD')",
      `to_char(found.recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US')`,
    ),
  },
];
