import {
  BudgetEntry,
  BudgetEntryIntake,
  BudgetEntryPage,
  BudgetId,
  CarryOver,
  EntryNumber,
  IntakeResult,
  maxBudgetEntries,
  NewCarryOver,
  PageQuery,
} from "@reform-exchange/schemas";
import * as z from "zod";
import { readsBudgets, writesBudgets } from "./budget-access.ts";
import { budgets } from "./budget-examples.ts";
import { intakeOperation, operation } from "./operation.ts";

const byId = { budgetId: BudgetId };
const entry = {
  stage: "committed",
  funder: "state",
  purpose: "guideFunction",
  goalCode: "services",
  bookedOn: "2026-09-01",
  amountCents: 2_500_000,
  guideFte: "0.5",
  documentReference: "Contract DEMO-2026-31",
} as const;
const carriedOver = { funder: "state", purpose: "campaign", amountCents: 100_000, documentReference: "Besluit DEMO-2027-1" } as const;

/** The ledgers of the budgets: entries are added, and none ever changes. */
export const budgetEntries = {
  list: operation({
    method: "GET",
    path: "/budgets/{budgetId}/entries",
    summary: "List the entries of a budget",
    description:
      "All entries of a budget in the order in which they were recorded, those that were replaced too. As a file all of them come at once: CSV, or a zip that is a Data Package 2.0.",
    access: { kind: "scoped", scope: "budgets:read", region: "own" },
    effect: "read",
    streamedAs: ["text/csv", "application/zip"],
    input: PageQuery.extend(byId),
    output: BudgetEntryPage,
    problems: ["not-found"],
    examples: [
      { title: "The first entries", input: { budgetId: budgets.ofRegion, limit: 10 } },
      { title: "A budget that does not exist", input: { budgetId: budgets.nobodys }, problem: "not-found" },
    ],
  }),
  get: operation({
    method: "GET",
    path: "/budgets/{budgetId}/entries/{entryNumber}",
    summary: "Get an entry of a budget",
    description: "One entry as it was recorded, with the number of the entry that replaces it, if one does.",
    access: readsBudgets,
    effect: "read",
    input: z.strictObject({ ...byId, entryNumber: EntryNumber }),
    output: BudgetEntry,
    problems: ["not-found"],
    examples: [
      { title: "An entry that was corrected", input: { budgetId: budgets.ofRegion, entryNumber: 2 } },
      { title: "An entry that does not exist", input: { budgetId: budgets.ofRegion, entryNumber: 9999 }, problem: "not-found" },
    ],
  }),
  create: intakeOperation({
    method: "POST",
    path: "/budgets/{budgetId}/entries",
    summary: "Record entries of a budget",
    description: `Records up to ${maxBudgetEntries} entries in the ledger of a budget, in the order in which they come, as JSON, NDJSON or CSV, and answers what became of each. A ledger takes ${maxBudgetEntries} entries in all; of new rows that have no room the first one says so for those after it. Nothing that was recorded ever changes: a correction is an entry that names the one in whose place it counts (\`replaces\`), and an entry can be replaced once; half of a carry-over is corrected by another carry-over only. What has the same reference and the same content as an entry that is there is \`unchanged\`. Refused is what would bring a stage below zero (a decommitment of more than is committed, a refund of more than was paid), in its cents or its guides, and, where the budget says \`refuse\`, whatever would bring the commitments over the allocation. More may be paid than is committed: that is a fact, and the balance says so.`,
    access: writesBudgets,
    effect: "write",
    intake: { member: "items", mostRows: maxBudgetEntries },
    input: BudgetEntryIntake,
    output: IntakeResult,
    problems: ["not-found"],
    examples: [
      { title: "A commitment", input: { budgetId: budgets.ofRegion, items: [{ ...entry, reference: "2026-0031" }] } },
      {
        title: "A trial of a correction and of what was paid",
        input: {
          budgetId: budgets.ofRegion,
          items: [
            { ...entry, reference: "2026-0032", amountCents: 2_400_000, replaces: "2026-0003" },
            { ...entry, reference: "2026-0033", stage: "realised", amountCents: 1_200_000, guideFte: "0.25" },
          ],
          dryRun: true,
        },
      },
      {
        title: "More than is allocated",
        input: { budgetId: budgets.ofRegion, items: [{ ...entry, reference: "2026-0034", amountCents: 900_000_000 }] },
        problem: "invalid-input",
      },
      {
        title: "A budget that does not exist",
        input: { budgetId: budgets.nobodys, items: [{ ...entry, reference: "2026-0031" }] },
        problem: "not-found",
      },
    ],
  }),
  carryOver: operation({
    method: "POST",
    path: "/budgets/{budgetId}/carry-overs",
    summary: "Carry money over to the next year",
    description:
      "Carries money that is allocated and not committed over to the budget of the next year, of the same region: two entries of the stage `allocated`, one below zero on the last day of the year, and one on the first day of the next. At most what is available can go over, and of a funder at most what it has allocated in the budget, less what went over already. What was carried over before with the same reference and the same content is answered again, as it stands, and nothing is booked. A carry-over that names another in `replaces` corrects both entries of it at once, and undoes it with an amount of 0. What is committed and not paid yet goes over otherwise: as a decommitment in the one year, and a commitment in the next.",
    access: writesBudgets,
    effect: "write",
    input: NewCarryOver.safeExtend(byId),
    output: CarryOver,
    problems: ["not-found"],
    examples: [
      {
        title: "What was not committed",
        input: { budgetId: budgets.ofRegion, toBudgetId: budgets.nextYear, reference: "2026-over", ...carriedOver },
      },
      {
        title: "More than is available",
        input: {
          budgetId: budgets.ofRegion,
          toBudgetId: budgets.nextYear,
          reference: "2026-over-2",
          ...carriedOver,
          amountCents: 900_000_000,
        },
        problem: "invalid-input",
      },
      {
        title: "From a budget that does not exist",
        input: { budgetId: budgets.nobodys, toBudgetId: budgets.nextYear, reference: "2026-over", ...carriedOver },
        problem: "not-found",
      },
    ],
  }),
};
