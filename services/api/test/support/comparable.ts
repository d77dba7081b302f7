/** Two APIs make different ids, keys, cursors and traces: each such text becomes its kind, whatever is the same in both stays. */
export function comparable(outcome: unknown): unknown {
  const kinds: readonly [RegExp, string][] = [
    [/^rx_[0-9A-Za-z]{8}/u, "<key>"],
    [/^rxi_[0-9a-f]{64}_[0-9A-Za-z]{38}$/u, "<invitation token>"],
    [/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/u, "<id>"],
    [/^[\w-]{48}$/u, "<cursor>"],
    [/^(?:[0-9a-f]{16}|[0-9a-f]{32})$/u, "<trace>"],
  ];
  const shown = (name: string, value: unknown): unknown => {
    if (name === "lastUsedAt") return "<written now and then>"; // each API writes it on a minute of its own
    if (typeof value !== "string" || value.startsWith("01938c1e-0000-7000-8000-")) return value; // those ids are given by the tests
    return kinds.find(([form]) => form.test(value))?.[1] ?? value;
  };
  return JSON.parse(JSON.stringify(outcome, shown));
}
