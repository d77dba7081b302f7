/** What was observed: who sees what of which region, what was known when, and that hidden numbers are nowhere. */
import { demonstrationIndicator, observationTurns } from "@reform-exchange/domain/testing";
import type { Observation, ObservationPage } from "@reform-exchange/schemas";
import fc from "fast-check";
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from "vitest";
import { stateOf } from "./support/database-state.ts";
import { observation, record, rowTypes, type SentObservation, sendBody, written } from "./support/intakes.ts";
import { problemIn } from "./support/problem-in.ts";
import { type RunningApi, startApi } from "./support/running-api.ts";

let api: RunningApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

let made = 0;
/** An indicator of the test's own. */
let indicatorCode: string;
beforeEach(async () => {
  indicatorCode = await makeIndicator(api, { disclosureThreshold: null });
});

async function makeIndicator(of: RunningApi, { disclosureThreshold }: { readonly disclosureThreshold: number | null }): Promise<string> {
  const code = `demonstration-${++made}`;
  const response = await of.callAs(of.keys.ministry, "/v1/indicators", {
    method: "POST",
    body: { indicatorCode: code, goalCode: "services", level: "local", aspect: "result", ...definition, disclosureThreshold },
  });
  expect(response.status, await response.text()).toBe(201);
  return code;
}

const definition = {
  title: { nl: "Verzonnen (demonstratie)" },
  successMeasure: true,
  unit: { nl: "weken" },
  definition: { nl: "Verzonnen (demonstratie)." },
  source: { nl: "Verzonnen (demonstratie)." },
};

const of = (differs: Partial<SentObservation> = {}) => observation({ indicatorCode, ...differs });

interface Asked {
  /** Whose key; nobody's when it is null. */
  readonly as?: string | null;
  readonly code?: string;
}

async function list(query = "", { as = api.keys.researcher, code = indicatorCode }: Asked = {}): Promise<ObservationPage> {
  const path = `/v1/observations?indicatorCode=${code}&limit=1000${query}`;
  const response = as === null ? await api.call(path) : await api.callAs(as, path);
  const text = await response.text();
  if (!response.ok) throw new Error(text);
  return JSON.parse(text) as ObservationPage; // the parity tests hold answers to their schemas
}

const values = ({ items }: ObservationPage) => items.map(({ value }) => value);
const areas = ({ items }: ObservationPage) => items.map(({ areaCode }) => areaCode);
const region = ({ items }: ObservationPage) => items.map((item) => item.region);

describe("a value", () => {
  test.each(["0", "1.50", "-0.10", "123456789012345.0123456789", "10", "0.0000000001"])(
    "%s is answered just as it was sent, by whichever door it came",
    async (value) => {
      for (const [index, type] of rowTypes.entries()) {
        const row = of({ value, lowerBound: value, upperBound: value, periodTo: `2027-01-0${index + 1}` });
        expect((await sendBody(api, written[type]([row]), { type })).status).toBe(200);
      }
      const { items } = await list();
      expect(items.map((item) => [item.value, item.lowerBound, item.upperBound])).toEqual(rowTypes.map(() => [value, value, value]));
    },
  );

  test.each([
    ["a number", 1.5],
    ["a minus before a zero", "-0.0"],
    ["a zero in front", "01"],
    ["an exponent", "1e3"],
    ["no digit before the point", ".5"],
    ["sixteen digits", "1234567890123456"],
  ])("that is written with %s is refused", async (_, value) => {
    const response = await sendBody(api, written["application/json"]([{ ...of(), value }]), { type: "application/json" });
    expect((await problemIn(response, "invalid-input"))["errors"]).toMatchObject([{ pointer: "/items/0/value" }]);
  });

  test.each([
    ["10", "9.99", "11"],
    ["9", "9.9", "9.89999"],
    ["-2", "-1", "-1.5"],
  ])("of which the bounds %s, %s, %s don't hold it is refused, compared exactly", async (lowerBound, value, upperBound) => {
    const response = await sendBody(api, written["application/json"]([of({ lowerBound, value, upperBound })]), {
      type: "application/json",
    });
    await problemIn(response, "invalid-input");
  });
});

