/** Readers of files who leave in the middle. */
import { demonstrationWaveIds } from "@reform-exchange/domain/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type RunningApi, startApi } from "./support/running-api.ts";

let api: RunningApi;
const path = `/v1/waves/${demonstrationWaveIds.closed}/responses`;

beforeAll(async () => {
  api = await startApi();
  await api.testDatabase.run(`insert into response (wave_id, id, region_code, answers, saved_at, submitted_at, saves)
    select '${demonstrationWaveIds.closed}', gen_random_uuid(), 'AM14',
      jsonb_build_object('visited', 'yes', 'satisfaction', 1 + number % 5, 'remarks', repeat('demonstration ', 40)), now(), now(), 1
    from generate_series(1, 8000) number`);
});
afterAll(() => api.close());

test.each(["application/x-ndjson", "text/csv", "application/vnd.apache.parquet", "application/zip"])(
  "who leaves in the middle of %s costs nobody anything: no error, no connection, and the next reader gets all of it",
  async (accept) => {
    const read = (signal?: AbortSignal) =>
      api.call(path, { headers: { authorization: `Bearer ${api.keys.researcher}`, accept }, ...(signal && { signal }) });
    const whole = (await (await read()).arrayBuffer()).byteLength;
    expect(whole).toBeGreaterThan(50_000);
    // More often than the pool has connections.
    for (let round = 0; round < 12; round += 1) {
      const going = new AbortController();
      const response = await read(going.signal);
      const reader = response.body?.getReader();
      const first = await reader?.read();
      expect(first?.value?.byteLength).toBeGreaterThan(0);
      going.abort();
      await expect(
        (async () => {
          for (;;) if ((await reader?.read())?.done) return "done";
        })(),
      ).rejects.toThrow();
    }
    expect((await (await read()).arrayBuffer()).byteLength).toBe(whole);
    expect(api.log.filter((line) => line.includes('"level":50'))).toEqual([]);
  },
);
