/** Files on disk: whole and right or not there, and from where they broke off. */
import { createHash } from "node:crypto";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { ConnectionError, ConnectionTimeoutError, NotFoundError } from "../src/index.ts";
import { createDownloads, downloadDataCut, HashMismatchError } from "../src/node/index.ts";
import { notFound, problemAnswer, serviceUnavailable } from "./samples.ts";
import { type Answer, scriptedServer } from "./scripted-server.ts";

const content = Buffer.from(Array.from({ length: 100_000 }, (_, index) => index % 251));
const sha256 = createHash("sha256").update(content).digest("hex");
const input = { cutId: "report-2027", name: "goals.csv" };
const facts: Answer = {
  json: { name: "goals.csv", title: { nl: "Doelen" }, mediaType: "text/csv", rows: 3, bytes: content.length, sha256 },
};

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "reform-exchange-downloads-"));
});
afterEach(() => rm(folder, { recursive: true }));
const to = () => join(folder, "goals.csv");

/** Sends the file, or the part that is asked for, as the API does. */
const served: Answer = (request, response) => sendFrom(request, response);
/** Sends so many bytes of it, and then breaks the connection. */
const broken =
  (bytes: number): Answer =>
  (request, response) =>
    sendFrom(request, response, bytes);

function sendFrom({ headers }: IncomingMessage, response: ServerResponse, breakAfter?: number): void {
  const start = Number(/^bytes=(\d+)-$/u.exec(headers.range ?? "")?.[1] ?? 0);
  const rest = content.subarray(start);
  const range = start > 0 && { "content-range": `bytes ${start}-${content.length - 1}/${content.length}` };
  response.writeHead(range ? 206 : 200, { "content-type": "text/csv", "content-length": rest.length, etag: `"${sha256}"`, ...range });
  if (breakAfter === undefined) return void response.end(rest);
  response.write(rest.subarray(0, breakAfter), () => response.destroy());
}

async function downloading(...answers: readonly Answer[]) {
  const { baseUrl, requests } = await scriptedServer(...answers);
  const downloads = createDownloads({ baseUrl, apiKey: "rx_test" });
  const get = (options: Partial<Parameters<typeof downloads.dataCutFiles.get>[1]> = {}) =>
    downloads.dataCutFiles.get(input, { to: to(), ...options });
  const ranges = () => requests.filter(({ headers }) => headers.accept !== "application/json").map(({ headers }) => headers.range);
  return { get, requests, ranges };
}

/** The first byte that a range asks for. */
const startOf = (range: string | undefined) => Number(range?.match(/\d+/u)?.[0]);

test("comes whole, with its credential, and tells how far it is", async () => {
  const { get, requests } = await downloading(facts, served);
  const told: number[] = [];
  const file = await get({ onProgress: (bytes) => told.push(bytes) });
  expect(file).toEqual({ path: to(), bytes: content.length, sha256, resumedFrom: 0 });
  expect((await readFile(to())).equals(content)).toBe(true);
  expect(told.at(-1)).toBe(content.length);
  expect(requests.map(({ url, headers }) => [url, headers.authorization])).toEqual(
    [1, 2].map(() => ["/v1/data-cuts/report-2027/files/goals.csv", "Bearer rx_test"]),
  );
  expect(await readdir(folder)).toEqual(["goals.csv"]);
});

test("a connection that breaks again and again goes on where it was, however often, as long as something comes", async () => {
  const { get, ranges, requests } = await downloading(facts, broken(30_000), broken(1), broken(20_000), broken(7), broken(9), served);
  expect(await get({ maxRetries: 0 })).toMatchObject({ sha256, resumedFrom: 0 });
  expect((await readFile(to())).equals(content)).toBe(true);
  const starts = ranges().slice(1).map(startOf);
  expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  expect(starts.at(-1)).toBeGreaterThan(40_000);
  expect(requests.at(-1)?.headers["if-range"]).toBe(`"${sha256}"`);
});

