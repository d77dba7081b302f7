/** Agendas: the steps from draft to public edition, who may take them, and who sees what. */
import type { KeyHolder } from "@reform-exchange/domain/testing";
import { removeAgendas } from "@reform-exchange/domain/testing";
import {
  type Agenda,
  type AgendaComparison,
  AgendaPage,
  type AgendaVersion,
  AgendaVersionPage,
  ChangeFeed,
  problemCodeOf,
} from "@reform-exchange/schemas";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { AgendaCalls, type Credential, contentOf, done, editionOf } from "./support/agenda-calls.ts";
import { problemIn } from "./support/problem-in.ts";
import { type RunningApi, startApi, testNow } from "./support/running-api.ts";

let api: RunningApi;
let calls: AgendaCalls;
beforeAll(async () => {
  api = await startApi();
  calls = new AgendaCalls(api);
});
afterAll(() => api.close());
beforeEach(async () => {
  await removeAgendas(api.testDatabase.run);
  api.exchange.freshness.raise(["agendas"]); // the API did not see that
  api.clock.set(testNow);
});

const key = (holder: KeyHolder | "stranger"): Credential => (holder === "stranger" ? undefined : api.keys[holder]);
const everyReader = ["stranger", "researcher", "admin", "regionA", "regionB", "ministry", "support"] as const;
type Reader = (typeof everyReader)[number];

async function codeOf(response: Response): Promise<string> {
  const { type = "" } = (await response.json()) as { type?: string };
  return response.ok ? "done" : String(problemCodeOf(type));
}

/** The place and the code of each fault. */
async function faultsIn(response: Response): Promise<string[]> {
  const { errors } = (await problemIn(response, "invalid-input")) as unknown as { errors: { pointer: string; code: string }[] }; // as its schema says
  return errors.map(({ pointer, code }) => `${pointer} ${code}`);
}

/** What each reader gets of a version: its content, only the public edition, or nothing at all. */
async function sights(path: string): Promise<Record<Reader, string>> {
  const seen = await Promise.all(
    everyReader.map(async (reader) => {
      const response = await calls.get(key(reader), path);
      if (!response.ok) return [reader, await codeOf(response)];
      const { content, publicEdition } = (await response.json()) as AgendaVersion; // as its schema says
      return [reader, content ? "content" : publicEdition ? "edition" : "neither"];
    }),
  );
  return Object.fromEntries(seen) as Record<Reader, string>; // fromEntries forgets the keys
}

const theSame = (sight: string) => Object.fromEntries(everyReader.map((reader) => [reader, sight]));
const nobody = theSame("not-found");

const theme = { key: "theme", title: { nl: "Thema (demonstratie)" }, text: { nl: "Tekst." } };
const challenge = (more: object = {}) => ({ key: "challenge", title: { nl: "Opgave (demonstratie)" }, text: { nl: "Tekst." }, ...more });
const measure = (more: object = {}) => ({
  key: "measure",
  title: { nl: "Maatregel (demonstratie)" },
  text: { nl: "Tekst." },
  goalCode: "services",
  ownerRole: { nl: "programmamanager" },
  ...more,
});

