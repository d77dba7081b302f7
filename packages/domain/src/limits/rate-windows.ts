/**
 * How much of each caller's window has been given out, in the database that all processes share. A process leases many calls
 * at once and counts them down by itself, so there is a write for each lease and not for each call.
 */
import type { Database, Statement } from "../database/database.ts";
import { windowSeconds } from "./rate-limits.ts";

/**
 * `taken` goes up by the whole of what is asked as long as it is below the quota, and so may end above it: only then does the new
 * value tell the old one, and with it what there was still to give. Once all is given, no row comes back.
 */
const lease: Statement = {
  name: "limits.lease",
  text: `insert into rate_window as held (caller, starts_at, taken) values ($1, $2, $3::int)
    on conflict (caller, starts_at) do update set taken = held.taken + excluded.taken where held.taken < $4::int
    returning least($3::int, $4::int - (taken - $3::int)) as granted, greatest($4::int - taken, 0) as unleased`,
};
const forget: Statement = { name: "limits.forget", text: "delete from rate_window where starts_at < $1" };

/** What came of asking for a lease. */
export interface Lease {
  /** Calls that the process may now let through. */
  readonly granted: number;
  /** Calls of the window that no process has leased. */
  readonly unleased: number;
}

/** One caller's window. */
interface WindowKey {
  /** Keyed hash of who calls. */
  readonly caller: string;
  readonly startsAtMs: number;
}

/** Leases calls of a window: as many as are wanted, or as there are. All leases of a window together never pass the quota. */
export async function leaseCalls(
  database: Pick<Database, "rows">,
  { caller, startsAtMs }: WindowKey,
  wanted: number,
  quota: number,
): Promise<Lease> {
  const [row] = await database.rows<Lease>(lease, [caller, new Date(startsAtMs).toISOString(), wanted, quota]);
  return row ?? { granted: 0, unleased: 0 };
}

/** Forgets the windows that are over. One is kept, for processes whose clocks are behind. */
export async function forgetOldWindows(database: Pick<Database, "rows">, nowMs: number): Promise<void> {
  await database.rows(forget, [new Date(nowMs - 2 * windowSeconds * 1000).toISOString()]);
}
