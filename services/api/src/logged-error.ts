/**
 * What the log keeps of an error. A database writes the row that it refused into its errors, and a row may be an answer, a signal or a
 * number that is to stay hidden: so of its errors only what names the place stays, never what was to be stored there.
 */

/** SQLSTATE: five characters, of which the first two are the class. */
const sqlState = /^[0-9A-Z]{5}$/u;
/** The fields of an error of PostgreSQL that name a place; `message`, `detail`, `where` and `query` can hold values. */
const places = ["code", "severity", "schema", "table", "column", "dataType", "constraint", "routine"] as const;

/** An error as the log keeps it: its kind, its stack, and what it was caused by. */
export function loggedError(error: unknown): unknown {
  if (!(error instanceof Error)) return { type: typeof error };
  const cause = error.cause === undefined ? {} : { cause: loggedError(error.cause) };
  if (!isFromDatabase(error)) return { type: error.name, message: error.message, stack: error.stack, ...codeOf(error), ...cause };
  const fields = error as Error & Partial<Record<(typeof places)[number], unknown>>; // any error can be asked for any member
  const known = places.flatMap((place) => (typeof fields[place] === "string" ? [[place, fields[place]]] : []));
  // A fault of our own statements: these hold no values, which travel apart.
  const message = String(fields.code).startsWith("42") ? { message: error.message.split("\n")[0] } : {};
  return { type: error.name, ...message, ...Object.fromEntries(known), stack: framesOf(error) };
}

function isFromDatabase(error: Error): boolean {
  return "code" in error && typeof error.code === "string" && sqlState.test(error.code) && !error.code.startsWith("E");
}

function codeOf(error: Error): { readonly code?: unknown } {
  return "code" in error ? { code: error.code } : {};
}

/** The stack without the message, which its first lines repeat. */
function framesOf({ stack = "" }: Error): string {
  return stack
    .split("\n")
    .filter((line) => /^\s+at /u.test(line))
    .join("\n");
}
