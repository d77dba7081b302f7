import type { OperationId } from "@reform-exchange/contract";
import type { Answer } from "./answer.ts";
import type { Anchor } from "./audit/anchor.ts";
import { AnonymousRefusals } from "./audit/anonymous-refusals.ts";
import { Auditor } from "./audit/auditor.ts";
import { lastSeal } from "./audit/seal.ts";
import { anonymousCall, type Call } from "./call.ts";
import { refusalOf } from "./callers/authorise.ts";
import type { Caller } from "./callers/caller.ts";
import { Identification, type VerifyToken } from "./callers/identification.ts";
import { ChangeFeedSource, forgetOldChanges } from "./changes/feed.ts";
import { Settler } from "./changes/settler.ts";
import { type Clock, systemClock } from "./clock.ts";
import { Context } from "./context.ts";
import type { Database } from "./database/database.ts";
import { withDatabaseProblems } from "./database/database-problem.ts";
import { exchangeSecret } from "./database/exchange-secret.ts";
import { decode } from "./decode.ts";
import { allExecutables, answerOf, type Executable } from "./executable.ts";
import type { Export } from "./exports/export.ts";
import { exportMakerOf } from "./exports/exports.ts";
import { Freshness } from "./freshness.ts";
import { runIntake } from "./intakes/run-intake.ts";
import { forgetOldWindows } from "./limits/rate-windows.ts";
import { ProblemError } from "./problem-error.ts";
import { readRegionHistory } from "./regions/history-source.ts";
import type { RegionHistory } from "./regions/region-history.ts";
import { ReleasesWorker } from "./releases/releases-worker.ts";
import { forgetOldKeys } from "./writes/idempotency.ts";
import { runGatheredWrite, type StoreGathered, storeGathered } from "./writes/run-gathered-write.ts";
import { runWrite } from "./writes/run-write.ts";
import { Turns } from "./writes/turns.ts";
import type { WriteParts } from "./writes/write-once.ts";

/** What is known of a call whose credential was refused. */
export interface RefusedCall {
  /** The operation that was called, if that is known. */
  readonly operationId: OperationId | undefined;
  readonly requestId: string | null;
}

/** The whole API without a face: every operation, by its id. REST and tRPC are faces over `execute`. */
export interface Exchange {
  readonly clock: Clock;
  /** Tells when what was answered before may no longer hold. */
  readonly freshness: Freshness;
  /**
   * Finds out who calls, from the header `Authorization` as it came.
   *
   * @param mayBeClaimed - Is it for an operation that `looksAtToken`? Then an invitation token is only read.
   * @throws ProblemError `unauthenticated` with what is the matter
   */
  identify(authorization: string | undefined, mayBeClaimed?: boolean): Promise<Caller>;
  /** Does an operation see to it itself that an invitation token is the invitation's? When it fails, the door still has to look. */
  looksAtToken(id: OperationId): boolean;
  /** Records that a credential was refused: by its key when that was known once, else counted by minute and reason. */
  recordRefusal(refusal: ProblemError, of: RefusedCall): Promise<void>;
  /**
   * Lets a caller through to an operation, before anything of its input is read.
   *
   * @throws ProblemError `unauthenticated`, `insufficient-scope` or `insufficient-purpose`; a known caller's refusal is recorded
   */
  admit(id: OperationId, call: Call): Promise<void>;
  /**
   * Runs an operation on raw input. Whoever calls is let through here too, so no door can forget it.
   *
   * @throws ProblemError when the caller may not, the input is wrong, or the operation ends in one of its problems
   */
  execute(id: OperationId, input: unknown, call?: Call): Promise<Answer>;
  /**
   * All that an operation with `streamedAs` lists, as a file. It is recorded before the first byte leaves.
   *
   * @throws ProblemError as `execute` does
   */
  export(id: OperationId, input: unknown, call: Call, mediaType: string): Promise<Export>;
  /** Makes what was asked for, and gives all that was written until now its place in the feed and in the audit chain. It happens by itself within a moment. */
  settleNow(): Promise<void>;
  close(): Promise<void>;
}

