import { followedItem, type Operation } from "@reform-exchange/contract";
import type { MediaTypeObject } from "openapi3-ts/oas31";
import { sampleOf } from "./sample.ts";
import type { SchemaComponents } from "./schema-components.ts";

/** The answers of a followed operation as they come. OpenAPI 3.1 has no word for one event, so the schema is that of the whole text. */
export function eventStreamOf(operation: Operation, schemas: SchemaComponents): MediaTypeObject {
  const { schema, name, event, cursor } = followedItem(operation);
  const item = sampleOf(schemas.output(schema), schemas) as Readonly<Record<string, unknown>>; // a sample of this very schema; a test checks it
  return {
    schema: {
      type: "string",
      description: `Server-sent events, one for each \`${name}\`, as they come. \`id\` is its \`${cursor}\` and also where to go on, \`event\` is \`${event}\`, and \`data\` is the \`${name}\` as JSON. Lines that begin with a colon only keep the connection open.`,
    },
    examples: {
      [event]: { summary: "One event", value: `id: ${item[cursor]}\nevent: ${event}\ndata: ${JSON.stringify(item)}\n\n` },
    },
  };
}
