import { buildOpenApiDocument, renderJson } from "@reform-exchange/openapi";
import type { Config } from "../config.ts";

export function printOpenApi({ publicUrl }: Config): void {
  process.stdout.write(renderJson(buildOpenApiDocument(publicUrl === undefined ? {} : { serverUrl: publicUrl })));
}
