/// <reference path="./s3rver.d.ts" />
/** Files in a folder, and by the protocol of S3 against a server that speaks it. */
import { createReadStream } from "node:fs";
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { buffer, text } from "node:stream/consumers";
import S3rver from "@20minutes/s3rver";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { FileMissingError, type FileStore } from "../src/files/file-store.ts";
import { openFileStore } from "../src/files/open-file-store.ts";

let folder: string;
let server: { readonly port: number; close(): Promise<void> };
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "reform-exchange-files-"));
  const s3 = new S3rver({
    port: 0,
    address: "127.0.0.1",
    silent: true,
    // To see whether a list is signed well it leaves out the slash behind the bucket's name, which clients send and sign.
    allowMismatchedSignatures: true,
    directory: join(folder, "s3"),
    configureBuckets: [{ name: "exchange", configs: [] }],
  });
  await s3.run();
  const { port } = s3.httpServer.address() as AddressInfo; // a listening TCP server has one
  server = { port, close: () => s3.close() };
  vi.stubEnv("AWS_ACCESS_KEY_ID", "S3RVER");
  vi.stubEnv("AWS_SECRET_ACCESS_KEY", "S3RVER");
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
  vi.unstubAllEnvs();
});

const stores: readonly (readonly [string, () => Promise<FileStore>])[] = [
  ["a folder", () => openFileStore(join(folder, "files"))],
  ["a folder by its address", () => openFileStore(`file://${folder}/addressed`)],
  ["a bucket", () => openFileStore(`s3://exchange?endpoint=http://127.0.0.1:${server.port}&forcePathStyle=true`)],
  [
    "a part of a bucket",
    () => openFileStore(`s3://exchange/of/us/?endpoint=http://127.0.0.1:${server.port}&forcePathStyle=true&region=eu-central-1`),
  ],
];

describe.each(stores)("%s", (_, open) => {
  test("gives back what was put, whole and in parts, and the newest of it", async () => {
    const store = await open();
    await store.put("cuts/one/1/codes.csv", Buffer.from("old"), "text/csv");
    await store.put("cuts/one/1/codes.csv", Buffer.from("0123456789"), "text/csv");
    expect(await text(await store.read("cuts/one/1/codes.csv"))).toBe("0123456789");
    expect(await text(await store.read("cuts/one/1/codes.csv", { start: 2, end: 4 }))).toBe("234");
    expect(await text(await store.read("cuts/one/1/codes.csv", { start: 9, end: 9 }))).toBe("9");
  });

  test("takes a stream of some megabytes", async () => {
    const store = await open();
    const content = Buffer.alloc(7_000_001, "reform exchange ");
    const path = join(folder, "large");
    await writeFile(path, content);
    await store.putStream("large.bin", createReadStream(path), { bytes: content.length, mediaType: "application/octet-stream" });
    expect((await buffer(await store.read("large.bin"))).equals(content)).toBe(true);
    expect((await buffer(await store.read("large.bin", { start: 6_999_990, end: 7_000_000 }))).equals(content.subarray(6_999_990))).toBe(
      true,
    );
  });

  test("says which file is missing, and forgets what is removed and nothing else", async () => {
    const store = await open();
    for (const key of ["cuts/two/1/a.csv", "cuts/two/2/a.csv"]) await store.put(key, Buffer.from(key), "text/csv");
    await store.remove("cuts/two/1/a.csv");
    await store.remove("cuts/two/1/a.csv");
    await expect(store.read("cuts/two/1/a.csv")).rejects.toThrow(FileMissingError);
    await expect(store.read("cuts/two/1/a.csv")).rejects.toThrow(/the file store has no .*cuts\/two\/1\/a\.csv/u);
    expect(await text(await store.read("cuts/two/2/a.csv"))).toBe("cuts/two/2/a.csv");
  });

  test("forgets all files below a folder, halves too, and none of another folder whose name begins alike", async () => {
    const store = await open();
    for (const key of ["cuts/three/1/a.csv", "cuts/three/1/b.csv.part", "cuts/three/10/a.csv", "cuts/three/1a"]) {
      await store.put(key, Buffer.from(key), "text/csv");
    }
    await store.removeAll("cuts/three/1");
    await store.removeAll("cuts/three/1");
    for (const key of ["cuts/three/1/a.csv", "cuts/three/1/b.csv.part"]) await expect(store.read(key)).rejects.toThrow(FileMissingError);
    for (const key of ["cuts/three/10/a.csv", "cuts/three/1a"]) expect(await text(await store.read(key))).toBe(key);
  });

  test("never leads out of itself", async () => {
    const store = await open();
    await writeFile(join(folder, "secret"), "nobody's");
    await expect(store.read("../secret")).rejects.toThrow(/traversal/iu);
    await expect(store.removeAll("..")).rejects.toThrow(/traversal/iu);
    await expect(store.put("../outside", Buffer.from("x"), "text/plain")).rejects.toThrow();
    await expect(store.read("../../etc/passwd")).rejects.toThrow();
  });
});

test("a folder shows and keeps nothing of a file whose stream breaks off, and the one before it stays", async () => {
  const store = await openFileStore(join(folder, "broken"));
  await store.put("cuts/a.csv", Buffer.from("before"), "text/csv");
  const breaking = Readable.from(
    (async function* () {
      yield Buffer.alloc(100_000);
      throw new Error("broken off");
    })(),
  );
  await expect(store.putStream("cuts/a.csv", breaking, { bytes: 200_000, mediaType: "text/csv" })).rejects.toThrow();
  expect(await text(await store.read("cuts/a.csv"))).toBe("before");
  expect(await readdir(join(folder, "broken/cuts"))).toEqual(["a.csv"]);
});

test("an address that is neither is refused by name", async () => {
  await expect(openFileStore("ftp://example.nl/files")).rejects.toThrow("a file store is a folder or s3://bucket/prefix");
});
