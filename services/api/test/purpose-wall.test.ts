/**
 * The wall around signals: whoever is not entitled to policy gets, byte for byte, the same answers with a thousand signals in the
 * database as without. The contract is walked as a whole, so an operation that is added later is asked too.
 */
import { isBoundTo, operations } from "@reform-exchange/contract";
import type { Database } from "@reform-exchange/domain";
import type { Bottleneck, Change, CreatedApiKey, Signal } from "@reform-exchange/schemas";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { eventsIn } from "./support/event-reader.ts";
import { type Answers, askEverything, cursorNow, heard } from "./support/every-question.ts";
import { requestOf } from "./support/faces.ts";
import { type RunningApi, startApi, testNow } from "./support/running-api.ts";

const manySignals = 1000;
const readers = ["stranger", "evaluation", "region", "admin", "service"] as const;
type Reader = (typeof readers)[number];

let api: RunningApi;
let credentials: Readonly<Record<Reader, string | undefined>>;
let bottlenecks: Bottleneck[];
let starts: Map<Reader, string>;
let without: Map<Reader, Answers>;
let streams: { readonly reader: Reader; readonly name: string; readonly received: Promise<readonly Change[]> }[];
let metricsBefore: string;
let metricsAfter: string;
let bottleneckRowsBefore: string;
let bottleneckRowsAfter: string;
let signals: Signal[];
/** A key of each region. */
let publishers: Readonly<Record<string, string>>;

beforeAll(async () => {
  api = await startApi();
  await api.testDatabase.run("delete from signal");
  const service = await made<CreatedApiKey & { secret: string }>(api.keys.admin, "/v1/api-keys", {
    name: "Support for the service only",
    role: "support",
    scopes: ["werkcentra:write", "bottlenecks:read", "signals:read", "signals:write"],
    purposes: ["service"],
  });
  credentials = {
    stranger: undefined,
    evaluation: api.keys.researcher,
    region: api.keys.regionA,
    admin: api.keys.admin,
    service: service.secret,
  };
  starts = new Map(await Promise.all(readers.map(async (reader) => [reader, await cursorNow(asker(reader))] as const)));
  bottlenecks = [];
  for (const regionCode of ["AM14", "AM14", "AM18", "AM18", "AM12", "AM12"])
    bottlenecks.push(await made<Bottleneck>(api.keys.ministry, "/v1/bottlenecks", { regionCode, ...bottleneckText }));
  publishers = { AM14: api.keys.regionA, AM18: api.keys.regionB, AM12: await regionKey("AM12") };
  for (const bottleneck of bottlenecks.filter((_, index) => index % 2 === 0)) await publish(bottleneck);
  await api.exchange.settleNow();

  await askAll(); // caches, first uses of keys and labels of metrics are then there
  without = await askAll();
  streams = readers.flatMap((reader) => [follow(reader, "server-sent events"), follow(reader, "subscription of tRPC")]);
  bottleneckRowsBefore = await bottleneckRows();
  metricsBefore = await metrics();
  signals = await makeSignals();
  metricsAfter = await metrics();
  bottleneckRowsAfter = await bottleneckRows();
}, 300_000);
afterAll(() => api.close());

const asker = (reader: Reader) => ({ api, credential: credentials[reader] });
const bottleneckText = { title: { nl: "Twee systemen (demonstratie)" }, description: { nl: "De loketten werken met *twee* systemen.\n" } };
const signalText = "What nobody of the evaluation may know";

