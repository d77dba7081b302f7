/** Data cuts: what they hold, that they are one view and stay so, what an erasure does, and how their files are had. */
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { packageFaults, readByFrictionless } from "@reform-exchange/data-package/testing";
import { verifyCut } from "@reform-exchange/domain";
import { demonstrationBudgetIds, demonstrationWaveIds } from "@reform-exchange/domain/testing";
import { type CutProgress, DataCutManifest } from "@reform-exchange/schemas";
import { createClient } from "@reform-exchange/sdk";
import { downloadDataCut } from "@reform-exchange/sdk/node";
import { createTrpcClient } from "@reform-exchange/sdk/trpc";
import { EventSource } from "eventsource";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { entry } from "./support/budget-calls.ts";
import { dataCutCalls, differing, hexHash } from "./support/data-cut-calls.ts";
import { eventsIn } from "./support/event-reader.ts";
import { type RunningApi, startApi } from "./support/running-api.ts";

let api: RunningApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const cuts = () => dataCutCalls(api);
const verify = (cutId: string) => verifyCut(api.testDatabase.database, api.files, cutId);
const responsesOf = (waveId: string) => `responses-demonstration-clients-2026-${waveId}.csv`;
const rowsIn = (content: Buffer | undefined) => (content?.toString().match(/\r\n/gu)?.length ?? 0) - 1;
const book = (reference: string) =>
  api.callAs(api.keys.support, `/v1/budgets/${demonstrationBudgetIds.national}/entries`, {
    method: "POST",
    body: { items: [entry({ reference })] },
  });
const count = async (table: string, where = "true") => {
  const statement = {
    name: `test.count-${hexHash(table + where).slice(0, 16)}`,
    text: `select count(*)::int as "count" from ${table} where ${where}`,
  };
  return (await api.testDatabase.database.rows<{ count: number }>(statement, []))[0]?.count;
};

test("a cut has every row of its one view, in files that sha256sum, a Data Package validator and the manifest agree on", async () => {
  const { revisions, frozenAt } = await cuts().make("whole");
  expect(frozenAt).not.toBeNull();
  expect(revisions).toMatchObject([{ number: 1, state: "made", reason: "first" }]);
  const files = await cuts().files("whole");
  for (const [file, table, where] of [
    ["regions", "region"],
    ["municipalities", "municipality"],
    ["memberships", "membership"],
    ["observations", "observation"],
    ["budget-entries", "budget_entry"],
    ["evaluation-questions", "evaluation_question"],
    ["results", "release_result"],
    ["evaluation-reports", "report"],
    ["releases", "wave_release", "state = 'made'"],
  ] as const) {
    expect([file, rowsIn(files.get(`${file}.csv`))]).toEqual([file, await count(table, where)]);
  }
  for (const waveId of [demonstrationWaveIds.open, demonstrationWaveIds.closed, demonstrationWaveIds.released]) {
    const submitted = await count("response", `wave_id = '${waveId}' and submitted_at is not null`);
    expect([waveId, rowsIn(files.get(responsesOf(waveId)))]).toEqual([waveId, submitted]);
  }

  const sums = files.get("SHA256SUMS")?.toString() ?? "";
  const listed = sums
    .split("\n")
    .filter(Boolean)
    .map((line) => line.split("  "));
  expect(listed.map(([, name]) => name)).toEqual([...files.keys()].filter((name) => name !== "SHA256SUMS" && name !== "manifest.json"));
  for (const [sha256, name = ""] of listed) expect([name, hexHash(files.get(name) ?? "")]).toEqual([name, sha256]);
  expect(hexHash(sums)).toBe(revisions[0]?.sha256);

  const manifest = DataCutManifest.parse(JSON.parse(files.get("manifest.json")?.toString() ?? ""));
  expect(manifest).toMatchObject({ cutId: "whole", revision: 1, frozenAt, sha256: revisions[0]?.sha256 });
  expect(manifest.files.map(({ name, sha256 }) => [sha256, name])).toEqual(listed);
  for (const { name, rows } of manifest.files) if (rows !== null) expect([name, rowsIn(files.get(name))]).toEqual([name, rows]);

  const inPackage = new Map([...files].filter(([name]) => name.endsWith(".csv") || name === "datapackage.json"));
  expect(await packageFaults(inPackage)).toEqual([]);
  const { faults, rowCounts } = await readByFrictionless(inPackage);
  expect(faults).toEqual([]);
  expect(rowCounts["regions"]).toBe(35);
  expect(JSON.stringify(Object.fromEntries([...files].map(([name, content]) => [name, content.toString()])))).not.toMatch(
    /dominance|"rx_|token/iu,
  );
});

