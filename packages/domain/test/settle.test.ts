/** The one order of all changes: what was committed gets its place once, whoever makes the passes and however long a write took. */
import { packagedData, type ReferenceDataset, readDataset } from "@reform-exchange/reference-data";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, inject, test } from "vitest";
import { anonymous } from "../src/callers/caller.ts";
import { everyone } from "../src/changes/audiences.ts";
import type { ChangeNote } from "../src/changes/change-notes.ts";
import { ChangeFeedSource, changesKeptForDays, forgetOldChanges } from "../src/changes/feed.ts";
import { settle } from "../src/changes/settle.ts";
import type { Database, EntityManager } from "../src/database/database.ts";
import { exchangeSecret } from "../src/database/exchange-secret.ts";
import { rowsInside } from "../src/database/rows-inside.ts";
import { createExchange } from "../src/exchange.ts";
import { loadReferenceData } from "../src/regions/load-reference-data.ts";
import { openTestDatabase, SettableClock, type TestDatabase } from "../src/testing/index.ts";
import { recordChanges } from "../src/writes/record-write.ts";

const testNow = "2026-11-23T11:00:00Z";
const isPostgresql = inject("testDatabaseSource").kind === "postgresql";

let testDatabase: TestDatabase;
let database: Database;
beforeEach(async () => {
  testDatabase = await openTestDatabase();
  database = testDatabase.database;
  await pass(); // what the preparation of the database left waiting
  await testDatabase.run("delete from change");
});
afterEach(() => testDatabase.close());

const pass = (moment = testNow) => settle(database, Date.parse(moment));
const noted = (key: string): ChangeNote => ({ resource: "regions", kind: "updated", readers: everyone, key });
const note = (em: EntityManager, ...keys: string[]) => recordChanges(rowsInside(em), testNow, keys.map(noted));
const write = (...keys: string[]) => database.transaction((em) => note(em, ...keys));

/** The keys of all changes that have a place, in their order. */
async function placed(): Promise<string[]> {
  return (await placedRows()).map(({ key }) => key);
}

async function placedRows() {
  const statement = {
    name: "test.placed",
    text: `select position::int as position, resource, kind, key, (extract(epoch from changed_at) * 1000)::float8 as "changedAt" from change order by position`,
  };
  return await database.rows<{ position: number; resource: string; kind: string; key: string; changedAt: number }>(statement, []);
}

/** A transaction that the test holds open. */
async function open() {
  const opened = Promise.withResolvers<EntityManager>();
  const end = Promise.withResolvers<void>();
  const ended = database.transaction(async (em) => {
    opened.resolve(em);
    await end.promise;
  });
  ended.catch(() => undefined); // a rollback is meant
  const em = await opened.promise;
  return {
    em,
    async commit() {
      end.resolve();
      await ended;
    },
    async rollBack() {
      end.reject(new Error("rolled back by the test"));
      await ended.catch(() => undefined);
    },
  };
}

