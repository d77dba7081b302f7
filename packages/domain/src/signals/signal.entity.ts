import { defineEntity, p } from "@mikro-orm/core";
import { BottleneckEntity } from "../bottlenecks/bottleneck.entity.ts";
import { RegionEntity } from "../regions/region.entity.ts";

/**
 * What was heard in a half-year talk; bound to the purpose `policy`. It may name a bottleneck; no bottleneck names a signal. A load of
 * reference data replaces all regions, so the reference to them is checked at the end of it.
 */
export const SignalEntity = defineEntity({
  name: "Signal",
  tableName: "signal",
  properties: {
    id: p.uuid().primary(),
    region: () => p.manyToOne(RegionEntity).index().deferMode("deferred"),
    heardOn: p.date(),
    topic: p.text(),
    text: p.text(),
    bottleneck: () => p.manyToOne(BottleneckEntity).nullable().deleteRule("no action"),
    version: p.integer(),
    changedAt: p.datetime(),
  },
  checks: [{ name: "signal_version_counts", expression: "version >= 1" }],
});
