import { basePath } from "@reform-exchange/contract";
import { problems } from "@reform-exchange/schemas";
import { membersOf } from "./json-schema.ts";
import type { Comment } from "./print-comment.ts";
import { optionalMark } from "./print-type.ts";
import { printValue } from "./print-value.ts";
import { definitions, type TypedOperation } from "./typed-operations.ts";
import { errorClassOf } from "./typed-problems.ts";

/** What the documentation of a method of the client says. */
export function methodComment(typed: TypedOperation): Comment {
  const { operation, input, inputType, outputType, itemType, errorClasses } = typed;
  const ownErrors = operation.problems.map(errorClassOf);
  const commonErrors = errorClasses.filter((name) => !ownErrors.includes(name));
  const members = membersOf(input).map(([key]) => key + optionalMark(input, key));
  return {
    text: [`${operation.summary}.`, operation.description, `\`${operation.method} ${basePath}${operation.path}\`. ${retrySafety(typed)}`],
    tags: [
      `@param input \`{ ${members.join(", ")} }\`; see \`${inputType}\``,
      "@param options signal, time limit, retries and headers of this call",
      itemType
        ? `@returns awaited, one \`${outputType}\`; iterated, each \`${itemType}\` of all pages`
        : `@returns \`${outputType}\`: ${definitions.get(outputType)?.description}`,
      ...operation.problems.map((code) => `@throws \`${errorClassOf(code)}\`: ${problems[code].cause.en}`),
      `@throws ${quoted(commonErrors)}, as any call may.`,
      "@throws `ConnectionError` when no answer came, `UnexpectedReplyError` when it was not the API that answered.",
    ],
    example: example(typed),
  };
}

/** May the call be sent again when nobody knows whether it arrived? */
function retrySafety({ operation: { method, effect } }: TypedOperation): string {
  if (effect === "read") return "Only reads, so it is safe to repeat, and is retried.";
  if (method === "PUT" || method === "DELETE") return "Safe to repeat, as twice has the effect of once, and is retried.";
  return "Not safe to repeat, so it is sent once and never retried.";
}

/** The first example of the contract, as a call. */
function example({ resource, name, outputType, itemType, operation: { examples } }: TypedOperation): string[] {
  const [{ title, input }] = examples;
  const call = `client.${resource}.${name}(${Object.keys(input).length === 0 ? "" : printValue(input)})`;
  if (itemType)
    return [`// ${title}`, `for await (const ${variable(itemType)} of ${call}) {`, `  console.log(${variable(itemType)});`, "}"];
  return [`// ${title}`, `const ${variable(outputType)} = await ${call};`];
}

function quoted(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(", ");
}

function variable(type: string): string {
  return type.charAt(0).toLowerCase() + type.slice(1);
}
