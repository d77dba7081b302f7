import { defineEntity, p } from "@mikro-orm/core";
import { appendOnly } from "../database/append-only.ts";
import { code } from "../database/columns.ts";
import { IndicatorVersionEntity } from "../indicators/indicator.entity.ts";

/**
 * One revision of what was observed. The key is in the order of the lists, with the revisions of one observation side by side: the only
 * index there is, so that many rows go in fast. A trigger refuses to change or remove a row.
 */
export const ObservationEntity = defineEntity({
  name: "Observation",
  tableName: "observation",
  properties: {
    definition: () =>
      p
        .manyToOne(IndicatorVersionEntity)
        .joinColumns("indicator_code", "definition_version")
        .updateRule("no action")
        .ignoreSchemaChanges("collation"), // MikroORM loses that of the code on its way through two keys
    indicatorCode: code().primary(),
    /** A region, a municipality of any year, or the country; so it refers to no one table. */
    areaCode: code().primary(),
    periodFrom: p.date().primary(),
    periodTo: p.date().primary(),
    definitionVersion: p.integer().primary(),
    /** Later for each intake than for the one before it. */
    recordedAt: p.datetime().columnType("timestamptz").primary(),
    /** Without a scale of its own: a value keeps the one with which it was sent. */
    value: p.decimal().columnType("numeric").nullable(),
    lowerBound: p.decimal().columnType("numeric").nullable(),
    upperBound: p.decimal().columnType("numeric").nullable(),
    baseCount: p.integer().nullable(),
    revisionStatus: p.text(),
    cellStatus: p.text(),
  },
  checks: [
    { name: "observation_period_runs_forward", expression: "period_to > period_from" },
    { name: "observation_value_fits", expression: "(cell_status = 'value') = (value is not null)" },
    { name: "observation_bounds_fit", expression: "lower_bound <= value and value <= upper_bound" },
    {
      name: "observation_hides",
      expression: "value is not null or (lower_bound is null and upper_bound is null and coalesce(base_count, 0) = 0)",
    },
  ],
  triggers: [appendOnly("observation")],
});

/** The moment of the newest intake, in one row. Who records takes it, and so waits for whoever records before. */
export const ObservationClockEntity = defineEntity({
  name: "ObservationClock",
  tableName: "observation_clock",
  properties: {
    id: p.integer().primary().autoincrement(false),
    recordedAt: p.datetime().columnType("timestamptz"),
  },
  checks: [{ name: "observation_clock_is_one", expression: "id = 1" }],
});
