import type { NamedOperation, ResourceName } from "@reform-exchange/contract";
import type { TagObject } from "openapi3-ts/oas31";

/** What each resource is about. A resource of the contract without a text does not compile. */
const descriptions: Record<ResourceName, string> = {
  regions: "The labour-market regions (arbeidsmarktregio's) as they are on any day from 2021-01-01 on.",
  municipalities: "The municipalities (gemeenten) with their regions by period, and how they merged, split and moved.",
  regionLookups: "The region by municipality code and day, for many pairs at once.",
};

/** The name of a resource as people read it: `regionLookups` gives `Region lookups`. */
export function tagName(resource: ResourceName): string {
  const words = resource.replace(/[A-Z]/gu, (capital) => ` ${capital.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A tag for each resource, in the order of the contract. */
export function tagsOf(operations: readonly NamedOperation[]): TagObject[] {
  const resources = new Set(operations.map(({ resource }) => resource));
  return [...resources].map((resource) => ({ name: tagName(resource), description: descriptions[resource] }));
}
