import type { ValueRow, WaveCounts } from "@reform-exchange/disclosure";

type StoredValue = Omit<ValueRow, "value"> & { readonly value: string };
type StoredCounts = Omit<WaveCounts, "values"> & { readonly values: readonly StoredValue[] };

/** What was counted, as JSON: whole numbers of any size as texts. */
export function countsToJson({ respondents, counts, values = [] }: WaveCounts): StoredCounts {
  return { respondents, counts, values: values.map((row) => ({ ...row, value: String(row.value) })) };
}

/** What was stored by `countsToJson`. */
export function countsFromJson(stored: unknown): WaveCounts {
  const { respondents, counts, values } = stored as StoredCounts; // only countsToJson writes it
  return { respondents, counts, values: values.map((row) => ({ ...row, value: BigInt(row.value) })) };
}
