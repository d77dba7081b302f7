/** What the budgets promise: exact, append-only, each conflict told by row, and nobody sees another's. */
import { contract } from "@reform-exchange/contract";
import { packageFaults, readByFrictionless, unzip } from "@reform-exchange/data-package/testing";
import { demonstrationBudgetIds } from "@reform-exchange/domain/testing";
import {
  Budget,
  type BudgetEntry,
  BudgetEntryIntake,
  type BudgetPage,
  type BudgetTotalPage,
  type CarryOver,
  type ChangeFeed,
  type IntakeResult,
  maxBudgetEntries,
} from "@reform-exchange/schemas";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { budgetCalls, entry, type SentEntry } from "./support/budget-calls.ts";
import { stateOf } from "./support/database-state.ts";
import { csvOf } from "./support/intakes.ts";
import { problemIn } from "./support/problem-in.ts";
import { type RunningApi, startApi } from "./support/running-api.ts";

let api: RunningApi;
let calls: ReturnType<typeof budgetCalls>;
beforeAll(async () => {
  api = await startApi();
  calls = budgetCalls(api);
});
afterAll(() => api.close());

const { ofRegion, national, nextYear } = demonstrationBudgetIds;
let year = 2040;
/** A budget of its own for a test, with what is allocated. */
async function budgetWith(allocatedCents: number, wanted: Parameters<typeof calls.make>[0] = {}) {
  year += 2; // room for the next year
  const budget = await calls.make({ year, ...wanted });
  const on = (monthAndDay: string) => `${budget.year}-${monthAndDay}`;
  if (allocatedCents > 0)
    await calls.record(budget.budgetId, [entry({ reference: "A", bookedOn: on("01-02"), amountCents: allocatedCents })]);
  return { ...budget, on };
}

const rowsOf = ({ items }: IntakeResult) => items.map(({ status }) => status);

interface ToldFault {
  readonly row: number;
  readonly column: string;
  readonly code: string;
  readonly message: string;
}
const faultsIn = async (response: Response) => (await problemIn(response, "invalid-input"))["errors"] as ToldFault[]; // as the problem's schema has it

