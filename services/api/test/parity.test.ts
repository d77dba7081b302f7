/**
 * Every operation of the contract, through every door. The cases come from the contract, so an operation that is added
 * later is tested without anyone remembering.
 */
import { type NamedOperation, operations, problemsOf } from "@reform-exchange/contract";
import { memberAt } from "@reform-exchange/domain";
import { problemCodeOf } from "@reform-exchange/schemas";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import * as z from "zod";
import { doors, type Outcome } from "./support/faces.ts";
import { type RunningApi, startApi } from "./support/running-api.ts";

let api: RunningApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

type Input = Readonly<Record<string, unknown>>;

async function throughAllDoors(named: NamedOperation, input: Input, { baseUrl }: RunningApi = api): Promise<Outcome> {
  const [rest, trpc, sdk] = await Promise.all([
    doors.REST(baseUrl, named, input),
    doors.tRPC(baseUrl, named, input),
    doors.SDK(baseUrl, named, input),
  ]);
  expect(trpc, "tRPC as REST").toEqual(rest);
  expect(sdk, "SDK as REST").toEqual(rest);
  return rest;
}

/** Inputs that must be refused: a member that is not there, and for each member a value of another kind. */
function brokenInputs({ operation }: NamedOperation): { title: string; input: Input; pointers: string[] }[] {
  const [{ input: good }] = operation.examples;
  const inPath = new Set([...operation.path.matchAll(/\{(\w+)\}/gu)].map(([, member]) => member));
  const members = Object.keys(operation.input.shape);
  const wrong = (member: string): unknown => {
    const schema = memberAt(operation.input, [member]);
    if (schema instanceof z.ZodNumber) return "many";
    if (schema instanceof z.ZodArray) return "none";
    return inPath.has(member) ? "no code" : "a\u0000";
  };
  return [
    { title: "an unknown member", input: { ...good, pageSize: "5" }, pointers: ["/pageSize"] },
    ...members.map((member) => ({ title: `a wrong ${member}`, input: { ...good, [member]: wrong(member) }, pointers: [`/${member}`] })),
    {
      title: "all of it wrong at once",
      input: {
        ...good,
        ...Object.fromEntries(members.filter((member) => member !== "cursor").map((member) => [member, wrong(member)])),
        pageSize: "5",
      },
      pointers: ["/pageSize", ...members.filter((member) => member !== "cursor").map((member) => `/${member}`)],
    },
  ];
}

describe.each(operations)("$id", (named) => {
  const { operation } = named;
  const strictOutput = operation.output;

  test.each(operation.examples)(
    "$title: the same answer through every door, and exactly as the schema says",
    async ({ input, problem }) => {
      const outcome = await throughAllDoors(named, input);
      if (problem === undefined) {
        expect(outcome).toHaveProperty("output");
        const { output } = outcome as { output: unknown }; // as just expected
        expect(strictOutput.parse(output)).toEqual(output);
      } else {
        expect(outcome).toHaveProperty("problem.type", `/problems/${problem}`);
      }
    },
  );

  test.each(brokenInputs(named))("$title is refused by name through every door", async ({ input, pointers }) => {
    const outcome = await throughAllDoors(named, input);
    expect(outcome).toHaveProperty("problem.type", "/problems/invalid-input");
    const { problem } = outcome as unknown as { problem: { errors: { pointer: string }[] } }; // as its type says
    expect(problem.errors.map(({ pointer }) => pointer).toSorted()).toEqual(pointers.toSorted());
  });

  test("its examples succeed, or end in a problem that it declares", () => {
    for (const { problem } of operation.examples) if (problem !== undefined) expect(problemsOf(operation)).toContain(problem);
    expect(operation.examples[0].problem).toBeUndefined();
    for (const code of operation.problems) expect(problemCodeOf(code)).toBe(code);
  });
});

test("a column that no schema declares leaves through no door", async () => {
  // Its own API, without a cache, whose tables have the columns before the first call reads them.
  const own = await startApi({ cached: false });
  try {
    const tables = [
      "region",
      "region_name",
      "region_alternative_name",
      "municipality",
      "membership",
      "lineage",
      "classification",
      "basis",
      "reference_load",
    ];
    for (const table of tables)
      await own.testDatabase.run(`alter table "${table}" add column "secret_note" text not null default 'not for anyone'`);
    for (const named of operations) {
      for (const { input, problem } of named.operation.examples) {
        const outcome = await throughAllDoors(named, input, own);
        expect(JSON.stringify(outcome)).not.toMatch(/secret|not for anyone/u);
        expect(outcome).toHaveProperty(problem === undefined ? "output" : "problem");
      }
    }
  } finally {
    await own.close();
  }
});
