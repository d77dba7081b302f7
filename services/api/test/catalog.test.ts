/** The catalogue: DCAT-AP-NL 3.0 that a reader of JSON-LD understands without fetching anything, and that a validator of SHACL accepts. */
import { readFile } from "node:fs/promises";
import { basePath, isPublicQuery, operations } from "@reform-exchange/contract";
import type { Catalog } from "@reform-exchange/schemas";
import jsonld from "jsonld";
import { Parser, Store } from "n3";
import Validator from "rdf-validate-shacl";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type RunningApi, startApi } from "./support/running-api.ts";

let api: RunningApi;
let catalog: Catalog;
beforeAll(async () => {
  api = await startApi();
  catalog = (await (await api.call("/v1/catalog")).json()) as Catalog; // the parity tests hold answers to their schemas
});
afterAll(() => api.close());

/** The statements of a JSON-LD document. Whatever it would have to fetch fails. */
async function statementsOf(document: unknown): Promise<Store> {
  const documentLoader = (address: string) => Promise.reject(new Error(`it would fetch ${address}`));
  const options = { format: "application/n-quads", documentLoader, safe: true } as const; // its types don't know the safe mode
  const text = await jsonld.toRDF(document as jsonld.JsonLdDocument, options); // any object is one
  return new Store(new Parser({ format: "N-Quads" }).parse(String(text)));
}

/** What is wrong by the shapes: where, which property, which constraint. */
async function faultsOf(document: unknown): Promise<string[]> {
  const shapes = new Store(new Parser().parse(await readFile(new URL("support/dcat-ap-nl.ttl", import.meta.url), "utf8")));
  const { results } = await new Validator(shapes).validate(await statementsOf(document));
  return results.map(
    ({ focusNode, path, sourceConstraintComponent }) =>
      `${focusNode?.value} ${path === null || path === undefined ? "" : "value" in path ? path.value : ""} ${sourceConstraintComponent?.value}`,
  );
}

test("is understood without fetching anything, every member of it", async () => {
  const statements = await statementsOf(catalog);
  const count = (predicate: string) => statements.getQuads(null, predicate, null, null).length;
  expect(count("http://www.w3.org/ns/dcat#dataset")).toBe(catalog.datasets.length);
  expect(count("http://www.w3.org/ns/dcat#servesDataset")).toBe(catalog.datasets.length);
  expect(count("http://www.w3.org/ns/dcat#accessURL")).toBe(catalog.datasets.length);
  // Safe mode of the reader refuses what has no meaning; this says that no member is left without one.
  const members = new Set<string>();
  const { "@context": context, ...told } = catalog;
  JSON.stringify(told, (key, value: unknown) => {
    if (key !== "" && !/^\d+$/u.test(key)) members.add(key);
    return value;
  });
  for (const member of members) expect([member, member in context || ["nl", "en"].includes(member)]).toEqual([member, true]);
});

test("is valid by the shapes", async () => {
  expect(await faultsOf(catalog)).toEqual([]);
});

describe("the validator can fail", () => {
  const without = (change: (copy: Catalog) => void) => {
    const copy = structuredClone(catalog);
    change(copy);
    return faultsOf(copy);
  };

  test.each<[string, (copy: Catalog) => void, string]>([
    ["a catalogue without data sets", (copy) => void copy.datasets.splice(0), "Catalog|catalog http://www.w3.org/ns/dcat#dataset"],
    ["a data set without themes", (copy) => void copy.datasets[0]?.themes.splice(0), "dcat#theme"],
    ["a second identifier", (copy) => Object.assign(copy.datasets[0] ?? {}, { identifier: ["a", "b"] }), "terms/identifier"],
    [
      "a licence that is none",
      (copy) => Object.assign(copy.datasets[0]?.distributions[0]?.license ?? {}, { id: "https://example.nl/free" }),
      "terms/license",
    ],
    ["a publisher of no class", (copy) => Object.assign(copy, { publisher: { id: "https://example.nl" } }), "terms/publisher"],
    [
      "an API without a description",
      (copy) => Object.assign(copy.services[0] ?? {}, { endpointDescription: null }),
      "dcat#endpointDescription",
    ],
    ["a date that is none", (copy) => Object.assign(copy["@context"], { modified: "http://purl.org/dc/terms/modified" }), "terms/modified"],
  ])("on %s", async (_, change, fault) => {
    expect((await without(change)).join("\n")).toMatch(new RegExp(fault, "u"));
  });
});

test("has every open list of the API, and nothing that needs a credential", async () => {
  const addresses = catalog.datasets.flatMap(({ distributions }) => distributions.map(({ accessURL }) => new URL(accessURL).pathname));
  for (const address of addresses) {
    const response = await api.call(address);
    expect([address, response.status]).toEqual([address, 200]);
  }
  const open = operations
    .filter(({ name, operation }) => name === "list" && isPublicQuery(operation) && !operation.path.includes("{"))
    .map(({ operation }) => basePath + operation.path)
    .filter((path) => !["/v1/surveys", "/v1/evaluation/cycles", "/v1/evaluation/questions", "/v1/observations"].includes(path)); // parts of other sets
  for (const path of open) expect(addresses).toContain(path);
});

test("comes as JSON-LD, or as plain JSON to whoever asks for that, from the cache too; and tells when data changed", async () => {
  for (const [accept, type] of [
    ["*/*", "application/ld+json"],
    ["application/ld+json", "application/ld+json"],
    ["application/json", "application/json"],
    ["application/json;q=0.5, application/ld+json", "application/ld+json"],
  ] as const) {
    const response = await api.call("/v1/catalog", { headers: { accept } });
    expect([accept, response.status, response.headers.get("content-type"), response.headers.get("vary")]).toEqual([
      accept,
      200,
      type,
      "Accept",
    ]);
  }
  expect((await api.call("/v1/catalog", { headers: { accept: "text/turtle" } })).status).toBe(406);
  api.clock.set("2027-03-01T11:00:00Z");
  const { status } = await api.callAs(api.keys.researcher, "/v1/indicators/demonstration-time-to-work", {
    method: "PUT",
    headers: { "if-match": "*" },
    body: {
      ...{ title: { nl: "Anders (demonstratie)" }, successMeasure: true, unit: { nl: "weken" }, definition: { nl: "Weken." } },
      ...{ source: { nl: "Verzonnen" }, disclosureThreshold: 10 },
    },
  });
  await api.exchange.settleNow();
  const later = (await (await api.call("/v1/catalog")).json()) as Catalog;
  const now = later.datasets.find(({ id }) => id.endsWith("#indicators"));
  expect([status, now?.modified]).toEqual([200, "2027-03-01T11:00:00.000Z"]);
});
