/** Processes that are killed or frozen in the middle of their work. */
import { verifyChain } from "@reform-exchange/domain";
import { type Change, ChangeFeed, type CutProgressFeed, type Wave } from "@reform-exchange/schemas";
import { afterEach, beforeEach, describe, expect, inject, test } from "vitest";
import { dataCutCalls } from "./support/data-cut-calls.ts";
import { followings } from "./support/followers.ts";
import { limeSurveyFile, mapping, questions } from "./support/limesurvey.ts";
import { type ServerProcess, type SharedDatabase, sharedDatabase } from "./support/server-processes.ts";
import { type SurveyDoor, surveyCalls } from "./support/survey-calls.ts";

const isPostgresql = inject("testDatabaseSource").kind === "postgresql";

let shared: SharedDatabase;
beforeEach(async () => {
  shared = await sharedDatabase();
});
afterEach(() => shared.remove());

interface MadeKey {
  readonly apiKeyId: string;
  readonly name: string;
  readonly secret: string | null;
}

/** Makes a key; undefined when the connection broke, and nobody knows whether it was made. */
async function make(url: string, name: string): Promise<MadeKey | undefined> {
  const init = {
    method: "POST",
    headers: { authorization: `Bearer ${shared.adminKey}`, "content-type": "application/json", "idempotency-key": name },
    body: JSON.stringify({ name, role: "support", scopes: [], purposes: [] }),
  };
  try {
    const response = await fetch(`${url}/v1/api-keys`, init);
    const made = (await response.json()) as MadeKey;
    expect([response.status, made]).toEqual([201, made]);
    return made;
  } catch (error) {
    if (error instanceof TypeError) return undefined; // fetch's own: the connection
    throw error;
  }
}

async function allKeys(url: string): Promise<MadeKey[]> {
  const keys: MadeKey[] = [];
  for (let cursor: string | null = ""; cursor !== null; ) {
    const response = await fetch(`${url}/v1/api-keys?limit=1000${cursor && `&cursor=${cursor}`}`, {
      headers: { authorization: `Bearer ${shared.adminKey}` },
    });
    const { items, page } = (await response.json()) as { items: MadeKey[]; page: { next: string | null } };
    keys.push(...items);
    cursor = page.next;
  }
  return keys;
}

test("a server that is killed again and again: nothing acknowledged is missing, nothing is doubled, the audit chain is whole", {
  timeout: 120_000,
}, async () => {
  const writers = 8;
  const kills = 3;
  const keysBetween = 150;
  let serving = Promise.withResolvers<ServerProcess>();
  serving.resolve(await shared.start());
  const nextUrl = async () => (await serving.promise).url;

  const acknowledged = new Map<string, MadeKey>();
  let uncertain = 0;
  let isOver = false;
  const write = async (writer: number) => {
    for (let number = 0; !isOver; number += 1) {
      const name = `Key ${writer}.${number}`.replaceAll(" ", "-");
      for (;;) {
        const made = await make(await nextUrl(), name);
        if (made) {
          acknowledged.set(name, made);
          break;
        }
        uncertain += 1; // once more, with the same key, when there is a server again
      }
    }
  };
  const last = "The-last";
  const heard = Object.values(followings).map(() => [] as Change[]);
  const following = Object.values(followings).map((follow, number) =>
    follow({
      credential: shared.adminKey,
      nextUrl,
      hear(change) {
        heard[number]?.push(change);
        return change.key === acknowledged.get(last)?.apiKeyId;
      },
    }),
  );
  const writing = Array.from({ length: writers }, (_, writer) => write(writer));
  for (let kill = 1; kill <= kills; kill += 1) {
    await expect.poll(() => acknowledged.size, { timeout: 30_000, interval: 1 }).toBeGreaterThan(kill * keysBetween);
    const process = await serving.promise;
    serving = Promise.withResolvers();
    await process.end("SIGKILL");
    serving.resolve(await shared.start());
  }
  await expect.poll(() => acknowledged.size, { timeout: 30_000 }).toBeGreaterThan((kills + 1) * keysBetween);
  isOver = true;
  await Promise.all(writing);
  const made = await make(await nextUrl(), last);
  if (!made) throw new Error("the last key was not made");
  acknowledged.set(last, made);
  await Promise.all(following);
  expect(uncertain).toBeGreaterThan(0);

  const names = (await allKeys(await nextUrl())).map(({ name }) => name);
  expect(names.toSorted()).toEqual([...acknowledged.keys(), "First administrator"].toSorted());
  const [first = [], ...others] = heard;
  for (const other of others) expect(other).toEqual(first);
  const keysHeard = first.filter(({ resource }) => resource === "api-keys").map(({ key }) => key);
  const ids = [...acknowledged.values()].map(({ apiKeyId }) => apiKeyId);
  expect(keysHeard.slice(1).toSorted()).toEqual(ids.toSorted()); // the first is the administrator's

  await (await serving.promise).end("SIGTERM");
  const { faults, unsealed, sealedCount } = await shared.inspect((database) => verifyChain(database));
  expect(faults).toEqual([]);
  expect(unsealed.count).toBe(0);
  expect(sealedCount).toBe(acknowledged.size + 1);
});

