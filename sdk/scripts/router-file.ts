import { header } from "./generated-header.ts";
import { printComment } from "./print-comment.ts";
import { printTypeImport } from "./print-import.ts";
import { operationsByResource, type TypedOperation, typedOperations } from "./typed-operations.ts";

/** `router.ts`: the procedures of the tRPC door, as a type. */
export function routerFile(): string {
  const resources = [...operationsByResource].map(
    ([resource, operations]) => `  ${resource}: {\n${operations.map(printProcedure).join("\n")}\n  };`,
  );
  return `${header}

${printTypeImport(
  typedOperations.map((operation) => procedureType(operation)),
  "@trpc/server",
)}
import type { TrpcErrorShape } from "../trpc-error-shape.ts";
${printTypeImport(
  typedOperations.flatMap(({ inputType, outputType }) => [inputType, outputType]),
  "./types.ts",
)}

/** Every procedure: a query for each GET, a mutation for each other method. */
export type Procedures = {
${resources.join("\n")}
};
`;
}

function printProcedure(typed: TypedOperation): string {
  const { name, operation, inputType, outputType } = typed;
  const comment = printComment({ text: [`${operation.summary}.`, operation.description] }, "    ");
  return `${comment}\n    ${name}: ${procedureType(typed)}<{ meta: object; input: ${inputType}; output: ${outputType}; errorShape: TrpcErrorShape }>;`;
}

function procedureType({ operation }: TypedOperation): string {
  return operation.method === "GET" ? "TRPCQueryProcedure" : "TRPCMutationProcedure";
}
