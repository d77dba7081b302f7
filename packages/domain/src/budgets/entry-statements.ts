/** The reads of entries, each as one prepared statement that answers in JSON. */
import { BudgetEntry } from "@reform-exchange/schemas";
import type { Statement } from "../database/database.ts";
import { pageStatement } from "../page-statement.ts";
import { jsonObject, moment } from "../sql-json.ts";

/** Where each member of an entry comes from: of `budget_entry entry`. */
export const entryColumns = {
  budgetId: "entry.budget_id",
  entryNumber: "entry.number",
  reference: "entry.reference",
  stage: "entry.stage",
  funder: "entry.funder",
  purpose: "entry.purpose",
  purposeText: "entry.purpose_text",
  goalCode: "entry.goal_code",
  bookedOn: "entry.booked_on",
  amountCents: "entry.amount_cents",
  guideFte: "entry.guide_fte::text",
  documentReference: "entry.document_reference",
  replaces: "entry.replaces_number",
  replacedBy: `(
    select later.number from budget_entry later where later.budget_id = entry.budget_id and later.replaces_number = entry.number
  )`,
  carriedOverWith: "entry.carried_over_with_id",
  isOverAllocation: "entry.is_over_allocation",
  recordedAt: moment("entry.recorded_at"),
};
const item = jsonObject(BudgetEntry, entryColumns);

/** Parameter of its own: budget. */
export const listEntries = pageStatement({
  name: "budget-entries.list",
  item,
  key: "entry.number",
  keyType: "bigint",
  from: "budget_entry entry",
  where: "entry.budget_id = $3::uuid",
});

/** Parameters: budget, number. */
export const getEntry: Statement = {
  name: "budget-entries.get",
  text: `select ${item}::text as "item" from budget_entry entry where budget_id = $1::uuid and number = $2::int`,
};
