import { randomBytes } from "node:crypto";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Database } from "../src/database/database.ts";
import { RateLimiter, type RateLimiterOptions } from "../src/limits/rate-limiter.ts";
import { forgetOldWindows, leaseCalls } from "../src/limits/rate-windows.ts";
import { openTestDatabase, SettableClock, type TestDatabase } from "../src/testing/index.ts";

let test_: TestDatabase;
beforeAll(async () => {
  test_ = await openTestDatabase();
});
afterAll(() => test_.close());

const startsAt = "2026-11-23T11:00:00Z";
const startsAtMs = Date.parse(startsAt);
const secret = randomBytes(32);
const someone = () => randomBytes(8).toString("hex");

function limiter(quota: number, options: Partial<RateLimiterOptions> = {}): RateLimiter {
  return new RateLimiter({ database: test_.database, clock: new SettableClock(startsAt), policy: "anonymous", quota, secret, ...options });
}

/** A database that counts what it is asked. */
function watched(): Pick<Database, "rows"> & { asked: number } {
  return {
    asked: 0,
    rows(statement, values) {
      this.asked += 1;
      return test_.database.rows(statement, values);
    },
  };
}

/** Takes one call after another until one is refused: how many were allowed. */
async function drain(from: RateLimiter, who: string): Promise<number> {
  for (let allowed = 0; ; allowed += 1) if (!(await from.take(who)).allowed) return allowed;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

test("leases at the same time get the whole quota together, and never more", async () => {
  const wants = fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 25 });
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 30, max: 200 }), wants, async (quota, wanted) => {
      const key = { caller: someone(), startsAtMs };
      const leases = await Promise.all(wanted.map((calls) => leaseCalls(test_.database, key, calls, quota)));
      expect(sum(leases.map(({ granted }) => granted))).toBe(Math.min(quota, sum(wanted)));
      expect(Math.min(...leases.map(({ unleased }) => unleased))).toBe(Math.max(0, quota - sum(wanted)));
    }),
    { numRuns: 40 },
  );
});

test("processes on one database let the quota through together: never more, and all of it when each is asked", async () => {
  const calls = fc.array(fc.record({ process: fc.nat(2), calls: fc.integer({ min: 1, max: 4 }) }), { maxLength: 40 });
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 120 }), calls, async (quota, asked) => {
      const processes = [limiter(quota), limiter(quota), limiter(quota)];
      const who = someone();
      const at = (index: number) => processes[index % processes.length] ?? limiter(quota);
      const answers = await Promise.all(
        asked.map(async ({ process, calls }) => ((await at(process).take(who, calls)).allowed ? calls : 0)),
      );
      const allowed = sum(answers.map((calls) => Math.min(calls, quota)));
      expect(allowed).toBeLessThanOrEqual(quota);
      const rest = await Promise.all(processes.map((process) => drain(process, who)));
      expect(allowed + sum(rest)).toBe(quota);
    }),
    { numRuns: 30 },
  );
});

test("what is left goes down with each call, to nothing, and begins anew with the next minute", async () => {
  const clock = new SettableClock("2026-11-23T11:00:17.500Z");
  const limited = limiter(3, { clock });
  const who = someone();
  const taken = [await limited.take(who), await limited.take(who), await limited.take(who), await limited.take(who)];
  expect(taken.map(({ remaining }) => remaining)).toEqual([2, 1, 0, 0]);
  expect(taken.map(({ allowed }) => allowed)).toEqual([true, true, true, false]);
  expect(taken.map(({ resetSeconds }) => resetSeconds)).toEqual([43, 43, 43, 43]);

  clock.set("2026-11-23T11:00:59.999Z");
  expect(await limited.take(who)).toEqual({ allowed: false, remaining: 0, resetSeconds: 1 });
  clock.set("2026-11-23T11:01:00Z");
  expect(await limited.take(who)).toEqual({ allowed: true, remaining: 2, resetSeconds: 60 });
});

test("a request of several calls gets through whole or not at all; one over the quota costs the quota", async () => {
  const limited = limiter(5);
  const who = someone();
  expect(await limited.take(who, 4)).toMatchObject({ allowed: true, remaining: 1 });
  expect(await limited.take(who, 2)).toMatchObject({ allowed: false, remaining: 1 });
  expect(await limited.take(who, 1)).toMatchObject({ allowed: true, remaining: 0 });
  expect(await limited.take(someone(), 20)).toMatchObject({ allowed: true, remaining: 0 });
});

