import { defineEntity, p } from "@mikro-orm/core";
import { appendOnly } from "../database/append-only.ts";
import { code, json } from "../database/columns.ts";
import { GoalEntity } from "../goals/goal.entity.ts";
import { RegionEntity } from "../regions/region.entity.ts";

/** From 0 up to the most that a stage can come to. */
const upTo = (column: string) => `${column} >= 0 and ${column} <= '3000000000000'::bigint`;

/** Room for the guides of as many entries as a ledger takes. */
const fteSum = () => p.decimal().columnType("numeric(11,2)");

/**
 * A budget with the sums of its ledger. A trigger on the entries keeps the sums, in the statement that adds entries; so the checks hold whoever adds
 * them, and two who add at once wait for each other at this row.
 */
export const BudgetEntity = defineEntity({
  name: "Budget",
  tableName: "budget",
  properties: {
    id: p.uuid().primary(),
    /** Whose it is: `national`, or the code of its region. */
    side: code(),
    region: () => p.manyToOne(RegionEntity).nullable().deleteRule("no action").deferMode("deferred"),
    year: p.integer(),
    title: json(),
    isDemonstration: p.boolean(),
    commitmentCeiling: p.text(),
    allocatedCents: p.bigint(),
    committedCents: p.bigint(),
    realisedCents: p.bigint(),
    allocatedFte: fteSum(),
    committedFte: fteSum(),
    realisedFte: fteSum(),
    version: p.integer(),
    changedAt: p.datetime(),
  },
  uniques: [{ properties: ["side", "year", "isDemonstration"] }],
  checks: [
    { name: "budget_side_fits", expression: "side = coalesce(region_code, 'national')" },
    { name: "budget_version_counts", expression: "version >= 1" },
    { name: "budget_ceiling_known", expression: "commitment_ceiling in ('refuse', 'flag')" },
    { name: "budget_ceiling_holds", expression: "commitment_ceiling = 'flag' or committed_cents <= allocated_cents" },
    { name: "budget_allocated_counts", expression: upTo("allocated_cents") },
    { name: "budget_committed_counts", expression: upTo("committed_cents") },
    { name: "budget_realised_counts", expression: upTo("realised_cents") },
    { name: "budget_allocated_fte_counts", expression: "allocated_fte >= 0" },
    { name: "budget_committed_fte_counts", expression: "committed_fte >= 0" },
    { name: "budget_realised_fte_counts", expression: "realised_fte >= 0" },
  ],
});

/**
 * An entry of a ledger. Triggers refuse to change or remove it, and add it to the sums of its budget. What it replaces was recorded before it, and
 * is replaced by nothing else; half of a carry-over only by half of one between the same budgets.
 */
export const BudgetEntryEntity = defineEntity({
  name: "BudgetEntry",
  tableName: "budget_entry",
  properties: {
    budget: () => p.manyToOne(BudgetEntity).primary(),
    number: p.integer().primary(),
    reference: code(),
    stage: p.text(),
    funder: p.text(),
    purpose: p.text(),
    purposeText: p.text().nullable(),
    goal: () => p.manyToOne(GoalEntity).nullable().deleteRule("no action"),
    bookedOn: p.date(),
    amountCents: p.bigint(),
    guideFte: p.decimal().columnType("numeric(8,2)").nullable(),
    documentReference: p.text(),
    replacesNumber: p.integer().nullable(),
    carriedOverWith: () => p.manyToOne(BudgetEntity).nullable().deleteRule("no action"),
    isOverAllocation: p.boolean(),
    recordedAt: p.datetime().columnType("timestamptz"),
  },
  uniques: [{ properties: ["budget", "reference"] }, { properties: ["budget", "replacesNumber"] }],
  checks: [
    { name: "budget_entry_number_counts", expression: "number >= 1 and number <= 90000" },
    { name: "budget_entry_stage_known", expression: "stage in ('allocated', 'committed', 'realised')" },
    { name: "budget_entry_replaces_earlier", expression: "replaces_number < number" },
    { name: "budget_entry_amount_fits", expression: "amount_cents <> 0 or replaces_number is not null" },
    { name: "budget_entry_purpose_fits", expression: "(purpose = 'other') = (purpose_text is not null)" },
    { name: "budget_entry_fte_fits", expression: "guide_fte is null or purpose = 'guideFunction'" },
  ],
  triggers: [
    appendOnly("budget_entry"),
    {
      name: "budget_entry_counts",
      timing: "after",
      events: ["insert"],
      forEach: "statement",
      expression: `create trigger "budget_entry_counts" after insert on "budget_entry" referencing new table as added for each statement execute function "budget_entry_counts_fn"()`,
    },
  ],
});

/** The moment of the newest entries, in one row. Who records takes it, and so waits for whoever records before. */
export const BudgetClockEntity = defineEntity({
  name: "BudgetClock",
  tableName: "budget_clock",
  properties: {
    id: p.integer().primary().autoincrement(false),
    recordedAt: p.datetime().columnType("timestamptz"),
  },
  checks: [{ name: "budget_clock_is_one", expression: "id = 1" }],
});
