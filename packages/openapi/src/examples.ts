import type { Example, Operation } from "@reform-exchange/contract";
import type { ExampleObject } from "openapi3-ts/oas31";

/** The calls that the contract shows and that succeed. Those that end in a problem may not even fit the schema. */
export function successfulExamples(operation: Operation): Example<Record<string, unknown>>[] {
  return operation.examples.filter(({ problem }) => problem === undefined);
}

/** Examples under names made from their titles; a value that comes twice is shown once. */
export function namedExamples(examples: readonly { readonly title: string; readonly value: unknown }[]): Record<string, ExampleObject> {
  const seen = new Set<string>();
  const fresh = examples.filter(({ value }) => {
    const text = JSON.stringify(value);
    return !seen.has(text) && seen.add(text);
  });
  return Object.fromEntries(fresh.map(({ title, value }) => [nameOf(title), { summary: title, value }]));
}

function nameOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, "-")
    .replace(/^-|-$/gu, "");
}
