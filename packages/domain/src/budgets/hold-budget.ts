import { type BudgetContent, type BudgetStage, budgetStages, type CommitmentCeiling, type RegionCode } from "@reform-exchange/schemas";
import type { ReadersOf } from "../changes/audiences.ts";
import type { Context } from "../context.ts";
import type { Rows } from "../database/database.ts";
import { heldRow, holdRow } from "../database/hold-row.ts";
import { ProblemError } from "../problem-error.ts";
import type { StageSums } from "./ledger.ts";

/** A budget that is there, held so that nobody else changes it or its ledger meanwhile. */
export interface HeldBudget {
  readonly id: string;
  readonly regionCode: RegionCode | null;
  readonly year: number;
  readonly isDemonstration: boolean;
  readonly content: BudgetContent;
  readonly ceiling: CommitmentCeiling;
  readonly sums: StageSums;
  /** How many entries there are; also the number of the last one. */
  readonly entries: number;
  readonly version: number;
}

interface Row extends Pick<HeldBudget, "id" | "regionCode" | "year" | "isDemonstration" | "ceiling" | "entries" | "version"> {
  readonly title: string;
  /** The cents and the hundredths of guides of each stage. */
  readonly sums: Readonly<Record<BudgetStage, readonly [cents: string, guides: string]>>;
}

const sumsOf = budgetStages
  .map((stage) => `'${stage}', json_build_array(${stage}_cents::text, (${stage}_fte * 100)::bigint::text)`)
  .join(", ");

const held = heldRow("budgets.hold", {
  columns: `id, region_code as "regionCode", year, is_demonstration as "isDemonstration", title::text as "title", commitment_ceiling as "ceiling",
      json_build_object(${sumsOf}) as "sums", version,
      (select coalesce(max(number), 0)::int from budget_entry where budget_id = budget.id) as "entries"`,
  from: "budget where id = $1::uuid",
});

/** Holds a budget; undefined when it is not there. */
export async function hold(rows: Rows, id: string): Promise<HeldBudget | undefined> {
  const row = await holdRow<Row>(rows, held, [id]);
  if (!row) return undefined;
  const { title, sums, ...facts } = row;
  const sum = ([cents, guides]: readonly [string, string]) => ({ cents: BigInt(cents), guides: BigInt(guides) });
  return {
    ...facts,
    content: { title: JSON.parse(title), commitmentCeiling: row.ceiling }, // as it was checked when it was stored
    sums: { allocated: sum(sums.allocated), committed: sum(sums.committed), realised: sum(sums.realised) },
  };
}

/**
 * Holds a budget that the caller reaches.
 *
 * @throws ProblemError `not-found`
 */
export async function holdReached(context: Context, id: string): Promise<HeldBudget> {
  const held = await hold(context.rows, id);
  if (!held) throw noBudget(id);
  context.requireRegion(sideOf(held.regionCode), "budget", id);
  return held;
}

/** Whose a budget is, as one text. A caller that is limited to regions reaches no national one. */
export function sideOf(regionCode: RegionCode | null): string {
  return regionCode ?? "national";
}

export function noBudget(key: string): ProblemError<"not-found"> {
  return new ProblemError("not-found", { resource: "budget", key });
}

/** Who may hear of changes to a budget. */
export function readersOf(regionCode: RegionCode | null): ReadersOf<"budgets"> {
  return regionCode === null ? { audience: "national" } : { audience: "region", of: regionCode };
}