describe.runIf(isPostgresql)("with transactions that last", () => {
  const writers = [0, 1, 2, 3, 4] as const;
  const step = fc.oneof(
    { weight: 4, arbitrary: fc.record({ kind: fc.constant("write" as const), writer: fc.constantFrom(...writers) }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant("commit" as const), writer: fc.constantFrom(...writers) }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant("rollBack" as const), writer: fc.constantFrom(...writers) }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant("pass" as const), writer: fc.constant(0 as const) }) },
  );

  test("whoever takes his number early and commits late is neither lost nor put before what was read already", {
    timeout: 120_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 40 }), async (steps) => {
        await testDatabase.run("delete from change");
        const feed = new ChangeFeedSource(database, await exchangeSecret(database, "feed"));
        const held = new Map<number, Awaited<ReturnType<typeof open>> & { keys: string[] }>();
        const committed: string[] = [];
        const read: string[] = [];
        let position = 0;
        const readOn = async () => {
          const part = await feed.read({ after: position, limit: 1000, resource: undefined, caller: anonymous });
          read.push(...part.items.map(({ key }) => key));
          position = part.position;
        };
        for (const [number, { kind, writer }] of steps.entries()) {
          const own = held.get(writer);
          if (kind === "write") {
            const writing = own ?? { ...(await open()), keys: [] };
            held.set(writer, writing);
            await note(writing.em, String(number));
            writing.keys.push(String(number));
          } else if (kind === "pass") {
            await Promise.all([pass(), pass(), readOn()]); // two processes at once, and a reader meanwhile
            await readOn();
          } else if (own) {
            held.delete(writer);
            await own[kind]();
            if (kind === "commit") committed.push(...own.keys);
          }
        }
        for (const own of held.values()) {
          await own.commit();
          committed.push(...own.keys);
        }
        await pass();
        await readOn();
        expect(read.toSorted()).toEqual(committed.toSorted());
        expect(read).toEqual(await placed());
      }),
      { numRuns: 40 },
    );
  });

  test("a change that had to wait for another one's row comes after it, also when a pass comes between", async () => {
    const touch = (em: EntityManager) => em.execute("update region set code = code where code = 'AM14'");
    for (const isPassedBetween of [false, true]) {
      await testDatabase.run("delete from change");
      const first = await open();
      await touch(first.em);
      const second = await open();
      const waited = touch(second.em); // until the first commits
      await note(first.em, "first");
      await pass();
      await first.commit();
      if (isPassedBetween) await pass();
      await waited;
      await note(second.em, "second");
      await second.commit();
      await pass();
      expect(await placed()).toEqual(["first", "second"]);
    }
  });
});

test("many passes at once give each change one place, without gaps", async () => {
  const keys = Array.from({ length: 200 }, (_, number) => String(number));
  await Promise.all(keys.map(async (key) => [await write(key), await pass()]));
  const rows = await placedRows();
  expect(rows.map(({ key }) => key).toSorted()).toEqual(keys.toSorted());
  expect(rows.map(({ position }) => position)).toEqual(rows.map((_, index) => index + 1));
});

test("the changes of one write stay in their order, also more of them than one pass takes", async () => {
  const keys = Array.from({ length: 25_001 }, (_, number) => String(number));
  await write(...keys);
  expect(await pass()).toMatchObject({ resources: ["regions"] });
  expect(await placed()).toEqual(keys);
});

test("what a process left behind when it was killed is settled by another one", async () => {
  const other = await createExchange(database, new SettableClock(testNow));
  await write("left behind"); // nobody is told
  await expect.poll(placed).toEqual(["left behind"]);
  await other.close();
});

test("a pass that fails leaves everything as it was, and the next one does it all", async () => {
  await write("kept");
  await testDatabase.run("alter table change add constraint broken check (key <> 'kept')");
  await expect(pass()).rejects.toThrow();
  expect(await placed()).toEqual([]);
  await testDatabase.run("alter table change drop constraint broken");
  await pass();
  expect(await placed()).toEqual(["kept"]);
});

describe("old changes", () => {
  const daysAgo = (days: number) => new Date(Date.parse(testNow) - days * 24 * 60 * 60 * 1000).toISOString();
  const writeOn = (moment: string, key: string) => database.transaction((em) => recordChanges(rowsInside(em), moment, [noted(key)]));

  test("are forgotten, but never the newest: a place is not given out twice", async () => {
    await writeOn(daysAgo(changesKeptForDays + 3), "old");
    await writeOn(daysAgo(changesKeptForDays + 2), "newest");
    await pass();
    await forgetOldChanges(database, Date.parse(testNow));
    expect(await placedRows()).toMatchObject([{ position: 2, key: "newest" }]);
    await write("next");
    await pass();
    await forgetOldChanges(database, Date.parse(testNow));
    expect(await placedRows()).toMatchObject([{ position: 3, key: "next" }]);
  });

  test("leave no hole: one that got its place late stays as long as those before it", async () => {
    await write("before");
    await pass();
    await writeOn(daysAgo(changesKeptForDays + 1), "late"); // a turning point of the time when nothing ran
    await write("after");
    await pass();
    await forgetOldChanges(database, Date.parse(testNow));
    expect(await placed()).toEqual(["before", "late", "after"]);
  });
});

