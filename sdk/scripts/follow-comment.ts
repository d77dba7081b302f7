import { commonProblems } from "@reform-exchange/contract";
import { problems } from "@reform-exchange/schemas";
import { membersOf } from "./json-schema.ts";
import type { Comment } from "./print-comment.ts";
import { optionalMark } from "./print-type.ts";
import { printValue } from "./print-value.ts";
import type { TypedFollow } from "./typed-follow.ts";
import type { TypedOperation } from "./typed-operations.ts";
import { errorClassOf } from "./typed-problems.ts";

/** What the documentation of a method `follow` says. */
export function followComment({ resource, name, operation }: TypedOperation, follow: TypedFollow): Comment {
  const { input, inputType, itemType, itemCursor, longestWait } = follow;
  const members = membersOf(input).map(([key]) => key + optionalMark(input, key));
  const given = follow.inputOptional ? "" : printValue(operation.examples[0].input);
  const variable = itemType.charAt(0).toLowerCase() + itemType.slice(1);
  return {
    text: [
      `${operation.summary}, as it comes.`,
      `Calls \`${name}\` again and again, each time with up to ${longestWait} seconds for something to come, and gives each \`${itemType}\` once, in order. It goes on until nothing more can come, or until you leave the loop or end it by a signal. It survives broken connections, too many requests and an API that is down, for however long: it tries again, with pauses, from where it was.`,
      `To go on after a restart, keep the \`cursor\` of what this gives, or the \`${itemCursor}\` of the last \`${itemType}\` that was dealt with, and give it as \`after\`.`,
    ],
    tags: [
      `@param input \`{ ${members.join(", ")} }\`; see \`${inputType}\``,
      "@param options signal, time limit and headers of its requests",
      `@returns each \`${itemType}\`, to be iterated, and where to go on`,
      ...operation.problems.map((code) => `@throws \`${errorClassOf(code)}\`: ${problems[code].cause.en}`),
      `@throws ${quoted(lastingProblems.map(errorClassOf))} and other problems that don't pass by themselves.`,
    ],
    example: [`for await (const ${variable} of client.${resource}.follow(${given})) {`, `  console.log(${variable});`, "}"],
  };
}

/** The problems of a caller's own making, of those that any call can end in. */
const lastingProblems = commonProblems.filter((code) => [400, 401].includes(problems[code].status));

function quoted(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(", ");
}
