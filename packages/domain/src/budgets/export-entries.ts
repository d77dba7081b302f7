/** The ledger of a budget as a file: read in batches by number, so that nothing stays open between them, on either database. */
import { type Cells, packageZip, tableCsv } from "@reform-exchange/data-package";
import { BudgetEntry, type LocalizedText } from "@reform-exchange/schemas";
import type { Context } from "../context.ts";
import type { Rows, Statement } from "../database/database.ts";
import type { Export } from "../exports/export.ts";
import { textColumns } from "../exports/text-columns.ts";
import { moment } from "../sql-json.ts";
import { entryColumns } from "./entry-statements.ts";
import { noBudget, sideOf } from "./hold-budget.ts";

/** How many entries one statement reads. */
const batchSize = 5000;

interface Facts {
  readonly regionCode: string | null;
  readonly year: number;
  readonly isDemonstration: boolean;
  readonly title: string;
  /** The number of the last entry when the file was asked for: what is recorded meanwhile is not in it. */
  readonly entries: number;
  readonly changedAt: string;
}

const readFacts: Statement = {
  name: "budget-entries.export-facts",
  text: `select region_code as "regionCode", year, is_demonstration as "isDemonstration", title::text as "title",
      (select coalesce(max(number), 0)::int from budget_entry where budget_id = budget.id) as "entries",
      coalesce((select ${moment("max(recorded_at)")} from budget_entry where budget_id = budget.id), ${moment("changed_at")}) as "changedAt"
    from budget where id = $1::uuid`,
};

/** What replaced an entry counts when it is in the file as well. */
const columns = textColumns(BudgetEntry, { ...entryColumns, replacedBy: "later.number" });
const fields = columns.map(({ field }) => field);

/** Parameters: budget, the number after which to begin, the last number. */
const readBatch: Statement = {
  name: "budget-entries.batch",
  text: `select json_build_array(${columns.map(({ sql }) => sql).join(", ")})::text as "cells"
    from budget_entry entry
      left join budget_entry later on later.budget_id = entry.budget_id and later.replaces_number = entry.number and later.number <= $3::int
    where entry.budget_id = $1::uuid and entry.number > $2::int and entry.number <= $3::int
    order by entry.number limit ${batchSize}`,
};

/** All entries of a budget, by number. */
export async function exportEntries({ budgetId }: { readonly budgetId: string }, mediaType: string, context: Context): Promise<Export> {
  const [facts] = await context.rows<Facts>(readFacts, [budgetId]);
  if (!facts) throw noBudget(budgetId);
  context.requireRegion(sideOf(facts.regionCode), "budget", budgetId);
  const name = `budget-${sideOf(facts.regionCode)}-${facts.year}${facts.isDemonstration ? "-demonstration" : ""}`.toLowerCase();
  const names = fields.map((field) => field.name);
  const csv = () => tableCsv(names, batches(budgetId, facts.entries, context.rows));
  return { name, rowCount: facts.entries, content: mediaType === "text/csv" ? csv() : zipOf(name, budgetId, facts, csv) };
}

async function* batches(budgetId: string, last: number, rows: Rows): AsyncGenerator<Cells[]> {
  for (let after = 0; after < last; after += batchSize) {
    // Numbers have no gaps: the next batch begins where this one ends.
    const found = await rows<{ cells: string }>(readBatch, [budgetId, after, last]);
    yield found.map((row) => JSON.parse(row.cells) as Cells); // as the statement builds them
  }
}

function zipOf(name: string, budgetId: string, { title, changedAt, isDemonstration }: Facts, csv: () => AsyncGenerator<Uint8Array>) {
  const { nl } = JSON.parse(title) as LocalizedText; // as it was checked when it was stored
  const madeUp = isDemonstration ? " De bedragen zijn verzonnen (demonstratie)." : "";
  const facts = {
    name,
    id: `urn:uuid:${budgetId}`,
    title: nl,
    description: `De boekingen van een impulsbudget, in hele eurocenten. Een vervangen boeking (replacedBy) telt nergens; de drie stadia worden nooit bij elkaar opgeteld.${madeUp}`,
    version: "1.0.0",
    created: changedAt, // the same ledger gives the same bytes, whenever it is asked for
    licenses: [{ name: "other-closed", title: "niet-open / not open" }],
    contributors: [{ title: "Reform Exchange", roles: ["publisher"] }],
    sources: [],
  };
  const schema = { fields, missingValues: [{ value: "", label: "niet van toepassing" }], primaryKey: ["budgetId", "entryNumber"] };
  const file = { name: "entries", path: `${name}.csv`, title: "Boekingen", format: "csv", mediatype: "text/csv", schema, content: csv };
  return packageZip(facts, [file], { moment: changedAt });
}
