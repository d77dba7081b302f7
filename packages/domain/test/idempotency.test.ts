/** A creating call with a key has one effect, however often it comes. */
import { type CreatedApiKey, rightsOfRole } from "@reform-exchange/schemas";
import { afterEach, beforeEach, describe, expect, inject, test } from "vitest";
import type { Answer } from "../src/answer.ts";
import type { Call } from "../src/call.ts";
import type { Caller } from "../src/callers/caller.ts";
import type { Statement } from "../src/database/database.ts";
import { createExchange, type Exchange } from "../src/exchange.ts";
import { ProblemError } from "../src/problem-error.ts";
import { keyIdOf, openTestDatabase, SettableClock, seedKeys, type TestDatabase } from "../src/testing/index.ts";

const isPostgresql = inject("testDatabaseSource").kind === "postgresql";

let testDatabase: TestDatabase;
let clock: SettableClock;
let exchange: Exchange;
let other: Exchange;
beforeEach(async () => {
  testDatabase = await openTestDatabase();
  clock = new SettableClock("2026-11-23T11:00:00Z");
  await seedKeys(testDatabase.database, clock);
  exchange = await createExchange(testDatabase.database, clock);
  other = await createExchange(testDatabase.database, clock);
});
afterEach(async () => {
  await other.close();
  await exchange.close();
  await testDatabase.close();
});

const admin: Caller = {
  id: `key:${keyIdOf("admin")}`,
  kind: "key",
  role: "admin",
  scopes: new Set(rightsOfRole.admin.scopes),
  purposes: new Set(),
  regionCodes: null,
};
const wanted = { name: "Made with a key", role: "support", scopes: [], purposes: [] };

interface Sent {
  readonly key?: string | undefined;
  readonly input?: object;
  readonly caller?: Caller;
  readonly by?: Exchange;
}

function create({ key, input = wanted, caller = admin, by = exchange }: Sent): Promise<Answer> {
  const call: Call = { caller, requestId: null, idempotencyKey: key };
  return by.execute("apiKeys.create", input, call);
}

const keyIn = ({ value }: Answer) => value as CreatedApiKey; // what the operation answers
const problemOf = (attempt: Promise<Answer>) =>
  attempt.then(
    () => "a success",
    (error: unknown) => (error instanceof ProblemError ? error.code : error),
  );
const rows = <Row extends object>(text: string) =>
  testDatabase.database.rows<Row>({ name: `test ${text}`.slice(0, 60), text } satisfies Statement, []);
const effects = async () => (await rows<{ id: string }>("select id from api_key where name like 'Made with a key%'")).length;
const kept = () => rows<{ caller_id: string; key: string; answer: string | null }>("select caller_id, key, answer from idempotent_request");

test("the same call twice at the same time, at two processes: one effect, one secret, and else the same answer", async () => {
  const answers = await Promise.all([create({ key: "one" }), create({ key: "one", by: other })]);
  expect(answers.map(({ isReplayed }) => isReplayed).toSorted()).toEqual([false, true]);
  const [first, second] = answers.toSorted((one, another) => Number(one.isReplayed) - Number(another.isReplayed)).map(keyIn);
  expect(first?.secret).toMatch(/^rx_/u);
  expect(second).toEqual({ ...first, secret: null });
  expect(await effects()).toBe(1);
});

test("twenty times at once: one effect, one change, one record", async () => {
  const records = () => rows("select id from audit_record where operation_id = 'apiKeys.create'");
  const before = (await records()).length;
  const answers = await Promise.all(Array.from({ length: 20 }, (_, number) => create({ key: "many", by: number % 2 ? exchange : other })));
  expect(new Set(answers.map((answer) => keyIn(answer).apiKeyId)).size).toBe(1);
  expect(answers.filter((answer) => keyIn(answer).secret !== null)).toHaveLength(1);
  await exchange.settleNow();
  expect(await rows(`select key from change where resource = 'api-keys'`)).toEqual([{ key: keyIn(answers[0] as Answer).apiKeyId }]);
  expect((await records()).length).toBe(before + 1);
  expect(await effects()).toBe(1);
});

test("what is kept of the answer holds no secret", async () => {
  const { secret } = keyIn(await create({ key: "secretive" }));
  const everything = JSON.stringify([
    await kept(),
    await rows("select * from change_pending"),
    await rows("select body::text from audit_record"),
  ]);
  expect(secret).toMatch(/^rx_/u);
  expect(everything).not.toContain(secret);
  expect(everything).not.toContain(secret?.split("_")[2]);
  expect(JSON.parse((await kept())[0]?.answer ?? "")).toMatchObject({ name: wanted.name, secret: null });
});

