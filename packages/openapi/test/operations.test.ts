import { contractVersion, inputPlaces, isPaged, operations, problemsOf } from "@reform-exchange/contract";
import { problems } from "@reform-exchange/schemas";
import { describe, expect, test } from "vitest";
import { operationDescription } from "../src/operation-object.ts";
import { document, operationAt, parametersOf, responsesOf } from "./document.ts";

const verbs = ["get", "put", "post", "delete", "options", "head", "patch", "trace"] as const;

test("the document has the operations of the contract, and no others", () => {
  const described = Object.values(document.paths ?? {}).flatMap((item) => verbs.flatMap((verb) => item[verb]?.operationId ?? []));
  expect(described.toSorted()).toEqual(operations.map(({ id }) => id).toSorted());
});

describe.each(operations)("$id", (named) => {
  const { id, operation } = named;
  const described = operationAt(named);
  const places = inputPlaces(operation);
  const responses = responsesOf(described);

  test("stands under its verb and path, with its texts", () => {
    expect(described).toMatchObject({ operationId: id, summary: operation.summary, security: [] });
    expect(described?.description).toContain(operation.description);
    expect(described?.description).toContain(operation.access.because);
    expect(document.tags?.map(({ name }) => name)).toEqual(expect.arrayContaining(described?.tags ?? []));
  });

  test("takes each member of its input where the contract puts it", () => {
    const parameters = parametersOf(described);
    const namesIn = (place: string) => parameters.filter((parameter) => parameter.in === place).map(({ name }) => name);
    expect(namesIn("path")).toEqual(places.path);
    expect(namesIn("query")).toEqual(places.query);
    for (const { name, in: place, required } of parameters.filter((parameter) => parameter.in !== "header")) {
      const mayBeLeftOut = operation.input.shape[name]?.safeParse(undefined).success;
      expect({ name, required }).toEqual({ name, required: place === "path" || !mayBeLeftOut });
    }
    expect(described?.requestBody !== undefined).toBe(places.body.length > 0);
  });

  test("says of each parameter what it is and how it may look", () => {
    for (const { name, description, schema, examples } of parametersOf(described)) {
      expect(description, name).toBeTruthy();
      expect(schema, name).toBeDefined();
      // A cursor is opaque and bound to its walk: an example of one would be a call that fails.
      if (name !== "cursor") expect(Object.keys(examples ?? {}), name).not.toEqual([]);
    }
  });

  test("answers with the statuses of its problems beside its own", () => {
    const own = operation.method === "GET" ? ["200", "304"] : ["200"];
    const ofProblems = problemsOf(operation).map((code) => String(problems[code].status));
    expect(Object.keys(responses).toSorted()).toEqual([...new Set([...own, ...ofProblems])].toSorted());
  });

  test("names the headers of its answers", () => {
    for (const [status, { headers }] of Object.entries(responses)) {
      expect(Object.keys(headers ?? {}), status).toEqual(expect.arrayContaining(["API-Version", "X-Request-Id"]));
    }
    expect(Object.keys(responses["200"]?.headers ?? {})).toContain("Cache-Control");
    expect("ETag" in (responses["200"]?.headers ?? {})).toBe(operation.method === "GET");
    expect("Link" in (responses["200"]?.headers ?? {})).toBe(isPaged(operation));
  });

  test("answers with the component of its output", () => {
    expect(responses["200"]?.content?.["application/json"]?.schema).toEqual({
      $ref: `#/components/schemas/${operation.output.meta()?.id}`,
    });
  });
});

describe("the description of an operation", () => {
  const [{ operation: read }] = operations as [(typeof operations)[number]]; // the contract is not empty

  test.each([
    ["a read", read, "Safe. The call changes nothing"],
    ["a read by POST", { ...read, method: "POST" as const }, "Safe. The call changes nothing"],
    ["a write by PUT", { ...read, method: "PUT" as const, effect: "write" as const }, "doing it twice leaves the same"],
    ["a write by POST", { ...read, method: "POST" as const, effect: "write" as const }, "Send an `Idempotency-Key`"],
  ])("says whether %s may be repeated", (_, operation, text) => {
    expect(operationDescription(operation)).toContain(text);
  });
});

test("info.version is the version of the contract", () => {
  expect(document.info.version).toBe(contractVersion);
});
