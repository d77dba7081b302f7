import type { ReferenceDataset } from "@reform-exchange/reference-data";
import type { ChangeNote } from "../changes/change-notes.ts";
import type { Rows } from "../database/database.ts";
import { insertIndicator } from "./write-indicator.ts";

/**
 * Makes the indicators of a data set that are not there yet, in the transaction of its load, and gives what changed. One that is there
 * stays as it is, whoever made or changed it: from then on it changes through the API only.
 */
export async function loadIndicators(rows: Rows, { indicators }: Pick<ReferenceDataset, "indicators">, now: string): Promise<ChangeNote[]> {
  const changes: ChangeNote[] = [];
  for (const { indicator } of indicators) {
    const change = await insertIndicator(rows, indicator, now);
    if (change) changes.push(change);
  }
  return changes;
}
