/**
 * A ledger in plain words: all entries in a list, and every amount added up anew from those that nothing replaces. It shares no code with the
 * product.
 */
import type { BudgetAmounts, BudgetPurpose, BudgetStage, Funder, GoalCode } from "@reform-exchange/schemas";

export interface ModelEntry {
  readonly reference: string;
  readonly stage: BudgetStage;
  readonly funder: Funder;
  readonly purpose: BudgetPurpose;
  readonly goalCode: GoalCode | null;
  readonly bookedOn: string;
  readonly amountCents: number;
  readonly guideFte: string | null;
  readonly replaces: string | null;
}

export interface ModelBudget {
  readonly region: string | null;
  readonly year: number;
  readonly ceiling: "refuse" | "flag";
  entries: readonly ModelEntry[];
}

/** Those that count. */
export function counting(entries: readonly ModelEntry[]): ModelEntry[] {
  const replaced = new Set(entries.flatMap(({ replaces }) => replaces ?? []));
  return entries.filter(({ reference }) => !replaced.has(reference));
}

export function amountsOf(entries: readonly ModelEntry[]): BudgetAmounts {
  const of = (stage: string) => entries.filter((entry) => entry.stage === stage);
  const cents = (stage: string) => of(stage).reduce((sum, { amountCents }) => sum + amountCents, 0);
  const fte = (stage: string) => {
    const hundredths = of(stage).reduce((sum, { guideFte }) => sum + Math.round(Number(guideFte ?? 0) * 100), 0);
    return `${hundredths < 0 ? "-" : ""}${Math.trunc(Math.abs(hundredths) / 100)}.${String(Math.abs(hundredths) % 100).padStart(2, "0")}`;
  };
  const [allocatedCents, committedCents, realisedCents] = [cents("allocated"), cents("committed"), cents("realised")];
  return {
    allocatedCents,
    committedCents,
    realisedCents,
    availableCents: allocatedCents - committedCents,
    outstandingCents: committedCents - realisedCents,
    guideFte: { allocated: fte("allocated"), committed: fte("committed"), realised: fte("realised") },
    isOverAllocation: committedCents > allocatedCents,
    isOverCommitment: realisedCents > committedCents,
  };
}

export type Fate = "stored" | "unchanged" | "refused";

const isSame = (one: ModelEntry, other: ModelEntry) =>
  JSON.stringify(Object.entries(one).toSorted()) === JSON.stringify(Object.entries(other).toSorted());

/** What becomes of an entry that is sent to a budget. */
export function fateOf({ entries, ceiling }: Pick<ModelBudget, "entries" | "ceiling">, entry: ModelEntry): Fate {
  const twin = entries.find(({ reference }) => reference === entry.reference);
  if (twin) return isSame(twin, entry) ? "unchanged" : "refused";
  if (entry.replaces !== null) {
    if (!entries.some(({ reference }) => reference === entry.replaces)) return "refused";
    if (entries.some(({ replaces }) => replaces === entry.replaces)) return "refused";
  }
  const { allocatedCents, committedCents, realisedCents, guideFte } = amountsOf(counting([...entries, entry]));
  if (allocatedCents < 0 || committedCents < 0 || realisedCents < 0) return "refused";
  if (Object.values(guideFte).some((fte) => Number(fte) < 0)) return "refused";
  if (Math.max(allocatedCents, committedCents, realisedCents) > 3_000_000_000_000) return "refused";
  if (ceiling === "refuse" && committedCents > allocatedCents) return "refused";
  return "stored";
}

/** Sends entries one after another; with `allOrNothing` none of them is kept when one is refused. */
export function send(budget: ModelBudget, sent: readonly ModelEntry[], allOrNothing: boolean): Fate[] {
  let { entries } = budget;
  const fates = sent.map((entry) => {
    const fate = fateOf({ ...budget, entries }, entry);
    if (fate === "stored") entries = [...entries, entry];
    return fate;
  });
  if (!allOrNothing || !fates.includes("refused")) budget.entries = entries;
  return fates;
}

const dimensions = {
  region: ({ region }: ModelBudget) => region,
  funder: (_: ModelBudget, { funder }: ModelEntry) => funder,
  purpose: (_: ModelBudget, { purpose }: ModelEntry) => purpose,
  goal: (_: ModelBudget, { goalCode }: ModelEntry) => goalCode,
  year: ({ year }: ModelBudget) => String(year),
} as const;
export type Dimension = keyof typeof dimensions;
export const dimensionNames = Object.keys(dimensions) as Dimension[]; // Object.keys forgets the key type

/** The totals by a dimension, in the order of the codes; what has none comes first. */
export function totalsBy(dimension: Dimension, budgets: readonly ModelBudget[]): { code: string | null; amounts: BudgetAmounts }[] {
  const all = budgets.flatMap((budget) => counting(budget.entries).map((entry) => ({ code: dimensions[dimension](budget, entry), entry })));
  return [...Map.groupBy(all, ({ code }) => code)]
    .map(([code, found]) => ({ code, amounts: amountsOf(found.map(({ entry }) => entry)) }))
    .toSorted((one, other) => ((one.code ?? "") < (other.code ?? "") ? -1 : 1));
}
