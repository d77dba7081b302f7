/** Names that ask for an order or for a range, in whichever style they are written. */

const orderWords = ["sort", "sorted", "sorting", "sortby", "order", "ordered", "ordering", "orderby", "orderedby", "direction", "dir"];
const rankWords = ["asc", "ascending", "desc", "descending", "rank", "ranked", "ranking", "rankby", "top", "bottom", "best", "worst"];
const rangeWords = ["min", "max", "minimum", "maximum", "highest", "lowest", "above", "below", "over", "under", "between"];
const comparisons = ["gt", "gte", "ge", "lt", "lte", "le", "atleast", "atmost", "morethan", "lessthan", "greaterthan", "exceeds"];
const boundWords: ReadonlySet<string> = new Set(["min", "max", ...comparisons]);
const askingWords: ReadonlySet<string> = new Set([...orderWords, ...rankWords, ...rangeWords, ...comparisons]);

/** `minvalue` and `top10`: written as one word; not `minute` or `ministry`. */
const asOneWord = /^(?:(?:min|max)(?!ut|ist|or)[a-z]|(?:top|bottom)\d)/u;

/** Does a name ask for an order, a rank or a range: `sort`, `order_by`, `minValue`, `score[gte]`, `top10`? */
export function asksForOrder(name: string): boolean {
  const words = wordsOf(name);
  const pairs = words.slice(1).map((word, index) => `${words[index]}${word}`);
  return [...words, ...pairs].some((word) => askingWords.has(word) || asOneWord.test(word));
}

/** Is a name about an outcome: `value` itself, or `valueFrom`, `has_value`, `valuemin`? */
export function concerns(name: string, outcome: string): boolean {
  if (outcome === "") return false; // a part without a name
  const words = wordsOf(name).join(" ");
  const outcomeWords = wordsOf(outcome).join(" ");
  if (` ${words} `.includes(` ${outcomeWords} `)) return true;
  const rest = words.replaceAll(" ", "").split(outcomeWords.replaceAll(" ", ""));
  return rest.length > 1 && rest.every((part) => part === "" || askingWords.has(part));
}

/** Is a name that of a member with a bound behind it: `periodFrom[gte]`, `limitMax`? */
export function compares(name: string, member: string): boolean {
  const words = wordsOf(name);
  const own = wordsOf(member);
  return words.length > own.length && words.every((word, index) => (index < own.length ? word === own[index] : boundWords.has(word)));
}

/** The words of a name in lower case: `value[gte]`, `valueGte`, `value-gte` and `VALUE_GTE` have the same. */
export function wordsOf(name: string): string[] {
  return name
    .replaceAll(/(\p{Ll}|\d)(\p{Lu})/gu, "$1 $2")
    .replaceAll(/(\p{Lu})(\p{Lu}\p{Ll})/gu, "$1 $2")
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== "");
}