describe("what can't be", () => {
  test.each<[string, Partial<SentObservation>, string]>([
    ["no such indicator", { indicatorCode: "nobodys" }, "indicatorCode"],
    ["no such version", { definitionVersion: 2 }, "definitionVersion"],
    ["no such region", { areaCode: "AM16" }, "areaCode"],
    ["no such municipality", { areaCode: "GM9999" }, "areaCode"],
    ["a municipality that was not there yet", { areaCode: "GM1980", periodFrom: "2021-01-01", periodTo: "2022-01-01" }, "areaCode"],
    ["a region before there is a classification", { periodFrom: "2020-01-01", periodTo: "2021-01-01" }, "periodFrom"],
    ["a period that doesn't run forward", { periodTo: "2026-01-01" }, "periodTo"],
    ["no value where there is one", { value: null }, "value"],
    ["a value where nobody answered", { cellStatus: "noResponses", baseCount: 0 }, "value"],
    ["a base where nothing is shown", { cellStatus: "suppressed", value: null }, "baseCount"],
  ])("%s: is a fault of its row", async (_, differs, column) => {
    const response = await sendBody(api, written["application/json"]([of({ baseCount: null }), of(differs)]), { type: "application/json" });
    expect((await problemIn(response, "invalid-input"))["errors"]).toMatchObject([{ pointer: `/items/1/${column}`, row: 2, column }]);
  });

  test("the country goes back further than the classification", async () => {
    await record(api, [of({ areaCode: "NL01", periodFrom: "1999-01-01", periodTo: "2000-01-01" })]);
    expect(areas(await list())).toEqual(["NL01"]);
  });

  test.each([
    ["an indicator that is not there", "indicatorCode=nobodys", "/indicatorCode"],
    ["a region that is not there", `indicatorCode=${demonstrationIndicator}&regionCode=AM16`, "/regionCode"],
    ["a day that is not there", `indicatorCode=${demonstrationIndicator}&knownAt=2026-02-30`, "/knownAt"],
    ["a year that no calendar here has", `indicatorCode=${demonstrationIndicator}&periodFrom=0000-01-01`, "/periodFrom"],
    ["no indicator at all", "regionCode=AM14", "/indicatorCode"],
  ])("asking for %s is refused by name", async (_, query, pointer) => {
    const problem = await problemIn(await api.callAs(api.keys.researcher, `/v1/observations?${query}`), "invalid-input");
    expect(problem["errors"]).toMatchObject([{ pointer }]);
  });
});

