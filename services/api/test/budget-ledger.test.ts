/** The ledger against a model in plain words: in sequences by one, and with eight who write at once. */
import { putDemonstrationBudgets } from "@reform-exchange/domain/testing";
import type { BudgetEntry, IntakeResult } from "@reform-exchange/schemas";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { budgetCalls } from "./support/budget-calls.ts";
import { amountsOf, counting, dimensionNames, fateOf, type ModelBudget, type ModelEntry, send, totalsBy } from "./support/ledger-model.ts";
import { type OtherProcess, startOther } from "./support/other-process.ts";
import { type RunningApi, startApi } from "./support/running-api.ts";

let api: RunningApi;
let calls: ReturnType<typeof budgetCalls>;
beforeAll(async () => {
  api = await startApi();
  calls = budgetCalls(api);
});
afterAll(() => api.close());

const removeBudgets = `do $$ begin
  alter table budget_entry disable trigger budget_entry_append_only;
  delete from budget_entry; delete from budget;
  alter table budget_entry enable trigger budget_entry_append_only;
end $$`;

interface Draft {
  readonly budget: number;
  readonly stage: ModelEntry["stage"];
  readonly funder: ModelEntry["funder"];
  readonly purpose: ModelEntry["purpose"];
  readonly goalCode: ModelEntry["goalCode"];
  readonly day: string;
  readonly amountCents: number;
  readonly guides: number | null;
  /** Which of the entries that are there it names: as what it replaces, or with its own reference. */
  readonly names: { readonly how: "nothing" | "replaces" | "repeats" | "takes its reference"; readonly which: number };
}

const draft: fc.Arbitrary<Draft> = fc.record({
  budget: fc.nat(4),
  stage: fc.constantFrom("allocated", "committed", "realised"),
  funder: fc.constantFrom("state", "centreMunicipality", "uwv", "jointPool"),
  purpose: fc.constantFrom("guideFunction", "campaign", "training"),
  goalCode: fc.constantFrom("services", "collaboration", null),
  day: fc.constantFrom("01-15", "06-30", "12-31"),
  amountCents: fc.oneof(
    { weight: 5, arbitrary: fc.integer({ min: 1, max: 5_000_000 }) },
    { weight: 2, arbitrary: fc.integer({ min: -2_000_000, max: -1 }) },
    { weight: 1, arbitrary: fc.constantFrom(0, 100_000_000_000) },
  ),
  guides: fc.option(fc.integer({ min: 1, max: 400 })),
  names: fc.record({
    how: fc.oneof(
      { weight: 4, arbitrary: fc.constant("nothing" as const) },
      { weight: 5, arbitrary: fc.constant("replaces" as const) },
      { weight: 1, arbitrary: fc.constantFrom("repeats" as const, "takes its reference" as const) },
    ),
    which: fc.nat(60),
  }),
});

interface Step {
  readonly drafts: readonly Draft[];
  readonly allOrNothing: boolean;
  readonly dryRun: boolean;
}

/** One after another: an entry, its correction, the correction of that, and a commitment above what is then allocated. */
const correctionsOfCorrections: readonly Step[] = (
  [
    ["allocated", 400_000, "nothing"],
    ["allocated", 500_000, "replaces"],
    ["allocated", 300_000, "replaces"],
    ["committed", 300_001, "nothing"],
    ["committed", 300_000, "nothing"],
  ] as const
).map(([stage, amountCents, how]) => ({
  drafts: [
    {
      ...{ budget: 0, stage, funder: "state", purpose: "campaign", goalCode: null, day: "01-15", amountCents, guides: null },
      names: { how, which: 1 },
    },
  ],
  allOrNothing: false,
  dryRun: false,
}));

/** Guides of which more is taken back than there are, by itself and by the correction of what brought them. */
const guidesTakenBack: readonly Step[] = (
  [
    ["allocated", 500_000, 100, "nothing"],
    ["allocated", -1, 101, "nothing"],
    ["allocated", -1, 60, "nothing"],
    ["allocated", 400_000, 59, "replaces"],
    ["allocated", 400_000, 60, "replaces"],
  ] as const
).map(([stage, amountCents, guides, how]) => ({
  drafts: [
    {
      ...{ budget: 0, stage, funder: "state", purpose: "guideFunction", goalCode: null, day: "01-15", amountCents, guides },
      names: { how, which: 0 },
    },
  ],
  allOrNothing: false,
  dryRun: false,
}));

