import { defineEntity, p } from "@mikro-orm/core";
import { appendOnly } from "../database/append-only.ts";
import { json } from "../database/columns.ts";
import { RegionEntity } from "../regions/region.entity.ts";

/** What a region raises nationally. A load of reference data replaces all regions, so the reference is checked at the end of it. */
export const BottleneckEntity = defineEntity({
  name: "Bottleneck",
  tableName: "bottleneck",
  properties: {
    id: p.uuid().primary(),
    region: () => p.manyToOne(RegionEntity).index().deferMode("deferred"),
    raisedAt: p.datetime(),
    title: json(),
    description: json(),
    isPublic: p.boolean(),
    state: p.text(),
    answer: json().nullable(),
    version: p.integer(),
    changedAt: p.datetime(),
  },
  checks: [
    { name: "bottleneck_version_counts", expression: "version >= 1" },
    { name: "bottleneck_answer_fits", expression: "state = 'closed' or (state = 'answered') = (answer is not null)" },
  ],
});

/** What happened to a bottleneck. A trigger refuses to change or remove it. */
export const BottleneckStepEntity = defineEntity({
  name: "BottleneckStep",
  tableName: "bottleneck_step",
  properties: {
    bottleneck: () => p.manyToOne(BottleneckEntity).primary(),
    position: p.integer().primary(),
    step: p.text(),
    takenAt: p.datetime(),
    actorRole: p.text(),
  },
  triggers: [appendOnly("bottleneck_step")],
});
