import {
  contractVersion,
  followedItem,
  inputPlaces,
  isPaged,
  type NamedOperation,
  type OperationId,
  operations,
  problemsOf,
} from "@reform-exchange/contract";
import { Change, problems } from "@reform-exchange/schemas";
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
  const { status = 200, access } = operation;
  const success = responses[status];

  test("stands under its verb and path, with its texts", () => {
    expect(described).toMatchObject({ operationId: id, summary: operation.summary });
    expect(described?.description).toContain(operation.description);
    expect(document.tags?.map(({ name }) => name)).toEqual(expect.arrayContaining(described?.tags ?? []));
  });

  test("says who may call it, in words and for programs", () => {
    const needed = access.kind === "scoped" ? [access.scope, ...(access.purpose === undefined ? [] : [access.purpose])] : [access.because];
    for (const text of needed) expect(described?.description).toContain(text);
    const required = (described?.security ?? []).map(Object.entries);
    const expected = { public: [], open: [[], [["bearer", []]]], scoped: [[["bearer", [access.kind === "scoped" && access.scope]]]] };
    expect(required).toEqual(expected[access.kind]);
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
    const own = [
      String(status),
      ...(operation.method === "GET" ? ["304"] : []),
      ...(operation.isDownload ? ["206"] : []),
      ...(operation.isFollowed && followedItem(operation).mayEnd ? ["204"] : []),
    ];
    const ofProblems = problemsOf(operation).map((code) => String(problems[code].status));
    expect(Object.keys(responses).toSorted()).toEqual([...new Set([...own, ...ofProblems])].toSorted());
  });

  test("names the headers of its answers", () => {
    const onAll = ["API-Version", "X-Request-Id", "RateLimit", "RateLimit-Policy"];
    for (const [code, { headers }] of Object.entries(responses)) {
      expect(Object.keys(headers ?? {}), code).toEqual(expect.arrayContaining(onAll));
    }
    const names = Object.keys(success?.headers ?? {});
    expect(names).toContain("Cache-Control");
    expect(names.includes("Location")).toBe(status === 201);
    expect(names.includes("Link")).toBe(isPaged(operation) || operation.isFollowed === true);
  });

  test("answers with the component of its output, or with nothing", () => {
    expect(success?.content?.["application/json"]?.schema).toEqual(
      status === 204 ? undefined : { $ref: `#/components/schemas/${operation.output.meta()?.id}` },
    );
  });
});

describe("a write says what makes it safe", () => {
  test.each<[OperationId, string[], string[]]>([
    ["werkcentra.create", ["Idempotency-Key"], ["ETag", "Location", "Idempotency-Replayed"]],
    ["werkcentra.update", ["If-Match"], ["ETag"]],
    ["werkcentra.delete", ["If-Match"], []],
    ["werkcentrumImports.create", ["Idempotency-Key"], ["Idempotency-Replayed"]],
    ["apiKeys.create", ["Idempotency-Key"], ["Location", "Idempotency-Replayed"]],
    ["apiKeys.revoke", [], []],
    ["regionLookups.create", [], []],
    ["apiKeys.get", ["If-None-Match"], ["ETag"]],
  ])("%s takes %j and gives %j", (id, taken, given) => {
    const described = operationAt(named(id));
    const own = parametersOf(described).filter((parameter) => parameter.in === "header" && parameter.name !== "Accept-Language");
    expect(own.map(({ name }) => name)).toEqual(taken);
    const success = Object.entries(responsesOf(described)).find(([status]) => status.startsWith("2"));
    const names = Object.keys(success?.[1].headers ?? {});
    expect(["ETag", "Location", "Idempotency-Replayed"].filter((name) => names.includes(name))).toEqual(given);
  });

  test("If-Match must be sent, an Idempotency-Key may be", () => {
    const required = (id: OperationId) => parametersOf(operationAt(named(id))).filter((parameter) => parameter.required);
    expect(required("werkcentra.update").map(({ name }) => name)).toEqual(["werkcentrumId", "If-Match"]);
    expect(required("werkcentra.create")).toEqual([]);
  });
});

describe("a followed operation", () => {
  const described = operationAt(named("changes.list"));
  const { headers, content } = responsesOf(described)["200"] ?? {};

  test("can also be read as server-sent events, and gone on with", () => {
    expect(described?.description).toContain("**Following:** With `Accept: text/event-stream`");
    expect(parametersOf(described).map(({ name }) => name)).toContain("Last-Event-ID");
    const example = content?.["text/event-stream"]?.examples?.["change"];
    const [, id, data] = /^id: (.+)\nevent: change\ndata: (.+)\n\n$/u.exec(String(example && "value" in example && example.value)) ?? [];
    expect(Change.parse(JSON.parse(data ?? "")).changeId).toBe(id);
  });

  test("promises an ETag for no more than its answers in one piece", () => {
    expect(headers?.["ETag"]).toMatchObject({ required: false });
  });
});

test("a parameter that is nobody else's business says that it is not kept and not logged", () => {
  const near = parametersOf(operationAt(named("werkcentra.list"))).find(({ name }) => name === "near");
  expect(near?.description).toContain("keeps no answer under an address that has it, and writes it in no log");
});

function named(id: OperationId): NamedOperation {
  return operations.find((each) => each.id === id) as NamedOperation; // every id is an operation's
}

describe("the description of an operation", () => {
  const [{ operation: read }] = operations as [(typeof operations)[number]]; // the contract is not empty
  const write = { ...read, effect: "write" as const };

  test.each([
    ["a read", read, "Safe. The call changes nothing"],
    ["a read by POST", { ...read, method: "POST" as const }, "Safe. The call changes nothing"],
    ["a write by PUT", { ...write, method: "PUT" as const }, "the same call ends in a 412"],
    ["a DELETE", { ...write, method: "DELETE" as const }, "the same call ends in a 404"],
    ["a write that needs no If-Match", { ...write, method: "PUT" as const, unconditional: "Last one wins." }, "`If-Match`: Last one wins."],
    ["a write by POST", { ...write, method: "POST" as const }, "Safe with an `Idempotency-Key` only"],
    [
      "a write with a secret",
      { ...write, method: "POST" as const, secretMember: "key" as never },
      "the first answer again, with null for `key`",
    ],
  ])("says whether %s may be repeated", (_, operation, text) => {
    expect(operationDescription(operation)).toContain(text);
  });

  test("says to what purpose and to which regions a call is bound", () => {
    const access = { kind: "scoped", scope: "werkcentra:write", purpose: "service", region: "own" } as const;
    expect(operationDescription({ ...write, access })).toContain("the scope `werkcentra:write` and the purpose `service`");
    expect(operationDescription({ ...write, access })).toContain("limited to regions reaches only those");
    const withRegion = (region: "all" | "none") => operationDescription({ ...write, access: { ...access, region } });
    expect(withRegion("all")).toContain("limited to regions may not call it");
    expect(withRegion("none")).not.toContain("limited to regions");
  });
});

test("info.version is the version of the contract", () => {
  expect(document.info.version).toBe(contractVersion);
});
