import { basePath, bodyProblems, commonProblems, isCreating, needsIfMatch, problemsOf } from "@reform-exchange/contract";
import { type ProblemCode, problems } from "@reform-exchange/schemas";
import { membersOf } from "./json-schema.ts";
import type { Comment } from "./print-comment.ts";
import { optionalMark } from "./print-type.ts";
import { printValue } from "./print-value.ts";
import { definitions, type TypedOperation } from "./typed-operations.ts";
import { errorClassOf } from "./typed-problems.ts";

/** What the documentation of a method of the client says. */
export function methodComment(typed: TypedOperation): Comment {
  const { operation, input, inputType } = typed;
  const ownProblems = problemsOf(operation).filter((code) => !anyCallsProblems.includes(code));
  const commonErrors = problemsOf(operation)
    .filter((code) => anyCallsProblems.includes(code))
    .map(errorClassOf);
  const members = membersOf(input).map(([key]) => key + optionalMark(input, key));
  return {
    text: [
      `${operation.summary}.`,
      operation.description,
      ...rightsNeeded(typed),
      `\`${operation.method} ${basePath}${operation.path}\`. ${retrySafety(typed)}`,
    ],
    tags: [
      `@param input \`{ ${members.join(", ")} }\`; see \`${inputType}\``,
      `@param options ${ownOption(typed)}signal, time limit, retries and headers of this call`,
      returned(typed),
      ...ownProblems.map((code) => `@throws \`${errorClassOf(code)}\`: ${problems[code].cause.en}`),
      `@throws ${quoted(commonErrors)}, as any call may.`,
      "@throws `ConnectionError` when no answer came, `UnexpectedReplyError` when it was not the API that answered.",
    ],
    example: example(typed),
  };
}

const anyCallsProblems: readonly ProblemCode[] = [...commonProblems, ...bodyProblems];

/** The longest value that an example has on one line. */
const longestValue = 80;

/** What a key or token must have. */
export function rightsNeeded({ operation: { access } }: TypedOperation): string[] {
  if (access.kind !== "scoped") return [];
  return [`Needs the scope \`${access.scope}\`${access.purpose ? ` and the purpose \`${access.purpose}\`` : ""}.`];
}

/** May the call be sent again when nobody knows whether it arrived? */
function retrySafety({ operation }: TypedOperation): string {
  if (operation.effect === "read") return "Only reads, so it is safe to repeat, and is retried.";
  if (isCreating(operation)) {
    const secret = operation.secretMember ? ` \`${operation.secretMember}\` is null when the answer that had it was lost.` : "";
    return `Has an idempotency key, the same on each attempt, so it is safe to repeat, and is retried.${secret}`;
  }
  if (!needsIfMatch(operation)) return "Safe to repeat, as twice has the effect of once, and is retried.";
  return "Retried only when the API says that it did nothing (429, 503). After a `ConnectionError` nobody knows: read again what it is now.";
}

function ownOption({ operation }: TypedOperation): string {
  if (needsIfMatch(operation)) return "`ifMatch`, the version that is changed; ";
  return isCreating(operation) ? "`idempotencyKey`, when it must be one of your own; " : "";
}

function returned({ outputType, itemType }: TypedOperation): string {
  if (itemType) return `@returns awaited, one \`${outputType}\`; iterated, each \`${itemType}\` of all pages`;
  if (outputType === "void") return "@returns nothing: when it doesn't throw, it is done";
  return `@returns \`${outputType}\`: ${definitions.get(outputType)?.description}`;
}

/** The first example of the contract, as a call. */
function example({ resource, name, outputType, itemType, operation }: TypedOperation): string[] {
  const [{ title, input }] = operation.examples;
  const given = [
    ...(Object.keys(input).length === 0 ? [] : [printValue(input, longestValue)]),
    ...(needsIfMatch(operation) ? ["{ ifMatch: 3 }"] : []),
  ];
  const call = `client.${resource}.${name}(${given.join(", ")})`;
  const lines = itemType
    ? [`for await (const ${variable(itemType)} of ${call}) {`, `  console.log(${variable(itemType)});`, "}"]
    : [outputType === "void" ? `await ${call};` : `const ${variable(outputType)} = await ${call};`];
  return [`// ${title}`, ...lines.flatMap((line) => line.split("\n"))];
}

function quoted(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(", ");
}

function variable(type: string): string {
  return type.charAt(0).toLowerCase() + type.slice(1);
}
