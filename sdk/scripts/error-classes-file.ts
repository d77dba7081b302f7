import { header } from "./generated-header.ts";
import { printImport } from "./print-import.ts";
import { printKey } from "./print-value.ts";
import { typedProblems } from "./typed-problems.ts";

/** `error-classes.ts`: which class belongs to which kind of problem. */
export function errorClassesFile(): string {
  const entries = typedProblems.map(({ code, errorClass }) => `  ${printKey(code)}: ${errorClass},`);
  return `${header}

${printImport(
  typedProblems.map(({ errorClass }) => errorClass),
  "./errors.ts",
)}

/** The class of each kind of problem, by its code. */
export const errorClasses = {
${entries.join("\n")}
};
`;
}
