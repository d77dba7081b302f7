/** A survey from its questionnaire to results, through REST: who may do what when, and that nobody's answers show anywhere on the way. */

import { checkOf } from "@reform-exchange/domain/key-format";
import type { Codebook, InvitationPage, IssuedInvitations, ResultPage, SurveyResponsePage, Wave } from "@reform-exchange/schemas";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { problemIn } from "./support/problem-in.ts";
import { type RunningApi, startApi } from "./support/running-api.ts";
import { surveyCalls } from "./support/survey-calls.ts";

let api: RunningApi;
let calls: ReturnType<typeof surveyCalls>;
beforeAll(async () => {
  api = await startApi();
  calls = surveyCalls(api);
});
afterAll(() => api.close());

const evaluation: typeof calls.evaluation = (...call) => calls.evaluation(...call);
const respond: typeof calls.respond = (...call) => calls.respond(...call);

const questions = [
  {
    type: "single",
    questionKey: "role",
    text: { nl: "Wat is uw rol? (demonstratie)" },
    isRequired: true,
    options: [
      { code: "advisor", value: 1, text: { nl: "Adviseur" } },
      { code: "manager", value: 2, text: { nl: "Manager" } },
    ],
  },
  {
    type: "number",
    questionKey: "months",
    text: { nl: "Hoeveel maanden? (demonstratie)" },
    isRequired: false,
    minimum: "0",
    maximum: "60",
    decimals: 1,
    showIf: { match: "all", tests: [{ questionKey: "role", operator: "anyOf", codes: ["manager"] }] },
  },
  { type: "text", questionKey: "remarks", text: { nl: "Wat nog meer? (demonstratie)" }, isRequired: false, maxLength: 500 },
];
const secretText = "Wat niemand buiten de evaluatie mag lezen";

/** A wave of a survey of its own, opened, with tokens for some respondents. */
const openWave = (surveyKey: string, count: number, ruleSet: object = {}) =>
  calls.openWave({
    surveyKey,
    questions,
    ruleSet,
    invited: Array.from({ length: count }, (_, index) => (index % 2 === 0 ? "AM14" : "AM18")),
  });

