import { isCreating, needsIfMatch } from "@reform-exchange/contract";
import type { Answer } from "../answer.ts";
import type { Call } from "../call.ts";
import { Context } from "../context.ts";
import { answerOf, type Executable } from "../executable.ts";
import { decodeFully } from "./decode-fully.ts";
import { fingerprintOf } from "./idempotency.ts";
import { readIfMatch } from "./if-match.ts";
import { idempotentCall, type WriteParts, writeOnce } from "./write-once.ts";

/** Checks the input of a write, and does it. */
export async function runWrite(parts: WriteParts, executable: Executable, input: unknown, call: Call): Promise<Answer> {
  const { database, clock, feed, fingerprintSecret } = parts;
  const { id, operation } = executable;
  const startedAtMs = clock.epochMs();
  const { access } = operation;
  const history = await parts.history(); // before any transaction, which must not read past itself
  const decoded = await decodeFully(executable, input, (look) =>
    database.statements((rows) => look(new Context({ rows, history, feed, clock, call, access, expectedVersions: undefined }))),
  );
  const expectedVersions = needsIfMatch(operation) ? readIfMatch(call.ifMatch) : undefined;
  const repeatable = isCreating(operation)
    ? idempotentCall(id, call, ({ rights }) => fingerprintOf(fingerprintSecret, id, { input: decoded, rights }))
    : undefined;
  return await writeOnce(parts, {
    executable,
    call,
    history,
    access,
    startedAtMs,
    expectedVersions,
    repeatable,
    transaction: (work) => database.statements((rows) => work({ rows })),
    make: async (context) => ({ answer: await answerOf(executable, decoded, context) }),
  });
}
