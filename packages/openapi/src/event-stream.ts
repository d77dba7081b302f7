import { Change } from "@reform-exchange/schemas";
import type { MediaTypeObject } from "openapi3-ts/oas31";
import { sampleOf } from "./sample.ts";
import type { SchemaComponents } from "./schema-components.ts";

/** The answers of a followed operation as they come. OpenAPI 3.1 has no word for one event, so the schema is that of the whole text. */
export function eventStreamOf(schemas: SchemaComponents): MediaTypeObject {
  const change = sampleOf(schemas.output(Change), schemas) as Change; // a sample of this very schema; a test checks it
  return {
    schema: {
      type: "string",
      description:
        "Server-sent events, one for each change, as they come. `id` is that of the change and also where to go on, `event` is `change`, and `data` is a `Change` as JSON. Lines that begin with a colon only keep the connection open.",
    },
    examples: {
      change: { summary: "One change", value: `id: ${change.changeId}\nevent: change\ndata: ${JSON.stringify(change)}\n\n` },
    },
  };
}
