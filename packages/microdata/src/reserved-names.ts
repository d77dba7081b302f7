/** Words of SPSS that no variable can be called (IBM SPSS Statistics command syntax, "Variable names"). */
const spssWords = ["all", "and", "by", "eq", "ge", "gt", "le", "lt", "ne", "not", "or", "to", "with"];
/** Words of Stata that no variable can be called ([U] 11.3 Naming conventions); those with a leading underscore can't occur here. */
const stataWords = ["byte", "double", "float", "if", "in", "int", "long", "str", "strl", "using", "with"];

const reserved = new Set([...spssWords, ...stataWords]);

/** Does SPSS or Stata keep the name to itself? Capitals don't count. */
export function isReservedName(name: string): boolean {
  const lower = name.toLowerCase();
  return reserved.has(lower) || /^str\d+$/u.test(lower); // str1 to str2045 are types in Stata
}
