import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { median } from "simple-statistics";
import { startProduct } from "./product.ts";

/** Median time in seconds from the start of the process to the first ready answer, on an embedded database that exists already. */
export async function measureStart(starts: number, signal: AbortSignal): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), "reform-exchange-bench-"));
  try {
    await secondsToReady(folder); // makes the database
    const seconds: number[] = [];
    for (let start = 0; start < starts; start++) {
      signal.throwIfAborted();
      seconds.push(await secondsToReady(folder));
    }
    return median(seconds);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function secondsToReady(folder: string): Promise<number> {
  const begun = performance.now();
  await using product = await startProduct({ DATA_DIR: folder });
  const response = await fetch(`${product.url}/health/ready`, { signal: AbortSignal.timeout(20_000) });
  const seconds = (performance.now() - begun) / 1000;
  if (response.status !== 200) throw new Error(`/health/ready answers ${response.status}`);
  return seconds;
}
