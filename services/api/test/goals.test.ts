/** The goals of the reform: as they were published, and changed by a load of reference data only. */
import { loadReferenceData } from "@reform-exchange/domain";
import { SettableClock } from "@reform-exchange/domain/testing";
import { packagedData, type ReferenceDataset, readDataset } from "@reform-exchange/reference-data";
import { ChangeFeed, GoalPage, Indicator } from "@reform-exchange/schemas";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { problemIn } from "./support/problem-in.ts";
import { type RunningApi, startApi, testNow } from "./support/running-api.ts";

let api: RunningApi;
beforeEach(async () => {
  api = await startApi();
});
afterEach(() => api.close());

async function list(query = ""): Promise<GoalPage> {
  return GoalPage.parse(await (await api.call(`/v1/goals${query}`)).json());
}

async function readIndicator(): Promise<Indicator> {
  return Indicator.parse(await (await api.call("/v1/indicators/werkcentrum-visitors")).json());
}

describe("the three goals", () => {
  test("come in the order in which they were published, in Dutch and English, with their source", async () => {
    const { items, page } = await list();
    expect(items.map(({ goalCode, position, title }) => [goalCode, position, title.nl])).toEqual([
      ["collaboration", 1, "versterkte samenwerking in arbeidsmarktregio's"],
      ["services", 2, "betere en toegankelijkere dienstverlening"],
      ["challenges", 3, "effectievere aanpak van regionale arbeidsmarktopgaven"],
    ]);
    for (const { title, sources } of items) expect([title.en, sources]).toEqual([expect.any(String), ["evaluation-2026"]]);
    expect(page.next).toBeNull();
  });

  test("come page by page in the same order, each once", async () => {
    const found: string[] = [];
    for (let query: string | undefined = "?limit=1"; query !== undefined; ) {
      const { items, page } = await list(query);
      found.push(...items.map(({ goalCode }) => goalCode));
      query = page.next === null ? undefined : `?limit=1&cursor=${page.next}`;
    }
    expect(found).toEqual(["collaboration", "services", "challenges"]);
  });

  test("can be kept by everyone: no-cache with an ETag, and 304 while nothing changed", async () => {
    const first = await api.call("/v1/goals/services");
    expect(first.headers.get("cache-control")).toBe("no-cache");
    const etag = String(first.headers.get("etag"));
    expect((await api.call("/v1/goals/services", { headers: { "if-none-match": etag } })).status).toBe(304);
  });

  test("400 for a code that is none, naming those that are", async () => {
    const { errors } = await problemIn(await api.call("/v1/goals/growth"), "invalid-input");
    expect(errors).toMatchObject([{ pointer: "/goalCode", code: "not-allowed-value" }]);
    expect(JSON.stringify(errors)).toContain("collaboration, services, challenges");
  });

  test("404 before reference data is loaded", async () => {
    await api.testDatabase.run("delete from goal where code = 'challenges'");
    api.exchange.freshness.raise(["goals"]); // the API did not see that
    expect(await problemIn(await api.call("/v1/goals/challenges"), "not-found")).toMatchObject({ resource: "goal", key: "challenges" });
  });
});

