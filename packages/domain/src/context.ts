import type { Operation } from "@reform-exchange/contract";
import type { Day, Moment, ProblemDetails } from "@reform-exchange/schemas";
import type { Call } from "./call.ts";
import { reachesRegion } from "./callers/authorise.ts";
import type { Caller } from "./callers/caller.ts";
import { isOnSide, type Side } from "./callers/side.ts";
import { exampleSite, type Site } from "./catalog/site.ts";
import type { ChangeNote } from "./changes/change-notes.ts";
import type { ChangeFeedSource } from "./changes/feed.ts";
import { businessDay, type Clock } from "./clock.ts";
import type { Rows } from "./database/database.ts";
import type { FileStore } from "./files/file-store.ts";
import { ProblemError } from "./problem-error.ts";
import type { RegionHistory } from "./regions/region-history.ts";
import { type ExpectedVersions, requireExpected } from "./writes/if-match.ts";

type Resource = ProblemDetails<"not-found">["resource"];

/** What all calls share. */
export interface ContextParts {
  readonly rows: Rows;
  readonly history: RegionHistory;
  readonly feed: ChangeFeedSource;
  readonly clock: Clock;
  readonly call: Call;
  readonly access: Operation["access"];
  /** Whose exchange it is; an example where nobody said. */
  readonly site?: Site;
  /** Opens the file store, in a write. */
  readonly openFiles?: () => Promise<FileStore>;
  /** The versions that the write may change; undefined where the operation asks for none. */
  readonly expectedVersions: ExpectedVersions | undefined;
}

/** What a use case is given besides its input; one for each call. */
export class Context {
  /** Runs a statement: on the database for a read, inside its own transaction for a write. */
  readonly rows: Rows;
  readonly history: RegionHistory;
  readonly feed: ChangeFeedSource;
  readonly call: Call;
  readonly #parts: ContextParts;
  readonly #changes: ChangeNote[] = [];
  readonly #stored: string[] = [];
  readonly #removed: string[] = [];
  #validUntilMs = Number.POSITIVE_INFINITY;
  #isRegionChecked: boolean;
  #isSideChecked: boolean;
  #isVersionChecked: boolean;
  #isOutOfReach = false;

  constructor(parts: ContextParts) {
    this.rows = parts.rows;
    this.history = parts.history;
    this.feed = parts.feed;
    this.call = parts.call;
    this.#parts = parts;
    this.#isRegionChecked = parts.access.kind !== "scoped" || parts.access.region !== "own";
    this.#isSideChecked = parts.access.kind !== "scoped" || parts.access.side === undefined;
    this.#isVersionChecked = parts.expectedVersions === undefined;
  }

  /** Whose exchange it is, and where it is reached. */
  get site(): Site {
    return this.#parts.site ?? exampleSite;
  }

  get caller(): Caller {
    return this.call.caller;
  }

  /** Until when the answer holds, as far as the clock goes; Infinity when it does not depend on the clock. */
  get validUntilMs(): number {
    return this.#validUntilMs;
  }

  /** What the write changed, as far as it said so. */
  get changes(): readonly ChangeNote[] {
    return this.#changes;
  }

  /** Files that the write stored, which must go when it is undone. */
  get storedFiles(): readonly string[] {
    return this.#stored;
  }

  /** Files that go with the write, once it is kept. */
  get removedFiles(): readonly string[] {
    return this.#removed;
  }

  /** Was the caller kept from a row that is there? */
  get isOutOfReach(): boolean {
    return this.#isOutOfReach;
  }

  /** The moment of the call (UTC). */
  momentNow(): Moment {
    return new Date(this.#parts.clock.epochMs()).toISOString();
  }

  /** The answer depends on the clock, and holds until this moment at most. */
  validUntil(epochMs: number): void {
    this.#validUntilMs = Math.min(this.#validUntilMs, epochMs);
  }

  /**
   * The day for which to answer: the one asked for, or today in Europe/Amsterdam.
   *
   * @throws ProblemError `date-before-window` for a day before the first day of the data
   */
  dayFor(asked: Day | undefined): Day {
    const asOf = asked ?? this.#today();
    const { windowStartsOn } = this.history;
    if (asOf < windowStartsOn) throw new ProblemError("date-before-window", { asOf, windowStartsOn });
    return asOf;
  }

  /**
   * Goes on only if the caller reaches the rows of a region. Each operation with `region: "own"` must ask before it ends.
   *
   * @throws ProblemError `not-found`: what is out of reach is not there
   */
  requireRegion(regionCode: string, resource: Resource, key: string): void {
    this.#isRegionChecked = true;
    if (reachesRegion(this.caller, regionCode)) return;
    this.#isOutOfReach = true;
    throw new ProblemError("not-found", { resource, key });
  }

  /**
   * Goes on only if the caller stands on a side. Each operation with `side: "own"` must ask before it ends.
   *
   * @throws ProblemError `not-found`: what is another side's is not there
   */
  requireSide(side: Side, resource: Resource, key: string): void {
    this.#isSideChecked = true;
    if (isOnSide(this.caller, side)) return;
    this.#isOutOfReach = true;
    throw new ProblemError("not-found", { resource, key });
  }

  /** The regions whose rows a list may hold, for `region_code = any($n)`; null for all. Lists with `region: "own"` must ask for it. */
  reach(): readonly string[] | null {
    this.#isRegionChecked = true;
    return this.caller.regionCodes && [...this.caller.regionCodes];
  }

  /**
   * Goes on only if `If-Match` names the version that is there. Each operation with `If-Match` must ask before it ends.
   *
   * @throws ProblemError `precondition-failed`
   */
  requireVersion(version: number): void {
    this.#isVersionChecked = true;
    if (this.#parts.expectedVersions !== undefined) requireExpected(this.#parts.expectedVersions, version);
  }

  /** Notes what the write changed, for the change feed and the audit record. */
  changed(note: ChangeNote): void {
    this.#changes.push(note);
  }

  /** Stores a file, under a key that nothing had before; it goes again when the write is undone. */
  async storeFile(key: string, content: Uint8Array, mediaType: string): Promise<void> {
    this.#stored.push(key);
    const files = await this.#parts.openFiles?.();
    if (!files) throw new Error("files are stored by writes alone");
    await files.put(key, content, mediaType);
  }

  /** Removes a file when the write is kept. */
  removeStoredFile(key: string): void {
    this.#removed.push(key);
  }

  /** Fails when a use case forgot to ask what its operation declares; its write is then undone. */
  assertChecked(): void {
    if (!this.#isRegionChecked) throw new Error("the use case ended without asking whether the caller reaches the region");
    if (!this.#isSideChecked) throw new Error("the use case ended without asking whether the caller stands on the side");
    if (!this.#isVersionChecked) throw new Error("the use case ended without asking for the version that it changes");
  }

  #today(): Day {
    const { today, endsAtMs } = businessDay(this.#parts.clock);
    this.validUntil(endsAtMs);
    return today;
  }
}