test("a cut made again is the same but for its name; writes meanwhile change exactly their own tables", async () => {
  await cuts().make("before");
  const before = await cuts().files("before");
  let isOver = false;
  const writing = (async () => {
    for (let number = 0; !isOver; number += 1) expect((await book(`between-${number}`)).status).toBe(200);
  })();
  await cuts().make("meanwhile");
  isOver = true;
  await writing;
  await cuts().make("after");
  const [meanwhile, after] = [await cuts().files("meanwhile"), await cuts().files("after")];
  const about = ["SHA256SUMS", "budget-entries.csv", "datapackage.json", "manifest.json"];
  expect(differing(before, after)).toEqual(about);
  expect(differing(before, meanwhile).filter((name) => !about.includes(name))).toEqual([]);
  // One view: the entries that it has are the first ones, without a gap.
  const numbers = (files: ReadonlyMap<string, Buffer>) =>
    (files.get("budget-entries.csv")?.toString() ?? "").split("\r\n").filter((line) => line.startsWith(demonstrationBudgetIds.national));
  expect(numbers(after).slice(0, numbers(meanwhile).length)).toEqual(numbers(meanwhile));
  expect(await verify("before")).toMatchObject({ isWhole: true, faults: [], verified: 1 });
  expect(await verify("meanwhile")).toMatchObject({ isWhole: true, faults: [] });
});

describe("verify", () => {
  const stored = () => join(api.files.place, "data-cuts/verified/1/goals.csv");
  beforeAll(async () => {
    await cuts().make("verified");
  });

  test("names a stored file of which one byte was changed", async () => {
    const content = await readFile(stored());
    const changed = Buffer.from(content);
    changed[content.length - 3] = (changed[content.length - 3] ?? 0) ^ 1;
    await writeFile(stored(), changed);
    expect(await verify("verified")).toMatchObject({ isWhole: true, faults: [{ file: "goals.csv", fault: "stored-differs" }] });
    await writeFile(stored(), content);
    expect(await verify("verified")).toMatchObject({ isWhole: true, faults: [] });
  });

  test("names a file that is gone", async () => {
    const content = await readFile(stored());
    await api.files.remove("data-cuts/verified/1/goals.csv");
    expect(await verify("verified")).toMatchObject({ isWhole: true, faults: [{ file: "goals.csv", fault: "not-stored" }] });
    await api.files.put("data-cuts/verified/1/goals.csv", content, "text/csv");
  });

  test("names what rows that were changed behind its back change", async () => {
    await api.testDatabase.run(`delete from data_cut_row where cut_id = 'verified' and table_name = 'goals' and key = 'services'`);
    expect(await verify("verified")).toMatchObject({
      isWhole: false,
      faults: ["goals.csv", "datapackage.json", "SHA256SUMS", "manifest.json"].map((file) => ({ file, fault: "rebuilt-differs" })),
    });
  });

  test("knows no cut of another name", async () => {
    expect(await verify("nobodys")).toBeUndefined();
  });
});