describe("a revision", () => {
  test("never overwrites: knownAt answers what was known at a moment, or at the end of a day in Amsterdam", async () => {
    const own = await startApi();
    const code = await makeIndicator(own, { disclosureThreshold: null });
    const row = (value: string) => observation({ indicatorCode: code, value });
    for (const [moment, value] of [
      ["2026-12-30T22:59:59.999Z", "1.0"], // the last moment of the 30th in Amsterdam
      ["2026-12-30T23:00:00.000Z", "1.00"], // the first of the 31st; the same worth, another precision
      ["2027-06-30T12:00:00.000Z", "2"],
    ] as const) {
      own.clock.set(moment);
      await record(own, [row(value)]);
    }
    const known = async (at: string) => {
      const answer = await own.callAs(own.keys.researcher, `/v1/observations?indicatorCode=${code}${at && `&knownAt=${at}`}`);
      return values((await answer.json()) as ObservationPage);
    };
    expect(await known("2026-12-29")).toEqual([]);
    expect(await known("2026-12-30")).toEqual(["1.0"]);
    expect(await known("2026-12-30T22:59:59.998Z")).toEqual([]);
    expect(await known("2026-12-31")).toEqual(["1.00"]);
    expect(await known("2026-12-30T23:00:00Z")).toEqual(["1.00"]);
    expect(await known("2027-06-29")).toEqual(["1.00"]);
    expect(await known("")).toEqual(["2"]);
    await own.close();
  });

  test("that differs in nothing is unchanged, one that goes back to what was is a revision", async () => {
    const rows = (value: string) => [of({ value }), of({ areaCode: "NL01" })];
    const statuses = async (value: string) => (await record(api, rows(value))).items.map(({ status }) => status);
    expect(await statuses("1")).toEqual(["stored", "stored"]);
    expect(await statuses("1")).toEqual(["unchanged", "unchanged"]);
    expect(await statuses("2")).toEqual(["stored", "unchanged"]);
    expect(await statuses("1")).toEqual(["stored", "unchanged"]);
    const final = await record(api, [of({ value: "1", revisionStatus: "final" })]);
    expect(final.items).toEqual([{ row: 1, status: "stored" }]);
  });

  test("at the same tick of the clock comes after the one before it", async () => {
    await record(api, [of({ value: "1" })]);
    const [first] = (await list()).items;
    await record(api, [of({ value: "2" })]);
    expect(values(await list(`&knownAt=${first?.recordedAt}`))).toEqual(["1"]);
    expect(values(await list())).toEqual(["2"]);
  });

  test("of two that are made at once both are kept, one after the other", async () => {
    await Promise.all(["1", "2", "3", "4"].map((value) => record(api, [of({ value })])));
    const { database } = api.testDatabase;
    const text = `select recorded_at from observation where indicator_code = '${indicatorCode}' group by recorded_at`;
    expect(await database.rows({ name: "test.revisions", text }, [])).toHaveLength(4);
  });

  test("what was known at a moment is the same for ever, also when it is asked while an intake runs", async () => {
    const own = await startApi();
    const code = await makeIndicator(own, { disclosureThreshold: null });
    const days = Array.from({ length: 15_000 }, (_, index) => Temporal.PlainDate.from("2021-01-01").add({ days: index }).toString());
    const body = written["text/csv"](
      days.map((periodFrom) => observation({ indicatorCode: code, areaCode: "NL01", periodFrom, periodTo: "2070-01-01" })),
    );
    const begunMs = own.clock.epochMs() - performance.now();
    const tick = () => own.clock.set(new Date(begunMs + performance.now()).toISOString());
    const known = async (at: string) => {
      const path = `/v1/observations?indicatorCode=${code}&limit=1&knownAt=${at}`;
      return values((await (await own.callAs(own.keys.researcher, path)).json()) as ObservationPage).length;
    };
    let isStored = false;
    const intake = sendBody(own, body).finally(() => {
      isStored = true;
    });
    const asked: { readonly at: string; readonly found: number }[] = [];
    while (!isStored) {
      const at = new Date(own.clock.epochMs() - 1).toISOString();
      tick();
      asked.push({ at, found: await known(at) });
    }
    expect((await intake).status).toBe(200);
    for (const { at, found } of asked) expect(await known(at), at).toBe(found);
    await own.close();
  });

  test.each(["update observation set value = 1", "delete from observation", "truncate observation"])(
    "stays whatever anyone tries: the database refuses %s",
    async (statement) => {
      await expect(api.testDatabase.run(statement)).rejects.toThrow("append-only");
    },
  );
});