describe("a respondent", () => {
  let wave: Awaited<ReturnType<typeof openWave>>;
  beforeAll(async () => {
    wave = await openWave("demonstration-respondents", 6);
  });

  test("saves, goes on later, submits, and can send the same again but nothing else", async () => {
    const [token = ""] = wave.tokens;
    expect((await respond(token, { answers: { role: "manager" }, isSubmitted: false })).status).toBe(200);
    const own = (await (await api.callAs(token, "/v1/questionnaire")).json()) as { answers: unknown };
    expect(own).toMatchObject({ waveId: wave.waveId, answers: { role: "manager" }, submittedAt: null });

    const answers = { role: "manager", months: "6.5", remarks: secretText };
    const submitted = await respond(token, { answers, isSubmitted: true });
    expect(submitted.status).toBe(200);
    const again = await respond(token, { answers, isSubmitted: true });
    expect(await again.json()).toEqual(await submitted.json());
    const other = await problemIn(await respond(token, { answers: { role: "advisor" }, isSubmitted: true }), "illegal-step");
    expect(other).toMatchObject({ resource: "response", state: "submitted" });
    expect((await api.callAs(token, "/v1/questionnaire")).status).toBe(409);
  });

  test("hears of every fault at once, with the key of its question, and nothing is stored", async () => {
    const [, token = ""] = wave.tokens;
    const response = await respond(token, { answers: { months: "99.25", remarks: "", colour: "red" }, isSubmitted: true });
    const problem = (await response.json()) as { errors: { pointer: string }[] };
    expect(response.status).toBe(400);
    expect(problem.errors.map(({ pointer }) => pointer).toSorted()).toEqual([
      "/answers/colour",
      "/answers/months",
      "/answers/remarks",
      "/answers/role",
    ]);
    expect(await (await api.callAs(token, "/v1/questionnaire")).json()).toMatchObject({ answers: {} });
  });

  test("whose form sends what is no answer at all hears of each by its question; null stands for no answer", async () => {
    const [, token = ""] = wave.tokens;
    const sent = { role: true, months: 4.5, remarks: null, colour: { a: null }, sizes: [] };
    const problem = await problemIn(await respond(token, { answers: sent, isSubmitted: true }), "invalid-input");
    const faults = (problem as unknown as { errors: { pointer: string; message: string }[] }).errors; // problems.test.ts holds them to their schema
    expect(faults.map(({ pointer }) => pointer).toSorted()).toEqual([
      "/answers/colour",
      "/answers/months",
      "/answers/role",
      "/answers/sizes",
    ]);
    expect(faults.find(({ pointer }) => pointer === "/answers/role")?.message).toBe("The answer must be the code of an option.");
    expect((await respond(token, { answers: { role: "advisor", remarks: null }, isSubmitted: false })).status).toBe(200);
    expect(await (await api.callAs(token, "/v1/questionnaire")).json()).toMatchObject({ answers: { role: "advisor" } });
  });

  test("who is erased, submitted or not, is found by the invitation, which then says so and can't be renewed", async () => {
    const { waveId, tokens, invitations } = await openWave("demonstration-erasures", 3);
    const [saved = "", submitted = ""] = tokens;
    await respond(saved, { answers: { role: "advisor" }, isSubmitted: false });
    await respond(submitted, { answers: { role: "advisor" }, isSubmitted: true });
    const listed = async () => (await evaluation<InvitationPage>(`/waves/${waveId}/invitations`)).items;
    const [first, second, third] = await listed();
    expect([first?.submittedAt, third?.responseId, third?.isErased]).toEqual([null, null, false]);
    for (const { responseId } of [first, second].filter((one) => one !== undefined))
      await evaluation(`/waves/${waveId}/responses/${responseId}`, { method: "DELETE" }, 204);
    expect((await listed()).map(({ responseId, isErased }) => [responseId, isErased])).toEqual([
      [null, true],
      [null, true],
      [null, false],
    ]);
    const path = `/v1/waves/${waveId}/invitations/${invitations[0]?.invitationId}/renewals`;
    const refused = await problemIn(await api.callAs(api.keys.researcher, path, { method: "POST" }), "illegal-step");
    expect(refused).toMatchObject({ resource: "invitation", state: "erased", step: "renewal" });
  });

  test("whose invitation was renewed answers with the new token only, and finds what was saved", async () => {
    const [, , token = ""] = wave.tokens;
    const invitationId = wave.invitations[2]?.invitationId ?? "";
    await respond(token, { answers: { role: "advisor" }, isSubmitted: false });
    const path = `/waves/${wave.waveId}/invitations/${invitationId}/renewals`;
    const renewed = await evaluation<{ token: string }>(path, { method: "POST" }, 201);
    expect((await respond(token, { answers: {}, isSubmitted: false })).status).toBe(401);
    expect((await respond(token, { answers: { role: "nobody" }, isSubmitted: true })).status).toBe(401);
    expect(await (await api.callAs(renewed.token, "/v1/questionnaire")).json()).toMatchObject({ answers: { role: "advisor" } });
  });

  test("reaches nothing but the own questionnaire", async () => {
    const [, , , token = ""] = wave.tokens;
    for (const path of [`/v1/waves/${wave.waveId}/responses`, `/v1/waves/${wave.waveId}/invitations`, "/v1/signals"])
      expect((await api.callAs(token, path)).status).toBe(403);
    expect((await api.callAs(token, `/v1/waves/${wave.waveId}`)).status).toBe(404); // not released, and so not there for strangers
  });

  test("with a token that was mistyped or made up is told so", async () => {
    const [, , , token = ""] = wave.tokens;
    const mistyped = `${token.slice(0, -1)}${token.endsWith("0") ? "1" : "0"}`;
    expect((await respond(mistyped, { answers: {}, isSubmitted: false })).status).toBe(401);
  });

  test("whose token names an invitation without being its token hears nothing but that, whatever was answered", async () => {
    const forged = (token: string) => {
      const body = `${token.slice(0, -38)}${"z".repeat(32)}`;
      return body + checkOf(body);
    };
    const [submitted = "", , , untouched = ""] = wave.tokens;
    const answersOf = async () =>
      (await evaluation<SurveyResponsePage>(`/waves/${wave.waveId}/responses?limit=1000`)).items.map(({ answers }) => answers);
    const before = await answersOf();
    for (const token of [submitted, untouched]) {
      for (const body of [
        { answers: { role: "advisor" }, isSubmitted: true },
        { answers: { role: "manager", months: "6.5", remarks: secretText }, isSubmitted: true }, // what was submitted
        { answers: { role: "nobody" }, isSubmitted: false },
        { answers: [], isSubmitted: false },
      ]) {
        expect(await problemIn(await respond(forged(token), body), "unauthenticated")).toMatchObject({ reason: "unknown" });
      }
      expect((await api.callAs(forged(token), "/v1/questionnaire")).status).toBe(401);
    }
    expect(await answersOf()).toEqual(before);
    expect(await (await api.callAs(untouched, "/v1/questionnaire")).json()).toMatchObject({ answers: {} });
  });

  test("who sends the same twice at once is answered the same twice", async () => {
    const [, , , , , token = ""] = wave.tokens;
    const body = { answers: { role: "advisor" }, isSubmitted: true };
    const answers = await Promise.all(Array.from({ length: 8 }, () => respond(token, body)));
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 8 }, () => 200));
    expect(new Set(await Promise.all(answers.map((answer) => answer.text()))).size).toBe(1);
  });

  test("can't answer before the wave opens, or once it has closed", async () => {
    const [, , , , token = ""] = wave.tokens;
    api.clock.set("2026-12-01T00:00:00Z");
    const standing = async () => {
      const reading = await problemIn(await api.callAs(token, "/v1/questionnaire"), "not-open");
      expect(await problemIn(await respond(token, { answers: {}, isSubmitted: false }), "not-open")).toMatchObject({
        isOver: reading["isOver"],
      });
      return reading;
    };
    expect(await standing()).toMatchObject({ isOver: true, closesAt: "2026-12-01T00:00:00.000Z" });
    api.clock.set("2026-10-31T23:59:59Z");
    expect(await standing()).toMatchObject({ isOver: false, opensAt: "2026-11-01T00:00:00.000Z" });
    api.clock.set("2026-11-23T11:00:00Z");
    await evaluation<Wave>(`/waves/${wave.waveId}/closure`, { method: "PUT" });
    expect(await standing()).toMatchObject({ isOver: true });
  });

  test("is nowhere to be read outside the microdata: not in logs, records, the feed, or a digest of keys", async () => {
    await api.exchange.settleNow();
    const audit = await (await api.callAs(api.keys.admin, "/v1/audit-records?limit=1000")).text();
    const feed = await (await api.callAs(api.keys.researcher, "/v1/changes?limit=1000&resource=responses")).text();
    for (const text of [audit, feed, api.log.join("\n")]) {
      expect(text).not.toContain(secretText);
      for (const token of wave.tokens) expect(text).not.toContain(token);
    }
    expect(audit).toContain("invitation:");
    const [row] = await api.testDatabase.database.rows<{ content: string }>(
      { name: "test.invitations", text: "select json_agg(invitation)::text as content from invitation" },
      [],
    );
    for (const token of wave.tokens) expect(row?.content).not.toContain(token);
  });
});