describe("a load of new reference data", () => {
  const clock = new SettableClock(testNow);
  const load = (dataset: ReferenceDataset) => loadReferenceData(api.testDatabase.database, clock, dataset);

  /** The packaged data with other goals, or another indicator, in a newer version. */
  async function next(change: (dataset: ReferenceDataset) => Partial<ReferenceDataset> = () => ({}), version = "2027.1") {
    const packaged = await readDataset(packagedData);
    return { ...packaged, version, sha256: version, ...change(packaged) };
  }

  async function cursorNow(): Promise<string> {
    const { page } = ChangeFeed.parse(await (await api.callAs(api.keys.support, "/v1/changes?limit=1000")).json());
    return page.next;
  }

  /** What the feed tells of goals and indicators after a cursor. */
  async function changesAfter(cursor: string): Promise<string[]> {
    const { items } = ChangeFeed.parse(await (await api.callAs(api.keys.support, `/v1/changes?limit=1000&after=${cursor}`)).json());
    return items.flatMap(({ resource, kind, key }) =>
      resource === "goals" || resource === "indicators" ? `${resource} ${kind} ${key}` : [],
    );
  }

  test("that says the same of the goals and indicators changes none of them", async () => {
    const [before, indicator, cursor] = [await list(), await readIndicator(), await cursorNow()];
    expect(await load(await next())).toMatchObject({ outcome: "loaded" });
    expect([await list(), await readIndicator()]).toEqual([before, indicator]);
    expect(await changesAfter(cursor)).toEqual([]);
  });

  test("lets goals change their words and places while indicators belong to them, and tells only what changed", async () => {
    const cursor = await cursorNow();
    expect((await list()).items[0]?.goalCode).toBe("collaboration");
    const swapped = await next(({ goals: [collaboration, services, challenges] }) => ({
      goals: [services, collaboration, challenges].flatMap((goal) =>
        goal ? (goal === services ? { ...goal, title: { nl: "betere dienstverlening (test)", en: "better services (test)" } } : goal) : [],
      ),
    }));
    await load(swapped);
    await expect
      .poll(async () => (await list()).items.map(({ goalCode, title }) => `${goalCode} ${title.en}`))
      .toEqual([
        "services better services (test)",
        "collaboration stronger collaboration in labour-market regions",
        "challenges a more effective approach to regional labour-market challenges",
      ]);
    expect((await changesAfter(cursor)).toSorted()).toEqual(["goals updated collaboration", "goals updated services"]);
  });

  test("makes indicators that are not there yet, and tells so", async () => {
    const cursor = await cursorNow();
    const wider = await next(({ indicators }) => ({
      indicators: indicators.flatMap((row) => [
        row,
        { ...row, indicator: { ...row.indicator, indicatorCode: "demonstration-loaded", method: { nl: "Tellen (demonstratie)." } } },
      ]),
    }));
    await load(wider);
    expect(await changesAfter(cursor)).toEqual(["indicators created demonstration-loaded"]);
    const made = Indicator.parse(await (await api.call("/v1/indicators/demonstration-loaded")).json());
    expect(made).toMatchObject({ version: 1, currentVersion: 1, changedAt: "2026-11-23T11:00:00.000Z" });
  });

  test("never overwrites an indicator that is there, whether it was changed through the API or made there", async () => {
    const [old, cursor] = [await readIndicator(), await cursorNow()];
    const { unit, definition, source, method, disclosureThreshold } = old.versions[0] ?? {};
    const body = {
      title: { nl: "Bezoekers, door ons hernoemd (demonstratie)" },
      successMeasure: false,
      successMeasureReason: old.successMeasureReason,
      ...{ unit, definition, source, method, disclosureThreshold },
    };
    const put = await api.callAs(api.keys.ministry, "/v1/indicators/werkcentrum-visitors", {
      method: "PUT",
      headers: { "if-match": '"1"' },
      body,
    });
    expect(put.status).toBe(200);
    const ours = await readIndicator();
    const made = await api.callAs(api.keys.researcher, "/v1/indicators", {
      method: "POST",
      body: { indicatorCode: "demonstration-made", goalCode: "challenges", level: "local", aspect: "effect", ...body },
    });
    expect(made.status).toBe(201);
    const reworded = (version: string, code = "werkcentrum-visitors") =>
      next(
        ({ indicators }) => ({
          indicators: indicators.map((row) => ({
            ...row,
            indicator: { ...row.indicator, indicatorCode: code, title: { nl: "Anders" }, definition: { nl: "Anders gedefinieerd." } },
          })),
        }),
        version,
      );
    await load(await reworded("2027.1"));
    await load(await reworded("2027.2", "demonstration-made"));
    expect(await readIndicator()).toEqual(ours);
    expect(await (await api.call("/v1/indicators/demonstration-made")).json()).toEqual(await made.json());
    expect(await changesAfter(cursor)).toEqual(["indicators updated werkcentrum-visitors", "indicators created demonstration-made"]); // both by us
  });

  test("that no longer has an indicator leaves it there: values are observed by it", async () => {
    const old = await readIndicator();
    await load(await next(() => ({ indicators: [] })));
    expect(await readIndicator()).toEqual(old);
  });
});
