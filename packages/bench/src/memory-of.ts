import type { ServerProcess } from "./server-process.ts";

export interface Memory {
  /** The most that the process held meanwhile. */
  readonly peakBytes: number;
  /** How much more that is than what it held before. */
  readonly grownBytes: number;
}

/** What memory a server's process holds while some work is done; undefined where the system does not say. */
export async function memoryOf(server: ServerProcess, work: () => Promise<void>): Promise<Memory | undefined> {
  server.forgetPeakMemory();
  const before = server.peakMemoryBytes();
  await work();
  const peakBytes = server.peakMemoryBytes();
  return before === undefined || peakBytes === undefined ? undefined : { peakBytes, grownBytes: peakBytes - before };
}
