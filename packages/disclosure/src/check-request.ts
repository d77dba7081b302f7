import { answered, notAsked, technicalCategories } from "./categories.ts";
import { CountIndex } from "./count-index.ts";
import { IdentifyingTableError, InvalidRequestError } from "./errors.ts";
import { nestedSplits } from "./nested-splits.ts";
import type { ReleaseRequest, WaveCounts } from "./release-request.ts";
import { ValueIndex } from "./value-distribution.ts";
import type { Variable } from "./variable.ts";
import type { Wave } from "./wave.ts";

/** A threshold under it would protect nobody. */
const smallestThreshold = 5;

/**
 * Guards against a program that asks what must not be asked, or contradicts itself.
 *
 * @throws IdentifyingTableError
 * @throws InvalidRequestError with every fault
 */
export function checkRequest(wave: Wave): void {
  const { request } = wave;
  refuseIdentifyingTables(request);
  const faults = [...ruleFaults(wave), ...request.variables.flatMap((variable) => variableFaults(wave, variable))];
  if (faults.length === 0) faults.push(...[...(request.earlier ?? []), request].flatMap((counts) => countFaults(wave, counts)));
  if (faults.length > 0) throw new InvalidRequestError(faults);
}

function refuseIdentifyingTables({ mayIdentify, variables }: ReleaseRequest): void {
  const identifying = variables.filter(({ identifies }) => identifies !== undefined);
  if (!mayIdentify && identifying.length > 0) throw new IdentifyingTableError(identifying.map(({ name }) => name));
}

function ruleFaults(wave: Wave): string[] {
  const { ruleSet, variables } = wave.request;
  const names = variables.map(({ name }) => name);
  const splits = ruleSet.splitBy.map((name) => ({ name, variable: wave.find(name) }));
  return [
    ...faultIf(
      !Number.isInteger(ruleSet.threshold) || ruleSet.threshold < smallestThreshold,
      `the threshold is under ${smallestThreshold}`,
    ),
    ...faultIf(!(ruleSet.dominancePercent > 0), "the p of the p % rule is not above 0"),
    ...faultIf(new Set(names).size < names.length, "two variables have the same name"),
    ...splits.flatMap(({ name, variable }) => faultIf(variable?.kind !== "categorical", `${name} is no variable to split by`)),
    ...splits.flatMap(({ name, variable }) => faultIf((variable?.restsOn ?? []).length > 0, `${name} is not asked of everybody`)),
  ];
}

function variableFaults(wave: Wave, variable: Variable): string[] {
  const { name, restsOn = [] } = variable;
  const further = restsOn.flatMap((parent) => wave.find(parent)?.restsOn ?? []);
  return [
    ...faultIf(restsOn.includes(name), `${name} rests on itself`),
    ...faultIf(!further.every((parent) => restsOn.includes(parent)), `${name} does not name all that it rests on`),
    ...(variable.kind === "number"
      ? faultIf(variable.minimum < 0n || variable.maximum < variable.minimum, `${name} has limits below 0 or in the wrong order`)
      : categoryFaults(variable)),
  ];
}

function categoryFaults({ name, categories, collapse, scores = {} }: Extract<Variable, { kind: "categorical" }>): string[] {
  const collapsed = collapse
    ?.flatMap(({ of }) => of)
    .toSorted()
    .join("\0");
  return [
    ...faultIf(new Set(categories).size < categories.length || categories.length === 0, `${name} has no categories, or one twice`),
    ...faultIf(
      [...categories, ...(collapse ?? []).map(({ category }) => category)].some((category) => technicalCategories.includes(category)),
      `${name} has a category with a name that is taken`,
    ),
    ...faultIf(collapse !== undefined && collapsed !== categories.toSorted().join("\0"), `${name} does not collapse each category once`),
    ...faultIf(
      !Object.values(scores).every((score) => Number.isInteger(score) && score >= 0),
      `${name} has a score that is no whole number`,
    ),
  ];
}

function countFaults(wave: Wave, counts: WaveCounts): string[] {
  const index = new CountIndex(counts);
  const values = new ValueIndex(counts);
  const categoriesOf = (variable: Variable) => [...(variable.kind === "number" ? [answered] : variable.categories), ...technicalCategories];
  return [
    ...faultIf(!counts.counts.every(({ count }) => Number.isSafeInteger(count) && count >= 0), "a count is no whole number"),
    ...wave.request.variables.flatMap((variable) => {
      const { name, restsOn = [] } = variable;
      const isGivenRight = variable.kind !== "number" || values.distribution(name).count === index.count(name, [answered]);
      return [
        ...faultIf(index.count(name, categoriesOf(variable)) !== counts.respondents, `${name} does not add up to all respondents`),
        ...faultIf(restsOn.length === 0 && index.count(name, [notAsked]) > 0, `${name} rests on nothing, yet some were not asked`),
        ...faultIf(!isGivenRight, `${name} has other values than answers`),
      ];
    }),
    ...wave.splitTables.flatMap(({ variable, by }) => {
      const columns = [...categoriesOf(wave.variable(by)).filter((category) => category !== notAsked)];
      const rows = categoriesOf(variable);
      const addsUp =
        rows.every((row) => index.count(variable.name, [row], by, columns) === index.count(variable.name, [row])) &&
        columns.every((column) => index.count(variable.name, rows, by, [column]) === index.count(by, [column]));
      const hasValues =
        variable.kind !== "number" ||
        [...columns].every((column) => {
          const given = values.distribution(variable.name, by, [column]);
          return given.count === index.count(variable.name, [answered], by, [column]);
        });
      return faultIf(!addsUp || !hasValues, `${variable.name} by ${by} does not add up to the one-way tables`);
    }),
    ...nestedSplits(wave.request.ruleSet.splitBy, wave, index).map(
      ([fine, coarse]) => `${coarse} follows from ${fine}: tables by both would be subtotals of each other`,
    ),
    ...valueFaults(wave, counts),
  ];
}

function valueFaults(wave: Wave, { values = [] }: WaveCounts): string[] {
  const outside = values.filter(({ variable: name, value }) => {
    const variable = wave.find(name);
    return variable?.kind !== "number" || value < variable.minimum || value > variable.maximum;
  });
  return [...new Set(outside.map(({ variable }) => variable))].map((name) => `${name} has a value outside its limits`);
}

function faultIf(holds: boolean, fault: string): string[] {
  return holds ? [fault] : [];
}
