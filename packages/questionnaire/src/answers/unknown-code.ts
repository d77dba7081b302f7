import type { BothLanguages, QuestionOption } from "@reform-exchange/schemas";

/** How many codes a message names at most: someone must be able to read it. */
const mostNamed = 20;

/** What is said of a code that isn't of an option, naming those that there are. */
export function unknownCode(options: readonly QuestionOption[]): BothLanguages {
  const named = options.slice(0, mostNamed).map(({ code }) => code);
  const codes = named.join(", ") + (options.length > mostNamed ? ", …" : "");
  return { nl: `De code hoort bij geen optie; mogelijk zijn ${codes}.`, en: `The code is of no option; there can be ${codes}.` };
}