/** Calls of the evaluation at whichever server runs, and a researcher's key for them. */
async function researcherAt(url: () => string): Promise<SurveyDoor> {
  const door: SurveyDoor = {
    keys: { researcher: shared.adminKey },
    call: (path) => fetch(url() + path),
    callAs: (credential, path, { method = "GET", headers = {}, body } = {}) =>
      fetch(url() + path, {
        method,
        headers: { authorization: `Bearer ${credential}`, ...(body !== undefined && { "content-type": "application/json" }), ...headers },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      }),
    exchange: { settleNow: async () => {} },
  };
  const { secret } = await surveyCalls(door).evaluation<{ secret: string }>(
    "/api-keys",
    {
      method: "POST",
      body: {
        name: "Evaluation",
        role: "researcher",
        scopes: ["surveys:read", "surveys:write", "responses:read", "responses:write", "data-cuts:read", "data-cuts:write"],
        purposes: ["evaluation"],
      },
    },
    201,
  );
  return { ...door, keys: { researcher: secret } };
}

test("a release whose process is killed on the way is made whole by the next process that starts", { timeout: 120_000 }, async () => {
  let serving = await shared.start();
  const calls = surveyCalls(await researcherAt(() => serving.url));
  const { waveId } = await calls.openWave({ surveyKey: "demonstration-killed", questions });
  await calls.close(waveId);
  await calls.evaluation(`/waves/${waveId}/responses`, { method: "POST", body: { csv: limeSurveyFile(5000), mapping } });
  await calls.evaluation(`/waves/${waveId}/release`, { method: "PUT" });
  await serving.end("SIGKILL");

  serving = await shared.start();
  const stateOf = async () => (await calls.evaluation<Wave>(`/waves/${waveId}`)).release?.state;
  await expect.poll(stateOf, { timeout: 60_000, interval: 20 }).toBe("made");
  expect(await calls.results(waveId)).toMatchObject({ releaseNumber: 1, respondents: 5000 });
});

test("a data cut whose process is killed on the way is made whole by another, and nothing of it shows before", {
  timeout: 120_000,
}, async () => {
  let serving = await shared.start();
  const door = await researcherAt(() => serving.url);
  const calls = surveyCalls(door);
  const { waveId } = await calls.openWave({ surveyKey: "demonstration-cut", questions });
  await calls.close(waveId);
  await calls.evaluation(`/waves/${waveId}/responses`, { method: "POST", body: { csv: limeSurveyFile(20_000), mapping } });
  const cuts = dataCutCalls(door);
  // On PostgreSQL there is another process already; the embedded database has room for one.
  const other = isPostgresql ? await shared.start() : undefined;
  await cuts.ask("killed");
  await expect
    .poll(async () => ((await (await cuts.call("/killed/progress?after=1&wait=20")).json()) as CutProgressFeed).items.length, {
      timeout: 30_000,
    })
    .toBeGreaterThan(0);
  await serving.end("SIGKILL");
  serving = other ?? (await shared.start());

  const cut = await cuts.get("killed");
  expect(cut).toMatchObject({ revisions: [{ state: "making", sha256: null }], files: [] });
  expect((await cuts.file("killed", "goals.csv")).status).toBe(404);
  const made = await cuts.ended("killed");
  expect(made).toMatchObject({ frozenAt: cut.frozenAt, revisions: [{ number: 1, state: "made" }] });
  const responses = [...(await cuts.files("killed"))].find(([name]) => name.includes(waveId))?.[1];
  expect(responses?.toString().match(/\r\n/gu)).toHaveLength(20_001);
});

