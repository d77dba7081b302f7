/** Bottlenecks: who sees which, who may take which step, and that what was public stays so. */
import { type Bottleneck, BottleneckPage, type BottleneckState, bottleneckStates, type Change } from "@reform-exchange/schemas";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { problemIn } from "./support/problem-in.ts";
import { type RunningApi, startApi, testNow } from "./support/running-api.ts";

let api: RunningApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

type Holder = "regionA" | "regionB" | "ministry" | "support" | "researcher" | "admin";
const stepsTaken = { acknowledgement: "acknowledged", answer: "answered", closure: "closed", publication: "published" } as const;
type Step = keyof typeof stepsTaken;

const text = { title: { nl: "Twee systemen (demonstratie)" }, description: { nl: "De loketten werken met *twee* systemen.\n" } };

async function bottleneckIn(response: Response): Promise<Bottleneck> {
  expect(response.ok, await response.clone().text()).toBe(true);
  return (await response.json()) as Bottleneck; // the parity tests hold answers to their schemas
}

const raise = async (holder: Holder, regionCode: string, more: object = {}) =>
  await bottleneckIn(await api.callAs(api.keys[holder], "/v1/bottlenecks", { method: "POST", body: { regionCode, ...text, ...more } }));

function put(
  holder: Holder,
  id: string,
  path: string,
  { version = "*", body }: { version?: string; body?: unknown } = {},
): Promise<Response> {
  return api.callAs(api.keys[holder], `/v1/bottlenecks/${id}${path}`, { method: "PUT", headers: { "if-match": version }, body });
}

const bodyOf = (step: Step) => (step === "answer" ? { answer: { nl: "Het staat op de agenda (demonstratie)." } } : undefined);
const take = (holder: Holder, id: string, step: Step, version?: string) =>
  put(holder, id, `/${step}`, { body: bodyOf(step), ...(version && { version }) });

const get = (holder: Holder | undefined, id: string) =>
  holder ? api.callAs(api.keys[holder], `/v1/bottlenecks/${id}`) : api.call(`/v1/bottlenecks/${id}`);

async function listed(holder: Holder | undefined, query: string): Promise<Bottleneck[]> {
  const path = `/v1/bottlenecks?${query}`;
  const response = await (holder ? api.callAs(api.keys[holder], path) : api.call(path));
  expect(response.status).toBe(200);
  return BottleneckPage.parse(await response.json()).items;
}

async function changesOf(holder: Holder | undefined, id: string): Promise<string[]> {
  await api.exchange.settleNow();
  const path = "/v1/changes?resource=bottlenecks&limit=1000";
  const { items } = (await (await (holder ? api.callAs(api.keys[holder], path) : api.call(path))).json()) as { items: Change[] }; // as its schema says
  return items.filter(({ key }) => key === id).map(({ kind }) => kind);
}

describe("raising", () => {
  test("201: raised by the region, not public, with the text byte for byte as it was written", async () => {
    const written = "  \r\n# Knelpunt 😀\n\n\tregel  \n<script>x</script>\u2028 e\u0301 \n\n";
    const response = await api.callAs(api.keys.regionA, "/v1/bottlenecks", {
      method: "POST",
      body: { regionCode: "AM14", title: { nl: "Twee", en: "Two" }, description: { nl: written, en: `${written}en` } },
    });
    expect(response.status).toBe(201);
    const made = await bottleneckIn(response);
    expect(response.headers.get("location")).toBe(`/v1/bottlenecks/${made.bottleneckId}`);
    expect(made).toMatchObject({
      regionCode: "AM14",
      title: { nl: "Twee", en: "Two" },
      description: { nl: written, en: `${written}en` },
      isPublic: false,
      state: "raised",
      answer: null,
      steps: [{ step: "raised", takenAt: "2026-11-23T11:00:00.000Z", actorRole: "region" }],
      version: 1,
    });
    expect(await bottleneckIn(await get("regionA", made.bottleneckId))).toEqual(made);
  });

  test("the longest text in both languages goes in and comes out whole", async () => {
    const longest = "é".repeat(100_000);
    const made = await raise("regionA", "AM14", { description: { nl: longest, en: longest } });
    expect(made.description).toEqual({ nl: longest, en: longest });
    const tooLong = { regionCode: "AM14", ...text, description: { nl: `${longest}x` } };
    await problemIn(await api.callAs(api.keys.regionA, "/v1/bottlenecks", { method: "POST", body: tooLong }), "invalid-input");
  });

  test.each([
    ["support", "support"],
    ["ministry", "ministry"],
  ] as const)("on behalf of a region by the %s: the step tells", async (holder, actorRole) => {
    expect(await raise(holder, "AM14")).toMatchObject({ regionCode: "AM14", steps: [{ step: "raised", actorRole }] });
  });

  test("404 for a region out of reach, also one that does not exist; a region that does not exist is told to who reaches all", async () => {
    for (const regionCode of ["AM18", "AM16"]) {
      const response = await api.callAs(api.keys.regionA, "/v1/bottlenecks", { method: "POST", body: { regionCode, ...text } });
      await problemIn(response, "not-found");
    }
    const response = await api.callAs(api.keys.support, "/v1/bottlenecks", { method: "POST", body: { regionCode: "AM16", ...text } });
    expect(await problemIn(response, "invalid-input")).toMatchObject({ errors: [{ pointer: "/regionCode", code: "unknown-code" }] });
  });
});

