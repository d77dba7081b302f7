/** Waves of many shapes: respondents with answers, counted as the database would. */
import {
  answered,
  type CategoricalVariable,
  type CountRow,
  noAnswer,
  notAsked,
  type Population,
  type ReleaseRequest,
  type ValueRow,
  type Variable,
  type WaveCounts,
} from "../src/index.ts";
import { Random } from "./random.ts";

/** A child is asked only of those who gave one of these answers to the parent. */
export interface Condition {
  readonly child: string;
  readonly parent: string;
  readonly answers: readonly string[];
}

/** The answer to each variable; a bigint for a number. */
export type Respondent = Readonly<Record<string, string | bigint>>;

export interface RandomWave {
  readonly seed: number;
  readonly request: ReleaseRequest;
  readonly respondents: readonly Respondent[];
  readonly conditions: readonly Condition[];
}

export function randomWave(seed: number): RandomWave {
  const random = new Random(seed);
  const isManagers = random.chance(0.1);
  const threshold = random.pick([5, 5, 6, 8, 10]);
  const splits = isManagers ? 0 : random.pick([0, 1, 1, 1, 2, 2, 3]);
  const shape = questionnaire(random, isManagers, splits);
  const size = isManagers
    ? random.between(30, 36)
    : random.pick([random.between(20, 80), random.between(60, 300), random.between(200, 900)]);
  const respondents = simulate(random, shape, size, threshold);
  const population = random.chance(0.7) ? populationOf(random, shape, respondents) : undefined;
  const splitBy = shape.splitBy;
  const request: ReleaseRequest = {
    ...countWave(shape.variables, splitBy, respondents, population),
    variables: shape.variables,
    ruleSet: { threshold, dominancePercent: random.pick([10, 15, 25, 33.3]), splitBy },
    mayIdentify: !isManagers,
    ...(population ? { population } : {}),
  };
  return { seed, request, respondents, conditions: shape.conditions };
}

interface Questionnaire {
  readonly variables: readonly Variable[];
  readonly splitBy: readonly string[];
  readonly conditions: readonly Condition[];
}

const letters = ["a", "b", "c", "d", "e", "f"];

function questionnaire(random: Random, isManagers: boolean, splits: number): Questionnaire {
  const variables: Variable[] = [];
  const conditions: Condition[] = [];
  if (!isManagers && random.chance(0.7)) {
    const categories = Array.from({ length: random.between(2, 8) }, (_, index) => `AM0${index + 1}`);
    variables.push({ kind: "categorical", name: "region", categories, identifies: "region" });
  }
  while (variables.length < splits) variables.push(closedQuestion(random, `split${variables.length}`));
  const splitBy = variables.slice(0, splits).map(({ name }) => name);
  for (let index = 0; index < random.between(1, 3); index++) variables.push(closedQuestion(random, `closed${index}`));
  if (random.chance(0.3)) {
    const categories = ["1", "2", "3", "4", "5"];
    const collapse = [
      { category: "low", of: ["1", "2"] },
      { category: "middle", of: ["3"] },
      { category: "high", of: ["4", "5"] },
    ];
    variables.push({
      kind: "categorical",
      name: "scale",
      categories,
      scores: { 1: 1, 2: 2, 3: 3, 4: 4, 5: 5 },
      ...(random.chance(0.7) ? { collapse } : {}),
    });
  }
  if (random.chance(0.3)) {
    for (const option of ["x", "y"])
      variables.push({ kind: "categorical", name: `option-${option}`, categories: ["selected", "notSelected"] });
  }
  if (random.chance(0.35)) {
    variables.push({
      kind: "number",
      name: "number",
      minimum: random.pick([0n, 0n, 5n]),
      maximum: random.pick([40n, 1000n, 20000n]),
      decimals: 1,
    });
  }
  if (random.chance(0.4)) addChain(random, variables, conditions);
  return { variables, splitBy, conditions };
}

function closedQuestion(random: Random, name: string): CategoricalVariable {
  return { kind: "categorical", name, categories: letters.slice(0, random.between(2, 5)) };
}

/** One or two questions, each asked after some answers to the one before. */
function addChain(random: Random, variables: Variable[], conditions: Condition[]): void {
  const first = random.pick(variables.filter((variable) => variable.kind === "categorical"));
  let parent: Variable = first;
  const restsOn: string[] = [];
  for (let index = 0; index < random.between(1, 2); index++) {
    if (parent.kind !== "categorical") return;
    restsOn.push(parent.name);
    const answers = parent.categories.filter(() => random.chance(0.6));
    const child: CategoricalVariable = { ...closedQuestion(random, `child${index}`), restsOn: [...restsOn] };
    conditions.push({ child: child.name, parent: parent.name, answers: answers.length > 0 ? answers : parent.categories.slice(0, 1) });
    variables.push(child);
    parent = child;
  }
}

