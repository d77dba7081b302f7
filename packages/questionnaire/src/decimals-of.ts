import type { Decimal } from "@reform-exchange/schemas";

/** How many digits a decimal has after its point. */
export function decimalsOf(decimal: Decimal): number {
  const point = decimal.indexOf(".");
  return point < 0 ? 0 : decimal.length - point - 1;
}
