/**
 * Which sums of a number by a split are hidden. Their total is published, so the range of each follows from what the other
 * hidden ones can take up and give within the smallest and largest possible answer.
 */
import { isUnsafeSum, type Limits, sumProtection } from "./dominance.ts";
import { larger, smaller } from "./larger-smaller.ts";
import type { RuleSet } from "./release-request.ts";
import type { ValueDistribution } from "./value-distribution.ts";
import type { NumberVariable } from "./variable.ts";

/** The answers of one group, in each release of the wave. */
export interface SumGroup {
  readonly releases: readonly ValueDistribution[];
  /** Has to be hidden whatever the sum: its number of respondents is hidden, or it is no group of the table. */
  readonly isClosed: boolean;
}

interface SumRoom {
  /** How far the sum can go down and up in each release. */
  readonly down: bigint;
  readonly up: bigint;
  /** By how much less for a contributor of the group itself, at worst. */
  readonly downKnown: bigint;
  readonly upKnown: bigint;
  readonly above: bigint;
  readonly below: bigint;
  readonly width: bigint;
}

/**
 * The unsafe sums with others that protect them: the smallest groups first, then without those that turn out not to be needed.
 *
 * @returns indexes of the hidden groups, or null when the sums can't be protected
 */
export function hideSums(variable: NumberVariable, groups: readonly SumGroup[], ruleSet: RuleSet): ReadonlySet<number> | null {
  const hidden = new Set([...groups.keys()].filter((index) => mustBeHidden(variable, groups[index], ruleSet)));
  const bySize = [...groups.keys()]
    .filter((index) => !hidden.has(index) && leastCount(groups[index]) > 0)
    .toSorted((a, b) => leastCount(groups[a]) - leastCount(groups[b]));
  const partners: number[] = [];
  while (!areSumsProtected(variable, groups, hidden, ruleSet)) {
    const next = bySize.shift();
    if (next === undefined) return null;
    partners.push(next);
    hidden.add(next);
  }
  for (const partner of partners.toReversed()) {
    hidden.delete(partner);
    if (!areSumsProtected(variable, groups, hidden, ruleSet)) hidden.add(partner);
  }
  return hidden;
}

/** Can a sum of this group not be published? */
export function mustBeHidden(limits: Limits, group: SumGroup | undefined, { threshold, dominancePercent }: RuleSet): boolean {
  if (!group) return false;
  const isAnswered = group.releases.some(({ count }) => count > 0);
  return isAnswered && (group.isClosed || group.releases.some((values) => isUnsafeSum(values, limits, threshold, dominancePercent)));
}

/** Does the range of each hidden sum reach far enough, also for a contributor who knows the own number? */
export function areSumsProtected(
  variable: NumberVariable,
  groups: readonly SumGroup[],
  hidden: ReadonlySet<number>,
  ruleSet: RuleSet,
): boolean {
  const rooms = new Map([...hidden].flatMap((index) => (groups[index] ? [[index, roomOf(variable, groups[index], ruleSet)]] : [])));
  return [...rooms].every(([own, room]) => {
    const others = [...rooms].flatMap(([index, other]) => (index === own ? [] : [other]));
    const up = smaller(room.up - room.upKnown, sum(others, "down") - largest(others, "downKnown"));
    const down = smaller(room.down - room.downKnown, sum(others, "up") - largest(others, "upKnown"));
    return up >= room.above && down >= room.below && up + down >= room.width;
  });
}

/** The same of a total that is hidden with every sum that is part of it. */
export function isTotalProtected(variable: NumberVariable, total: SumGroup, ruleSet: RuleSet): boolean {
  const { down, up, downKnown, upKnown, above, below, width } = roomOf(variable, total, ruleSet);
  return up - upKnown >= above && down - downKnown >= below && up - upKnown + down - downKnown >= width;
}

function roomOf(limits: Limits, { releases }: SumGroup, { dominancePercent }: RuleSet): SumRoom {
  const { minimum, maximum } = limits;
  const protections = releases.map((values) => sumProtection(values, limits, dominancePercent));
  // Who is alone in a group knows it all, and gives away nobody but themselves.
  const hasInsiders = releases.some(({ count }) => count > 1);
  return {
    down: least(releases.map((values) => values.sum - minimum * BigInt(values.count))),
    up: least(releases.map((values) => maximum * BigInt(values.count) - values.sum)),
    downKnown: hasInsiders ? most(releases.map((values) => values.largest - minimum)) : 0n,
    upKnown: hasInsiders ? most(releases.map((values) => (values.count > 0 ? maximum - values.smallest : 0n))) : 0n,
    above: most(protections.map(({ above }) => above)),
    below: most(protections.map(({ below }) => below)),
    width: most(protections.map(({ width }) => width)),
  };
}

function leastCount(group: SumGroup | undefined): number {
  return Math.min(...(group?.releases.map(({ count }) => count) ?? [0]));
}

function sum(rooms: readonly SumRoom[], key: "down" | "up"): bigint {
  return rooms.reduce((total, room) => total + room[key], 0n);
}

function largest(rooms: readonly SumRoom[], key: "downKnown" | "upKnown"): bigint {
  return most(rooms.map((room) => room[key]));
}

function least(numbers: readonly bigint[]): bigint {
  return numbers.reduce((a, b) => smaller(a, b));
}

function most(numbers: readonly bigint[]): bigint {
  return numbers.reduce((a, b) => larger(a, b), 0n);
}
