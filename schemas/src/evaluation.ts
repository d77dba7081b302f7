import * as z from "zod";
import { Aspect } from "./aspect.ts";
import { Source } from "./classification.ts";
import { Day } from "./day.ts";
import { FileName, Sha256 } from "./file.ts";
import { GoalCode } from "./goal.ts";
import { IndicatorCode } from "./indicator.ts";
import { Level } from "./level.ts";
import { LocalizedText, LocalizedTextInput } from "./localized-text.ts";
import { Moment } from "./moment.ts";
import { pageOf } from "./page.ts";
import { QuestionKey } from "./question-codes.ts";
import { SurveyKey } from "./survey.ts";
import { eachOnce, memberOnce } from "./unique.ts";
import { uuid } from "./uuid.ts";
import { Version } from "./version.ts";
import { CycleYear } from "./wave.ts";

/** The strands of the evaluation. */
export const strandCodes = ["impulseBudget", "reform"] as const;

/**
 * A strand (onderdeel) of the evaluation.
 *
 * @example
 * StrandCode.parse("impulseBudget");
 */
export const StrandCode = z.enum(strandCodes).meta({
  id: "StrandCode",
  title: "Strand code",
  description: "A strand (onderdeel) of the evaluation: `impulseBudget` (het impulsbudget) or `reform` (de hervorming).",
  examples: ["reform"],
});
export type StrandCode = z.infer<typeof StrandCode>;

/** What kinds of reports a strand gives. */
export const reportKinds = ["interim", "yearly", "final"] as const;

/**
 * A kind of report.
 *
 * @example
 * ReportKind.parse("yearly");
 */
export const ReportKind = z.enum(reportKinds).meta({
  id: "ReportKind",
  title: "Report kind",
  description: "What kind of report it is: `interim` (tussenrapport), `yearly` (jaarlijks rapport) or `final` (eindrapport).",
  examples: ["yearly"],
});
export type ReportKind = z.infer<typeof ReportKind>;

const slug = z.string().regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u);

/** Code of a question of the evaluation. */
export const EvaluationQuestionCode = slug.max(64).meta({
  title: "Question code",
  description: "Code of the question of the evaluation.",
  examples: ["regional-activity"],
});

const sources = z.array(Source).min(1).meta({ title: "Sources", description: "Where it was found." });
const text = LocalizedText.meta({
  title: "Text",
  description: "The question in Dutch as it was published, and in English as it is translated here.",
});

/** What a strand is about, and which reports come of it. */
export const EvaluationStrand = z
  .object({
    strandCode: StrandCode,
    title: LocalizedText.meta({ title: "Title", description: "What the strand is called." }),
    questionCode: EvaluationQuestionCode.meta({
      title: "Question code",
      description: "Code of its main question.",
      examples: ["reform"],
    }),
    question: text,
    reportKinds: z.array(ReportKind).meta({ title: "Report kinds", description: "The kinds of reports that come of it." }),
    sources,
  })
  .meta({
    id: "EvaluationStrand",
    title: "Evaluation strand",
    description: "A strand (onderdeel) of the evaluation with its main question.",
  });
export type EvaluationStrand = z.infer<typeof EvaluationStrand>;

/** What the parts of a cycle can be. */
export const evaluationPartKinds = ["general", "inDepth", "clientSurvey", "impactAnalysis"] as const;

/** A part of the evaluation, and the cycles that it belongs to. */
export const EvaluationPart = z
  .object({
    partCode: slug.meta({ title: "Part code", description: "Code of the part.", examples: ["region-visits"] }),
    kind: z.enum(evaluationPartKinds).meta({
      title: "Kind",
      description:
        "Where it belongs: `general` (algemeen deel), `inDepth` (verdiepend deel), `clientSurvey` (peiling onder klanten) or `impactAnalysis` (impactanalyse).",
      examples: ["inDepth"],
    }),
    title: LocalizedText.meta({ title: "Title", description: "What the part is." }),
    cycles: z.array(CycleYear).min(1).meta({ title: "Cycles", description: "The cycles that it belongs to, in their order." }),
    sources,
  })
  .meta({ id: "EvaluationPart", title: "Evaluation part", description: "A part of the evaluation, and the cycles that it belongs to." });
export type EvaluationPart = z.infer<typeof EvaluationPart>;

/** A principle that the evaluation goes by. */
export const EvaluationStatement = z
  .object({
    code: slug.meta({ title: "Code", description: "Code of the principle.", examples: ["no-ranking"] }),
    text: LocalizedText.meta({ title: "Text", description: "The principle in words." }),
    sources,
  })
  .meta({ id: "EvaluationStatement", title: "Evaluation statement", description: "A principle that the evaluation goes by." });

/**
 * The evaluation of the reform, as it was published.
 *
 * @example
 * const years = ({ firstCycle, lastCycle }: EvaluationProgramme): number => lastCycle - firstCycle + 1;
 */