describe("what is legal", () => {
  test("a commitment up to the last cent of the allocation, and not one cent more", async () => {
    const { budgetId, on } = await budgetWith(100_000);
    const committed = (cents: number, reference: string) =>
      calls.send(budgetId, [entry({ reference, stage: "committed", bookedOn: on("02-01"), amountCents: cents })]);
    expect((await committed(100_000, "C1")).status).toBe(200);
    const faults = await faultsIn(await committed(1, "C2"));
    expect(faults).toMatchObject([
      {
        row: 1,
        column: "amountCents",
        code: "too-large",
        message: expect.stringContaining("100001 cents would be committed, and 100000 cents are allocated"),
      },
    ]);
    expect((await calls.balance(budgetId)).amounts).toMatchObject({ committedCents: 100_000, availableCents: 0, isOverAllocation: false });
  });

  test("where the budget flags it, a commitment over the allocation is recorded with its flag, and what lessens it is not flagged", async () => {
    const { budgetId, on } = await budgetWith(100_000, { commitmentCeiling: "flag" });
    const commit = (reference: string, amountCents: number) => entry({ reference, stage: "committed", bookedOn: on("02-01"), amountCents });
    await calls.record(budgetId, [commit("C1", 150_000), commit("C2", -10_000), commit("C3", 1)]);
    expect((await calls.entries(budgetId)).map(({ isOverAllocation }) => isOverAllocation)).toEqual([false, true, false, true]);
    expect((await calls.balance(budgetId)).amounts).toMatchObject({ availableCents: -40_001, isOverAllocation: true });
    const refuse = { method: "PUT", headers: { "if-match": "*" }, body: { title: { nl: "Budget" }, commitmentCeiling: "refuse" } };
    const faults = await faultsIn(await api.callAs(api.keys.support, `/v1/budgets/${budgetId}`, refuse));
    expect(faults).toMatchObject([{ pointer: "/commitmentCeiling", code: "not-allowed-value" }]);
  });

  test("an allocation can't be lowered under what is committed, but with a decommitment before it", async () => {
    const { budgetId, on } = await budgetWith(100_000);
    const commit = entry({ reference: "C1", stage: "committed", bookedOn: on("02-01"), amountCents: 80_000 });
    await calls.record(budgetId, [commit]);
    const lower = entry({ reference: "A2", bookedOn: on("03-01"), amountCents: -30_000 });
    expect(await faultsIn(await calls.send(budgetId, [lower]))).toMatchObject([{ code: "too-large" }]);
    await calls.record(budgetId, [{ ...commit, reference: "C2", amountCents: -20_000 }, lower]);
    expect((await calls.balance(budgetId)).amounts).toMatchObject({ allocatedCents: 70_000, committedCents: 60_000 });
  });

  test("more may be paid than is committed, and the balance says so; a refund is at most what was paid", async () => {
    const { budgetId, on } = await budgetWith(100_000);
    const paid = (reference: string, amountCents: number) => entry({ reference, stage: "realised", bookedOn: on("04-01"), amountCents });
    await calls.record(budgetId, [paid("P1", 50_000), paid("P2", -20_000)]);
    expect((await calls.balance(budgetId)).amounts).toMatchObject({
      realisedCents: 30_000,
      outstandingCents: -30_000,
      isOverCommitment: true,
    });
    expect(await faultsIn(await calls.send(budgetId, [paid("P3", -30_001)]))).toMatchObject([
      { column: "amountCents", code: "too-small", message: expect.stringContaining("-1 cents would be realised") },
    ]);
  });

  test("an entry is corrected once, a correction too; to nothing by an amount of 0", async () => {
    const { budgetId, on } = await budgetWith(100_000);
    const commit = entry({ reference: "C1", stage: "committed", bookedOn: on("02-01"), amountCents: 10_000 });
    await calls.record(budgetId, [commit, { ...commit, reference: "C2", amountCents: 9000, replaces: "C1" }]);
    expect(await faultsIn(await calls.send(budgetId, [{ ...commit, reference: "C3", replaces: "C1" }]))).toMatchObject([
      { column: "replaces", code: "invalid-value", message: expect.stringContaining("by C2") },
    ]);
    await calls.record(budgetId, [{ ...commit, reference: "C3", amountCents: 0, replaces: "C2" }]);
    const entries = await calls.entries(budgetId);
    expect(entries.map(({ reference, replaces, replacedBy }) => [reference, replaces, replacedBy])).toEqual([
      ["A", null, null],
      ["C1", null, 3],
      ["C2", 2, 4],
      ["C3", 3, null],
    ]);
    expect((await calls.balance(budgetId)).amounts).toMatchObject({ committedCents: 0 });
    expect(await faultsIn(await calls.send(budgetId, [{ ...commit, reference: "C4", amountCents: 0 }]))).toMatchObject([
      { column: "amountCents" },
    ]);
  });

  test("guides stand beside their money, by stage, and follow its corrections", async () => {
    const { budgetId, on } = await budgetWith(0);
    const guides = entry({ purpose: "guideFunction", bookedOn: on("01-05"), amountCents: 20_000_000, guideFte: "2.25" });
    await calls.record(budgetId, [
      guides,
      { ...guides, reference: "R-2", guideFte: "0.5", amountCents: 5_000_000 },
      { ...guides, reference: "R-3", guideFte: "2", replaces: "R-1" },
      { ...guides, reference: "R-4", stage: "committed", amountCents: 1, guideFte: "0.01" },
    ]);
    expect((await calls.balance(budgetId)).amounts.guideFte).toEqual({ allocated: "2.50", committed: "0.01", realised: "0.00" });
    const wrong = [
      { ...guides, reference: "W1", purpose: "campaign" },
      { ...guides, reference: "W2", guideFte: "-1" },
      { ...guides, reference: "W3", purpose: "other", guideFte: null },
    ] as SentEntry[];
    expect((await faultsIn(await calls.send(budgetId, wrong))).map(({ row, column }) => [row, column])).toEqual([
      [1, "guideFte"],
      [2, "guideFte"],
      [3, "purposeText"],
    ]);
  });
});

test("guides of a stage are never taken below zero, by an entry or a correction, in a call or past it", async () => {
  const { budgetId, on } = await budgetWith(0);
  const guides = (reference: string, amountCents: number, guideFte: string | null, more: Partial<SentEntry> = {}) =>
    entry({ reference, purpose: "guideFunction", bookedOn: on("01-05"), amountCents, guideFte, ...more });
  await calls.record(budgetId, [guides("G1", 20_000, "2.25"), guides("G2", -1, "-1.5")]);
  const tooMany = [
    guides("W1", -1, "-0.76"),
    guides("W2", 20_000, "1.49", { replaces: "G1" }),
    guides("W3", 20_000, null, { replaces: "G1" }),
    guides("W4", 20_000, "2.25", { replaces: "G1", stage: "realised" }), // takes its guides along, as its money
    guides("W5", 1, "0.01", { stage: "committed" }),
    guides("W6", -1, "-9999.99", { stage: "committed" }),
  ];
  expect(await faultsIn(await calls.send(budgetId, tooMany))).toMatchObject([
    { row: 1, column: "guideFte", code: "too-small", message: "-0.01 fte of guides would be allocated; it can't be less than 0." },
    { row: 2, column: "guideFte", code: "too-small", message: expect.stringContaining("-0.01 fte") },
    { row: 3, column: "guideFte", code: "too-small", message: expect.stringContaining("-1.50 fte") },
    { row: 4, column: "amountCents", code: "too-small" },
    { row: 6, column: "guideFte", code: "too-small", message: expect.stringContaining("-9999.98 fte of guides would be committed") },
  ]);
  await calls.record(budgetId, [guides("G3", -1, "-0.75"), guides("G4", 20_000, "2.26", { replaces: "G1" })]);
  expect((await calls.balance(budgetId)).amounts.guideFte).toEqual({ allocated: "0.01", committed: "0.00", realised: "0.00" });
  // The database keeps it too.
  const insert = (stage: string, amountCents: number, fte: number, replaces: number | null) =>
    api.testDatabase.run(
      `insert into budget_entry values ('${budgetId}', 5, 'past', '${stage}', 'state', 'guideFunction', null, null, '${on("01-05")}', ${amountCents}, ${fte}, 'x', ${replaces}, null, false, now())`,
    );
  await expect(insert("allocated", -1, -0.02, null)).rejects.toThrow("budget_allocated_fte_counts");
  await expect(insert("committed", 1, -0.01, null)).rejects.toThrow("budget_committed_fte_counts");
  await expect(insert("realised", 1, -0.01, null)).rejects.toThrow("budget_realised_fte_counts");
  await expect(insert("allocated", 20_000, 2.24, 4)).rejects.toThrow("budget_allocated_fte_counts");
  await insert("allocated", 20_000, 2.25, 4);
  api.exchange.freshness.raise(["budgets"]); // the API did not see that
  expect((await calls.balance(budgetId)).amounts.guideFte.allocated).toBe("0.00");
});

