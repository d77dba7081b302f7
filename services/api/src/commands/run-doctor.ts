import type { Config } from "../config.ts";
import { examine } from "../doctor.ts";

export async function runDoctor(config: Config): Promise<void> {
  const findings = await examine(config);
  for (const { what, isWell, says } of findings) process.stdout.write(`${isWell ? "ok   " : "FAULT"} ${what}: ${says}\n`);
  if (findings.some(({ isWell }) => !isWell)) process.exitCode = 1;
}
