/**
 * No league tables. Which operations answer outcomes is derived from the contract, so one that is added later is walked without anyone
 * remembering; what the contract refuses to hold at all is in its own tests.
 */
import { answersOutcomes, basePath, contract, isPaged, type NamedOperation, operations, outcomesOf } from "@reform-exchange/contract";
import { demonstrationBudgetIds, type KeyHolder } from "@reform-exchange/domain/testing";
import { noRanking } from "@reform-exchange/schemas";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { comparable } from "./support/comparable.ts";
import { doors, holderFor, requestOf } from "./support/faces.ts";
import { type RunningApi, startApi } from "./support/running-api.ts";

type Input = Readonly<Record<string, unknown>>;

const withOutcomes = operations.filter(({ operation }) => answersOutcomes(operation));
const withoutOutcomes = operations.filter(({ operation }) => !answersOutcomes(operation));
const outcomeReads = withOutcomes.filter(({ operation }) => operation.effect === "read");

/** Callers who see nothing, some or all of the regions. */
const callers: readonly (KeyHolder | undefined)[] = [undefined, "regionA", "ministry", "support", "researcher", "admin"];

const capitalized = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);
const anyones = [
  "sort",
  "sortBy",
  "sort_by",
  "sort-by",
  "order",
  "orderBy",
  "order_by",
  "$orderby",
  "direction",
  "rank",
  "top",
  "min",
  "max",
];

/** What nobody may ask of an operation: an order, or a range of one of its outcomes. */
function refusedNames({ operation }: NamedOperation): string[] {
  const ranges = [...new Set(outcomesOf(operation).map(({ name }) => name))].flatMap((name) => [
    name,
    `min${capitalized(name)}`,
    `max_${name}`,
    `${name}[gte]`,
    `${name}_lt`,
    `${name}Min`,
  ]);
  return [...anyones, ...ranges];
}

const exampleOf = ({ operation }: NamedOperation) => operation.examples[0].input as Input; // every input is an object

/** What a list answers, as far as this test looks. */
interface Answered {
  readonly status: number;
  readonly items: readonly Input[];
  readonly policy: unknown;
  readonly next: string | null;
  readonly text: string;
}

async function read(api: RunningApi, holder: KeyHolder | undefined, { operation }: NamedOperation, input: Input): Promise<Answered> {
  const { url } = requestOf(operation, input);
  const response = holder ? await api.callAs(api.keys[holder], basePath + url) : await api.call(basePath + url);
  const text = await response.text();
  const { items = [], policy, page } = JSON.parse(text) as { items?: Input[]; policy?: unknown; page?: { next: string | null } };
  return { status: response.status, items, policy, next: page?.next ?? null, text };
}

/** All pages, a few items each. */
async function walk(api: RunningApi, holder: KeyHolder | undefined, named: NamedOperation, input = exampleOf(named)): Promise<Answered[]> {
  const pages: Answered[] = [];
  let cursor: string | undefined;
  do {
    const page = await read(api, holder, named, { ...input, limit: 7, ...(cursor !== undefined && { cursor }) });
    pages.push(page);
    if (pages.length > 100) throw new Error(`the walk of ${named.id} does not end`);
    cursor = page.next ?? undefined;
  } while (cursor !== undefined);
  return pages;
}

const memberOf = (item: unknown, path: string): unknown =>
  path
    .split(".")
    .reduce<unknown>((value, name) => (value !== null && typeof value === "object" ? Reflect.get(value, name) : undefined), item);

/** What an item is ordered by, in the order of the operation. */
const placeOf = ({ operation }: NamedOperation, item: Input) => (operation.orderedBy ?? []).map((path) => memberOf(item, path));

function comesBefore(one: readonly unknown[], other: readonly unknown[]): boolean {
  const at = one.findIndex((value, index) => value !== other[index]);
  if (at < 0) return false; // two items in one place would be in any order
  if (one[at] === null || other[at] === null) return one[at] === null; // what has no code comes first
  return typeof one[at] === "number" ? one[at] < Number(other[at]) : String(one[at]) < String(other[at]);
}

