import fc from "fast-check";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { Anchor, type AnchoredSeal, type AnchorStore } from "../src/audit/anchor.ts";
import { describeCall } from "../src/audit/describe-call.ts";
import { IdSet } from "../src/audit/id-set.ts";
import { canonicalRecord, type Seal } from "../src/audit/seal.ts";
import { verifyChain } from "../src/audit/verify.ts";
import { settle } from "../src/changes/settle.ts";
import { openTestDatabase, SettableClock, type TestDatabase } from "../src/testing/index.ts";
import { recordCall } from "../src/writes/record-write.ts";

const clock = new SettableClock("2026-11-23T11:00:00.123Z");
const tables = ["audit_record", "audit_seal", "audit_unsealed"] as const;

let test_: TestDatabase;
beforeAll(async () => {
  test_ = await openTestDatabase();
  // Who tampers with the chain may well drop a trigger.
  for (const table of ["audit_record", "audit_seal"]) await test_.run(`drop trigger "${table}_append_only" on "${table}"`);
});
afterAll(() => test_.close());

/** Records a refusal, as a known caller gets it. */
async function record(callerId: string): Promise<void> {
  const facts = { operation: undefined, call: { requestId: null }, callerId, processingRegister: undefined };
  const at = { startedAtMs: clock.epochMs(), endedAtMs: clock.epochMs() };
  await recordCall(test_.database.rows, describeCall({ ...facts, ...at }, { outcome: "refused", problem: "insufficient-scope" }));
}

/** Makes a seal of so many new records. */
async function seal(size: number): Promise<Seal> {
  for (let made = 0; made < size; made += 1) await record(`key:€ "${made}" \\ \u{1F511}`);
  const { seal: last } = await settle(test_.database, clock.epochMs());
  if (!last) throw new Error("there was nothing to seal");
  return last;
}

async function query<Row extends object>(text: string): Promise<Row[]> {
  return await test_.database.rows<Row>({ name: "", text }, []);
}

/** Ids of the sealed records in the order of the chain, each with the number of its seal. */
async function sealedRecords(): Promise<{ id: string; seal: number }[]> {
  return await query(
    `select entry.id::text as id, number::int as seal from audit_seal cross join lateral unnest(record_ids) with ordinality as entry (id, place)
      order by number, place`,
  );
}

const faultsIn = async (anchored?: AnchoredSeal) => (await verifyChain(test_.database, anchored)).faults;
const anchorAt = (last: Seal): AnchoredSeal => ({ ...last, anchoredAt: "2026-11-23T11:00:01.000Z" });

/** Empties the tables of the chain, so that each test has one of its own. */
async function empty(): Promise<void> {
  for (const table of tables) await test_.run(`delete from ${table}`);
}