export interface ExchangeOptions {
  /** Checks a token of the OpenID provider; without it only keys are credentials. */
  readonly verifyToken?: VerifyToken | undefined;
  /** Base of the operator's register of processing activities, for audit records. */
  readonly processingRegister?: string | undefined;
  /** Keeps the head of the audit chain outside the database. */
  readonly anchor?: Anchor | undefined;
  /** Hears of trouble that no caller waits for. */
  readonly onTrouble?: (error: unknown) => void;
}

const housekeepingMs = 60_000;

/** Puts the use cases on a database. The database stays the caller's to close. */
export async function createExchange(database: Database, clock: Clock = systemClock, options: ExchangeOptions = {}): Promise<Exchange> {
  const { onTrouble = () => undefined, anchor, processingRegister } = options;
  const freshness = new Freshness();
  const [feedSecret, fingerprintSecret] = await Promise.all([exchangeSecret(database, "feed"), exchangeSecret(database, "fingerprints")]);
  const feed = new ChangeFeedSource(database, feedSecret);
  const refusals = new AnonymousRefusals(clock);
  const identification = new Identification({ database, clock, freshness, verifyToken: options.verifyToken });
  const stopListening = await freshness.follow(database, () => feed.notices.give());
  const settler = new Settler({
    database,
    clock,
    onTrouble,
    onSeen(resources) {
      freshness.raise(resources);
      feed.notices.give();
    },
    async onSettled({ resources, seal }) {
      // Without waiting for the notification, which may be lost with its connection. The caches first: who hears of a change reads.
      freshness.raise(resources);
      if (resources.length > 0) feed.notices.give();
      if (seal) await anchor?.keep(seal, database);
      await refusals.write(database);
    },
  });
  const housekeeping = setInterval(() => void keepHouse().catch(onTrouble), housekeepingMs);
  housekeeping.unref();

  const releases = new ReleasesWorker({
    database,
    clock,
    onTrouble,
    onMade() {
      freshness.raise(["waves"]);
      settler.nudge();
    },
  });
  releases.nudge(); // what was asked for while no process ran

  const executables = allExecutables();
  const executableOf = (id: OperationId): Executable => {
    const executable = executables.get(id);
    if (!executable) throw new Error(`no operation ${id}`);
    return executable;
  };

  let kept: { readonly history: RegionHistory; readonly epoch: number } | undefined;
  const history = async (): Promise<RegionHistory> => {
    const epoch = freshness.epochOf(historyRestsOn);
    if (kept && kept.epoch === epoch) return kept.history;
    const read = await readRegionHistory(database);
    if (epoch !== undefined && epoch === freshness.epochOf(historyRestsOn)) kept = { history: read, epoch };
    return read;
  };

  const auditor = new Auditor({ database, clock, refusals, processingRegister, onRecorded: () => settler.nudge() });
  const writeParts: WriteParts = {
    database,
    clock,
    feed,
    history,
    auditor,
    fingerprintSecret,
    turns: new Turns(() => new ProblemError("idempotency-key-in-progress", {})),
    intakeTurns: new Turns(() => new ProblemError("service-unavailable", {})),
    executables,
    onWritten(changed) {
      freshness.raise(changed); // here at once; other processes hear of it
      settler.nudge();
      if ([...changed].includes("waves")) releases.nudge(); // one was asked for, perhaps
    },
  };

  const nowText = () => new Date(clock.epochMs()).toISOString();
  const stores = new Map<OperationId, StoreGathered>();
  for (const { id, gathered } of executables.values()) if (gathered) stores.set(id, storeGathered(database, nowText, gathered));

  const admit = async (executable: Executable, call: Call): Promise<void> => {
    const refusal = refusalOf(executable.operation.access, call.caller);
    if (refusal === undefined) return;
    await auditor.refused(executable, call, call.caller.id, refusal);
    throw refusal;
  };

  const read = async (executable: Executable, input: unknown, call: Call): Promise<Answer> => {
    const startedAtMs = clock.epochMs();
    const { operation } = executable;
    const { access } = operation;
    const decoded = decode(operation, input);
    const parts = { rows: database.rows, history: await history(), feed, clock, call, access, expectedVersions: undefined };
    const context = new Context(parts);
    const answer = await answerOf(executable, decoded, context).catch(async (error: unknown) => {
      if (context.isOutOfReach && error instanceof ProblemError) await auditor.refused(executable, call, call.caller.id, error);
      throw error;
    });
    context.assertChecked();
    if (access.kind === "scoped" && access.purpose !== undefined) {
      await auditor.read(executable, call, startedAtMs, decoded as Record<string, unknown>, rowsIn(answer)); // every input is an object
    }
    return answer;
  };

  const keepHouse = async (): Promise<void> => {
    const now = clock.epochMs();
    await identification.writeUses();
    const seal = anchor && (await lastSeal(database.rows)); // another process may have made it
    if (seal) await anchor.keep(seal, database);
    await forgetOldKeys(database.rows, now);
    await forgetOldWindows(database, now);
    await forgetOldChanges(database, now);
    releases.nudge(); // what a killed process left
  };

  return {
    clock,
    freshness,
    looksAtToken: (id) => stores.has(id),
    async identify(authorization, mayBeClaimed) {
      try {
        return await identification.identify(authorization, mayBeClaimed);
      } catch (error) {
        throw withDatabaseProblems(error);
      }
    },
    async recordRefusal(refusal, { operationId, requestId }) {
      const executable = operationId === undefined ? undefined : executables.get(operationId);
      try {
        await auditor.refused(executable, { ...anonymousCall, requestId }, identification.knownCallerIn(refusal), refusal);
      } catch (error) {
        throw withDatabaseProblems(error);
      }
    },
    async admit(id, call) {
      try {
        await admit(executableOf(id), call);
      } catch (error) {
        throw withDatabaseProblems(error);
      }
    },
    async execute(id, input, call = anonymousCall) {
      const executable = executableOf(id);
      try {
        await admit(executable, call);
        if (executable.operation.effect === "read") return await read(executable, input, call);
        const { gathered, intake } = executable;
        const store = stores.get(id);
        if (gathered && store) {
          const answer = await runGatheredWrite(writeParts, executable, gathered, store, input, call);
          identification.isRight(call.caller);
          return answer;
        }
        return await (intake ? runIntake : runWrite)(writeParts, executable, input, call);
      } catch (error) {
        throw withDatabaseProblems(error);
      }
    },
    async export(id, input, call, mediaType) {
      const executable = executableOf(id);
      const makeExport = exportMakerOf(id);
      if (!makeExport) throw new Error(`${id} has no files`);
      const startedAtMs = clock.epochMs();
      try {
        await admit(executable, call);
        const decoded = decode(executable.operation, input);
        const { access } = executable.operation;
        const parts = { rows: database.rows, history: await history(), feed, clock, call, access, expectedVersions: undefined };
        const made = await makeExport(decoded, mediaType, new Context(parts));
        await auditor.read(executable, call, startedAtMs, { ...decoded, mediaType }, made.rowCount);
        return made;
      } catch (error) {
        throw withDatabaseProblems(error);
      }
    },
    async settleNow() {
      await releases.settled();
      await settler.settleNow();
      await anchor?.moveNow();
    },
    async close() {
      clearInterval(housekeeping);
      await releases.stop();
      await settler.stop();
      await keepHouse().catch(onTrouble);
      await anchor?.moveNow();
      await stopListening();
    },
  };
}

const historyRestsOn = ["regions", "municipalities"] as const;

/** How many rows an answer holds: the items of a list, or the one thing. */
function rowsIn({ value }: Answer): number {
  return value !== null && typeof value === "object" && "items" in value && Array.isArray(value.items) ? value.items.length : 1;
}
