import type { Clock } from "../clock.ts";
import type { Database } from "../database/database.ts";
import { makeRelease, waitForLastAnswers, wavesAsked } from "./make-release.ts";
import { protectApart } from "./protect-apart.ts";

export interface ReleasesWorkerOptions {
  readonly database: Database;
  readonly clock: Clock;
  /** Called after each release that was made or refused. */
  readonly onMade: () => void;
  readonly onTrouble: (error: unknown) => void;
}

/**
 * Makes the releases that were asked for, one at a time. What is to be done stands in the database, taken by a row lock: a process that is
 * killed leaves its release to the next one that looks.
 */
export class ReleasesWorker {
  readonly #options: ReleasesWorkerOptions;
  #running: Promise<void> | undefined;
  #isAskedAgain = false;
  #isStopped = false;

  constructor(options: ReleasesWorkerOptions) {
    this.#options = options;
  }

  /** Something was asked for, perhaps: look soon. */
  nudge(): void {
    if (this.#isStopped) return;
    if (this.#running) {
      this.#isAskedAgain = true;
      return;
    }
    this.#running = this.#makeAll()
      .catch((error: unknown) => this.#options.onTrouble(error))
      .finally(() => {
        this.#running = undefined;
        if (this.#isAskedAgain) {
          this.#isAskedAgain = false;
          this.nudge();
        }
      });
  }

  /** Waits until nothing is being made. */
  async settled(): Promise<void> {
    while (this.#running) await this.#running;
  }

  async stop(): Promise<void> {
    this.#isStopped = true;
    await this.#running;
  }

  async #makeAll(): Promise<void> {
    const { database, clock, onMade } = this.#options;
    const now = () => new Date(clock.epochMs()).toISOString();
    for (const waveId of await wavesAsked(database.rows)) {
      if (this.#isStopped) return;
      await database.statements((rows) => waitForLastAnswers(rows, waveId));
      if (await database.transaction((em) => makeRelease(em, waveId, now, protectApart))) onMade();
    }
  }
}
