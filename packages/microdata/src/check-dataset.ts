import type { Dataset } from "./dataset.ts";
import { ExportError } from "./export-error.ts";
import { isMoment } from "./moment.ts";
import type { Variable } from "./variable.ts";

/** Throws an `ExportError` that names every fault of what is said of a data set. */
export function checkDataset(dataset: Dataset, variables: readonly Variable[]): void {
  const names = new Set(variables.map(({ name }) => name));
  const faults = [
    // It is the name of files, and stands in the syntax of programs.
    ...(/^[a-z0-9]+(?:[-._][a-z0-9]+)*$/u.test(dataset.name) ? [] : ["name: small letters and digits, with hyphens between them"]),
    ...(isMoment(dataset.created) ? [] : ["created: a moment in UTC, as 2026-11-24T11:00:00.000Z"]),
    ...(dataset.contributors.length > 0 ? [] : ["contributors: at least one"]),
    ...(dataset.licenses.length > 0 ? [] : ["licenses: at least one"]),
    ...dataset.licenses
      .filter(({ name, path }) => name === undefined && path === undefined)
      .map(() => "licenses: each has a name or a path"),
    ...dataset.primaryKey.filter((name) => !names.has(name)).map((name) => `primaryKey: there is no variable ${name}`),
  ];
  if (faults.length > 0) throw new ExportError(faults);
}
