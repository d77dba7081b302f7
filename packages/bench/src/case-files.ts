import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { lookupPairs } from "./lookup-pairs.ts";

export const regionListPath = "/v1/regions";

/** Files with what cases send or get back. */
export interface CaseFiles extends AsyncDisposable {
  /** The product's answer at `regionListPath`. */
  readonly regionList: string;
  /** The body of a look-up. */
  readonly lookupPairs: string;
}

export async function makeCaseFiles(productUrl: string): Promise<CaseFiles> {
  const folder = await mkdtemp(join(tmpdir(), "reform-exchange-bench-"));
  const files = { regionList: join(folder, "region-list.json"), lookupPairs: join(folder, "lookup-pairs.json") };
  const regionList = await fetch(productUrl + regionListPath);
  await writeFile(files.regionList, await regionList.text());
  await writeFile(files.lookupPairs, await lookupPairs(productUrl));
  return { ...files, [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }) };
}