describe("who sees what", () => {
  test("what is not public: its region, the national level and researchers; for all others it is not there", async () => {
    const { bottleneckId } = await raise("regionA", "AM14");
    for (const holder of ["regionA", "ministry", "support", "researcher"] as const) {
      expect((await get(holder, bottleneckId)).status, holder).toBe(200);
      expect(
        (await listed(holder, "limit=1000")).some((one) => one.bottleneckId === bottleneckId),
        holder,
      ).toBe(true);
      expect(await changesOf(holder, bottleneckId), holder).toEqual(["created"]);
    }
    for (const holder of ["regionB", "admin", undefined] as const) {
      await problemIn(await get(holder, bottleneckId), "not-found");
      expect(
        (await listed(holder, "limit=1000")).some((one) => one.bottleneckId === bottleneckId),
        holder,
      ).toBe(false);
      expect(await changesOf(holder, bottleneckId), holder).toEqual([]);
    }
  });

  test("what is out of reach leaves no trace in pages and cursors", async () => {
    const walked: string[][] = [];
    for (const more of [0, 5]) {
      for (let count = 0; count < more; count += 1) await raise("support", "AM12");
      const pages: string[] = [];
      let path: string | null = "/v1/bottlenecks?limit=1";
      while (path !== null) {
        const body: string = await (await api.callAs(api.keys.regionB, path)).text();
        pages.push(body);
        const next: string | null = BottleneckPage.parse(JSON.parse(body)).page.next;
        path = next && `/v1/bottlenecks?limit=1&cursor=${next}`;
      }
      walked.push(pages);
    }
    expect(walked[1]).toEqual(walked[0]);
  });

  test("once public everyone sees all of it, hears of it, and hears of what follows", async () => {
    const { bottleneckId } = await raise("regionA", "AM14");
    expect(await bottleneckIn(await take("regionA", bottleneckId, "publication"))).toMatchObject({
      isPublic: true,
      state: "raised",
      steps: [{ step: "raised" }, { step: "published", actorRole: "region" }],
    });
    await bottleneckIn(await take("ministry", bottleneckId, "acknowledgement"));
    for (const holder of ["regionB", "admin", undefined] as const) {
      expect(await bottleneckIn(await get(holder, bottleneckId))).toMatchObject({ state: "acknowledged" });
      expect(await changesOf(holder, bottleneckId), holder).toEqual(["updated", "updated"]);
    }
    expect(await changesOf("regionA", bottleneckId)).toEqual(["created", "updated", "updated"]);
  });

  test("a stranger's kept answer is fresh at once, and differs from that of who sees more", async () => {
    const { bottleneckId } = await raise("regionA", "AM14");
    const strangers = async () => (await listed(undefined, "regionCode=AM14&limit=1000")).map((one) => one.bottleneckId);
    expect(await strangers()).not.toContain(bottleneckId);
    expect((await listed("regionA", "regionCode=AM14&limit=1000")).map((one) => one.bottleneckId)).toContain(bottleneckId);
    expect(await strangers()).not.toContain(bottleneckId);
    await bottleneckIn(await take("regionA", bottleneckId, "publication"));
    expect(await strangers()).toContain(bottleneckId);
  });

  test("lists come by region code, then by when they were raised, and narrow down by region and state", async () => {
    for (const moment of ["2026-11-23T11:00:02Z", "2026-11-23T11:00:01Z", "2026-11-23T11:00:03Z"]) {
      api.clock.set(moment);
      await raise("support", "AM21");
      await raise("support", "AM20");
    }
    api.clock.set(testNow);
    const order = (await listed("ministry", "limit=1000")).map(({ regionCode, steps }) => `${regionCode} ${steps[0]?.takenAt}`);
    expect(order).toEqual(order.toSorted());
    const ofRegion = await listed("ministry", "regionCode=AM21&state=raised");
    expect(ofRegion.map(({ regionCode, state }) => `${regionCode} ${state}`)).toEqual(["AM21 raised", "AM21 raised", "AM21 raised"]);
    expect(await listed("ministry", "regionCode=AM21&state=closed")).toEqual([]);
  });
});

