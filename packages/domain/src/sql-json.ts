/**
 * JSON that PostgreSQL builds by itself. The members come from the output schema, so a column that no schema declares
 * leaves through no door, and a declared member without a column does not compile.
 */
import type * as z from "zod";

/** A JSON text that PostgreSQL or a serialiser made after the output schema. */
export class JsonText {
  readonly text: string;
  /** Cursor of the next page, when it is a page and not the last. */
  readonly next: string | null;

  /** Is it a page without items? */
  readonly isEmpty: boolean;
  /** The version of the one thing that it shows, for what can be changed. */
  readonly version: number | undefined;

  constructor(text: string, { next = null, isEmpty = false, version }: JsonTextFacts = {}) {
    this.text = text;
    this.next = next;
    this.isEmpty = isEmpty;
    this.version = version;
  }
}

interface JsonTextFacts {
  readonly next?: string | null;
  readonly isEmpty?: boolean;
  readonly version?: number | undefined;
}

/** An SQL expression for each member of the schema. */
export type Columns<Schema extends z.ZodObject> = { readonly [Member in keyof z.output<Schema>]-?: string };

/** The SQL expression of a JSON object with exactly the members of the schema. */
export function jsonObject<Schema extends z.ZodObject>(schema: Schema, columns: Columns<Schema>): string {
  const expressions: Readonly<Record<string, string>> = columns;
  const members = Object.keys(schema.shape).map((member) => `'${member}', ${expressions[member]}`);
  return `json_build_object(${members.join(", ")})`;
}

/** The SQL expression of a JSON list of what `from` finds, in `orderBy`'s order. */
export function jsonList(item: string, from: string, orderBy: string): string {
  return `(select coalesce(json_agg(${item} order by ${orderBy}), '[]'::json) from ${from})`;
}

/** The SQL expression of a moment in UTC, as ISO 8601 with milliseconds and `Z`. */
export function moment(column: string): string {
  return `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
}
