/** Changes are forgotten after their time, and a cursor is too old only for what its holder could have seen. */
import { rightsOfRole } from "@reform-exchange/schemas";
import { afterAll, beforeAll, expect, test } from "vitest";
import { anonymous, type Caller } from "../src/callers/caller.ts";
import { forgetOldChanges } from "../src/changes/feed.ts";
import { createExchange, type Exchange } from "../src/index.ts";
import { openTestDatabase, SettableClock, type TestDatabase } from "../src/testing/index.ts";

const clock = new SettableClock("2026-11-23T11:00:00Z");
let testDatabase: TestDatabase;
let exchange: Exchange;
beforeAll(async () => {
  testDatabase = await openTestDatabase();
  await testDatabase.run("delete from change");
  exchange = await createExchange(testDatabase.database, clock);
});
afterAll(async () => {
  await exchange.close();
  await testDatabase.close();
});

const callerOf = (role: "region" | "ministry" | "researcher", regionCodes: readonly string[] | null = null): Caller => ({
  id: `key:${role}`,
  kind: "key",
  role,
  scopes: new Set(rightsOfRole[role].scopes),
  purposes: new Set(rightsOfRole[role].purposes),
  regionCodes: regionCodes && new Set(regionCodes),
});

async function change(resource: string, audience: string, of: string | null, changedAt: string): Promise<void> {
  await testDatabase.run(`insert into change_pending (resource, kind, key, audience, audience_of, changed_at)
    values ('${resource}', 'updated', 'x', '${audience}', ${of === null ? "null" : `'${of}'`}, '${changedAt}')`);
  await exchange.settleNow();
}

const follow = async (caller: Caller, after?: string) => {
  const { value } = await exchange.execute("changes.list", { ...(after && { after }) }, { caller, requestId: null });
  return value as { items: unknown[]; page: { next: string } }; // as its schema says
};

test("a cursor is too old for who missed a forgotten change, and as good as ever for who could not have seen it", async () => {
  const callers = {
    ministry: callerOf("ministry"),
    ofRegion: callerOf("ministry", ["AM14"]),
    ofAnother: callerOf("ministry", ["AM18"]),
    researcher: callerOf("researcher"),
    stranger: anonymous,
  };
  await change("regions", "everyone", null, "2026-07-01T10:00:00Z");
  const before = Object.fromEntries(
    await Promise.all(Object.entries(callers).map(async ([name, caller]) => [name, (await follow(caller)).page.next] as const)),
  );
  for (const day of ["02", "03", "04"]) await change("signals", "region", "AM14", `2026-07-${day}T10:00:00Z`);
  await change("signals", "region", "AM14", "2026-11-20T10:00:00Z");
  await forgetOldChanges(testDatabase.database, clock.epochMs());

  for (const name of ["researcher", "stranger", "ofAnother"] as const)
    expect((await follow(callers[name], before[name])).items, name).toEqual([]);
  for (const name of ["ministry", "ofRegion"] as const)
    await expect(follow(callers[name], before[name]), name).rejects.toMatchObject({ code: "cursor-too-old" });

  await change("regions", "everyone", null, "2026-08-01T10:00:00Z");
  await change("regions", "everyone", null, "2026-11-21T10:00:00Z");
  clock.set("2027-02-20T11:00:00Z");
  await forgetOldChanges(testDatabase.database, clock.epochMs());
  for (const [name, caller] of Object.entries(callers))
    await expect(follow(caller, before[name]), name).rejects.toMatchObject({ code: "cursor-too-old" });
});
