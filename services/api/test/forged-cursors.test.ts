/** A cursor is the caller's to forge: whatever stands in it, the answer is a page or a problem. */
import { basePath, isPaged, operations } from "@reform-exchange/contract";
import { afterAll, beforeAll, expect, test } from "vitest";
import { holderFor, requestOf } from "./support/faces.ts";
import { problemIn } from "./support/problem-in.ts";
import { type RunningApi, startApi } from "./support/running-api.ts";

let api: RunningApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const afters = ["x", "-1", "1e3", "99999999999999999999", " ", "'; drop table change; --", "AM99", "٣"];

test.each(operations.filter(({ operation }) => isPaged(operation)))("$id", async ({ id, operation }) => {
  const holder = holderFor(operation);
  for (const after of afters) {
    const cursor = Buffer.from(JSON.stringify({ of: id, after, choice: {} })).toString("base64url");
    const { url } = requestOf(operation, { ...operation.examples[0].input, limit: 1, cursor });
    const response = holder ? await api.callAs(api.keys[holder], basePath + url) : await api.call(basePath + url);
    expect(response.status, `${after} in ${url}`).toBeLessThan(500);
    await response.arrayBuffer();
  }
});

test.each(["0000-01-01T00:00:00Z", `2026-01-01T00:00:00.${"1".repeat(300)}Z`])(
  "a moment that no database holds is refused: %s",
  async (moment) => {
    const query = new URLSearchParams({ recordedFrom: moment });
    await problemIn(await api.callAs(api.keys.admin, `/v1/audit-records?${query}`), "invalid-input");
  },
);
