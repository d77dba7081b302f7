import type { Database } from "../database/database.ts";

/** The budgets that the examples of the contract name. Their amounts are made up, and say so. */
export const demonstrationBudgetIds = {
  /** Of AM14, 2026: refuses commitments over the allocation, and has five entries. */
  ofRegion: "01938c1e-0000-7000-8000-00000000ab14",
  /** Of AM14, 2027. */
  nextYear: "01938c1e-0000-7000-8000-00000000ac14",
  /** National, 2026: flags them. */
  national: "01938c1e-0000-7000-8000-00000000ab00",
  /** Of AM14, 2028. */
  empty: "01938c1e-0000-7000-8000-00000000ad14",
} as const;

const title = JSON.stringify({ nl: "Impulsbudget (demonstratie)", en: "Impulse budget (demonstration)" });

const insertEntry = `insert into budget_entry values (?, ?, ?, ?, ?, ?, null, 'services', ?, ?, ?, 'Beschikking DEMO-2026-14', ?, null, false, ?)`;

/** Puts the budgets of the examples in the place of all that a database has of them. */
export async function putDemonstrationBudgets(database: Database): Promise<void> {
  const { ofRegion, nextYear, national, empty } = demonstrationBudgetIds;
  await database.transaction(async (em) => {
    await em.execute("alter table budget_entry disable trigger budget_entry_append_only"); // only tests begin anew
    for (const table of ["budget_entry", "budget"]) await em.execute(`delete from ${table}`);
    await em.execute("alter table budget_entry enable trigger budget_entry_append_only");
    for (const [id, region, year, ceiling] of [
      [ofRegion, "AM14", 2026, "refuse"],
      [nextYear, "AM14", 2027, "refuse"],
      [national, null, 2026, "flag"],
      [empty, "AM14", 2028, "refuse"],
    ]) {
      const row = [id, region ?? "national", region, year, title, ceiling, "2026-11-20T08:00:00Z"];
      await em.execute("insert into budget values (?, ?, ?, ?, ?, true, ?, 0, 0, 0, 0, 0, 0, 1, ?)", row);
    }
    for (const [budget, number, stage, funder, purpose, bookedOn, cents, fte, replaces] of [
      [ofRegion, 1, "allocated", "state", "guideFunction", "2026-01-05", 50_000_000, "4.00", null],
      [ofRegion, 2, "committed", "state", "guideFunction", "2026-02-02", 12_000_000, "1.00", null],
      [ofRegion, 3, "committed", "state", "guideFunction", "2026-02-02", 11_500_000, "1.00", 2],
      [ofRegion, 4, "allocated", "uwv", "training", "2026-07-01", 5_000_000, null, null],
      [ofRegion, 5, "realised", "state", "guideFunction", "2026-09-30", 4_000_000, "0.35", null],
      [national, 1, "allocated", "state", "campaign", "2026-03-23", 90_000_000, null, null],
    ]) {
      const recordedAt = `2026-11-20T09:0${number}:00Z`;
      const row = [budget, number, `2026-000${number}`, stage, funder, purpose, bookedOn, cents, fte, replaces, recordedAt];
      await em.execute(insertEntry, row);
    }
    await em.execute("update budget_clock set recorded_at = '2026-11-20T09:05:00Z'");
  });
}
