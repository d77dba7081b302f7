/** All that an operation lists: a file that is whole or not there, or its items one after another. */
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import type { ServerResponse } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { basePath, fileEndings, operations } from "@reform-exchange/contract";
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from "vitest";
import {
  ConnectionError,
  ConnectionTimeoutError,
  InsufficientScopeError,
  NotFoundError,
  ReformExchangeError,
  UnexpectedReplyError,
} from "../src/index.ts";
import { createDownloads, type ExportOptions } from "../src/node/index.ts";
import { notFound, problemAnswer, serviceUnavailable } from "./samples.ts";
import { type Answer, scriptedServer } from "./scripted-server.ts";

const content = Buffer.from(Array.from({ length: 300_000 }, (_, index) => index % 251));
const waveId = "01938c1e-0000-7000-8000-0000000e0003";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "reform-exchange-exports-"));
});
afterEach(() => rm(folder, { recursive: true }));
const to = () => join(folder, "wave");

/** Begins an export as the API does: chunked, since nobody knows its length. */
function begin(response: ServerResponse, mediaType: string): ServerResponse {
  return response.writeHead(200, {
    "content-type": mediaType.startsWith("text/") ? `${mediaType}; charset=utf-8` : mediaType,
    "content-disposition": `attachment; filename="clients-2026.file"`,
  });
}

/** Sends all of it, in the media type that is asked for. */
const served: Answer = ({ headers }, response) => void begin(response, headers.accept ?? "").end(content);
/** Sends so many bytes of it, and then ends the connection: by destroying it, as a server that fails does, or politely. */
const broken =
  (bytes: number, politely = false): Answer =>
  ({ headers }, response) =>
    void begin(response, headers.accept ?? "").write(content.subarray(0, bytes), () =>
      politely ? response.socket?.end() : response.destroy(),
    );

type ResponsesOptions = ExportOptions<"ndjson" | "csv" | "parquet" | "zip">;

async function exporting(...answers: readonly Answer[]) {
  const { baseUrl, requests } = await scriptedServer(...answers);
  const downloads = createDownloads({ baseUrl, apiKey: "rx_test" });
  const get = (options: Partial<ResponsesOptions> = {}) => downloads.responses.list({ waveId }, { as: "parquet", to: to(), ...options });
  const items = (options?: Parameters<typeof downloads.responses.items>[1]) => downloads.responses.items({ waveId }, options);
  return { get, items, requests };
}

const exported = operations.flatMap(({ id, resource, name, operation }) =>
  (operation.streamedAs ?? []).map((mediaType) => ({ id, resource, name, operation, mediaType, format: fileEndings[mediaType] })),
);

test.each(exported)("$id comes as $format, whole, with its credential", async ({ resource, name, operation, mediaType, format }) => {
  const { baseUrl, requests } = await scriptedServer(served);
  type Method = (input: object, options: ExportOptions) => Promise<unknown>;
  // Every operation of the contract, whatever it is called: the types are looked at in types.test-d.ts.
  const downloads = createDownloads({ baseUrl, apiKey: "rx_test" }) as unknown as Record<string, Record<string, Method>>;
  const { limit, ...input } = operation.examples[0].input as Record<string, unknown>; // of a list in pages
  const told: number[] = [];
  const file = await downloads[resource]?.[name]?.(input, { as: format, to: to(), onProgress: (bytes) => told.push(bytes) });
  expect(file).toEqual({ path: to(), bytes: content.length, suggestedName: "clients-2026.file" });
  expect((await readFile(to())).equals(content)).toBe(true);
  expect(await readdir(folder)).toEqual(["wave"]);
  expect(told.at(-1)).toBe(content.length);
  expect(told.length).toBeGreaterThan(1);
  const path = basePath + operation.path.replace(/\{(\w+)\}/gu, (_, member: string) => String(input[member]));
  expect(requests).toMatchObject([{ method: "GET", url: path, headers: { accept: mediaType, authorization: "Bearer rx_test" } }]);
});

