import { randomUUID } from "node:crypto";
import { isDeepStrictEqual } from "node:util";
import { contract } from "@reform-exchange/contract";
import type { ChangeKind, RegionCode, SignalContent } from "@reform-exchange/schemas";
import { bottleneckOfRegion } from "../bottlenecks/bottleneck-statements.ts";
import type { Context } from "../context.ts";
import type { HandlersOf } from "../handler.ts";
import { pageStart } from "../page-cursor.ts";
import { type FaultInBothLanguages, ProblemError, requireNone } from "../problem-error.ts";
import { readPage } from "../read-page.ts";
import { requireKnownRegion } from "../regions/no-region.ts";
import { JsonText } from "../sql-json.ts";
import { deleteSignal, getSignal, holdSignal, insertSignal, listSignals, updateSignal } from "./signal-statements.ts";

export const signals: HandlersOf<"signals"> = {
  async list(given, context) {
    const start = pageStart("signals.list", contract.signals.list.input, given);
    const { regionCode } = start.input;
    const page = await readPage(context, "signals.list", listSignals, start, [context.reach(), regionCode ?? null]);
    if (page.isEmpty && regionCode !== undefined) requireKnownRegion(regionCode, context);
    return page;
  },

  async get({ signalId }, context) {
    return await read(signalId, context);
  },

  async create({ regionCode, ...content }, context) {
    context.requireRegion(regionCode, "signal", regionCode);
    requireKnownRegion(regionCode, context);
    await requireSound(content, regionCode, context);
    const signalId = randomUUID();
    const { heardOn, topic, text, bottleneckId } = content;
    await context.rows(insertSignal, [signalId, regionCode, heardOn, topic, text, bottleneckId, context.momentNow()]);
    tell(context, signalId, regionCode, "created");
    return await read(signalId, context);
  },

  async update({ signalId, ...content }, context) {
    const { regionCode, content: before } = await holdToChange(signalId, context);
    await requireSound(content, regionCode, context);
    if (!isDeepStrictEqual(content, before)) {
      const { heardOn, topic, text, bottleneckId } = content;
      await context.rows(updateSignal, [signalId, heardOn, topic, text, bottleneckId, context.momentNow()]);
      tell(context, signalId, regionCode, "updated");
    }
    return await read(signalId, context);
  },

  async delete({ signalId }, context) {
    const { regionCode } = await holdToChange(signalId, context);
    await context.rows(deleteSignal, [signalId]);
    tell(context, signalId, regionCode, "deleted");
  },
};

interface HeldSignal {
  readonly regionCode: RegionCode;
  readonly version: number;
  readonly content: SignalContent;
}

/** Holds a signal that the caller may change, in the version that the caller knows. */
async function holdToChange(id: string, context: Context): Promise<HeldSignal> {
  const [held] = await context.rows<Omit<HeldSignal, "content"> & { content: string }>(holdSignal, [id]);
  if (!held) throw notFound(id);
  context.requireRegion(held.regionCode, "signal", id);
  context.requireVersion(held.version);
  return { ...held, content: JSON.parse(held.content) as SignalContent }; // the statement is made after this very schema
}

async function read(id: string, context: Context): Promise<JsonText> {
  const [signal] = await context.rows<{ item: string; version: number; regionCode: RegionCode }>(getSignal, [id]);
  if (!signal) throw notFound(id);
  context.requireRegion(signal.regionCode, "signal", id);
  return new JsonText(signal.item, { version: signal.version });
}

async function requireSound(content: SignalContent, regionCode: RegionCode, context: Context): Promise<void> {
  const faults: FaultInBothLanguages[] = [];
  if (content.heardOn > context.dayFor(undefined)) faults.push(notHeardYet);
  if (!(await isOwnBottleneck(content, regionCode, context))) faults.push(noBottleneck(regionCode));
  requireNone(faults);
}

const notHeardYet: FaultInBothLanguages = {
  pointer: "/heardOn",
  code: "too-large",
  message: { nl: "heardOn kan niet in de toekomst liggen.", en: "heardOn can't lie in the future." },
};

/** The bottleneck is only looked at, never touched: nobody may see by it that a signal names it. */
async function isOwnBottleneck({ bottleneckId }: SignalContent, regionCode: RegionCode, { rows }: Context): Promise<boolean> {
  if (bottleneckId === null) return true;
  const [there] = await rows(bottleneckOfRegion, [bottleneckId, regionCode]);
  return there !== undefined;
}

function noBottleneck(regionCode: RegionCode): FaultInBothLanguages {
  return {
    pointer: "/bottleneckId",
    code: "unknown-code",
    message: {
      nl: `${regionCode} heeft geen knelpunt met dit kenmerk; een signaal verwijst naar een knelpunt van de eigen regio.`,
      en: `${regionCode} has no bottleneck with this id; a signal names a bottleneck of its own region.`,
    },
  };
}

function tell(context: Context, key: string, regionCode: RegionCode, kind: ChangeKind): void {
  context.changed({ resource: "signals", kind, key, readers: { audience: "region", of: regionCode } });
}

function notFound(key: string): ProblemError<"not-found"> {
  return new ProblemError("not-found", { resource: "signal", key });
}
