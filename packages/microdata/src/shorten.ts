/** What stands at the end of a text that was cut off, so that nothing is cut in silence. */
const cut = "…";
const encoder = new TextEncoder();

/** How many bytes the text has in UTF-8. */
export function byteLength(text: string): number {
  return encoder.encode(text).length;
}

/** The text, or as many of its characters as fit with an ellipsis behind them. Characters are whole: no half emoji, no half UTF-8. */
export function shorten(text: string, limit: number, lengthOf: (text: string) => number): string {
  if (lengthOf(text) <= limit) return text;
  const room = limit - lengthOf(cut);
  let kept = "";
  let length = 0;
  for (const character of text) {
    length += lengthOf(character);
    if (length > room) break;
    kept += character;
  }
  return kept.trimEnd() + cut;
}

/** How many characters (code points) the text has. */
export function characterLength(text: string): number {
  return [...text].length;
}

/** The text on one line: control characters and line separators become single spaces, half characters the replacement character. */
export function onOneLine(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ")
    .trim();
}
