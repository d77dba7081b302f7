import type { Field } from "@reform-exchange/data-package";
import * as z from "zod";

/**
 * A column of a file, from the schema of the member that it holds: name, type, title and description are said there.
 *
 * @param isRequired does every row have something there? By default that is so of what can't be null
 */
export function fieldOf(name: string, schema: z.ZodType, isRequired = withoutNull(schema) === schema): Field {
  const { title, description } = metaOf(schema);
  return {
    name,
    type: typeOf(withoutNull(schema)),
    ...(title === undefined ? {} : { title }),
    ...(description === undefined ? {} : { description }),
    ...(isRequired ? { constraints: { required: true } } : {}),
  };
}

function metaOf(schema: z.ZodType): { readonly title?: string | undefined; readonly description?: string | undefined } {
  return schema.meta() ?? {};
}

/** What is behind a member that may be null. */
export function withoutNull(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodNullable ? (schema.unwrap() as z.ZodType) : schema; // a schema of ours wraps a schema of ours
}

function typeOf(schema: z.ZodType): Field["type"] {
  if (schema instanceof z.ZodBoolean) return "boolean";
  if (schema instanceof z.ZodNumber) return "integer";
  if (schema instanceof z.ZodISODate) return "date";
  if (schema instanceof z.ZodISODateTime) return "datetime";
  return takes(schema, "1.5") && !takes(schema, "x") ? "number" : "string"; // exact decimals are texts
}

function takes(schema: z.ZodType, text: string): boolean {
  return schema.safeParse(text).success;
}