test("callers are counted apart, and so are the policies", async () => {
  const who = someone();
  const [anonymous, keyed] = [limiter(1), limiter(1, { policy: "keyed" })];
  expect(await anonymous.take(who)).toMatchObject({ allowed: true });
  expect(await anonymous.take(who)).toMatchObject({ allowed: false });
  expect(await anonymous.take(someone())).toMatchObject({ allowed: true });
  expect(await keyed.take(who)).toMatchObject({ allowed: true });
});

test("a caller is a keyed hash in the database", async () => {
  await limiter(5).take("192.0.2.77");
  const find = { name: "test.callers", text: "select caller from rate_window" };
  const rows = await test_.database.rows<{ caller: string }>(find, []);
  const hashes = rows.filter(({ caller }) => /^[\w-]{43}$/u.test(caller));
  expect(hashes.length).toBeGreaterThan(0);
  expect(rows.filter(({ caller }) => caller.includes("192.0.2.77"))).toEqual([]);
});

test("a visitor costs one write, a whole quota of 6000 less than forty", async () => {
  const database = watched();
  const limited = limiter(6000, { database });
  const who = someone();
  expect(limited.tryTake(who)).toBeUndefined();
  await limited.take(who);
  for (let call = 0; call < 9; call += 1) expect(limited.tryTake(who)).toMatchObject({ allowed: true });
  expect(database.asked).toBe(1);
  expect(limited.tryTake(who)).toBeUndefined();

  expect(await drain(limited, who)).toBe(5990);
  expect(database.asked).toBeLessThan(40);
  const before = database.asked;
  expect(limited.tryTake(who)).toMatchObject({ allowed: false, remaining: 0 });
  expect(database.asked).toBe(before);
});

test("calls at the same time share a lease", async () => {
  const database = watched();
  const limited = limiter(6000, { database });
  const who = someone();
  const taken = await Promise.all(Array.from({ length: 10 }, () => limited.take(who)));
  expect(taken.map(({ remaining }) => remaining)).toEqual([5999, 5998, 5997, 5996, 5995, 5994, 5993, 5992, 5991, 5990]);
  expect(database.asked).toBe(1);
});

test("while the database is out of reach a process counts alone, and asks it again after five seconds", async () => {
  const clock = new SettableClock(startsAt);
  const lost = Object.assign(new Error("connect ECONNREFUSED"), { code: "ECONNREFUSED" });
  let asked = 0;
  let isLost = true;
  const database: Pick<Database, "rows"> = {
    async rows(statement, values) {
      asked += 1;
      if (isLost) throw lost;
      return await test_.database.rows(statement, values);
    },
  };
  const limited = limiter(50, { database, clock });
  const who = someone();
  expect(await drain(limited, who)).toBe(50);
  expect(asked).toBe(1);

  isLost = false;
  expect(await limited.take(someone())).toMatchObject({ allowed: true });
  expect(asked).toBe(1);
  clock.set("2026-11-23T11:00:05Z");
  expect(await limited.take(someone())).toMatchObject({ allowed: true });
  expect(asked).toBe(2);
});

test("an error that is no lack of a database is not passed over", async () => {
  const database = { rows: () => Promise.reject(new Error("no such table")) };
  await expect(limiter(50, { database }).take(someone())).rejects.toThrow("no such table");
});

test("windows that are over are forgotten, except the last of them", async () => {
  const callers = { long: someone(), last: someone(), present: someone() };
  const nowMs = Date.parse("2026-11-23T12:00:30Z");
  const minute = Date.parse("2026-11-23T12:00:00Z");
  await leaseCalls(test_.database, { caller: callers.long, startsAtMs: minute - 120_000 }, 1, 5);
  await leaseCalls(test_.database, { caller: callers.last, startsAtMs: minute - 60_000 }, 1, 5);
  await leaseCalls(test_.database, { caller: callers.present, startsAtMs: minute }, 1, 5);
  await forgetOldWindows(test_.database, nowMs);
  const find = { name: "test.windows", text: "select caller from rate_window order by starts_at" };
  const rows = await test_.database.rows<{ caller: string }>(find, []);
  expect(rows.map(({ caller }) => caller)).toEqual([callers.last, callers.present]);
});
