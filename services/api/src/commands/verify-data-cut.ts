import { openFileStore, verifyCut } from "@reform-exchange/domain";
import type { Config } from "../config.ts";
import { CommandError } from "./command-error.ts";
import { openPrepared } from "./open-prepared.ts";
import { sayCut } from "./say-cut.ts";

const whileServing = "On the embedded database data cuts can be verified only while no server runs: stop it first.";

/** Makes a data cut again and compares; ends with status 1 when it is not what it was. */
export async function verifyDataCut(config: Config, cutId: string): Promise<void> {
  const database = await openPrepared(config, whileServing);
  try {
    const store = await openFileStore(config.storageUrl);
    const verification = await verifyCut(database, store, cutId);
    if (!verification) throw new CommandError(`There is no data cut ${cutId}.`);
    const said = sayCut(verification, store.place);
    process.stdout.write(said.map((sentence) => `${sentence}\n`).join(""));
    if (!verification.isWhole || verification.faults.length > 0 || verification.verified === undefined) process.exitCode = 1;
  } finally {
    await database.close();
  }
}