function simulate(random: Random, { variables, splitBy, conditions }: Questionnaire, size: number, threshold: number): Respondent[] {
  const silence = new Map(
    variables.map(({ name }) => [name, random.chance(splitBy.includes(name) ? 0.2 : 0.5) ? random.next() * 0.15 : 0]),
  );
  silence.set("region", 0);
  const weights = new Map(
    variables.map((variable) => [variable.name, random.shares(variable.kind === "number" ? 1 : variable.categories.length)]),
  );
  const tendencies = new Map(variables.map(({ name }) => [name, random.next()]));
  return Array.from({ length: size }, () => {
    const answers: Record<string, string | bigint> = {};
    // What a respondent said before colours what they say next, so that tables are not all alike.
    let mood = random.next();
    for (const variable of variables) {
      const condition = conditions.find(({ child }) => child === variable.name);
      if (condition && !condition.answers.includes(String(answers[condition.parent]))) answers[variable.name] = notAsked;
      else if (random.chance(silence.get(variable.name) ?? 0)) answers[variable.name] = noAnswer;
      else if (variable.kind === "number") answers[variable.name] = randomNumber(random, variable.minimum, variable.maximum);
      else {
        const isDriven = random.chance((tendencies.get(variable.name) ?? 0) * 0.6);
        const driven = variable.categories[Math.floor(mood * variable.categories.length)];
        answers[variable.name] = isDriven && driven ? driven : random.weighted(variable.categories, weights.get(variable.name) ?? []);
      }
      if (random.chance(0.3)) mood = random.next();
    }
    return answers;
  }).slice(0, Math.max(size, threshold));
}

/** Mostly small, sometimes one that outdoes all others. */
function randomNumber(random: Random, minimum: bigint, maximum: bigint): bigint {
  const span = Number(maximum - minimum);
  return minimum + BigInt(Math.floor(span * random.next() ** (random.chance(0.9) ? 6 : 1)));
}

function populationOf(random: Random, { variables }: Questionnaire, respondents: readonly Respondent[]): Population {
  const region = variables.find(({ name }) => name === "region");
  const rate = random.pick([1, random.next() * 0.2 + 0.8, random.next() * 0.5 + 0.2]);
  const grow = (count: number) => (rate === 1 ? count : count + Math.floor((count / rate - count) * (0.5 + random.next())));
  if (region?.kind !== "categorical") return { total: grow(respondents.length) };
  const sizes = Object.fromEntries(
    region.categories.map((category) => [category, grow(respondents.filter((one) => one["region"] === category).length)]),
  );
  return { total: Object.values(sizes).reduce((sum, size) => sum + size, 0), strata: { variable: "region", sizes } };
}

/** The counts that a release asks for, as `GROUP BY` would give them. */
export function countWave(
  variables: readonly Variable[],
  splitBy: readonly string[],
  respondents: readonly Respondent[],
  population: Population | undefined,
): WaveCounts {
  const counts = new Map<string, CountRow & { count: number }>();
  const values = new Map<string, ValueRow & { count: number }>();
  const stratum = population?.strata?.variable;
  const splits = [...new Set([...splitBy, ...(stratum === undefined ? [] : [stratum])])];
  const add = (respondent: Respondent, variable: Variable, by: string | null) => {
    const answer = respondent[variable.name];
    const byCategory = by === null ? null : String(respondent[by]);
    const category = typeof answer === "bigint" ? answered : String(answer);
    const key = JSON.stringify([variable.name, category, by, byCategory]);
    const row = counts.get(key) ?? { variable: variable.name, category, by, byCategory, count: 0 };
    counts.set(key, { ...row, count: row.count + 1 });
    if (typeof answer !== "bigint") return;
    const valueKey = JSON.stringify([variable.name, String(answer), by, byCategory]);
    const valueRow = values.get(valueKey) ?? { variable: variable.name, value: answer, by, byCategory, count: 0 };
    values.set(valueKey, { ...valueRow, count: valueRow.count + 1 });
  };
  for (const respondent of respondents) {
    for (const variable of variables) {
      add(respondent, variable, null);
      for (const by of splits)
        if (by !== variable.name && !splits.slice(0, splits.indexOf(by)).includes(variable.name)) add(respondent, variable, by);
    }
  }
  return { respondents: respondents.length, counts: [...counts.values()], values: [...values.values()] };
}