test("an erasure makes a new revision without those answers; the old hash stays, its files are gone, and others keep theirs", async () => {
  const waveId = demonstrationWaveIds.closed;
  const erased = "01938c1e-0000-7000-8000-0000000d0007";
  await cuts().make("erased-from");
  const first = await cuts().get("erased-from");
  const before = await cuts().files("erased-from");
  expect(before.get(responsesOf(waveId))?.toString()).toContain(erased);

  const response = await api.callAs(api.keys.researcher, `/v1/waves/${waveId}/responses/${erased}`, {
    method: "DELETE",
    headers: { "if-match": "*" },
  });
  expect(response.status).toBe(204);
  const cut = await cuts().ended("erased-from");
  expect(cut.revisions).toEqual([
    { ...first.revisions[0], state: "superseded" },
    expect.objectContaining({ number: 2, state: "made", reason: "erasure" }),
  ]);
  expect(cut.revisions[1]?.sha256).not.toBe(first.revisions[0]?.sha256);
  expect(cut.frozenAt).toBe(first.frozenAt);
  const after = await cuts().files("erased-from");
  expect(differing(before, after)).toEqual(["SHA256SUMS", "datapackage.json", "manifest.json", responsesOf(waveId)].toSorted());
  expect(rowsIn(after.get(responsesOf(waveId)))).toBe(rowsIn(before.get(responsesOf(waveId))) - 1);
  const rowsLeft = await count("data_cut_row", "cut_id = 'erased-from'");
  expect(await count("data_cut_progress", `cut_id = 'erased-from' and stage = 'made' and total = ${rowsLeft} and done = total`)).toBe(1);
  expect(cut.files.reduce((sum, { rows }) => sum + (rows ?? 0), 0)).toBe(rowsLeft);
  await api.exchange.settleNow();
  const cutsFolder = join(api.files.place, "data-cuts");
  for (const name of await readdir(cutsFolder, { recursive: true })) {
    const content = name.endsWith(responsesOf(waveId)) ? await readFile(join(cutsFolder, name), "utf8") : "";
    expect([name, content.includes(erased)]).toEqual([name, false]);
  }
  expect(await readdir(join(cutsFolder, "erased-from/1")).catch(() => [])).toEqual([]);
  expect(await count("data_cut_row", `table_name || '.csv' = '${responsesOf(waveId)}' and cells::text like '%${erased}%'`)).toBe(0);
  expect(await verify("erased-from")).toMatchObject({
    verified: 2,
    isWhole: true,
    faults: [],
    revisions: [
      { number: 1, state: "superseded", sha256: first.revisions[0]?.sha256 },
      { number: 2, state: "made" },
    ],
  });
  // Nothing of the erasure tells what was answered.
  const [audit] = await api.testDatabase.database.rows<{ body: string }>(
    { name: "test.audit", text: "select body::text from audit_record where operation_id = 'responses.delete'" },
    [],
  );
  expect(audit?.body).not.toContain("satisfaction");
});

test("an erasure while a cut is made is in none of its files", async () => {
  const waveId = demonstrationWaveIds.released;
  await cuts().ask("raced");
  const ids = Array.from({ length: 20 }, (_, index) => `01938c1e-0000-7000-8000-0000000d${String(index + 20).padStart(4, "0")}`);
  const erasures = await Promise.all(
    ids.map((id) =>
      api.callAs(api.keys.researcher, `/v1/waves/${waveId}/responses/${id}`, { method: "DELETE", headers: { "if-match": "*" } }),
    ),
  );
  for (const erasure of erasures) expect([erasure.status, await erasure.text()]).toEqual([204, ""]);
  await cuts().ended("raced");
  const text = (await cuts().files("raced")).get(responsesOf(waveId))?.toString() ?? "";
  expect(ids.filter((id) => text.includes(id))).toEqual([]);
  expect(await verify("raced")).toMatchObject({ isWhole: true, faults: [] });
});

test("a file store that fails for a moment only keeps a cut waiting", async () => {
  const { putStream } = api.files;
  let failures = 0;
  const failing = async () => {
    failures += 1;
    if (failures === 2) Object.assign(api.files, { putStream });
    throw new Error("the disk is full");
  };
  Object.assign(api.files, { putStream: failing });
  const made = await cuts().make("waiting");
  expect(failures).toBe(2);
  expect(made).toMatchObject({ revisions: [{ number: 1, state: "made" }] });
  expect(await verify("waiting")).toMatchObject({ isWhole: true, faults: [] });
});

test("a cut that has failed shows nothing, and can be asked for again: once, however many ask", async () => {
  await cuts().make("retried");
  await api.testDatabase.run(
    `update data_cut_revision set state = 'failed', ended_at = now(), made_at = null, sha256 = null where cut_id = 'retried'`,
  );
  expect(await cuts().get("retried")).toMatchObject({ revisions: [{ number: 1, state: "failed", sha256: null }], files: [] });
  expect((await cuts().file("retried", "goals.csv")).status).toBe(404);
  const body = { cutId: "retried", title: { nl: "Datasnede (demonstratie)" }, cycle: 2027 };
  const asked = await Promise.all(Array.from({ length: 4 }, () => cuts().call("", { method: "POST", body })));
  expect(asked.map(({ status }) => status).toSorted()).toEqual([201, 409, 409, 409]);
  const made = await cuts().ended("retried");
  expect(made).toMatchObject({ cycle: 2027, revisions: [{ state: "failed" }, { number: 2, state: "made", reason: "retry" }] });
  expect(await verify("retried")).toMatchObject({ verified: 2, isWhole: true, faults: [] });
});