describe("a walk through pages", () => {
  const years = Array.from({ length: 6 }, (_, index) => ({ periodFrom: `202${index}-01-01`, periodTo: `202${index + 1}-01-01` }));

  async function walk(query: string, between: () => Promise<unknown>): Promise<Observation[]> {
    const items: Observation[] = [];
    let cursor: string | null = null;
    do {
      const path = `/v1/observations?indicatorCode=${indicatorCode}&limit=2${query}${cursor ? `&cursor=${cursor}` : ""}`;
      const response: Response = await api.callAs(api.keys.researcher, path);
      const page = (await response.json()) as ObservationPage;
      items.push(...page.items);
      cursor = page.page.next;
      await between();
    } while (cursor);
    return items;
  }

  test.each(["", "&knownAt=2026-12-31"])("stays at the moment of its first page, whatever is recorded meanwhile%s", async (query) => {
    const rows = (value: string) => years.map((year) => of({ ...year, areaCode: "NL01", value }));
    await record(api, rows("1"));
    let value = 1;
    const walked = await walk(query, () =>
      record(api, [...rows(String(++value)), of({ areaCode: "NL01", value: "7", periodTo: `2026-03-0${value}` })]),
    );
    expect(walked.map((item) => [item.periodFrom, item.value])).toEqual(years.map((year) => [year.periodFrom, "1"]));
  });

  test("goes in the order of the areas' codes, then of the periods, and carries the policy", async () => {
    const [first = of(), second = of()] = years.slice(4).map((year) => of(year));
    const rows = ["NL01", "GM0307", "AM18", "AM14"].flatMap((areaCode) => [
      { ...second, areaCode },
      { ...first, areaCode },
    ]);
    await record(api, rows);
    const walked = await walk("", async () => undefined);
    expect(walked.map((item) => `${item.areaCode} ${item.periodFrom}`)).toEqual(
      rows.map((row) => `${row.areaCode} ${row.periodFrom}`).toSorted(),
    );
    expect(await list()).toMatchObject({ policy: { code: "no-ranking" } });
  });

  test("with a cursor of another question, or a made-up one, is refused", async () => {
    await record(
      api,
      years.map((year) => of({ ...year, areaCode: "NL01" })),
    );
    const { next } = (
      (await (await api.callAs(api.keys.researcher, `/v1/observations?indicatorCode=${indicatorCode}&limit=1`)).json()) as ObservationPage
    ).page;
    const other = `/v1/observations?indicatorCode=${demonstrationIndicator}&limit=1&cursor=${next}`;
    await problemIn(await api.callAs(api.keys.researcher, other), "invalid-input");
    const forged = (after: string) =>
      Buffer.from(JSON.stringify({ of: "observations.list", after, choice: { indicatorCode } })).toString("base64url");
    for (const after of [
      "",
      "AM14",
      "AM14 2026-02-30 2027-01-01 1 2026-01-01T00:00:00.000Z",
      "AM14 2026-01-01 2027-01-01 1 2026-99-01T00:00:00.000Z",
    ]) {
      const response = await api.callAs(api.keys.researcher, `/v1/observations?indicatorCode=${indicatorCode}&cursor=${forged(after)}`);
      await problemIn(response, "invalid-input");
    }
  });

  test("filters periods that lie within", async () => {
    await record(
      api,
      years.map((year) => of({ ...year, areaCode: "NL01" })),
    );
    const within = await list("&periodFrom=2022-01-01&periodTo=2024-01-01");
    expect(within.items.map((item) => item.periodFrom)).toEqual(["2022-01-01", "2023-01-01"]);
    expect((await list("&periodFrom=2022-01-02&periodTo=2023-12-31")).items).toEqual([]);
  });
});

