import type { CountRow, WaveCounts } from "./release-request.ts";

/** The counts of a wave, by what they count. */
export class CountIndex {
  readonly respondents: number;
  readonly #counts = new Map<string, number>();

  constructor({ respondents, counts }: WaveCounts) {
    this.respondents = respondents;
    for (const { variable, category, by, byCategory, count } of counts) {
      this.#counts.set(keyOf(variable, category, by, byCategory), count);
      // A table of two splits is given once, in either direction.
      if (by !== null && byCategory !== null) this.#counts.set(keyOf(by, byCategory, variable, category), count);
    }
  }

  /** The respondents with one of the answers, and one of those to the split. */
  count(variable: string, answers: readonly string[], by: string | null = null, byAnswers: readonly (string | null)[] = [null]): number {
    let sum = 0;
    for (const category of answers) {
      for (const byCategory of byAnswers) sum += this.#counts.get(keyOf(variable, category, by, byCategory)) ?? 0;
    }
    return sum;
  }
}

function keyOf(variable: CountRow["variable"], category: string, by: string | null, byCategory: string | null): string {
  return JSON.stringify([variable, category, by, byCategory]);
}
