import { isCreating, type Operation } from "@reform-exchange/contract";
import { Answer } from "../answer.ts";
import type { Call } from "../call.ts";
import { Context } from "../context.ts";
import type { BulkColumn, BulkTransaction } from "../database/database.ts";
import type { Executable } from "../executable.ts";
import { ProblemError } from "../problem-error.ts";
import { readIdempotencyKey } from "../writes/idempotency.ts";
import { idempotentCall, type MadeAnswer, type WriteParts, writeOnce } from "../writes/write-once.ts";
import type { StoredRows } from "./intake-use-case.ts";
import { type Received, receiveRows, refusal, rowFormOf } from "./receive-rows.ts";
import { RowsPrint } from "./rows-print.ts";
import { Spool } from "./spool.ts";
import { rowsOf } from "./streamed-input.ts";

/** The temporary table in which sound rows wait to be stored, and its first column. */
const waiting = "intake_row";
const rowNumber: BulkColumn = { name: "row", type: "int" };

/**
 * Takes in many rows: looks at them as they come, then stores the sound ones in one short transaction. No transaction is open while rows
 * are on their way.
 */
export async function runIntake(parts: WriteParts, executable: Executable, input: unknown, call: Call): Promise<Answer> {
  const { database, clock, feed, auditor, fingerprintSecret, intakeTurns } = parts;
  const { id, operation, intake } = executable;
  if (!intake) throw new Error(`${id} is no intake`);
  const startedAtMs = clock.epochMs();
  const history = await parts.history();
  const looking = new Context({
    rows: database.rows,
    history,
    feed,
    clock,
    call,
    access: operation.access,
    expectedVersions: undefined,
  });
  if (call.idempotencyKey !== undefined) readIdempotencyKey(call.idempotencyKey); // a key that is none is told before anything is read
  const print = call.idempotencyKey === undefined ? undefined : new RowsPrint(fingerprintSecret);
  await using spool = new Spool();
  const form = rowFormOf(operation);
  const received = await receiveRows({
    form,
    sent: rowsOf(input, form.intake.member),
    spool,
    bulkLine: database.bulkLine,
    begin: (options) => intake.begin(options, looking),
    onRow: print && ((row) => print.add(row)),
  }).catch(async (error: unknown) => {
    if (looking.isOutOfReach && error instanceof ProblemError) await auditor.refused(executable, call, call.caller.id, error);
    throw error;
  });
  looking.assertChecked();
  const { options, faults } = received;
  const { findsConflicts = false } = intake;
  const refused = faults.count > 0 && options["mode"] === "all-or-nothing" && !findsConflicts ? refusal([], faults) : undefined;
  const repeatable =
    isCreating(operation) && print ? idempotentCall(id, call, ({ rights }) => print.of(id, { options, rights })) : undefined;
  if (refused && !repeatable) throw refused;

  return await writeOnce<BulkTransaction>(parts, {
    executable,
    call,
    history,
    access: withoutReach(operation.access),
    startedAtMs,
    expectedVersions: undefined,
    repeatable,
    transaction: (work) => intakeTurns.take(id, () => database.bulkTransaction(work)),
    async make(context, { rows, fill }) {
      if (refused) throw refused; // only now: the same call may have been done before, and then gets its answer
      const columns = [rowNumber, ...intake.columns];
      await rows({ name: "intakes.wait", text: waitingTable(columns) }, []);
      await fill(waiting, columns, spool.lines());
      const { unchanged, conflicts } = await intake.store(options, context);
      for (const row of unchanged) received.results.set(row, "unchanged");
      noteConflicts(received, conflicts);
      if (faults.count > 0 && options["mode"] === "all-or-nothing") throw refusal([], faults); // and all of it is undone
      return answerOf(received, call);
    },
  });
}

function noteConflicts({ results, faults }: Received, conflicts: StoredRows["conflicts"] = new Map()): void {
  for (const [row, found] of conflicts) {
    results.set(row, "refused");
    for (const fault of found) faults.add(row, fault);
  }
}

/** Whose rows they are was asked when they were looked at. */
function withoutReach(access: Operation["access"]): Operation["access"] {
  return access.kind === "scoped" ? { kind: "scoped", scope: access.scope, region: "none" } : access;
}

function answerOf({ options, results, faults }: Received, { locale = "en" }: Call): MadeAnswer {
  const isTrial = options["dryRun"] === true;
  const { stored, suppressed } = results.summary();
  return {
    answer: new Answer(results.answerText(faults.kept, locale, isTrial), Number.POSITIVE_INFINITY, {}),
    rowCount: stored + suppressed,
    isTrial,
  };
}

function waitingTable(columns: readonly BulkColumn[]): string {
  return `create temporary table ${waiting} (${columns.map(({ name, type }) => `"${name}" ${type}`).join(", ")}) on commit drop`;
}