test("what came before, in another process, is not asked for again", async () => {
  const first = await downloading(facts, broken(40_000), { status: 404, text: "gone" });
  await expect(first.get({ maxRetries: 0 })).rejects.toThrow("Unexpected answer");
  const [part] = await readdir(folder);
  const { length } = await readFile(join(folder, part ?? ""));
  expect(length).toBeGreaterThan(0);
  const { get, ranges } = await downloading(facts, served);
  expect(await get()).toMatchObject({ sha256, resumedFrom: length });
  expect(ranges()).toEqual([`bytes=${length}-`]);
  expect(await readdir(folder)).toEqual(["goals.csv"]);
});

test("where parts are not given it begins anew", async () => {
  const whole: Answer = (_, response) => response.writeHead(200, { "content-type": "text/csv" }).end(content);
  const { get, ranges } = await downloading(facts, broken(40_000), whole);
  expect(await get()).toMatchObject({ bytes: content.length, sha256 });
  expect((await readFile(to())).equals(content)).toBe(true);
  expect(ranges()).toHaveLength(2);
});

describe("what is not what the API says", () => {
  test.each([
    ["another byte", Buffer.from(content).fill(7, 500, 501)],
    ["more bytes", Buffer.concat([content, content])],
  ])("(%s) is not kept, and what was there stays", async (_, wrong) => {
    await writeFile(to(), "the old one");
    const { get } = await downloading(facts, (_request, response) => response.writeHead(200).end(wrong));
    const error = await get().catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(HashMismatchError);
    expect(error).toMatchObject({ file: "goals.csv", expected: sha256 });
    expect(await readFile(to(), "utf8")).toBe("the old one");
    expect(await readdir(folder)).toEqual(["goals.csv"]);
  });
});

describe("a file that was replaced since the API told of it", () => {
  const shorter = Buffer.from("another version");
  const hashOf = (bytes: Buffer) => createHash("sha256").update(bytes).digest("hex");
  const replacedBy =
    (bytes: Buffer, headers: Readonly<Record<string, string>> = {}, status = 200): Answer =>
    (_, response) =>
      response.writeHead(status, { "content-length": bytes.length, ...headers }).end(bytes);

  test.each([
    ["a shorter one", [replacedBy(shorter)]],
    ["an empty one", [replacedBy(Buffer.alloc(0))]],
    ["a shorter one in the middle", [broken(40_000), replacedBy(shorter)]],
  ])("(%s) ends the download, and nothing is kept", async (_, answers) => {
    const { get } = await downloading(facts, ...answers);
    const error = await get().catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(HashMismatchError);
    expect(await readdir(folder)).toEqual([]);
  });

  test("is seen by its entity tag, before any of it is written", async () => {
    const longer = Buffer.concat([content, content]);
    const { get } = await downloading(facts, broken(40_000), replacedBy(longer, { etag: `"${hashOf(longer)}"` }));
    await expect(get()).rejects.toMatchObject({ name: "HashMismatchError", expected: sha256, actual: hashOf(longer) });
  });
});

test("a server that has nothing of the rest, or breaks off and begins anew each time, is tried as often as was asked", async () => {
  const empty: Answer = (_, response) => response.writeHead(206, { "content-length": 0 }).end();
  const first = await downloading(facts, broken(40_000), empty, empty, served);
  await expect(first.get({ maxRetries: 1 })).rejects.toBeInstanceOf(ConnectionError);
  await rm(folder, { recursive: true });
  const fromItsFirstByte =
    (bytes: number): Answer =>
    (_, response) =>
      response.writeHead(200, { "content-length": content.length }).write(content.subarray(0, bytes), () => response.destroy());
  const { get, ranges } = await downloading(facts, ...Array.from({ length: 20 }, () => fromItsFirstByte(10)), served);
  await expect(get({ maxRetries: 1 })).rejects.toBeInstanceOf(ConnectionError);
  expect(ranges().length).toBeLessThan(20);
});

test("two at once to one place both end with the whole file there, and nothing beside it", async () => {
  const { baseUrl } = await scriptedServer(facts, facts, served, served);
  const downloads = createDownloads({ baseUrl });
  const both = await Promise.all([1, 2].map(() => downloads.dataCutFiles.get(input, { to: to() })));
  expect(both).toMatchObject([{ sha256 }, { sha256 }]);
  expect((await readFile(to())).equals(content)).toBe(true);
  expect(await readdir(folder)).toEqual(["goals.csv"]);
});

