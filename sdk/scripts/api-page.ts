import { basePath, contractVersion } from "@reform-exchange/contract";
import { resultType } from "./client-file.ts";
import { operationsByResource, type TypedOperation } from "./typed-operations.ts";

/** `api.md`: every method with verb, path, input, result and problems. */
export function apiPage(): string {
  const sections = [...operationsByResource].map(
    ([resource, operations]) => `## ${resource}\n\n${operations.map(printMethod).join("\n\n")}`,
  );
  return `# Every method of the client

<!-- Generated from the contract by \`pnpm --filter @reform-exchange/sdk generate\`; don't edit. -->

Version ${contractVersion} of the API. A \`Call\` is awaited; a \`PagedCall\` is awaited for one page or iterated over the items of all pages. Types and
error classes are exports of \`@reform-exchange/sdk\`.

${sections.join("\n\n")}
`;
}

function printMethod(typed: TypedOperation): string {
  const { resource, name, operation, inputType, inputOptional, errorClasses } = typed;
  return `### client.${resource}.${name}(${inputOptional ? "input?" : "input"}, options?)

${operation.summary}.

- Request: \`${operation.method} ${basePath}${operation.path}\`
- Input: \`${inputType}\`${inputOptional ? ", optional" : ""}
- Result: \`${resultType(typed)}\`
- Problems: ${errorClasses.map((errorClass) => `\`${errorClass}\``).join(", ")}`;
}
