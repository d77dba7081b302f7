import { defineEntity, p } from "@mikro-orm/core";
import { code, json, sources } from "../database/columns.ts";
import { GoalEntity } from "../goals/goal.entity.ts";
import { IndicatorEntity } from "../indicators/indicator.entity.ts";
import { SurveyEntity } from "../surveys/survey.entity.ts";

/** The evaluation as a whole, in one row. A load of reference data changes these tables where they are; questions and strands are never removed. */
export const EvaluationProgrammeEntity = defineEntity({
  name: "EvaluationProgramme",
  tableName: "evaluation_programme",
  properties: {
    id: p.integer().primary().autoincrement(false),
    title: json(),
    firstCycle: p.integer(),
    lastCycle: p.integer(),
    informationSessionOn: p.date(),
    publishedOn: p.date(),
    statements: json(),
    sources: sources(),
  },
  checks: [{ name: "evaluation_programme_is_one", expression: "id = 1" }],
});

export const EvaluationStrandEntity = defineEntity({
  name: "EvaluationStrand",
  tableName: "evaluation_strand",
  properties: {
    code: code().primary(),
    position: p.integer(),
    title: json(),
    questionCode: code(),
    reportKinds: p.array().columnType("text[]"),
    sources: sources(),
  },
});

export const EvaluationQuestionEntity = defineEntity({
  name: "EvaluationQuestion",
  tableName: "evaluation_question",
  properties: {
    code: code().primary(),
    position: p.integer(),
    strand: () => p.manyToOne(EvaluationStrandEntity),
    level: p.text().nullable(),
    aspect: p.text().nullable(),
    text: json(),
    sources: sources(),
    /** Rises with its links; the question itself is not ours to change. */
    version: p.integer(),
  },
  checks: [{ name: "evaluation_question_version_counts", expression: "version >= 1" }],
});

export const EvaluationPartEntity = defineEntity({
  name: "EvaluationPart",
  tableName: "evaluation_part",
  properties: {
    code: code().primary(),
    position: p.integer(),
    kind: p.text(),
    title: json(),
    cycles: p.array().columnType("int[]"),
    sources: sources(),
  },
});

export const EvaluationCycleEntity = defineEntity({
  name: "EvaluationCycle",
  tableName: "evaluation_cycle",
  properties: {
    year: p.integer().primary().autoincrement(false),
    hasExtraElements: p.boolean(),
    sources: sources(),
  },
});

export const QuestionGoalEntity = defineEntity({
  name: "QuestionGoal",
  tableName: "evaluation_question_goal",
  properties: {
    question: () => p.manyToOne(EvaluationQuestionEntity).primary().deleteRule("no action").updateRule("no action"),
    goal: () => p.manyToOne(GoalEntity).primary().deleteRule("no action").updateRule("no action"),
  },
});

export const QuestionIndicatorEntity = defineEntity({
  name: "QuestionIndicator",
  tableName: "evaluation_question_indicator",
  properties: {
    question: () => p.manyToOne(EvaluationQuestionEntity).primary().deleteRule("no action").updateRule("no action"),
    indicator: () => p.manyToOne(IndicatorEntity).primary().deleteRule("no action").updateRule("no action"),
  },
});

/** A question of a survey, in whichever of its versions. */
export const QuestionSurveyEntity = defineEntity({
  name: "QuestionSurvey",
  tableName: "evaluation_question_survey",
  properties: {
    question: () => p.manyToOne(EvaluationQuestionEntity).primary().deleteRule("no action").updateRule("no action"),
    survey: () => p.manyToOne(SurveyEntity).primary(),
    questionKey: code().primary(),
  },
});