describe("an import", () => {
  test("of CSV tells every conflict by row and column, and stores nothing; row by row the sound ones are stored in their order", async () => {
    const { budgetId, on } = await budgetWith(100_000);
    const commit = (reference: string, amountCents: number, more: Partial<SentEntry> = {}) =>
      entry({ reference, stage: "committed", bookedOn: on("02-01"), amountCents, ...more });
    const rows = [
      commit("C1", 60_000),
      commit("C2", 50_000), // over, with C1 before it
      commit("C3", 40_000), // fits again
      commit("C4", 1, { bookedOn: "2026-01-01" }), // another year
      commit("A", 5), // the reference of the allocation
      commit("C5", 5, { replaces: "nobody" }),
      commit("C6", 20_000, { replaces: "C1" }), // of this very file
      commit("C7", 1, { replaces: "C1" }), // a second time
      commit("C8", -90_000), // more than there is
      entry({ reference: "P1", stage: "realised", bookedOn: on("05-01"), amountCents: 12_345 }),
    ];
    const post = (query: string) =>
      api.call(`/v1/budgets/${budgetId}/entries${query}`, {
        method: "POST",
        headers: { authorization: `Bearer ${api.keys.regionB}`, "content-type": "text/csv" },
        body: csvOf(rows, ";"),
      });
    const before = await stateOf(api);
    const expected = [
      [2, "amountCents", "too-large"],
      [4, "bookedOn", "not-allowed-value"],
      [5, "reference", "invalid-value"],
      [6, "replaces", "unknown-code"],
      [8, "replaces", "invalid-value"],
      [9, "amountCents", "too-small"],
    ];
    const faults = await faultsIn(await post(""));
    const byRow = faults.toSorted((one, other) => one.row - other.row).map(({ row, column, code }) => [row, column, code]);
    expect(byRow).toEqual(expected);
    const trial = (await (await post("?dryRun=true&mode=row-by-row")).json()) as IntakeResult;
    expect(rowsOf(trial)).toEqual([
      "stored",
      "refused",
      "stored",
      "refused",
      "refused",
      "refused",
      "stored",
      "refused",
      "refused",
      "stored",
    ]);
    expect(await stateOf(api)).toEqual(before);
    const stored = (await (await post("?mode=row-by-row")).json()) as IntakeResult;
    expect(stored.items).toEqual(trial.items);
    expect((await calls.balance(budgetId)).amounts).toMatchObject({ committedCents: 60_000, realisedCents: 12_345 });
    const again = (await (await post("?mode=row-by-row")).json()) as IntakeResult;
    expect(rowsOf(again)).toEqual([
      "unchanged",
      "refused",
      "unchanged",
      "refused",
      "refused",
      "refused",
      "unchanged",
      "refused",
      "refused",
      "unchanged",
    ]);
  });

  test("of CSV takes amounts and guides in one way of writing only: a thousand is never taken for one", async () => {
    const { budgetId, on } = await budgetWith(0);
    const guides = entry({ purpose: "guideFunction", bookedOn: on("01-05") });
    const wrong = (
      [
        ["amountCents", "1.000"],
        ["amountCents", "010"],
        ["amountCents", "1000.00"],
        ["guideFte", "1.000"],
        ["guideFte", "1,5"],
        ["guideFte", "01"],
      ] as const
    ).map(([column, text], index) => ({ column, row: { ...guides, reference: `R-${index}`, guideFte: "1", [column]: text } }));
    const response = await api.call(`/v1/budgets/${budgetId}/entries?mode=all-or-nothing`, {
      method: "POST",
      headers: { authorization: `Bearer ${api.keys.regionB}`, "content-type": "text/csv" },
      body: csvOf(
        wrong.map(({ row }) => row),
        ";",
      ),
    });
    const faults = await faultsIn(response);
    expect(faults.map(({ row, column }) => [row, column])).toEqual(wrong.map(({ column }, index) => [index + 1, column]));
    expect(faults[0]?.message).toBe(
      "amountCents must be a whole number in digits alone, without points, commas, spaces or zeros in front: 1000, not 1.000 or 01000.",
    );
    expect(await calls.entries(budgetId)).toEqual([]);
  });

  test("sent again just so changes nothing, and says so", async () => {
    const { budgetId, on } = await budgetWith(100_000);
    const items = [
      entry({ reference: "C1", stage: "committed", bookedOn: on("02-01"), amountCents: 5, guideFte: null, goalCode: "services" }),
    ];
    expect(rowsOf(await calls.record(budgetId, items))).toEqual(["stored"]);
    await api.exchange.settleNow();
    const before = await stateOf(api);
    expect(rowsOf(await calls.record(budgetId, items))).toEqual(["unchanged"]);
    expect((await stateOf(api)).digests).toEqual(before.digests);
  });
});

