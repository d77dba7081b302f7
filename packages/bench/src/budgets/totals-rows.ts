import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Case } from "../cases.ts";
import { rateRow } from "../report.ts";
import { measureTotals, type TotalsParts } from "./totals-time.ts";

export const totals = { number: 14, title: "totals over 20,000 budget entries, not asked for before" };
const floor = 0.8;

/** A row for each dimension, and the case of the same answer from the product's cache. */
export async function totalsRowsAndReading(parts: TotalsParts, folder: string): Promise<{ rows: string[][]; reading: Case }> {
  const { measured, reader, answer } = await measureTotals(parts);
  const rows = measured.map(({ by, productPerSecond, ceilingPerSecond, ratio }) =>
    rateRow({ ...totals, title: `${totals.title}: by ${by}` }, { subject: productPerSecond, yardstick: ceilingPerSecond, ratio }, floor),
  );
  const path = "/v1/budget-totals";
  const file = join(folder, "budget-totals.json");
  await writeFile(file, answer);
  const reading: Case = {
    number: totals.number,
    title: "totals over 20,000 budget entries from the cache, with a credential",
    load: { path: `${path}?by=region&isDemonstration=true&limit=50`, headers: { authorization: reader }, connections: 16 },
    yardstick: { asked: { kind: "ceiling", script: new URL("../ceilings/constant-body.ts", import.meta.url), args: [path, file] } },
  };
  return { rows, reading };
}
