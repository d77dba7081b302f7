import type { ValueRow, WaveCounts } from "./release-request.ts";

/** The numbers that a group gave, in units of the last decimal. */
export interface ValueDistribution {
  readonly count: number;
  readonly sum: bigint;
  readonly largest: bigint;
  readonly secondLargest: bigint;
  readonly smallest: bigint;
  /** Distinct values in ascending order, with how many gave each. */
  readonly frequencies: readonly ValueFrequency[];
}

export interface ValueFrequency {
  readonly value: bigint;
  readonly count: number;
}

/** The values of a wave, by what they were given for. */
export class ValueIndex {
  readonly #rows: ReadonlyMap<string, readonly ValueRow[]>;

  constructor({ values = [] }: WaveCounts) {
    this.#rows = Map.groupBy(values, ({ variable, by, byCategory }) => JSON.stringify([variable, by, byCategory]));
  }

  /** The values of a variable, of everybody or of those with one of the answers to a split. */
  distribution(variable: string, by: string | null = null, byAnswers: readonly (string | null)[] = [null]): ValueDistribution {
    return distributionOf(byAnswers.flatMap((byCategory) => this.#rows.get(JSON.stringify([variable, by, byCategory])) ?? []));
  }
}

/** Adds up frequencies exactly. */
export function distributionOf(rows: readonly ValueFrequency[]): ValueDistribution {
  const frequencies = [...Map.groupBy(rows, ({ value }) => value)]
    .map(([value, same]) => ({ value, count: same.reduce((sum, { count }) => sum + count, 0) }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => (a.value < b.value ? -1 : 1));
  const last = frequencies.at(-1);
  return {
    count: frequencies.reduce((sum, { count }) => sum + count, 0),
    sum: frequencies.reduce((sum, { value, count }) => sum + value * BigInt(count), 0n),
    largest: last?.value ?? 0n,
    secondLargest: (last && last.count > 1 ? last : frequencies.at(-2))?.value ?? 0n,
    smallest: frequencies[0]?.value ?? 0n,
    frequencies,
  };
}

/** Twice the median, so that it is whole: the sum of the two middle values. */
export function doubleMedian({ count, frequencies }: ValueDistribution): bigint {
  const valueAt = (position: number): bigint => {
    let passed = 0;
    for (const { value, count: same } of frequencies) {
      passed += same;
      if (position < passed) return value;
    }
    return 0n;
  };
  return valueAt(Math.floor((count - 1) / 2)) + valueAt(Math.floor(count / 2));
}
