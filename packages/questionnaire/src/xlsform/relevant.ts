/**
 * Reads the `relevant` of a row: tests of earlier questions, joined by only `and` or only `or`.
 *
 * In XLSForm `${q} != 'x'` is also met where `${q}` is not answered; here a question that is not answered meets no test.
 */

/** A test as a form writes it, of the row with this name. */
export type RelevantTest =
  | { readonly name: string; readonly operator: "anyOf" | "noneOf"; readonly codes: readonly string[] }
  | { readonly name: string; readonly operator: "atLeast" | "atMost"; readonly value: string }
  | { readonly name: string; readonly operator: "answered" };

/** Tests, put together. */
export type Relevant =
  | { readonly kind: "test"; readonly test: RelevantTest }
  | { readonly kind: "all" | "any"; readonly parts: readonly Relevant[] };

/** What a condition can be, for people. */
// biome-ignore lint/suspicious/noTemplateCurlyInString: so XLSForm writes it
export const supportedRelevant = "${q} = 'x', ${q} != 'x', selected(${q}, 'x'), not(selected(${q}, 'x')), ${q} >= 3, ${q} <= 3, ${q} != ''";

/** A longer condition is no condition, and would nest too deeply. */
const longest = 2000;

/** Reads a `relevant`; undefined when it says something else than is supported. */
export function readRelevant(text: string): Relevant | undefined {
  const tokens = text.length > longest ? undefined : tokensOf(text);
  if (tokens === undefined) return undefined;
  const reader = new TokenReader(tokens);
  const relevant = anyOf(reader);
  return reader.isAtEnd ? relevant : undefined;
}

interface Token {
  readonly kind: "name" | "text" | "number" | "sign" | "word";
  readonly text: string;
}

const tokenForm = /\s*(?:\$\{\s*([^}\s]+)\s*\}|'([^']*)'|"([^"]*)"|(-?\d+(?:\.\d+)?)|(>=|<=|!=|=|\(|\)|,)|([a-z-]+))\s*/uy;

function tokensOf(text: string): Token[] | undefined {
  const plain = text.replaceAll(/[‘’]/gu, "'").replaceAll(/[“”]/gu, '"'); // Excel makes them curly by itself
  const tokens: Token[] = [];
  const form = new RegExp(tokenForm);
  while (form.lastIndex < plain.length) {
    const [, name, single, double, number, sign, word] = form.exec(plain) ?? [];
    if (name !== undefined) tokens.push({ kind: "name", text: name });
    else if (single !== undefined || double !== undefined) tokens.push({ kind: "text", text: single ?? double ?? "" });
    else if (number !== undefined) tokens.push({ kind: "number", text: number });
    else if (sign !== undefined) tokens.push({ kind: "sign", text: sign });
    else if (word !== undefined) tokens.push({ kind: "word", text: word });
    else return undefined;
  }
  return tokens;
}

class TokenReader {
  readonly #tokens: readonly Token[];
  #at = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  get isAtEnd(): boolean {
    return this.#at === this.#tokens.length;
  }

  /** Goes past the next token if it is this one. */
  takes(text: string): boolean {
    const token = this.#tokens[this.#at];
    if (token === undefined || token.text !== text || (token.kind !== "sign" && token.kind !== "word")) return false;
    this.#at++;
    return true;
  }

  /** The text of the next token if it is of one of these kinds. */
  take(...kinds: readonly Token["kind"][]): string | undefined {
    const token = this.#tokens[this.#at];
    if (token === undefined || !kinds.includes(token.kind)) return undefined;
    this.#at++;
    return token.text;
  }
}

function anyOf(reader: TokenReader): Relevant | undefined {
  return joined(reader, "or", "any", (next) => joined(next, "and", "all", one));
}

function joined(
  reader: TokenReader,
  word: "and" | "or",
  kind: "all" | "any",
  readPart: (reader: TokenReader) => Relevant | undefined,
): Relevant | undefined {
  const parts: Relevant[] = [];
  do {
    const part = readPart(reader);
    if (part === undefined) return undefined;
    parts.push(part);
  } while (reader.takes(word));
  return { kind, parts };
}

function one(reader: TokenReader): Relevant | undefined {
  if (reader.takes("(")) {
    const inner = anyOf(reader);
    return inner !== undefined && reader.takes(")") ? inner : undefined;
  }
  if (reader.takes("not")) {
    const codes = reader.takes("(") && reader.takes("selected") ? selected(reader, "noneOf") : undefined;
    return codes !== undefined && reader.takes(")") ? codes : undefined;
  }
  if (reader.takes("selected")) return selected(reader, "anyOf");
  return comparison(reader);
}

function selected(reader: TokenReader, operator: "anyOf" | "noneOf"): Relevant | undefined {
  const name = reader.takes("(") ? reader.take("name") : undefined;
  const code = reader.takes(",") ? reader.take("text", "number") : undefined;
  if (name === undefined || code === undefined || code === "" || !reader.takes(")")) return undefined;
  return { kind: "test", test: { name, operator, codes: [code] } };
}

function comparison(reader: TokenReader): Relevant | undefined {
  const name = reader.take("name");
  const sign = reader.take("sign");
  if (name === undefined) return undefined;
  if (sign === ">=" || sign === "<=") {
    const value = reader.take("number");
    return value === undefined ? undefined : { kind: "test", test: { name, operator: sign === ">=" ? "atLeast" : "atMost", value } };
  }
  const code = sign === "=" || sign === "!=" ? reader.take("text", "number") : undefined;
  if (code === undefined) return undefined;
  if (code !== "") return { kind: "test", test: { name, operator: sign === "=" ? "anyOf" : "noneOf", codes: [code] } };
  return sign === "!=" ? { kind: "test", test: { name, operator: "answered" } } : undefined;
}