function expectNoRanking(named: NamedOperation, pages: readonly Answered[]): void {
  const { path } = named.operation;
  if (!path.includes("{regionCode}")) for (const { policy } of pages) expect(policy).toEqual(noRanking);
  const places = pages.flatMap(({ items }) => items.map((item) => placeOf(named, item)));
  for (const [index, place] of places.entries()) {
    const before = places[index - 1];
    if (before) expect(comesBefore(before, place), `${JSON.stringify(before)} before ${JSON.stringify(place)}`).toBe(true);
  }
}

let api: RunningApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

describe.each(withOutcomes)("$id, which answers outcomes,", (named) => {
  const { operation } = named;
  const holder = holderFor(operation);

  describe.each(Object.entries(doors))("through %s", (_, callThrough) => {
    test.each(refusedNames(named))("refuses %s with the policy, whatever else is wrong", async (name) => {
      const caller = { baseUrl: api.baseUrl, credential: holder && api.keys[holder] };
      const refusal = { problem: { type: "/problems/outcome-order-refused", status: 400, parameters: [name] } };
      expect(await callThrough(caller, named, { ...exampleOf(named), [name]: "1" })).toMatchObject(refusal);
      expect(await callThrough(caller, named, { ...exampleOf(named), [name]: "1", pageSize: "5" })).toMatchObject(refusal);
    });

    test("expands nothing", async () => {
      const caller = { baseUrl: api.baseUrl, credential: holder && api.keys[holder] };
      for (const name of ["expand", "include", "embed", "fields"]) {
        const answered = await callThrough(caller, named, { ...exampleOf(named), [name]: "region" });
        expect(answered).toMatchObject({ problem: { type: "/problems/invalid-input", errors: [{ pointer: `/${name}` }] } });
      }
    });
  });
});

test("all other operations know no order either: there it is an unknown parameter", async () => {
  for (const named of withoutOutcomes) {
    const holder = holderFor(named.operation);
    const caller = { baseUrl: api.baseUrl, credential: holder && api.keys[holder] };
    const answered = await doors.tRPC(caller, named, { ...exampleOf(named), sort: "name" });
    expect(answered, named.id).toMatchObject({ problem: { type: "/problems/invalid-input" } });
    expect(JSON.stringify(answered), named.id).toContain('"/sort"');
  }
});

