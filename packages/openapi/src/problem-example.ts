import { type BothLanguages, type ProblemCode, problemSchemas, problems } from "@reform-exchange/schemas";
import { sampleOf } from "./sample.ts";
import type { SchemaComponents } from "./schema-components.ts";

/** A whole problem made of the examples of its members, with the `detail` that belongs to them. */
export function problemExample(code: ProblemCode, schemas: SchemaComponents): unknown {
  const sample = sampleOf(schemas.output(problemSchemas[code]), schemas);
  const detailOf = problems[code].detail as (details: unknown) => BothLanguages; // the sample fits the schema of this very code; a test checks it
  return { ...(sample as object), detail: detailOf(sample).en }; // a problem is an object
}
