import type { Clock } from "../clock.ts";
import type { Database } from "../database/database.ts";
import type { LazyFiles } from "../files/lazy-files.ts";
import { JobQueue } from "../jobs/job-queue.ts";
import { failRevision, makeRevision, type RevisionOfCut, removeLeftFiles, revisionsWanted } from "./make-cut.ts";

export interface CutsWorkerOptions {
  readonly database: Database;
  readonly files: LazyFiles;
  readonly clock: Clock;
  /** Called after each step that can be read. */
  readonly onStep: () => void;
  readonly onTrouble: (error: unknown) => void;
}

/** Makes the data cuts that were asked for. */
export class CutsWorker {
  readonly #options: CutsWorkerOptions;
  readonly #now: () => string;
  readonly #jobs: JobQueue<RevisionOfCut>;

  constructor(options: CutsWorkerOptions) {
    const { database, files, clock, onStep, onTrouble } = options;
    this.#options = options;
    this.#now = () => new Date(clock.epochMs()).toISOString();
    const about = { database, now: this.#now, onStep };
    this.#jobs = new JobQueue({
      database,
      name: "data-cuts",
      wanted: () => revisionsWanted(database),
      tries: 10, // some four minutes
      keyOf: ({ cutId, revision }) => `${cutId}/${revision}`,
      onTrouble,
      work: async (of, signal) => makeRevision({ ...about, store: await files.open() }, of, signal),
      giveUp: (of) => failRevision(about, of),
    });
  }

  /** One was asked for, perhaps: look soon. */
  nudge(): void {
    this.#jobs.nudge();
  }

  /** Removes what the store still has of revisions that don't count any more, where that failed before. */
  async keepHouse(): Promise<void> {
    const { database, files } = this.#options;
    await removeLeftFiles({ database, now: this.#now, openStore: () => files.open() });
    this.nudge();
  }

  /** Waits until nothing is to be made. */
  async settled(): Promise<void> {
    await this.#jobs.settled();
  }

  async stop(): Promise<void> {
    await this.#jobs.stop();
  }
}