describe("making an agenda", () => {
  test("201: with the draft of its first version, kept byte for byte as it was written", async () => {
    const text = "  # Kop\r\n\r\nRegel met spaties  \n\ttab \ufeff e\u0301 \u{1f469}\u200d\u{1f4bb} <script>x</script>\n\n\n";
    const content = {
      introduction: { nl: text, en: text },
      themes: [{ ...theme, text: { nl: text } }],
      challenges: [challenge({ themeKey: "theme" })],
      measures: [measure({ challengeKey: "challenge" })],
    };
    const response = await calls.send(api.keys.ministry, "POST", "", {
      body: { regionCode: null, title: { nl: "Agenda (demonstratie)" }, validFrom: "2026-01-01", validTo: "2031-01-01", content },
    });
    expect(response.status).toBe(201);
    const made = (await response.json()) as Agenda;
    expect(response.headers.get("location")).toBe(`/v1/agendas/${made.agendaId}`);
    expect(made).toMatchObject({
      level: "national",
      regionCode: null,
      validTo: "2031-01-01",
      newestVersion: { number: 1, state: "draft" },
    });
    const version = await calls.version(api.keys.support, `/${made.agendaId}/versions/1`);
    expect(version).toMatchObject({ state: "draft", version: 1, adoption: null, publicEdition: null });
    expect(version.content).toEqual({ ...content, challenges: [challenge({ themeKey: "theme", relatesTo: [] })] });
  });

  test("409 for a second one of a side that starts on the same day, naming the one that is there; another side may have it too", async () => {
    const { agendaId } = await calls.agenda("AM14", "2026-01-01", contentOf("a"));
    const body = { regionCode: "AM14", title: { nl: "Nog een (demonstratie)" }, validFrom: "2026-01-01", content: contentOf("b") };
    expect(await problemIn(await calls.send(api.keys.regionA, "POST", "", { body }), "already-exists")).toMatchObject({
      resource: "agenda",
      key: agendaId,
    });
    await calls.agenda("AM18", "2026-01-01", contentOf("c"));
    await calls.agenda(null, "2026-01-01", contentOf("d"));
    await calls.agenda("AM14", "2027-01-01", contentOf("e"));
  });

  test("of many at once, just one is made", async () => {
    const body = { regionCode: null, title: { nl: "Agenda (demonstratie)" }, validFrom: "2026-01-01", content: contentOf("a") };
    const attempts = Array.from({ length: 6 }, () => calls.send(api.keys.ministry, "POST", "", { body }));
    expect((await Promise.all(attempts)).map(({ status }) => status).toSorted()).toEqual([201, 409, 409, 409, 409, 409]);
  });

  test("each side makes its own, and nobody another's", async () => {
    const codes = async (regionCode: string | null) => {
      const body = { regionCode, title: { nl: "Agenda (demonstratie)" }, validFrom: "2026-01-01", content: contentOf("a") };
      const answers = everyReader.map(async (reader) => [reader, await codeOf(await calls.send(key(reader), "POST", "", { body }))]);
      return Object.fromEntries(await Promise.all(answers)) as Record<string, string>;
    };
    const others = { stranger: "unauthenticated", researcher: "insufficient-scope", admin: "insufficient-scope" };
    expect(await codes("AM14")).toEqual({ ...others, regionA: "done", regionB: "not-found", ministry: "not-found", support: "not-found" });
    expect(await codes("AM99")).toEqual({
      ...others,
      regionA: "not-found",
      regionB: "not-found",
      ministry: "not-found",
      support: "not-found",
    });
    const { ministry, support, ...rest } = await codes(null);
    expect(rest).toEqual({ ...others, regionA: "not-found", regionB: "not-found" });
    expect([ministry, support].toSorted()).toEqual(["already-exists", "done"]);
  });

  test.each<[string, object, string[]]>([
    ["a period that ends before it starts", { validTo: "2026-01-01" }, ["/validTo invalid-value"]],
    ["no title in Dutch", { title: { en: "Agenda" } }, ["/title/nl required"]],
    ["a level", { level: "regional" }, ["/level unknown-parameter"]],
    [
      "a key that is none",
      { content: contentOf("a", { themes: [{ ...theme, key: "A theme" }] }) },
      ["/content/themes/0/key invalid-format"],
    ],
    ["a key twice", { content: contentOf("a", { themes: [theme, theme] }) }, ["/content/themes/1/key invalid-value"]],
    [
      "parts that are not there, and a wrong goal, all at once",
      {
        content: contentOf("a", {
          challenges: [challenge({ themeKey: "no-theme" })],
          measures: [measure({ challengeKey: "no-challenge", goalCode: "growth" })],
        }),
      },
      [
        "/content/challenges/0/themeKey invalid-value",
        "/content/measures/0/challengeKey invalid-value",
        "/content/measures/0/goalCode not-allowed-value",
      ],
    ],
    ["a character that can't be kept", { content: { introduction: { nl: "a\u0000b" } } }, ["/content/introduction/nl invalid-format"]],
    ["a year that no calendar has", { validFrom: "0000-01-01" }, ["/validFrom invalid-value"]],
    [
      "a theme that is linked twice, in whatever case",
      {
        regionCode: null,
        content: contentOf("a", {
          challenges: [
            challenge({
              relatesTo: ["01938c1e-0000-7000-8000-00000000a001", "01938C1E-0000-7000-8000-00000000A001"].map((agendaId) => ({
                agendaId,
                themeKey: "theme",
              })),
            }),
          ],
        }),
      },
      ["/content/challenges/0/relatesTo/1 invalid-value"],
    ],
    ["half a character", { content: { introduction: { nl: "a\ud800b" } } }, ["/content/introduction/nl invalid-format"]],
    [
      "a national challenge that relates to a theme",
      {
        content: contentOf("a", {
          challenges: [challenge({ relatesTo: [{ agendaId: "01938c1e-0000-7000-8000-00000000a001", themeKey: "theme" }] })],
        }),
      },
      ["/content/challenges/0/relatesTo/0 not-allowed-value"],
    ],
  ])("400 for %s", async (_what, wrong, faults) => {
    const body = { regionCode: null, title: { nl: "Agenda (demonstratie)" }, validFrom: "2026-02-01", content: contentOf("a"), ...wrong };
    const found = await faultsIn(await calls.send(api.keys.ministry, "POST", "", { body }));
    expect(found.toSorted()).toEqual(faults);
  });
});

