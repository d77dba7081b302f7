/** A PostgreSQL server that drops connections. The embedded database has none to drop. */
import { createExchange } from "@reform-exchange/domain";
import type {} from "@reform-exchange/domain/testing";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { problemIn } from "./support/problem-in.ts";
import { type RunningApi, startApi } from "./support/running-api.ts";

describe.runIf(inject("testDatabaseSource").kind === "postgresql")("when the server drops connections", () => {
  let api: RunningApi;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.close());

  const drop = (which: string) =>
    api.testDatabase.run(
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and application_name = '${which}'`,
    );

  test("nothing is answered from the cache until notifications come again", async () => {
    const exchange = await createExchange(api.testDatabase.database, api.clock);
    const before = exchange.freshness.epochOf(["regions"]) ?? 0;
    const seen: (number | undefined)[] = [];
    const watch = setInterval(() => seen.push(exchange.freshness.epochOf(["regions"])), 1);
    await drop("reform-exchange listen");
    await expect.poll(() => exchange.freshness.epochOf(["regions"]) ?? 0, { timeout: 10_000 }).toBeGreaterThan(before);
    clearInterval(watch);
    expect(seen).toContain(undefined);
    await exchange.close();
  });

  test("reads succeed or say that they can't now, and succeed again by themselves", async () => {
    const read = async (day: number) => {
      const response = await api.call(`/v1/municipalities?limit=5&asOf=2024-01-${String(day).padStart(2, "0")}`);
      if (response.status !== 200) await problemIn(response, "service-unavailable");
      return response.status;
    };
    const [, ...statuses] = await Promise.all([drop("reform-exchange"), ...Array.from({ length: 28 }, (_, index) => read(index + 1))]);
    expect(new Set(statuses).isSubsetOf(new Set([200, 503]))).toBe(true);
    await expect.poll(() => read(30)).toBe(200);
  });
});