describe("a chain of five seals", () => {
  let last: Seal;
  let records: { id: string; seal: number }[];
  beforeAll(async () => {
    for (const size of [1, 3, 1, 7, 2]) last = await seal(size);
    records = await sealedRecords();
    for (const table of tables) await test_.run(`create table kept_${table} as select * from ${table}`);
  });
  afterAll(async () => {
    for (const table of tables) await test_.run(`drop table kept_${table}`);
    await empty();
  });

  /** Puts back what was there before the tampering. */
  async function restore(): Promise<void> {
    await empty();
    for (const table of tables) await test_.run(`insert into ${table} select * from kept_${table}`);
  }
  afterEach(restore);

  const anyRecord = fc.integer({ min: 0, max: 13 });
  const chosen = (index: number) => records[index] ?? expect.unreachable();

  test("verifies, with the anchor and without", async () => {
    const whole = { sealCount: 5, sealedCount: 14, last, unsealed: { count: 0, since: null }, faults: [], faultCount: 0 };
    expect(await verifyChain(test_.database)).toEqual(whole);
    expect(await verifyChain(test_.database, anchorAt(last))).toEqual(whole);
  });

  test("still verifies with an anchor from before", async () => {
    const anchored = anchorAt(last);
    await seal(2);
    expect(await faultsIn(anchored)).toEqual([]);
  });

  const changes = {
    recorded_at: "recorded_at - interval '1 millisecond'",
    caller_id: "caller_id || ' '",
    operation_id: "'regions.list'",
    outcome: "'done'",
    body: "(body::text || ' ')::json",
  };
  test("tells any change to any column of any record, and whose it is", async () => {
    const anyColumn = fc.constantFrom(...Object.entries(changes));
    await fc.assert(
      fc
        .asyncProperty(anyRecord, anyColumn, async (index, [column, expression]) => {
          const { id, seal: number } = chosen(index);
          await test_.run(`update audit_record set ${column} = ${expression} where id = ${id}`);
          expect(await faultsIn()).toEqual([{ kind: "recordChanged", recordId: id, seal: number }]);
        })
        .afterEach(restore),
      { numRuns: 30 },
    );
  });

  test("names the first of several changed records first", async () => {
    await test_.run(`update audit_record set outcome = 'done' where id in (${chosen(9).id}, ${chosen(2).id})`);
    expect(await faultsIn()).toEqual([
      { kind: "recordChanged", recordId: chosen(2).id, seal: chosen(2).seal },
      { kind: "recordChanged", recordId: chosen(9).id, seal: chosen(9).seal },
    ]);
  });

  test("tells a record that has another id", async () => {
    const { id, seal: number } = chosen(4);
    await test_.run(`update audit_record set id = -65536 where id = ${id}`);
    expect(await faultsIn()).toEqual([
      { kind: "recordMissing", recordId: id, seal: number },
      { kind: "recordUnaccounted", recordId: "-65536" },
    ]);
  });

  test("tells any record that was removed", async () => {
    await fc.assert(
      fc
        .asyncProperty(anyRecord, async (index) => {
          const { id, seal: number } = chosen(index);
          await test_.run(`delete from audit_record where id = ${id}`);
          expect(await faultsIn()).toEqual([{ kind: "recordMissing", recordId: id, seal: number }]);
        })
        .afterEach(restore),
      { numRuns: 8 },
    );
  });

  test("tells a record that was changed along with its digest: its seal no longer follows", async () => {
    const { id } = chosen(2);
    await test_.run(`update audit_record set caller_id = 'someone' where id = ${id}`);
    await test_.run(
      `update audit_seal set digests[2] = (select encode(sha256(convert_to(${canonicalRecord("record")}, 'UTF8')), 'hex')
          from audit_record record where id = ${id}) where number = 2`,
    );
    expect(await faultsIn()).toEqual([{ kind: "sealBroken", seal: 2, firstRecordId: chosen(1).id, lastRecordId: chosen(3).id }]);
  });

  test("tells a head that was rewritten, once for it and once for the seal that followed it", async () => {
    await test_.run(`update audit_seal set head = repeat('1', 64) where number = 3`);
    expect((await faultsIn()).map((fault) => [fault.kind, "seal" in fault && fault.seal])).toEqual([
      ["sealBroken", 3],
      ["sealBroken", 4],
    ]);
  });

  test("tells a seal that was removed, and the records that it leaves behind", async () => {
    await test_.run("delete from audit_seal where number = 2");
    expect(await faultsIn()).toEqual([
      { kind: "sealGap", expected: 2, found: 3 },
      ...records.filter(({ seal: number }) => number === 2).map(({ id }) => ({ kind: "recordUnaccounted", recordId: id })),
    ]);
  });

  test("tells a number that does not fit, whatever its size", async () => {
    await test_.run("update audit_seal set number = 9223372036854775807 where number = 5");
    expect(await faultsIn()).toEqual([{ kind: "sealGap", expected: 5, found: 2 ** 63 }]);
  });

  test("tells a count that does not fit", async () => {
    await test_.run("update audit_seal set record_count = 14 where number = 4");
    expect(await faultsIn()).toEqual([
      { kind: "countWrong", seal: 4, says: 14, counted: 12 },
      { kind: "countWrong", seal: 5, says: 14, counted: 16 },
    ]);
  });

  test("tells a record in two seals, and a seal with more digests than records", async () => {
    const twice = { kind: "recordSealedTwice", recordId: chosen(0).id, seal: 3 };
    await test_.run(`update audit_seal set record_ids = array[${chosen(0).id}] where number = 3`);
    expect(await faultsIn()).toEqual(expect.arrayContaining([twice, { kind: "recordUnaccounted", recordId: chosen(4).id }]));
    await restore();
    await test_.run("update audit_seal set digests = digests || digests where number = 1");
    expect(await faultsIn()).toContainEqual({ kind: "sealUneven", seal: 1 });
  });

  test("tells by the anchor that seals and records are missing at the end; without it nobody can", async () => {
    await fc.assert(
      fc
        .asyncProperty(fc.integer({ min: 0, max: 4 }), async (left) => {
          await test_.run(`delete from audit_record where id in (select unnest(record_ids) from audit_seal where number > ${left})`);
          await test_.run(`delete from audit_seal where number > ${left}`);
          expect(await faultsIn()).toEqual([]);
          expect(await faultsIn(anchorAt(last))).toEqual([{ kind: "sealsMissingAtEnd", last: left, anchored: anchorAt(last) }]);
        })
        .afterEach(restore),
      { numRuns: 5 },
    );
  });

  test("tells by the anchor that the whole chain was made anew", async () => {
    await test_.run(`update audit_record set caller_id = 'someone' where id = ${chosen(3).id}`);
    await test_.run("delete from audit_seal");
    for (const { seal: number } of [1, 2, 3, 4, 5].map((seal) => ({ seal }))) {
      const ids = records.filter(({ seal }) => seal === number).map(({ id }) => `(${id})`);
      await test_.run(`insert into audit_unsealed values ${ids.join(", ")}`);
      await settle(test_.database, clock.epochMs());
    }
    expect(await verifyChain(test_.database)).toMatchObject({ sealCount: 5, sealedCount: 14, faultCount: 0 });
    expect(await faultsIn(anchorAt(last))).toEqual([{ kind: "otherThanAnchored", anchored: anchorAt(last) }]);
  });

  test("reports the tail that no seal holds yet, which is no fault", async () => {
    await record("key:one");
    await record("key:two");
    expect(await verifyChain(test_.database, anchorAt(last))).toMatchObject({
      sealedCount: 14,
      unsealed: { count: 2, since: "2026-11-23T11:00:00.123Z" },
      faultCount: 0,
    });
  });

  test("tells a record that came past the program, one that is gone from the tail, and one that waits for a second seal", async () => {
    await test_.run("insert into audit_record values (900001, now(), 'x', 'x', 'done', '{}')");
    await test_.run(`insert into audit_unsealed values (900002), (${chosen(5).id})`);
    expect(await faultsIn()).toEqual([
      { kind: "sealedRecordWaits", recordId: chosen(5).id },
      { kind: "recordUnaccounted", recordId: "900001" },
      { kind: "waitingRecordMissing", recordId: "900002" },
    ]);
  });

  test("of many faults tells the first, and how many there are", async () => {
    await test_.run("insert into audit_record select id, now(), 'x', 'x', 'done', '{}' from generate_series(800001, 830000) as ids (id)");
    const { faults, faultCount } = await verifyChain(test_.database);
    expect(faultCount).toBe(30_000);
    expect(faults).toHaveLength(20);
  });
});

