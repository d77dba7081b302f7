import { basePath, contractVersion } from "@reform-exchange/contract";
import { resultType } from "./client-file.ts";
import { rightsNeeded } from "./method-comment.ts";
import { optionsType, parametersOf } from "./options-type.ts";
import { operationsByResource, type TypedOperation } from "./typed-operations.ts";

/** `api.md`: every method with verb, path, input, result and problems. */
export function apiPage(): string {
  const sections = [...operationsByResource].map(
    ([resource, operations]) =>
      `## ${resource}\n\n${operations.flatMap((operation) => [printMethod(operation), ...printFollow(operation)]).join("\n\n")}`,
  );
  return `# Every method of the client

<!-- Generated from the contract by \`pnpm --filter @reform-exchange/sdk generate\`; don't edit. -->

Version ${contractVersion} of the API. A \`Call\` is awaited; a \`PagedCall\` is awaited for one page or iterated over the items of all pages; what is
\`Followed\` is iterated, for as long as anything can come. Types and error classes are exports of \`@reform-exchange/sdk\`.

${sections.join("\n\n")}
`;
}

function printMethod(typed: TypedOperation): string {
  const { resource, name, operation, inputType, inputOptional, errorClasses } = typed;
  const { input, options } = parametersOf(typed);
  return `### client.${resource}.${name}(${input}, ${options})

${[`${operation.summary}.`, ...rightsNeeded(typed)].join(" ")}

- Request: \`${operation.method} ${basePath}${operation.path}\`
- Input: \`${inputType}\`${inputOptional ? ", optional" : ""}
- Options: \`${optionsType(typed)}\`
- Result: \`${resultType(typed)}\`
- Problems: ${quoted(errorClasses)}`;
}

function printFollow({ resource, operation, follow, errorClasses }: TypedOperation): string[] {
  if (!follow) return [];
  return [
    `### client.${resource}.follow(${follow.inputOptional ? "input?" : "input"}, options?)

${operation.summary}, as it comes.

- Request: \`${operation.method} ${basePath}${operation.path}\`, again and again
- Input: \`${follow.inputType}\`${follow.inputOptional ? ", optional" : ""}
- Options: \`FollowOptions\`
- Result: \`Followed<${follow.itemType}>\`
- Problems: ${quoted(errorClasses)}; those that pass are waited out`,
  ];
}

function quoted(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(", ");
}
