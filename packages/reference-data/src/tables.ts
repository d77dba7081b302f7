/** The CSV files: their columns as they stand there, and what a row becomes. */
import {
  Aspect,
  CycleYear,
  Day,
  EvaluationQuestionCode,
  evaluationPartKinds,
  GoalCode,
  IndicatorCode,
  isWholeNumber,
  Level,
  type LineageKind,
  MunicipalityCode,
  NewIndicator,
  RegionCode,
  ReportKind,
  type StartReason,
  StrandCode,
} from "@reform-exchange/schemas";
import * as z from "zod";
import { dayAfter } from "./day-after.ts";

const text = z.string().trim().min(1);
const sources = text.transform((tags) => tags.split("+"));

/** The files give the last day that counts; from here on it is the first day that doesn't. */
const lastDay = z.union([z.literal("").transform(() => null), Day.transform(dayAfter)]);

/** A text in both languages of which the Dutch one decides whether there is any. */
const bothOrNone = (nl: string, en: string) => (nl === "" ? null : { nl, en });

const startReasons: Record<string, StartReason> = { window_start: "windowStart", created: "created", region_change: "regionChange" };
const lineageKinds: Record<string, LineageKind> = { merge_into_new: "mergedIntoNew", absorbed: "absorbed", split: "split" };

const both = { nl: text, en: text };
const year = z
  .string()
  .regex(/^\d{4}$/u)
  .transform(Number)
  .pipe(CycleYear);
const listOf = <Item extends z.ZodType>(item: Item) =>
  z.preprocess((list) => (typeof list === "string" ? list.split("+") : list), z.array(item).min(1));
const wholeNumberOrNull = z
  .string()
  .refine((number) => number === "" || isWholeNumber(number), "must be a whole number in digits alone, such as 10")
  .transform((number) => (number === "" ? null : Number(number)));
/** What may be left out, and is then null. */
const orNull = <Value extends z.ZodType>(value: Value) => z.union([z.literal("").transform(() => null), value]);

function oneOf<Value extends string>(words: Record<string, Value>) {
  return z.string().transform((word, context): Value => {
    const value = words[word];
    if (value !== undefined) return value;
    context.addIssue({ code: "custom", message: `“${word}” is none of ${Object.keys(words).join(", ")}` });
    return z.NEVER;
  });
}

