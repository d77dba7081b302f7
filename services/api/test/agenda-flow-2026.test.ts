/**
 * The national agenda of 2026 from draft to public edition, on the clock. January 2026 (adoption) and 23 March 2026 (public edition) are
 * as published; the days on which this test drafts, records and prepares are its own, and so are the texts.
 */
import { removeAgendas } from "@reform-exchange/domain/testing";
import { AgendaPage, type AgendaVersion, type Change, ChangeFeed, problemCodeOf } from "@reform-exchange/schemas";
import { afterAll, beforeAll, expect, test } from "vitest";
import { AgendaCalls, type Credential, contentOf, done, editionOf } from "./support/agenda-calls.ts";
import { type RunningApi, startApi } from "./support/running-api.ts";

/** Days of the test's own. */
const own = { drafting: "2026-01-12T09:00:00Z", recording: "2026-01-30T15:00:00Z", preparing: "2026-03-02T10:00:00Z" };
/** 23 March 2026, 00:00 in Europe/Amsterdam. */
const embargoUntil = "2026-03-22T23:00:00.000Z";
const justBefore = "2026-03-22T22:59:59.999Z";

let api: RunningApi;
let calls: AgendaCalls;
beforeAll(async () => {
  api = await startApi();
  calls = new AgendaCalls(api);
  await removeAgendas(api.testDatabase.run);
  await api.testDatabase.run("update api_key set expires_at = '2025-12-31T23:00:00Z' where name = 'expired of the tests'");
  api.clock.set(own.drafting);
});
afterAll(() => api.close());

/** Whoever has no part in the national agenda, and what each hears of a step. */
function wrongCallers(): readonly [string, Credential, string][] {
  const { regionA, regionB, researcher, admin, expired } = api.keys;
  return [
    ["a stranger", undefined, "unauthenticated"],
    ["a region", regionA, "not-found"],
    ["another region", regionB, "not-found"],
    ["a researcher", researcher, "insufficient-scope"],
    ["an administrator", admin, "insufficient-scope"],
    ["an expired key", expired, "unauthenticated"],
  ];
}

async function codeOf(response: Response): Promise<string> {
  const { type = "" } = (await response.json()) as { type?: string };
  return response.ok ? "done" : String(problemCodeOf(type));
}

/** Takes a step as each wrong caller, in vain. */
async function inVain(take: (as: Credential) => Promise<Response>): Promise<void> {
  for (const [who, as, code] of wrongCallers()) expect(await codeOf(await take(as)), who).toBe(code);
}

/** What a caller reads of the first version: by itself, in the lists, and as a page. */
async function sight(as: Credential, agendaId: string): Promise<string> {
  const path = `/${agendaId}/versions/1`;
  const one = await calls.get(as, path);
  if (one.status === 401) return "unauthenticated";
  const { items } = AgendaPage.parse(await done(calls.get(as, "")));
  const others = [
    await calls.get(as, `/${agendaId}`),
    await calls.get(as, `/${agendaId}/versions`),
    await calls.get(as, path, { accept: "text/html" }),
  ];
  if (!one.ok) {
    expect([one, ...others].map(({ status }) => status)).toEqual([404, 404, 404, 404]);
    expect(items).toEqual([]);
    return "nothing";
  }
  expect(others.map(({ status }) => status)).toEqual([200, 200, 200]);
  expect(items).toHaveLength(1);
  const { content, state } = (await one.json()) as AgendaVersion; // the parity tests hold answers to their schemas
  expect(items[0]?.newestVersion).toEqual({ number: 1, state });
  return content ? `${state} content` : `${state} edition`;
}

async function sights(agendaId: string): Promise<Record<string, string>> {
  const readers: Readonly<Record<string, Credential>> = {
    ministry: api.keys.ministry,
    support: api.keys.support,
    region: api.keys.regionA,
    researcher: api.keys.researcher,
    admin: api.keys.admin,
    stranger: undefined,
    expired: api.keys.expired,
  };
  const seen: Record<string, string> = {};
  for (const [reader, as] of Object.entries(readers)) seen[reader] = await sight(as, agendaId);
  return seen;
}

const changesAfter = async (after: string, wait = 0, as: Credential = undefined): Promise<ChangeFeed> => {
  const path = `/v1/changes?resource=agendas&wait=${wait}${after && `&after=${after}`}`;
  return ChangeFeed.parse(await (await (as === undefined ? api.call(path) : api.callAs(as, path))).json());
};

async function writesOnRecord(): Promise<number> {
  const statement = { name: "test.writes", text: "select count(*)::int as count from audit_record where outcome = 'done'" };
  return (await api.testDatabase.database.rows<{ count: number }>(statement, []))[0]?.count ?? 0;
}

