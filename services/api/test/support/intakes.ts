import { demonstrationIndicator } from "@reform-exchange/domain/testing";
import type { IntakeResult, NewObservation } from "@reform-exchange/schemas";
import type * as z from "zod";
import type { RunningApi } from "./running-api.ts";

/** A row as a caller writes it. */
export type SentObservation = z.input<typeof NewObservation>;

/** A sound row about the year 2026; each test says what differs. */
export function observation(differs: Partial<SentObservation> = {}): SentObservation {
  return {
    indicatorCode: demonstrationIndicator,
    areaCode: "AM14",
    periodFrom: "2026-01-01",
    periodTo: "2027-01-01",
    value: "12.50",
    baseCount: 340,
    revisionStatus: "provisional",
    ...differs,
  };
}

/** Rows in each of the media types of an intake. */
export const written = {
  "application/json": (rows: readonly object[]) => JSON.stringify({ items: rows }),
  "application/x-ndjson": (rows: readonly object[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join(""),
  "text/csv": (rows: readonly object[]) => csvOf(rows),
} as const;

export type RowType = keyof typeof written;
export const rowTypes = Object.keys(written) as RowType[]; // Object.keys forgets the key type

/** A file with the columns that any of the rows has. What is left out or null is an empty cell. */
export function csvOf(rows: readonly object[], separator = ","): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const cells = (row: object) => columns.map((column) => cellOf(Reflect.get(row, column))).join(separator);
  return [columns.join(separator), ...rows.map(cells), ""].join("\r\n");
}

function cellOf(value: unknown): string {
  const text = String(value ?? "");
  return /[",;\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

export interface IntakeInit {
  /** As whom; the researcher when left out. */
  readonly as?: string;
  readonly type?: string;
  readonly query?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Sends a body to the intake of observations. */
export async function sendBody(
  api: RunningApi,
  body: string | Buffer<ArrayBuffer> | ReadableStream,
  { as = api.keys.researcher, type = "text/csv", query = "", headers = {} }: IntakeInit = {},
): Promise<Response> {
  return await api.call(`/v1/observations${query}`, {
    method: "POST",
    headers: { authorization: `Bearer ${as}`, "content-type": type, ...headers },
    body,
    ...(body instanceof ReadableStream && { duplex: "half" as const }),
  });
}

/** Sends rows as JSON, which must be taken in. */
export async function record(api: RunningApi, rows: readonly object[], init: IntakeInit = {}): Promise<IntakeResult> {
  const response = await sendBody(api, written["application/json"](rows), { ...init, type: "application/json" });
  const text = await response.text();
  if (!response.ok) throw new Error(text);
  return JSON.parse(text) as IntakeResult; // the parity tests hold answers to their schemas
}