describe("carrying over", () => {
  test("takes at most what is available, books both halves or none, and each names the other", async () => {
    const { budgetId, on, year: from } = await budgetWith(100_000);
    const to = await calls.make({ year: from + 1 });
    await calls.record(budgetId, [entry({ reference: "C1", stage: "committed", bookedOn: on("02-01"), amountCents: 60_000 })]);
    const carry = (amountCents: number, toBudgetId = to.budgetId, reference = "over") => ({
      method: "POST",
      body: { toBudgetId, reference, funder: "state", purpose: "campaign", amountCents, documentReference: "Besluit DEMO" },
    });
    const call = (init: ReturnType<typeof carry>) => api.callAs(api.keys.support, `/v1/budgets/${budgetId}/carry-overs`, init);
    expect(await faultsIn(await call(carry(40_001)))).toMatchObject([
      { pointer: "/amountCents", message: expect.stringContaining("At most 40000") },
    ]);
    for (const wrong of [budgetId, ofRegion, national]) {
      expect(await faultsIn(await call(carry(1, wrong)))).toMatchObject([{ pointer: "/toBudgetId" }]);
    }
    expect((await calls.entries(to.budgetId)).length).toBe(0);
    const made = (await (await call(carry(40_000))).json()) as CarryOver;
    expect(made).toMatchObject({
      from: { budgetId, amountCents: -40_000, bookedOn: on("12-31"), carriedOverWith: to.budgetId, stage: "allocated" },
      to: { budgetId: to.budgetId, amountCents: 40_000, bookedOn: `${from + 1}-01-01`, carriedOverWith: budgetId, stage: "allocated" },
    });
    expect(await faultsIn(await call(carry(1, to.budgetId, "over-2")))).toMatchObject([{ message: expect.stringContaining("At most 0") }]);
    expect((await calls.balance(budgetId)).amounts).toMatchObject({ allocatedCents: 60_000, availableCents: 0 });
    expect((await calls.balance(to.budgetId)).amounts).toMatchObject({ allocatedCents: 40_000 });
    await calls.record(to.budgetId, [entry({ reference: "A2", bookedOn: `${from + 1}-02-01`, amountCents: 1 })]);
    const taken = await call(carry(1, to.budgetId, "over"));
    expect((await faultsIn(taken)).map(({ code }) => code)).toContain("too-large");
  });

  test("is corrected as a whole, by another that names it: half of it can't be, and an amount of 0 undoes it", async () => {
    const { budgetId, on, year: from } = await budgetWith(400);
    const { budgetId: toBudgetId } = await calls.make({ year: from + 1 });
    const carry = (reference: string, amountCents: number, replaces: string | null = null) =>
      api.callAs(api.keys.support, `/v1/budgets/${budgetId}/carry-overs`, {
        method: "POST",
        body: {
          ...{ toBudgetId, reference, replaces, funder: "state", purpose: "campaign", amountCents, documentReference: "Besluit DEMO" },
        },
      });
    const allocated = async () =>
      (await Promise.all([budgetId, toBudgetId].map((id) => calls.balance(id)))).map(({ amounts }) => amounts.allocatedCents);
    expect((await carry("one", 300)).status).toBe(200);
    expect(await allocated()).toEqual([100, 300]);

    const half = entry({ reference: "half", bookedOn: on("12-31"), amountCents: 0, replaces: "one" });
    const before = await stateOf(api);
    expect(await faultsIn(await calls.send(budgetId, [half]))).toMatchObject([{ row: 1, column: "replaces", code: "not-allowed-value" }]);
    expect(await faultsIn(await carry("two", 401, "one"))).toMatchObject([{ message: expect.stringContaining("At most 400") }]);
    expect(await faultsIn(await carry("two", 1, "nothing"))).toMatchObject([{ pointer: "/replaces", code: "unknown-code" }]);
    expect(await faultsIn(await carry("two", 1, "A"))).toMatchObject([{ pointer: "/replaces", code: "unknown-code" }]);
    expect(await faultsIn(await carry("two", 0))).toMatchObject([{ pointer: "/amountCents" }]);
    expect((await stateOf(api)).digests).toEqual(before.digests);
    // The database keeps it too.
    const inserted = `insert into budget_entry values ('${budgetId}', 3, 'half', 'allocated', 'state', 'campaign', null, null, '${on("12-31")}', 0, null, 'x', 2, null, false, now())`;
    await expect(api.testDatabase.run(inserted)).rejects.toThrow("half of a carry-over is replaced by half of another");

    const corrected = (await (await carry("two", 400, "one")).json()) as CarryOver;
    expect(corrected).toMatchObject({ from: { replaces: 2, amountCents: -400 }, to: { replaces: 1, amountCents: 400 } });
    expect(await allocated()).toEqual([0, 400]);
    expect(await faultsIn(await carry("three", 1, "one"))).toMatchObject([{ message: expect.stringContaining("by two") }]);
    await calls.record(toBudgetId, [entry({ reference: "spent", stage: "committed", bookedOn: `${from + 1}-02-01`, amountCents: 150 })]);
    expect(await faultsIn(await carry("three", 100, "two"))).toMatchObject([
      { pointer: "/amountCents", message: expect.stringContaining("150 cents would be committed, and 100 cents are allocated") },
    ]);
    expect((await carry("three", 150, "two")).status).toBe(200);
    expect(await allocated()).toEqual([250, 150]);
    await calls.record(toBudgetId, [
      entry({ reference: "freed", stage: "committed", bookedOn: `${from + 1}-02-02`, amountCents: 0, replaces: "spent" }),
    ]);
    expect((await carry("four", 0, "three")).status).toBe(200);
    expect(await allocated()).toEqual([400, 0]);
  });

  test("takes of a funder at most what it has allocated, less what went over before, and takes back no more than it still has", async () => {
    const { budgetId, on, year: from } = await budgetWith(300); // by the state
    const { budgetId: toBudgetId } = await calls.make({ year: from + 1 });
    const { budgetId: third } = await calls.make({ year: from + 2 });
    year += 2; // the third year is taken
    const carry = (reference: string, funder: string, amountCents: number, more: object = {}, between = [budgetId, toBudgetId] as const) =>
      api.callAs(api.keys.support, `/v1/budgets/${between[0]}/carry-overs`, {
        method: "POST",
        body: { toBudgetId: between[1], reference, funder, purpose: "campaign", amountCents, documentReference: "Besluit DEMO", ...more },
      });
    const told = (message: string) => [{ pointer: "/amountCents", message: expect.stringContaining(message) }];
    expect(await faultsIn(await carry("1", "uwv", 1))).toMatchObject(told("At most 0 cents of uwv can go over"));
    await calls.record(budgetId, [
      entry({ reference: "B", funder: "uwv", bookedOn: on("03-01"), amountCents: 100 }),
      entry({ reference: "C", funder: "uwv", bookedOn: on("03-02"), amountCents: 80, replaces: "B" }),
    ]);
    expect(await faultsIn(await carry("1", "uwv", 81))).toMatchObject(told("At most 80 cents of uwv can go over"));
    expect((await carry("1", "uwv", 50)).status).toBe(200);
    expect(await faultsIn(await carry("2", "uwv", 31))).toMatchObject(told("At most 30 cents of uwv can go over"));
    expect(await faultsIn(await carry("2", "uwv", 81, { replaces: "1" }))).toMatchObject(told("At most 80 cents of uwv can go over"));
    expect((await carry("2", "uwv", 80, { replaces: "1" })).status).toBe(200);
    expect((await carry("3", "state", 300, { replaces: "2" })).status).toBe(200);
    expect(await faultsIn(await carry("4", "state", 1))).toMatchObject(told("At most 0 cents of state can go over"));

    // What is gone on to a third year can't be taken back from the second, whatever others have there.
    await calls.record(toBudgetId, [entry({ reference: "U", funder: "uwv", bookedOn: `${from + 1}-02-01`, amountCents: 500 })]);
    expect((await carry("on", "state", 200, {}, [toBudgetId, third])).status).toBe(200);
    expect(await faultsIn(await carry("4", "state", 199, { replaces: "3" }))).toMatchObject(
      told(`-1 cents of state would be allocated in the budget for ${from + 1}`),
    );
    expect(await faultsIn(await carry("4", "uwv", 80, { replaces: "3" }))).toMatchObject(told("-200 cents of state"));
    expect((await carry("4", "state", 200, { replaces: "3" })).status).toBe(200);
    const { items } = await calls.totals(`by=funder&year=${from + 1}`);
    expect(items.map(({ code, amounts }) => [code, amounts.allocatedCents, amounts.isOverAllocation])).toEqual([
      ["state", 0, false],
      ["uwv", 500, false],
    ]);
  });

  test("sent again just so is answered again and stores nothing; with that reference anything else is refused", async () => {
    const { budgetId, on, year: from } = await budgetWith(400);
    const { budgetId: toBudgetId } = await calls.make({ year: from + 1 });
    const sent = {
      ...{ toBudgetId, reference: "one", funder: "state", purpose: "campaign", goalCode: "services", amountCents: 400 },
      documentReference: "Besluit DEMO",
    };
    const carry = (differs: object = {}) =>
      api.callAs(api.keys.support, `/v1/budgets/${budgetId}/carry-overs`, { method: "POST", body: { ...sent, ...differs } });
    const first = (await (await carry()).json()) as CarryOver;
    const before = await stateOf(api);
    const again = await carry();
    expect(again.status).toBe(200);
    expect(await again.json()).toEqual(first);
    expect((await stateOf(api)).digests).toEqual(before.digests);
    const refused = async (differs: object) => {
      const faults = await faultsIn(await carry(differs));
      expect(faults, JSON.stringify(differs)).toContainEqual(
        expect.objectContaining({ pointer: "/reference", message: expect.stringContaining("with another content") }),
      );
    };
    const others = [{ amountCents: 1 }, { funder: "uwv" }, { purpose: "training" }, { goalCode: null }, { documentReference: "Other" }];
    for (const other of [...others, { purpose: "other", purposeText: "x" }]) await refused(other);
    expect((await stateOf(api)).digests).toEqual(before.digests);

    // A correction too, and what it corrected then says so.
    const correction = { reference: "two", amountCents: 300, replaces: "one" };
    const corrected = await (await carry(correction)).json();
    expect(await (await carry(correction)).json()).toEqual(corrected);
    await refused({ reference: "two", amountCents: 300 });
    expect(await (await carry()).json()).toEqual({ from: { ...first.from, replacedBy: 3 }, to: { ...first.to, replacedBy: 2 } });
    const undone = { reference: "three", amountCents: 0, replaces: "two" };
    expect(await (await carry(undone)).json()).toEqual(await (await carry(undone)).json());
    // An entry of either budget with that reference is no half of it.
    await calls.record(budgetId, [entry({ reference: "E1", bookedOn: on("12-31"), amountCents: 1 })]);
    await refused({ reference: "E1", amountCents: 1 });
    await calls.record(toBudgetId, [entry({ reference: "E2", bookedOn: `${from + 1}-01-01`, amountCents: 1 })]);
    await refused({ reference: "E2", amountCents: 1 });
  });

  test("two at once that are the same are one", async () => {
    const { budgetId, year: from } = await budgetWith(100);
    const { budgetId: toBudgetId } = await calls.make({ year: from + 1 });
    const body = { toBudgetId, reference: "one", funder: "state", purpose: "campaign", amountCents: 60, documentReference: "Besluit DEMO" };
    const answers = await Promise.all(
      [1, 2].map(async () => (await api.callAs(api.keys.support, `/v1/budgets/${budgetId}/carry-overs`, { method: "POST", body })).json()),
    );
    expect(answers[0]).toMatchObject({ from: { amountCents: -60 } });
    expect(answers[1]).toEqual(answers[0]);
    expect(await calls.entries(toBudgetId)).toHaveLength(1);
  });

  test("two at once for the last cents end in one that is done and one that is told why not", async () => {
    const { budgetId, year: from } = await budgetWith(100);
    const to = await calls.make({ year: from + 1 });
    const body = (reference: string) => ({
      ...{ toBudgetId: to.budgetId, reference, funder: "state", purpose: "campaign", amountCents: 100, documentReference: "Besluit DEMO" },
    });
    const both = await Promise.all(
      ["one", "two"].map((reference) =>
        api.callAs(api.keys.support, `/v1/budgets/${budgetId}/carry-overs`, { method: "POST", body: body(reference) }),
      ),
    );
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 400]);
    expect((await calls.balance(to.budgetId)).amounts.allocatedCents).toBe(100);
  });
});

