/** Exports through the SDK, of the whole API: what REST gives, on disk; and what breaks off is told. */
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileEndings } from "@reform-exchange/contract";
import { demonstrationWaveIds } from "@reform-exchange/domain/testing";
import { ConnectionError, createClient, InvalidInputError, NotFoundError } from "@reform-exchange/sdk";
import { createDownloads, type Downloads, type ExportedFile } from "@reform-exchange/sdk/node";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { rawRequest } from "./support/raw-request.ts";
import { type RunningApi, startApi } from "./support/running-api.ts";

const waveId = demonstrationWaveIds.closed;
const budgetId = "01938c1e-0000-7000-8000-00000000ab14";
const nobodys = "01938c1e-0000-7000-8000-00000000cfff";

let api: RunningApi;
let folder: string;
let downloads: Downloads;

beforeAll(async () => {
  api = await startApi();
  folder = await mkdtemp(join(tmpdir(), "reform-exchange-exports-"));
  downloads = createDownloads({ baseUrl: api.baseUrl, apiKey: api.keys.researcher });
});
afterAll(async () => {
  await api.close();
  await rm(folder, { recursive: true });
});

describe("each export is on disk what REST gives", () => {
  async function expectFile({ path, bytes }: ExportedFile, byRest: Promise<Response>) {
    const content = Buffer.from(await (await byRest).arrayBuffer());
    expect((await readFile(path)).equals(content)).toBe(true);
    expect(bytes).toBe(content.length);
  }

  test.for(Object.entries(fileEndings))("(the responses of a wave, %s)", async ([accept, as]) => {
    const file = await downloads.responses.list({ waveId }, { as, to: join(folder, `wave.${as}`) });
    await expectFile(file, api.callAs(api.keys.researcher, `/v1/waves/${waveId}/responses`, { headers: { accept } }));
    expect(file.suggestedName).toBe(`demonstration-clients-2026.${as}`);
  });

  test.for([
    ["text/csv", "csv"],
    ["application/zip", "zip"],
  ] as const)("(the entries of a budget, %s)", async ([accept, as]) => {
    const { budgetEntries } = createDownloads({ baseUrl: api.baseUrl, apiKey: api.keys.regionA });
    const file = await budgetEntries.list({ budgetId }, { as, to: join(folder, `ledger.${as}`) });
    await expectFile(file, api.callAs(api.keys.regionA, `/v1/budgets/${budgetId}/entries`, { headers: { accept } }));
    expect(file.suggestedName).toBe(`budget-am14-2026-demonstration.${as}`);
  });

  test("its items are those of the pages, in their order", async () => {
    const byItem = await Array.fromAsync(downloads.responses.items({ waveId }));
    const client = createClient({ baseUrl: api.baseUrl, apiKey: api.keys.researcher });
    expect(byItem).toEqual(await Array.fromAsync(client.responses.list({ waveId, limit: 100 })));
    expect(byItem.length).toBeGreaterThan(100);
  });

  test("a problem is the error that the client has", async () => {
    const how = { as: "csv", to: join(folder, "none.csv") } as const;
    await expect(downloads.responses.list({ waveId: nobodys }, how)).rejects.toBeInstanceOf(NotFoundError);
    const withPage = { waveId, limit: 10 }; // the types refuse it only where it is written out
    await expect(downloads.responses.list(withPage, how)).rejects.toBeInstanceOf(InvalidInputError);
    const ofMinistry = createDownloads({ baseUrl: api.baseUrl, apiKey: api.keys.ministry });
    await expect(ofMinistry.responses.list({ waveId }, how)).rejects.toMatchObject({ status: 403 });
    expect(await readdir(folder)).not.toContain("none.csv");
  });
});

describe("an export that the API can't make to its end", () => {
  beforeAll(async () => {
    // More than one batch, and in the last row a text that no variable can hold.
    await api.testDatabase.run(`insert into response (wave_id, id, region_code, answers, saved_at, submitted_at, saves)
      select '${waveId}', case when number = 8000 then 'ffffffff-ffff-4fff-bfff-ffffffffffff'::uuid else gen_random_uuid() end, 'AM14',
        jsonb_build_object('visited', 'yes', 'satisfaction', 3,
          'remarks', repeat('demonstration ', case when number = 8000 then 4000 else 40 end)), now(), now(), 1
      from generate_series(1, 8000) number`);
  });

  test.each(["csv", "parquet", "zip"] as const)("(%s) is an error, and no file", async (as) => {
    const asked = downloads.responses.list({ waveId }, { as, to: join(folder, "broken") });
    await expect(asked).rejects.toBeInstanceOf(ConnectionError); // what fails before it begins is a problem
    expect((await readdir(folder)).filter((name) => name.startsWith("broken"))).toEqual([]);
  });

  test("ends no connection of HTTP/1.0 as if it were whole, since there its end is the end of the file", async () => {
    const head = `GET /v1/waves/${waveId}/responses HTTP/1.0\r\nAuthorization: Bearer ${api.keys.researcher}\r\nAccept: text/csv\r\n\r\n`;
    await expect(rawRequest(api.baseUrl, head)).rejects.toMatchObject({ code: "ECONNRESET" });
  });
});
