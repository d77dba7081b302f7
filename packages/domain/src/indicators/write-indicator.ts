/** How indicators are put in their tables; the checks are made before. */
import { isDeepStrictEqual } from "node:util";
import type { IndicatorContent, LocalizedText, NewIndicator } from "@reform-exchange/schemas";
import { everyone } from "../changes/audiences.ts";
import type { ChangeNote } from "../changes/change-notes.ts";
import type { Context } from "../context.ts";
import type { Rows, Statement } from "../database/database.ts";
import { readContent } from "./indicator-statements.ts";

/** An indicator that is there, held so that nobody else changes it meanwhile. */
export interface HeldIndicator {
  readonly code: string;
  readonly version: number;
  readonly content: IndicatorContent;
  /** Number of the version of the definition that holds now. */
  readonly currentVersion: number;
}

const hold: Statement = { name: "indicators.hold", text: "select version from indicator where code = $1::text for update" };

/** Holds an indicator; undefined when it is not there. */
export async function holdIndicator({ rows }: Context, code: string): Promise<HeldIndicator | undefined> {
  const [held] = await rows<{ version: number }>(hold, [code]);
  if (!held) return undefined;
  // Read after the hold: in one statement with it the definition could still be the one from before.
  const [row] = await rows<{ item: string; number: number }>(readContent, [code]);
  if (!row) throw new Error(`indicator ${code} has no definition`);
  return { code, version: held.version, content: JSON.parse(row.item) as IndicatorContent, currentVersion: row.number }; // the statement is made after this very schema
}

const insertRow: Statement = {
  name: "indicators.insert",
  text: `insert into indicator (code, goal_code, level, aspect, title, success_measure, success_measure_reason, version, changed_at)
    values ($1::text, $2::text, $3::text, $4::text, $5::json, $6::boolean, $7::json, 1, $8::timestamptz)
    on conflict (code) do nothing
    returning code`,
};
const updateRow: Statement = {
  name: "indicators.update",
  text: `update indicator set title = $2::json, success_measure = $3::boolean, success_measure_reason = $4::json,
      version = version + 1, changed_at = $5::timestamptz
    where code = $1::text`,
};
const insertVersion: Statement = {
  name: "indicators.versions.insert",
  text: `insert into indicator_version (indicator_code, number, unit, definition, source, method, disclosure_threshold, defined_at)
    values ($1::text, $2::int, $3::json, $4::json, $5::json, $6::json, $7::int, $8::timestamptz)`,
};

type Definition = Pick<IndicatorContent, "unit" | "definition" | "source" | "method" | "disclosureThreshold">;

/** Makes an indicator with the first version of its definition, and gives the change; undefined when the code is taken. */
export async function insertIndicator(rows: Rows, indicator: NewIndicator, now: string): Promise<ChangeNote | undefined> {
  const { indicatorCode, goalCode, level, aspect, title, successMeasure, successMeasureReason } = indicator;
  const texts = [JSON.stringify(title), successMeasure, jsonOrNull(successMeasureReason)];
  const [made] = await rows(insertRow, [indicatorCode, goalCode, level, aspect, ...texts, now]);
  if (!made) return undefined;
  await define(rows, indicatorCode, 1, indicator, now);
  return { resource: "indicators", kind: "created", key: indicatorCode, readers: everyone };
}

/** Brings an indicator to new content. A definition that differs becomes its next version; when nothing differs, nothing happens. */
export async function changeIndicator(context: Context, held: HeldIndicator, content: IndicatorContent): Promise<void> {
  if (isDeepStrictEqual(content, held.content)) return;
  const { title, successMeasure, successMeasureReason } = content;
  const now = context.momentNow();
  if (!isDeepStrictEqual(definitionOf(content), definitionOf(held.content)))
    await define(context.rows, held.code, held.currentVersion + 1, content, now);
  await context.rows(updateRow, [held.code, JSON.stringify(title), successMeasure, jsonOrNull(successMeasureReason), now]);
  context.changed({ resource: "indicators", kind: "updated", key: held.code, readers: everyone });
}

function definitionOf({ unit, definition, source, method, disclosureThreshold }: Definition): Definition {
  return { unit, definition, source, method, disclosureThreshold };
}

async function define(rows: Rows, code: string, number: number, defined: Definition, now: string): Promise<void> {
  const { unit, definition, source, method, disclosureThreshold } = defined;
  const texts = [unit, definition, source].map((text) => JSON.stringify(text));
  await rows(insertVersion, [code, number, ...texts, jsonOrNull(method), disclosureThreshold, now]);
}

/** Null becomes the database's null, and not JSON's. */
function jsonOrNull(text: LocalizedText | null): string | null {
  return text && JSON.stringify(text);
}