let references = 0;

/** Makes an entry of a draft, beside the entries that are there and those that come before it in the same call. */
function entryOf(drawn: Draft, year: number, there: readonly ModelEntry[]): ModelEntry | undefined {
  // Two of three correct a correction that counts, where there is one: else there would be too few of those.
  const isOfCorrection = drawn.names.how === "replaces" && drawn.names.which % 3 > 0;
  const corrections = isOfCorrection ? counting(there).filter(({ replaces }) => replaces !== null) : [];
  const nameable = corrections.length > 0 ? corrections : there;
  const named = nameable.length === 0 ? undefined : nameable[drawn.names.which % nameable.length];
  if (drawn.names.how === "repeats") return named;
  const replaces = drawn.names.how === "replaces" ? (named?.reference ?? null) : null;
  if (drawn.amountCents === 0 && replaces === null) return undefined;
  const sign = Math.sign(drawn.amountCents) || 1;
  references += 1;
  return {
    reference: drawn.names.how === "takes its reference" && named ? named.reference : `R-${references}`,
    stage: drawn.stage,
    funder: drawn.funder,
    purpose: drawn.purpose,
    goalCode: drawn.goalCode,
    bookedOn: `${year}-${drawn.day}`,
    amountCents: drawn.amountCents,
    guideFte: drawn.purpose === "guideFunction" && drawn.guides !== null ? ((sign * drawn.guides) / 100).toFixed(2) : null,
    replaces,
  };
}

const sentOf = (entry: ModelEntry) => ({ ...entry, documentReference: "DEMO" });

type Named = ModelBudget & { readonly id: string };

async function makeBudgets(): Promise<Named[]> {
  await api.testDatabase.run(removeBudgets);
  const wanted = [
    { regionCode: "AM14", year: 2026, commitmentCeiling: "refuse" },
    { regionCode: "AM14", year: 2027, commitmentCeiling: "refuse" },
    { regionCode: "AM18", year: 2026, commitmentCeiling: "flag" },
    { regionCode: "AM18", year: 2027, commitmentCeiling: "refuse" },
    { regionCode: null, year: 2026, commitmentCeiling: "flag" },
  ] as const;
  const made: Named[] = [];
  for (const { regionCode: region, year, commitmentCeiling: ceiling } of wanted) {
    const { budgetId: id } = await calls.make({ regionCode: region, year, commitmentCeiling: ceiling });
    made.push({ id, region, year, ceiling, entries: [] });
  }
  return made;
}

/** Everything that is told of the budgets is what the model says. */
async function expectAsModel(budgets: readonly Named[]): Promise<void> {
  for (const { id, entries } of budgets) {
    expect((await calls.balance(id)).amounts).toEqual(amountsOf(counting(entries)));
    const asOf = counting(entries).filter(({ bookedOn }) => bookedOn.slice(5) <= "06-30" && bookedOn.startsWith("2026"));
    expect((await calls.balance(id, "?asOf=2026-06-30")).amounts).toEqual(amountsOf(asOf));
  }
  for (const dimension of dimensionNames) {
    const { items } = await calls.totals(`by=${dimension}`);
    expect(items.map(({ code, amounts }) => ({ code, amounts }))).toEqual(totalsBy(dimension, budgets));
  }
  const { items } = await calls.totals("by=funder&year=2027");
  expect(items.map(({ code, amounts }) => ({ code, amounts }))).toEqual(
    totalsBy(
      "funder",
      budgets.filter(({ year }) => year === 2027),
    ),
  );
}

