/** The seconds that a `Retry-After` header asks to wait, whether it is a number or an HTTP date; undefined when it is neither. */
export function secondsOfRetryAfter(header: string | null): number | undefined {
  if (header === null) return undefined;
  if (/^\d+$/u.test(header)) return Number(header);
  const milliseconds = Date.parse(header) - Date.now();
  return Number.isNaN(milliseconds) ? undefined : Math.max(0, milliseconds / 1000);
}