test("draft, adoption by the Landelijk Beraad, early sight for regions, embargo, and the public edition that comes by itself", async () => {
  // ---- A draft, on a day of the test's own: only its own side knows of it. ----
  const body = {
    regionCode: null,
    title: { nl: "Landelijke meerjarenagenda (demonstratie)" },
    validFrom: "2026-01-01",
    content: contentOf("draft"),
  };
  await inVain((as) => calls.send(as, "POST", "", { body }));
  const { agendaId } = await calls.agenda(null, "2026-01-01", contentOf("draft"));
  const path = `/${agendaId}/versions/1`;
  await inVain((as) => calls.send(as, "PUT", path, { body: { content: contentOf("taken over") } }));
  await done(calls.send(api.keys.support, "PUT", path, { body: { content: contentOf("final") } }));
  const nothing = { region: "nothing", researcher: "nothing", admin: "nothing", stranger: "nothing", expired: "unauthenticated" };
  expect(await sights(agendaId)).toEqual({ ...nothing, ministry: "draft content", support: "draft content" });

  // ---- Adopted in January 2026; the day is not known, and the day of recording is the test's own. ----
  api.clock.set(own.recording);
  const adoption = { adoptedBy: "landelijk-beraad", adoptedOn: "2026-01" };
  await inVain((as) => calls.send(as, "PUT", `${path}/adoption`, { body: adoption }));
  const adopted = await calls.adopt(api.keys.ministry, path, "landelijk-beraad", "2026-01");
  expect(adopted).toMatchObject({ state: "adopted", adoption: { ...adoption, precision: "month" } });

  // ---- Regions see it early; the text stands. ----
  expect(await sights(agendaId)).toEqual({
    ...nothing,
    ministry: "adopted content",
    support: "adopted content",
    region: "adopted content",
  });
  expect((await calls.version(api.keys.regionB, path)).content).toEqual(adopted.content);
  const change = calls.send(api.keys.ministry, "PUT", path, { body: { content: contentOf("changed") } });
  expect(await codeOf(await change)).toBe("illegal-step");

  // ---- The public edition is prepared under an embargo, on a day of the test's own. ----
  api.clock.set(own.preparing);
  const edition = editionOf("final", "2026-03-23", embargoUntil);
  await inVain((as) => calls.send(as, "PUT", `${path}/publication`, { body: edition }));
  await calls.publish(api.keys.ministry, path, edition);

  // ---- Until the last moment the public has nothing, by no way. ----
  api.clock.set(justBefore);
  const embargoed = { ...nothing, ministry: "embargoed content", support: "embargoed content", region: "embargoed content" };
  expect(await sights(agendaId)).toEqual(embargoed);
  await api.exchange.settleNow();
  const before = await changesAfter("");
  expect(before.items).toEqual([]);
  const beforeForRegion = await changesAfter("", 0, api.keys.regionA);
  expect(beforeForRegion.items.map(({ kind, key }) => [kind, key])).toEqual([
    ["updated", agendaId], // adopted
    ["updated", agendaId], // a public edition under an embargo
  ]);

  // ---- It ends: the change and the edition come without any write by a person. ----
  const written = await writesOnRecord();
  const waiting = Promise.all([changesAfter(before.page.next, 20), changesAfter(beforeForRegion.page.next, 20, api.keys.regionA)]);
  api.clock.set(embargoUntil);
  for (const { items } of await waiting)
    expect(items).toMatchObject([
      { resource: "agendas", kind: "updated", key: agendaId, changedAt: embargoUntil } satisfies Partial<Change>,
    ]);
  expect(await sights(agendaId)).toEqual({
    ministry: "published content",
    support: "published content",
    region: "published content",
    researcher: "published edition",
    admin: "published edition",
    stranger: "published edition",
    expired: "unauthenticated",
  });
  expect(await writesOnRecord()).toBe(written);
  expect(await calls.version(undefined, path)).toMatchObject({
    state: "published",
    content: null,
    adoption: { adoptedBy: "landelijk-beraad", adoptedOn: "2026-01", precision: "month" },
    publicEdition: edition,
  });
  expect((await calls.version(api.keys.regionA, path)).content).toEqual(adopted.content);

  // ---- And nobody takes anything back. ----
  for (const [step, sent] of Object.entries({
    "": { content: contentOf("changed") },
    "/adoption": adoption,
    "/publication": editionOf("again", "2026-03-23"),
  })) {
    const late = await calls.send(api.keys.ministry, "PUT", `${path}${step}`, { body: sent });
    expect(await codeOf(late), step).toBe("illegal-step");
    await inVain((as) => calls.send(as, "PUT", `${path}${step}`, { body: sent }));
  }
});
