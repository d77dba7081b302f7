import type { CountIndex } from "./count-index.ts";
import type { ReleaseRequest } from "./release-request.ts";
import { Wave } from "./wave.ts";

/** Pairs of splits of which one groups the categories of the other: that would make relations between tables that nobody guards. */
export function nestedSplits(splitBy: readonly string[], wave: Wave, index: CountIndex): (readonly [fine: string, coarse: string])[] {
  const givenTo = (name: string) => wave.categoriesOf(name).filter((category) => index.count(name, [category]) > 0);
  const isNested = (fine: string, coarse: string) =>
    givenTo(coarse).length > 1 &&
    givenTo(fine).every((category) => givenTo(coarse).filter((group) => index.count(fine, [category], coarse, [group]) > 0).length <= 1);
  const pairs = splitBy.flatMap((fine) => splitBy.filter((coarse) => coarse !== fine).map((coarse) => [fine, coarse] as const));
  return pairs.filter(([fine, coarse]) => isNested(fine, coarse));
}

/**
 * The splits of a request of which none follows from another, in this release or in an earlier one: of a pair that do, the one that stands first.
 * The tables by the others can't be published beside them. That they can't is known after the answers are, so it must not keep all others back.
 *
 * @param request - What is to be released, with counts by all of its splits.
 * @returns The splits by which it can be asked for, in their order.
 * @example
 * splitsTogether({ respondents: 0, counts: [], variables: [], ruleSet: { threshold: 10, dominancePercent: 15, splitBy: [] }, mayIdentify: true }); // []
 */
export function splitsTogether(request: ReleaseRequest): string[] {
  const wave = new Wave(request);
  const kept: string[] = [];
  for (const split of request.ruleSet.splitBy) {
    const together = [...kept, split];
    if (wave.releases.every((index) => nestedSplits(together, wave, index).length === 0)) kept.push(split);
  }
  return kept;
}
