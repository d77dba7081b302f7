import type { ReferenceDataset } from "@reform-exchange/reference-data";
import { everyone } from "../changes/audiences.ts";
import type { ChangeNote } from "../changes/change-notes.ts";
import type { Rows, Statement } from "../database/database.ts";

/** A statement that puts a row where it differs, and then gives a row back. */
const put = (name: string, table: string, key: string, columns: Readonly<Record<string, string>>): Statement => {
  const names = Object.keys(columns);
  const comparable = (row: string) => names.map((column) => `${row}.${column}${columns[column] === "json" ? "::text" : ""}`).join(", ");
  return {
    name: `evaluation.load-${name}`,
    text: `insert into ${table} (${names.join(", ")}${table === "evaluation_question" ? ", version" : ""})
      values (${names.map((column, index) => `$${index + 1}::${columns[column]}`).join(", ")}${table === "evaluation_question" ? ", 1" : ""})
      on conflict (${key}) do update set ${names.map((column) => `${column} = excluded.${column}`).join(", ")}
      where (${comparable(table)}) is distinct from (${comparable("excluded")})
      returning ${key}::text as "key"`,
  };
};

const putProgramme = put("programme", "evaluation_programme", "id", {
  id: "int",
  title: "json",
  first_cycle: "int",
  last_cycle: "int",
  information_session_on: "date",
  published_on: "date",
  statements: "json",
  sources: "text[]",
});
const putStrand = put("strand", "evaluation_strand", "code", {
  code: "text",
  position: "int",
  title: "json",
  question_code: "text",
  report_kinds: "text[]",
  sources: "text[]",
});
const putQuestion = put("question", "evaluation_question", "code", {
  code: "text",
  position: "int",
  strand_code: "text",
  level: "text",
  aspect: "text",
  text: "json",
  sources: "text[]",
});
const putPart = put("part", "evaluation_part", "code", {
  code: "text",
  position: "int",
  kind: "text",
  title: "json",
  cycles: "int[]",
  sources: "text[]",
});
const putCycle = put("cycle", "evaluation_cycle", "year", { year: "int", has_extra_elements: "boolean", sources: "text[]" });

/**
 * Brings the design of the evaluation to what a data set says, in the transaction of its load, and gives what changed. Nothing is removed: links,
 * visits and reports belong to it.
 */
export async function loadEvaluation(rows: Rows, dataset: ReferenceDataset): Promise<ChangeNote[]> {
  const [programme] = dataset.evaluationProgramme;
  if (!programme) throw new Error("a data set has a programme");
  const statements = dataset.evaluationStatements.map(({ code, text, sources }) => ({ code, text, sources }));
  const { title, firstCycle, lastCycle, informationSessionOn, publishedOn, sources } = programme;
  const changed = await rows(putProgramme, [
    ...[1, JSON.stringify(title), firstCycle, lastCycle, informationSessionOn, publishedOn],
    ...[JSON.stringify(statements), sources],
  ]);
  for (const [index, strand] of dataset.evaluationStrands.entries()) {
    const row = [strand.strandCode, index + 1, JSON.stringify(strand.title), strand.questionCode, strand.reportKinds, strand.sources];
    changed.push(...(await rows(putStrand, row)));
  }
  for (const [index, question] of dataset.evaluationQuestions.entries()) {
    const { questionCode, strandCode, level, aspect, text } = question;
    const row = [questionCode, index + 1, strandCode, level, aspect, JSON.stringify(text), question.sources];
    changed.push(...(await rows(putQuestion, row)));
  }
  for (const [index, part] of dataset.evaluationParts.entries()) {
    const row = [part.partCode, index + 1, part.kind, JSON.stringify(part.title), part.cycles.map(String), part.sources];
    changed.push(...(await rows(putPart, row)));
  }
  for (const { year, hasExtraElements, sources: found } of dataset.evaluationCycles)
    changed.push(...(await rows(putCycle, [year, hasExtraElements, found])));
  return changed.length === 0 ? [] : [{ resource: "evaluation", kind: "updated", key: "programme", readers: everyone }];
}
