/** Signals: bound to policy, kept in one place, and linked one way. What the others see of them is in purpose-wall.test.ts. */
import { demonstrationBottleneckIds } from "@reform-exchange/domain/testing";
import { type AuditRecord, type Change, type CreatedApiKey, type Signal, SignalPage } from "@reform-exchange/schemas";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { problemIn } from "./support/problem-in.ts";
import { type RunningApi, startApi } from "./support/running-api.ts";

let api: RunningApi;
/** A key of the ministry that is limited to AM18. */
let limited: string;
beforeAll(async () => {
  api = await startApi();
  const response = await api.callAs(api.keys.admin, "/v1/api-keys", {
    method: "POST",
    body: {
      name: "Ministry for AM18",
      role: "ministry",
      scopes: ["signals:read", "signals:write"],
      purposes: ["policy"],
      regionCodes: ["AM18"],
    },
  });
  limited = ((await response.json()) as CreatedApiKey & { secret: string }).secret; // as its schema says
});
afterAll(() => api.close());

const words = "Vertrouwelijk-woord-dat-nergens-anders-mag-staan";
const signal = { regionCode: "AM14", heardOn: "2026-11-12", topic: `${words} onderwerp`, text: `  ${words} 😀\r\n\t*tekst*\n` };

async function signalIn(response: Response): Promise<Signal> {
  expect(response.ok, await response.clone().text()).toBe(true);
  return (await response.json()) as Signal; // the parity tests hold answers to their schemas
}

const post = (body: object, headers: Readonly<Record<string, string>> = {}, credential = api.keys.ministry) =>
  api.callAs(credential, "/v1/signals", { method: "POST", body, headers });
const made = async (more: object = {}) => await signalIn(await post({ ...signal, ...more }));
const at = (id: string, init: { method?: string; body?: unknown; version?: string } = {}, credential = api.keys.ministry) =>
  api.callAs(credential, `/v1/signals/${id}`, {
    method: init.method ?? "GET",
    body: init.body,
    ...(init.version && { headers: { "if-match": init.version } }),
  });

async function recordsOf(operationId: string): Promise<AuditRecord[]> {
  const response = await api.callAs(api.keys.admin, `/v1/audit-records?operationId=${operationId}&limit=1000`);
  return ((await response.json()) as { items: AuditRecord[] }).items; // as its schema says
}

describe("a signal", () => {
  test("is kept with its text exactly as it was written, changed, and deleted", async () => {
    const response = await post({ ...signal, bottleneckId: demonstrationBottleneckIds.raised });
    expect(response.status).toBe(201);
    const one = await signalIn(response);
    expect(response.headers.get("location")).toBe(`/v1/signals/${one.signalId}`);
    expect(one).toEqual({
      ...signal,
      signalId: one.signalId,
      bottleneckId: demonstrationBottleneckIds.raised,
      version: 1,
      changedAt: "2026-11-23T11:00:00.000Z",
    });
    const { regionCode: _, ...content } = signal;
    const changed = await signalIn(await at(one.signalId, { method: "PUT", body: { ...content, text: "anders" }, version: '"1"' }));
    expect(changed).toMatchObject({ text: "anders", bottleneckId: null, version: 2 });
    const same = await at(one.signalId, { method: "PUT", body: { ...content, text: "anders" }, version: '"2"' });
    expect(await signalIn(same)).toEqual(changed);
    await problemIn(await at(one.signalId, { method: "DELETE", version: '"1"' }), "precondition-failed");
    expect((await at(one.signalId, { method: "DELETE", version: '"2"' })).status).toBe(204);
    await problemIn(await at(one.signalId), "not-found");
  });

  test.each(["2026-02-30", "0000-01-01", "1999-12-31", "12-11-2026"])("is not heard on %s", async (heardOn) => {
    expect(await problemIn(await post({ ...signal, heardOn }), "invalid-input")).toMatchObject({ errors: [{ pointer: "/heardOn" }] });
  });

  test.each([demonstrationBottleneckIds.acknowledged, "3f0d1c62-5a77-4c35-9a0e-6c0b41d7f2aa"])(
    "names no bottleneck of another region, and none that is not there: %s",
    async (bottleneckId) => {
      const fault = { errors: [{ pointer: "/bottleneckId", code: "unknown-code" }] };
      expect(await problemIn(await post({ ...signal, bottleneckId }), "invalid-input")).toMatchObject(fault);
      const { signalId } = await made();
      const { regionCode: _, ...content } = signal;
      const response = await at(signalId, { method: "PUT", body: { ...content, bottleneckId }, version: "*" });
      expect(await problemIn(response, "invalid-input")).toMatchObject(fault);
    },
  );

  test("of a region out of reach is not there, in lists, by its id and for writes", async () => {
    const { signalId } = await made();
    const own = await signalIn(await post({ ...signal, regionCode: "AM18" }, {}, limited));
    const { items } = SignalPage.parse(await (await api.callAs(limited, "/v1/signals?limit=1000")).json());
    expect(items.map(({ regionCode }) => regionCode)).toEqual(items.map(() => "AM18"));
    expect(items.map((one) => one.signalId)).toContain(own.signalId);
    const { regionCode: _, ...content } = signal;
    await problemIn(await post(signal, {}, limited), "not-found");
    await problemIn(await at(signalId, {}, limited), "not-found");
    await problemIn(await at(signalId, { method: "PUT", body: content, version: "*" }, limited), "not-found");
    await problemIn(await at(signalId, { method: "DELETE", version: "*" }, limited), "not-found");
    await api.exchange.settleNow();
    const feed = await api.callAs(limited, "/v1/changes?resource=signals&limit=1000");
    expect(((await feed.json()) as { items: Change[] }).items.map(({ key }) => key)).toEqual([own.signalId]);
  });

  test("comes in a list by region code and then by day, page after page", async () => {
    for (const heardOn of ["2026-10-03", "2026-10-01", "2026-10-02"]) await made({ regionCode: "AM21", heardOn });
    const days: string[] = [];
    let path: string | null = "/v1/signals?regionCode=AM21&limit=1";
    while (path !== null) {
      const page: SignalPage = SignalPage.parse(await (await api.callAs(api.keys.ministry, path)).json());
      days.push(...page.items.map(({ heardOn }) => heardOn));
      path = page.page.next && `/v1/signals?regionCode=AM21&limit=1&cursor=${page.page.next}`;
    }
    expect(days).toEqual(["2026-10-01", "2026-10-02", "2026-10-03"]);
  });
});

