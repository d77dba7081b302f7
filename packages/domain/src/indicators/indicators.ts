import { contract } from "@reform-exchange/contract";
import type { Context } from "../context.ts";
import type { HandlersOf } from "../handler.ts";
import { pageStart } from "../page-cursor.ts";
import { type FaultInBothLanguages, invalidInput, ProblemError } from "../problem-error.ts";
import { readItem, readPage } from "../read-page.ts";
import type { JsonText } from "../sql-json.ts";
import { getIndicator, listIndicators } from "./indicator-statements.ts";
import { changeIndicator, holdIndicator, insertIndicator } from "./write-indicator.ts";

export const indicators: HandlersOf<"indicators"> = {
  async list(given, context) {
    const start = pageStart("indicators.list", contract.indicators.list.input, given);
    const { goalCode = null, level = null, aspect = null } = start.input;
    return await readPage(context, "indicators.list", listIndicators, start, [goalCode, level, aspect]);
  },

  async get({ indicatorCode }, context) {
    return await read(indicatorCode, context);
  },

  async create(indicator, context) {
    const { indicatorCode } = indicator;
    const change = await insertIndicator(context.rows, indicator, context.momentNow());
    if (!change) throw new ProblemError("already-exists", { resource: "indicator", key: indicatorCode });
    context.changed(change);
    return await read(indicatorCode, context);
  },

  async update({ indicatorCode, ...content }, context) {
    const held = await holdIndicator(context, indicatorCode);
    if (!held) throw notFound(indicatorCode);
    context.requireVersion(held.version);
    if (content.successMeasure && !held.content.successMeasure) throw invalidInput([staysNoMeasure]);
    await changeIndicator(context, held, content);
    return await read(indicatorCode, context);
  },
};

const staysNoMeasure: FaultInBothLanguages = {
  pointer: "/successMeasure",
  code: "not-allowed-value",
  message: {
    nl: "Wat geen maat voor succes is, wordt er geen: wie het zo gelezen heeft, moet erop kunnen rekenen. Maak een andere indicator.",
    en: "What is no measure of success does not become one: whoever read it so must be able to rely on it. Make another indicator.",
  },
};

async function read(code: string, context: Context): Promise<JsonText> {
  const indicator = await readItem(context, getIndicator, [code]);
  if (!indicator) throw notFound(code);
  return indicator;
}

function notFound(key: string): ProblemError<"not-found"> {
  return new ProblemError("not-found", { resource: "indicator", key });
}
