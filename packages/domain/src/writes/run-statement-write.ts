import type { Operation } from "@reform-exchange/contract";
import { Answer } from "../answer.ts";
import type { Call } from "../call.ts";
import { Context } from "../context.ts";
import { isLostConnection } from "../database/database-problem.ts";
import { decode } from "../decode.ts";
import type { Executable } from "../executable.ts";
import type { StatementWrite } from "../handler.ts";
import { ProblemError } from "../problem-error.ts";
import type { WriteParts } from "./write-once.ts";

/** Does a write that is one statement: all of it is kept, or nothing. */
export async function runStatementWrite(
  { database, clock, feed, history, auditor, onWritten }: WriteParts,
  executable: Executable,
  { inOneStatement }: StatementWrite<Operation>,
  input: unknown,
  call: Call,
): Promise<Answer> {
  const startedAtMs = clock.epochMs();
  const { operation, serialise } = executable;
  const decoded = decode(operation, input);
  const { access } = operation;
  const parts = { rows: database.rows, history: await history(), feed, clock, call, access, expectedVersions: undefined };
  const context = new Context(parts);
  const audit = (keys: readonly string[]) => auditor.recordOf(executable, call, startedAtMs, keys);
  try {
    const { output, changed } = await inOneStatement(decoded, context, audit);
    context.assertChecked();
    if (changed.length > 0) onWritten(changed);
    return new Answer(serialise(output), Number.POSITIVE_INFINITY, {});
  } catch (error) {
    if (isLostConnection(error)) throw new ProblemError("outcome-unknown", {}, { cause: error });
    throw error;
  }
}
