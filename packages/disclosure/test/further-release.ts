/** What may happen to a wave between two releases. */
import type { ProtectedRelease, ReleaseRequest } from "../src/index.ts";
import { Random } from "./random.ts";
import { countWave, type RandomWave, type Respondent } from "./random-wave.ts";

/** The wave after late answers and erasures, mostly of many who answered alike: few others can be released again. */
export function laterWave(wave: RandomWave, seed: number): RandomWave {
  const random = new Random(seed);
  const { request } = wave;
  const { threshold, splitBy } = request.ruleSet;
  let respondents: readonly Respondent[] = wave.respondents;
  const groups = [...Map.groupBy(respondents, (respondent) => JSON.stringify(Object.values(respondent).map(String))).values()];
  const large = groups.filter((group) => group.length >= threshold);
  if (large.length > 0 && random.chance(0.5)) {
    const erased = new Set(random.pick(large).slice(0, random.between(threshold, threshold + 3)));
    respondents = respondents.filter((respondent) => !erased.has(respondent));
  } else if (random.chance(0.15)) {
    respondents = respondents.slice(1);
  }
  if (random.chance(0.7)) {
    const late = Array.from({ length: random.between(threshold, 3 * threshold) }, () => 0);
    const twin = random.pick(wave.respondents);
    respondents = [...respondents, ...late.map(() => ({ ...twin }))];
  }
  const { population, ...rest } = request;
  const room = population && growToHold(population, respondents);
  return {
    ...wave,
    respondents,
    request: { ...rest, ...countWave(request.variables, splitBy, respondents, room), ...(room ? { population: room } : {}) },
  };
}

/** The request for a further release, with all before it. */
export function furtherRequest(later: RandomWave, before: RandomWave, release: ProtectedRelease): ReleaseRequest {
  const { respondents, counts, values = [] } = before.request;
  return { ...later.request, earlier: [{ respondents, counts, values, release }] };
}

function growToHold(population: NonNullable<ReleaseRequest["population"]>, respondents: readonly Respondent[]): typeof population {
  const { strata } = population;
  if (!strata) return { total: Math.max(population.total, respondents.length) };
  const sizes = Object.fromEntries(
    Object.entries(strata.sizes).map(([category, size]) => [
      category,
      Math.max(size, respondents.filter((respondent) => respondent[strata.variable] === category).length),
    ]),
  );
  return { total: Object.values(sizes).reduce((sum, size) => sum + size, 0), strata: { ...strata, sizes } };
}
