import { header } from "./generated-header.ts";
import { methodComment } from "./method-comment.ts";
import { printComment } from "./print-comment.ts";
import { printTypeImport } from "./print-import.ts";
import { operationsByResource, type TypedOperation, typedOperations } from "./typed-operations.ts";

/** `client.ts`: the type of the client, with the documentation of each method. */
export function clientFile(): string {
  const resources = [...operationsByResource].map(
    ([resource, operations]) => `/** The methods of \`client.${resource}\`. */
export interface ${methodsType(resource)} {
${operations.map(printMethod).join("\n\n")}
}`,
  );
  const members = [...operationsByResource].flatMap(([resource, operations]) => [
    `  /** ${operations.map(({ operation }) => operation.summary).join("; ")}. */`,
    `  readonly ${resource}: ${methodsType(resource)};`,
  ]);
  const types = typedOperations.flatMap(({ inputType, outputType, itemType = outputType }) => [inputType, outputType, itemType]);
  return `${header}

import type { Call, PagedCall } from "../call.ts";
import type { CallOptions } from "../call-options.ts";
${printTypeImport(types, "./types.ts")}

${resources.join("\n\n")}

/** The client: a member for each resource, with a method for each of its operations. */
export interface Client {
${members.join("\n")}
}
`;
}

/** What a method gives back. */
export function resultType({ outputType, itemType }: TypedOperation): string {
  return itemType ? `PagedCall<${outputType}, ${itemType}>` : `Call<${outputType}>`;
}

function methodsType(resource: string): string {
  return `${resource.charAt(0).toUpperCase()}${resource.slice(1)}Methods`;
}

function printMethod(operation: TypedOperation): string {
  const { name, inputType, inputOptional } = operation;
  const input = `input${inputOptional ? "?" : ""}: ${inputType}`;
  return `${printComment(methodComment(operation), "  ")}\n  ${name}(${input}, options?: CallOptions): ${resultType(operation)};`;
}
