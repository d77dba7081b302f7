/** A revision of a data cut that is superseded while its job writes: nothing of it stays in the file store, whoever removed it before. */
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { makeRevision, removeLeftFiles } from "../src/data-cuts/make-cut.ts";
import type { FileStore } from "../src/files/file-store.ts";
import { folderStore } from "../src/files/folder-store.ts";
import {
  demonstrationCutId as cutId,
  openTestDatabase,
  putDemonstrationDataCut,
  SettableClock,
  type TestDatabase,
} from "../src/testing/index.ts";

const begun = "2026-11-27T09:00:00Z";
const clock = new SettableClock(begun);
const now = () => new Date(clock.epochMs()).toISOString();

let test_: TestDatabase;
let folder: string;
let store: FileStore;
beforeEach(async () => {
  clock.set(begun);
  test_ = await openTestDatabase();
  folder = await mkdtemp(join(tmpdir(), "reform-exchange-cuts-"));
  store = folderStore(folder);
  await putDemonstrationDataCut(test_.database, store);
  await supersede(1);
});
afterEach(async () => {
  await test_.close();
  await rm(folder, { recursive: true });
});

/** What an erasure does to the revisions of a cut. */
async function supersede(revision: number): Promise<void> {
  await test_.run(`update data_cut_revision set state = 'superseded', ended_at = '${now()}' where number = ${revision}`);
  await test_.run(
    `insert into data_cut_revision (cut_id, number, state, reason, asked_at, has_files)
      values ('${cutId}', ${revision + 1}, 'making', 'erasure', '${now()}', true)`,
  );
}

/** What any process does now and then. */
const keepHouse = () => removeLeftFiles({ database: test_.database, now, openStore: async () => store });
const make = (through: FileStore) =>
  makeRevision(
    { database: test_.database, store: through, now, onStep: () => undefined },
    { cutId, revision: 2 },
    new AbortController().signal,
  );
/** A store during whose next write the revision is superseded, and another process removes what there is of it. */
const overtaken = (afterwards: () => Promise<void>): FileStore => ({
  ...store,
  async putStream(...file) {
    await supersede(2);
    await keepHouse();
    await store.putStream(...file);
    await afterwards();
  },
});
const stored = async () => (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
const revisions = () =>
  test_.database.rows<{ state: string; hasFiles: boolean; recorded: number }>(
    {
      name: "test.revisions",
      text: `select state, has_files as "hasFiles", (
          select count(*)::int from data_cut_file file where file.cut_id = revision.cut_id and file.revision = revision.number
        ) as "recorded" from data_cut_revision revision order by number`,
    },
    [],
  );

test("the job takes away what it wrote after the others had, and ends", async () => {
  await make(overtaken(async () => undefined));
  expect(await stored()).toEqual([]);
  expect(await revisions()).toEqual([
    { state: "superseded", hasFiles: true, recorded: 0 },
    { state: "superseded", hasFiles: true, recorded: 0 },
    { state: "making", hasFiles: true, recorded: 0 },
  ]);
});

test("what a process leaves that ends right then is found later, for a day; then it is looked for no more", async () => {
  const killed = make(
    overtaken(() => {
      throw new Error("killed");
    }),
  );
  await expect(killed).rejects.toThrow("killed");
  expect(await stored()).toHaveLength(1);
  clock.set("2026-11-28T08:00:00Z");
  await keepHouse();
  expect(await stored()).toEqual([]);
  clock.set("2026-11-28T10:00:00Z");
  await keepHouse();
  expect(await revisions()).toMatchObject([{ hasFiles: false }, { hasFiles: false }, { hasFiles: true }]);
});
