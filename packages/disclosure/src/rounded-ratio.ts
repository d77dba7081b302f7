/** Decimals of a share. */
export const shareDecimals = 4;

/**
 * A ratio as decimal text, rounded half up from the exact value.
 *
 * @param numerator zero or more
 * @param denominator more than zero
 */
export function roundedRatio(numerator: bigint, denominator: bigint, decimals: number): string {
  const scale = 10n ** BigInt(decimals);
  const rounded = (2n * numerator * scale + denominator) / (2n * denominator);
  const whole = (rounded / scale).toString();
  return decimals === 0 ? whole : `${whole}.${(rounded % scale).toString().padStart(decimals, "0")}`;
}
