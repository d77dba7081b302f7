import type { Operation, OperationId } from "@reform-exchange/contract";
import type { ChangedResource } from "@reform-exchange/schemas";
import { Answer } from "../answer.ts";
import type { Auditor } from "../audit/auditor.ts";
import type { Call } from "../call.ts";
import type { ChangeFeedSource } from "../changes/feed.ts";
import type { Clock } from "../clock.ts";
import { Context } from "../context.ts";
import type { Database, Rows, Statement } from "../database/database.ts";
import { isLostConnection } from "../database/database-problem.ts";
import { answerOf, type Executable, versionIn } from "../executable.ts";
import type { LazyFiles } from "../files/lazy-files.ts";
import { ProblemError } from "../problem-error.ts";
import type { RegionHistory } from "../regions/region-history.ts";
import { type IdempotentCall, readIdempotencyKey, takeKey } from "./idempotency.ts";
import type { ExpectedVersions } from "./if-match.ts";
import { keptForReread, rereadOf } from "./reread.ts";
import type { Turns } from "./turns.ts";

export interface WriteParts {
  readonly database: Database;
  readonly clock: Clock;
  readonly feed: ChangeFeedSource;
  readonly history: () => Promise<RegionHistory>;
  readonly auditor: Auditor;
  readonly fingerprintSecret: Buffer;
  /** Calls with one idempotency key take turns. */
  readonly turns: Turns;
  /** So do intakes of one operation: while the rows of one are stored, the others hold no connection. */
  readonly intakeTurns: Turns;
  readonly files: LazyFiles;
  /** Every operation with its use case, for answers that are read again. */
  readonly executables: ReadonlyMap<OperationId, Executable>;
  /** Called when the write is committed, with what it changed. */
  readonly onWritten: (changed: Iterable<ChangedResource>) => void;
}

/** A write that is ready to be done: its input is checked, and nothing more comes over the network. */
export interface OneWrite<Transaction extends { readonly rows: Rows }> {
  readonly executable: Executable;
  readonly call: Call;
  readonly history: RegionHistory;
  /** What is still to be asked in the transaction. */
  readonly access: Operation["access"];
  readonly startedAtMs: number;
  readonly expectedVersions: ExpectedVersions | undefined;
  readonly repeatable: IdempotentCall | undefined;
  readonly transaction: <Result>(work: (transaction: Transaction) => Promise<Result>) => Promise<Result>;
  readonly make: (context: Context, transaction: Transaction) => Promise<MadeAnswer>;
}

export interface MadeAnswer {
  readonly answer: Answer;
  /** How many rows it wrote; as many as it notes changes when left out. */
  readonly rowCount?: number;
  /** Was it only tried? Then all of it is undone, and it is on no record. */
  readonly isTrial?: boolean;
}

/**
 * Does a write in one transaction: its idempotency key, what it does, its changes for the feed, its audit record and its answer are kept
 * together or not at all.
 */
export async function writeOnce<Transaction extends { readonly rows: Rows }>(
  { clock, feed, auditor, turns, files, executables, onWritten }: WriteParts,
  { executable, call, history, access, startedAtMs, expectedVersions, repeatable, transaction, make }: OneWrite<Transaction>,
): Promise<Answer> {
  const { operation } = executable;
  const reread = rereadOf(executables, executable);
  let context: Context | undefined;
  let isReadyToCommit = false;
  const changed = () => new Set(context?.changes.map(({ resource }) => resource));
  const write = () =>
    transaction(async (within) => {
      const { rows } = within;
      const before = repeatable && (await takeKey(rows, repeatable, startedAtMs));
      if (before !== undefined && !reread) return replayOf(before);
      const own = new Context({ rows, history, feed, clock, call, access, openFiles: () => files.open(), expectedVersions });
      context = own;
      if (before !== undefined && reread) {
        const { text, version } = await answerOf(reread, JSON.parse(before), own);
        own.assertChecked();
        return new Answer(text, Number.POSITIVE_INFINITY, { version, isReplayed: true });
      }
      const { answer, rowCount, isTrial = false } = await make(own, within);
      own.assertChecked();
      if (isTrial) {
        await rows(checkAll, []);
        throw new Undone(answer);
      }
      const kept = repeatable && {
        ...repeatable,
        answer: reread ? keptForReread(reread, answer) : withoutSecret(answer.text, operation.secretMember),
      };
      await auditor.written(rows, executable, call, startedAtMs, { changes: own.changes, rowCount, kept });
      isReadyToCommit = true;
      return answer;
    });
  try {
    const answer = await (repeatable ? turns.take(`${repeatable.callerId} ${repeatable.key}`, write) : write());
    onWritten(changed());
    files.drop(context?.removedFiles ?? []);
    // Nothing is written again, but what is bound to a purpose is read.
    if (answer.isReplayed && access.kind === "scoped" && access.purpose !== undefined)
      await auditor.read(executable, call, startedAtMs, null, 1);
    return answer;
  } catch (error) {
    const stored = context?.storedFiles ?? [];
    if (error instanceof Undone) {
      files.drop(stored);
      return error.answer;
    }
    // Whatever breaks from here on may have broken after the commit.
    if (isReadyToCommit && isLostConnection(error)) {
      onWritten(changed());
      throw new ProblemError("outcome-unknown", {}, { cause: error });
    }
    files.drop(stored);
    if (context?.isOutOfReach && error instanceof ProblemError) await auditor.refused(executable, call, call.caller.id, error);
    throw error;
  }
}

/** Checks what would else be checked at the commit. */
const checkAll: Statement = { name: "writes.check-all", text: "set constraints all immediate" };

/** Ends the transaction of a trial, and carries its answer out. */
class Undone extends Error {
  readonly answer: Answer;

  constructor(answer: Answer) {
    super("undone");
    this.answer = answer;
  }
}

/**
 * What makes a call the repetition of another: its caller, its key, and a fingerprint of what it asks.
 *
 * @param fingerprint made from the operation and the rights of the caller, whose reach may have changed since
 */
export function idempotentCall(
  id: OperationId,
  { caller, idempotencyKey }: Call,
  fingerprint: (of: { readonly id: OperationId; readonly rights: object }) => string,
): IdempotentCall | undefined {
  if (idempotencyKey === undefined) return undefined;
  const rights = { regionCodes: caller.regionCodes && [...caller.regionCodes].toSorted(), purposes: [...caller.purposes].toSorted() };
  return { callerId: caller.id, key: readIdempotencyKey(idempotencyKey), fingerprint: fingerprint({ id, rights }) };
}

/** The answer of a call that was done before. */
function replayOf(text: string): Answer {
  return new Answer(text, Number.POSITIVE_INFINITY, { version: text === "" ? undefined : versionIn(JSON.parse(text)), isReplayed: true });
}

function withoutSecret(text: string, member: string | undefined): string {
  if (member === undefined) return text;
  return JSON.stringify({ ...(JSON.parse(text) as object), [member]: null }); // such an operation answers an object
}
