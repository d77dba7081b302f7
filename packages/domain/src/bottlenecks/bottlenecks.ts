import { contract } from "@reform-exchange/contract";
import type { Caller } from "../callers/caller.ts";
import type { Context } from "../context.ts";
import type { HandlersOf } from "../handler.ts";
import { pageStart } from "../page-cursor.ts";
import { ProblemError } from "../problem-error.ts";
import { readItem, readPage } from "../read-page.ts";
import { requireKnownRegion } from "../regions/no-region.ts";
import type { JsonText } from "../sql-json.ts";
import { getBottleneck, listBottlenecks } from "./bottleneck-statements.ts";
import { requireLegal, type StepWithBottleneck } from "./legal-steps.ts";
import { type HeldBottleneck, hold, raise, replaceText, type StepTaken, takeStep } from "./write-bottleneck.ts";

export const bottlenecks: HandlersOf<"bottlenecks"> = {
  async list(given, context) {
    const start = pageStart("bottlenecks.list", contract.bottlenecks.list.input, given);
    const { regionCode, state } = start.input;
    const values = [regionsSeen(context.caller), regionCode ?? null, state ?? null];
    const page = await readPage(context, "bottlenecks.list", listBottlenecks, start, values);
    if (page.isEmpty && regionCode !== undefined) requireKnownRegion(regionCode, context);
    return page;
  },

  async get({ bottleneckId }, context) {
    return await read(bottleneckId, regionsSeen(context.caller), context);
  },

  async create(bottleneck, context) {
    context.requireRegion(bottleneck.regionCode, "bottleneck", bottleneck.regionCode);
    requireKnownRegion(bottleneck.regionCode, context);
    return await read(await raise(context, bottleneck), null, context);
  },

  async update({ bottleneckId, ...text }, context) {
    const held = await hold(context, bottleneckId);
    if (!held) throw notFound(bottleneckId);
    context.requireRegion(held.regionCode, "bottleneck", bottleneckId);
    requireStep(held, "change", context);
    await replaceText(context, held, text);
    return await read(bottleneckId, null, context);
  },

  async acknowledge({ bottleneckId }, context) {
    return await stepNationally(bottleneckId, "acknowledgement", { step: "acknowledged" }, context);
  },

  async answer({ bottleneckId, answer }, context) {
    return await stepNationally(bottleneckId, "answer", { step: "answered", answer }, context);
  },

  async close({ bottleneckId }, context) {
    return await stepNationally(bottleneckId, "closure", { step: "closed" }, context);
  },

  async publish({ bottleneckId }, context) {
    const held = await hold(context, bottleneckId);
    if (!held) throw notFound(bottleneckId);
    context.requireSide(held.regionCode, "bottleneck", bottleneckId);
    requireStep(held, "publication", context);
    await takeStep(context, held, { step: "published" });
    return await read(bottleneckId, null, context);
  },
};

/** The regions of which a caller sees all bottlenecks, null for every region; of the others it sees what is public. */
function regionsSeen({ scopes, regionCodes }: Caller): readonly string[] | null {
  if (!scopes.has("bottlenecks:read")) return [];
  return regionCodes && [...regionCodes];
}

/** Takes a step that is the national level's. */
async function stepNationally(id: string, step: StepWithBottleneck, taken: StepTaken, context: Context): Promise<JsonText> {
  const held = await hold(context, id);
  if (!held) throw notFound(id);
  context.requireSide("national", "bottleneck", id);
  requireStep(held, step, context);
  await takeStep(context, held, taken);
  return await read(id, null, context);
}

/** The version first: who knows an old one must hear that, and not of steps that were taken meanwhile. */
function requireStep(held: HeldBottleneck, step: StepWithBottleneck, context: Context): void {
  context.requireVersion(held.version);
  requireLegal(step, held);
}

async function read(id: string, seen: readonly string[] | null, context: Context): Promise<JsonText> {
  const bottleneck = await readItem(context, getBottleneck, [id, seen]);
  if (!bottleneck) throw notFound(id);
  return bottleneck;
}

function notFound(key: string): ProblemError<"not-found"> {
  return new ProblemError("not-found", { resource: "bottleneck", key });
}