const tamperings = (id: string) => [
  `update budget_entry set amount_cents = amount_cents + 1 where budget_id = '${id}'`,
  `delete from budget_entry where budget_id = '${id}'`,
  "truncate budget_entry",
  `insert into budget_entry values ('${id}', 80000, 'past the ceiling', 'committed', 'state', 'campaign', null, null, '2026-01-01', 9000000000000, null, 'x', null, null, false, now())`,
  `insert into budget_entry values ('${id}', 80000, 'below zero', 'realised', 'state', 'campaign', null, null, '2026-01-01', -9000000000000, null, 'x', null, null, false, now())`,
  `insert into budget_entry values ('${id}', 80000, 'guides below zero', 'realised', 'state', 'guideFunction', null, null, '2026-01-01', 1, -9999.99, 'x', null, null, false, now())`,
  `insert into budget_entry values ('${id}', 80000, 'nothing there', 'realised', 'state', 'campaign', null, null, '2026-01-01', 1, null, 'x', 79999, null, false, now())`,
];

test("whatever is sent in whatever order, totals and balances are those of the model in every state, then and as it was known later", {
  timeout: 300_000,
}, async () => {
  const step: fc.Arbitrary<Step> = fc.record({
    drafts: fc.array(draft, { minLength: 1, maxLength: 4 }),
    allOrNothing: fc.boolean(),
    dryRun: fc.boolean(),
  });
  const fates = { stored: 0, unchanged: 0, refused: 0 };
  let corrected = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 22 }), async (steps: readonly Step[]) => {
      const budgets = await makeBudgets();
      const past: { readonly at: string; readonly budget: Named; readonly entries: readonly ModelEntry[] }[] = [];
      for (const { drafts, allOrNothing, dryRun } of steps) {
        const budget = budgets[drafts[0]?.budget ?? 0];
        if (!budget) continue;
        const sent: ModelEntry[] = [];
        for (const drawn of drafts) {
          const made = entryOf(drawn, budget.year, [...budget.entries, ...sent]);
          if (made && !sent.some(({ reference }) => reference === made.reference)) sent.push(made);
        }
        if (sent.length === 0) continue;
        const before = budget.entries;
        const expected = send(budget, sent, allOrNothing);
        if (dryRun && drafts.length > 1) budget.entries = before;
        const query = `?mode=${allOrNothing ? "all-or-nothing" : "row-by-row"}&dryRun=${dryRun && drafts.length > 1}`;
        const response = await calls.send(budget.id, sent.map(sentOf), query);
        if (allOrNothing && expected.includes("refused")) {
          expect(response.status).toBe(400);
          const { errors } = (await response.json()) as { errors: { row: number }[] };
          const rows = expected.flatMap((fate, index) => (fate === "refused" ? [index + 1] : []));
          expect([...new Set(errors.map(({ row }) => row))]).toEqual(rows);
        } else {
          const { items } = (await response.json()) as IntakeResult;
          expect(items.map(({ status }) => status)).toEqual(expected);
          for (const fate of expected) fates[fate] += 1;
        }
        past.push({ at: new Date(api.clock.epochMs()).toISOString(), budget, entries: budget.entries });
        api.clock.set(new Date(api.clock.epochMs() + 60_000).toISOString());
        for (const { ceiling, entries } of budgets) {
          const { allocatedCents, committedCents } = amountsOf(counting(entries));
          if (ceiling === "refuse") expect(committedCents).toBeLessThanOrEqual(allocatedCents);
        }
        await expectAsModel(budgets);
      }
      for (const { at, budget, entries } of past) {
        expect((await calls.balance(budget.id, `?knownAt=${at}`)).amounts, `as it was known at ${at}`).toEqual(
          amountsOf(counting(entries)),
        );
      }
      const all = budgets.flatMap(({ entries }) => entries);
      const corrections = new Set(all.flatMap(({ reference, replaces }) => (replaces === null ? [] : [reference])));
      corrected += all.filter(({ replaces }) => replaces !== null && corrections.has(replaces)).length;
      const refusing = budgets.find(({ ceiling, entries }) => ceiling === "refuse" && entries.length > 0);
      if (refusing)
        for (const statement of tamperings(refusing.id))
          await expect(api.testDatabase.run(statement)).rejects.toThrow(/append-only|"budget_|a correction replaces/u);
      await expectAsModel(budgets);
    }),
    { numRuns: 12, examples: [[[...correctionsOfCorrections]], [[...guidesTakenBack]]] },
  );
  expect(fates.stored).toBeGreaterThan(50);
  expect(fates.refused).toBeGreaterThan(10);
  expect(corrected, "corrections of corrections").toBeGreaterThan(0);
});

