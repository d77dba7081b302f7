import { defineEntity, p } from "@mikro-orm/core";
import { code, json } from "../database/columns.ts";
import { EvaluationQuestionEntity, EvaluationStrandEntity } from "../evaluation/evaluation.entity.ts";

/** A report of the evaluation. A trigger refuses to change or remove one that was published. */
export const ReportEntity = defineEntity({
  name: "Report",
  tableName: "report",
  properties: {
    id: p.uuid().primary(),
    title: json(),
    strand: () => p.manyToOne(EvaluationStrandEntity),
    kind: code(),
    cycle: p.integer().nullable(),
    state: p.text(),
    publishedOn: p.date().nullable(),
    version: p.integer(),
    changedAt: p.datetime(),
  },
  checks: [
    { name: "report_version_counts", expression: "version >= 1" },
    { name: "report_state_known", expression: "state in ('planned', 'drafted', 'published')" },
    { name: "report_state_fits", expression: "(state = 'published') = (published_on is not null)" },
  ],
  triggers: [
    {
      name: "report_published_stands",
      timing: "before",
      events: ["update", "delete"],
      forEach: "row",
      body: "if old.state = 'published' then raise exception 'a published report stands as it is' using errcode = 'insufficient_privilege'; end if; return coalesce(new, old)",
    },
  ],
});

export const ReportQuestionEntity = defineEntity({
  name: "ReportQuestion",
  tableName: "report_question",
  properties: {
    report: () => p.manyToOne(ReportEntity).primary().deleteRule("cascade").updateRule("no action"),
    question: () => p.manyToOne(EvaluationQuestionEntity).primary().deleteRule("no action").updateRule("no action"),
  },
});

/** A file of a report; its bytes are in the file store. A trigger lets nobody change those of a report that was published. */
export const ReportFileEntity = defineEntity({
  name: "ReportFile",
  tableName: "report_file",
  properties: {
    report: () => p.manyToOne(ReportEntity).primary().deleteRule("cascade"),
    name: code().primary(),
    mediaType: p.text(),
    bytes: p.bigint(),
    sha256: p.text(),
    /** Where it is in the file store. */
    storedAs: p.text(),
  },
  triggers: [
    {
      name: "report_file_stands",
      timing: "before",
      events: ["insert", "update", "delete"],
      forEach: "row",
      body: "if exists (select from report where id = coalesce(new.report_id, old.report_id) and state = 'published') then raise exception 'the files of a published report stand as they are' using errcode = 'insufficient_privilege'; end if; return coalesce(new, old)",
    },
  ],
});