test("a ledger takes so many entries that any of them add up exactly, and stays within what all budgets together can tell", async () => {
  const { budgetId, on } = await budgetWith(0);
  const { budgetId: next } = await calls.make({ year: Number(on("").slice(0, 4)) + 1 });
  // As many as there can be but one, of the largest amount each: what came in in January went out in December.
  await api.testDatabase.run(
    `insert into budget_entry
      select '${budgetId}', n, 'N-' || n, 'allocated', 'state', 'campaign', null, null, (case when n % 2 = 1 then '${on("01-01")}' else '${on("12-01")}' end)::date,
        case when n % 2 = 1 then 100000000000 else -100000000000 end, null, 'x', null, null, false, now()
      from generate_series(1, 89998) n`,
  );
  expect((await calls.balance(budgetId, `?asOf=${on("06-30")}`)).amounts).toMatchObject({ allocatedCents: 4_499_900_000_000_000 });
  expect((await calls.send(budgetId, [entry({ reference: "one", bookedOn: on("02-01") })])).status).toBe(200);
  const tooMany = ["two", "three", "four", "five"].map((reference) => entry({ reference, bookedOn: on("02-01"), amountCents: 1 }));
  const full = "The budget has 89999 entries and can have 90000: there is no room for this one, nor for new ones after it.";
  const said = { row: 2, column: "reference", code: "too-many-items", message: full };
  expect(await faultsIn(await calls.send(budgetId, tooMany))).toEqual([expect.objectContaining(said)]);
  // Row by row the first is stored, and so is nothing after it; what is there already still says so.
  const oneByOne = await calls.record(budgetId, [...tooMany, entry({ reference: "one", bookedOn: on("02-01") })], "?mode=row-by-row");
  expect(rowsOf(oneByOne)).toEqual(["stored", "refused", "refused", "refused", "unchanged"]);
  expect(oneByOne.items.map(({ errors }) => errors?.map(({ message }) => message))).toEqual([
    undefined,
    [full],
    undefined,
    undefined,
    undefined,
  ]);
  const carried = { toBudgetId: next, reference: "over", funder: "state", purpose: "campaign", documentReference: "Besluit DEMO" };
  const carryOver = await api.callAs(api.keys.support, `/v1/budgets/${budgetId}/carry-overs`, {
    method: "POST",
    body: { ...carried, amountCents: 1 },
  });
  expect(await faultsIn(carryOver)).toMatchObject([
    { pointer: "/reference", code: "too-many-items", message: expect.stringContaining("has 90000 entries and can have 90000") },
  ]);

  const most = Array.from({ length: 30 }, (_, index) =>
    entry({ reference: `M-${index}`, bookedOn: `${Number(on("").slice(0, 4)) + 1}-01-02`, amountCents: 100_000_000_000 }),
  );
  await calls.record(next, most);
  const more = entry({ reference: "more", bookedOn: `${Number(on("").slice(0, 4)) + 1}-01-03`, amountCents: 1 });
  expect(await faultsIn(await calls.send(next, [more]))).toMatchObject([
    { column: "amountCents", code: "too-large", message: expect.stringContaining("More than 3000000000000 cents would be allocated") },
  ]);
});