describe("tokens that only claim to be an invitation's", () => {
  test("are counted by address, use up nobody's calls and leave no row each, whatever body comes with them", async () => {
    const limited = await startApi({ rateLimits: { anonymous: 5, keyed: 10 } });
    try {
      const wave = await surveyCalls(limited).openWave({ surveyKey: "demonstration-claims", questions, invited: ["AM14"] });
      const [token = ""] = wave.tokens;
      const body = `${token.slice(0, -38)}${"z".repeat(32)}`;
      const forged = { authorization: `Bearer ${body}${checkOf(body)}`, "content-type": "application/json" };
      const windows = async () => {
        const statement = { name: "test.windows", text: "select count(*)::int as count from rate_window" };
        return (await limited.testDatabase.database.rows<{ count: number }>(statement, []))[0]?.count;
      };
      const statuses: number[] = [];
      let before: number | undefined;
      for (const sent of ["{", "{", JSON.stringify({ answers: {}, isSubmitted: false }), "[]", "{", "{", "{", "{", "{"]) {
        const response = await limited.call("/v1/response", { method: "PUT", headers: forged, body: sent });
        statuses.push(response.status);
        before ??= await windows(); // with the one of the address
      }
      expect(statuses).toEqual([401, 401, 401, 401, 401, 429, 429, 429, 429]);
      expect(await windows()).toBe(before);
      const rightful = await limited.callAs(token, "/v1/questionnaire");
      expect(rightful.status).toBe(200);
      expect(rightful.headers.get("ratelimit")).toMatch(/^"keyed";r=9;/u);
    } finally {
      await limited.close();
    }
  });
});