test("what is left of other versions goes when the file is there; of other files nothing does", async () => {
  for (const name of ["goals.csv.0123456789abcdef.part", "goals.csv.part", "other.csv.0123456789abcdef.part"]) {
    await writeFile(join(folder, name), "left");
  }
  const { get } = await downloading(facts, served);
  await get();
  expect((await readdir(folder)).toSorted()).toEqual(["goals.csv", "goals.csv.part", "other.csv.0123456789abcdef.part"]);
});

test("what the caller's own code throws is the caller's, and is not taken for a broken connection", async () => {
  const { get, ranges } = await downloading(facts, served, served);
  const onProgress = () => {
    throw new TypeError("no such element");
  };
  await expect(get({ onProgress })).rejects.toThrow("no such element");
  expect(ranges()).toHaveLength(1);
});

test("a signal that comes while the credential is fetched ends it", async () => {
  const { baseUrl, requests } = await scriptedServer(facts, served);
  const stop = new AbortController();
  let asked = 0;
  const token = async () => {
    asked += 1;
    if (asked === 2) stop.abort(new Error("enough"));
    return "a.b.c";
  };
  const downloads = createDownloads({ baseUrl, token });
  await expect(downloads.dataCutFiles.get(input, { to: to(), signal: stop.signal })).rejects.toThrow("enough");
  expect(requests).toHaveLength(1);
});

test("what is there already and right is not downloaded", async () => {
  await writeFile(to(), content);
  const { get, ranges } = await downloading(facts);
  expect(await get()).toMatchObject({ resumedFrom: content.length });
  expect(ranges()).toEqual([]);
});

test("what the API refuses for now is tried again, and what it refuses for good is its error", async () => {
  const { get } = await downloading(facts, problemAnswer(serviceUnavailable), served);
  expect(await get()).toMatchObject({ sha256 });
  const gone = await downloading(problemAnswer(notFound));
  await expect(gone.get({ to: join(folder, "other.csv") })).rejects.toBeInstanceOf(NotFoundError);
});

test("a server that falls silent is left after a while, and its caller's signal ends it at once", async () => {
  const silent: Answer = (_, response) => void response.writeHead(200, { "content-length": content.length }).write(content.subarray(0, 10));
  const { get } = await downloading(facts, silent, silent);
  await expect(get({ timeoutMs: 50, maxRetries: 0 })).rejects.toBeInstanceOf(ConnectionTimeoutError);
  const stop = new AbortController();
  const other = await downloading(facts, (request, response) => {
    if (typeof silent === "function") silent(request, response);
    stop.abort(new Error("enough"));
  });
  await expect(other.get({ signal: stop.signal })).rejects.toThrow("enough");
});

test("a data cut comes file by file; names that lead elsewhere are refused", async () => {
  const cut = (name: string, hash = sha256): Answer => ({
    json: { cutId: "report-2027", revisions: [{ state: "made" }], files: [{ name, bytes: content.length, sha256: hash }] },
  });
  const { baseUrl } = await scriptedServer(
    ...[cut("goals.csv"), served, cut("../goals.csv"), { json: { revisions: [{ state: "making" }] } }],
    ...[cut("themes.csv", "0".repeat(64)), served],
  );
  const options = { cutId: "report-2027", to: join(folder, "cut") };
  const { files } = await downloadDataCut({ baseUrl }, options);
  expect(files.map(({ path }) => path)).toEqual([join(folder, "cut/goals.csv")]);
  await expect(downloadDataCut({ baseUrl }, options)).rejects.toThrow("is no name of a file");
  await expect(downloadDataCut({ baseUrl }, options)).rejects.toThrow("No revision of report-2027 is made.");
  // A revision that was made since has another file: the cut on disk is of one revision, or none.
  await expect(downloadDataCut({ baseUrl }, options)).rejects.toMatchObject({ name: "HashMismatchError", actual: sha256 });
});