describe("the region", () => {
  const at = (areaCode: string, periodFrom: string, periodTo: string) => of({ areaCode, periodFrom, periodTo });
  const found = (regionCode: string) => ({ status: "found", regionCode });

  test("of a region is itself, of the country there is none", async () => {
    await record(api, [of(), of({ areaCode: "NL01" })]);
    expect(region(await list())).toEqual([found("AM14"), null]);
  });

  test("of a municipality that merged is that of its successor, and of one that moved that of the period", async () => {
    await record(api, [
      at("GM0003", "2026-01-01", "2027-01-01"), // Appingedam, in Eemsdelta since 2021
      at("GM0370", "2021-01-01", "2023-01-01"), // Beemster, in Purmerend since 2022, in the same region
      at("GM0457", "2021-01-01", "2022-01-01"), // Weesp, in AM12 in 2021
      at("GM0457", "2022-01-01", "2022-03-24"), // in AM18 until it merged
      at("GM0457", "2022-03-01", "2026-01-01"), // and with Amsterdam after
    ]);
    expect(region(await list())).toEqual([found("AM01"), found("AM17"), found("AM12"), found("AM18"), found("AM18")]);
  });

  test("of one that was split over regions, or moved within the period, is told as ambiguous", async () => {
    await record(api, [
      at("GM0457", "2021-07-01", "2022-07-01"), // Weesp moved on 1 January 2022
      at("GM0788", "2026-01-01", "2027-01-01"), // Haaren was split over four municipalities in 2021
    ]);
    const [weesp, haaren] = region(await list());
    expect(weesp).toEqual({ status: "ambiguous", candidateRegions: ["AM12", "AM18"] });
    expect(haaren).toMatchObject({ status: "ambiguous" });
    expect(haaren).not.toHaveProperty("candidateRegions.length", 1);
  });

  test("filters: its own values, and those of the municipalities that belong to it in the period", async () => {
    const rows = [
      at("AM18", "2022-01-01", "2023-01-01"),
      at("GM0363", "2022-01-01", "2023-01-01"),
      at("GM0457", "2021-01-01", "2022-01-01"),
      at("GM0457", "2021-07-01", "2022-07-01"),
      at("GM0457", "2025-01-01", "2026-01-01"),
      at("NL01", "2022-01-01", "2023-01-01"),
      at("AM12", "2022-01-01", "2023-01-01"),
    ];
    await record(api, rows);
    const inAm18 = await list("&regionCode=AM18");
    expect(inAm18.items.map((item) => `${item.areaCode} ${item.periodFrom}`)).toEqual([
      "AM18 2022-01-01",
      "GM0363 2022-01-01",
      "GM0457 2025-01-01",
    ]);
    expect(areas(await list("&regionCode=AM12"))).toEqual(["AM12", "GM0457"]);
  });
});

describe("a credential that is limited to regions", () => {
  const limitedKey = async () => {
    const body = { name: "Ministry for AM14", role: "ministry", scopes: ["observations:write"], purposes: [], regionCodes: ["AM14"] };
    const response = await api.callAs(api.keys.admin, "/v1/api-keys", { method: "POST", body });
    return ((await response.json()) as { secret: string }).secret; // as its schema says
  };

  test("records its own regions, and the municipalities that belong to them", async () => {
    const stored = await record(api, [of(), of({ areaCode: "GM0307" })], { as: await limitedKey() });
    expect(stored.items.map(({ status }) => status)).toEqual(["stored", "stored"]);
  });

  test("records nothing else, and can't find out by trying what is there", async () => {
    const areaCodes = ["AM18", "GM0363", "GM0788", "NL01"];
    await record(
      api,
      areaCodes.map((areaCode) => of({ areaCode })),
    );
    const as = await limitedKey();
    for (const query of ["", "?dryRun=true"]) {
      const body = written["application/json"](areaCodes.map((areaCode) => of({ areaCode })));
      const refused = await problemIn(await sendBody(api, body, { as, type: "application/json", query }), "invalid-input");
      expect(refused).toMatchObject({
        errorCount: 4,
        errors: areaCodes.map((_, index) => ({ pointer: `/items/${index}/areaCode`, code: "not-allowed-value", row: index + 1 })),
      });
    }
  });
});

test("an indicator of the national level has values of the country only", async () => {
  const body = { indicatorCode: `demonstration-${++made}`, goalCode: "services", level: "national", aspect: "result", ...definition };
  await api.callAs(api.keys.ministry, "/v1/indicators", { method: "POST", body: { ...body, disclosureThreshold: null } });
  const rows = ["NL01", "AM14", "GM0307"].map((areaCode) => observation({ indicatorCode: body.indicatorCode, areaCode }));
  const response = await sendBody(api, written["application/json"](rows), { type: "application/json" });
  expect(await problemIn(response, "invalid-input")).toMatchObject({
    errors: [{ pointer: "/items/1/areaCode" }, { pointer: "/items/2/areaCode" }],
    errorCount: 2,
  });
});

