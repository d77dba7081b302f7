import { memberAt } from "@reform-exchange/domain";
import { isWholeNumber } from "@reform-exchange/schemas";
import * as z from "zod";

type TextReader = (text: string) => unknown;

/** How each member that is no text is read from one. */
export type TextReaders = ReadonlyMap<string, TextReader>;

/** Query parameters and cells come as text; members of another type are read from it here, and nowhere else. */
export function textReaders(schema: z.ZodObject): TextReaders {
  return new Map(
    Object.keys(schema.shape).flatMap((member): [string, TextReader][] => {
      const type = memberAt(schema, [member]);
      if (type instanceof z.ZodNumber) return [[member, type.isInt ? wholeNumber : fraction]];
      if (type instanceof z.ZodBoolean) return [[member, (text) => (text === "true" ? true : text === "false" ? false : text)]];
      return [];
    }),
  );
}

const wholeNumber: TextReader = (text) => (isWholeNumber(text) ? Number(text) : text);
const fraction: TextReader = (text) => (/^-?(?:0|[1-9]\d*)(?:\.\d+)?$/u.test(text) ? Number(text) : text);

/** The members of a query, each as its type. */
export function readTexts(query: Readonly<Record<string, unknown>>, readers: TextReaders): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(query).map(([name, value]) => [name, typeof value === "string" ? (readers.get(name)?.(value) ?? value) : value]),
  );
}
