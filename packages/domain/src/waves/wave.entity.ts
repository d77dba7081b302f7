import { defineEntity, p } from "@mikro-orm/core";
import { json } from "../database/columns.ts";
import { SurveyVersionEntity } from "../surveys/survey.entity.ts";

/** A wave of a survey. Triggers give it a partition for its responses when it is planned, and take that away with it. */
export const WaveEntity = defineEntity({
  name: "Wave",
  tableName: "wave",
  properties: {
    id: p.uuid().primary(),
    surveyVersion: () =>
      p
        .manyToOne(SurveyVersionEntity)
        .joinColumns("survey_key", "version_number")
        .updateRule("no action")
        .index()
        .ignoreSchemaChanges("collation"), // MikroORM loses that of the key on its way through two keys
    cycle: p.integer(),
    title: json(),
    opensAt: p.datetime(),
    closesAt: p.datetime(),
    population: json(),
    ruleSet: json(),
    /** The p of the p % rule. It leaves through no statement but that of the release. */
    dominancePercent: p.integer(),
    comparableWith: () => p.manyToOne(WaveEntity).nullable().joinColumn("comparable_with"),
    state: p.text(),
    version: p.integer(),
    changedAt: p.datetime(),
  },
  checks: [
    { name: "wave_version_counts", expression: "version >= 1" },
    { name: "wave_runs_forward", expression: "closes_at > opens_at" },
    { name: "wave_state_known", expression: "state in ('planned', 'open', 'closed', 'released')" },
  ],
  triggers: [
    {
      name: "wave_has_partition",
      timing: "after",
      events: ["insert"],
      forEach: "row",
      body: "execute format('create table %I partition of response for values in (%L)', 'response_' || replace(new.id::text, '-', ''), new.id); return new",
    },
    {
      name: "wave_loses_partition",
      timing: "before",
      events: ["delete"],
      forEach: "row",
      body: "execute format('drop table %I', 'response_' || replace(old.id::text, '-', '')); return old",
    },
  ],
});