test("the order of members and what is left out for its default make no other call; any other value does", async () => {
  const { apiKeyId } = keyIn(await create({ key: "same" }));
  const again = { purposes: [], scopes: [], regionCodes: null, expiresAt: null, role: "support", name: wanted.name };
  expect(keyIn(await create({ key: "same", input: again }))).toMatchObject({ apiKeyId, secret: null });
  expect(await problemOf(create({ key: "same", input: { ...wanted, name: "Made with a keY" } }))).toBe("idempotency-key-reused");
  expect(await effects()).toBe(1);
});

test("the same key of another caller is another key", async () => {
  const { apiKeyId } = keyIn(await create({ key: "shared" }));
  const another = keyIn(
    await create({ key: "shared", caller: { ...admin, id: "token:another" }, input: { ...wanted, name: "Made with a key too" } }),
  );
  expect(another.apiKeyId).not.toBe(apiKeyId);
  expect(another.secret).toMatch(/^rx_/u);
});

test("a call that fails leaves its key free, and nothing else behind", async () => {
  const faulty = { ...wanted, regionCodes: ["AM99"] };
  expect(await problemOf(create({ key: "failed", input: faulty }))).toBe("invalid-input");
  expect(await kept()).toEqual([]);
  expect(keyIn(await create({ key: "failed" })).secret).toMatch(/^rx_/u);
});

test("of two calls at once with one key, of which one is faulty, the other has the effect, whichever comes first", async () => {
  const faulty = { ...wanted, regionCodes: ["AM99"] };
  const [first, second] = await Promise.all([problemOf(create({ key: "half", input: faulty })), create({ key: "half", by: other })]);
  expect(["invalid-input", "idempotency-key-reused"]).toContain(first);
  expect(keyIn(second).secret).toMatch(/^rx_/u);
});

test("a key is kept for a day by the clock, and then taken anew, also before the old one is forgotten", async () => {
  const { apiKeyId } = keyIn(await create({ key: "daily" }));
  clock.set("2026-11-24T10:59:59.999Z");
  expect(keyIn(await create({ key: "daily" })).apiKeyId).toBe(apiKeyId);
  clock.set("2026-11-24T11:00:00Z");
  const answers = await Promise.all([create({ key: "daily" }), create({ key: "daily", by: other })]);
  const ids = new Set(answers.map((answer) => keyIn(answer).apiKeyId));
  expect(ids.size).toBe(1);
  expect(ids.has(apiKeyId)).toBe(false);
  expect(await effects()).toBe(2);
});

test("a key may stand in quotes or not: it is the same key", async () => {
  const { apiKeyId } = keyIn(await create({ key: '"quoted"' }));
  expect(keyIn(await create({ key: "quoted" }))).toMatchObject({ apiKeyId, secret: null });
  expect(keyIn(await create({ key: ' "quoted" ' }))).toMatchObject({ apiKeyId });
});

test("400 for a key that is none, and nothing was done", async () => {
  for (const key of ["", " ", '""', "two words", '"', 'a"b', "é", "\u0000", "k".repeat(201), '"unended', "a,\tb"])
    expect([key, await problemOf(create({ key }))]).toEqual([key, "invalid-input"]);
  expect(await effects()).toBe(0);
  expect(keyIn(await create({ key: "k".repeat(200) })).secret).toMatch(/^rx_/u);
});

test("without a key each call has its effect", async () => {
  await create({});
  await create({});
  expect(await effects()).toBe(2);
});

describe.runIf(isPostgresql)("while a first call goes on", () => {
  /** Holds a key as a call does that goes on until `end`. */
  async function hold(key: string) {
    const held = Promise.withResolvers<void>();
    const end = Promise.withResolvers<void>();
    const ended = testDatabase.database.transaction(async (em) => {
      await em.execute("insert into idempotent_request (caller_id, key, fingerprint, expires_at) values (?, ?, 'x', '2026-12-01')", [
        admin.id,
        key,
      ]);
      held.resolve();
      await end.promise;
    });
    ended.catch(() => undefined); // it is undone by the test
    await held.promise;
    return { undo: () => end.reject(new Error("undone by the test")), keep: () => end.resolve(), ended };
  }

  test("a second one waits, and has the effect when the first is undone", async () => {
    const first = await hold("undone");
    const second = create({ key: "undone" });
    first.undo();
    expect(keyIn(await second).secret).toMatch(/^rx_/u);
  });

  test("a second one is told so after ten seconds, others are not held up, and the key is as it was", async () => {
    const first = await hold("long");
    const startMs = performance.now();
    const second = problemOf(create({ key: "long" }));
    expect(keyIn(await create({ key: "free" })).secret).toMatch(/^rx_/u);
    expect(performance.now() - startMs).toBeLessThan(9900);
    expect(await second).toBe("idempotency-key-in-progress");
    expect(performance.now() - startMs).toBeGreaterThan(9900);
    first.undo();
    await first.ended.catch(() => undefined);
    expect(keyIn(await create({ key: "long" })).secret).toMatch(/^rx_/u);
  });
});
