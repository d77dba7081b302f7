import type { OpenAPIObject } from "openapi3-ts/oas31";
import { stringify } from "yaml";

/** The document as JSON, for people too: indented, and with a newline at the end. */
export function renderJson(document: OpenAPIObject): string {
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** The document as YAML, with the same content. Quoted so that readers of YAML 1.1 don't take our days for timestamps. */
export function renderYaml(document: OpenAPIObject): string {
  return stringify(document, { compat: "yaml-1.1", aliasDuplicateObjects: false, lineWidth: 0 });
}