describe("a chain", () => {
  beforeEach(empty);
  afterAll(empty);

  test("of any seals verifies", async () => {
    await fc.assert(
      fc
        .asyncProperty(fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 5 }), async (sizes) => {
          for (const size of sizes) await seal(size);
          const sealedCount = sizes.reduce((sum, size) => sum + size, 0);
          expect(await verifyChain(test_.database)).toMatchObject({ sealCount: sizes.length, sealedCount, faultCount: 0 });
        })
        .afterEach(empty),
      { numRuns: 10 },
    );
  });

  test("of large seals is read in parts, and its last record is checked as its first", async () => {
    await test_.run("insert into audit_record select id, now(), 'x', 'x', 'done', '{}' from generate_series(1000001, 1012000) as ids (id)");
    await test_.run("insert into audit_unsealed select generate_series(1000001, 1012000)");
    await settle(test_.database, clock.epochMs());
    expect(await verifyChain(test_.database)).toMatchObject({ sealCount: 2, sealedCount: 12_000, faultCount: 0 });
    await test_.run("update audit_record set outcome = 'refused' where id = 1012000");
    expect(await faultsIn()).toEqual([{ kind: "recordChanged", recordId: "1012000", seal: 2 }]);
  });

  test("verifies at every moment while records are written and sealed", async () => {
    const writing = Promise.all(Array.from({ length: 12 }, () => seal(3).catch(() => undefined)));
    for (let round = 0; round < 6; round += 1) expect(await verifyChain(test_.database)).toMatchObject({ faultCount: 0 });
    await writing;
    expect(await verifyChain(test_.database)).toMatchObject({ sealedCount: 36, unsealed: { count: 0 }, faultCount: 0 });
  });
});

