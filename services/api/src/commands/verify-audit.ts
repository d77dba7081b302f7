import { systemClock, verifyChain } from "@reform-exchange/domain";
import { AnchorFile, anchorFileOf } from "../anchor-file.ts";
import type { Config } from "../config.ts";
import { CommandError } from "./command-error.ts";
import { openPrepared } from "./open-prepared.ts";
import { sayVerification } from "./say-verification.ts";

const whileServing = "On the embedded database the audit records can be verified only while no server runs: stop it first.";

/** Verifies the audit chain; ends with status 1 when it does not verify. */
export async function verifyAudit(config: Config, anchorFile: string | undefined): Promise<void> {
  const store = anchorFile === undefined ? anchorFileOf(config) : new AnchorFile(anchorFile);
  const anchored = await store.read();
  if (anchored === undefined && anchorFile !== undefined) throw new CommandError(`There is no file ${anchorFile}.`);
  const database = await openPrepared(config, whileServing);
  try {
    const verification = await verifyChain(database, anchored);
    const said = sayVerification(verification, { anchored, file: store.path, nowMs: systemClock.epochMs() });
    process.stdout.write(said.map((sentence) => `${sentence}\n`).join(""));
    if (verification.faultCount > 0) process.exitCode = 1;
  } finally {
    await database.close();
  }
}