test("a signal is not heard in the future, and every fault is told", async () => {
  const bottleneckId = "01938c1e-0000-7000-8000-00000000ffff";
  const refused = await problemIn(await post({ ...signal, heardOn: "2099-11-12", bottleneckId }), "invalid-input");
  expect(refused).toMatchObject({ errors: [{ pointer: "/heardOn" }, { pointer: "/bottleneckId" }] });
  const { signalId } = await made();
  const { regionCode: _, ...content } = signal;
  const later = await at(signalId, { method: "PUT", body: { ...content, heardOn: "2026-11-30" }, version: "*" });
  expect(await problemIn(later, "invalid-input")).toMatchObject({ errors: [{ pointer: "/heardOn" }] });
});

test("an id is the same in capitals: the feed tells of one signal, and a link that is there already changes nothing", async () => {
  const bottleneckId = demonstrationBottleneckIds.raised;
  const { signalId } = await made({ bottleneckId });
  const { regionCode: _, ...content } = signal;
  const put = (more: object) => at(signalId.toUpperCase(), { method: "PUT", body: { ...content, ...more }, version: "*" });
  expect(await signalIn(await put({ bottleneckId: bottleneckId.toUpperCase() }))).toMatchObject({ signalId, bottleneckId, version: 1 });
  expect(await signalIn(await put({ bottleneckId, text: "anders" }))).toMatchObject({ version: 2 });
  await at(signalId.toUpperCase(), { method: "DELETE", version: "*" });
  await api.exchange.settleNow();
  const feed = await api.callAs(api.keys.ministry, "/v1/changes?resource=signals&limit=1000");
  const told = ((await feed.json()) as { items: Change[] }).items.filter(({ key }) => key.toLowerCase() === signalId); // as its schema says
  expect(told.map(({ kind, key }) => `${kind} ${key}`)).toEqual(["created", "updated", "deleted"].map((kind) => `${kind} ${signalId}`));
});

