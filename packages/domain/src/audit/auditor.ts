import type { Call } from "../call.ts";
import { anonymous } from "../callers/caller.ts";
import type { ChangeNote } from "../changes/change-notes.ts";
import type { Clock } from "../clock.ts";
import type { Database, Rows } from "../database/database.ts";
import type { Executable } from "../executable.ts";
import type { ProblemError } from "../problem-error.ts";
import { type KeptAnswer, recordCall, recordWrite } from "../writes/record-write.ts";
import type { AnonymousRefusals } from "./anonymous-refusals.ts";
import { type AuditBody, type AuditRow, type CallEnd, describeCall } from "./describe-call.ts";

export interface AuditorParts {
  readonly database: Database;
  readonly clock: Clock;
  readonly refusals: AnonymousRefusals;
  readonly processingRegister: string | undefined;
  /** Called when a record waits for its seal. */
  readonly onRecorded: () => void;
}

/** What a write changed, and what its repetition is to be answered. */
export interface WriteEnd {
  readonly changes: readonly ChangeNote[];
  /** How many rows it wrote; as many as there are changes when left out. */
  readonly rowCount?: number | undefined;
  readonly kept: KeptAnswer | undefined;
}

/** Records what calls did, and which were refused. */
export class Auditor {
  readonly #parts: AuditorParts;

  constructor(parts: AuditorParts) {
    this.#parts = parts;
  }

  /** A write, in its own transaction, together with what it changed. */
  async written(rows: Rows, executable: Executable, call: Call, startedAtMs: number, end: WriteEnd): Promise<void> {
    const { changes, rowCount = changes.length, kept } = end;
    const done = { outcome: "done", keys: changes.map(({ key }) => key), rowCount, filter: null } as const;
    await recordWrite(rows, this.#row(executable, call, call.caller.id, startedAtMs, done), changes, kept);
  }

  /** The record of a write that puts it in its own statement. */
  recordOf(executable: Executable, call: Call, startedAtMs: number, keys: readonly string[]): AuditRow {
    return this.#row(executable, call, call.caller.id, startedAtMs, { outcome: "done", keys, rowCount: keys.length, filter: null });
  }

  /** A read of data that is bound to a purpose. */
  async read(executable: Executable, call: Call, startedAtMs: number, filter: AuditBody["filter"], rowCount: number): Promise<void> {
    await this.#record(this.#row(executable, call, call.caller.id, startedAtMs, { outcome: "done", keys: [], rowCount, filter }));
  }

  /** A refusal: a record when the caller is known, else a count by minute and reason. */
  async refused(executable: Executable | undefined, call: Call, callerId: string, { code, details }: ProblemError): Promise<void> {
    const { clock, refusals } = this.#parts;
    if (callerId === anonymous.id) {
      refusals.count(typeof details === "object" && "reason" in details ? String(details.reason) : code);
      return;
    }
    await this.#record(this.#row(executable, call, callerId, clock.epochMs(), { outcome: "refused", problem: code }));
  }

  async #record(row: AuditRow): Promise<void> {
    await recordCall(this.#parts.database.rows, row);
    this.#parts.onRecorded();
  }

  #row(operation: Executable | undefined, call: Call, callerId: string, startedAtMs: number, end: CallEnd): AuditRow {
    const { clock, processingRegister } = this.#parts;
    return describeCall({ operation, call, callerId, startedAtMs, endedAtMs: clock.epochMs(), processingRegister }, end);
  }
}