describe.runIf(inject("testDatabaseSource").kind === "postgresql")("intakes that wait for another process", () => {
  test("leave the connections to others", async () => {
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    let isHolding = (): void => undefined;
    const holding = new Promise<void>((resolve) => {
      isHolding = resolve;
    });
    const { database } = api.testDatabase;
    const other = database.bulkTransaction(async ({ rows }) => {
      await rows(observationTurns.takeTurn, []);
      isHolding();
      await held;
    });
    await holding;
    const intakes = Array.from({ length: 15 }, (_, index) => record(api, [of({ value: String(index) })]));
    const read = async () => (await api.callAs(api.keys.researcher, "/v1/bottlenecks?limit=1")).status;
    const reads: number[] = [];
    while (reads.length < 100 && reads.at(-1) !== 503) reads.push(await read());
    release();
    await other;
    expect(new Set(reads)).toEqual(new Set([200]));
    expect((await Promise.all(intakes)).map(({ items }) => items.length)).toEqual(intakes.map(() => 1));
  });
});

describe("who sees what", () => {
  const rows = () => [
    of(),
    of({ areaCode: "GM0307" }), // Amersfoort, in AM14
    of({ areaCode: "AM18" }),
    of({ areaCode: "GM0363" }), // Amsterdam, in AM18
    of({ areaCode: "GM0788" }), // was split
    of({ areaCode: "NL01" }),
  ];
  const all = ["AM14", "AM18", "GM0307", "GM0363", "GM0788", "NL01"];

  test("strangers, and callers without the scope, see the country; regions see their own as well; researchers see all", async () => {
    await record(api, rows());
    const { keys } = api;
    for (const [as, seen, told] of [
      [null, ["NL01"], "country"],
      [keys.admin, ["NL01"], "country"],
      [keys.regionA, ["AM14", "GM0307", "NL01"], "ownRegions"],
      [keys.regionB, ["AM18", "GM0363", "NL01"], "ownRegions"],
      [keys.ministry, all, "all"],
      [keys.researcher, all, "all"],
    ] as const) {
      const page = await list("", { as });
      expect(areas(page)).toEqual(seen);
      expect(page.areas).toBe(told);
    }
    expect(areas(await list("&regionCode=AM18", { as: keys.regionA }))).toEqual([]);
    expect(areas(await list("&regionCode=AM14", { as: keys.regionA }))).toEqual(["AM14", "GM0307"]);
    expect(areas(await list("&regionCode=AM14", { as: null }))).toEqual([]);
  });

  test("to a stranger the answer is the same bytes, whatever is recorded of regions", async () => {
    await record(api, [of({ areaCode: "NL01" })]);
    const path = `/v1/observations?indicatorCode=${indicatorCode}`;
    const answer = async () => {
      const response = await api.call(path);
      return [await response.text(), response.headers.get("etag")];
    };
    const before = await answer();
    await record(
      api,
      rows().filter(({ areaCode }) => areaCode !== "NL01"),
    );
    expect(await answer()).toEqual(before);
  });

  test("of a change hears only who sees what changed", async () => {
    const own = await startApi();
    const code = await makeIndicator(own, { disclosureThreshold: null });
    await record(
      own,
      rows().map((row) => ({ ...row, indicatorCode: code })),
    );
    await own.exchange.settleNow();
    const heard = async (as: string | null) => {
      const path = "/v1/changes?resource=observations";
      const response = as === null ? await own.call(path) : await own.callAs(as, path);
      return ((await response.json()) as { items: { key: string }[] }).items.map(({ key }) => key.split("/")[1]);
    };
    expect(await heard(null)).toEqual(["NL01"]);
    expect(await heard(own.keys.regionA)).toEqual(["AM14", "NL01"]);
    expect(await heard(own.keys.regionB)).toEqual(["AM18", "NL01"]);
    expect(await heard(own.keys.ministry)).toEqual(["AM14", "AM18", "GM0788", "NL01"]);
    await own.close();
  });
});