test("a call takes as many entries as a ledger, and the contract says how many that are", async () => {
  const { budgetId, on } = await budgetWith(0);
  const row = `R-1;allocated;state;campaign;${on("01-02")};1;x\n`;
  const tooMany = await api.call(`/v1/budgets/${budgetId}/entries`, {
    method: "POST",
    headers: { authorization: `Bearer ${api.keys.support}`, "content-type": "text/csv" },
    body: `reference;stage;funder;purpose;bookedOn;amountCents;documentReference\n${row.repeat(maxBudgetEntries + 1)}`,
  });
  expect((await faultsIn(tooMany))[0]).toMatchObject({ pointer: "/items", message: "items may have at most 90000 items." });
  const { create } = contract.budgetEntries;
  expect(create.intake?.mostRows).toBe(maxBudgetEntries);
  for (const text of [create.description, BudgetEntryIntake.shape.items.description, Budget.description]) expect(text).toContain("90000");
});

describe("who sees what", () => {
  test("a region sees its own budgets and totals of those alone; others and the national ones are not there for it", async () => {
    const own = await calls.json<BudgetPage>("/budgets?limit=100", { as: api.keys.regionA });
    expect(new Set(own.items.map(({ regionCode }) => regionCode))).toEqual(new Set(["AM14"]));
    for (const path of [
      `/budgets/${national}`,
      `/budgets/${national}/balance`,
      `/budgets/${national}/entries`,
      `/budgets/${national}/entries/1`,
    ]) {
      await problemIn(await api.callAs(api.keys.regionA, `/v1${path}`), "not-found");
    }
    const totals = await calls.json<BudgetTotalPage>("/budget-totals?by=region&isDemonstration=true", { as: api.keys.regionA });
    expect(totals.items.map(({ code }) => code)).toEqual(["AM14"]);
    const all = await calls.totals("by=region");
    expect(all.items.map(({ code }) => code).slice(0, 2)).toEqual([null, "AM14"]);
    const made = { regionCode: "AM18", year: 2035, title: { nl: "x" }, commitmentCeiling: "flag" };
    await problemIn(await api.callAs(api.keys.regionA, "/v1/budgets", { method: "POST", body: made }), "not-found");
    await problemIn(
      await api.callAs(api.keys.regionA, "/v1/budgets", { method: "POST", body: { ...made, regionCode: null } }),
      "not-found",
    );
  });

  test("changes of a ledger are heard by those who may read it", async () => {
    const { budgetId } = await budgetWith(1);
    await api.exchange.settleNow();
    const heard = async (key: string) =>
      ((await (await api.callAs(key, "/v1/changes?resource=budgets&limit=1000")).json()) as ChangeFeed).items.map((change) => change.key);
    expect(await heard(api.keys.regionB)).toContain(budgetId);
    expect(await heard(api.keys.ministry)).toContain(budgetId);
    expect(await heard(api.keys.regionA)).not.toContain(budgetId);
    expect(await (await api.call("/v1/changes?resource=budgets&limit=1000")).json()).toMatchObject({ items: [] });
  });

  test("amounts that are made up are never added to real ones", async () => {
    const real = await calls.make({ regionCode: "AM12", year: 2026, isDemonstration: false });
    await calls.record(real.budgetId, [entry({ amountCents: 777 })]);
    const { items, isDemonstration } = await calls.json<BudgetTotalPage>("/budget-totals?by=year");
    expect({ items, isDemonstration }).toMatchObject({
      items: [{ code: "2026", amounts: { allocatedCents: 777 } }],
      isDemonstration: false,
    });
    expect(JSON.stringify(await calls.totals("by=region"))).not.toContain("AM12");
  });
});

