import { defineEntity, p } from "@mikro-orm/core";
import { RegionEntity } from "../regions/region.entity.ts";

/** A visit of the evaluation to a region; a region has one that was not cancelled. */
export const RegionVisitEntity = defineEntity({
  name: "RegionVisit",
  tableName: "region_visit",
  properties: {
    id: p.uuid().primary(),
    region: () => p.manyToOne(RegionEntity).deferMode("deferred"),
    cycle: p.integer(),
    state: p.text(),
    /** A day or a month, as ISO 8601 writes them. */
    visitOn: p.text().collation("C").nullable(),
    version: p.integer(),
    changedAt: p.datetime(),
  },
  indexes: [
    {
      name: "region_visit_once",
      expression: `create unique index "region_visit_once" on "region_visit" ("region_code") where (state <> 'cancelled'::text)`,
    },
  ],
  checks: [
    { name: "region_visit_version_counts", expression: "version >= 1" },
    { name: "region_visit_state_known", expression: "state in ('planned', 'visited', 'cancelled')" },
  ],
});
