import { mkdtemp, readdir, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { anchorFileOf } from "../src/anchor-file.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "reform-exchange-anchor-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const anchored = { number: 3, recordCount: 17, head: "ab".repeat(32), anchoredAt: "2026-11-23T11:00:00.000Z" };

test("gives back what was kept last, in one file that only its owner can read", async () => {
  const dataDir = join(folder, "new", "folder");
  const file = anchorFileOf({ dataDir, databaseUrl: undefined });
  expect(await file.read()).toBeUndefined();
  await file.write({ ...anchored, number: 2 });
  await file.write(anchored);
  expect(await file.read()).toEqual(anchored);
  expect(await readdir(dataDir)).toEqual(["audit-anchor.json"]);
  expect((await stat(file.path)).mode & 0o777).toBe(0o600);
});

test("says that a file holds no anchor, rather than to begin anew", async () => {
  const file = anchorFileOf({ dataDir: folder, databaseUrl: undefined });
  for (const text of ["", "{}", JSON.stringify({ ...anchored, head: "short" })]) {
    await writeFile(file.path, text);
    await expect(file.read()).rejects.toThrow("holds no anchor");
  }
});

test("is another file for each database, without the secrets in its address", () => {
  const names = [
    "postgresql://me:secret@db.example.nl/reform?sslmode=require",
    "postgresql://db.example.nl:6432/reform",
    "postgresql:///a/b?host=/run/pg",
  ].map((databaseUrl) => basename(anchorFileOf({ dataDir: folder, databaseUrl }).path));
  expect(names).toEqual([
    "audit-anchor.db.example.nl-5432-reform.json",
    "audit-anchor.db.example.nl-6432-reform.json",
    "audit-anchor.%2Frun%2Fpg-5432-a%2Fb.json",
  ]);
});