describe("the anchor", () => {
  beforeEach(empty);
  afterAll(empty);

  class MemoryStore implements AnchorStore {
    kept: AnchoredSeal | undefined;
    async read() {
      return this.kept;
    }
    async write(anchored: AnchoredSeal) {
      this.kept = anchored;
    }
  }

  function watched(store: AnchorStore, time = clock) {
    const told: unknown[] = [];
    return { told, anchor: new Anchor({ store, clock: time, onTrouble: (error) => told.push(error) }) };
  }

  const keepNow = async (anchor: Anchor, link: Seal) => {
    await anchor.keep(link, test_.database);
    await anchor.moveNow();
  };

  test("moves at most once a second, to the newest seal, and at once when it is asked to", async () => {
    const store = new MemoryStore();
    const { anchor } = watched(store);
    const seals = [await seal(1), await seal(1), await seal(1)] as const;
    for (const each of seals) await anchor.keep(each, test_.database);
    expect(store.kept).toMatchObject(seals[0]);
    await anchor.moveNow();
    expect(store.kept).toMatchObject(seals[2]);
  });

  test("moves along with the chain, and never back", async () => {
    const store = new MemoryStore();
    const { anchor, told } = watched(store);
    const seals = [await seal(1), await seal(2), await seal(1)] as const;
    await Promise.all([seals[0], seals[2], seals[1]].map((each) => keepNow(anchor, each)));
    expect(store.kept).toEqual({ ...seals[2], anchoredAt: "2026-11-23T11:00:00.123Z" });
    expect(told).toEqual([]);
  });

  test("stays where it is when the chain was rewritten, and says so: at once, and every ten minutes", async () => {
    const store = new MemoryStore();
    const time = new SettableClock("2026-11-23T11:00:00Z");
    const { anchor, told } = watched(store, time);
    await seal(1);
    const anchored = await seal(1);
    await keepNow(anchor, anchored);
    await test_.run("delete from audit_seal where number = 2");
    await keepNow(anchor, await seal(2));
    await keepNow(anchor, await seal(1));
    expect(store.kept).toMatchObject(anchored);
    expect(told).toEqual([expect.objectContaining({ name: "ChainRewrittenError" })]);
    time.set("2026-11-23T11:10:00Z");
    await keepNow(anchor, await seal(1));
    expect(told).toHaveLength(2);
  });

  test("whose store fails doesn't stop the sealing, and goes on when the store does", async () => {
    const store = new MemoryStore();
    let isFull = true;
    const { anchor, told } = watched({
      read: () => store.read(),
      write: (anchored) => (isFull ? Promise.reject(new Error("no space left")) : store.write(anchored)),
    });
    await keepNow(anchor, await seal(1));
    await keepNow(anchor, await seal(1));
    expect(told).toEqual([expect.objectContaining({ message: "no space left" })]);
    isFull = false;
    const last = await seal(1);
    await keepNow(anchor, last);
    expect(store.kept).toMatchObject(last);
  });
});

test("a set of ids holds what was put in it, and nothing else", () => {
  const anyId = fc.oneof(fc.bigInt({ min: -300_000n, max: 300_000n }), fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n })).map(String);
  fc.assert(
    fc.property(fc.array(anyId), fc.array(anyId), (put, asked) => {
      const ids = new IdSet();
      const known = new Set<string>();
      for (const id of put) {
        expect(ids.add(id)).toBe(!known.has(id));
        known.add(id);
      }
      for (const id of [...put, ...asked]) expect(ids.has(id)).toBe(known.has(id));
    }),
  );
});