describe("a connection that breaks in the middle", () => {
  test.each([
    ["destroyed", false],
    ["ended politely", true],
  ])("(%s) is an error; what was there stays, and nothing is left beside it", async (_, politely) => {
    await writeFile(to(), "the old one");
    const { get, requests } = await exporting(broken(100_000, politely), served);
    const error = await get().catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(ConnectionError);
    expect(await readFile(to(), "utf8")).toBe("the old one");
    expect(await readdir(folder)).toEqual(["wave"]);
    expect(requests).toHaveLength(1);
  });

  test("after all bytes, but before the end was told, is an error as well", async () => {
    const { get } = await exporting(broken(content.length));
    await expect(get()).rejects.toBeInstanceOf(ConnectionError);
    expect(await readdir(folder)).toEqual([]);
  });

  test("before the answer is tried again", async () => {
    const { get, requests } = await exporting((_, response) => response.destroy(), problemAnswer(serviceUnavailable), served);
    expect(await get()).toMatchObject({ bytes: content.length });
    expect(requests).toHaveLength(3);
  });
});

test("a problem of the API is its error, and no file", async () => {
  const insufficient = { ...notFound, type: "/problems/insufficient-scope", status: 403 };
  const { get, items } = await exporting(...[notFound, insufficient, notFound].map((problem) => problemAnswer(problem)));
  await expect(get()).rejects.toBeInstanceOf(NotFoundError);
  await expect(get()).rejects.toBeInstanceOf(InsufficientScopeError);
  await expect(items().next()).rejects.toBeInstanceOf(NotFoundError);
  expect(await readdir(folder)).toEqual([]);
});

test.each<readonly [string, Answer]>([
  ["a page of a proxy", { text: "<h1>Log in</h1>" }],
  ["another format", (_, response) => void begin(response, "text/csv").end("a,b\n")],
  ["nothing", { status: 204 }],
])("%s is not taken for the export", async (_, answer) => {
  const { get } = await exporting(answer);
  await expect(get()).rejects.toBeInstanceOf(UnexpectedReplyError);
  expect(await readdir(folder)).toEqual([]);
});

