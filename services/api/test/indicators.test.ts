/** Indicators: definitions that never change once made, what is refused and where, and what says nothing about success. */
import { ChangeFeed, Indicator, IndicatorPage } from "@reform-exchange/schemas";
import fc from "fast-check";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { problemIn } from "./support/problem-in.ts";
import { type RunningApi, startApi, testNow } from "./support/running-api.ts";

let api: RunningApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());
beforeEach(() => api.clock.set(testNow));

interface Sent {
  readonly body?: unknown;
  readonly version?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

function send(secret: string, method: "POST" | "PUT" | "DELETE", path: string, { body, version, headers }: Sent = {}): Promise<Response> {
  return api.callAs(secret, `/v1${path}`, {
    method,
    headers: { ...(version === undefined ? {} : { "if-match": `"${version}"` }), ...headers },
    ...(body === undefined ? {} : { body }),
  });
}

async function indicatorIn(response: Response): Promise<Indicator> {
  expect(response.ok, await response.clone().text()).toBe(true);
  return Indicator.parse(await response.json());
}

/** The place and the code of each fault. */
async function faultsIn(response: Response): Promise<string[]> {
  const { errors } = (await problemIn(response, "invalid-input")) as unknown as { errors: { pointer: string; code: string }[] }; // as its schema says
  return errors.map(({ pointer, code }) => `${pointer} ${code}`);
}

const read = async (code: string) => await indicatorIn(await api.call(`/v1/indicators/${code}`));
const created = async (body: object) => await indicatorIn(await send(api.keys.ministry, "POST", "/indicators", { body }));
const put = (code: string, body: object, version: number, secret = api.keys.ministry) =>
  send(secret, "PUT", `/indicators/${code}`, { body, version });

/** Indicators can't be removed, so each test has its own. */
let made = 0;
function newCode(): string {
  made += 1;
  return `demonstration-${made}`;
}

const content = {
  title: { nl: "Wachttijd (demonstratie)", en: "Waiting time (demonstration)" },
  successMeasure: true,
  unit: { nl: "dagen", en: "days" },
  definition: { nl: "Dagen tot het eerste gesprek (demonstratie)." },
  source: { nl: "Verzonnen (demonstratie)." },
  disclosureThreshold: 10,
};
const place = { goalCode: "services", level: "regional", aspect: "result" };
const indicator = (more: object = {}) => ({ indicatorCode: newCode(), ...place, ...content, ...more });
const reason = { nl: "Zegt niets over succes (demonstratie)." };

describe("making an indicator", () => {
  test("201: everyone can read it, with the first version of its definition and what was left out as it is described", async () => {
    const { disclosureThreshold: _, ...body } = indicator();
    const response = await send(api.keys.researcher, "POST", "/indicators", { body });
    expect(response.status).toBe(201);
    expect(response.headers.get("etag")).toMatch(/^"1/u);
    const { title, unit, definition, source } = content;
    const there = await indicatorIn(response);
    expect(there).toEqual({
      indicatorCode: body.indicatorCode,
      ...place,
      title,
      successMeasure: true,
      successMeasureReason: null,
      currentVersion: 1,
      versions: [{ number: 1, unit, definition, source, method: null, disclosureThreshold: 10, definedAt: "2026-11-23T11:00:00.000Z" }],
      version: 1,
      changedAt: "2026-11-23T11:00:00.000Z",
    });
    expect(await read(body.indicatorCode)).toEqual(there);
  });

  test("keeps texts of several lines and in every script as they are, with one kind of line end", async () => {
    const definition = { nl: "Eerste regel.\r\nTweede: ’s-Gravenhage, Fryslân, 統計, 𝔊.", en: "One.\n\n\tTwo." };
    const { versions } = await created(indicator({ definition, method: { nl: "Tellen\rvan dossiers." } }));
    expect(versions[0]).toMatchObject({
      definition: { nl: "Eerste regel.\nTweede: ’s-Gravenhage, Fryslân, 統計, 𝔊.", en: "One.\n\n\tTwo." },
      method: { nl: "Tellen\nvan dossiers." },
    });
  });

  test("values that are not about people need no threshold: null stays null", async () => {
    expect((await created(indicator({ disclosureThreshold: null }))).versions[0]?.disclosureThreshold).toBeNull();
  });

  test("409 for a code that is taken, and of many at once just one is made", async () => {
    const body = indicator();
    const attempts = Array.from({ length: 6 }, () => send(api.keys.support, "POST", "/indicators", { body }));
    const answers = await Promise.all(attempts);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409, 409, 409, 409, 409]);
    const refused = answers.find(({ status }) => status === 409);
    if (!refused) throw new Error("as just expected");
    expect(await problemIn(refused, "already-exists")).toMatchObject({ resource: "indicator", key: body.indicatorCode });
    expect((await read(body.indicatorCode)).versions).toHaveLength(1);
  });

  test("twice with one Idempotency-Key makes one, with one answer", async () => {
    const attempt = { body: indicator(), headers: { "idempotency-key": "indicator-twice" } };
    const [first, second] = [
      await send(api.keys.ministry, "POST", "/indicators", attempt),
      await send(api.keys.ministry, "POST", "/indicators", attempt),
    ];
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(await second.text()).toBe(await first.text());
  });

  test("401 without a credential, 403 for whoever may not write indicators, a region among them", async () => {
    const init = { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(indicator()) };
    await problemIn(await api.call("/v1/indicators", init), "unauthenticated");
    for (const secret of [api.keys.regionA, api.keys.admin])
      await problemIn(await send(secret, "POST", "/indicators", { body: indicator() }), "insufficient-scope");
  });

  test.each<[string, object, string]>([
    ["a code in capitals", { indicatorCode: "Wachttijd" }, "/indicatorCode invalid-format"],
    ["a code with two hyphens in a row", { indicatorCode: "wacht--tijd" }, "/indicatorCode invalid-format"],
    ["a code that starts with a number", { indicatorCode: "2026-wachttijd" }, "/indicatorCode invalid-format"],
    ["a code of 61 characters", { indicatorCode: "a".repeat(61) }, "/indicatorCode too-large"],
    ["a goal that is none", { goalCode: "growth" }, "/goalCode not-allowed-value"],
    ["a level that is none", { level: "european" }, "/level not-allowed-value"],
    ["an aspect that is none", { aspect: "outcome" }, "/aspect not-allowed-value"],
    ["a threshold under five", { disclosureThreshold: 4 }, "/disclosureThreshold too-small"],
    ["a threshold that is no whole number", { disclosureThreshold: 7.5 }, "/disclosureThreshold invalid-type"],
    ["no measure of success without a reason", { successMeasure: false }, "/successMeasureReason invalid-value"],
    ["a measure of success with a reason", { successMeasureReason: reason }, "/successMeasureReason invalid-value"],
    ["a definition without Dutch", { definition: { en: "Days." } }, "/definition/nl required"],
    ["a definition of 5001 characters", { definition: { nl: "a".repeat(5001) } }, "/definition/nl too-large"],
    ["a control character", { definition: { nl: "a\u0000b" } }, "/definition/nl invalid-format"],
    ["half a character", { source: { nl: "\ud800" } }, "/source/nl invalid-format"],
    ["a unit of two lines", { unit: { nl: "a\nb" } }, "/unit/nl invalid-format"],
    ["a version number of its own", { currentVersion: 3 }, "/currentVersion unknown-parameter"],
    [
      "several faults, all told at once, that of the missing reason too",
      { level: "european", successMeasure: false, disclosureThreshold: 0 },
      "/level not-allowed-value, /disclosureThreshold too-small, /successMeasureReason invalid-value",
    ],
  ])("400 for %s", async (_what, more, faults) => {
    const found = await faultsIn(await send(api.keys.ministry, "POST", "/indicators", { body: indicator(more) }));
    expect(found.toSorted()).toEqual(faults.split(", ").toSorted());
  });
});

