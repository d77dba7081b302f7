import type {
  Budget,
  BudgetBalance,
  BudgetEntry,
  BudgetEntryPage,
  BudgetTotalPage,
  IntakeResult,
  NewBudget,
  NewBudgetEntry,
} from "@reform-exchange/schemas";
import type * as z from "zod";
import type { RunningApi } from "./running-api.ts";

/** An entry as a caller writes it. */
export type SentEntry = z.input<typeof NewBudgetEntry>;

/** A sound entry; each test says what differs. */
export function entry(differs: Partial<SentEntry> = {}): SentEntry {
  return {
    reference: "R-1",
    stage: "allocated",
    funder: "state",
    purpose: "campaign",
    bookedOn: "2026-03-02",
    amountCents: 100_000,
    documentReference: "Beschikking DEMO",
    ...differs,
  };
}

/** Calls about budgets, as the support team unless said otherwise. */
export function budgetCalls(api: RunningApi) {
  async function json<Answer>(path: string, init: Parameters<RunningApi["callAs"]>[2] & { readonly as?: string } = {}): Promise<Answer> {
    const { as = api.keys.support, ...rest } = init;
    const response = await api.callAs(as, `/v1${path}`, rest);
    const text = await response.text();
    if (!response.ok) throw new Error(`${rest.method ?? "GET"} ${path}: ${text}`);
    return JSON.parse(text) as Answer; // the parity tests hold answers to their schemas
  }
  return {
    json,
    make: (wanted: Partial<z.input<typeof NewBudget>> = {}) =>
      json<Budget>("/budgets", {
        method: "POST",
        body: {
          regionCode: "AM18",
          year: 2026,
          title: { nl: "Impulsbudget (demonstratie)" },
          commitmentCeiling: "refuse",
          isDemonstration: true,
          ...wanted,
        },
      }),
    /** The answer as it comes, which may be a problem. */
    send: (budgetId: string, items: readonly SentEntry[], query = "", as = api.keys.support) =>
      api.callAs(as, `/v1/budgets/${budgetId}/entries${query}`, { method: "POST", body: { items } }),
    record: (budgetId: string, items: readonly SentEntry[], query = "") =>
      json<IntakeResult>(`/budgets/${budgetId}/entries${query}`, { method: "POST", body: { items } }),
    balance: (budgetId: string, query = "") => json<BudgetBalance>(`/budgets/${budgetId}/balance${query}`),
    totals: (query: string) => json<BudgetTotalPage>(`/budget-totals?isDemonstration=true&limit=1000&${query}`),
    async entries(budgetId: string): Promise<BudgetEntry[]> {
      return (await json<BudgetEntryPage>(`/budgets/${budgetId}/entries?limit=1000`)).items;
    },
  };
}
