/** `Math.max` and `Math.min` of exact whole numbers, of which those know nothing. */
export function larger(a: bigint, b: bigint): bigint {
  return a < b ? b : a;
}

export function smaller(a: bigint, b: bigint): bigint {
  return a < b ? a : b;
}
