import { problems } from "@reform-exchange/schemas";
import { header } from "./generated-header.ts";
import { printComment } from "./print-comment.ts";
import { printTypeImport } from "./print-import.ts";
import { typedProblems } from "./typed-problems.ts";

/** `errors.ts`: a class for each kind of problem. */
export function errorsFile(): string {
  const classes = typedProblems.map(({ code, type, errorClass }) => {
    const { status, title, cause, remedy } = problems[code];
    const comment = printComment({ text: [`${status} ${title.en}. ${cause.en}`, remedy.en] });
    return `${comment}
export class ${errorClass} extends ProblemError<${type}> {
  override readonly name = ${JSON.stringify(errorClass)};
  declare readonly code: ${JSON.stringify(code)};
}`;
  });
  return `${header}

import { ProblemError } from "../errors.ts";
${printTypeImport(
  typedProblems.map(({ type }) => type),
  "./types.ts",
)}

${classes.join("\n\n")}
`;
}