export const EvaluationProgramme = z
  .object({
    title: LocalizedText.meta({ title: "Title", description: "What the evaluation is called." }),
    firstCycle: CycleYear.meta({ title: "First cycle", description: "The first of its yearly cycles.", examples: [2026] }),
    lastCycle: CycleYear.meta({ title: "Last cycle", description: "The last of its yearly cycles.", examples: [2031] }),
    informationSessionOn: Day.meta({
      title: "Information session on",
      description: "When it was explained to the regions, online.",
      examples: ["2026-01-15"],
    }),
    publishedOn: Day.meta({ title: "Published on", description: "When its outline was published.", examples: ["2026-02-05"] }),
    strands: z.array(EvaluationStrand).meta({ title: "Strands", description: "Its strands, in the order in which they were published." }),
    parts: z.array(EvaluationPart).meta({ title: "Parts", description: "What is done in its cycles." }),
    statements: z.array(EvaluationStatement).meta({ title: "Statements", description: "The principles that it goes by." }),
    sources,
  })
  .meta({ id: "EvaluationProgramme", title: "Evaluation programme", description: "The evaluation of the reform, as it was published." });
export type EvaluationProgramme = z.infer<typeof EvaluationProgramme>;

/** A yearly cycle with its parts. */
export const EvaluationCycle = z
  .object({
    year: CycleYear,
    hasExtraElements: z.boolean().meta({
      title: "Has extra elements",
      description: "Does it have more than the other cycles? The second and the sixth do.",
      examples: [false],
    }),
    parts: z.array(EvaluationPart).meta({ title: "Parts", description: "What is done in this cycle." }),
    sources,
  })
  .meta({ id: "EvaluationCycle", title: "Evaluation cycle", description: "A yearly cycle of the evaluation with its parts." });
export type EvaluationCycle = z.infer<typeof EvaluationCycle>;

/** A page of cycles, by year. */
export const EvaluationCyclePage = pageOf("EvaluationCyclePage", "Evaluation cycles", EvaluationCycle, {});
export type EvaluationCyclePage = z.infer<typeof EvaluationCyclePage>;

const surveyQuestion = {
  surveyKey: SurveyKey,
  questionKey: QuestionKey,
};
/** A question of a survey. */
export const SurveyQuestionLink = z.object(surveyQuestion).meta({
  id: "SurveyQuestionLink",
  title: "Survey question link",
  description: "A question of a survey, in whichever of its versions.",
});
const SurveyQuestionLinkInput = z.strictObject(surveyQuestion).meta({
  id: "SurveyQuestionLinkInput",
  title: "Survey question link input",
  description: "A question of a survey, in whichever of its versions.",
});

/** Id of a report. */
export const ReportId = uuid.meta({
  title: "Report id",
  description: "Id of the report.",
  examples: ["01938c1e-0000-7000-8000-00000000c001"],
});

/**
 * A question of the evaluation, with what answers it.
 *
 * @example
 * const isMain = ({ level }: EvaluationQuestion): boolean => level === null;
 */
export const EvaluationQuestion = z
  .object({
    questionCode: EvaluationQuestionCode,
    strandCode: StrandCode,
    level: Level.nullable().meta({
      title: "Level",
      description: "The level that it is asked of; null for the main question of a strand.",
      examples: ["regional"],
    }),
    aspect: Aspect.nullable().meta({
      title: "Aspect",
      description: "What it is about; null for the main question of a strand.",
      examples: ["activity"],
    }),
    text,
    goalCodes: z.array(GoalCode).meta({ title: "Goal codes", description: "The goals of the reform that it is linked to." }),
    indicatorCodes: z
      .array(IndicatorCode)
      .meta({ title: "Indicator codes", description: "The indicators that it is answered by, by code." }),
    surveyQuestions: z
      .array(SurveyQuestionLink)
      .meta({ title: "Survey questions", description: "The questions of surveys that it is answered by, by survey and question." }),
    reportIds: z
      .array(ReportId)
      .meta({ title: "Report ids", description: "The reports that answer it, as far as the caller may see them." }),
    sources,
    version: Version,
  })
  .meta({
    id: "EvaluationQuestion",
    title: "Evaluation question",
    description: "A question of the evaluation as it was published, and what it is linked to.",
  });
export type EvaluationQuestion = z.infer<typeof EvaluationQuestion>;

/** A page of questions, in the order in which they were published. */
export const EvaluationQuestionPage = pageOf("EvaluationQuestionPage", "Evaluation questions", EvaluationQuestion, {});
export type EvaluationQuestionPage = z.infer<typeof EvaluationQuestionPage>;

const mostLinks = 200;

/**
 * What a question of the evaluation is linked to. Its reports link to it themselves.
 *
 * @example
 * EvaluationQuestionLinks.parse({
 *   goalCodes: ["services"], indicatorCodes: ["werkcentrum-visitors"], surveyQuestions: [{ surveyKey: "clients", questionKey: "visited" }],
 * });
 */
