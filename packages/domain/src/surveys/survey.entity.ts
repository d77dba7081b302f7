import { defineEntity, p } from "@mikro-orm/core";
import { code, json } from "../database/columns.ts";

/** A survey: who is asked. */
export const SurveyEntity = defineEntity({
  name: "Survey",
  tableName: "survey",
  properties: {
    key: code().primary(),
    audience: p.text(),
    title: json(),
    version: p.integer(),
    changedAt: p.datetime(),
  },
  checks: [{ name: "survey_version_counts", expression: "version >= 1" }],
});

/** A version of a survey's questionnaire. A trigger refuses to change or remove one that a wave uses. */
export const SurveyVersionEntity = defineEntity({
  name: "SurveyVersion",
  tableName: "survey_version",
  properties: {
    survey: () => p.manyToOne(SurveyEntity).primary(),
    number: p.integer().primary(),
    questionnaire: json(),
    version: p.integer(),
    changedAt: p.datetime(),
  },
  checks: [{ name: "survey_version_number_counts", expression: "number >= 1" }],
  triggers: [
    {
      name: "survey_version_frozen",
      timing: "before",
      events: ["update", "delete"],
      forEach: "row",
      body: "if exists (select from wave where survey_key = old.survey_key and version_number = old.number) then raise exception 'a version of a survey that a wave uses stands as it is' using errcode = 'insufficient_privilege'; end if; return coalesce(new, old)",
    },
  ],
});
