import { contract } from "@reform-exchange/contract";
import type { Context } from "../context.ts";
import type { HandlersOf } from "../handler.ts";
import { numberKey, pageStart } from "../page-cursor.ts";
import { ProblemError } from "../problem-error.ts";
import { readItem, readPage } from "../read-page.ts";
import type { JsonText } from "../sql-json.ts";
import { getCycle, getProgramme, getQuestion, listCycles, listQuestions } from "./evaluation-statements.ts";
import { hold, replaceLinksOf, requireLinksLead } from "./link-question.ts";

export const evaluation: HandlersOf<"evaluation"> = {
  async get(_input, context) {
    const programme = await readItem(context, getProgramme, []);
    if (!programme) throw new ProblemError("service-unavailable", {}); // before reference data is loaded
    return programme;
  },
};

export const evaluationCycles: HandlersOf<"evaluationCycles"> = {
  async list(given, context) {
    const start = pageStart("evaluationCycles.list", contract.evaluationCycles.list.input, given, numberKey);
    return await readPage(context, "evaluationCycles.list", listCycles, start, []);
  },

  async get({ year }, context) {
    const cycle = await readItem(context, getCycle, [year]);
    if (!cycle) throw new ProblemError("not-found", { resource: "evaluation-cycle", key: String(year) });
    return cycle;
  },
};

export const evaluationQuestions: HandlersOf<"evaluationQuestions"> = {
  async list(given, context) {
    const start = pageStart("evaluationQuestions.list", contract.evaluationQuestions.list.input, given, numberKey);
    const { strandCode, level } = start.input;
    const values = [seesAllReports(context), strandCode ?? null, level ?? null];
    return await readPage(context, "evaluationQuestions.list", listQuestions, start, values);
  },

  async get({ questionCode }, context) {
    return await read(questionCode, context);
  },

  async link({ questionCode, ...links }, context) {
    const held = await hold(context, questionCode);
    if (!held) throw noQuestion(questionCode);
    context.requireVersion(held.version);
    await requireLinksLead(links, context);
    await replaceLinksOf(context, questionCode, held, links);
    return await read(questionCode, context);
  },
};

/** Does a caller see reports that are not published? */
export function seesAllReports({ caller }: Context): boolean {
  return caller.scopes.has("evaluation:read");
}

async function read(code: string, context: Context): Promise<JsonText> {
  const question = await readItem(context, getQuestion, [code, seesAllReports(context)]);
  if (!question) throw noQuestion(code);
  return question;
}

function noQuestion(key: string): ProblemError<"not-found"> {
  return new ProblemError("not-found", { resource: "evaluation-question", key });
}
