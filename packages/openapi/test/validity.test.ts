import { operations } from "@reform-exchange/contract";
import { Validator } from "@seriousme/openapi-schema-validator";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, test } from "vitest";
import { buildOpenApiDocument } from "../src/index.ts";
import { at, document, objectsIn, operationAt } from "./document.ts";

describe("the document", () => {
  test("is valid OpenAPI 3.1", async () => {
    const validator = new Validator();
    const result = await validator.validate(structuredClone({ ...document }));
    expect(result.errors ?? []).toEqual([]);
    expect(validator.version).toBe("3.1");
  });

  test("has no reference that leads nowhere", () => {
    const references = [...objectsIn(document)].flatMap(([, { $ref }]) => (typeof $ref === "string" ? [$ref] : []));
    expect(references.length).toBeGreaterThan(0);
    expect(references.filter((reference) => at(reference) === undefined)).toEqual([]);
  });

  test("has no component that nothing refers to", () => {
    const schemes = operations.flatMap((named) => operationAt(named)?.security ?? []).flatMap(Object.keys);
    const used = new Set([
      ...[...objectsIn(document)].map(([, { $ref }]) => $ref),
      ...schemes.map((scheme) => `#/components/securitySchemes/${scheme}`),
    ]);
    const components = Object.entries(document.components ?? {}).flatMap(([kind, named]) =>
      Object.keys(named).map((name) => `#/components/${kind}/${name}`),
    );
    expect(components.filter((component) => !used.has(component))).toEqual([]);
  });

  test("carries nothing of the JSON Schemas that it was made from", () => {
    expect([...objectsIn(document)].filter(([, node]) => "$schema" in node || "$defs" in node || "~standard" in node)).toEqual([]);
  });

  test("is the same each time", () => {
    expect(JSON.stringify(buildOpenApiDocument())).toBe(JSON.stringify(buildOpenApiDocument()));
  });
});

describe("each example", () => {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  ajv.addSchema({ ...document, $id: "document" });
  const faultsOf = (value: unknown, pointer: string) => {
    const fits = ajv.compile({ $ref: `document${encodeURI(pointer)}` });
    return fits(value) ? [] : [{ pointer, value, errors: fits.errors }];
  };

  test("of a schema fits that schema", () => {
    const withExamples = [...objectsIn(document)].filter(([, node]) => Array.isArray(node.examples));
    expect(withExamples.length).toBeGreaterThan(0);
    expect(
      withExamples.flatMap(([pointer, node]) => Object.values(node.examples ?? []).flatMap((value) => faultsOf(value, pointer))),
    ).toEqual([]);
  });

  test("of a parameter, body or answer fits its schema", () => {
    const withExamples = [...objectsIn(document)].filter(([, node]) => "schema" in node && "examples" in node);
    expect(withExamples.length).toBeGreaterThan(0);
    const faults = withExamples.flatMap(([pointer, node]) =>
      Object.values(node.examples ?? {}).flatMap(({ value }) => faultsOf(value, `${pointer}/schema`)),
    );
    expect(faults).toEqual([]);
  });
});