describe("time", () => {
  test("a year is partial until its last day has passed in Amsterdam, and of a day within it", async () => {
    const before = new Date(api.clock.epochMs()).toISOString();
    try {
      api.clock.set("2026-12-31T22:59:59Z");
      expect((await calls.balance(ofRegion)).isPartialYear).toBe(true);
      expect((await calls.totals("by=year&year=2026")).items[0]?.partialYears).toEqual([2026]);
      api.clock.set("2026-12-31T23:00:00Z"); // midnight in Amsterdam
      expect((await calls.balance(ofRegion)).isPartialYear).toBe(false);
      expect((await calls.totals("by=year&year=2026")).items[0]?.partialYears).toEqual([]);
      expect((await calls.balance(ofRegion, "?asOf=2026-12-30")).isPartialYear).toBe(true);
      expect((await calls.balance(ofRegion, "?asOf=2026-12-31")).isPartialYear).toBe(false);
      expect((await calls.balance(nextYear)).isPartialYear).toBe(true);
    } finally {
      api.clock.set(before);
    }
  });

  test("what was known before a correction stays what it was", async () => {
    expect((await calls.balance(ofRegion, "?knownAt=2026-11-20T09:02:30Z")).amounts).toMatchObject({
      allocatedCents: 50_000_000,
      committedCents: 12_000_000,
    });
    expect((await calls.balance(ofRegion, "?knownAt=2026-11-20")).amounts).toMatchObject({
      allocatedCents: 55_000_000,
      committedCents: 11_500_000,
    });
    expect((await calls.balance(ofRegion, "?asOf=2026-01-31")).amounts).toMatchObject({ allocatedCents: 50_000_000, committedCents: 0 });
  });
});