describe("progress", () => {
  const stages = (steps: readonly CutProgress[]) => steps.map(({ stage }) => stage);
  const whole = expect.arrayContaining(["asked", "frozen", "file", "made"]);

  test("comes as events until the cut is made, and then with 204", async () => {
    await cuts().ask("as-events");
    const response = await cuts().call("/as-events/progress", { headers: { accept: "text/event-stream" } });
    const steps: CutProgress[] = [];
    for await (const { event, id, data } of eventsIn(response)) {
      if (event !== "cutProgress") continue;
      const step = JSON.parse(data) as CutProgress; // as its schema says
      expect(id).toBe(step.cutProgressId);
      steps.push(step);
    }
    expect(stages(steps)).toEqual(whole);
    expect(steps.at(-1)).toMatchObject({ stage: "made", done: steps.at(-1)?.total });
    const again = await cuts().call("/as-events/progress", {
      headers: { accept: "text/event-stream", "last-event-id": steps.at(-1)?.cutProgressId ?? "" },
    });
    expect(again.status).toBe(204);
  });

  test("ends what follows it through SDK and tRPC", async () => {
    const options = { baseUrl: api.baseUrl, apiKey: api.keys.researcher };
    const client = createClient(options);
    await client.dataCuts.create({ cutId: "by-sdk", title: { nl: "Datasnede (demonstratie)" } });
    const bySdk: CutProgress[] = [];
    for await (const step of client.dataCuts.follow({ cutId: "by-sdk" })) bySdk.push(step);
    expect(stages(bySdk)).toEqual(whole);

    const byTrpc: CutProgress[] = [];
    await new Promise<void>((resolve, reject) => {
      createTrpcClient({ ...options, EventSource }).dataCuts.follow.subscribe(
        { cutId: "by-sdk" },
        { onData: ({ data }) => void byTrpc.push(data), onComplete: resolve, onError: reject },
      );
    });
    expect(byTrpc).toEqual(bySdk);
  });
});

