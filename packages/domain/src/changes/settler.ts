import type { ChangedResource } from "@reform-exchange/schemas";
import type { Clock } from "../clock.ts";
import type { Database } from "../database/database.ts";
import { changedSince, type Settled, settle } from "./settle.ts";

/** How long writes are gathered before a pass. */
const gatherMs = 15;
/**
 * How often a process looks for what another one left behind, when that was killed; for turning points of the clock; and for changes of
 * which no notification told: a connection that died in silence is found out after seconds only.
 */
const lookMs = 500;

export interface SettlerOptions {
  readonly database: Database;
  readonly clock: Clock;
  /** Called when a look finds changes that got their places since the look before, whoever gave them. */
  readonly onSeen: (resources: readonly ChangedResource[]) => void;
  /** Called after a pass of this process, with what it did. */
  readonly onSettled: (settled: Settled) => Promise<void>;
  /** Called with what made a pass fail; the next one tries again. */
  readonly onTrouble: (error: unknown) => void;
}

/** Makes passes of `settle` after the writes of this process, and now and then for those of others. */
export class Settler {
  readonly #options: SettlerOptions;
  readonly #looking: NodeJS.Timeout;
  #gathering: NodeJS.Timeout | undefined;
  #running: Promise<void> | undefined;
  /** The newest place that a look found; undefined before the first. */
  #seen: number | undefined;
  #isAskedAgain = false;
  #isStopped = false;

  constructor(options: SettlerOptions) {
    this.#options = options;
    this.#looking = setInterval(() => {
      this.#run();
      this.#look().catch((error: unknown) => this.#options.onTrouble(error));
    }, lookMs);
    this.#looking.unref();
  }

  /** Something was written: settle it shortly. */
  nudge(): void {
    if (this.#isStopped) return;
    this.#gathering ??= setTimeout(() => {
      this.#gathering = undefined;
      this.#run();
    }, gatherMs);
  }

  /** Settles all that was written until now. */
  async settleNow(): Promise<void> {
    await this.#running;
    const { database, clock, onSettled } = this.#options;
    await onSettled(await settle(database, clock.epochMs()));
  }

  /** Settles what waits and makes no more passes. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    clearInterval(this.#looking);
    clearTimeout(this.#gathering);
    await this.#running;
    await this.settleNow().catch((error: unknown) => this.#options.onTrouble(error));
  }

  #run(): void {
    if (this.#isStopped) return;
    if (this.#running) {
      this.#isAskedAgain = true;
      return;
    }
    this.#running = this.#pass().finally(() => {
      this.#running = undefined;
      if (this.#isAskedAgain) this.nudge();
      this.#isAskedAgain = false;
    });
  }

  async #look(): Promise<void> {
    const { database, onSeen } = this.#options;
    const { head, resources } = await changedSince(database, this.#seen);
    if (head === this.#seen) return;
    this.#seen = head;
    onSeen(resources);
  }

  async #pass(): Promise<void> {
    const { database, clock, onSettled, onTrouble } = this.#options;
    try {
      await onSettled(await settle(database, clock.epochMs()));
    } catch (error) {
      onTrouble(error);
    }
  }
}
