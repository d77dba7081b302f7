import { contractVersion } from "@reform-exchange/contract";
import { dataCutFormat } from "@reform-exchange/schemas";
import { schemaOf } from "../data-cuts/frozen/frozen-table.ts";
import { frozenTables } from "../data-cuts/frozen/frozen-tables.ts";
import { makeRevision } from "../data-cuts/make-cut.ts";
import type { Database } from "../database/database.ts";
import type { FileStore } from "../files/file-store.ts";

/** The data cut that the examples of the contract name. It has one table, and says that it is a demonstration. */
export const demonstrationCutId = "demonstration-2026";

const frozenAt = "2026-11-20T10:00:00.000Z";

/** Puts the data cut of the examples in a database; its files are made as those of any other. */
export async function putDemonstrationDataCut(database: Database, store: FileStore): Promise<void> {
  const goals = frozenTables.find(({ name }) => name === "goals");
  if (!goals) throw new Error("there is no table goals to freeze");
  const versions = {
    formatVersion: dataCutFormat,
    contractVersion,
    referenceData: { version: "demonstration", sha256: "0".repeat(64), classificationOn: "2026-01-01" },
  };
  const title = { nl: "Bij het rapport over 2026 (demonstratie)", en: "For the report on 2026 (demonstration)" };
  await database.transaction(async (em) => {
    const row = [demonstrationCutId, JSON.stringify(title), frozenAt, JSON.stringify(versions)];
    await em.execute("insert into data_cut values (?, ?, 2026, ?, ?)", row);
    await em.execute("insert into data_cut_revision values (?, 1, 'making', 'first', ?, null, null, null, true)", [
      demonstrationCutId,
      frozenAt,
    ]);
    await em.execute("insert into data_cut_table values (?, 'goals', 0, ?, ?, null, null, 3)", [
      demonstrationCutId,
      JSON.stringify(goals.title),
      JSON.stringify(schemaOf(goals)),
    ]);
    const cells = goals.columns.map(({ sql }) => sql).join(", ");
    await em.execute(
      `insert into data_cut_row select '${demonstrationCutId}', 'goals', ${goals.key}, json_build_array(${cells}), false from ${goals.from}`,
    );
  });
  const workshop = { database, store, now: () => frozenAt, onStep: () => undefined };
  await makeRevision(workshop, { cutId: demonstrationCutId, revision: 1 }, new AbortController().signal);
}