async function made<Output>(
  credential: string,
  path: string,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<Output> {
  const response = await api.callAs(credential, path, { method: "POST", body, headers });
  expect(response.status, await response.clone().text()).toBe(201);
  return (await response.json()) as Output; // the parity tests hold answers to their schemas
}

async function regionKey(regionCode: string): Promise<string> {
  const { secret } = await made<{ secret: string }>(api.keys.admin, "/v1/api-keys", {
    name: `Region ${regionCode}`,
    role: "region",
    scopes: ["bottlenecks:write"],
    purposes: [],
    regionCodes: [regionCode],
  });
  return secret;
}

async function publish({ bottleneckId, regionCode }: Bottleneck): Promise<void> {
  const response = await api.callAs(publishers[regionCode] ?? "", `/v1/bottlenecks/${bottleneckId}/publication`, {
    method: "PUT",
    headers: { "if-match": '"1"' },
  });
  expect(response.status, await response.text()).toBe(200);
}

async function askAll(): Promise<Map<Reader, Answers>> {
  const all = await Promise.all(
    // Who reads audit records sees that others read, and who lists keys when they were used: they are there for that, and an
    // administrator is no reader of the evaluation.
    readers.map(
      async (reader) => [reader, await askEverything(asker(reader), starts.get(reader) ?? "", ofAdministrators[reader])] as const,
    ),
  );
  return new Map(all);
}
const ofAdministrators: Readonly<Partial<Record<Reader, readonly string[]>>> = {
  admin: ["auditRecords.list", "apiKeys.list", "apiKeys.get"],
};

/** Follows the feed until the public change that the last test makes. */
function follow(reader: Reader, name: "server-sent events" | "subscription of tRPC"): (typeof streams)[number] {
  const end = new AbortController();
  const credential = credentials[reader];
  const authorization: Record<string, string> = credential === undefined ? {} : { authorization: `Bearer ${credential}` };
  const start = starts.get(reader) ?? "";
  const received = (async () => {
    const response =
      name === "server-sent events"
        ? await api.call(`/v1/changes?after=${start}`, { headers: { ...authorization, accept: "text/event-stream" }, signal: end.signal })
        : await api.call(`/trpc/changes.follow?input=${encodeURIComponent(JSON.stringify({ lastEventId: start }))}`, {
            headers: authorization,
            signal: end.signal,
          });
    const found: Change[] = [];
    for await (const { event, data } of eventsIn(response)) {
      if (event !== "change" && event !== "message") continue;
      const change = JSON.parse(data) as Change; // compared with what there was to hear
      found.push(change);
      if (change.kind === "updated" && change.key === lastPublic().bottleneckId) break;
    }
    end.abort();
    return found;
  })();
  return { reader, name, received };
}
const lastPublic = (): Bottleneck => {
  const [, second] = bottlenecks;
  if (!second) throw new Error("there are no bottlenecks yet");
  return second;
};

/** A thousand signals by the ministry, half of them linked, by REST and by tRPC; some changed, some deleted, some sent twice. */
async function makeSignals(): Promise<Signal[]> {
  api.clock.set("2026-11-23T11:30:00Z");
  const makeOne = async (index: number): Promise<Signal> => {
    const bottleneck = bottlenecks[index % bottlenecks.length];
    const signal = {
      regionCode: bottleneck?.regionCode ?? "AM14",
      heardOn: "2026-11-12",
      topic: `Signal ${index} (demonstration)`,
      text: `${signalText} ${index}.\n`,
      bottleneckId: index % 2 === 0 ? (bottleneck?.bottleneckId ?? null) : null,
    };
    if (index % 3 === 0) {
      const response = await api.callAs(api.keys.ministry, "/trpc/signals.create", { method: "POST", body: signal });
      expect(response.status).toBe(200);
      return ((await response.json()) as { result: { data: Signal } }).result.data; // tRPC's envelope
    }
    const key = { "idempotency-key": `signal-${index}` };
    const first = await made<Signal>(api.keys.ministry, "/v1/signals", signal, key);
    if (index % 50 === 1) expect(await made<Signal>(api.keys.ministry, "/v1/signals", signal, key)).toEqual(first);
    return first;
  };
  const found: Signal[] = [];
  for (let index = 0; index < manySignals; index += 20)
    found.push(...(await Promise.all(Array.from({ length: 20 }, (_, offset) => makeOne(index + offset)))));

  for (const { signalId, regionCode: _, version: __, changedAt: ___, ...content } of found.slice(0, 50)) {
    const changed = await api.callAs(api.keys.ministry, `/v1/signals/${signalId}`, {
      method: "PUT",
      headers: { "if-match": "*" },
      body: { ...content, text: `${content.text}Changed.\n`, bottleneckId: null },
    });
    expect(changed.status).toBe(200);
  }
  for (const { signalId } of found.slice(50, 100)) {
    const deleted = await api.callAs(api.keys.ministry, `/v1/signals/${signalId}`, { method: "DELETE", headers: { "if-match": "*" } });
    expect(deleted.status).toBe(204);
  }
  expect((await api.callAs(api.keys.ministry, "/v1/signals?limit=1000")).status).toBe(200);
  await api.exchange.settleNow();
  api.clock.set(testNow);
  return found;
}

async function metrics(): Promise<string> {
  const text = await (await api.call("/metrics")).text();
  // Of the process itself, and of this very question: both differ between any two questions.
  const isOwn = (line: string) => /^(?:# (?:HELP|TYPE) )?(?:process|nodejs)_/u.test(line) || line.includes('route="/metrics"');
  return text
    .split("\n")
    .filter((line) => !isOwn(line))
    .join("\n");
}

async function bottleneckRows(): Promise<string> {
  const [row] = await api.testDatabase.database.rows<{ content: string }>(
    {
      name: "test.bottleneck-rows",
      text: `select json_build_object(
          'bottlenecks', (select json_agg(bottleneck order by id) from bottleneck),
          'steps', (select json_agg(taken order by bottleneck_id, position) from bottleneck_step taken)
        )::text as content`,
    },
    [],
  );
  return row?.content ?? "";
}

describe.each(readers)("%s", (reader) => {
  test("gets the same bytes with a thousand signals as without, whatever it asks", { timeout: 120_000 }, async () => {
    const before = without.get(reader);
    const after = await askEverything(asker(reader), starts.get(reader) ?? "", ofAdministrators[reader]);
    expect(before?.size).toBeGreaterThan(300);
    expect([...after.keys()]).toEqual([...(before?.keys() ?? [])]);
    for (const [question, answer] of after) expect(answer, question).toEqual(before?.get(question));
    expect(JSON.stringify([...after.values()])).not.toContain(signalText);
  });

  test("waits in vain for changes of signals, as long as it would without any", async () => {
    const start = starts.get(reader);
    const now = await cursorNow(asker(reader));
    for (const path of [`resource=signals&after=${start}`, `after=${now}`]) {
      const { status, body } = await heard(asker(reader), { path: `/v1/changes?wait=1&${path}` });
      expect({ status, body: JSON.parse(body) as unknown }).toEqual({
        status: 200,
        body: { items: [], page: { limit: 50, maxLimit: 1000, next: "cursor of 48", isCaughtUp: true } },
      });
    }
  });

  test("is answered alike for a signal that is there, one that is gone and one that never was", async () => {
    const [there, gone] = [signals[500]?.signalId ?? "", signals[60]?.signalId ?? ""];
    const nobodys = "3f0d1c62-5a77-4c35-9a0e-6c0b41d7f2aa";
    const asked = async (id: string) => {
      const path = `/v1/signals/${id}`;
      const input = JSON.stringify({ signalId: id });
      const content = JSON.stringify({ heardOn: "2026-11-12", topic: "x", text: "y" });
      const answers = await Promise.all([
        ...["GET", "HEAD", "OPTIONS", "DELETE", "PATCH", "POST"].map((method) => heard(asker(reader), { path, method })),
        heard(asker(reader), { path, method: "PUT", body: content, headers: { "if-match": '"1"' } }),
        heard(asker(reader), { path, method: "DELETE", headers: { "if-match": '"1"' } }),
        heard(asker(reader), { path, headers: { "if-none-match": '"1"' } }),
        heard(asker(reader), { path: `/v1/bottlenecks/${id}` }),
        heard(asker(reader), { path: `/trpc/signals.get?input=${encodeURIComponent(input)}` }),
        heard(asker(reader), { path: "/trpc/signals.delete", method: "POST", body: input }),
        heard(asker(reader), { path: `/trpc/signals.get,signals.get?batch=1&input=${encodeURIComponent(`{"0":${input},"1":${input}}`)}` }),
      ]);
      return JSON.stringify(answers).replaceAll(id, "<id>");
    };
    const answer = await asked(nobodys);
    expect(await asked(there)).toBe(answer);
    expect(await asked(gone)).toBe(answer);
  });

  test("is refused every operation on signals before any statement runs, whatever the input", async () => {
    const { database } = api.testDatabase;
    for (const named of operations.filter(({ operation }) => isBoundTo(operation, "policy"))) {
      const { id, operation } = named;
      const { url, body } = requestOf(operation, operation.examples[0].input);
      const attempts = [
        () => heard(asker(reader), { path: `/v1${url}`, method: operation.method, ...(body && { body: JSON.stringify(body) }) }),
        () => heard(asker(reader), { path: `/v1${url}?bogus=1`, method: operation.method, ...(body && { body: "{ broken" }) }),
        () =>
          operation.method === "GET"
            ? heard(asker(reader), { path: `/trpc/${id}?input=broken` })
            : heard(asker(reader), { path: `/trpc/${id}`, method: "POST", body: "{ broken" }),
      ];
      for (const attempt of attempts) {
        await api.exchange.settleNow(); // the pass of the refusal before
        // Its own audit record; that of a stranger is a count in memory.
        const expected = reader === "stranger" ? [] : ["writes.record-call"];
        let { statements, result } = await watched(database, attempt);
        // Housekeeping, every minute, may fall into one call. A statement of the call itself would come again.
        if (statements.length > expected.length) ({ statements, result } = await watched(database, attempt));
        expect(result.status, `${id}: ${result.body}`).toBe(reader === "stranger" ? 401 : 403);
        expect(statements, id).toEqual(expected);
      }
    }
  });
});

/** What runs now and then for no call: passes, housekeeping every minute, and the looks of those who follow the changes all along. */
const byItself = /^(?:settle|refusals|releases)\.|^changes\.read$|\.forget$|^api-keys\.used$|^audit\.(?:newest-)?seal$/u;

/** Runs a call and tells each statement and transaction that reached the database for it. Passes run by themselves, and tell so. */
async function watched<Result>(database: Database, call: () => Promise<Result>): Promise<{ statements: string[]; result: Result }> {
  const statements: string[] = [];
  const { rows, transaction } = database;
  const ofRows = vi.spyOn(database, "rows").mockImplementation((statement, values) => {
    if (!byItself.test(statement.name)) statements.push(statement.name);
    return rows.call(database, statement, values) as never; // the spy forgets the type of the row
  });
  let isRecorded = false;
  const ofTransaction = vi.spyOn(database, "transaction").mockImplementation((work) => {
    isRecorded ||= statements.includes("writes.record-call");
    if (!isRecorded) statements.push("a transaction"); // what comes after the record is the pass that seals it
    return transaction.call(database, work) as never; // as above
  });
  try {
    return { result: await call(), statements };
  } finally {
    ofRows.mockRestore();
    ofTransaction.mockRestore();
  }
}

test("the counts and labels of /metrics are the same after all of that as before", () => {
  expect(metricsAfter).toBe(metricsBefore);
  expect(metricsAfter).not.toContain("signals");
});

test("a bottleneck that a signal names is the same row, in every column, as before", () => {
  expect(bottleneckRowsAfter).toBe(bottleneckRowsBefore);
  expect(bottleneckRowsBefore).toContain(bottlenecks[0]?.bottleneckId);
});

test("who followed the changes all along hears of the next public change, and of no signal before it", async () => {
  await publish(lastPublic());
  await api.exchange.settleNow();
  for (const { reader, name, received } of streams) {
    const changes = await received;
    expect(
      changes.filter(({ resource }) => resource === "signals"),
      `${reader} by ${name}`,
    ).toEqual([]);
    expect(changes.at(-1), `${reader} by ${name}`).toMatchObject({ resource: "bottlenecks", key: lastPublic().bottleneckId });
  }
});

test("the ministry does hear of them: the wall keeps out, the feed does not forget", async () => {
  const feed = await api.callAs(api.keys.ministry, "/v1/changes?resource=signals&limit=1000");
  const { items } = (await feed.json()) as { items: Change[] }; // as its schema says
  expect(items).toHaveLength(1000);
  expect((await api.callAs(api.keys.ministry, `/v1/signals/${signals[500]?.signalId}`)).status).toBe(200);
});