export const tables = {
  classifications: {
    file: "classifications.csv",
    schema: z
      .strictObject({ reference_date: Day, source: sources })
      .transform((row) => ({ referenceOn: row.reference_date, sources: row.source })),
  },
  regions: {
    file: "regions.csv",
    schema: z
      .strictObject({
        code: RegionCode,
        name: text,
        centre_municipality_code: MunicipalityCode,
        centre_municipality_name: text,
        source: sources,
        centre_source: sources,
      })
      .transform((row) => ({
        regionCode: row.code,
        name: row.name,
        centreMunicipalityCode: row.centre_municipality_code,
        centreMunicipalityName: row.centre_municipality_name,
        centreSources: row.centre_source,
      })),
  },
  regionNames: {
    file: "region_names.csv",
    schema: z.strictObject({ code: RegionCode, name: text, valid_from: Day, valid_to: lastDay, source: sources }).transform((row) => ({
      regionCode: row.code,
      name: row.name,
      validFrom: row.valid_from,
      validTo: row.valid_to,
      sources: row.source,
    })),
  },
  alternativeNames: {
    file: "alternative_names.csv",
    schema: z
      .strictObject({ region_code: RegionCode, name: text, source: sources })
      .transform((row) => ({ regionCode: row.region_code, name: row.name, sources: row.source })),
  },
  memberships: {
    file: "municipalities.csv",
    schema: z
      .strictObject({
        code: MunicipalityCode,
        name: text,
        region_code: RegionCode,
        valid_from: Day,
        valid_to: lastDay,
        valid_from_basis: oneOf(startReasons),
        source: sources,
        name_cbs_until_2023: z.string().transform((label) => label || null),
      })
      .transform((row) => ({
        municipalityCode: row.code,
        name: row.name,
        regionCode: row.region_code,
        validFrom: row.valid_from,
        validTo: row.valid_to,
        startReason: row.valid_from_basis,
        sources: row.source,
        earlierLabel: row.name_cbs_until_2023,
      })),
  },
  lineage: {
    file: "mergers.csv",
    schema: z
      .strictObject({
        old_code: MunicipalityCode,
        old_name: text,
        new_code: MunicipalityCode,
        new_name: text,
        effective_date: Day,
        change_type: oneOf(lineageKinds),
        source: sources,
      })
      .transform((row) => ({
        predecessorCode: row.old_code,
        predecessorName: row.old_name,
        successorCode: row.new_code,
        successorName: row.new_name,
        effectiveOn: row.effective_date,
        kind: row.change_type,
        sources: row.source,
      })),
  },
  bases: {
    file: "bases.csv",
    schema: z.strictObject({ basis: text, nl: text, en: text }).transform((row) => ({ code: row.basis, text: { nl: row.nl, en: row.en } })),
  },
  judgedBoundaries: {
    file: "judged_boundaries.csv",
    schema: z
      .strictObject({ municipality_code: MunicipalityCode, date: Day, basis: text })
      .transform((row) => ({ municipalityCode: row.municipality_code, day: row.date, basisCode: row.basis })),
  },
  goals: {
    file: "goals.csv",
    schema: z
      .strictObject({ code: GoalCode, nl: text, en: text, source: sources })
      .transform((row) => ({ goalCode: row.code, title: { nl: row.nl, en: row.en }, sources: row.source })),
  },
  indicators: {
    file: "indicators.csv",
    schema: z
      .strictObject({
        code: IndicatorCode,
        goal: GoalCode,
        level: Level,
        aspect: Aspect,
        title_nl: text,
        title_en: text,
        success_measure: oneOf({ true: "true", false: "false" }),
        reason_nl: z.string(),
        reason_en: z.string(),
        unit_nl: text,
        unit_en: text,
        definition_nl: text,
        definition_en: text,
        values_from_nl: text,
        values_from_en: text,
        disclosure_threshold: wholeNumberOrNull,
        source: sources,
      })
      .transform((row): { indicator: z.input<typeof NewIndicator>; sources: string[] } => ({
        indicator: {
          indicatorCode: row.code,
          goalCode: row.goal,
          level: row.level,
          aspect: row.aspect,
          title: { nl: row.title_nl, en: row.title_en },
          successMeasure: row.success_measure === "true",
          successMeasureReason: bothOrNone(row.reason_nl, row.reason_en),
          unit: { nl: row.unit_nl, en: row.unit_en },
          definition: { nl: row.definition_nl, en: row.definition_en },
          source: { nl: row.values_from_nl, en: row.values_from_en },
          disclosureThreshold: row.disclosure_threshold,
        },
        sources: row.source,
      }))
      // Checked as what the API is sent: the same texts, codes and thresholds are refused.
      .pipe(z.object({ indicator: NewIndicator, sources: z.array(z.string()) })),
  },
  evaluationProgramme: {
    file: "evaluation_programme.csv",
    schema: z
      .strictObject({
        title_nl: text,
        title_en: text,
        first_cycle: year,
        last_cycle: year,
        information_session_on: Day,
        published_on: Day,
        source: sources,
      })
      .transform((row) => ({
        title: { nl: row.title_nl, en: row.title_en },
        firstCycle: row.first_cycle,
        lastCycle: row.last_cycle,
        informationSessionOn: row.information_session_on,
        publishedOn: row.published_on,
        sources: row.source,
      })),
  },
  evaluationStatements: {
    file: "evaluation_statements.csv",
    schema: z
      .strictObject({ code: text, ...both, source: sources })
      .transform((row) => ({ code: row.code, text: { nl: row.nl, en: row.en }, sources: row.source })),
  },
  evaluationStrands: {
    file: "evaluation_strands.csv",
    schema: z
      .strictObject({ code: StrandCode, question: EvaluationQuestionCode, ...both, reports: listOf(ReportKind), source: sources })
      .transform((row) => ({
        strandCode: row.code,
        questionCode: row.question,
        title: { nl: row.nl, en: row.en },
        reportKinds: row.reports,
        sources: row.source,
      })),
  },
  evaluationQuestions: {
    file: "evaluation_questions.csv",
    schema: z
      .strictObject({
        code: EvaluationQuestionCode,
        strand: StrandCode,
        level: orNull(Level),
        aspect: orNull(Aspect),
        ...both,
        source: sources,
      })
      .transform((row) => ({
        questionCode: row.code,
        strandCode: row.strand,
        level: row.level,
        aspect: row.aspect,
        text: { nl: row.nl, en: row.en },
        sources: row.source,
      })),
  },
  evaluationParts: {
    file: "evaluation_parts.csv",
    schema: z
      .strictObject({ code: text, kind: z.enum(evaluationPartKinds), cycles: listOf(year), ...both, source: sources })
      .transform((row) => ({
        partCode: row.code,
        kind: row.kind,
        cycles: row.cycles,
        title: { nl: row.nl, en: row.en },
        sources: row.source,
      })),
  },
  evaluationCycles: {
    file: "evaluation_cycles.csv",
    schema: z
      .strictObject({ year, has_extra_elements: oneOf({ true: "true", false: "false" }), source: sources })
      .transform((row) => ({ year: row.year, hasExtraElements: row.has_extra_elements === "true", sources: row.source })),
  },
};
