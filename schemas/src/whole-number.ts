const form = /^-?(?:0|[1-9]\d*)$/u;

/**
 * Is a text a whole number in digits alone? `1.000` is none: it is a thousand to one reader, and one to another. Nor is `010`, or `1e3`.
 *
 * @example
 * isWholeNumber("-1000");
 */
export function isWholeNumber(text: string): boolean {
  return form.test(text);
}