export const EvaluationQuestionLinks = z
  .strictObject({
    goalCodes: z
      .array(GoalCode)
      .max(3)
      .superRefine(...eachOnce())
      .meta({ title: "Goal codes", description: "The goals of the reform that it is linked to." }),
    indicatorCodes: z
      .array(IndicatorCode)
      .max(mostLinks)
      .superRefine(...eachOnce())
      .meta({ title: "Indicator codes", description: "The indicators that it is answered by." }),
    surveyQuestions: z
      .array(SurveyQuestionLinkInput)
      .max(mostLinks)
      .superRefine(...memberOnce("questionKey", "surveyKey"))
      .meta({ title: "Survey questions", description: "The questions of surveys that it is answered by." }),
  })
  .meta({
    id: "EvaluationQuestionLinks",
    title: "Evaluation question links",
    description: "All that a question of the evaluation is to be linked to, but for reports.",
  });
export type EvaluationQuestionLinks = z.infer<typeof EvaluationQuestionLinks>;

/** The states of a report, in their order. */
export const reportStates = ["planned", "drafted", "published"] as const;

const reportContent = {
  strandCode: StrandCode,
  kind: ReportKind,
  cycle: CycleYear.nullable().meta({
    title: "Cycle",
    description: "The cycle that it is about; null where it is about several.",
    examples: [2026],
  }),
  questionCodes: z
    .array(EvaluationQuestionCode)
    .max(mostLinks)
    .superRefine(...eachOnce())
    .meta({ title: "Question codes", description: "The questions of the evaluation that it answers." }),
};

/** The name of a file of a report. */
export const ReportFileName = FileName.meta({ examples: ["report.pdf"] });

const mediaType = z
  .string()
  .max(100)
  .regex(/^[a-z]+\/[a-z0-9][a-z0-9.+-]*$/u)
  .meta({ title: "Media type", description: "What kind of file it is.", examples: ["application/pdf"] });

/** The largest file of a report, in base64: 24 MB. */
const maxContentLength = 32_000_000;

/** A file of a report as it is sent. */
export const ReportFileContent = z
  .strictObject({
    mediaType,
    content: z
      .base64()
      .min(1)
      .max(maxContentLength)
      .meta({ title: "Content", description: "Its bytes in base64: 24 MB at most.", examples: ["JVBERi0xLjcK"] }),
  })
  .meta({ id: "ReportFileContent", title: "Report file content", description: "A file of a report as it is sent." });
export type ReportFileContent = z.infer<typeof ReportFileContent>;

/** A file of a report. */
export const ReportFile = z
  .object({
    name: ReportFileName,
    mediaType,
    bytes: z
      .int()
      .min(0)
      .meta({ title: "Bytes", description: "How long it is.", examples: [123_456] }),
    sha256: Sha256,
  })
  .meta({ id: "ReportFile", title: "Report file", description: "A file of a report." });
export type ReportFile = z.infer<typeof ReportFile>;

/**
 * A report of the evaluation.
 *
 * @example
 * const isOut = ({ state }: Report): boolean => state === "published";
 */
export const Report = z
  .object({
    reportId: ReportId,
    title: LocalizedText.meta({ title: "Title", description: "What the report is called." }),
    ...reportContent,
    state: z.enum(reportStates).meta({
      title: "State",
      description: "How far it is: `planned`, `drafted` or `published`. What is published stays as it is.",
      examples: ["published"],
    }),
    publishedOn: Day.nullable().meta({ title: "Published on", description: "When it was published, or null.", examples: ["2027-03-01"] }),
    files: z.array(ReportFile).meta({ title: "Files", description: "Its files, by name." }),
    version: Version,
    changedAt: Moment.meta({ title: "Changed at", description: "When it was last changed (UTC).", examples: ["2026-11-23T11:00:00.000Z"] }),
  })
  .meta({ id: "Report", title: "Report", description: "A report of the evaluation, and how far it is." });
export type Report = z.infer<typeof Report>;

/** A page of reports, by strand, cycle and kind. */
export const ReportPage = pageOf("ReportPage", "Reports", Report, {});
export type ReportPage = z.infer<typeof ReportPage>;

/**
 * A report as it is to be, until it is published.
 *
 * @example
 * NewReport.parse({
 *   title: { nl: "Eerste jaarrapport" }, strandCode: "reform", kind: "yearly", cycle: 2026, questionCodes: ["reform"], state: "planned",
 * });
 */
export const NewReport = z
  .strictObject({
    title: LocalizedTextInput.meta({ title: "Title", description: "What the report is called." }),
    ...reportContent,
    state: z
      .enum(["planned", "drafted"])
      .default("planned")
      .meta({ title: "State", description: "How far it is. It is published by its publication.", examples: ["planned"] }),
  })
  .meta({ id: "NewReport", title: "New report", description: "A report as it is to be, until it is published." });
export type NewReport = z.infer<typeof NewReport>;
