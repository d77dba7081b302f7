import * as z from "zod";

/** A text on one line: no control characters, and no halves of characters. */
export const oneLine = /^[^\p{Cc}\p{Cs}]*$/u;

/** A name or remark that someone fills in: not empty, on one line, without spaces around it. */
export function textLine(maxLength: number) {
  return z.string().trim().min(1).max(maxLength).regex(oneLine);
}
