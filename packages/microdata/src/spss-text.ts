import { byteLength, onOneLine, shorten } from "./shorten.ts";

/** Small enough that a line stays far under SPSS's 256 bytes, also when every character is a quote that is doubled. */
const pieceLength = 80;

/**
 * A text as SPSS writes one: in single quotes, with quotes within it doubled. What is too long for a line is in pieces with plus signs
 * between them, each on a line of its own; the lines after the first are indented, so that none begins a command.
 */
export function spssText(text: string, limit: number): string {
  const pieces: string[] = [];
  let piece = "";
  for (const character of shorten(onOneLine(text), limit, byteLength)) {
    if (byteLength(piece) + byteLength(character) > pieceLength) {
      pieces.push(piece);
      piece = "";
    }
    piece += character;
  }
  return [...pieces, piece].map((part) => `'${part.replaceAll("'", "''")}'`).join(" +\n    ");
}

/** A text for a comment: on one line and short; the line's own full stop ends the comment. */
export function spssComment(text: string): string {
  return `* ${shorten(onOneLine(text), 150, byteLength).replace(/[.\s]+$/u, "")}.`;
}
