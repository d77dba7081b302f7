import { randomInt, randomUUID } from "node:crypto";
import { contract } from "@reform-exchange/contract";
import type { NewWave, WaveState } from "@reform-exchange/schemas";
import type { Context } from "../context.ts";
import type { Statement } from "../database/database.ts";
import type { HandlersOf } from "../handler.ts";
import { pageStart } from "../page-cursor.ts";
import { ProblemError, requireNone } from "../problem-error.ts";
import { readItem, readPage } from "../read-page.ts";
import { askForRelease } from "../releases/ask-for-release.ts";
import type { JsonText } from "../sql-json.ts";
import { heldSurveyVersion, surveyAudience } from "../surveys/survey-statements.ts";
import { requireLegal, type StepWithWave } from "./legal-steps.ts";
import { waveFaults } from "./wave-faults.ts";
import { waveNote } from "./wave-note.ts";
import { getWave, holdWave, listWaves, readResponseRate } from "./wave-statements.ts";

const insert: Statement = {
  name: "waves.insert",
  text: `insert into wave (id, survey_key, version_number, cycle, title, opens_at, closes_at, population, rule_set, comparable_with,
      dominance_percent, changed_at, state, version)
    values ($1::uuid, $2::text, $3::int, $4::int, $5::json, $6::timestamptz, $7::timestamptz, $8::json, $9::json, $10::uuid,
      $11::int, $12::timestamptz, 'planned', 1)`,
};
/** A p that isn't sent stays as it is. */
const replace: Statement = {
  name: "waves.replace",
  text: `update wave set survey_key = $2::text, version_number = $3::int, cycle = $4::int, title = $5::json, opens_at = $6::timestamptz,
      closes_at = $7::timestamptz, population = $8::json, rule_set = $9::json, comparable_with = $10::uuid,
      dominance_percent = coalesce($11::int, dominance_percent), changed_at = $12::timestamptz, version = version + 1
    where id = $1::uuid`,
};
const remove: Statement = { name: "waves.remove", text: "delete from wave where id = $1::uuid" };
const step: Statement = {
  name: "waves.step",
  text: "update wave set state = $2::text, version = version + 1, changed_at = $3::timestamptz where id = $1::uuid",
};

/** Between which bounds the p of the p % rule is drawn when nobody says it: an estimate within 10 to 20 % is too close. */
const drawnPercent = { from: 10, to: 20 };

export const waves: HandlersOf<"waves"> = {
  async list(given, context) {
    const start = pageStart("waves.list", contract.waves.list.input, given);
    const { surveyKey, cycle } = start.input;
    const page = await readPage(context, "waves.list", listWaves, start, [seesAll(context), surveyKey ?? null, cycle ?? null]);
    if (page.isEmpty && surveyKey !== undefined) await requireSurvey(surveyKey, context);
    return page;
  },

  async get({ waveId }, context) {
    return await read(waveId, seesAll(context), context);
  },

  async create({ dominancePercent = randomInt(drawnPercent.from, drawnPercent.to + 1), ...wave }, context) {
    const id = randomUUID();
    await context.rows(heldSurveyVersion.hold, [wave.surveyKey, wave.versionNumber]); // nobody may change it on the way to being frozen
    requireNone(await waveFaults(wave, context));
    await context.rows(insert, [...contentValues(id, wave), dominancePercent, context.momentNow()]);
    context.changed(waveNote(id, "created", "planned"));
    return await read(id, true, context);
  },

  async update({ waveId, dominancePercent = null, ...content }, context) {
    const held = await hold(waveId, "change", context);
    const wave = { ...content, surveyKey: held.surveyKey };
    await context.rows(heldSurveyVersion.hold, [wave.surveyKey, wave.versionNumber]);
    requireNone(await waveFaults(wave, context));
    await context.rows(replace, [...contentValues(waveId, wave), dominancePercent, context.momentNow()]);
    context.changed(waveNote(waveId, "updated", held.state));
    return await read(waveId, true, context);
  },

  async delete({ waveId }, context) {
    const held = await hold(waveId, "deletion", context);
    await context.rows(remove, [waveId]);
    context.changed(waveNote(waveId, "deleted", held.state));
  },

  async open({ waveId }, context) {
    await hold(waveId, "opening", context);
    return await take(waveId, "open", context);
  },

  async close({ waveId }, context) {
    await hold(waveId, "closure", context);
    return await take(waveId, "closed", context);
  },

  async release({ waveId }, context) {
    const { state } = await hold(waveId, "release", context);
    if (await askForRelease(waveId, context)) context.changed(waveNote(waveId, "updated", state));
    return await read(waveId, true, context);
  },

  async responseRate({ waveId }, context) {
    const rate = await readItem(context, readResponseRate, [waveId]);
    if (!rate) throw noWave(waveId);
    return rate;
  },
};

interface HeldWave {
  readonly surveyKey: string;
  readonly versionNumber: number;
  readonly state: WaveState;
  readonly version: number;
}

/**
 * Holds a wave so that nobody else changes it meanwhile.
 *
 * @throws ProblemError `not-found`, `precondition-failed`, or `illegal-step` when the step does not belong to its state
 */
async function hold(waveId: string, wanted: StepWithWave, context: Context): Promise<HeldWave> {
  const [held] = await context.rows<HeldWave>(holdWave, [waveId]);
  if (!held) throw noWave(waveId);
  context.requireVersion(held.version);
  requireLegal(wanted, held.state);
  return held;
}

async function take(waveId: string, state: WaveState, context: Context): Promise<JsonText> {
  await context.rows(step, [waveId, state, context.momentNow()]);
  context.changed(waveNote(waveId, "updated", state));
  return await read(waveId, true, context);
}

function contentValues(id: string, wave: Omit<NewWave, "dominancePercent">) {
  const { surveyKey, versionNumber, cycle, title, opensAt, closesAt, population, ruleSet, comparableWith } = wave;
  const json = [JSON.stringify(population), JSON.stringify(ruleSet)] as const;
  return [id, surveyKey, versionNumber, cycle, JSON.stringify(title), opensAt, closesAt, ...json, comparableWith] as const;
}

/** Does the caller see waves that are not released? */
export function seesAll({ caller }: Context): boolean {
  return caller.scopes.has("surveys:read");
}

async function requireSurvey(surveyKey: string, { rows }: Context): Promise<void> {
  const [found] = await rows(surveyAudience, [surveyKey]);
  if (found) return;
  const message = { nl: `Er is geen enquête ${surveyKey}; zie /v1/surveys.`, en: `There is no survey ${surveyKey}; see /v1/surveys.` };
  requireNone([{ pointer: "/surveyKey", code: "unknown-code", message }]);
}

async function read(waveId: string, all: boolean, context: Context): Promise<JsonText> {
  const wave = await readItem(context, getWave, [waveId, all]);
  if (!wave) throw noWave(waveId);
  return wave;
}

/** The problem of a wave that the caller looks for in vain. */
export function noWave(key: string): ProblemError<"not-found"> {
  return new ProblemError("not-found", { resource: "wave", key });
}
