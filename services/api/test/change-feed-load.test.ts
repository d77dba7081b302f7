/** Many writers and followers at once, in processes of their own. */
import { verifyChain } from "@reform-exchange/domain";
import { type Change, ChangeFeed } from "@reform-exchange/schemas";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { followings } from "./support/followers.ts";
import { type ServerProcess, type SharedDatabase, sharedDatabase } from "./support/server-processes.ts";

const isPostgresql = inject("testDatabaseSource").kind === "postgresql";
const processCount = isPostgresql ? 2 : 1;
const writerCount = 16;
const loadMs = 20_000;
/** Writers that share a Werkcentrum get in each other's way. */
const regions = ["AM14", "AM18", "AM15"];

let shared: SharedDatabase;
let processes: ServerProcess[];
beforeAll(async () => {
  shared = await sharedDatabase();
  processes = [];
  for (let number = 0; number < processCount; number += 1) processes.push(await shared.start());
});
afterAll(() => shared.remove());

const urlOf = (number: number) => processes[number % processCount]?.url ?? "";

function call(
  number: number,
  method: string,
  path: string,
  body?: object,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  return fetch(`${urlOf(number)}/v1${path}`, {
    method,
    headers: { authorization: `Bearer ${shared.adminKey}`, ...(body && { "content-type": "application/json" }), ...headers },
    ...(body && { body: JSON.stringify(body) }),
  });
}

const keyNamed = (name: string, more: object = {}) => ({ name, role: "support", scopes: [], purposes: [], ...more });
const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(Math.random() * items.length)] as Item; // never empty here

/** What was acknowledged: each change that must come, by what it was, and when it was. */
class Acknowledged {
  readonly changes: string[] = [];
  readonly atMs = new Map<string, number>();
  readonly statuses = new Map<number, number>();

  add(resource: string, kind: string, key: string): void {
    const change = `${resource} ${kind} ${key}`;
    this.changes.push(change);
    this.atMs.set(change, performance.now());
  }

  count({ status }: Response): void {
    this.statuses.set(status, (this.statuses.get(status) ?? 0) + 1);
  }
}

async function made(response: Response): Promise<string> {
  expect(response.status).toBe(201);
  return ((await response.json()) as { apiKeyId: string }).apiKeyId;
}

/** Writes until the time is over: makes and revokes keys, changes Werkcentra in competition, repeats, and fails in every way. */
async function writeUntil(endMs: number, number: number, acknowledged: Acknowledged, credential: string): Promise<void> {
  const own: string[] = [];
  for (let round = 0; performance.now() < endMs; round += 1) {
    const name = `Key ${number}.${round}`;
    const dice = Math.random();
    if (dice < 0.35) {
      const response = await call(number, "POST", "/api-keys", keyNamed(name));
      acknowledged.count(response);
      const id = await made(response);
      acknowledged.add("api-keys", "created", id);
      own.push(id);
    } else if (dice < 0.5) {
      // The same at the same time, at both processes: one effect.
      const headers = { "idempotency-key": `${number}-${round}` };
      const both = await Promise.all([0, 1].map((at) => call(number + at, "POST", "/api-keys", keyNamed(name), headers)));
      for (const response of both) acknowledged.count(response);
      const ids = new Set(await Promise.all(both.map(made)));
      expect(ids.size).toBe(1);
      acknowledged.add("api-keys", "created", [...ids][0] ?? "");
      const reused = await call(number, "POST", "/api-keys", keyNamed(`${name} other`), headers);
      acknowledged.count(reused);
      expect(reused.status).toBe(422);
    } else if (dice < 0.6 && own.length > 0) {
      const id = own.splice(Math.floor(Math.random() * own.length), 1)[0] ?? "";
      const response = await call(number, "DELETE", `/api-keys/${id}`);
      acknowledged.count(response);
      expect(response.status).toBe(204);
      acknowledged.add("api-keys", "updated", id);
    } else if (dice < 0.7) {
      const faulty = await call(number, "POST", "/api-keys", keyNamed(name, { regionCodes: ["AM99"] }), {
        "idempotency-key": name.replaceAll(" ", ""),
      });
      acknowledged.count(faulty);
      expect(faulty.status).toBe(400);
    } else {
      const authorization = { authorization: `Bearer ${credential}` };
      const regionCode = pick(regions);
      const content = { name: `Werkcentrum ${number}.${round} (demonstration)`, locations: [] };
      const { items } = (await (await call(number, "GET", `/werkcentra?regionCode=${regionCode}`)).json()) as {
        items: { werkcentrumId: string; version: number }[];
      };
      const [there] = items;
      const path = `/werkcentra/${there?.werkcentrumId}`;
      const ifMatch = { ...authorization, "if-match": `"${there?.version}"` };
      if (!there) {
        const response = await call(number, "POST", "/werkcentra", { regionCode, ...content }, authorization);
        acknowledged.count(response);
        if (response.status === 201) {
          acknowledged.add("werkcentra", "created", ((await response.json()) as { werkcentrumId: string }).werkcentrumId);
        } else expect(response.status).toBe(409);
      } else if (Math.random() < 0.2) {
        const response = await call(number, "DELETE", path, undefined, ifMatch);
        acknowledged.count(response);
        if (response.status === 204) acknowledged.add("werkcentra", "deleted", there.werkcentrumId);
        else expect([404, 412]).toContain(response.status);
      } else {
        const response = await call(number, "PUT", path, content, ifMatch);
        acknowledged.count(response);
        if (response.status === 200) acknowledged.add("werkcentra", "updated", there.werkcentrumId);
        else expect([404, 412]).toContain(response.status);
      }
    }
  }
}