/** Waits until nothing more is heard of what was written: notifications come in their order, and one that nobody else gives is the last. */
async function heardAll(): Promise<void> {
  await api.exchange.settleNow();
  const goals = () => api.exchange.freshness.epochOf(["goals"]) ?? 0;
  const before = goals();
  await api.testDatabase.run("notify changes, 'goals'");
  await expect.poll(goals).toBeGreaterThan(before);
}

test("totals are kept for all who reach the same, by every door, until a ledger changes", async () => {
  const { budgetId, on } = await budgetWith(5);
  const allocated = async () => (await calls.totals(`by=year&year=${on("").slice(0, 4)}`)).items[0]?.amounts.allocatedCents;
  await heardAll();
  expect(await allocated()).toBe(5);
  // Behind the back of the exchange: what is kept does not know of it.
  await api.testDatabase.run(
    `insert into budget_entry values ('${budgetId}', 2, 'B', 'allocated', 'state', 'campaign', null, null, '${on("02-02")}', 7, null, 'x', null, null, false, now())`,
  );
  expect(await allocated()).toBe(5);
  await calls.record(budgetId, [entry({ reference: "C", bookedOn: on("03-03"), amountCents: 1 })]);
  expect(await allocated()).toBe(13);
  await problemIn(await api.call("/v1/budget-totals?by=year&isDemonstration=true"), "unauthenticated");
  await problemIn(await api.callAs(api.keys.admin, "/v1/budget-totals?by=year&isDemonstration=true"), "insufficient-scope");
});

describe("the file of a ledger", () => {
  const file = (accept: string) =>
    api.call(`/v1/budgets/${ofRegion}/entries`, { headers: { authorization: `Bearer ${api.keys.regionA}`, accept } });

  test("as CSV has every entry with exact amounts, in the order of recording", async () => {
    const response = await file("text/csv");
    expect(response.headers.get("content-disposition")).toBe('attachment; filename="budget-am14-2026-demonstration.csv"');
    const lines = (await response.text()).split("\r\n");
    expect(lines).toHaveLength(7);
    expect(lines[0]).toBe(
      "budgetId,entryNumber,reference,stage,funder,purpose,purposeText,goalCode,bookedOn,amountCents,guideFte,documentReference,replaces,replacedBy,carriedOverWith,isOverAllocation,recordedAt",
    );
    expect(lines[2]).toBe(
      `${ofRegion},2,2026-0002,committed,state,guideFunction,,services,2026-02-02,12000000,1.00,Beschikking DEMO-2026-14,,3,,false,2026-11-20T09:02:00.000Z`,
    );
  });

  test("as Data Package is one that validators accept, and is the same bytes each time", async () => {
    const zip = Buffer.from(await (await file("application/zip")).arrayBuffer());
    const files = unzip(zip);
    expect(await packageFaults(files)).toEqual([]);
    expect(await readByFrictionless(files)).toEqual({ faults: [], rowCounts: { entries: 5 } });
    expect(Buffer.from(await (await file("application/zip")).arrayBuffer()).equals(zip)).toBe(true);
    expect(files.get("datapackage.json")?.toString("utf8")).toContain("verzonnen (demonstratie)");
  });

  test("is not there for who doesn't reach the budget", async () => {
    const asB = { headers: { authorization: `Bearer ${api.keys.regionB}`, accept: "text/csv" } };
    await problemIn(await api.call(`/v1/budgets/${ofRegion}/entries`, asB), "not-found");
  });
});

test("an entry that was recorded is read by its number, and one of another budget is not there", async () => {
  const found = await calls.json<BudgetEntry>(`/budgets/${ofRegion}/entries/3`);
  expect(found).toMatchObject({ entryNumber: 3, replaces: 2, replacedBy: null, amountCents: 11_500_000, guideFte: "1.00" });
  await problemIn(await api.callAs(api.keys.support, `/v1/budgets/${nextYear}/entries/1`), "not-found");
});
