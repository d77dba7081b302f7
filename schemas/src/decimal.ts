import * as z from "zod";

/** Digits before the point and after it. */
const mostWhole = 15;
const mostDecimals = 10;

const form = new RegExp(`^(?!-0(?:\\.0+)?$)-?(?:0|[1-9]\\d{0,${mostWhole - 1}})(?:\\.\\d{1,${mostDecimals}})?$`, "u");

/**
 * An exact decimal as text: never a float. It is answered exactly as it was sent, `1.50` stays `1.50`.
 *
 * @example
 * Decimal.parse("1.50");
 */
export const Decimal = z
  .string()
  .regex(form)
  .meta({
    title: "Decimal",
    description: `An exact decimal as text, with a point, up to ${mostWhole} digits before it and ${mostDecimals} after it. No exponent, no plus, no zeros in front, no minus before a zero.`,
    examples: ["1.50"],
  });
export type Decimal = z.infer<typeof Decimal>;

/** Is it a decimal as `Decimal` has them? */
export function isDecimal(value: unknown): value is Decimal {
  return typeof value === "string" && form.test(value);
}

/**
 * Compares two decimals exactly: negative when the first is less, positive when it is more, 0 when they are worth the same.
 *
 * @example
 * compareDecimals("1.5", "1.50") === 0;
 */
export function compareDecimals(a: Decimal, b: Decimal): number {
  if (areAlike(a, b)) return a < b ? -1 : a > b ? 1 : 0;
  const difference = scaled(a) - scaled(b);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** Are both positive, with as many digits before and after the point? Then they compare as texts, which is most of the time and much faster. */
function areAlike(a: Decimal, b: Decimal): boolean {
  return a.length === b.length && a.indexOf(".") === b.indexOf(".") && a[0] !== "-" && b[0] !== "-";
}

/** The decimal as a whole number of its smallest possible part. */
function scaled(decimal: Decimal): bigint {
  const point = decimal.indexOf(".");
  const [whole, decimals] = point < 0 ? [decimal, ""] : [decimal.slice(0, point), decimal.slice(point + 1)];
  return BigInt(whole + decimals.padEnd(mostDecimals, "0"));
}
