/** The same data gives the same bytes, on the embedded database and on PostgreSQL. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import {
  type Caller,
  connectEmbedded,
  createExchange,
  type Database,
  loadReferenceData,
  migrate,
  openFileStore,
} from "@reform-exchange/domain";
import { openInMemory } from "@reform-exchange/domain/embedded";
import {
  openTestDatabase,
  putDemonstrationBudgets,
  putDemonstrationEvaluation,
  putDemonstrationObservations,
  putDemonstrationSurveys,
  SettableClock,
} from "@reform-exchange/domain/testing";
import { packagedData, readDataset } from "@reform-exchange/reference-data";
import { DataCut } from "@reform-exchange/schemas";
import { afterAll, beforeAll, expect, test } from "vitest";
import { differing } from "./support/data-cut-calls.ts";
import { testNow } from "./support/running-api.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "reform-exchange-bytes-"));
});
afterAll(() => rm(folder, { recursive: true }));

/** The files of a cut of the demonstration data. */
async function filesOf(database: Database, name: string): Promise<ReadonlyMap<string, Buffer>> {
  const store = await openFileStore(join(folder, name));
  await migrate(database);
  await loadReferenceData(database, new SettableClock(testNow), await readDataset(packagedData));
  await putDemonstrationBudgets(database);
  await putDemonstrationEvaluation(database, store);
  await putDemonstrationObservations(database);
  await putDemonstrationSurveys(database);
  const exchange = await createExchange(database, new SettableClock(testNow), { openFiles: async () => store });
  const researcher: Caller = {
    id: "key:test",
    kind: "key",
    role: "researcher",
    scopes: new Set(["data-cuts:read", "data-cuts:write"]),
    purposes: new Set(["evaluation"]),
    regionCodes: null,
  };
  const call = { caller: researcher, requestId: null };
  await exchange.execute("dataCuts.create", { cutId: "same", title: { nl: "Overal dezelfde (demonstratie)" } }, call);
  await exchange.settleNow();
  const { files } = DataCut.parse((await exchange.execute("dataCuts.get", { cutId: "same" }, call)).value);
  const contents = new Map<string, Buffer>();
  for (const { name: file } of files) {
    const download = await exchange.download("dataCutFiles.get", { cutId: "same", name: file }, call);
    contents.set(file, await buffer(await download.open()));
  }
  await exchange.close();
  return contents;
}

test("a cut of the same data is the same bytes on whichever database it is made", async () => {
  await using opened = new AsyncDisposableStack();
  const embedded = await connectEmbedded(openInMemory());
  opened.defer(() => embedded.close());
  const ofThisRun = await openTestDatabase({ content: "nothing" }); // PostgreSQL, when the whole run is on it
  opened.defer(() => ofThisRun.close());
  const [one, other] = [await filesOf(embedded, "embedded"), await filesOf(ofThisRun.database, "of-this-run")];
  expect(one.size).toBeGreaterThan(30);
  expect(differing(one, other)).toEqual([]);
});
