/** Columns of files with texts in them, derived from what answers in JSON are made of: the schema, and an SQL expression for each member. */
import type { Field } from "@reform-exchange/data-package";
import * as z from "zod";
import type { Columns } from "../sql-json.ts";
import { fieldOf, withoutNull } from "./field-of.ts";

/** A column: how it is described, and the SQL expression of its text. */
export interface TextColumn {
  readonly field: Field;
  readonly sql: string;
}

/** The columns of members of a schema, in its order: those that have an expression. A text in both languages gives a column for each. */
export function textColumns<Schema extends z.ZodObject>(schema: Schema, expressions: Partial<Columns<Schema>>): TextColumn[] {
  const sqlOf = new Map(Object.entries<string | undefined>(expressions));
  return columnsOf(schema, (member) => sqlOf.get(member));
}

/** The columns of all members of a schema, of an SQL expression of their JSON. */
export function columnsInJson(schema: z.ZodObject, json: string): TextColumn[] {
  return columnsOf(schema, (member) => `${json}->>'${member}'`);
}

function columnsOf({ shape }: z.ZodObject, sqlOf: (member: string) => string | undefined): TextColumn[] {
  return Object.entries(shape).flatMap(([member, type]) => {
    const sql = sqlOf(member);
    return sql === undefined ? [] : textColumn(member, type as z.ZodType, sql); // a schema of ours has members of ours
  });
}

/** The columns of one member, under a name that may be another. */
export function textColumn(name: string, schema: z.ZodType, sql: string): TextColumn[] {
  const core = withoutNull(schema);
  if (core instanceof z.ZodObject && "nl" in core.shape) return inBothLanguages(name, schema, sql);
  if (core instanceof z.ZodISODate) return [{ field: fieldOf(name, schema), sql: `to_char(${sql}, 'YYYY-MM-DD')` }];
  if (core instanceof z.ZodArray && !(core.element instanceof z.ZodObject))
    return [{ field: fieldOf(name, schema, false), sql: listed(sql) }]; // an empty list is an empty text
  if (core instanceof z.ZodArray || core instanceof z.ZodObject)
    return [{ field: fieldOf(name, asJson(schema), core === schema), sql: `(${sql})::text` }];
  return [{ field: fieldOf(name, schema), sql: `(${sql})::text` }];
}

function inBothLanguages(name: string, schema: z.ZodType, sql: string): TextColumn[] {
  const { title = name, description } = schema.meta() ?? {};
  const inLanguage = (language: "nl" | "en", text: z.ZodType): TextColumn => ({
    field: fieldOf(
      `${name}${language === "nl" ? "Nl" : "En"}`,
      text.meta({ title: `${title} (${language})`, ...(description !== undefined && { description }) }),
    ),
    sql: `(${sql})::json->>'${language}'`,
  });
  const isNullable = schema instanceof z.ZodNullable;
  return [inLanguage("nl", isNullable ? z.string().nullable() : z.string()), inLanguage("en", z.string().nullable())];
}

/** A list of codes, be it a list of SQL, of JSON or the text of one: with spaces between them. */
function listed(sql: string): string {
  const codes = `json_array_elements_text((to_json(${sql}) #>> '{}')::json) with ordinality as listed(code, place)`;
  return `(select coalesce(string_agg(code, ' ' order by place), '') from ${codes})`;
}

function asJson(schema: z.ZodType): z.ZodType {
  const { title = "", description = "" } = schema.meta() ?? {};
  return z.string().meta({ title, description: `${description} As JSON.` });
}
