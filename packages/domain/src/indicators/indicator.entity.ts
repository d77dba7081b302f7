import { defineEntity, p } from "@mikro-orm/core";
import { appendOnly } from "../database/append-only.ts";
import { code, json } from "../database/columns.ts";
import { GoalEntity } from "../goals/goal.entity.ts";

/** An indicator, without its definition. */
export const IndicatorEntity = defineEntity({
  name: "Indicator",
  tableName: "indicator",
  properties: {
    code: code().primary(),
    goal: () => p.manyToOne(GoalEntity),
    level: p.text(),
    aspect: p.text(),
    title: json(),
    successMeasure: p.boolean(),
    successMeasureReason: json().nullable(),
    version: p.integer(),
    changedAt: p.datetime(),
  },
  checks: [
    { name: "indicator_version_counts", expression: "version >= 1" },
    { name: "indicator_reason_fits", expression: "success_measure = (success_measure_reason is null)" },
  ],
});

/** A version of the definition of an indicator. A trigger refuses to change or remove it: what was observed by it keeps it. */
export const IndicatorVersionEntity = defineEntity({
  name: "IndicatorVersion",
  tableName: "indicator_version",
  properties: {
    indicator: () => p.manyToOne(IndicatorEntity).primary(),
    number: p.integer().primary(),
    unit: json(),
    definition: json(),
    source: json(),
    method: json().nullable(),
    disclosureThreshold: p.integer().nullable(),
    definedAt: p.datetime(),
  },
  checks: [
    { name: "indicator_version_number_counts", expression: "number >= 1" },
    { name: "indicator_version_threshold_protects", expression: "disclosure_threshold >= 5" },
  ],
  triggers: [appendOnly("indicator_version")],
});