describe("with values that are shuffled among the regions", () => {
  const regionCodes = [
    "AM01",
    "AM02",
    "AM03",
    "AM05",
    "AM06",
    "AM07",
    "AM08",
    "AM09",
    "AM10",
    "AM11",
    "AM12",
    "AM14",
    "AM18",
    "AM30",
    "AM38",
  ];
  /** Texts that stand in no code, day or count. */
  const values = regionCodes.map((_, index) => `${900 + index * 7}.0625`);

  /** The contract's own example row, once for each region. */
  async function takeIn(into: RunningApi, shuffled: readonly string[]): Promise<void> {
    const { items } = contract.observations.create.examples[0].input;
    const rows = regionCodes.map((areaCode, index) => ({ ...items[0], areaCode, value: shuffled[index], baseCount: 500 }));
    const response = await into.callAs(into.keys.researcher, `${basePath}/observations`, {
      method: "POST",
      body: { items: rows },
    });
    expect(response.status, await response.clone().text()).toBeLessThan(300);
    await into.exchange.settleNow();
  }

  /** Budgets of one region are read one by one; what is compared here is the totals over them. */
  async function allocateAll(into: RunningApi, shuffled: readonly string[]): Promise<void> {
    for (const [index, regionCode] of regionCodes.entries()) await allocate(into, regionCode, Math.round(Number(shuffled[index]) * 10_000));
    await into.exchange.settleNow();
  }

  /** Allocates so much to the demonstration budget of a region, which is made unless the examples have it. */
  async function allocate(into: RunningApi, regionCode: string, amountCents: number): Promise<void> {
    const as = into.keys.support;
    const title = { nl: "Impulsbudget (demonstratie)" };
    const body = { regionCode, year: 2026, title, commitmentCeiling: "refuse", isDemonstration: true };
    const made = await into.callAs(as, `${basePath}/budgets`, { method: "POST", body });
    const { budgetId = demonstrationBudgetIds.ofRegion } = (await made.json()) as { budgetId?: string }; // a budget, or the problem that it is there
    const entry = { stage: "allocated", funder: "state", purpose: "campaign", bookedOn: "2026-03-02", documentReference: "DEMO" };
    const items = [{ ...entry, reference: "shuffled", amountCents }];
    const recorded = await into.callAs(as, `${basePath}/budgets/${budgetId}/entries`, { method: "POST", body: { items } });
    expect(recorded.status, await recorded.clone().text()).toBe(200);
  }

  async function withApi(shuffled: readonly string[], look: (api: RunningApi) => Promise<void>): Promise<void> {
    const one = await startApi();
    try {
      await takeIn(one, shuffled);
      await look(one);
    } finally {
      await one.close();
    }
  }

  /** What an answer shows besides the values. */
  const besidesOutcomes = (named: NamedOperation, pages: readonly Answered[]) => {
    const hidden = new Set(outcomesOf(named.operation).map(({ name }) => name));
    return pages.map(({ status, text }) => ({
      status,
      answer: JSON.parse(text, (name, value: unknown) => (hidden.has(name) ? "outcome" : value)) as unknown,
    }));
  };

  test(
    "the order, the cursors and what is found stay as they are, in code order and with the policy, for every caller",
    { timeout: 120_000 },
    () =>
      withApi(values, async (one) => {
        await allocateAll(one, values);
        const unshuffled = new Map<string, Awaited<ReturnType<typeof walk>>>();
        for (const named of outcomeReads)
          for (const holder of callers) unshuffled.set(`${named.id} ${holder}`, await walk(one, holder, named));
        const seen = [...unshuffled.values()].map((pages) => pages.flatMap(({ items }) => items).length);
        expect(Math.max(...seen), "somebody saw all regions").toBeGreaterThanOrEqual(regionCodes.length);
        await fc.assert(
          fc.asyncProperty(fc.shuffledSubarray(values, { minLength: values.length }), (shuffled) =>
            withApi(shuffled, async (other) => {
              await allocateAll(other, shuffled);
              for (const named of outcomeReads) {
                for (const holder of callers) {
                  const before = unshuffled.get(`${named.id} ${holder}`) ?? [];
                  if (before[0]?.status === 403 || before[0]?.status === 401) continue; // not for this caller at all
                  const after = await walk(other, holder, named);
                  expectNoRanking(named, before);
                  expectNoRanking(named, after);
                  expect(besidesOutcomes(named, after)).toEqual(besidesOutcomes(named, before));
                  if (isPaged(named.operation)) expectNoValueIn(before.flatMap(({ next }) => next ?? []));
                }
              }
            }),
          ),
          { numRuns: 4 },
        );
      }),
  );

  function expectNoValueIn(cursors: readonly string[]): void {
    for (const cursor of cursors) {
      const held = cursor + Buffer.from(cursor, "base64url").toString("utf8");
      for (const value of values) expect(held).not.toContain(value);
    }
  }

  test("no other read answers anything else, whoever asks", { timeout: 120_000 }, () =>
    withApi(values, (one) =>
      withApi(values.toReversed(), async (other) => {
        for (const named of withoutOutcomes.filter(({ operation }) => operation.effect === "read")) {
          for (const holder of callers) {
            const { id, operation } = named;
            for (const { input } of operation.examples) {
              const answer = async (from: RunningApi) =>
                comparable(await doors.REST({ baseUrl: from.baseUrl, credential: holder && from.keys[holder] }, named, input as Input)); // as above
              expect(await answer(other), `${id} for ${holder ?? "a stranger"}`).toEqual(await answer(one));
            }
          }
        }
      }),
    ),
  );
});

test("there are operations that answer outcomes, or this file would test nothing", () => {
  expect(outcomeReads.length).toBeGreaterThan(0);
});
