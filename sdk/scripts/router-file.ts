import { header } from "./generated-header.ts";
import { printComment } from "./print-comment.ts";
import { printTypeImport } from "./print-import.ts";
import { operationsByResource, type TypedOperation, typedOperations } from "./typed-operations.ts";

/** `router.ts`: the procedures of the tRPC door, as a type. */
export function routerFile(): string {
  const resources = [...operationsByResource].map(
    ([resource, operations]) =>
      `  ${resource}: {\n${operations.flatMap((operation) => [printProcedure(operation), ...printSubscription(operation)]).join("\n")}\n  };`,
  );
  const isAnyFollowed = typedOperations.some(({ follow }) => follow);
  return `${header}

${printTypeImport(
  typedOperations.flatMap((operation) => [procedureType(operation), ...(operation.follow ? ["TRPCSubscriptionProcedure"] : [])]),
  "@trpc/server",
)}
import type { TrpcErrorShape } from "../trpc-error-shape.ts";
${isAnyFollowed ? `${printTypeImport(["Tracked", "TrackedInput"], "../trpc-tracked.ts")}\n` : ""}${printTypeImport(
  typedOperations.flatMap(({ inputType, outputType, follow }) => [
    inputType,
    ...(outputType === "void" ? [] : [outputType]),
    ...(follow ? [follow.inputType, follow.itemType] : []),
  ]),
  "./types.ts",
)}

/** Every procedure: a query for each GET, a mutation for each other method, and a subscription for what can be followed. */
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

function printSubscription({ operation, follow }: TypedOperation): string[] {
  if (!follow) return [];
  const comment = printComment({ text: [`${operation.summary}, as it comes.`, operation.description] }, "    ");
  const types = `input: TrackedInput<${follow.inputType}>; output: AsyncIterable<Tracked<${follow.itemType}>>`;
  return [`${comment}\n    follow: TRPCSubscriptionProcedure<{ meta: object; ${types}; errorShape: TrpcErrorShape }>;`];
}

function procedureType({ operation }: TypedOperation): string {
  return operation.method === "GET" ? "TRPCQueryProcedure" : "TRPCMutationProcedure";
}