describe(`${writerCount} writers and 4 followers for ${loadMs / 1000} s in ${processCount} process(es)`, () => {
  test("each follower hears of each acknowledged write exactly once, all in one order, and the audit chain is whole", {
    timeout: 120_000,
  }, async ({ annotate }) => {
    const response = await call(
      0,
      "POST",
      "/api-keys",
      keyNamed("Writer of Werkcentra", { scopes: ["werkcentra:write"], purposes: ["service"] }),
    );
    const { secret } = (await response.clone().json()) as { secret: string };
    const writer = await made(response);
    // The first administrator's key has a change too: all before the writer's own is past.
    await expect.poll(async () => (await latest()).at(-1)?.key).toBe(writer);
    const known = (await latest()).at(-1)?.changeId;

    const acknowledged = new Acknowledged();
    let marker: string | undefined;
    const heard = Object.values(followings).map(() => [] as Change[]);
    const delays: number[] = [];
    const following = Object.values(followings).map((follow, number) => {
      let turn = number;
      let isNew = false;
      return follow({
        credential: shared.adminKey,
        nextUrl: async () => urlOf(turn++), // each time the other process
        hear(change) {
          if (isNew) {
            heard[number]?.push(change);
            const atMs = acknowledged.atMs.get(`${change.resource} ${change.kind} ${change.key}`);
            if (atMs !== undefined && change.resource === "api-keys") delays.push(performance.now() - atMs);
          }
          isNew ||= change.changeId === known;
          return marker !== undefined && change.key === marker;
        },
      });
    });
    const startMs = performance.now();
    await Promise.all(Array.from({ length: writerCount }, (_, number) => writeUntil(startMs + loadMs, number, acknowledged, secret)));
    marker = await made(await call(0, "POST", "/api-keys", keyNamed("The last")));
    acknowledged.add("api-keys", "created", marker);
    await Promise.all(following);

    const [first = [], ...others] = heard;
    for (const other of others) expect(other).toEqual(first);
    expect(new Set(first.map(({ changeId }) => changeId)).size).toBe(first.length);
    expect(first.map(({ resource, kind, key }) => `${resource} ${kind} ${key}`).toSorted()).toEqual(acknowledged.changes.toSorted());
    for (const changes of Map.groupBy(first, ({ key }) => key).values()) expectInOrder(changes);

    const said = processes.map((process) => process.said()).join("");
    for (const process of processes) await process.end("SIGTERM");
    expect(said).not.toContain('"level":50');
    const { faults, unsealed } = await shared.inspect((database) => verifyChain(database));
    expect(faults).toEqual([]);
    expect(unsealed.count).toBe(0);

    const sorted = delays.toSorted((one, other) => one - other);
    const at = (part: number) => Math.round(sorted[Math.floor(part * sorted.length)] ?? 0);
    await annotate(
      `${acknowledged.changes.length} changes, ${Math.round((acknowledged.changes.length * 1000) / loadMs)} a second; from answer to follower ${at(0.5)} ms (median), ${at(0.95)} ms (95%), ${at(1 - 1e-9)} ms (longest); answers ${JSON.stringify(Object.fromEntries(acknowledged.statuses))}`,
    );
  });
});

/** A creation comes before all else, a deletion after. */
function expectInOrder(changes: readonly Change[]): void {
  const kinds = changes.map(({ kind }) => kind);
  if (kinds.includes("created")) expect(kinds.indexOf("created")).toBe(0);
  expect(kinds.lastIndexOf("created")).toBeLessThan(1);
  if (kinds.includes("deleted")) expect(kinds.indexOf("deleted")).toBe(kinds.length - 1);
}

async function latest(): Promise<readonly Change[]> {
  const { items } = ChangeFeed.parse(await (await call(0, "GET", "/changes?limit=1000")).json());
  return items;
}