describe("a file", () => {
  const table = "municipalities.csv";
  let content: Buffer;
  let sha256: string;
  beforeAll(async () => {
    await cuts().make("downloaded");
    content = Buffer.from(await (await cuts().file("downloaded", table)).arrayBuffer());
    sha256 = hexHash(content);
  });
  const part = async (headers: Readonly<Record<string, string>>, method = "GET") => {
    const response = await cuts().file("downloaded", table, headers, method);
    return { response, body: Buffer.from(await response.arrayBuffer()) };
  };

  test("comes whole, with its tag, its hash, its name and its length", async () => {
    const { response } = await part({});
    expect(Object.fromEntries(response.headers)).toMatchObject({
      "content-type": "text/csv; charset=utf-8",
      "accept-ranges": "bytes",
      etag: `"${sha256}"`,
      "repr-digest": `sha-256=:${Buffer.from(sha256, "hex").toString("base64")}:`,
      "content-disposition": `attachment; filename="${table}"`,
      "content-length": String(content.length),
      "cache-control": "no-store",
    });
    const head = await part({}, "HEAD");
    expect(head.response.headers.get("content-length")).toBe(String(content.length));
    expect((await part({ "if-none-match": `"${sha256}"` })).response.status).toBe(304);
  });

  test.each([
    ["bytes=0-9", 0, 10],
    ["bytes=100-", 100, undefined],
    ["bytes=-7", -7, undefined],
    ["bytes=5-999999999", 5, undefined],
    ["bytes=0-4,5-9", 0, 10],
  ])("comes in part by %s", async (range, start, end) => {
    const { response, body } = await part({ range });
    expect(response.status).toBe(206);
    const expected = content.subarray(start, end);
    expect(body.equals(expected)).toBe(true);
    const first = start < 0 ? content.length + start : start;
    expect(response.headers.get("content-range")).toBe(`bytes ${first}-${first + expected.length - 1}/${content.length}`);
    expect(response.headers.get("etag")).toBe(`"${sha256}"`);
  });

  test.each(["bytes=0-1,100-200", "bytes=9-3", "lines=1-2", "bytes=x", "nonsense"])("comes whole for %s", async (range) => {
    const { response, body } = await part({ range });
    expect(response.status).toBe(200);
    expect(body.equals(content)).toBe(true);
  });

  test("comes in part only of the version that there is a part of", async () => {
    expect((await part({ range: "bytes=1-", "if-range": `"${sha256}"` })).response.status).toBe(206);
    for (const ifRange of ['"another"', `W/"${sha256}"`, "Fri, 27 Nov 2026 08:00:00 GMT"]) {
      const { response, body } = await part({ range: "bytes=1-", "if-range": ifRange });
      expect([ifRange, response.status, body.length]).toEqual([ifRange, 200, content.length]);
    }
  });

  test("has no part outside", async () => {
    const { response, body } = await part({ range: `bytes=${content.length}-` });
    expect(response.status).toBe(416);
    expect(response.headers.get("content-range")).toBe(`bytes */${content.length}`);
    expect(JSON.parse(body.toString())).toMatchObject({ type: "/problems/range-not-satisfiable", bytes: content.length });
    for (const ofTheFile of ["etag", "repr-digest", "content-disposition"]) expect(response.headers.get(ofTheFile)).toBeNull();
  });

  test("is told of when JSON is asked for, and is itself when it is JSON", async () => {
    const facts = await cuts().file("downloaded", "manifest.json", { accept: "application/json" });
    expect(await facts.json()).toMatchObject({ name: "manifest.json", mediaType: "application/json" });
    const itself = await cuts().file("downloaded", "manifest.json");
    expect(await itself.json()).toMatchObject({ cutId: "downloaded" });
    expect((await cuts().file("downloaded", table, { accept: "text/html" })).status).toBe(406);
  });
});

describe("a file that the store has not, or not as it was", () => {
  const inStore = (cutId: string) => join(api.files.place, "data-cuts", cutId, "1", "goals.csv");

  test("is no answer that looks like one", async () => {
    await cuts().make("lost");
    await rm(inStore("lost"));
    const response = await cuts().file("lost", "goals.csv");
    expect(response.status).toBe(500);
    for (const ofTheFile of ["etag", "repr-digest", "content-disposition"]) expect(response.headers.get(ofTheFile)).toBeNull();
  });

  test("breaks off when it is shorter, so that nobody waits for the rest", async () => {
    await cuts().make("shortened");
    await writeFile(inStore("shortened"), "code");
    const response = await cuts().file("shortened", "goals.csv");
    expect(response.status).toBe(200);
    await expect(response.arrayBuffer()).rejects.toThrow();
  });
});

test("the SDK puts a cut on disk, file by file, each held to its hash", async () => {
  const folder = await mkdtemp(join(tmpdir(), "reform-exchange-cut-on-disk-"));
  const options = { baseUrl: api.baseUrl, apiKey: api.keys.researcher };
  const { cut, files } = await downloadDataCut(options, { cutId: "downloaded", to: folder });
  expect(files.map(({ sha256 }) => sha256)).toEqual(cut.files.map(({ sha256 }) => sha256));
  for (const [name, content] of await cuts().files("downloaded")) expect((await readFile(join(folder, name))).equals(content)).toBe(true);
  const again = await downloadDataCut(options, { cutId: "downloaded", to: folder });
  expect(again.files.every(({ bytes, resumedFrom }) => bytes === resumedFrom)).toBe(true);
  await rm(folder, { recursive: true });
});

test("of another purpose, or without the scope, nothing is there", async () => {
  for (const [key, path] of [
    [api.keys.support, "/v1/data-cuts"],
    [api.keys.ministry, "/v1/data-cuts/demonstration-2026"],
    [api.keys.admin, "/v1/data-cuts/demonstration-2026/files/goals.csv"],
    [api.keys.regionA, "/v1/data-cuts/demonstration-2026/progress"],
  ] as const) {
    expect((await api.callAs(key, path)).status).toBe(403);
  }
  expect((await api.call("/v1/data-cuts/demonstration-2026/files/goals.csv")).status).toBe(401);
});