test("of eight who write to one budget at once nothing is lost or doubled, no ceiling is passed, and the order of recording explains all", {
  timeout: 120_000,
}, async () => {
  const others: OtherProcess[] = [];
  for (let number = 0; number < 7; number += 1) others.push(await startOther(api));
  try {
    const urls = [api.baseUrl, ...others.map(({ baseUrl }) => baseUrl)];
    const [budget] = await makeBudgets();
    if (!budget) throw new Error("there is no budget");
    const drafts = fc.sample(draft, urls.length * 25);
    const stored: string[] = [];
    const refused: string[] = [];
    const seen: ModelEntry[] = []; // by any of the writers: they correct each other's entries, and the same one twice
    await Promise.all(
      urls.map(async (url, writer) => {
        for (const drawn of drafts.slice(writer * 25, writer * 25 + 25)) {
          const made = entryOf(
            { ...drawn, amountCents: drawn.amountCents % 3_000_000 || 1 },
            budget.year,
            drawn.names.how === "replaces" ? seen : [],
          );
          if (!made) continue;
          const response = await fetch(`${url}/v1/budgets/${budget.id}/entries`, {
            method: "POST",
            headers: { authorization: `Bearer ${api.keys.support}`, "content-type": "application/json" },
            body: JSON.stringify({ items: [sentOf(made)] }),
          });
          expect([200, 400]).toContain(response.status);
          (response.status === 200 ? stored : refused).push(made.reference);
          if (response.status === 200) seen.push(made);
        }
      }),
    );
    const recorded = await calls.entries(budget.id);
    expect(recorded.map(({ reference }) => reference).toSorted()).toEqual(stored.toSorted());
    expect(recorded.map(({ entryNumber }) => entryNumber)).toEqual(recorded.map((_, index) => index + 1));
    expect(recorded.map(({ recordedAt }) => recordedAt)).toEqual(recorded.map(({ recordedAt }) => recordedAt).toSorted());
    const byNumber = new Map(recorded.map((entry) => [entry.entryNumber, entry.reference]));
    const model: ModelBudget = { ...budget, entries: [] };
    for (const entry of recorded) {
      const asSent = modelEntryOf(entry, byNumber);
      expect(fateOf(model, asSent), `${entry.entryNumber}`).toBe("stored");
      model.entries = [...model.entries, asSent];
      const { allocatedCents, committedCents } = amountsOf(counting(model.entries));
      expect(committedCents).toBeLessThanOrEqual(allocatedCents);
    }
    expect((await calls.balance(budget.id)).amounts).toEqual(amountsOf(counting(model.entries)));
    const [kept] = await api.testDatabase.database.rows<{ sums: string }>(
      {
        name: "test.sums",
        text: `select json_build_array(allocated_cents, committed_cents, realised_cents, allocated_fte::text, committed_fte::text,
            realised_fte::text)::text as sums from budget where id = $1::uuid`,
      },
      [budget.id],
    );
    const { allocatedCents, committedCents, realisedCents, guideFte } = amountsOf(counting(model.entries));
    const ofGuides = [guideFte.allocated, guideFte.committed, guideFte.realised];
    expect(JSON.parse(kept?.sums ?? "")).toEqual([allocatedCents, committedCents, realisedCents, ...ofGuides]);
    expect(stored.length).toBeGreaterThan(40);
    expect(refused.length).toBeGreaterThan(5);
  } finally {
    for (const other of others) await other.close();
    await putDemonstrationBudgets(api.testDatabase.database);
  }
});

function modelEntryOf(entry: BudgetEntry, byNumber: ReadonlyMap<number, string>): ModelEntry {
  const { reference, stage, funder, purpose, goalCode, bookedOn, amountCents, guideFte, replaces } = entry;
  return {
    ...{ reference, stage, funder, purpose, goalCode, bookedOn, amountCents, guideFte },
    replaces: replaces === null ? null : (byNumber.get(replaces) ?? null),
  };
}
