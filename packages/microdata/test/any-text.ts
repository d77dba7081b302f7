import fc from "fast-check";

/** Texts of any code points at all, halves of characters among them. */
export const anyText = (maxLength: number) =>
  fc.string({ unit: fc.nat(0x10ffff).map((code) => String.fromCodePoint(code)), minLength: 1, maxLength });
