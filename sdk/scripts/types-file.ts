import { header } from "./generated-header.ts";
import { printDeclaration, printUnion } from "./print-declaration.ts";
import { definitions } from "./typed-operations.ts";
import { typedProblems } from "./typed-problems.ts";

/** `types.ts`: the inputs and outputs of all operations, all that they consist of, and the kinds of problems. */
export function typesFile(): string {
  const problemTypes = typedProblems.map(({ type }) => type);
  const others = [...definitions.keys()].filter((name) => !problemTypes.includes(name));
  const declarations = [...others, ...problemTypes].map((name) =>
    printDeclaration(name, definitions, problemTypes.includes(name) ? "Problem" : undefined),
  );
  const known = printUnion("export type KnownProblem =", problemTypes);
  return `${[header, ...declarations, `/** Every kind of problem that this version knows; \`type\` tells them apart. */\n${known}`].join("\n\n")}\n`;
}
