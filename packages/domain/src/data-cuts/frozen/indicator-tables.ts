import { Goal, Indicator, IndicatorVersion, Observation } from "@reform-exchange/schemas";
import { at, codes, column, day, exact, type FrozenTable, inOrder, keyOf, texts } from "./frozen-table.ts";

const toIndicator = { indicatorCode: ["indicators", "indicatorCode"] } as const;

/** Goals, indicators with all versions of their definitions, and observations with all their revisions. */
export const indicatorTables: readonly FrozenTable[] = [
  {
    name: "goals",
    title: { nl: "Doelen van de hervorming", en: "Goals of the reform" },
    columns: [
      column("goalCode", Goal.shape.goalCode, "code"),
      ...texts("title", Goal.shape.title, "title"),
      codes("sources", Goal.shape.sources, "sources"),
    ],
    primaryKey: ["goalCode"],
    from: "goal",
    key: "code",
  },
  {
    name: "indicators",
    title: { nl: "Indicatoren", en: "Indicators" },
    columns: [
      column("indicatorCode", Indicator.shape.indicatorCode, "code"),
      column("goalCode", Indicator.shape.goalCode, "goal_code"),
      column("level", Indicator.shape.level, "level"),
      column("aspect", Indicator.shape.aspect, "aspect"),
      ...texts("title", Indicator.shape.title, "title"),
      exact("successMeasure", Indicator.shape.successMeasure, "success_measure"),
      ...texts("successMeasureReason", Indicator.shape.successMeasureReason, "success_measure_reason"),
    ],
    primaryKey: ["indicatorCode"],
    refersTo: { goalCode: ["goals", "goalCode"] },
    from: "indicator",
    key: "code",
  },
  {
    name: "indicator-versions",
    title: { nl: "Versies van indicatoren", en: "Versions of indicators" },
    columns: [
      column("indicatorCode", Indicator.shape.indicatorCode, "indicator_code"),
      exact("number", IndicatorVersion.shape.number, "number"),
      ...texts("unit", IndicatorVersion.shape.unit, "unit"),
      ...texts("definition", IndicatorVersion.shape.definition, "definition"),
      ...texts("source", IndicatorVersion.shape.source, "source"),
      ...texts("method", IndicatorVersion.shape.method, "method"),
      exact("disclosureThreshold", IndicatorVersion.shape.disclosureThreshold, "disclosure_threshold"),
      at("definedAt", IndicatorVersion.shape.definedAt, "defined_at"),
    ],
    primaryKey: ["indicatorCode", "number"],
    refersTo: toIndicator,
    from: "indicator_version",
    key: keyOf("indicator_code", inOrder("number")),
  },
  {
    name: "observations",
    title: { nl: "Waarnemingen, met al hun herzieningen", en: "Observations, with all their revisions" },
    columns: [
      column("indicatorCode", Observation.shape.indicatorCode, "indicator_code"),
      exact("definitionVersion", Observation.shape.definitionVersion, "definition_version"),
      column("areaCode", Observation.shape.areaCode, "area_code"),
      day("periodFrom", Observation.shape.periodFrom, "period_from"),
      day("periodTo", Observation.shape.periodTo, "period_to"),
      exact("value", Observation.shape.value, "value"),
      exact("lowerBound", Observation.shape.lowerBound, "lower_bound"),
      exact("upperBound", Observation.shape.upperBound, "upper_bound"),
      exact("baseCount", Observation.shape.baseCount, "base_count"),
      column("revisionStatus", Observation.shape.revisionStatus, "revision_status"),
      column("cellStatus", Observation.shape.cellStatus, "cell_status"),
      at("recordedAt", Observation.shape.recordedAt, "recorded_at"),
    ],
    primaryKey: ["indicatorCode", "definitionVersion", "areaCode", "periodFrom", "periodTo", "recordedAt"],
    refersTo: toIndicator,
    from: "observation",
    key: keyOf(
      "indicator_code",
      inOrder("definition_version"),
      "area_code",
      "to_char(period_from, 'YYYY-MM-DD')",
      "to_char(period_to, 'YYYY-MM-DD')",
      `to_char(recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US')`,
    ),
  },
];