describe("turning points of the clock", () => {
  const theDay = "2027-01-01";
  const midnight = "2026-12-31T23:00:00Z"; // of the first of January in Amsterdam
  let merged: ReferenceDataset;
  beforeEach(async () => {
    merged = withMerger(await readDataset(packagedData));
    await loadReferenceData(database, new SettableClock("2026-12-01T11:00:00Z"), merged);
    await testDatabase.run("delete from change");
  });

  /** Leusden (GM0327) goes into Amersfoort (GM0307), and Woudenberg (GM0351) to another region, on the first of January. */
  function withMerger(packaged: ReferenceDataset): ReferenceDataset {
    const memberships = packaged.memberships.flatMap((row) => {
      if (row.validTo !== null || !["GM0327", "GM0351"].includes(row.municipalityCode)) return [row];
      const ended = { ...row, validTo: theDay };
      return row.municipalityCode === "GM0327" ? [ended] : [ended, { ...row, regionCode: "AM15", validFrom: theDay }];
    });
    const origin = { file: "test", row: 1 };
    const lineage = [
      ...packaged.lineage,
      { predecessorCode: "GM0327", successorCode: "GM0307", effectiveOn: theDay, kind: "merge_into_existing", sources: ["test"], origin },
    ] as ReferenceDataset["lineage"];
    return { ...packaged, version: "2026.9", sha256: "merger", memberships, lineage };
  }

  const changed = ["municipalities GM0327", "municipalities GM0351", "regions AM14", "regions AM15"];
  const whatChanged = async () => (await placedRows()).map(({ resource, key }) => `${resource} ${key}`).toSorted();

  test("are not changes a moment before midnight in Amsterdam, and are at midnight", async () => {
    await pass("2026-12-31T22:59:59.999Z");
    expect(await whatChanged()).toEqual([]);
    await pass(midnight);
    expect(await whatChanged()).toEqual(changed);
    expect(await placedRows()).toMatchObject(changed.map(() => ({ kind: "updated", changedAt: Date.parse(midnight) })));
  });

  test("come once when several processes look at once, and not again when a process starts later", async () => {
    const clock = new SettableClock("2026-12-31T22:00:00Z");
    const exchanges = await Promise.all([createExchange(database, clock), createExchange(database, clock)]);
    clock.set(midnight);
    await Promise.all([...exchanges, ...exchanges].map((exchange) => exchange.settleNow()));
    await Promise.all(exchanges.map((exchange) => exchange.close()));
    clock.set("2027-01-02T11:00:00Z");
    const later = await createExchange(database, clock);
    await later.settleNow();
    await later.close();
    expect(await whatChanged()).toEqual(changed);
  });

  test("come once also when nothing ran at midnight", async () => {
    await pass("2027-02-01T11:00:00Z");
    await pass("2027-02-02T11:00:00Z");
    expect(await whatChanged()).toEqual(changed);
  });

  test("are not lost when new data is loaded before anything noticed that they passed", async () => {
    await loadReferenceData(database, new SettableClock("2027-01-01T07:00:00Z"), { ...merged, version: "2027.1", sha256: "same facts" });
    expect(await whatChanged()).toEqual(changed);
  });

  test("follow new data: one that was taken back does not come", async () => {
    const takenBack = { ...(await readDataset(packagedData)), version: "2026.10", sha256: "taken back" };
    await loadReferenceData(database, new SettableClock("2026-12-02T11:00:00Z"), takenBack);
    const atOnce = await whatChanged();
    await pass(midnight);
    expect(await whatChanged()).toEqual(atOnce);
  });
});
