/** Werkcentra: who may change them, what is refused and where, and what is open and near. */
import { ChangeFeed, type Werkcentrum, WerkcentrumPage } from "@reform-exchange/schemas";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { problemIn } from "./support/problem-in.ts";
import { type RunningApi, startApi, testNow } from "./support/running-api.ts";

let api: RunningApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());
beforeEach(async () => {
  await api.testDatabase.run("delete from werkcentrum");
  api.exchange.freshness.raise(["werkcentra"]); // the API did not see that
  api.clock.set(testNow);
});

type Method = "POST" | "PUT" | "DELETE";
interface Sent {
  readonly body?: unknown;
  readonly version?: number;
}

function send(secret: string, method: Method, path: string, { body, version }: Sent = {}): Promise<Response> {
  return api.callAs(secret, `/v1${path}`, {
    method,
    headers: version === undefined ? {} : { "if-match": `"${version}"` },
    ...(body === undefined ? {} : { body }),
  });
}

async function list(query: string): Promise<WerkcentrumPage> {
  const response = await api.call(`/v1/werkcentra?${query}`);
  expect(response.status).toBe(200);
  return WerkcentrumPage.parse(await response.json());
}

/** The Werkcentrum in an answer that is expected to be a success. */
async function werkcentrumIn(response: Response): Promise<Werkcentrum> {
  expect(response.ok, await response.clone().text()).toBe(true);
  return (await response.json()) as Werkcentrum; // the parity tests hold answers to their schemas
}

async function created(body: unknown, secret = api.keys.support): Promise<Werkcentrum> {
  return await werkcentrumIn(await send(secret, "POST", "/werkcentra", { body }));
}

/** The place and the code of each fault. */
async function faultsIn(response: Response): Promise<string[]> {
  const { errors } = (await problemIn(response, "invalid-input")) as unknown as { errors: { pointer: string; code: string }[] }; // as its schema says
  return errors.map(({ pointer, code }) => `${pointer} ${code}`);
}

const location = (name: string, municipalityCode: string, coordinates: readonly number[], more: object = {}) => ({
  name: `${name} (demonstration)`,
  municipalityCode,
  address: { street: "Voorbeeldstraat", houseNumber: 12, postcode: "3811AB", city: "Voorbeeldstad" },
  point: { type: "Point", coordinates },
  ...more,
});
const werkcentrum = (regionCode: string, ...locations: unknown[]) => ({
  regionCode,
  name: `Werkcentrum ${regionCode} (demonstration)`,
  locations,
});
const week = (opens: string, closes: string) =>
  ["monday", "tuesday", "wednesday", "thursday", "friday"].map((day) => ({ day, opens, closes }));

const amersfoort = location("Centre", "GM0307", [5.387, 52.155], { openingHours: week("09:00", "17:00") });
const leusden = location("Leusden", "GM0327", [5.43, 52.132], { openingHours: [{ day: "thursday", opens: "18:00", closes: "21:00" }] });
const amsterdam = location("East", "GM0363", [4.94, 52.36], { openingHours: week("08:00", "12:00") });

/** The distance on a sphere by another formula than the database's: the spherical law of cosines. */
function metresBetween([lonA, latA]: [number, number], [lonB, latB]: [number, number]): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const cosine =
    Math.sin(radians(latA)) * Math.sin(radians(latB)) + Math.cos(radians(latA)) * Math.cos(radians(latB)) * Math.cos(radians(lonB - lonA));
  return Math.round(6_371_009 * Math.acos(cosine));
}

