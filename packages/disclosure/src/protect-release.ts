import { checkRequest } from "./check-request.ts";
import { faultsOfKeeping } from "./keep-plan.ts";
import { makePlan } from "./make-plan.ts";
import type { ProtectedRelease, ReleaseRefusal } from "./protected-release.ts";
import { planOf } from "./published-plan.ts";
import type { ReleaseRequest } from "./release-request.ts";
import { tabulate } from "./tabulate.ts";
import { Wave } from "./wave.ts";

/**
 * Makes the tables of a wave and hides in them what would tell of few respondents, all tables together: a one-way table of each
 * variable, and one of each by each split of the rule set.
 *
 * A count under the threshold is hidden, and so are others until all that is published, earlier releases included, leaves each
 * hidden count open to more values than the threshold, also for somebody who knows one respondent's answers. Hidden means of numbers
 * stay as open as the p % rule asks. Why that holds is proved in the README.
 *
 * Sources: Handbook on Statistical Disclosure Control, 2nd ed. (sdcTools/HandbookSDC): chapter 4 for primary rules, secondary
 * suppression and feasibility intervals; chapter 5 for frequency tables and means.
 *
 * @param request counts are respondents; a combination without a row counts as 0
 * @returns the tables as plain data; or, for a further release of a wave, why it can't be made
 * @throws IdentifyingTableError when these respondents may not be told apart by one of the variables
 * @throws InvalidRequestError when the request contradicts itself, such as tables that don't add up
 *
 * @example
 * const release = protectRelease({
 *   respondents: 35,
 *   variables: [{ kind: "categorical", name: "hasAgenda", categories: ["yes", "no", "unknown"] }],
 *   counts: [
 *     { variable: "hasAgenda", category: "yes", by: null, byCategory: null, count: 21 },
 *     { variable: "hasAgenda", category: "no", by: null, byCategory: null, count: 12 },
 *     { variable: "hasAgenda", category: "unknown", by: null, byCategory: null, count: 2 },
 *   ],
 *   ruleSet: { threshold: 10, dominancePercent: 15, splitBy: [] },
 *   mayIdentify: false,
 * }); // 21 is shown; 12 and 2 are hidden
 */
export function protectRelease(request: ReleaseRequest): ProtectedRelease | ReleaseRefusal {
  const wave = new Wave(request);
  checkRequest(wave);
  const first = request.earlier?.[0];
  if (!first) return tabulate(wave, makePlan(wave));
  const plan = planOf(first.release);
  const reasons = faultsOfKeeping(wave, plan);
  return reasons.length > 0 ? { status: "refused", reasons } : tabulate(wave, plan);
}
