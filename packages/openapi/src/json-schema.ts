import type { SchemaObject } from "openapi3-ts/oas31";

/** A schema of the document. In OpenAPI 3.1 a reference is one too: a schema with `$ref`, and possibly with words of its own beside it. */
export interface JsonSchema extends SchemaObject {
  readonly properties?: Record<string, JsonSchema>;
  readonly items?: JsonSchema;
  readonly anyOf?: JsonSchema[];
  readonly oneOf?: JsonSchema[];
}

/** Where the components of the document are. */
export const componentPrefix = "#/components/schemas/";

/** The name of the component that a schema refers to, if it does. */
export function componentName({ $ref }: JsonSchema): string | undefined {
  return $ref?.startsWith(componentPrefix) ? $ref.slice(componentPrefix.length) : undefined;
}
