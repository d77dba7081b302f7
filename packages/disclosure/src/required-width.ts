import type { RuleSet } from "./release-request.ts";

/**
 * How wide the range of a hidden count must be, so that it is `threshold` wide still for somebody who knows all answers
 * of one respondent. Knowing one is a lower bound of 1 on one cell of each table.
 */
export interface RequiredWidth {
  /** Hidden counts with one known sum: the bound moves either the smallest or the largest value, by 1. */
  readonly oneWay: number;
  /** In a network it can move both, each by 1: the largest and the smallest value may both want that cell empty. */
  readonly twoWay: number;
}

export function requiredWidth({ threshold }: RuleSet): RequiredWidth {
  return { oneWay: threshold + 1, twoWay: threshold + 2 };
}
