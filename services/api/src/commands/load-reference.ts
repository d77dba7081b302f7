import { loadReferenceData, migrate, systemClock } from "@reform-exchange/domain";
import { packagedData, readDataset } from "@reform-exchange/reference-data";
import type { Config } from "../config.ts";
import { withDatabase } from "./with-database.ts";

export async function loadReference(config: Config, folder: string = packagedData): Promise<void> {
  const dataset = await readDataset(folder);
  await withDatabase(config, async (database) => {
    await migrate(database);
    const { outcome, version } = await loadReferenceData(database, systemClock, dataset);
    return {
      loaded: `Loaded version ${version}.`,
      unchanged: `Version ${version} was there already.`,
      older: `Not loaded: the newer version ${version} is there.`,
    }[outcome];
  });
}