describe.runIf(isPostgresql)("with two processes on one database", () => {
  let one: ServerProcess;
  let two: ServerProcess;
  beforeEach(async () => {
    one = await shared.start();
    two = await shared.start();
  });

  /** Does a connection stand idle inside the pass that it makes? */
  const isInPass = async () => {
    const text = `select exists (select from pg_locks join pg_stat_activity using (pid)
      where locktype = 'advisory' and objid = 7265832 and granted and state = 'idle in transaction' and datname = current_database()
        and xact_start < now() - interval '0.2 s') as held`;
    return await shared.inspect(
      async (database) => (await database.rows<{ held: boolean }>({ name: "test.in-pass", text }, []))[0]?.held === true,
    );
  };

  test("one that is frozen in the middle of a pass holds the feed up for some seconds only, and goes on when it is let go", {
    timeout: 120_000,
  }, async () => {
    let isOver = false;
    const writing = [0, 1, 2, 3].map(async (writer) => {
      for (let number = 0; !isOver; number += 1) await make(one.url, `${writer}-${number}`);
    });
    // Freezes it at any moment until one is in the middle of a pass.
    await expect
      .poll(
        async () => {
          one.signal("SIGSTOP");
          const until = performance.now() + 400;
          while (performance.now() < until) if (await isInPass()) return true;
          one.signal("SIGCONT");
          return false;
        },
        { timeout: 60_000, interval: 37 },
      )
      .toBe(true);
    isOver = true;
    const made = await make(two.url, "while-the-other-is-frozen");
    const keysAt = async (url: string) => {
      const keys: string[] = [];
      for (let next = ""; ; ) {
        const response = await fetch(`${url}/v1/changes?resource=api-keys&limit=1000${next && `&after=${next}`}`, {
          headers: { authorization: `Bearer ${shared.adminKey}` },
        });
        const { items, page } = ChangeFeed.parse(await response.json());
        keys.push(...items.map(({ key }) => key));
        if (page.isCaughtUp) return keys;
        next = page.next;
      }
    };
    await expect.poll(() => keysAt(two.url), { interval: 100 }).toContain(made?.apiKeyId);

    one.signal("SIGCONT");
    await Promise.all(writing);
    const later = await make(one.url, "let-go");
    await expect.poll(() => keysAt(one.url)).toContain(later?.apiKeyId);
    const keys = await keysAt(two.url);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.length).toBe((await allKeys(two.url)).length);
    const { faults } = await shared.inspect((database) => verifyChain(database));
    expect(faults).toEqual([]);
  });

  test("what one has not settled when it is killed, the other settles", async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    let count = 0;
    const writing = [0, 1, 2, 3].map(async (writer) => {
      for (let number = 0; await make(one.url, `${writer}-${number}`); number += 1) {
        count += 1;
        if (count > 40) resolve();
      }
    });
    await promise;
    await one.end("SIGKILL");
    await Promise.all(writing);
    const names = await allKeys(two.url);
    const headers = { authorization: `Bearer ${shared.adminKey}` };
    const changesAtTwo = async () =>
      ChangeFeed.parse(await (await fetch(`${two.url}/v1/changes?resource=api-keys&limit=1000`, { headers })).json()).items.length;
    await expect.poll(changesAtTwo).toBe(names.length);
    await expect.poll(async () => (await shared.inspect((database) => verifyChain(database))).unsealed.count).toBe(0);
  });
});
