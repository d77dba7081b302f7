import { followComment } from "./follow-comment.ts";
import { header } from "./generated-header.ts";
import { methodComment } from "./method-comment.ts";
import { optionsType, parametersOf } from "./options-type.ts";
import { printComment } from "./print-comment.ts";
import { printTypeImport } from "./print-import.ts";
import { operationsByResource, type TypedOperation, typedOperations } from "./typed-operations.ts";

/** `client.ts`: the type of the client, with the documentation of each method. */
export function clientFile(): string {
  const resources = [...operationsByResource].map(
    ([resource, operations]) => `/** The methods of \`client.${resource}\`. */
export interface ${methodsType(resource)} {
${operations.flatMap((operation) => [printMethod(operation), ...printFollow(operation)]).join("\n\n")}
}`,
  );
  const members = [...operationsByResource].flatMap(([resource, operations]) => [
    `  /** ${operations.map(({ operation }) => operation.summary).join("; ")}. */`,
    `  readonly ${resource}: ${methodsType(resource)};`,
  ]);
  const types = typedOperations.flatMap(({ inputType, outputType, itemType = outputType, follow }) => [
    inputType,
    ...[outputType, itemType].filter((type) => type !== "void"),
    ...(follow ? [follow.inputType, follow.itemType] : []),
  ]);
  const optionTypes = [...typedOperations.map(optionsType), ...typedOperations.flatMap(({ follow }) => (follow ? ["FollowOptions"] : []))];
  return `${header}

import type { Call, PagedCall } from "../call.ts";
${printTypeImport(optionTypes, "../call-options.ts")}
${optionTypes.includes("FollowOptions") ? `${printTypeImport(["Followed"], "../followed.ts")}\n` : ""}${printTypeImport(types, "./types.ts")}

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
  const { name, inputType } = operation;
  const parameters = parametersOf(operation);
  const input = `${parameters.input}: ${inputType}`;
  const options = `${parameters.options}: ${optionsType(operation)}`;
  return `${printComment(methodComment(operation), "  ")}\n  ${name}(${input}, ${options}): ${resultType(operation)};`;
}

function printFollow(operation: TypedOperation): string[] {
  const { follow } = operation;
  if (!follow) return [];
  const comment = printComment(followComment(operation, follow), "  ");
  return [
    `${comment}\n  follow(input${follow.inputOptional ? "?" : ""}: ${follow.inputType}, options?: FollowOptions): Followed<${follow.itemType}>;`,
  ];
}
