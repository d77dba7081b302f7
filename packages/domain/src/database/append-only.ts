/** A trigger that refuses to change or remove the rows of a table; its migration says the same in SQL. */
export const appendOnly = (table: string) => ({
  name: `${table}_append_only`,
  timing: "before" as const,
  events: ["update" as const, "delete" as const, "truncate" as const],
  forEach: "statement" as const,
  body: `raise exception '${table} is append-only' using errcode = 'insufficient_privilege'`,
});