test("tokens are told once: the answer of a repeated call has none", async () => {
  const { waveId } = await openWave("demonstration-repeated", 1);
  const init = { method: "POST", headers: { "idempotency-key": "invite-1" }, body: { items: [{ reference: "once", regionCode: null }] } };
  const first = await evaluation<IssuedInvitations>(`/waves/${waveId}/invitations`, init, 201);
  const second = await evaluation<IssuedInvitations>(`/waves/${waveId}/invitations`, init, 201);
  expect(first.tokens).toHaveLength(1);
  expect(second).toEqual({ ...first, tokens: null });
});

describe.runIf(inject("testDatabaseSource").kind === "postgresql")("an erasure", () => {
  test("is not undone by answers that were on their way, and can be repeated", async () => {
    const { waveId, tokens } = await openWave("demonstration-erasing", 1);
    const [token = ""] = tokens;
    expect((await respond(token, { answers: { role: "advisor" }, isSubmitted: false })).status).toBe(200);
    const { database } = api.testDatabase;
    const run = (text: string) => ({ name: "", text });
    const saving = await database.statements(async (rows) => {
      await rows(run("select pg_advisory_xact_lock(7265833, hashtext($1::uuid::text))::text as held"), [waveId]);
      await rows(
        run(
          "with gone as (delete from response where wave_id = $1::uuid returning id, wave_id, invitation_id), closed as (update invitation set token_hash = null from gone where invitation.id = gone.invitation_id) insert into erased_response (wave_id, id) select wave_id, id from gone",
        ),
        [waveId],
      );
      const waiting = respond(token, { answers: { role: "manager" }, isSubmitted: true });
      const waits = run("select exists (select from pg_locks where locktype = 'advisory' and classid = 7265833 and not granted) as waits");
      await expect.poll(async () => (await rows<{ waits: boolean }>(waits, []))[0]?.waits, { timeout: 10_000, interval: 5 }).toBe(true);
      return { waiting };
    });
    expect((await saving.waiting).status).toBe(401);
    const left = run("select count(*)::int as count from response where wave_id = $1::uuid");
    expect(await database.rows(left, [waveId])).toEqual([{ count: 0 }]);
  });
});