describe("a repeated call", () => {
  test("answers the signal as it is by then, is recorded as a read, and makes no second one", async () => {
    const key = { "idempotency-key": "signals-1" };
    const first = await signalIn(await post(signal, key));
    const again = await post(signal, key);
    expect(again.status).toBe(201);
    expect(again.headers.get("idempotency-replayed")).toBe("true");
    expect(await signalIn(again)).toEqual(first);
    const { regionCode: _, ...content } = signal;
    await signalIn(await at(first.signalId, { method: "PUT", body: { ...content, text: "anders" }, version: "*" }));
    expect(await signalIn(await post(signal, key))).toMatchObject({ signalId: first.signalId, text: "anders", version: 2 });
    const records = (await recordsOf("signals.create")).slice(-3);
    expect(records.map(({ keys, rowCount, filter, outcome }) => ({ keys, rowCount, filter, outcome }))).toEqual([
      { keys: [first.signalId], rowCount: 1, filter: null, outcome: "done" },
      { keys: [], rowCount: 1, filter: null, outcome: "done" },
      { keys: [], rowCount: 1, filter: null, outcome: "done" },
    ]);
  });

  test("gives nothing back of a signal that was deleted, and does not make it again", async () => {
    const key = { "idempotency-key": "signals-2" };
    const { signalId } = await signalIn(await post(signal, key));
    expect((await at(signalId, { method: "DELETE", version: "*" })).status).toBe(204);
    expect(await problemIn(await post(signal, key), "not-found")).toMatchObject({ resource: "signal", key: signalId });
  });

  test("is another call for whoever has another reach by then", async () => {
    const key = { "idempotency-key": "signals-3" };
    const ofB = { ...signal, regionCode: "AM18" };
    const reach = async (regionCode: string) => {
      await api.testDatabase.run(`update api_key set region_codes = '{${regionCode}}' where name = 'Ministry for AM18'`);
      api.exchange.freshness.raise(["api-keys"]); // the API did not see that
    };
    await signalIn(await post(ofB, key, limited));
    await reach("AM14");
    await problemIn(await post(ofB, key, limited), "idempotency-key-reused");
    await reach("AM18");
  });
});

test("every read is recorded with codes only", async () => {
  const { signalId } = await made();
  await signalIn(await at(signalId));
  expect((await api.callAs(api.keys.ministry, "/v1/signals?regionCode=AM14&limit=1")).status).toBe(200);
  expect((await recordsOf("signals.get")).at(-1)).toMatchObject({ filter: { signalId }, rowCount: 1, keys: [] });
  expect((await recordsOf("signals.list")).at(-1)).toMatchObject({ filter: { regionCode: "AM14", limit: 1 }, rowCount: 1 });
});

test("no word of a signal stands in any other table, in the log, or in an error", async () => {
  const key = { "idempotency-key": "signals-words" };
  const { signalId } = await signalIn(await post({ ...signal, bottleneckId: demonstrationBottleneckIds.raised }, key));
  await signalIn(await post({ ...signal, bottleneckId: demonstrationBottleneckIds.raised }, key));
  const { regionCode: _, ...content } = signal;
  const failures = [
    await post({ ...signal, heardOn: "2026-02-30" }),
    await post({ ...signal, regionCode: "AM16" }),
    await post({ ...signal, bottleneckId: demonstrationBottleneckIds.acknowledged }),
    await post({ ...signal, text: `${words}\u0000` }),
    await post({ ...signal, heardOn: words }),
    await post({ ...signal, regionCode: "AM14" }, key),
    await post(signal, {}, api.keys.researcher),
    await at(signalId, { method: "PUT", body: content, version: '"7"' }),
    await at(signalId, { method: "PUT", body: content }),
  ];
  await signalIn(await at(signalId, { method: "PUT", body: { ...content, text: `${words} weer` }, version: "*" }));
  expect((await api.callAs(api.keys.ministry, "/v1/signals?limit=1000")).status).toBe(200);
  for (const failure of failures) {
    expect(failure.ok).toBe(false);
    expect(await failure.text()).not.toContain(words);
  }
  await api.exchange.settleNow();

  // A database that fails in the middle of a write of a signal says what it refused: the log must not.
  await api.testDatabase.run("alter table signal add constraint test_fails check (topic not like '%breekt%')");
  await problemIn(await post({ ...signal, topic: `${words} breekt` }), "internal-error");
  await api.testDatabase.run("alter table signal drop constraint test_fails");

  const { database } = api.testDatabase;
  const tables = await database.rows<{ name: string }>(
    {
      name: "test.tables",
      text: "select table_name::text as name from information_schema.tables where table_schema = 'public' order by 1",
    },
    [],
  );
  const holding: string[] = [];
  for (const { name } of tables) {
    const found = await database.rows(
      { name: `test.words.${name}`, text: `select 1 as found from "${name}" stored where to_jsonb(stored)::text like $1 limit 1` },
      [`%${words}%`],
    );
    if (found.length > 0) holding.push(name);
  }
  expect(holding).toEqual(["signal"]);
  expect(api.log.filter((line) => line.includes(words))).toEqual([]);
});