test("a signal ends it with its reason: before it begins, in the middle, and when all has come", async () => {
  const reason = new Error("enough");
  const { get, requests } = await exporting(broken(100_000), served);
  await expect(get({ signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
  expect(requests).toHaveLength(0);
  for (const answer of [(_: unknown, response: ServerResponse) => void begin(response, mediaTypeOfParquet).write(content), served]) {
    const stop = new AbortController();
    const { get: getOther } = await exporting(answer);
    const onProgress = (bytes: number) => bytes === content.length && stop.abort(reason);
    await expect(getOther({ signal: stop.signal, onProgress })).rejects.toBe(reason);
  }
  expect(await readdir(folder)).toEqual([]);
});

const mediaTypeOfParquet = "application/vnd.apache.parquet";

test("a server that falls silent is left after a while", async () => {
  const silent: Answer = (_, response) => void begin(response, mediaTypeOfParquet).write(content.subarray(0, 10));
  const { get } = await exporting(silent);
  await expect(get({ timeoutMs: 200, maxRetries: 0 })).rejects.toBeInstanceOf(ConnectionTimeoutError);
  expect(await readdir(folder)).toEqual([]);
});

test("what the caller's own code throws is the caller's", async () => {
  const { get } = await exporting(served);
  const onProgress = () => {
    throw new TypeError("no such element");
  };
  await expect(get({ onProgress })).rejects.toThrow("no such element");
  expect(await readdir(folder)).toEqual([]);
});

test("two at once to one place both end with a whole file there, and nothing beside it", async () => {
  const { get } = await exporting(served, served);
  await Promise.all([get(), get()]);
  expect((await readFile(to())).equals(content)).toBe(true);
  expect(await readdir(folder)).toEqual(["wave"]);
});

test("a format that the operation does not have is refused before anything is asked", async () => {
  const { get, requests } = await exporting();
  for (const as of ["xlsx", "constructor"]) {
    const asked = get({ as: as as "csv" }); // as a program in JavaScript may
    await expect(asked).rejects.toThrow(new ReformExchangeError("as is one of ndjson, csv, parquet, zip."));
  }
  expect(requests).toHaveLength(0);
});

test.each([
  ['attachment; filename="../../etc/passwd"', "passwd"],
  ["attachment", undefined],
])("the name in %s leads to no other folder", async (disposition, suggestedName) => {
  const { get } = await exporting((_, response) =>
    response.writeHead(200, { "content-type": mediaTypeOfParquet, "content-disposition": disposition }).end(),
  );
  expect(await get()).toEqual({ path: to(), bytes: 0, suggestedName });
});

describe("items", () => {
  const rows = Array.from({ length: 2_000 }, (_, index) => ({
    responseId: `${index}`,
    answers: { remarks: `één ✓ ${"x".repeat(index % 90)}` },
  }));
  const text = Buffer.from(rows.map((row) => `${JSON.stringify(row)}\n`).join(""));
  const ndjson =
    (bytes: Buffer): Answer =>
    (_, response) =>
      void begin(response, "application/x-ndjson").end(bytes);

  async function all(items: AsyncIterable<unknown>) {
    const found: unknown[] = [];
    for await (const item of items) found.push(item);
    return found;
  }

  test("come one after another, wherever their bytes are cut", async () => {
    const cut: Answer = async (_, response) => {
      begin(response, "application/x-ndjson");
      for (let at = 0; at < text.length; at += 997) await new Promise((sent) => response.write(text.subarray(at, at + 997), sent));
      response.end();
    };
    const { items, requests } = await exporting(cut, ndjson(Buffer.alloc(0)));
    const iterated = items();
    expect(requests).toHaveLength(0);
    expect(await all(iterated)).toEqual(rows);
    expect(requests[0]?.headers.accept).toBe("application/x-ndjson");
    expect(await all(items())).toEqual([]);
  });

  test("whose connection breaks, or whose answer ends within a line, end in an error", async () => {
    const line = text.indexOf("\n") + 1;
    const destroyed: Answer = (_, response) =>
      void begin(response, "application/x-ndjson").write(text.subarray(0, line), () => response.destroy());
    const { items } = await exporting(destroyed, ndjson(text.subarray(0, line + 5)), ndjson(text.subarray(0, text.indexOf("é") + 1)));
    for (let round = 0; round < 3; round += 1) await expect(all(items())).rejects.toBeInstanceOf(ConnectionError);
  });

  test("that are no JSON end in an error", async () => {
    const { items } = await exporting(ndjson(Buffer.from('{"responseId":"1"}\noops\n')));
    await expect(all(items())).rejects.toBeInstanceOf(UnexpectedReplyError);
  });

  test("that are left end their connection; a slow reader is not taken for a silent server", async () => {
    const closed = Promise.withResolvers<void>();
    const endless: Answer = (_, response) => {
      response.once("close", closed.resolve);
      begin(response, "application/x-ndjson").write(text);
    };
    const { items } = await exporting(endless);
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    onTestFinished(() => void vi.useRealTimers());
    let taken = 0;
    for await (const { responseId } of items()) {
      expect(responseId).toBe(`${taken}`);
      vi.advanceTimersByTime(60_000);
      taken += 1;
      if (taken === 3) break;
    }
    await closed.promise;
  });

  test("end with the reason of a signal", async () => {
    const stop = new AbortController();
    const { items } = await exporting((_, response) => void begin(response, "application/x-ndjson").write(text));
    const iterated = items({ signal: stop.signal });
    await iterated.next();
    stop.abort(new Error("enough"));
    await expect(iterated.next()).rejects.toThrow("enough");
  });
});