describe("a wave", () => {
  test("freezes its version, goes planned, open, closed, released, and says which steps are legal", async () => {
    const { waveId } = await openWave("demonstration-steps", 1);
    const version = "/surveys/demonstration-steps/versions/1";
    const init = { method: "PUT", headers: { "if-match": "*" }, body: { questionnaire: { questions: questions.slice(0, 1) } } };
    expect(await problemIn(await api.callAs(api.keys.researcher, `/v1${version}`, init), "illegal-step")).toMatchObject({
      state: "frozen",
    });
    for (const step of ["opening", "release"]) {
      const response = await api.callAs(api.keys.researcher, `/v1/waves/${waveId}/${step}`, {
        method: "PUT",
        headers: { "if-match": "*" },
      });
      expect(await problemIn(response, "illegal-step")).toMatchObject({ state: "open", legalSteps: ["invitations", "closure"] });
    }
    await problemIn(await api.call(`/v1/waves/${waveId}/results`), "not-released");
  });

  test("that closes while many submit counts each who was told that it was stored, and nobody else", async () => {
    const wave = await openWave("demonstration-closing", 60);
    const submitted: boolean[] = [];
    let closing: Promise<unknown> | undefined;
    const submitting = wave.tokens.map(async (token, index) => {
      const response = await respond(token, { answers: { role: index % 2 === 0 ? "advisor" : "manager" }, isSubmitted: true });
      submitted.push(response.status === 200);
      expect(response.status).toBe(response.ok ? 200 : 409);
      if (submitted.length === 30) closing = calls.close(wave.waveId); // the others are under way
    });
    await Promise.all(submitting);
    await closing;
    const stored = submitted.filter(Boolean).length;
    expect(stored).toBeGreaterThanOrEqual(30);
    const { items } = await evaluation<SurveyResponsePage>(`/waves/${wave.waveId}/responses?limit=1000`);
    expect(items).toHaveLength(stored);
    await calls.release(wave.waveId);
    expect(await calls.results(wave.waveId)).toMatchObject({ respondents: stored });
  });

  test.each([
    ["by region", { splitBy: ["region"] }],
    ["by a question that names the phase", { splitBy: ["phase"] }],
  ])("of programme managers is never split %s", async (_title, ruleSet) => {
    const phase = { ...questions[0], questionKey: "phase", identifies: "phase" };
    const wanted = {
      surveyKey: `demonstration-managers-${ruleSet.splitBy[0]}`,
      audience: "programmeManagers",
      questions: [...questions, phase],
      ruleSet,
    };
    const body = calls.plan(wanted, await calls.makeVersion(wanted));
    const problem = await problemIn(await api.callAs(api.keys.researcher, "/v1/waves", { method: "POST", body }), "invalid-input");
    expect(problem).toMatchObject({ errors: [{ pointer: "/ruleSet/splitBy/0", code: "not-allowed-value" }] });
  });
});

describe("results", () => {
  let waveId: string;
  let page: ResultPage;
  beforeAll(async () => {
    const wave = await openWave("demonstration-results", 60);
    ({ waveId } = wave);
    for (const [index, token] of wave.tokens.entries()) {
      const isManager = index < 25;
      const answers = isManager ? { role: "manager", months: String(index) } : { role: "advisor", remarks: secretText };
      expect((await respond(token, { answers, isSubmitted: true })).status).toBe(200);
    }
    await evaluation<Wave>(`/waves/${waveId}/closure`, { method: "PUT" });
    expect(await evaluation<Wave>(`/waves/${waveId}/release`, { method: "PUT" })).toMatchObject({
      release: { number: 1, state: "making" },
    });
    await api.exchange.settleNow();
    page = (await (await api.call(`/v1/waves/${waveId}/results`)).json()) as ResultPage;
  }, 120_000);

  test("are there for everyone once they are released, with counts, shares, intervals and means", () => {
    expect(page).toMatchObject({ respondents: 60, population: 5000, responseRate: "0.0120", releaseNumber: 1 });
    const role = page.items.find(({ questionKey }) => questionKey === "role");
    expect(role).toMatchObject({ baseCount: 60, status: "released" });
    expect(role?.cells.map(({ code, count, share }) => [code, count, share])).toEqual([
      ["advisor", 35, "0.5833"],
      ["manager", 25, "0.4167"],
    ]);
    for (const { share, lowerBound, upperBound } of role?.cells ?? []) {
      expect(Number(lowerBound)).toBeLessThan(Number(share));
      expect(Number(upperBound)).toBeGreaterThan(Number(share));
    }
    expect(page.items.find(({ questionKey }) => questionKey === "months")).toMatchObject({ baseCount: 25, valueStatus: "value" });
  });

  test("never hold what respondents wrote in their own words", () => {
    expect(page.items.map(({ questionKey }) => questionKey)).toEqual(["months", "role"]);
    expect(JSON.stringify(page)).not.toContain(secretText);
  });

  test("stay as they are when a respondent is erased, who is gone from everything else", async () => {
    const before = await (await api.call(`/v1/waves/${waveId}/results`)).text();
    const { items } = await evaluation<SurveyResponsePage>(`/waves/${waveId}/responses?limit=1000`);
    const erased = items.find(({ answers }) => answers["role"] === "advisor");
    const path = `/waves/${waveId}/responses/${erased?.responseId}`;
    await evaluation(path, { method: "DELETE" }, 204);
    await evaluation(path, { method: "DELETE" }, 204);

    const ndjson = await api.callAs(api.keys.researcher, `/v1/waves/${waveId}/responses`, { headers: { accept: "application/x-ndjson" } });
    const lines = (await ndjson.text()).trim().split("\n");
    expect(lines).toHaveLength(59);
    expect(lines.join("")).not.toContain(erased?.responseId);
    expect(await (await api.call(`/v1/waves/${waveId}/results`)).text()).toBe(before);
    await api.exchange.settleNow();
    const feed = await (await api.callAs(api.keys.researcher, "/v1/changes?limit=1000&resource=responses")).json();
    expect(feed).toMatchObject({ items: expect.arrayContaining([expect.objectContaining({ kind: "deleted", key: erased?.responseId })]) });

    // One erasure alone would show itself in a second release.
    await evaluation<Wave>(`/waves/${waveId}/release`, { method: "PUT" });
    await api.exchange.settleNow();
    expect(await evaluation<Wave>(`/waves/${waveId}`)).toMatchObject({ release: { number: 2, state: "refused" }, state: "released" });
    expect(await (await api.call(`/v1/waves/${waveId}/results`)).text()).toBe(before);
  });

  test("go with the codebook, which has the released counts", async () => {
    const codebook = (await (await api.call(`/v1/waves/${waveId}/codebook`)).json()) as Codebook;
    expect(codebook.variables.map(({ name }) => name)).toEqual(["role", "months", "remarks"]);
    expect(codebook.variables[0]?.values.slice(0, 2)).toMatchObject([
      { value: 1, code: "advisor", cellStatus: "value", count: 35 },
      { value: 2, code: "manager", cellStatus: "value", count: 25 },
    ]);
  });
});

