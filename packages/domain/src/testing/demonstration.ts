import { cp } from "node:fs/promises";
import { inject } from "vitest";
import type { Database } from "../database/database.ts";
import type { FileStore } from "../files/file-store.ts";
import { putDemonstrationAgendas } from "./demonstration-agendas.ts";
import { putDemonstrationBottlenecks } from "./demonstration-bottlenecks.ts";
import { putDemonstrationBudgets } from "./demonstration-budgets.ts";
import { putDemonstrationDataCut } from "./demonstration-data-cut.ts";
import { putDemonstrationEvaluation } from "./demonstration-evaluation.ts";
import { putDemonstrationObservations } from "./demonstration-observations.ts";
import { putDemonstrationSurveys } from "./demonstration-surveys.ts";
import { putDemonstrationWerkcentrum } from "./demonstration-werkcentrum.ts";

/** Puts all that the examples of the contract name in a database with reference data, and in a file store. */
export async function putDemonstration(database: Database, files: FileStore): Promise<void> {
  await putDemonstrationWerkcentrum(database);
  await putDemonstrationBottlenecks(database);
  await putDemonstrationBudgets(database);
  await putDemonstrationEvaluation(database, files);
  await putDemonstrationDataCut(database, files);
  await putDemonstrationAgendas(database);
  await putDemonstrationObservations(database);
  await putDemonstrationSurveys(database);
}

/** Puts the files of the demonstration in the folder of a file store, in the place of those that are there. */
export async function putDemonstrationFiles(folder: string): Promise<void> {
  await cp(inject("testDatabaseSource").demonstrationFiles, folder, { recursive: true });
}