describe("making a Werkcentrum", () => {
  test("201: it can be read by everyone, with the postcode in one form and what was left out empty", async () => {
    const response = await send(api.keys.regionA, "POST", "/werkcentra", { body: werkcentrum("AM14", amersfoort) });
    expect(response.status).toBe(201);
    expect(response.headers.get("etag")).toMatch(/^"1/u);
    const made = await werkcentrumIn(response);
    expect(made).toMatchObject({ regionCode: "AM14", version: 1, changedAt: "2026-11-23T11:00:00.000Z", website: null, subRegions: [] });
    expect(made.locations).toMatchObject([
      {
        address: { postcode: "3811 AB", houseNumberAddition: null },
        point: { type: "Point", coordinates: [5.387, 52.155] },
        walkInHours: [],
        accessibility: { wheelchairEntrance: null, notes: null },
      },
    ]);
    expect(await werkcentrumIn(await api.call(`/v1/werkcentra/${made.werkcentrumId}`))).toEqual(made);
    expect((await list("")).items).toEqual([{ ...made, nearest: null }]);
  });

  test("keeps all that it was given: sub-regions, capacity as exact text, hours, exceptions, accessibility and contact points", async () => {
    const given = {
      ...werkcentrum("AM14"),
      website: "https://werkcentrum.example/amersfoort",
      subRegions: [{ name: "Noord", municipalityCodes: ["GM0308", "GM0313"] }],
      guideCapacity: [
        { funder: "uwv", fte: "12.50" },
        { funder: "jointPool", fte: "0.1" },
      ],
      contactPoints: [
        { kind: "telephone", value: "14 033", description: { nl: "Algemeen", en: "General" } },
        { kind: "email", value: "info@werkcentrum.example", description: null },
      ],
      locations: [
        {
          ...amersfoort,
          walkInHours: [{ day: "saturday", opens: "22:00", closes: "02:00" }],
          exceptions: [
            { on: "2026-12-25", reason: { nl: "Eerste Kerstdag" }, openingHours: [], walkInHours: [] },
            { on: "2026-12-24", reason: { nl: "Vervroegd dicht" }, openingHours: [{ opens: "09:00", closes: "12:00" }], walkInHours: [] },
          ],
          accessibility: {
            wheelchairEntrance: true,
            wheelchairToilet: false,
            reservedParking: null,
            hearingLoop: true,
            quietRoom: null,
            notes: { nl: "Bel aan." },
          },
        },
      ],
    };
    expect(await created(given)).toMatchObject({ ...given, locations: [{ ...given.locations[0], address: expect.anything() }] });
  });

  test("409 for a second one of a region, naming the one that is there", async () => {
    const { werkcentrumId } = await created(werkcentrum("AM14"));
    const second = await send(api.keys.regionA, "POST", "/werkcentra", { body: werkcentrum("AM14", amersfoort) });
    expect(await problemIn(second, "already-exists")).toMatchObject({ resource: "werkcentrum", key: werkcentrumId });
  });

  test("of many at once for one region, just one is made", async () => {
    const attempts = Array.from({ length: 8 }, () => send(api.keys.support, "POST", "/werkcentra", { body: werkcentrum("AM14") }));
    const statuses = (await Promise.all(attempts)).map(({ status }) => status);
    expect(statuses.toSorted()).toEqual([201, ...Array.from({ length: 7 }, () => 409)]);
    expect((await list("")).items).toHaveLength(1);
  });

  test("404 for a region out of reach, whether it has one or not and whatever is wrong with the rest", async () => {
    await created(werkcentrum("AM18"));
    for (const body of [werkcentrum("AM18"), werkcentrum("AM12"), werkcentrum("AM99"), werkcentrum("AM18", amersfoort)]) {
      const { detail, ...problem } = await problemIn(await send(api.keys.regionA, "POST", "/werkcentra", { body }), "not-found");
      expect(problem).toMatchObject({ resource: "werkcentrum", key: body.regionCode });
    }
  });

  test("401 without a credential, 403 with one for something else", async () => {
    const init = { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(werkcentrum("AM14")) };
    await problemIn(await api.call("/v1/werkcentra", init), "unauthenticated");
    for (const secret of [api.keys.ministry, api.keys.researcher, api.keys.admin])
      await problemIn(await send(secret, "POST", "/werkcentra", { body: werkcentrum("AM14") }), "insufficient-scope");
  });

  test("400 for codes that are not there, all at once: another region's municipality, an old one, one that nobody has", async () => {
    const body = {
      ...werkcentrum("AM18", amersfoort, amsterdam, location("Weesp", "GM0457", [5.04, 52.3]), location("Nobody's", "GM9999", [5, 52])),
      subRegions: [{ name: "Zuid", municipalityCodes: ["GM0362", "GM0307"] }],
    };
    expect(await faultsIn(await send(api.keys.support, "POST", "/werkcentra", { body }))).toEqual([
      "/subRegions/0/municipalityCodes/1 unknown-code",
      "/locations/0/municipalityCode unknown-code",
      "/locations/2/municipalityCode unknown-code",
      "/locations/3/municipalityCode unknown-code",
    ]);
    const ofNoRegion = await send(api.keys.support, "POST", "/werkcentra", { body: werkcentrum("AM16", amersfoort) });
    expect(await faultsIn(ofNoRegion)).toEqual(["/regionCode unknown-code"]);
  });

  test("400 for a location id that is not its own", async () => {
    const { locations } = await created(werkcentrum("AM14", amersfoort));
    const taken = { ...amsterdam, locationId: locations[0]?.locationId };
    const response = await send(api.keys.support, "POST", "/werkcentra", { body: werkcentrum("AM18", taken) });
    expect(await faultsIn(response)).toEqual(["/locations/0/locationId unknown-code"]);
  });

  const at = (more: object) => werkcentrum("AM14", { ...amersfoort, ...more });
  const hours = (...openingHours: object[]) => at({ openingHours });
  const monday = (opens: string, closes: string) => ({ day: "monday", opens, closes });
  test.each<[string, object, string]>([
    ["a member that is none", { ...werkcentrum("AM14"), locatoins: [] }, "/locatoins unknown-parameter"],
    ["no locations", { regionCode: "AM14", name: "None" }, "/locations required"],
    ["a postcode with SS", at({ address: { ...amersfoort.address, postcode: "3811 SS" } }), "/locations/0/address/postcode invalid-format"],
    ["a postcode with 0", at({ address: { ...amersfoort.address, postcode: "0811 AB" } }), "/locations/0/address/postcode invalid-format"],
    [
      "latitude first",
      at({ point: { type: "Point", coordinates: [52.155, 5.387] } }),
      "/locations/0/point/coordinates/0 too-large, /locations/0/point/coordinates/1 too-small",
    ],
    ["a point in Belgium", at({ point: { type: "Point", coordinates: [4.4, 50.4] } }), "/locations/0/point/coordinates/1 too-small"],
    ["another geometry", at({ point: { type: "Polygon", coordinates: [5, 52] } }), "/locations/0/point/type not-allowed-value"],
    ["a time that is none", hours(monday("9:00", "17:00")), "/locations/0/openingHours/0/opens invalid-format"],
    ["opening at 24:00", hours(monday("24:00", "17:00")), "/locations/0/openingHours/0/opens invalid-format"],
    ["no time at all", hours(monday("09:00", "09:00")), "/locations/0/openingHours/0/closes invalid-value"],
    ["overlapping periods", hours(monday("13:00", "17:00"), monday("09:00", "13:01")), "/locations/0/openingHours/0 invalid-value"],
    [
      "an overlap over the end of the week",
      hours({ day: "sunday", opens: "22:00", closes: "03:00" }, monday("02:59", "08:00")),
      "/locations/0/openingHours/1 invalid-value",
    ],
    [
      "a day that is no day",
      at({ exceptions: [{ on: "2026-02-30", reason: { nl: "Dicht" } }] }),
      "/locations/0/exceptions/0/on invalid-format",
    ],
    [
      "an exception without a reason in Dutch",
      at({ exceptions: [{ on: "2026-12-25", reason: { en: "Closed" } }] }),
      "/locations/0/exceptions/0/reason/nl required",
    ],
    [
      "two exceptions on a day",
      at({ exceptions: Array.from({ length: 2 }, () => ({ on: "2026-12-25", reason: { nl: "Dicht" } })) }),
      "/locations/0/exceptions/1/on invalid-value",
    ],
    ["two locations with one name", werkcentrum("AM14", amersfoort, amersfoort), "/locations/1/name invalid-value"],
    [
      "an e-mail address that is none",
      { ...werkcentrum("AM14"), contactPoints: [{ kind: "email", value: "werkcentrum" }] },
      "/contactPoints/0/value invalid-value",
    ],
    [
      "a telephone number that is none",
      { ...werkcentrum("AM14"), contactPoints: [{ kind: "telephone", value: "bel ons" }] },
      "/contactPoints/0/value invalid-value",
    ],
    ["a site without https", { ...werkcentrum("AM14"), website: "http://werkcentrum.example" }, "/website invalid-format"],
    [
      "capacity as a number",
      { ...werkcentrum("AM14"), guideCapacity: [{ funder: "uwv", fte: 12.5 }] },
      "/guideCapacity/0/fte invalid-type",
    ],
    [
      "capacity in thousandths",
      { ...werkcentrum("AM14"), guideCapacity: [{ funder: "uwv", fte: "12.125" }] },
      "/guideCapacity/0/fte invalid-format",
    ],
    [
      "a funder twice",
      { ...werkcentrum("AM14"), guideCapacity: Array.from({ length: 2 }, () => ({ funder: "uwv", fte: "1" })) },
      "/guideCapacity/1/funder invalid-value",
    ],
    [
      "a municipality in two sub-regions",
      { ...werkcentrum("AM14"), subRegions: ["A", "B"].map((name) => ({ name, municipalityCodes: ["GM0307"] })) },
      "/subRegions/1/municipalityCodes/0 invalid-value",
    ],
  ])("400 for %s", async (_what, body, fault) => {
    expect(await faultsIn(await send(api.keys.regionA, "POST", "/werkcentra", { body }))).toEqual(fault.split(", "));
  });
});

describe("changing a Werkcentrum", () => {
  const contentOf = ({ name, locations }: Werkcentrum) => ({ name, locations });

  test("200: the version rises by one, and the new content stands in the place of all of the old", async () => {
    const old = await created({ ...werkcentrum("AM14", amersfoort), website: "https://werkcentrum.example" });
    api.clock.set("2026-11-24T09:00:00Z");
    const body = { name: "Another name (demonstration)", locations: [leusden] };
    const response = await send(api.keys.regionA, "PUT", `/werkcentra/${old.werkcentrumId}`, { body, version: 1 });
    expect(response.headers.get("etag")).toMatch(/^"2/u);
    const changed = await werkcentrumIn(response);
    expect(changed).toMatchObject({ version: 2, changedAt: "2026-11-24T09:00:00.000Z", name: body.name, website: null });
    expect(changed.locations.map(({ name }) => name)).toEqual([leusden.name]);
    expect(await werkcentrumIn(await api.call(`/v1/werkcentra/${old.werkcentrumId}`))).toEqual(changed);
  });

  test("a location keeps its id by naming it, or else by its name, in whatever order; another gets a new one", async () => {
    const { werkcentrumId, locations } = await created(werkcentrum("AM14", amersfoort, leusden));
    const [centreId, leusdenId] = locations.map(({ locationId }) => locationId);
    const body = {
      name: "The same (demonstration)",
      locations: [
        leusden,
        { ...amersfoort, name: "Renamed (demonstration)", locationId: centreId?.toUpperCase() },
        location("Baarn", "GM0308", [5.28, 52.21]),
      ],
    };
    const changed = await werkcentrumIn(await send(api.keys.regionA, "PUT", `/werkcentra/${werkcentrumId}`, { body, version: 1 }));
    const ids = changed.locations.map(({ locationId }) => locationId);
    expect(ids.slice(0, 2)).toEqual([leusdenId, centreId]);
    expect(new Set(ids).size).toBe(3);
  });

  test("sending what is there changes nothing, not even the version", async () => {
    const old = await created(werkcentrum("AM14", amersfoort, leusden));
    api.clock.set("2026-11-24T09:00:00Z");
    for (const body of [contentOf(old), { name: old.name, locations: [amersfoort, leusden] }])
      expect(await werkcentrumIn(await send(api.keys.regionA, "PUT", `/werkcentra/${old.werkcentrumId}`, { body, version: 1 }))).toEqual(
        old,
      );
  });

  test("of many changes at once to one version, just one is made", async () => {
    const { werkcentrumId } = await created(werkcentrum("AM14"));
    const names = Array.from({ length: 6 }, (_, number) => `Number ${number} (demonstration)`);
    const attempts = names.map((name) =>
      send(api.keys.regionA, "PUT", `/werkcentra/${werkcentrumId}`, { body: { name, locations: [amersfoort] }, version: 1 }),
    );
    const statuses = (await Promise.all(attempts)).map(({ status }) => status);
    expect(statuses.toSorted()).toEqual([200, ...Array.from({ length: 5 }, () => 412)]);
    expect((await list("")).items).toMatchObject([{ version: 2 }]);
  });

  test("428 without the version that it changes, 412 for an old one, and 400 for another region", async () => {
    const { werkcentrumId } = await created(werkcentrum("AM14"));
    const path = `/werkcentra/${werkcentrumId}`;
    const body = { name: "Changed (demonstration)", locations: [] };
    await problemIn(await send(api.keys.regionA, "PUT", path, { body }), "precondition-required");
    await werkcentrumIn(await send(api.keys.regionA, "PUT", path, { body, version: 1 }));
    await problemIn(await send(api.keys.regionA, "PUT", path, { body: { ...body, name: "Late" }, version: 1 }), "precondition-failed");
    const moved = await send(api.keys.regionA, "PUT", path, { body: { ...body, regionCode: "AM18" }, version: 2 });
    expect(await faultsIn(moved)).toEqual(["/regionCode unknown-parameter"]);
  });

  test("404 for another region's, with the same words as for one that is not there", async () => {
    const { werkcentrumId } = await created(werkcentrum("AM18", amsterdam));
    const body = { name: "Taken over", locations: [] };
    const theirs = await send(api.keys.regionA, "PUT", `/werkcentra/${werkcentrumId}`, { body, version: 1 });
    const nobodys = await send(api.keys.regionA, "PUT", "/werkcentra/01938c1e-0000-7000-8000-00000000ffff", { body, version: 1 });
    const { requestId: _, ...said } = await problemIn(theirs, "not-found");
    const { requestId: __, ...saidOfNobodys } = await problemIn(nobodys, "not-found");
    expect(JSON.stringify(said).replaceAll(werkcentrumId, "…")).toBe(
      JSON.stringify(saidOfNobodys).replaceAll("01938c1e-0000-7000-8000-00000000ffff", "…"),
    );
    expect((await list("")).items).toMatchObject([{ version: 1, locations: [{}] }]);
  });

  test("204 for a deletion: it is gone with its locations, and the region can have another", async () => {
    const { werkcentrumId } = await created(werkcentrum("AM14", amersfoort));
    const path = `/werkcentra/${werkcentrumId}`;
    await problemIn(await send(api.keys.regionB, "DELETE", path, { version: 1 }), "not-found");
    await problemIn(await send(api.keys.regionA, "DELETE", path, { version: 7 }), "precondition-failed");
    const response = await send(api.keys.regionA, "DELETE", path, { version: 1 });
    expect([response.status, await response.text()]).toEqual([204, ""]);
    await problemIn(await api.call(`/v1${path}`), "not-found");
    await problemIn(await send(api.keys.regionA, "DELETE", path, { version: 1 }), "not-found");
    expect(await created(werkcentrum("AM14", amersfoort), api.keys.regionA)).toMatchObject({ version: 1 });
  });
});

describe("the list", () => {
  const north = location("North", "GM0308", [5.28, 52.21]);
  const names = ({ items }: WerkcentrumPage) => items.map(({ regionCode }) => regionCode);

  test("comes in the order of the regions, page by page", async () => {
    for (const code of ["AM18", "AM14", "AM12"]) await created(werkcentrum(code));
    expect(names(await list(""))).toEqual(["AM12", "AM14", "AM18"]);
    const first = await list("limit=2");
    expect(names(first)).toEqual(["AM12", "AM14"]);
    expect(names(await list(`limit=2&cursor=${first.page.next}`))).toEqual(["AM18"]);
  });

  test("is narrowed to a region, or to those with a location in a municipality; 400 for codes that are not there", async () => {
    await created(werkcentrum("AM14", amersfoort, leusden));
    await created(werkcentrum("AM18", amsterdam));
    expect(names(await list("regionCode=AM18"))).toEqual(["AM18"]);
    expect(names(await list("municipalityCode=GM0327"))).toEqual(["AM14"]);
    expect(names(await list("municipalityCode=GM0308"))).toEqual([]);
    expect(names(await list("regionCode=AM18&municipalityCode=GM0327"))).toEqual([]);
    expect(names(await list("regionCode=AM12"))).toEqual([]);
    expect(await faultsIn(await api.call("/v1/werkcentra?regionCode=AM16&municipalityCode=GM9999"))).toEqual([
      "/regionCode unknown-code",
      "/municipalityCode unknown-code",
    ]);
  });

  test("can't be sorted or filtered by the capacity of guides", async () => {
    for (const parameter of ["sort=guideCapacity", "fte=12", "funder=uwv"])
      expect(await faultsIn(await api.call(`/v1/werkcentra?${parameter}`))).toEqual([`/${parameter.split("=")[0]} unknown-parameter`]);
  });

  describe("near a place", () => {
    test("comes by the distance of the nearest location, and says which that is; those without locations come last", async () => {
      const made = await created(werkcentrum("AM14", amersfoort, leusden, north));
      await created(werkcentrum("AM12"));
      await created(werkcentrum("AM18", amsterdam));
      const nearBaarn = await list("near=5.28,52.211");
      expect(names(nearBaarn)).toEqual(["AM14", "AM18", "AM12"]);
      expect(nearBaarn.items.map(({ nearest }) => nearest)).toEqual([
        { locationId: made.locations[2]?.locationId, distanceMetres: 111 },
        { locationId: expect.any(String), distanceMetres: metresBetween([5.28, 52.211], [4.94, 52.36]) },
        null,
      ]);
      expect(names(await list("near=4.9,52.37"))).toEqual(["AM18", "AM14", "AM12"]);
    });

    test("walks over its pages in that order, each Werkcentrum once", async () => {
      for (const code of ["AM12", "AM13", "AM15"]) await created(werkcentrum(code));
      await created(werkcentrum("AM14", amersfoort));
      await created(werkcentrum("AM18", amsterdam));
      const whole = names(await list("near=4.9,52.37"));
      const walked: string[] = [];
      for (let cursor = ""; ; ) {
        const page = await list(`near=4.9,52.37&limit=2${cursor}`);
        walked.push(...names(page));
        if (page.page.next === null) break;
        cursor = `&cursor=${page.page.next}`;
      }
      expect(walked).toEqual(whole);
      expect(walked.slice(0, 2)).toEqual(["AM18", "AM14"]);
    });

    test("heeds three decimals only, and keeps no more of them anywhere: not in a cursor, nor in the log", async () => {
      await created(werkcentrum("AM14", amersfoort));
      await created(werkcentrum("AM18", amsterdam));
      const exact = await list("near=5.38749,52.15451&limit=1");
      expect(exact).toEqual(await list("near=5.387,52.155&limit=1"));
      const cursor = Buffer.from(exact.page.next ?? "", "base64url").toString();
      expect(cursor).toContain('"near":"5.387,52.155"');
      expect(cursor).not.toMatch(/5\.3874|52\.1545/u);
      // The cursor goes with the place as it was written, or without it.
      expect(names(await list(`near=5.38749,52.15451&limit=1&cursor=${exact.page.next}`))).toEqual(["AM18"]);
      expect(names(await list(`limit=1&cursor=${exact.page.next}`))).toEqual(["AM18"]);
      expect(api.log.join("\n")).not.toMatch(/5\.38|52\.15/u);
    });

    test.each([
      ["52.155", "invalid-format"],
      ["5.387;52.155", "invalid-format"],
      ["181,52", "invalid-value"],
      ["5,91", "invalid-value"],
    ])("400 for near=%s", async (near, code) => {
      expect(await faultsIn(await api.call(`/v1/werkcentra?near=${near}`))).toEqual([`/near ${code}`]);
    });
  });

  describe("open at a moment", () => {
    const nights = location("Nights", "GM0363", [4.94, 52.36], {
      openingHours: [{ day: "saturday", opens: "22:00", closes: "04:00" }],
      walkInHours: [{ day: "monday", opens: "09:00", closes: "17:00" }],
      exceptions: [{ on: "2026-12-26", reason: { nl: "Tweede Kerstdag", en: "Boxing Day" } }],
    });
    beforeEach(async () => {
      await created(werkcentrum("AM14", amersfoort, leusden));
      await created(werkcentrum("AM18", nights));
      await created(werkcentrum("AM12"));
    });

    test.each([
      ["2026-11-23T09:00:00+01:00", ["AM14"]],
      ["2026-11-23T17:00:00+01:00", []],
      ["2026-11-26T20:00:00Z", []],
      ["2026-11-26T19:59:00Z", ["AM14"]],
      ["2026-11-22T03:59:00+01:00", ["AM18"]],
      ["2026-11-22T04:00:00+01:00", []],
      ["2026-12-27T03:00:00+01:00", []],
      ["2026-03-29T01:59:59Z", ["AM18"]],
      ["2026-03-29T02:00:00Z", []],
      ["2026-10-25T02:59:59Z", ["AM18"]],
      ["2026-10-25T03:00:00Z", []],
    ])("at %s: %j, by opening hours and not by walk-in hours", async (openAt, codes) => {
      expect(names(await list(`openAt=${encodeURIComponent(openAt)}`))).toEqual(codes);
    });

    test("goes together with the other filters on one and the same location", async () => {
      expect(names(await list("openAt=2026-11-23T10:00:00Z&municipalityCode=GM0307"))).toEqual(["AM14"]);
      expect(names(await list("openAt=2026-11-23T10:00:00Z&municipalityCode=GM0327"))).toEqual([]);
      const { items } = await list("openAt=2026-11-26T19:00:00Z&near=5.387,52.155");
      const [found] = items;
      expect(found?.nearest?.locationId).toBe(found?.locations[1]?.locationId); // the centre is nearer, and closed
    });

    test("now goes with the clock from minute to minute, past every cache", async () => {
      api.clock.set("2026-11-23T15:59:59.999Z");
      expect(names(await list("openAt=now"))).toEqual(["AM14"]);
      expect(names(await list("openAt=now"))).toEqual(["AM14"]);
      api.clock.set("2026-11-23T16:00:00Z");
      expect(names(await list("openAt=now"))).toEqual([]);
    });

    test("a walk that begins now stays at the moment of its first page", async () => {
      await werkcentrumIn(
        await send(api.keys.support, "POST", "/werkcentra", {
          body: werkcentrum("AM37", location("Haarlem", "GM0392", [4.63, 52.38], { openingHours: week("09:00", "17:00") })),
        }),
      );
      api.clock.set("2026-11-23T15:59:00Z");
      const first = await list("openAt=now&limit=1");
      api.clock.set("2026-11-23T16:01:00Z");
      expect([...names(first), ...names(await list(`openAt=now&limit=1&cursor=${first.page.next}`))]).toEqual(["AM14", "AM37"]);
      expect(names(await list(`limit=1&cursor=${first.page.next}`))).toEqual(["AM37"]);
    });

    test.each(["yesterday", "2026-11-23", "2026-11-23T10:00:00", "1926-11-23T10:00:00Z"])("400 for openAt=%s", async (openAt) => {
      expect(await faultsIn(await api.call(`/v1/werkcentra?openAt=${openAt}`))).toEqual(["/openAt invalid-format"]);
    });

    test("400 for a day that does not exist", async () => {
      expect(await faultsIn(await api.call("/v1/werkcentra?openAt=2026-02-30T10:00:00Z"))).toEqual(["/openAt invalid-value"]);
    });
  });
});

describe("an import", () => {
  const imported = (items: unknown[], secret = api.keys.support) => send(secret, "POST", "/werkcentrum-imports", { body: { items } });

  test("makes and changes Werkcentra together, and tells what became of each in the order of the file", async () => {
    const old = await created(werkcentrum("AM14", amersfoort));
    const unchanged = await created(werkcentrum("AM12"));
    const response = await imported([
      werkcentrum("AM18", amsterdam),
      { ...werkcentrum("AM14", amersfoort, leusden), version: 1 },
      { ...werkcentrum("AM12"), version: 1 },
    ]);
    expect(response.status).toBe(200);
    const { items } = (await response.json()) as { items: { werkcentrumId: string }[] }; // its schema says so
    expect(items).toEqual([
      { regionCode: "AM18", werkcentrumId: expect.any(String), version: 1, outcome: "created" },
      { regionCode: "AM14", werkcentrumId: old.werkcentrumId, version: 2, outcome: "updated" },
      { regionCode: "AM12", werkcentrumId: unchanged.werkcentrumId, version: 1, outcome: "unchanged" },
    ]);
    const [, am14] = (await list("")).items;
    expect(am14?.locations.map(({ name }) => name)).toEqual([amersfoort.name, leusden.name]);
    expect(am14?.locations[0]?.locationId).toBe(old.locations[0]?.locationId);
  });

  test("400 with all faults by row, and nothing is changed", async () => {
    const old = await created(werkcentrum("AM14", amersfoort));
    const response = await imported([
      werkcentrum("AM18", amsterdam),
      { ...werkcentrum("AM14", amersfoort, amsterdam), version: 3 },
      werkcentrum("AM16"),
      { ...werkcentrum("AM12", leusden), version: 1 },
    ]);
    expect(await faultsIn(response)).toEqual([
      "/items/1/version stale-version",
      "/items/1/locations/1/municipalityCode unknown-code",
      "/items/2/regionCode unknown-code",
      "/items/3/version stale-version",
      "/items/3/locations/0/municipalityCode unknown-code",
    ]);
    expect((await list("")).items).toEqual([{ ...old, nearest: null }]);
  });

  test("400 for faults of form in several rows, at once", async () => {
    const postcode = { address: { ...amersfoort.address, postcode: "none" } };
    const response = await imported([
      { ...werkcentrum("AM14", { ...amersfoort, ...postcode }), name: 7 },
      werkcentrum("AM18"),
      werkcentrum("AM18", {}),
    ]);
    expect((await faultsIn(response)).toSorted()).toEqual(
      [
        "/items/0/name invalid-type",
        "/items/0/locations/0/address/postcode invalid-format",
        "/items/2/regionCode invalid-value",
        "/items/2/locations/0/name required",
        "/items/2/locations/0/municipalityCode required",
        "/items/2/locations/0/address required",
        "/items/2/locations/0/point required",
      ].toSorted(),
    );
  });

  test("400 for faults of form and unknown codes at once, with nothing of rows out of the caller's reach", async () => {
    const items = [
      { ...werkcentrum("AM14", amersfoort), name: 7 },
      werkcentrum("AM14", amsterdam),
      werkcentrum("AM18", amersfoort),
      werkcentrum("AM16"),
    ];
    const formOnly = ["/items/0/name invalid-type", "/items/1/regionCode invalid-value"];
    expect(await faultsIn(await imported(items))).toEqual([
      ...formOnly,
      "/items/1/locations/0/municipalityCode unknown-code",
      "/items/2/locations/0/municipalityCode unknown-code",
      "/items/3/regionCode unknown-code",
    ]);
    expect(await faultsIn(await imported(items, api.keys.regionA))).toEqual([
      ...formOnly,
      "/items/1/locations/0/municipalityCode unknown-code",
    ]);
  });

  test("400 for a region that has one, without its version", async () => {
    await created(werkcentrum("AM14"));
    expect(await faultsIn(await imported([werkcentrum("AM14")]))).toEqual(["/items/0/version stale-version"]);
  });

  test("404 when any row is out of the caller's reach, and then nothing is changed", async () => {
    const response = await imported([werkcentrum("AM14", amersfoort), werkcentrum("AM18", amsterdam)], api.keys.regionA);
    expect(await problemIn(response, "not-found")).toMatchObject({ resource: "werkcentrum", key: "AM18" });
    expect((await list("")).items).toEqual([]);
    expect((await imported([werkcentrum("AM14", amersfoort)], api.keys.regionA)).status).toBe(200);
  });

  test("of two that make the same Werkcentra at once, in opposite order, one does all of it and the other nothing", async () => {
    const codes = ["AM12", "AM14", "AM18"];
    const responses = await Promise.all([
      imported(codes.map((code) => werkcentrum(code))),
      imported(codes.toReversed().map((code) => werkcentrum(code))),
    ]);
    expect(responses.map(({ status }) => status).toSorted()).toEqual([200, 400]);
    expect((await list("")).items.map(({ version }) => version)).toEqual([1, 1, 1]);
  });
});

describe("the change feed", () => {
  test("has each Werkcentrum that was made, changed, imported or deleted, and nothing of what failed or changed nothing", async () => {
    const feed = async (after: string) => {
      await api.exchange.settleNow();
      return ChangeFeed.parse(await (await api.call(`/v1/changes?resource=werkcentra&limit=1000${after && `&after=${after}`}`)).json());
    };
    const { page } = await feed("");
    const { werkcentrumId } = await created(werkcentrum("AM14", amersfoort));
    const path = `/werkcentra/${werkcentrumId}`;
    const body = { name: "Changed (demonstration)", locations: [] };
    await send(api.keys.regionA, "POST", "/werkcentra", { body: werkcentrum("AM14") });
    await send(api.keys.regionA, "PUT", path, { body, version: 1 });
    await send(api.keys.regionA, "PUT", path, { body, version: 2 });
    await send(api.keys.regionA, "PUT", path, { body: { ...body, locations: [amsterdam] }, version: 2 });
    await send(api.keys.support, "POST", "/werkcentrum-imports", { body: { items: [{ ...werkcentrum("AM14", leusden), version: 2 }] } });
    await send(api.keys.regionA, "DELETE", path, { version: 3 });
    const { items } = await feed(page.next);
    expect(items.map(({ kind, key }) => [kind, key])).toEqual([
      ["created", werkcentrumId],
      ["updated", werkcentrumId],
      ["updated", werkcentrumId],
      ["deleted", werkcentrumId],
    ]);
  });
});