test("of splits that follow from each other the first is released, and the tables by the other are withheld", async () => {
  const wave = await openWave("demonstration-nested", 60, { splitBy: ["region", "role"] });
  await calls.submitAll(
    wave,
    wave.tokens.map((_, index) => ({ role: index % 2 === 0 ? "advisor" : "manager" })),
  );
  await calls.close(wave.waveId);
  expect(await calls.release(wave.waveId)).toMatchObject({ state: "made" });
  const by = async (split: string) => {
    const page = (await (await api.call(`/v1/waves/${wave.waveId}/results?by=${split}&limit=1000`)).json()) as ResultPage;
    return new Set(page.items.map(({ status }) => status));
  };
  expect(await by("region")).toContain("released");
  expect(await by("role")).toEqual(new Set(["withheld"]));
});

describe("microdata", () => {
  const path = "/v1/waves/01938c1e-0000-7000-8000-0000000e0003/responses";

  test("come as NDJSON, CSV, Parquet and a Data Package, each with a record of how many rows left", async () => {
    for (const [accept, begin] of [
      ["application/x-ndjson", '{"responseId"'],
      ["text/csv", "response_id,region_code,submitted_at,visited,satisfaction,remarks\r\n"],
      ["application/vnd.apache.parquet", "PAR1"],
      ["application/zip", "PK"],
    ] as const) {
      const response = await api.callAs(api.keys.researcher, path, { headers: { accept } });
      expect(response.status).toBe(200);
      expect(response.headers.get("content-type")).toContain(accept);
      expect(response.headers.get("content-disposition")).toContain("demonstration-clients-2026.");
      const bytes = Buffer.from(await response.arrayBuffer());
      expect(bytes.subarray(0, begin.length).toString()).toBe(begin);
    }
    const records = await (await api.callAs(api.keys.admin, "/v1/audit-records?limit=1000")).json();
    expect(records).toMatchObject({
      items: expect.arrayContaining([
        expect.objectContaining({
          operationId: "responses.list",
          rowCount: 210,
          filter: expect.objectContaining({ mediaType: "text/csv" }),
        }),
      ]),
    });
  });

  test("as a file take no page, and are refused to whoever is not of the evaluation", async () => {
    const headers = { accept: "text/csv" };
    expect((await api.callAs(api.keys.researcher, `${path}?limit=10`, { headers })).status).toBe(400);
    expect((await api.callAs(api.keys.ministry, path, { headers })).status).toBe(403);
    expect((await api.call(path, { headers })).status).toBe(401);
  });
});