describe("a small base", () => {
  // Numbers that stand nowhere else.
  const hidden = { value: "31415.92653", lowerBound: "27182.81828", upperBound: "57721.56649", baseCount: 7 };
  const numbers = /31415\.92653|27182\.81828|57721\.56649/u;

  test.each([...rowTypes, "tRPC"])("hides its numbers everywhere: table, log, audit, feed and answers, by %s", async (type) => {
    const code = await makeIndicator(api, { disclosureThreshold: 10 });
    const row = of({ ...hidden, indicatorCode: code });
    const isRest = type !== "tRPC";
    const headers = { "idempotency-key": `small-base-${type}` };
    const response = isRest
      ? await sendBody(api, written[type as (typeof rowTypes)[number]]([row]), { type, headers })
      : await api.callAs(api.keys.researcher, "/trpc/observations.create", { method: "POST", headers, body: { items: [row] } });
    const answer = await response.text();
    expect(answer).toContain('"status":"suppressed"');
    const page = await list("", { code });
    expect(page.items).toMatchObject([{ value: null, lowerBound: null, upperBound: null, baseCount: null, cellStatus: "suppressed" }]);

    expect(answer).not.toMatch(numbers);
    expect(api.log.join("\n")).not.toMatch(numbers);
    expect(await everythingStored()).not.toMatch(numbers);
    expect(JSON.stringify((await stateOf(api)).records)).not.toMatch(numbers);
  });

  test("is refused where the caller says so, and the fault doesn't tell the number", async () => {
    const code = await makeIndicator(api, { disclosureThreshold: 10 });
    const body = written["application/json"]([of({ ...hidden, indicatorCode: code })]);
    const response = await sendBody(api, body, { type: "application/json", query: "?smallBase=refuse" });
    const { requestId: _, ...problem } = await problemIn(response, "invalid-input");
    expect(problem["errors"]).toMatchObject([{ column: "baseCount", code: "too-small" }]);
    expect(JSON.stringify(problem)).not.toMatch(/31415|27182|57721|\b7\b/u);
  });

  test("must be told where the indicator has a threshold, of each version its own", async () => {
    const code = await makeIndicator(api, { disclosureThreshold: 10 });
    const send = async (row: SentObservation) => await sendBody(api, written["application/json"]([row]), { type: "application/json" });
    const row = of({ indicatorCode: code, baseCount: 20 });
    const problem = await problemIn(await send({ ...row, baseCount: null }), "invalid-input");
    expect(problem["errors"]).toMatchObject([{ column: "baseCount", code: "required" }]);
    const changed = await api.callAs(api.keys.ministry, `/v1/indicators/${code}`, {
      method: "PUT",
      headers: { "if-match": "*" },
      body: { ...definition, disclosureThreshold: 30 },
    });
    expect(changed.status, await changed.text()).toBe(200);
    expect(await (await send({ ...row, definitionVersion: 1 })).json()).toMatchObject({ items: [{ status: "stored" }] });
    expect(await (await send(row)).json()).toMatchObject({ items: [{ status: "suppressed" }] });
    expect((await list("", { code })).items.map(({ definitionVersion, cellStatus }) => [definitionVersion, cellStatus])).toEqual([
      [1, "value"],
      [2, "suppressed"],
    ]);
  });

  test("is none where nobody answered or was asked: hidden never looks like zero", async () => {
    const code = await makeIndicator(api, { disclosureThreshold: 10 });
    const none = { indicatorCode: code, value: null, baseCount: null };
    await record(api, [
      of({ ...none, cellStatus: "noResponses", baseCount: 0 }),
      of({ ...none, areaCode: "NL01", cellStatus: "notAsked" }),
    ]);
    expect((await list("", { code })).items.map((item) => [item.cellStatus, item.value, item.baseCount])).toEqual([
      ["noResponses", null, 0],
      ["notAsked", null, null],
    ]);
  });

  /** All rows of all tables as text. */
  async function everythingStored(): Promise<string> {
    const { database } = api.testDatabase;
    const tables = "select table_name::text as name from information_schema.tables where table_schema = 'public'";
    const named = await database.rows<{ name: string }>({ name: "test.all-tables", text: tables }, []);
    const parts = named.map(({ name }) => `select coalesce(string_agg(stored::text, '|'), '') as content from "${name}" stored`);
    const text = `select string_agg(content, '|') as content from (${parts.join(" union all ")}) as every`;
    const [row] = await database.rows<{ content: string }>({ name: "test.everything", text }, []);
    return row?.content ?? "";
  }
});

