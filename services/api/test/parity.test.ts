/**
 * Every operation of the contract, through every door. The cases come from the contract, so an operation that is added
 * later is tested without anyone remembering.
 */
import { type NamedOperation, operations, problemsOf } from "@reform-exchange/contract";
import { memberAt } from "@reform-exchange/domain";
import { problemCodeOf } from "@reform-exchange/schemas";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import * as z from "zod";
import { comparable } from "./support/comparable.ts";
import { type Door, doors, holderFor, type Outcome } from "./support/faces.ts";
import { rememberState } from "./support/put-back.ts";
import { type RunningApi, startApi } from "./support/running-api.ts";

/** An API for each door, so that a write through one leaves the others as they were. */
type ApiByDoor = Readonly<Record<Door, RunningApi>>;

async function startApis(options: { readonly cached?: boolean } = {}): Promise<ApiByDoor> {
  const [REST, tRPC, SDK] = await Promise.all([startApi(options), startApi(options), startApi(options)]);
  return { REST, tRPC, SDK };
}

const closeApis = (apis: ApiByDoor) => Promise.all(Object.values(apis).map((api) => api.close()));

type Input = Readonly<Record<string, unknown>>;

async function throughAllDoors(named: NamedOperation, input: Input, apis: ApiByDoor): Promise<Outcome> {
  const holder = holderFor(named.operation);
  const through = async (door: Door) => {
    const { baseUrl, keys } = apis[door];
    return await doors[door]({ baseUrl, credential: holder && keys[holder] }, named, input);
  };
  const [rest, trpc, sdk] = await Promise.all([through("REST"), through("tRPC"), through("SDK")]);
  expect(comparable(trpc), "tRPC as REST").toEqual(comparable(rest));
  expect(comparable(sdk), "SDK as REST").toEqual(comparable(rest));
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

let forReads: ApiByDoor;
let forWrites: ApiByDoor;
let putBack: readonly (() => Promise<void>)[];
beforeAll(async () => {
  [forReads, forWrites] = [await startApis(), await startApis()];
  putBack = await Promise.all(Object.values(forWrites).map(rememberState));
});
afterAll(async () => {
  await closeApis(forReads);
  await closeApis(forWrites);
});

describe.each(operations)("$id", (named) => {
  const { operation } = named;
  const strictOutput = operation.output;

  let apis: ApiByDoor;
  beforeAll(async () => {
    apis = operation.effect === "write" ? forWrites : forReads;
    // The examples of what writes are about what was there at first.
    if (apis === forWrites) await Promise.all(putBack.map((one) => one()));
  });

  test.each(operation.examples)(
    "$title: the same answer through every door, and exactly as the schema says",
    async ({ input, problem }) => {
      const outcome = await throughAllDoors(named, input, apis);
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
    const outcome = await throughAllDoors(named, input, apis);
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
  // APIs of its own, without a cache, whose tables have the columns before the first call reads them.
  const own = await startApis({ cached: false });
  try {
    for (const { testDatabase } of Object.values(own)) await testDatabase.run(addColumnEverywhere);
    for (const named of operations.filter(({ operation }) => operation.effect === "read")) {
      for (const { input, problem } of named.operation.examples) {
        const outcome = await throughAllDoors(named, input, own);
        expect(JSON.stringify(outcome)).not.toMatch(/secret_note|not for anyone/u);
        expect(outcome).toHaveProperty(problem === undefined ? "output" : "problem");
      }
    }
  } finally {
    await closeApis(own);
  }
});

const addColumnEverywhere = `do $$
  declare name text;
  begin
    -- Partitions follow their table.
    for name in select relname from pg_class
      where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and not relispartition and relname <> 'migration' loop
      execute format('alter table %I add column "secret_note" text not null default %L', name, 'not for anyone');
    end loop;
  end $$`;