describe("steps", () => {
  test("raised, acknowledged, answered, closed: each dated, with the role that took it", async () => {
    const { bottleneckId } = await raise("regionA", "AM14");
    const moments = ["2026-11-24T09:00:00.000Z", "2026-11-25T09:00:00.000Z", "2026-11-26T09:00:00.000Z"];
    for (const [index, step] of (["acknowledgement", "answer", "closure"] as const).entries()) {
      api.clock.set(moments[index] ?? testNow);
      const response = await take(index === 1 ? "support" : "ministry", bottleneckId, step, `"${index + 1}"`);
      expect(response.headers.get("etag")).toMatch(new RegExp(`^"${index + 2}\\.`, "u"));
    }
    api.clock.set(testNow);
    const closed = await bottleneckIn(await get("regionA", bottleneckId));
    expect(closed).toMatchObject({ state: "closed", version: 4, answer: { nl: "Het staat op de agenda (demonstratie)." } });
    expect(closed.steps.map(({ step, takenAt, actorRole }) => [step, takenAt, actorRole])).toEqual([
      ["raised", "2026-11-23T11:00:00.000Z", "region"],
      ["acknowledged", moments[0], "ministry"],
      ["answered", moments[1], "support"],
      ["closed", moments[2], "ministry"],
    ]);
  });

  test("a region takes no step of the national level, and the national level's are no region's: 403 before any look-up", async () => {
    const { bottleneckId } = await raise("regionA", "AM14");
    for (const step of ["acknowledgement", "answer", "closure"] as const) {
      for (const holder of ["regionA", "regionB", "researcher", "admin"] as const)
        await problemIn(await take(holder, bottleneckId, step), "insufficient-scope");
    }
    for (const holder of ["researcher", "admin"] as const)
      await problemIn(await take(holder, bottleneckId, "publication"), "insufficient-scope");
    expect(await bottleneckIn(await get("regionA", bottleneckId))).toMatchObject({ version: 1 });
  });

  test("what becomes public only the region itself says: for the national level there is nothing to publish", async () => {
    const { bottleneckId } = await raise("regionA", "AM14");
    for (const holder of ["ministry", "support"] as const) await problemIn(await take(holder, bottleneckId, "publication"), "not-found");
    expect(await bottleneckIn(await get("regionA", bottleneckId))).toMatchObject({ isPublic: false, version: 1 });
  });

  test("another region is told that it is not there, also of what is public", async () => {
    const { bottleneckId } = await raise("regionA", "AM14");
    await problemIn(await take("regionB", bottleneckId, "publication"), "not-found");
    await bottleneckIn(await take("regionA", bottleneckId, "publication"));
    await problemIn(await put("regionB", bottleneckId, "", { body: text }), "not-found");
  });

  test("a key of the support team that is limited to regions does not stand on the national side", async () => {
    const { secret } = (await (
      await api.callAs(api.keys.admin, "/v1/api-keys", {
        method: "POST",
        body: { name: "Support of AM14", role: "support", scopes: ["bottleneck-answers:write"], regionCodes: ["AM14"] },
      })
    ).json()) as { secret: string }; // as its schema says
    const { bottleneckId } = await raise("regionA", "AM14");
    const response = await api.callAs(secret, `/v1/bottlenecks/${bottleneckId}/acknowledgement`, {
      method: "PUT",
      headers: { "if-match": "*" },
    });
    await problemIn(response, "not-found");
  });

  test("a step needs the version: 428 without, 412 for an old one, and then nothing happened", async () => {
    const { bottleneckId } = await raise("regionA", "AM14");
    const path = `/v1/bottlenecks/${bottleneckId}/acknowledgement`;
    await problemIn(await api.callAs(api.keys.ministry, path, { method: "PUT" }), "precondition-required");
    await bottleneckIn(await take("ministry", bottleneckId, "acknowledgement", '"1"'));
    await problemIn(await take("ministry", bottleneckId, "closure", '"1"'), "precondition-failed");
    expect(await bottleneckIn(await get("regionA", bottleneckId))).toMatchObject({ state: "acknowledged", version: 2 });
  });

  test("of many that take the same step at once, just one takes it", async () => {
    const { bottleneckId } = await raise("regionA", "AM14");
    const taken = await Promise.all(Array.from({ length: 8 }, () => take("ministry", bottleneckId, "acknowledgement")));
    expect(taken.map(({ status }) => status).toSorted()).toEqual([200, ...Array.from({ length: 7 }, () => 409)]);
    expect((await bottleneckIn(await get("regionA", bottleneckId))).steps).toHaveLength(2);
  });

  test("the text changes only while it is raised; the same text again is no new version", async () => {
    const { bottleneckId } = await raise("regionA", "AM14");
    const other = { ...text, description: { nl: " anders\n" } };
    expect(await bottleneckIn(await put("regionA", bottleneckId, "", { body: other, version: '"1"' }))).toMatchObject({
      ...other,
      version: 2,
    });
    expect(await bottleneckIn(await put("regionA", bottleneckId, "", { body: other, version: '"2"' }))).toMatchObject({ version: 2 });
    await bottleneckIn(await take("ministry", bottleneckId, "acknowledgement"));
    expect(await problemIn(await put("regionA", bottleneckId, "", { body: text }), "illegal-step")).toMatchObject({
      resource: "bottleneck",
      state: "acknowledged",
      step: "change",
      legalSteps: ["answer", "closure", "publication"],
    });
  });

  test("the database itself keeps what happened", async () => {
    for (const statement of ["update bottleneck_step set actor_role = 'admin'", "delete from bottleneck_step", "truncate bottleneck_step"])
      await expect(api.testDatabase.run(statement)).rejects.toThrow("bottleneck_step is append-only");
    await expect(api.testDatabase.run("update bottleneck set state = 'answered', answer = null")).rejects.toThrow("bottleneck_answer_fits");
  });
});

