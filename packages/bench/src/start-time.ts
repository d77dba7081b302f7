import { median } from "simple-statistics";
import { startProduct } from "./product.ts";
import { makeTemporaryFolder } from "./temporary-folder.ts";

/** Median time in seconds from the start of the process to the first ready answer, on an embedded database that exists already. */
export async function measureStart(starts: number, signal: AbortSignal): Promise<number> {
  await using folder = await makeTemporaryFolder();
  await secondsToReady(folder.path); // makes the database
  const seconds: number[] = [];
  for (let start = 0; start < starts; start++) {
    signal.throwIfAborted();
    seconds.push(await secondsToReady(folder.path));
  }
  return median(seconds);
}

async function secondsToReady(folder: string): Promise<number> {
  const begun = performance.now();
  await using product = await startProduct({ DATA_DIR: folder });
  const response = await fetch(`${product.url}/health/ready`, { signal: AbortSignal.timeout(20_000) });
  const seconds = (performance.now() - begun) / 1000;
  if (response.status !== 200) throw new Error(`/health/ready answers ${response.status}`);
  return seconds;
}