describe("changing an indicator", () => {
  test.each<[string, object]>([
    ["unit", { unit: { nl: "weken" } }],
    ["English of the unit", { unit: { nl: "dagen", en: "calendar days" } }],
    ["definition", { definition: { nl: "Dagen tot het tweede gesprek (demonstratie)." } }],
    ["source", { source: { nl: "Anders verzonnen (demonstratie)." } }],
    ["method", { method: { nl: "Steekproef (demonstratie)." } }],
    ["disclosure threshold", { disclosureThreshold: 20 }],
    ["disclosure threshold to none", { disclosureThreshold: null }],
  ])("another %s is a new version of the definition, and the old one stays readable as it was", async (_what, change) => {
    const { indicatorCode, versions } = await created(indicator());
    api.clock.set("2027-01-11T09:00:00Z");
    const changed = await indicatorIn(await put(indicatorCode, { ...content, ...change }, 1));
    expect(changed).toMatchObject({ version: 2, currentVersion: 2, changedAt: "2027-01-11T09:00:00.000Z" });
    expect(changed.versions[0]).toEqual(versions[0]);
    expect(changed.versions[1]).toMatchObject({ number: 2, definedAt: "2027-01-11T09:00:00.000Z", ...change });
    expect(changed.versions).toHaveLength(2);
    expect(await read(indicatorCode)).toEqual(changed);
  });

  test.each<[string, object]>([
    ["title", { title: { nl: "Duur van het wachten (demonstratie)" } }],
    ["word on success", { successMeasure: false, successMeasureReason: reason }],
  ])("another %s is a change, but no new version of the definition", async (_what, change) => {
    const { indicatorCode, versions } = await created(indicator());
    const changed = await indicatorIn(await put(indicatorCode, { ...content, ...change }, 1));
    expect(changed).toMatchObject({ version: 2, currentVersion: 1, versions, ...change });
  });

  test("a definition that comes back is a version of its own: numbers are never used again", async () => {
    const { indicatorCode } = await created(indicator());
    await put(indicatorCode, { ...content, unit: { nl: "weken" } }, 1);
    const { versions } = await indicatorIn(await put(indicatorCode, content, 2));
    expect(versions.map(({ number, unit }) => [number, unit.nl])).toEqual([
      [1, "dagen"],
      [2, "weken"],
      [3, "dagen"],
    ]);
  });

  test("the same again changes nothing, and the feed tells nothing", async () => {
    const there = await created(indicator());
    const feed = async () => {
      const { items } = ChangeFeed.parse(await (await api.call("/v1/changes?resource=indicators&limit=1000")).json());
      return items.filter(({ key }) => key === there.indicatorCode).map(({ kind }) => kind);
    };
    api.clock.set("2027-01-11T09:00:00Z");
    expect(await indicatorIn(await put(there.indicatorCode, content, 1))).toEqual(there);
    await put(there.indicatorCode, { ...content, title: { nl: "Anders (demonstratie)" } }, 1);
    await expect.poll(feed).toEqual(["created", "updated"]);
  });

  test("412 on a version that is not the newest, 428 without one; nothing is changed", async () => {
    const { indicatorCode } = await created(indicator());
    const changed = await indicatorIn(await put(indicatorCode, { ...content, unit: { nl: "weken" } }, 1));
    await problemIn(await put(indicatorCode, { ...content, unit: { nl: "maanden" } }, 1), "precondition-failed");
    await problemIn(await send(api.keys.ministry, "PUT", `/indicators/${indicatorCode}`, { body: content }), "precondition-required");
    expect(await read(indicatorCode)).toEqual(changed);
  });

  test("of two changes of one version at once, one is made and the other is told", async () => {
    const { indicatorCode } = await created(indicator());
    const answers = await Promise.all(["weken", "maanden"].map((nl) => put(indicatorCode, { ...content, unit: { nl } }, 1)));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 412]);
    expect((await read(indicatorCode)).versions).toHaveLength(2);
  });

  test("404 for a code that is nobody's, 403 for a region", async () => {
    await problemIn(await put("nobodys-indicator", content, 1), "not-found");
    await problemIn(await put("werkcentrum-visitors", content, 1, api.keys.regionA), "insufficient-scope");
  });

  test.each(["goalCode", "level", "aspect"] as const)("400 for its %s, by name: that stays as it was made", async (member) => {
    const body = { ...content, [member]: place[member] };
    expect(await faultsIn(await put("werkcentrum-visitors", body, 1))).toEqual([`/${member} unknown-parameter`]);
  });

  test("400 without a threshold: none is lowered by leaving it out", async () => {
    const { disclosureThreshold: _, ...body } = content;
    expect(await faultsIn(await put("werkcentrum-visitors", body, 1))).toEqual(["/disclosureThreshold required"]);
  });

  test("405 for removing one", async () => {
    await problemIn(await send(api.keys.ministry, "DELETE", "/indicators/werkcentrum-visitors", { version: 1 }), "method-not-allowed");
  });

  test("whatever changes come in whatever order, no version ever changes or goes, and there is one more for each new definition", async () => {
    const texts = fc.constantFrom("dagen", "weken", "maanden");
    const change = fc.record({ title: texts, unit: texts, disclosureThreshold: fc.constantFrom(5, 10, null) });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), async (changes) => {
        let before = await created(indicator());
        for (const { title, unit, disclosureThreshold } of changes) {
          const body = { ...content, title: { nl: title }, unit: { nl: unit }, disclosureThreshold };
          const after = await indicatorIn(await put(before.indicatorCode, body, before.version));
          const last = before.versions.at(-1);
          const isRedefined = JSON.stringify([last?.unit, last?.disclosureThreshold]) !== JSON.stringify([body.unit, disclosureThreshold]);
          expect(after.versions.slice(0, before.versions.length)).toEqual(before.versions);
          expect(after.versions).toHaveLength(before.versions.length + (isRedefined ? 1 : 0));
          expect(after.versions.map(({ number }) => number)).toEqual(after.versions.map((_, index) => index + 1));
          expect(after.currentVersion).toBe(after.versions.length);
          before = after;
        }
      }),
      { numRuns: 15 },
    );
  });
});

