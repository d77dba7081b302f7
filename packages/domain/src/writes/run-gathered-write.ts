import type { Operation } from "@reform-exchange/contract";
import { Answer } from "../answer.ts";
import type { AuditRow } from "../audit/describe-call.ts";
import type { Call } from "../call.ts";
import { Context } from "../context.ts";
import type { Database } from "../database/database.ts";
import { isLostConnection } from "../database/database-problem.ts";
import { decode } from "../decode.ts";
import type { Executable } from "../executable.ts";
import type { GatheredWrite, RowToStore } from "../handler.ts";
import { ProblemError } from "../problem-error.ts";
import { Gatherer } from "./gatherer.ts";
import { jsonWithAudit } from "./record-write.ts";
import type { WriteParts } from "./write-once.ts";

/** A row with the audit record of its call. */
interface GatheredRow {
  readonly row: RowToStore;
  readonly audit: AuditRow;
}

interface Stored {
  readonly key: string;
  readonly item: string;
}

/** How many rows one statement stores. */
const mostAtOnce = 100;

/** Stores the rows of a gathered write; one for each write and database. Gives nothing for what was not stored. */
export type StoreGathered = Gatherer<GatheredRow, Stored | undefined>;

export function storeGathered(database: Database, now: () => string, { statement }: GatheredWrite<Operation>): StoreGathered {
  return new Gatherer({
    mostAtOnce,
    keyOf: ({ row }) => row.key,
    isOfAll: isLostConnection,
    async run(gathered) {
      const rows = `[${gathered.map(({ row, audit }) => jsonWithAudit(row, audit)).join(",")}]`;
      const stored = await database.rows<Stored>(statement, [rows, now()]);
      const byKey = new Map(stored.map((each) => [each.key, each]));
      return gathered.map(({ row }) => byKey.get(row.key));
    },
  });
}

/** Does a gathered write: all that belongs to it is kept, or nothing. */
export async function runGatheredWrite(
  { database, clock, feed, history, auditor, onWritten }: WriteParts,
  executable: Executable,
  write: GatheredWrite<Operation>,
  store: StoreGathered,
  input: unknown,
  call: Call,
): Promise<Answer> {
  const startedAtMs = clock.epochMs();
  const { access } = executable.operation;
  const decoded = decode(executable.operation, input);
  const context = new Context({ rows: database.rows, history: await history(), feed, clock, call, access, expectedVersions: undefined });
  const row = await write.prepare(decoded, context);
  context.assertChecked();
  const audit = auditor.recordOf(executable, call, startedAtMs, [row.key]);
  const stored = await store.do({ row, audit }).catch((error: unknown) => {
    if (isLostConnection(error)) throw new ProblemError("outcome-unknown", {}, { cause: error });
    throw error;
  });
  if (stored) onWritten([write.resource]);
  return new Answer(stored?.item ?? (await write.otherwise(row, context)), Number.POSITIVE_INFINITY, {});
}
