/** Writes openapi.json, the committed document; `generate` in package.json. */
import { writeFile } from "node:fs/promises";
import { buildOpenApiDocument, renderJson } from "../src/index.ts";

await writeFile(new URL("../openapi.json", import.meta.url), renderJson(buildOpenApiDocument()));
