/** Writes a JSON Schema file for each schema with an id: `dist/json-schema/Region.json` and so on. */
import { mkdir, writeFile } from "node:fs/promises";
import * as z from "zod";
import * as schemas from "../src/index.ts";

const folder = new URL("../dist/json-schema/", import.meta.url);
await mkdir(folder, { recursive: true });

const named = [...Object.values(schemas), ...Object.values(schemas.problemSchemas)].flatMap((candidate) => {
  const id = candidate instanceof z.ZodType ? z.globalRegistry.get(candidate)?.id : undefined;
  return id === undefined || !(candidate instanceof z.ZodType) ? [] : [{ id, schema: candidate }];
});

for (const { id, schema } of named) {
  // What a caller sends is strict, and may leave out what has a default.
  const isSent = schema instanceof z.ZodObject && schema.def.catchall instanceof z.ZodNever;
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: isSent ? "input" : "output" });
  const file = { $schema, $id: `https://reform-exchange.example/json-schema/${id}.json`, ...rest };
  await writeFile(new URL(`${id}.json`, folder), `${JSON.stringify(file, null, 2)}\n`);
}
