/** A table of a data cut, as data: what is frozen of which table of ours, and how it is described in the cut. */
import type { Field, TableSchema } from "@reform-exchange/data-package";
import type { LocalizedText } from "@reform-exchange/schemas";
import * as z from "zod";
import { fieldOf } from "../../exports/field-of.ts";
import { moment } from "../../sql-json.ts";

/** A column: how it is described, and the SQL expression of its text. */
export interface FrozenColumn {
  readonly field: Field;
  readonly sql: string;
}

export interface FrozenTable {
  /** Name of the table, and of its file without `.csv`. */
  readonly name: string;
  readonly title: LocalizedText;
  readonly columns: readonly FrozenColumn[];
  /** The columns that tell its rows apart; none where these may be empty. */
  readonly primaryKey: readonly string[];
  /** The tables to which single columns refer, and the column there. */
  readonly refersTo?: Readonly<Record<string, readonly [table: string, column: string]>>;
  /** What is selected from, with its joins and its condition. */
  readonly from: string;
  /** SQL expression that tells its rows apart and orders them, byte by byte. */
  readonly key: string;
}

/** A column with the title and the description of the member that it holds. */
export function column(name: string, schema: z.ZodType, sql: string): FrozenColumn {
  return { field: fieldOf(name, schema), sql };
}

/** A text in both languages, as a column for each. */
export function texts(name: string, schema: z.ZodType, json: string): readonly FrozenColumn[] {
  const described = schema.meta() ?? {};
  const inLanguage = (suffix: string, language: string, part: z.ZodType) =>
    column(
      `${name}${suffix}`,
      part.meta({
        title: `${described.title ?? name} (${language})`,
        ...(described.description && { description: described.description }),
      }),
      `${json}->>'${suffix.toLowerCase()}'`,
    );
  const isNullable = schema instanceof z.ZodNullable;
  return [inLanguage("Nl", "nl", isNullable ? z.string().nullable() : z.string()), inLanguage("En", "en", z.string().nullable())];
}

/** A day. */
export const day = (name: string, schema: z.ZodType, sql: string) => column(name, schema, `to_char(${sql}, 'YYYY-MM-DD')`);
/** A moment in UTC. */
export const at = (name: string, schema: z.ZodType, sql: string) => column(name, schema, moment(sql));
/** A number, a yes or no, or whatever else has one text on every server. */
export const exact = (name: string, schema: z.ZodType, sql: string) => column(name, schema, `(${sql})::text`);
/** A list of codes, with spaces between them. */
export const codes = (name: string, schema: z.ZodType, sql: string) => column(name, schema, `array_to_string(${sql}, ' ')`);

/** A key of several parts in their order: numbers so that they come in theirs. */
export const keyOf = (...parts: readonly string[]) => `(${parts.join(" || ' ' || ")}) collate "C"`;
export const inOrder = (number: string) => `lpad((${number})::text, 10, '0')`;

const empty = [{ value: "", label: "niet van toepassing / not applicable" }];

/** How a table is described in `datapackage.json`. */
export function schemaOf({ columns, primaryKey, refersTo = {} }: FrozenTable): TableSchema {
  const foreignKeys = Object.entries(refersTo).map(([name, [resource, referred]]) => ({
    fields: [name],
    reference: { resource, fields: [referred] },
  }));
  return {
    fields: columns.map(({ field }) => field),
    missingValues: empty,
    ...(primaryKey.length > 0 && { primaryKey }),
    ...(foreignKeys.length > 0 && { foreignKeys }),
  };
}