describe("the steps of a version", () => {
  const national = async () => `/${(await calls.agenda(null, "2026-01-01", contentOf("one"))).agendaId}/versions/1`;
  const step = {
    deletion: (path: string, as: Credential, ifMatch = "*") => calls.send(as, "DELETE", path, { ifMatch }),
    change: (path: string, as: Credential, mark = "again") => calls.send(as, "PUT", path, { body: { content: contentOf(mark) } }),
    adoption: (path: string, as: Credential) =>
      calls.send(as, "PUT", `${path}/adoption`, { body: { adoptedBy: "landelijk-beraad", adoptedOn: "2026-01" } }),
    publication: (path: string, as: Credential, embargoUntil: string | null = null) => {
      const publishedOn = embargoUntil?.slice(0, 10) ?? "2026-03-23";
      return calls.send(as, "PUT", `${path}/publication`, { body: editionOf("public", publishedOn, embargoUntil) });
    },
  };

  test("a draft changes, and its version rises by one; the same content changes nothing", async () => {
    const path = await national();
    api.clock.set("2026-11-24T09:00:00Z");
    const changed = await step.change(path, api.keys.support, "two");
    expect(changed.headers.get("etag")).toMatch(/^"2\./u);
    expect(await changed.json()).toMatchObject({
      state: "draft",
      version: 2,
      changedAt: "2026-11-24T09:00:00.000Z",
      content: contentOf("two"),
    });
    expect(await done(step.change(path, api.keys.ministry, "two"))).toMatchObject({ version: 2 });
  });

  test("adoption names the body and the day or the month, and its precision follows from that", async () => {
    const path = await national();
    expect(await calls.adopt(api.keys.ministry, path, "landelijk-beraad", "2026-01")).toMatchObject({
      state: "adopted",
      version: 2,
      adoption: { adoptedBy: "landelijk-beraad", adoptedOn: "2026-01", precision: "month" },
      content: contentOf("one"),
    });
    const { agendaId } = await calls.agenda("AM14", "2026-01-01", contentOf("region"));
    const regional = await calls.adopt(api.keys.regionA, `/${agendaId}/versions/1`, "regionaal-beraad", "2026-01-29");
    expect(regional.adoption).toEqual({ adoptedBy: "regionaal-beraad", adoptedOn: "2026-01-29", precision: "day" });
  });

  test("an agenda is adopted by the body of its side, and not in the future", async () => {
    const path = await national();
    const faults = async (adoptedBy: string, adoptedOn: string) =>
      await faultsIn(await calls.send(api.keys.ministry, "PUT", `${path}/adoption`, { body: { adoptedBy, adoptedOn } }));
    expect(await faults("regionaal-beraad", "2026-01")).toEqual(["/adoptedBy not-allowed-value"]);
    expect(await faults("gemeenteraad", "2026-01")).toEqual(["/adoptedBy not-allowed-value"]);
    expect(await faults("landelijk-beraad", "2026-11-24")).toEqual(["/adoptedOn invalid-value"]);
    expect(await faults("landelijk-beraad", "2026-12")).toEqual(["/adoptedOn invalid-value"]);
    expect(await faults("landelijk-beraad", "2026-02-30")).toEqual(["/adoptedOn invalid-value"]);
    expect(await faults("landelijk-beraad", "2026")).toEqual(["/adoptedOn invalid-format"]);
    const precise = await calls.send(api.keys.ministry, "PUT", `${path}/adoption`, {
      body: { adoptedBy: "landelijk-beraad", adoptedOn: "2026-01", precision: "day" },
    });
    expect(await faultsIn(precise)).toEqual(["/precision unknown-parameter"]);
    await calls.adopt(api.keys.ministry, path, "landelijk-beraad", "2026-11"); // the month that is going on
  });

  test("the day of a public edition fits the adoption, today and the embargo", async () => {
    const path = await national();
    await calls.adopt(api.keys.ministry, path, "landelijk-beraad", "2026-02");
    const faults = async (publishedOn: string, embargoUntil: string | null) =>
      await faultsIn(
        await calls.send(api.keys.ministry, "PUT", `${path}/publication`, { body: editionOf("a", publishedOn, embargoUntil) }),
      );
    expect(await faults("2026-01-31", null)).toEqual(["/publishedOn invalid-value"]);
    expect(await faults("2026-11-24", null)).toEqual(["/publishedOn invalid-value"]);
    expect(await faults("2026-11-23", "2026-11-23T11:00:00Z")).toEqual(["/embargoUntil invalid-value"]);
    expect(await faults("2026-11-30", "2026-11-30T23:00:00Z")).toEqual(["/publishedOn invalid-value"]); // it is December in Amsterdam
    const edition = editionOf("a", "2026-12-01", "2026-11-30T23:00:00.123456789Z");
    expect(await calls.publish(api.keys.ministry, path, edition)).toMatchObject({
      state: "embargoed",
      publicEdition: { publishedOn: "2026-12-01", embargoUntil: "2026-11-30T23:00:00.123Z" },
    });
  });

  test("under an embargo the edition can be mended and the embargo moved or lifted; once it is out it stays", async () => {
    const path = await national();
    await calls.adopt(api.keys.ministry, path, "landelijk-beraad", "2026-01");
    await calls.publish(api.keys.ministry, path, editionOf("early", "2026-12-01", "2026-12-01T08:00:00Z"));
    await calls.publish(api.keys.ministry, path, editionOf("mended", "2026-12-02", "2026-12-02T08:00:00Z"));
    api.clock.set("2026-12-01T08:00:00Z");
    expect(await sights(path)).toMatchObject({ stranger: "not-found" });
    expect(await calls.publish(api.keys.ministry, path, editionOf("lifted", "2026-12-01"))).toMatchObject({ state: "published" });
    const { publicEdition } = await calls.version(undefined, path);
    expect(publicEdition?.title.nl).toContain("lifted");
    expect(await codeOf(await step.publication(path, api.keys.ministry))).toBe("illegal-step");
  });

  test("409 for a step that the state does not allow, naming the state and the legal steps", async () => {
    const path = await national();
    const refused = async (call: Promise<Response>) => {
      const { state, step: asked, legalSteps } = await problemIn(await call, "illegal-step");
      return [state, asked, legalSteps];
    };
    expect(await refused(step.publication(path, api.keys.ministry))).toEqual(["draft", "publication", ["change", "deletion", "adoption"]]);
    await done(step.adoption(path, api.keys.ministry));
    expect(await refused(step.change(path, api.keys.ministry))).toEqual(["adopted", "change", ["publication"]]);
    expect(await refused(step.adoption(path, api.keys.ministry))).toEqual(["adopted", "adoption", ["publication"]]);
    expect(await refused(step.deletion(path, api.keys.ministry))).toEqual(["adopted", "deletion", ["publication"]]);
    await done(step.publication(path, api.keys.ministry, "2026-12-01T08:00:00Z"));
    expect(await refused(step.change(path, api.keys.ministry))).toEqual(["embargoed", "change", ["publication"]]);
    expect(await refused(step.adoption(path, api.keys.ministry))).toEqual(["embargoed", "adoption", ["publication"]]);
    api.clock.set("2026-12-01T08:00:00Z");
    for (const [name, take] of Object.entries(step)) expect(await refused(take(path, api.keys.ministry))).toEqual(["published", name, []]);
  });

  test("an agenda has one draft at a time, and the next version only after the one before was adopted", async () => {
    const path = await national();
    const next = () =>
      calls.send(api.keys.ministry, "POST", path.replace("/versions/1", "/versions"), { body: { content: contentOf("two") } });
    expect(await problemIn(await next(), "illegal-step")).toMatchObject({ resource: "agenda", state: "draft", step: "next-version" });
    await done(step.adoption(path, api.keys.ministry));
    const made = await next();
    expect(made.status).toBe(201);
    expect(made.headers.get("location")).toBe(`/v1/agendas${path.replace("/versions/1", "/versions/2")}`);
    expect(await made.json()).toMatchObject({ number: 2, state: "draft", version: 1, content: contentOf("two") });
    expect(await codeOf(await next())).toBe("illegal-step");
  });

  test("a deleted draft of a first version takes its agenda with it, and its period is free again", async () => {
    const path = await national();
    const deleted = await step.deletion(path, api.keys.support, '"1"');
    expect([deleted.status, await deleted.text()]).toEqual([204, ""]);
    expect(await sights(path)).toEqual(nobody);
    expect(await codeOf(await calls.get(api.keys.ministry, path.replace("/versions/1", "")))).toBe("not-found");
    expect(await codeOf(await step.deletion(path, api.keys.ministry))).toBe("not-found");
    expect(await national()).not.toBe(path);
  });

  test("a deleted draft of a later version leaves the versions before it, and nobody takes the next draft for it", async () => {
    const first = await national();
    await done(step.adoption(first, api.keys.ministry));
    const second = first.replace("/versions/1", "/versions/2");
    const next = (mark: string) =>
      done(calls.send(api.keys.ministry, "POST", first.replace("/versions/1", "/versions"), { body: { content: contentOf(mark) } }));
    await next("two");
    await done(step.change(second, api.keys.ministry));
    const known = String((await calls.get(api.keys.ministry, second)).headers.get("etag"));
    expect(await codeOf(await step.deletion(second, api.keys.ministry, '"1"'))).toBe("precondition-failed");
    expect((await step.deletion(second, api.keys.ministry, known)).status).toBe(204);
    expect(await sights(second)).toEqual(nobody);
    expect(await done(calls.get(api.keys.ministry, first.replace("/versions/1", "")))).toMatchObject({
      newestVersion: { number: 1, state: "adopted" },
    });
    expect(await next("another two")).toMatchObject({ number: 2, state: "draft", version: 3 });
    expect(await codeOf(await step.deletion(second, api.keys.ministry, known))).toBe("precondition-failed");
  });

  test("a change needs If-Match with the version that is there", async () => {
    const path = await national();
    const change = (ifMatch: string) => calls.send(api.keys.ministry, "PUT", path, { body: { content: contentOf("b") }, ifMatch });
    expect(await codeOf(await change(""))).toBe("precondition-required");
    expect(await codeOf(await change('"2"'))).toBe("precondition-failed");
    const tag = String((await calls.get(api.keys.ministry, path)).headers.get("etag"));
    expect(await codeOf(await change(tag))).toBe("done");
    expect(await codeOf(await change(tag))).toBe("precondition-failed");
  });

  test("nobody takes a step for another side, whatever the state; what is not one's own is not there", async () => {
    const wrong: readonly [Reader | "expired", string][] = [
      ["stranger", "unauthenticated"],
      ["expired", "unauthenticated"],
      ["researcher", "insufficient-scope"],
      ["admin", "insufficient-scope"],
      ["regionA", "not-found"],
      ["regionB", "not-found"],
    ];
    const path = await national();
    const all = async () => {
      for (const [as, code] of wrong) {
        for (const take of Object.values(step)) expect(await codeOf(await take(path, key(as))), as).toBe(code);
        const next = calls.send(key(as), "POST", path.replace("/versions/1", "/versions"), { body: { content: contentOf("x") } });
        expect(await codeOf(await next), as).toBe(code);
      }
    };
    await all();
    await done(step.adoption(path, api.keys.ministry));
    await all();
    await done(step.publication(path, api.keys.ministry));
    await all();
    expect(await calls.version(api.keys.ministry, path)).toMatchObject({ version: 3, content: contentOf("one") });
  });

  test("the database itself refuses to change what is adopted, to remove it, or to empty its table", async () => {
    const path = await national();
    const { run } = api.testDatabase;
    await run(`update agenda_version set content = '{"introduction":{"nl":"b"},"themes":[],"challenges":[],"measures":[]}'`); // a draft may
    await done(step.adoption(path, api.keys.ministry));
    for (const statement of [
      `update agenda_version set content = '{}'`,
      "update agenda_version set content = (content::text || ' ')::json",
      "update agenda_version set adopted_on = '2026-02'",
      "update agenda_version set adopted_by = 'regionaal-beraad'",
      "update agenda_version set adopted_by = null, adopted_on = null",
      "update agenda_version set number = 7",
      "delete from agenda_version",
      "truncate agenda_version",
      "truncate agenda cascade",
      "delete from agenda",
      "update agenda set valid_from = '2027-01-01'",
      `update agenda set title = '{"nl":"Anders"}'`,
      "update agenda set side = 'AM14', region_code = 'AM14'",
    ]) {
      await expect(run(statement), statement).rejects.toThrow(/stands as it is/u);
    }
    const again =
      "insert into agenda_version (agenda_id, number, version, changed_at, content) select id, 2 + n, 1, now(), '{}' from agenda, generate_series(0, 1) n";
    await expect(run(again)).rejects.toThrow(/agenda_version_one_draft/u);
    expect(await calls.version(api.keys.ministry, path)).toMatchObject({ state: "adopted", content: { introduction: { nl: "b" } } });
  });
});

describe("who sees what", () => {
  test("a national version: its side from the start, regions once it is adopted, the public its edition at the end of the embargo", async () => {
    const { agendaId } = await calls.agenda(null, "2026-01-01", contentOf("one"));
    const path = `/${agendaId}/versions/1`;
    expect(await sights(path)).toEqual({ ...nobody, ministry: "content", support: "content" });
    await calls.adopt(api.keys.ministry, path, "landelijk-beraad", "2026-01");
    const early = { ministry: "content", support: "content", regionA: "content", regionB: "content" };
    expect(await sights(path)).toEqual({ ...nobody, ...early });
    await calls.publish(api.keys.ministry, path, editionOf("public", "2026-12-01", "2026-12-01T08:00:00Z"));
    expect(await sights(path)).toEqual({ ...nobody, ...early });
    expect((await calls.version(api.keys.regionA, path)).state).toBe("embargoed");
    api.clock.set("2026-12-01T08:00:00Z");
    expect(await sights(path)).toEqual({ ...theSame("edition"), ...early });
  });

  test("a version of a region: its region from the start, the national level once it is adopted, all others the edition only", async () => {
    const { agendaId } = await calls.agenda("AM14", "2026-01-01", contentOf("one"));
    const path = `/${agendaId}/versions/1`;
    expect(await sights(path)).toEqual({ ...nobody, regionA: "content" });
    await calls.adopt(api.keys.regionA, path, "regionaal-beraad", "2026-01");
    const early = { ministry: "content", support: "content", regionA: "content" };
    expect(await sights(path)).toEqual({ ...nobody, ...early });
    await calls.publish(api.keys.regionA, path, editionOf("public", "2026-12-01", "2026-12-01T08:00:00Z"));
    expect(await sights(path)).toEqual({ ...nobody, ...early });
    api.clock.set("2026-12-01T08:00:00Z");
    expect(await sights(path)).toEqual({ ...theSame("edition"), ...early });
  });

  test("a ministry's key that is limited to regions stands on no side", async () => {
    await api.testDatabase.run("update api_key set region_codes = '{AM14}' where name = 'revocable of the tests'");
    api.exchange.freshness.raise(["api-keys"]);
    const { agendaId } = await calls.agenda(null, "2026-01-01", contentOf("one"));
    const path = `/${agendaId}/versions/1`;
    expect(await codeOf(await calls.get(api.keys.revocable, path))).toBe("not-found");
    await calls.adopt(api.keys.ministry, path, "landelijk-beraad", "2026-01");
    expect(await codeOf(await calls.get(api.keys.revocable, path))).toBe("done");
    const regional = `/${(await calls.agenda("AM14", "2026-01-01", contentOf("r"))).agendaId}/versions/1`;
    await calls.adopt(api.keys.regionA, regional, "regionaal-beraad", "2026-01");
    expect(await codeOf(await calls.get(api.keys.revocable, regional))).toBe("not-found");
    await api.testDatabase.run("update api_key set region_codes = null where name = 'revocable of the tests'");
    api.exchange.freshness.raise(["api-keys"]);
  });

  test("whoever sees nothing of an agenda finds no trace of it: the answers are those without it, byte for byte", async () => {
    const id = "01938c1e-0000-7000-8000-0000000000aa";
    const traces = async () => {
      const paths = ["", "?level=national", "?limit=1", `/${id}`, `/${id}/versions`, `/${id}/versions/1`, `/${id}/versions/1/comparison`];
      const answers = await Promise.all(
        ([undefined, api.keys.researcher, api.keys.regionA] as const).flatMap((as) =>
          paths.map(async (path) => {
            const response = await calls.get(as, path);
            const text = (await response.text()).replace(/"requestId":"[^"]+"/u, "");
            return [path, response.status, response.headers.get("etag"), response.headers.get("link"), text];
          }),
        ),
      );
      return JSON.stringify(answers);
    };
    const before = await traces();
    const { agendaId } = await calls.agenda(null, "2026-01-01", contentOf("hidden"));
    const hidden = (await traces()).replaceAll(agendaId, id);
    expect(hidden).toBe(before);
    const asked = await Promise.all([undefined, api.keys.regionA].map((as) => calls.get(as, `/${agendaId}/versions`)));
    for (const response of asked) expect(await problemIn(response, "not-found")).toMatchObject({ resource: "agenda", key: agendaId });
  });

  test("a draft behind a published version leaves no trace in what others read of the agenda", async () => {
    const { agendaId } = await calls.agenda(null, "2026-01-01", contentOf("one"));
    await calls.adopt(api.keys.ministry, `/${agendaId}/versions/1`, "landelijk-beraad", "2026-01");
    await calls.publish(api.keys.ministry, `/${agendaId}/versions/1`, editionOf("public", "2026-03-23"));
    const read = async (as: Credential) =>
      await Promise.all(
        [
          "",
          `/${agendaId}`,
          `/${agendaId}/versions`,
          `/${agendaId}/versions?limit=1`,
          `/${agendaId}/versions/1`,
          `/${agendaId}/versions/1/comparison`,
        ].map(async (path) => {
          const response = await calls.get(as, path);
          return [response.headers.get("etag"), (await response.text()).replace(/"requestId":"[^"]+"/u, "")];
        }),
      );
    const readers = [undefined, api.keys.admin, api.keys.researcher, api.keys.regionA];
    const before = await Promise.all(readers.map(read));
    await done(calls.send(api.keys.ministry, "POST", `/${agendaId}/versions`, { body: { content: contentOf("two") } }));
    expect(await Promise.all(readers.map(read))).toEqual(before);
    expect((await done<Agenda>(calls.get(api.keys.ministry, `/${agendaId}`))).newestVersion).toEqual({ number: 2, state: "draft" });
    expect((await done<Agenda>(calls.get(undefined, `/${agendaId}`))).newestVersion).toEqual({ number: 1, state: "published" });
  });

  test("a writer without agendas:read gets its own writes back, and else what the public gets", async () => {
    const made = await api.callAs(api.keys.admin, "/v1/api-keys", {
      method: "POST",
      body: { name: "Writes only", role: "region", scopes: ["agendas:write"], regionCodes: ["AM14"] },
    });
    const { secret } = (await made.json()) as { secret: string };
    const { agendaId } = await calls.agenda("AM14", "2026-01-01", contentOf("one"), secret);
    const path = `/${agendaId}/versions/1`;
    expect(await codeOf(await calls.get(secret, path))).toBe("not-found");
    expect(await done(calls.send(secret, "PUT", path, { body: { content: contentOf("two") } }))).toMatchObject({
      content: contentOf("two"),
    });
  });
});

describe("lists", () => {
  const list = async (as: Credential, query = "") => AgendaPage.parse(await done(calls.get(as, query)));

  test("come with the national agendas first, then by region, then by period; and are narrowed by level and region", async () => {
    await calls.agenda("AM18", "2026-01-01", contentOf("d"));
    await calls.agenda("AM14", "2027-01-01", contentOf("c"));
    await calls.agenda("AM14", "2026-01-01", contentOf("b"));
    await calls.agenda(null, "2028-01-01", contentOf("a"));
    for (const [regionCode, as, body] of [
      ["AM18", api.keys.regionB, "regionaal-beraad"],
      ["AM14", api.keys.regionA, "regionaal-beraad"],
    ] as const) {
      const { items } = await list(as, `?regionCode=${regionCode}`);
      for (const { agendaId } of items) await calls.adopt(as, `/${agendaId}/versions/1`, body, "2026-01");
    }
    const places = async (query: string) =>
      (await list(api.keys.ministry, query)).items.map(({ regionCode, validFrom }) => `${regionCode} ${validFrom}`);
    const all = ["null 2028-01-01", "AM14 2026-01-01", "AM14 2027-01-01", "AM18 2026-01-01"];
    expect(await places("")).toEqual(all);
    expect(await places("?level=national")).toEqual(all.slice(0, 1));
    expect(await places("?level=regional")).toEqual(all.slice(1));
    expect(await places("?regionCode=AM14")).toEqual(all.slice(1, 3));
    expect(await places("?regionCode=AM14&level=national")).toEqual([]);
    expect(await places("?regionCode=AM12")).toEqual([]);
    expect(await faultsIn(await calls.get(undefined, "?regionCode=AM16"))).toEqual(["/regionCode unknown-code"]);
    expect((await list(api.keys.regionB)).items.map(({ regionCode }) => regionCode)).toEqual(["AM18"]);
    expect((await list(undefined)).items).toEqual([]);
  });

  test("a walk in pages stays sound when an embargo ends meanwhile: nothing twice, and nothing missed that was there", async () => {
    const embargoed = "2026-12-01T08:00:00Z";
    for (const [year, edition] of [
      ["2026", editionOf("a", "2026-03-23")],
      ["2027", editionOf("b", "2026-12-01", embargoed)],
      ["2028", editionOf("c", "2026-03-23")],
      ["2029", editionOf("d", "2026-12-01", embargoed)],
      ["2030", editionOf("e", "2026-03-23")],
    ] as const) {
      const { agendaId } = await calls.agenda(null, `${year}-01-01`, contentOf(year));
      await calls.adopt(api.keys.ministry, `/${agendaId}/versions/1`, "landelijk-beraad", "2026-01");
      await calls.publish(api.keys.ministry, `/${agendaId}/versions/1`, edition);
    }
    const years = ({ items }: AgendaPage) => items.map(({ validFrom }) => validFrom.slice(0, 4));
    const first = await list(undefined, "?limit=2");
    expect(years(first)).toEqual(["2026", "2028"]);
    api.clock.set(embargoed);
    const second = await list(undefined, `?limit=2&cursor=${first.page.next}`);
    expect(years(second)).toEqual(["2029", "2030"]);
    expect(second.page.next).toBeNull();
    expect(years(await list(undefined))).toEqual(["2026", "2027", "2028", "2029", "2030"]);
  });

  test("a cursor holds no moment: a forged one shows nothing that is under an embargo", async () => {
    const forged = Buffer.from(JSON.stringify({ of: "agendas.list", after: "", choice: { now: "2030-01-01T00:00:00Z" } })).toString(
      "base64url",
    );
    const { agendaId } = await calls.agenda(null, "2026-01-01", contentOf("a"));
    await calls.adopt(api.keys.ministry, `/${agendaId}/versions/1`, "landelijk-beraad", "2026-01");
    await calls.publish(api.keys.ministry, `/${agendaId}/versions/1`, editionOf("a", "2026-12-01", "2026-12-01T08:00:00Z"));
    expect(await faultsIn(await calls.get(undefined, `?cursor=${forged}`))).toEqual(["/cursor invalid-cursor"]);
  });

  test("the versions of an agenda come by number, in pages, without their texts", async () => {
    const { agendaId } = await calls.agenda(null, "2026-01-01", contentOf("1"));
    for (const number of [1, 2, 3]) {
      await calls.adopt(api.keys.ministry, `/${agendaId}/versions/${number}`, "landelijk-beraad", "2026-01");
      if (number !== 2) await calls.publish(api.keys.ministry, `/${agendaId}/versions/${number}`, editionOf(`${number}`, "2026-03-23"));
      await done(calls.send(api.keys.ministry, "POST", `/${agendaId}/versions`, { body: { content: contentOf(`${number + 1}`) } }));
    }
    const walk = async (as: Credential) => {
      const numbers: number[] = [];
      for (let next: string | null = ""; next !== null; ) {
        const cursor: string = next === "" ? "" : `&cursor=${next}`;
        const { items, page } = AgendaVersionPage.parse(await done(calls.get(as, `/${agendaId}/versions?limit=1${cursor}`)));
        numbers.push(...items.map(({ number }) => number));
        next = page.next;
      }
      return numbers;
    };
    expect(await walk(api.keys.ministry)).toEqual([1, 2, 3, 4]);
    expect(await walk(api.keys.regionA)).toEqual([1, 2, 3]);
    expect(await walk(undefined)).toEqual([1, 3]);
    expect(await (await calls.get(api.keys.ministry, `/${agendaId}/versions`)).text()).not.toMatch(/Demonstratie van|wij werken/u);
  });
});

describe("a challenge of a region relates to a theme of a national agenda", () => {
  const withTheme = contentOf("national", { themes: [theme] });
  const linkTo = (agendaId: string, themeKey = "theme") =>
    contentOf("region", { challenges: [challenge({ relatesTo: [{ agendaId, themeKey }] })] });
  const body = (content: object) => ({ regionCode: "AM14", title: { nl: "Agenda (demonstratie)" }, validFrom: "2026-01-01", content });
  const attempt = (content: object) => calls.send(api.keys.regionA, "POST", "", { body: body(content) });

  test("that it may see: a theme of a draft is not there for it", async () => {
    const { agendaId } = await calls.agenda(null, "2026-01-01", withTheme);
    const fault = ["/content/challenges/0/relatesTo/0 unknown-code"];
    const hidden = await attempt(linkTo(agendaId));
    const nobodys = await attempt(linkTo("01938c1e-0000-7000-8000-00000000ffff"));
    const texts = await Promise.all([hidden.clone().text(), nobodys.clone().text()]);
    const [one, other] = texts.map((text) =>
      text.replace(/"requestId":"[^"]+"/u, "").replaceAll(agendaId, "01938c1e-0000-7000-8000-00000000ffff"),
    );
    expect(one).toBe(other);
    expect(await faultsIn(hidden)).toEqual(fault);
    await calls.adopt(api.keys.ministry, `/${agendaId}/versions/1`, "landelijk-beraad", "2026-01");
    expect(await faultsIn(await attempt(linkTo(agendaId, "another")))).toEqual(fault);
    expect((await attempt(linkTo(agendaId))).status).toBe(201);
  });

  test("and of no agenda of a region, be it its own", async () => {
    const own = await calls.agenda("AM14", "2027-01-01", withTheme);
    await calls.adopt(api.keys.regionA, `/${own.agendaId}/versions/1`, "regionaal-beraad", "2026-01");
    expect(await faultsIn(await attempt(linkTo(own.agendaId)))).toEqual(["/content/challenges/0/relatesTo/0 unknown-code"]);
  });

  test("without being bound, or binding: the theme may go from the next national version", async () => {
    const national = await calls.agenda(null, "2026-01-01", withTheme);
    await calls.adopt(api.keys.ministry, `/${national.agendaId}/versions/1`, "landelijk-beraad", "2026-01");
    const { agendaId } = await done<Agenda>(attempt(linkTo(national.agendaId)));
    await done(calls.send(api.keys.ministry, "POST", `/${national.agendaId}/versions`, { body: { content: contentOf("without") } }));
    await calls.adopt(api.keys.ministry, `/${national.agendaId}/versions/2`, "landelijk-beraad", "2026-02");
    const { content } = await calls.adopt(api.keys.regionA, `/${agendaId}/versions/1`, "regionaal-beraad", "2026-02");
    expect(content?.challenges[0]?.relatesTo).toEqual([{ agendaId: national.agendaId, themeKey: "theme" }]);
  });
});

describe("a comparison", () => {
  const part = (keyOf: string, title: string) => ({ ...theme, key: keyOf, title: { nl: title } });
  let agendaId: string;
  beforeEach(async () => {
    ({ agendaId } = await calls.agenda(
      null,
      "2026-01-01",
      contentOf("1", { themes: [part("a", "A"), part("b", "B"), part("c", "C")], measures: [measure()] }),
    ));
    await calls.adopt(api.keys.ministry, `/${agendaId}/versions/1`, "landelijk-beraad", "2026-01");
    const second = contentOf("1", {
      themes: [part("d", "D"), part("c", "C"), { ...part("b", "B anew"), text: { nl: "Anders." } }],
      measures: [measure({ goalCode: "challenges" })],
    });
    await done(calls.send(api.keys.ministry, "POST", `/${agendaId}/versions`, { body: { content: second } }));
  });
  const compare = async (as: Credential, number: number, query = "") =>
    await done<AgendaComparison>(calls.get(as, `/${agendaId}/versions/${number}/comparison${query}`));

  test("tells what was added, removed and changed, and which members changed", async () => {
    const found = await compare(api.keys.ministry, 2);
    expect(found).toMatchObject({ number: 2, with: 1, introduction: null, challenges: { added: [], removed: [], changed: [] } });
    expect(found.themes).toEqual({
      added: [part("d", "D")],
      removed: [part("a", "A")],
      changed: [
        { key: "b", members: ["title", "text"], before: part("b", "B"), after: { ...part("b", "B anew"), text: { nl: "Anders." } } },
      ],
    });
    expect(found.measures.changed).toMatchObject([{ key: "measure", members: ["goalCode"] }]);
    const back = await compare(api.keys.ministry, 1, "?with=2");
    expect(back).toMatchObject({ number: 1, with: 2, themes: { added: [part("a", "A")], removed: [part("d", "D")] } });
  });

  test("of a first version adds all of it; of a version with itself nothing", async () => {
    const first = await compare(api.keys.ministry, 1);
    expect(first).toMatchObject({ with: null, introduction: { before: null, after: contentOf("1").introduction } });
    expect(first.themes.added.map(({ key: added }) => added)).toEqual(["a", "b", "c"]);
    const same = await compare(api.keys.ministry, 2, "?with=2");
    expect(same).toMatchObject({ introduction: null, themes: { added: [], removed: [], changed: [] }, measures: { changed: [] } });
  });

  test("is for those who see the content of both; a draft is not there for others", async () => {
    expect(await compare(api.keys.regionA, 1)).toMatchObject({ number: 1, with: null });
    for (const path of ["/2/comparison", "/1/comparison?with=2", "/3/comparison"])
      await problemIn(await calls.get(api.keys.regionA, `/${agendaId}/versions${path}`), "not-found");
    await problemIn(await calls.get(undefined, `/${agendaId}/versions/1/comparison`), "unauthenticated");
    for (const as of [api.keys.researcher, api.keys.admin])
      await problemIn(await calls.get(as, `/${agendaId}/versions/1/comparison`), "insufficient-scope");
  });

  test("passes over versions that the caller does not see", async () => {
    await calls.adopt(api.keys.ministry, `/${agendaId}/versions/2`, "landelijk-beraad", "2026-01");
    await done(calls.send(api.keys.ministry, "POST", `/${agendaId}/versions`, { body: { content: contentOf("3") } }));
    expect(await compare(api.keys.ministry, 3)).toMatchObject({ with: 2 });
    await problemIn(await calls.get(api.keys.regionA, `/${agendaId}/versions/3/comparison`), "not-found");
    expect(await compare(api.keys.regionA, 2)).toMatchObject({ with: 1 });
  });
});

describe("the change feed", () => {
  const feed = async (as: Credential, after: string) => {
    await api.exchange.settleNow();
    const path = `/v1/changes?resource=agendas&after=${after}`;
    const response = await (as === undefined ? api.call(path) : api.callAs(as, path));
    return ChangeFeed.parse(await response.json());
  };
  const heard = async (after: string) =>
    Object.fromEntries(
      await Promise.all(everyReader.map(async (reader) => [reader, (await feed(key(reader), after)).items.map(({ kind }) => kind).join()])),
    ) as Record<Reader, string>;
  /** The place after all that is there. */
  const now = async () => {
    await api.exchange.settleNow();
    const { page } = ChangeFeed.parse(await (await api.call("/v1/changes?limit=1000")).json());
    return page.next;
  };

  test("tells each step to those who may see it, and the end of an embargo to everyone, without any write", async () => {
    let after = await now();
    const quiet = theSame("");
    const { agendaId } = await calls.agenda("AM14", "2026-01-01", contentOf("one"));
    const path = `/${agendaId}/versions/1`;
    expect(await heard(after)).toEqual({ ...quiet, regionA: "created" });
    after = await now();
    await done(calls.send(api.keys.regionA, "PUT", path, { body: { content: contentOf("two") } }));
    expect(await heard(after)).toEqual({ ...quiet, regionA: "updated" });
    after = await now();
    const slip = await calls.agenda("AM14", "2028-01-01", contentOf("a slip"));
    await calls.send(api.keys.regionA, "DELETE", `/${slip.agendaId}/versions/1`);
    expect(await heard(after)).toEqual({ ...quiet, regionA: "created,deleted" });
    after = await now();
    await calls.adopt(api.keys.regionA, path, "regionaal-beraad", "2026-01");
    const early = { ...quiet, regionA: "updated", ministry: "updated", support: "updated" };
    expect(await heard(after)).toEqual(early);
    after = await now();
    await calls.publish(api.keys.regionA, path, editionOf("a", "2026-12-01", "2026-12-01T08:00:00Z"));
    expect(await heard(after)).toEqual(early);
    after = await now();
    await calls.publish(api.keys.regionA, path, editionOf("a", "2026-12-02", "2026-12-02T08:00:00Z"));
    expect(await heard(after)).toEqual(early);
    after = await now();
    api.clock.set("2026-12-01T09:00:00Z"); // the first embargo, which was moved
    expect(await heard(after)).toEqual(quiet);
    api.clock.set("2026-12-02T08:00:00Z");
    expect(await heard(after)).toEqual(theSame("updated"));
    expect((await feed(undefined, after)).items).toMatchObject([{ key: agendaId, changedAt: "2026-12-02T08:00:00.000Z" }]);
    after = await now();
    expect(await heard(after)).toEqual(quiet);
  });

  test("tells everyone at once of a publication without an embargo, and nobody of an embargo that was lifted", async () => {
    const { agendaId } = await calls.agenda(null, "2026-01-01", contentOf("one"));
    const path = `/${agendaId}/versions/1`;
    await calls.adopt(api.keys.ministry, path, "landelijk-beraad", "2026-01");
    await calls.publish(api.keys.ministry, path, editionOf("a", "2026-12-01", "2026-12-01T08:00:00Z"));
    let after = await now();
    await calls.publish(api.keys.ministry, path, editionOf("a", "2026-11-23"));
    expect(await heard(after)).toEqual(theSame("updated"));
    after = await now();
    api.clock.set("2026-12-01T08:00:00Z");
    expect(await heard(after)).toEqual(theSame(""));
  });

  test("keeps apart the embargoes of several versions of an agenda", async () => {
    const { agendaId } = await calls.agenda(null, "2026-01-01", contentOf("one"));
    await calls.adopt(api.keys.ministry, `/${agendaId}/versions/1`, "landelijk-beraad", "2026-01");
    await calls.publish(api.keys.ministry, `/${agendaId}/versions/1`, editionOf("1", "2026-12-01", "2026-12-01T08:00:00Z"));
    await done(calls.send(api.keys.ministry, "POST", `/${agendaId}/versions`, { body: { content: contentOf("two") } }));
    await calls.adopt(api.keys.ministry, `/${agendaId}/versions/2`, "landelijk-beraad", "2026-02");
    await calls.publish(api.keys.ministry, `/${agendaId}/versions/2`, editionOf("2", "2026-12-03", "2026-12-03T08:00:00Z"));
    await calls.publish(api.keys.ministry, `/${agendaId}/versions/2`, editionOf("2", "2026-12-02", "2026-12-02T08:00:00Z"));
    for (const moment of ["2026-12-01T08:00:00Z", "2026-12-02T08:00:00Z"]) {
      const after = await now();
      api.clock.set(moment);
      expect((await heard(after)).stranger).toBe("updated");
    }
    const after = await now();
    api.clock.set("2026-12-03T08:00:00Z");
    expect((await heard(after)).stranger).toBe("");
  });

  test("once others heard that an embargo ended, it can't be moved any more", async () => {
    const { agendaId } = await calls.agenda(null, "2026-01-01", contentOf("one"));
    const path = `/${agendaId}/versions/1`;
    await calls.adopt(api.keys.ministry, path, "landelijk-beraad", "2026-01");
    await calls.publish(api.keys.ministry, path, editionOf("a", "2026-12-01", "2026-12-01T08:00:00Z"));
    // As when another process, whose clock is a little ahead, made the pass.
    await api.testDatabase.run("delete from turning_point where resource = 'agendas'");
    const late = calls.send(api.keys.ministry, "PUT", `${path}/publication`, {
      body: editionOf("b", "2026-12-02", "2026-12-02T08:00:00Z"),
    });
    expect(await problemIn(await late, "illegal-step")).toMatchObject({ state: "published", step: "publication" });
    expect((await calls.version(api.keys.ministry, path)).publicEdition?.title.nl).toContain(" a ");
  });
});

describe("kept answers", () => {
  test("of strangers end with the embargo, and those with a credential never get them", async () => {
    const { agendaId } = await calls.agenda(null, "2026-01-01", contentOf("one"));
    const path = `/${agendaId}/versions/1`;
    await calls.adopt(api.keys.ministry, path, "landelijk-beraad", "2026-01");
    await calls.publish(api.keys.ministry, path, editionOf("a", "2026-12-01", "2026-12-01T08:00:00Z"));
    const count = async () => AgendaPage.parse(await done(calls.get(undefined, ""))).items.length;
    expect([await count(), await count()]).toEqual([0, 0]);
    api.clock.set("2026-12-01T07:59:59.999Z");
    expect(await count()).toBe(0);
    api.clock.set("2026-12-01T08:00:00Z");
    expect([await count(), await count()]).toEqual([1, 1]);
    for (let twice = 0; twice < 2; twice++) {
      expect((await calls.version(undefined, path)).content).toBeNull();
      expect((await calls.version(api.keys.regionA, path)).content).not.toBeNull();
    }
    const kept = await calls.get(undefined, path);
    expect(kept.headers.get("cache-control")).toBe("no-cache");
    expect(kept.headers.get("vary")).toBe("Authorization, Accept");
    expect((await calls.get(api.keys.regionA, path)).headers.get("cache-control")).toBe("no-store");
  });
});