describe("reading indicators", () => {
  const codes = async (query: string) => {
    const { items } = IndicatorPage.parse(await (await api.call(`/v1/indicators?limit=1000&${query}`)).json());
    return items.map(({ indicatorCode }) => indicatorCode);
  };

  test("they come in the order of their codes, byte by byte, page by page and each once", async () => {
    for (const indicatorCode of ["z-last", "a-first", "a0-second"]) await created(indicator({ indicatorCode }));
    const found: string[] = [];
    for (let query: string | undefined = ""; query !== undefined; ) {
      const { items, page } = IndicatorPage.parse(await (await api.call(`/v1/indicators?limit=3${query}`)).json());
      found.push(...items.map(({ indicatorCode }) => indicatorCode));
      query = page.next === null ? undefined : `&cursor=${page.next}`;
    }
    expect(found).toEqual(found.toSorted());
    expect(new Set(found).size).toBe(found.length);
    expect(found).toEqual(await codes(""));
    expect(found).toEqual(expect.arrayContaining(["a-first", "a0-second", "werkcentrum-visitors", "z-last"]));
  });

  test("filters narrow down together", async () => {
    const one = await created(indicator({ goalCode: "challenges", level: "local", aspect: "effect" }));
    const other = await created(indicator({ goalCode: "challenges", level: "national", aspect: "effect" }));
    expect(await codes("goalCode=challenges")).toEqual([one.indicatorCode, other.indicatorCode].toSorted());
    expect(await codes("goalCode=challenges&level=local&aspect=effect")).toEqual([one.indicatorCode]);
    expect(await codes("goalCode=collaboration&level=local")).toEqual([]);
  });

  test("the number of visitors is there from the start, and says that it is no indication of success", async () => {
    expect(await read("werkcentrum-visitors")).toMatchObject({
      goalCode: "services",
      successMeasure: false,
      successMeasureReason: {
        nl: "Het aantal bezoekers is geen indicatie van succes.",
        en: "The number of visitors is no indication of success.",
      },
      currentVersion: 1,
    });
  });

  test("what is no measure of success never becomes one, whoever says so", async () => {
    const path = "/v1/indicators/werkcentrum-visitors";
    const visitors = Indicator.parse(await (await api.call(path)).json());
    const { unit, definition, source, method, disclosureThreshold } = visitors.versions[0] ?? {};
    const body = { title: visitors.title, unit, definition, source, method, disclosureThreshold };
    for (const holder of ["ministry", "support", "researcher"] as const) {
      const response = await api.callAs(api.keys[holder], path, {
        method: "PUT",
        headers: { "if-match": "*" },
        body: { ...body, successMeasure: true, successMeasureReason: null },
      });
      expect(await problemIn(response, "invalid-input")).toMatchObject({ errors: [{ pointer: "/successMeasure" }] });
    }
    expect(await read("werkcentrum-visitors")).toEqual(visitors);
  });

  test("what was cached gives way to a change", async () => {
    const { indicatorCode } = await created(indicator());
    const url = `/v1/indicators/${indicatorCode}`;
    const [first, list] = [await api.call(url), await codes("aspect=result")];
    const etag = String(first.headers.get("etag"));
    expect((await api.call(url, { headers: { "if-none-match": etag } })).status).toBe(304);
    await put(indicatorCode, { ...content, unit: { nl: "weken" } }, 1);
    expect((await api.call(url, { headers: { "if-none-match": etag } })).status).toBe(200);
    const another = await created(indicator());
    expect(await codes("aspect=result")).toEqual([...list, another.indicatorCode].toSorted());
  });
});