describe("over any sequence of intakes", () => {
  const areaCodes = ["AM14", "GM0307", "NL01"] as const;
  const row = fc.record({
    areaCode: fc.constantFrom(...areaCodes),
    year: fc.constantFrom(2024, 2025),
    value: fc.constantFrom("1", "1.0", "2", null),
    revisionStatus: fc.constantFrom("provisional", "final"),
  });
  const intake = fc.record({
    rows: fc.uniqueArray(row, { minLength: 1, maxLength: 4, selector: ({ areaCode, year }) => `${areaCode} ${year}` }),
    minutesLater: fc.integer({ min: 0, max: 3000 }),
    dryRun: fc.boolean(),
  });

  test("what was known at each moment is what a plain list of the intakes says", { timeout: 120_000 }, async () => {
    const own = await startApi();
    let nowMs = Date.parse("2026-11-24T00:00:00Z");
    const property = fc.asyncProperty(fc.array(intake, { minLength: 1, maxLength: 6 }), async (intakes) => {
      const code = await makeIndicator(own, { disclosureThreshold: null });
      const known = new Map<string, readonly unknown[]>();
      const moments: { readonly at: string; readonly expected: readonly (readonly unknown[])[] }[] = [];
      for (const { rows, minutesLater, dryRun } of intakes) {
        nowMs += minutesLater * 60_000 + 10;
        own.clock.set(new Date(nowMs).toISOString());
        const sent = rows.map(({ areaCode, year, value, revisionStatus }) => ({
          indicatorCode: code,
          areaCode,
          periodFrom: `${year}-01-01`,
          periodTo: `${year + 1}-01-01`,
          value,
          cellStatus: value === null ? "notAsked" : "value",
          revisionStatus,
        }));
        const result = await record(own, sent, { query: `?dryRun=${dryRun}` });
        for (const [index, { areaCode, periodFrom, value, cellStatus, revisionStatus }] of sent.entries()) {
          const key = `${areaCode} ${periodFrom}`;
          const content = [areaCode, periodFrom, value, cellStatus, revisionStatus];
          const isSame = JSON.stringify(known.get(key)) === JSON.stringify(content);
          expect(result.items[index]?.status).toBe(isSame ? "unchanged" : "stored");
          if (!dryRun) known.set(key, content);
        }
        moments.push({
          at: new Date(nowMs + 5).toISOString(),
          expected: [...known.entries()].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, content]) => content),
        });
      }
      for (const { at, expected } of moments) {
        const response = await own.callAs(own.keys.researcher, `/v1/observations?indicatorCode=${code}&knownAt=${at}`);
        const { items } = (await response.json()) as ObservationPage;
        expect(items.map((item) => [item.areaCode, item.periodFrom, item.value, item.cellStatus, item.revisionStatus])).toEqual(expected);
      }
    });
    await fc.assert(property, { numRuns: 25 });
    await own.close();
  });
});
