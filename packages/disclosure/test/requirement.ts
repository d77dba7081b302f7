/** What the attacker must not get below, worked out from the respondents themselves. */
import { noAnswer, notAsked } from "../src/index.ts";
import type { Finding } from "./attack.ts";
import type { RandomWave, Respondent } from "./random-wave.ts";

const tolerance = 1e-6;

/** Is what the attacker found of a hidden count or sum as open as the rule set promises? */
export function isOpen(wave: RandomWave, { range, ...target }: Finding): boolean {
  const { threshold, dominancePercent } = wave.request.ruleSet;
  if (target.kind === "count") return range.high - range.low >= threshold - tolerance;
  if (target.kind === "rest") return range.high - range.low >= Math.min(threshold, answersInRest(wave, target)) - tolerance;
  const [largest = 0, second = 0, ...others] = contributions(wave, target);
  const rest = others.reduce((sum, value) => sum + value, 0);
  const asked = (dominancePercent / 100) * largest;
  const sum = largest + second + rest;
  const { minimum, maximum } = limitsOf(wave, target.variable);
  const count = 2 + others.length;
  const smallest = others.at(-1) ?? second;
  // Nobody may be known to within less than this from a limit of the question, not by who is farthest from it either.
  const fromLimit = count < threshold ? 0 : Math.min(Math.max(asked, 1), maximum - minimum);
  const above = Math.max(0, asked - rest, fromLimit - (sum - largest - minimum * (count - 1)));
  const below = Math.max(0, fromLimit - (maximum * (count - 1) - (sum - smallest)));
  return range.high >= sum + above - tolerance && range.low <= sum - below + tolerance && range.high - range.low >= asked - tolerance;
}

function limitsOf(wave: RandomWave, name: string): { readonly minimum: number; readonly maximum: number } {
  const variable = wave.request.variables.find((one) => one.name === name);
  if (variable?.kind !== "number") throw new Error(`${name} is no number`);
  return { minimum: Number(variable.minimum), maximum: Number(variable.maximum) };
}

/** How many left the split open and answered the question. */
function answersInRest({ respondents }: RandomWave, { variable, by }: Omit<Finding, "range">): number {
  return respondents.filter((one) => by !== null && one[by] === noAnswer && one[variable] !== noAnswer && one[variable] !== notAsked)
    .length;
}

/** The answers of a group to a number, largest first. */
function contributions(wave: RandomWave, { variable, by, byCategory }: Omit<Finding, "range">): number[] {
  return wave.respondents
    .filter((respondent) => by === null || byCategory === null || isIn(wave, respondent, by, byCategory))
    .flatMap((respondent) => (typeof respondent[variable] === "bigint" ? [Number(respondent[variable])] : []))
    .toSorted((a, b) => b - a);
}

function isIn(wave: RandomWave, respondent: Respondent, by: string, byCategory: string): boolean {
  if (respondent[by] === byCategory) return true;
  const split = wave.request.variables.find(({ name }) => name === by);
  const collapsed = split?.kind === "categorical" ? split.collapse?.find(({ category }) => category === byCategory) : undefined;
  return collapsed?.of.some((category) => respondent[by] === category) ?? false;
}
