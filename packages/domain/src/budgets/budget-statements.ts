/** The reads of budgets, each as one prepared statement that answers in JSON. */
import { Budget, BudgetAmounts, BudgetBalance, BudgetTotal, type budgetDimensions, GuideFte } from "@reform-exchange/schemas";
import type { Statement } from "../database/database.ts";
import { pageStatement } from "../page-statement.ts";
import { jsonObject, moment } from "../sql-json.ts";

/** Where each member of a budget comes from: of `budget`. */
export const budgetColumns = {
  budgetId: "budget.id",
  regionCode: "budget.region_code",
  year: "budget.year",
  isDemonstration: "budget.is_demonstration",
  title: "budget.title",
  commitmentCeiling: "budget.commitment_ceiling",
  version: "budget.version",
  changedAt: moment("budget.changed_at"),
};
const item = jsonObject(Budget, budgetColumns);

/** Does the caller reach a budget? Parameter: the regions that it is limited to, or null. */
const isReached = (regions: string) => `(${regions}::text[] is null or budget.region_code = any(${regions}::text[]))`;

/** Parameters: id, regions. */
export const getBudget: Statement = {
  name: "budgets.get",
  text: `select ${item}::text as "item", version from budget where id = $1::uuid and ${isReached("$2")}`,
};

/** Parameters of its own: regions, region, year. National budgets come first: `-` stands before all letters. */
export const listBudgets = pageStatement({
  name: "budgets.list",
  item,
  key: `(coalesce(budget.region_code, '-') || ' ' || budget.year || ' ' || budget.id::text) collate "C"`,
  from: "budget",
  where: `${isReached("$3")}
    and ($4::text is null or budget.region_code = $4::text)
    and ($5::int is null or budget.year = $5::int)`,
});

/**
 * The sums over entries `entry` that count. Those that are replaced are left out by `not in`, which hashes them: a plan that was made while a ledger was
 * small, and is kept, may loop over a join for minutes when an intake has made it large.
 */
const sums = ["allocated", "committed", "realised"]
  .flatMap((stage) => [
    `coalesce(sum(entry.amount_cents) filter (where entry.stage = '${stage}'), 0)::bigint as ${stage}`,
    `coalesce(sum(entry.guide_fte) filter (where entry.stage = '${stage}'), 0.00)::numeric(20,2)::text as ${stage}_fte`,
  ])
  .join(", ");

/** The amounts that follow from sums in a row with this name. */
const amountsOf = (row: string) =>
  jsonObject(BudgetAmounts, {
    allocatedCents: `${row}.allocated`,
    committedCents: `${row}.committed`,
    realisedCents: `${row}.realised`,
    availableCents: `${row}.allocated - ${row}.committed`,
    outstandingCents: `${row}.committed - ${row}.realised`,
    guideFte: jsonObject(GuideFte, {
      allocated: `${row}.allocated_fte`,
      committed: `${row}.committed_fte`,
      realised: `${row}.realised_fte`,
    }),
    isOverAllocation: `${row}.committed > ${row}.allocated`,
    isOverCommitment: `${row}.realised > ${row}.committed`,
  });

/** Is a year not over yet on a day? */
const isPartial = (year: string, day: string) => `${day}::date <= make_date(${year}, 12, 31)`;

/** Parameters: id, regions, asOf or null, the last moment that counts or null, today. */
export const readBalance: Statement = {
  name: "budgets.balance",
  text: `select ${jsonObject(BudgetBalance, {
    budgetId: "budget.id",
    regionCode: "budget.region_code",
    year: "budget.year",
    asOf: "$3::date",
    knownAt: moment("$4::timestamptz"),
    amounts: amountsOf("sums"),
    isPartialYear: `(${isPartial("budget.year", "$5")} or coalesce($3::date < make_date(budget.year, 12, 31), false))`,
  })}::text as "item"
    from budget cross join lateral (
      select ${sums} from budget_entry entry
      where entry.budget_id = budget.id
        and ($3::date is null or entry.booked_on <= $3::date)
        and ($4::timestamptz is null or entry.recorded_at <= $4::timestamptz)
        and entry.number not in (
          select later.replaces_number from budget_entry later
          where later.budget_id = $1::uuid and later.replaces_number is not null
            and ($4::timestamptz is null or later.recorded_at <= $4::timestamptz)
        )
    ) sums
    where budget.id = $1::uuid and ${isReached("$2")}`,
};

/** Where each dimension is found. */
const codes: Readonly<Record<(typeof budgetDimensions)[number], string>> = {
  region: "budget.region_code",
  funder: "entry.funder",
  purpose: "entry.purpose",
  goal: "entry.goal_code",
  year: "budget.year::text",
};

/**
 * The totals by a dimension. Parameters of its own: regions, year or null, are they made up, today. What has no code comes first: `-` stands
 * before all letters and digits.
 */
export const listTotals = Object.fromEntries(
  Object.entries(codes).map(([by, code]) => [
    by,
    pageStatement({
      name: `budget-totals.by-${by}`,
      item: jsonObject(BudgetTotal, { code: "total.code", amounts: amountsOf("total"), partialYears: "total.partial_years" }),
      key: `coalesce(total.code, '-') collate "C"`,
      from: `(
        select ${code} as code, ${sums},
          coalesce(array_agg(distinct budget.year order by budget.year) filter (where ${isPartial("budget.year", "$6")}), '{}') as partial_years
        from budget_entry entry
          join budget on budget.id = entry.budget_id
        where (entry.budget_id, entry.number) not in (
            select later.budget_id, later.replaces_number from budget_entry later where later.replaces_number is not null
          )
          and ${isReached("$3")}
          and ($4::int is null or budget.year = $4::int) and budget.is_demonstration = $5::boolean
        group by ${code}
      ) total`,
      where: "true",
    }),
  ]),
) as Readonly<Record<keyof typeof codes, Statement>>; // made from its own keys
