import type { Clock } from "../clock.ts";
import type { Database, Statement } from "../database/database.ts";
import { queue } from "../database/queue.ts";
import type { Seal } from "./seal.ts";

/** A link of the chain as it was when it was anchored. */
export interface AnchoredSeal extends Seal {
  /** ISO moment, UTC. */
  readonly anchoredAt: string;
}

/** A place outside the database where the head of the chain is kept. */
export interface AnchorStore {
  read(): Promise<AnchoredSeal | undefined>;
  write(anchored: AnchoredSeal): Promise<void>;
}

export interface AnchorOptions {
  readonly store: AnchorStore;
  readonly clock: Clock;
  /** Hears why the anchor could not be moved: a `ChainRewrittenError`, or whatever the store or the database threw. */
  readonly onTrouble: (error: unknown) => void;
}

const headOf: Statement = {
  name: "audit.head-of",
  text: "select head from audit_seal where number = $1::bigint and record_count = $2::bigint",
};

/** How long moves lie apart: under load a seal comes many times a second, and each move waits until the disk has it. */
const apartMs = 1000;

/** Trouble that stays is told again after this long. */
const tellAgainMs = 10 * 60_000;

/** What is told when the chain in the database no longer has the link that was anchored. */
export class ChainRewrittenError extends Error {
  override readonly name = "ChainRewrittenError";
  constructor({ number, recordCount, anchoredAt }: AnchoredSeal) {
    super(
      `The audit chain no longer holds seal ${number} (${recordCount} records) as it was anchored on ${anchoredAt}: records were removed or ` +
        "rewritten, or an older copy of the database was put back. The anchor is left as it is, as evidence; run " +
        '"reform-exchange audit verify". Once you know why, move the anchor away, and the next seal is anchored anew.',
    );
  }
}

/** Moves the anchor along with the chain, at most once a second, as long as the chain still holds what was anchored before. */
export class Anchor {
  readonly #options: AnchorOptions;
  readonly #inTurn = queue();
  #told: { readonly what: string; readonly atMs: number } | undefined;
  /** The newest seal that it was not moved to. */
  #newest: { readonly seal: Seal; readonly database: Database } | undefined;
  #movedAtMs = Number.NEGATIVE_INFINITY;
  #waiting: NodeJS.Timeout | undefined;

  constructor(options: AnchorOptions) {
    this.#options = options;
  }

  /** Moves the anchor to a seal, or soon. Never rejects: whoever waits for the seal has not to do with trouble of the anchor. */
  async keep(seal: Seal, database: Database): Promise<void> {
    if (!this.#newest || seal.number > this.#newest.seal.number) this.#newest = { seal, database };
    if (this.#waiting) return;
    const waitMs = this.#movedAtMs + apartMs - performance.now();
    if (waitMs <= 0) return await this.moveNow();
    this.#waiting = setTimeout(() => void this.moveNow(), waitMs);
    this.#waiting.unref();
  }

  /** Moves the anchor to the newest seal that it was given. Never rejects. */
  async moveNow(): Promise<void> {
    clearTimeout(this.#waiting);
    this.#waiting = undefined;
    const newest = this.#newest;
    if (!newest) return;
    this.#newest = undefined;
    this.#movedAtMs = performance.now();
    try {
      await this.#inTurn(() => this.#move(newest.seal, newest.database));
      this.#told = undefined;
    } catch (error) {
      this.#tell(error);
    }
  }

  /** The store is read each time: another process on the same folder may have moved the anchor further. */
  async #move(seal: Seal, database: Database): Promise<void> {
    const { store, clock } = this.#options;
    const last = await store.read();
    if (last) {
      const [link] = await database.rows<{ head: string }>(headOf, [last.number, last.recordCount]);
      if (link?.head !== last.head) throw new ChainRewrittenError(last);
      if (last.number >= seal.number) return;
    }
    const { number, recordCount, head } = seal;
    await store.write({ number, recordCount, head, anchoredAt: new Date(clock.epochMs()).toISOString() });
  }

  #tell(error: unknown): void {
    const { clock, onTrouble } = this.#options;
    const what = String(error);
    const atMs = clock.epochMs();
    if (this.#told?.what === what && atMs - this.#told.atMs < tellAgainMs) return;
    this.#told = { what, atMs };
    onTrouble(error);
  }
}