/** The rules in plain words, apart from those of the product. */
const after: Readonly<Record<BottleneckState, Partial<Record<Exclude<Step, "publication">, BottleneckState>>>> = {
  raised: { acknowledgement: "acknowledged" },
  acknowledged: { answer: "answered", closure: "closed" },
  answered: { closure: "closed" },
  closed: {},
};

test("random sequences of steps end where a model of the rules ends, and nothing that was public is hidden again", {
  timeout: 120_000,
}, async () => {
  const move = fc.record({
    step: fc.constantFrom<Step | "change">("acknowledgement", "answer", "closure", "publication", "change"),
    holder: fc.constantFrom<Holder>("regionA", "regionB", "ministry", "support", "researcher"),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(move, { minLength: 1, maxLength: 12 }), async (moves) => {
      const { bottleneckId } = await raise("regionA", "AM14");
      const model = { state: "raised" as BottleneckState, isPublic: false, version: 1, steps: ["raised"], texts: 0 };
      for (const { step, holder } of moves) {
        const response =
          step === "change"
            ? await put(holder, bottleneckId, "", { body: { ...text, title: { nl: `Tekst ${model.texts + 1}` } } })
            : await take(holder, bottleneckId, step);
        const isOfRegion = step === "change" || step === "publication";
        const mayTry = isOfRegion ? holder !== "researcher" : holder === "ministry" || holder === "support";
        const next = isOfRegion ? undefined : after[model.state][step];
        const isLegal = step === "change" ? model.state === "raised" : step === "publication" ? !model.isPublic : next !== undefined;
        const isOutOfReach = step === "publication" ? holder !== "regionA" : isOfRegion && holder === "regionB";
        expect(response.status).toBe(!mayTry ? 403 : isOutOfReach ? 404 : isLegal ? 200 : 409);
        if (response.status === 409) expect(await response.json()).toMatchObject({ state: model.state, step });
        if (response.status === 200) {
          model.version += 1;
          if (step === "change") model.texts += 1;
          else model.steps.push(stepsTaken[step]);
          if (step === "publication") model.isPublic = true;
          if (next !== undefined) model.state = next;
        }
        expect((await get(undefined, bottleneckId)).status).toBe(model.isPublic ? 200 : 404);
        expect((await get("regionB", bottleneckId)).status).toBe(model.isPublic ? 200 : 404);
      }
      const { steps, title, ...end } = await bottleneckIn(await get("regionA", bottleneckId));
      expect(end).toMatchObject({ state: model.state, isPublic: model.isPublic, version: model.version });
      expect(steps.map(({ step }) => step)).toEqual(model.steps);
      if (model.texts > 0) expect(title).toEqual({ nl: `Tekst ${model.texts}` });
      expect(bottleneckStates).toContain(end.state);
    }),
    { numRuns: 25 },
  );
});
