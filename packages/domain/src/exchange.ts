import type { Readable } from "node:stream";
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
import { exampleSite, type Site } from "./catalog/site.ts";
import { ChangeFeedSource, forgetOldChanges } from "./changes/feed.ts";
import { Settler } from "./changes/settler.ts";
import { type Clock, systemClock } from "./clock.ts";
import { Context } from "./context.ts";
import { CutsWorker } from "./data-cuts/cuts-worker.ts";
import type { Database } from "./database/database.ts";
import { withDatabaseProblems } from "./database/database-problem.ts";
import { exchangeSecret } from "./database/exchange-secret.ts";
import { decode } from "./decode.ts";
import { allExecutables, answerOf, type Executable } from "./executable.ts";
import type { Export } from "./exports/export.ts";
import { exportMakerOf } from "./exports/exports.ts";
import type { Download } from "./files/download.ts";
import { downloadFinderOf } from "./files/downloads.ts";
import type { ByteRange, FileStore } from "./files/file-store.ts";
import { LazyFiles } from "./files/lazy-files.ts";
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

/** A file that may be had, and how to read it. */
export interface OpenDownload extends Download {
  /** The bytes, or some of them. Whoever does not read them to the end must destroy the stream. */
  open(range?: ByteRange): Promise<Readable>;
}

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
   * @throws ProblemError `unauthenticated`, `insufficient-scope`, `insufficient-purpose` or `insufficient-reach`; a known caller's refusal is recorded
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
  /**
   * The file of an operation with `isDownload`. What comes of it is read by `open`; that it was asked for is recorded before.
   *
   * @throws ProblemError as `execute` does
   */
  download(id: OperationId, input: unknown, call: Call): Promise<OpenDownload>;
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
  /** Whose exchange it is, and where it is reached; an example when left out. */
  readonly site?: Site;
  /** Opens where files are kept, when that is first needed; without it nothing that has files can be done. */
  readonly openFiles?: () => Promise<FileStore>;
  /** Hears of trouble that no caller waits for. */
  readonly onTrouble?: (error: unknown) => void;
}

const housekeepingMs = 60_000;

/** Puts the use cases on a database. The database stays the caller's to close. */
export async function createExchange(database: Database, clock: Clock = systemClock, options: ExchangeOptions = {}): Promise<Exchange> {
  const { onTrouble = () => undefined, anchor, processingRegister, site = exampleSite, openFiles = openNoFiles } = options;
  const files = new LazyFiles(openFiles, onTrouble);
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
      if (resources.includes("data-cuts")) cuts.nudge(); // the process at which one was asked for may be killed
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

  const cuts = new CutsWorker({
    database,
    files,
    clock,
    onTrouble,
    onStep() {
      settler.nudge();
      feed.notices.give();
    },
  });
  cuts.nudge(); // the same

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
    files,
    executables,
    onWritten(changed) {
      freshness.raise(changed); // here at once; other processes hear of it
      settler.nudge();
      const resources = new Set(changed);
      if (resources.has("waves")) releases.nudge(); // one was asked for, perhaps
      if (resources.has("data-cuts")) cuts.nudge(); // the same
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

  /** Runs a read with its input checked; whoever is kept from a row that is there is recorded. */
  const looking = async <Found>(
    executable: Executable,
    input: unknown,
    call: Call,
    look: (decoded: Readonly<Record<string, unknown>>, context: Context) => Promise<Found>,
  ): Promise<{ readonly found: Found; readonly decoded: Readonly<Record<string, unknown>> }> => {
    const decoded = decode(executable.operation, input) as Readonly<Record<string, unknown>>; // every input is an object
    const { access } = executable.operation;
    const context = new Context({
      rows: database.rows,
      history: await history(),
      ...{ feed, clock, call, access, site },
      expectedVersions: undefined,
    });
    const found = await look(decoded, context).catch(async (error: unknown) => {
      if (context.isOutOfReach && error instanceof ProblemError) await auditor.refused(executable, call, call.caller.id, error);
      throw error;
    });
    context.assertChecked();
    return { found, decoded };
  };

  const read = async (executable: Executable, input: unknown, call: Call): Promise<Answer> => {
    const startedAtMs = clock.epochMs();
    const { found: answer, decoded } = await looking(executable, input, call, (checked, context) => answerOf(executable, checked, context));
    if (isRecorded(executable)) await auditor.read(executable, call, startedAtMs, decoded, rowsIn(answer));
    return answer;
  };

  /** Gives a file of an operation; that it was asked for is recorded before its first byte leaves. */
  const giveFile = async <File>(
    id: OperationId,
    input: unknown,
    call: Call,
    make: (decoded: unknown, context: Context) => Promise<GivenFile<File>>,
  ): Promise<File> => {
    const executable = executableOf(id);
    const startedAtMs = clock.epochMs();
    try {
      await admit(executable, call);
      const { found, decoded } = await looking(executable, input, call, make);
      const { filter, rowCount } = found.recorded;
      if (isRecorded(executable)) await auditor.read(executable, call, startedAtMs, { ...decoded, ...filter }, rowCount);
      return found.file;
    } catch (error) {
      throw withDatabaseProblems(error);
    }
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
    await cuts.keepHouse();
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
      const makeExport = exportMakerOf(id);
      if (!makeExport) throw new Error(`${id} has no files`);
      return await giveFile(id, input, call, async (decoded, context) => {
        const made = await makeExport(decoded, mediaType, context);
        return { file: made, recorded: { filter: { mediaType }, rowCount: made.rowCount } };
      });
    },
    async download(id, input, call) {
      const find = downloadFinderOf(id);
      if (!find) throw new Error(`${id} is no download`);
      return await giveFile(id, input, call, async (decoded, context) => {
        const [found, store] = await Promise.all([find(decoded, context), files.open()]);
        const open: OpenDownload["open"] = (range) => store.read(found.storedAs, range);
        return { file: { ...found, open }, recorded: { filter: {}, rowCount: 1 } };
      });
    },
    async settleNow() {
      await releases.settled();
      await cuts.settled();
      await files.settled();
      await settler.settleNow();
      await anchor?.moveNow();
    },
    async close() {
      clearInterval(housekeeping);
      await releases.stop();
      await cuts.stop();
      await settler.stop();
      await keepHouse().catch(onTrouble);
      await anchor?.moveNow();
      await files.settled();
      await stopListening();
    },
  };
}

async function openNoFiles(): Promise<never> {
  throw new Error("this exchange was given no place for files");
}

/** Is each read on record? That of what is bound to a purpose. */
function isRecorded({ operation: { access } }: Executable): boolean {
  return access.kind === "scoped" && access.purpose !== undefined;
}

/** A file, and what of it is put on record. */
interface GivenFile<File> {
  readonly file: File;
  readonly recorded: { readonly filter: Readonly<Record<string, unknown>>; readonly rowCount: number };
}

const historyRestsOn = ["regions", "municipalities"] as const;

/** How many rows an answer holds: the items of a list, or the one thing. */
function rowsIn({ value }: Answer): number {
  return value !== null && typeof value === "object" && "items" in value && Array.isArray(value.items) ? value.items.length : 1;
}
