/** What the generated types promise. They map over the contract, so an operation that is added later is covered by itself. */
import type { InputOf, OperationId, OperationOf, OutputOf } from "@reform-exchange/contract";
import type { ProblemCode, ProblemDetails } from "@reform-exchange/schemas";
import { describe, expectTypeOf, test } from "vitest";
import type { errorClasses } from "../src/generated/error-classes.ts";
import type { Call, Client, KnownProblem, PagedCall, Problem, ProblemError, Region, RegionPage } from "../src/index.ts";
import type { Procedures } from "../src/trpc.ts";

/** Both are the same, member by member, optional ones too. */
type Same<One, Other> = (<T>() => T extends One ? 1 : 2) extends <T>() => T extends Other ? 1 : 2 ? true : false;

/** What stands under `regions.list` in an object of objects. */
type At<Tree, Id> = Id extends `${infer Resource}.${infer Name}`
  ? Resource extends keyof Tree
    ? Name extends keyof Tree[Resource]
      ? Tree[Resource][Name]
      : never
    : never
  : never;

type MethodInput<Method> = Method extends (input: infer Input, ...rest: never) => unknown ? NonNullable<Input> : never;
type MethodOutput<Method> = Method extends (...given: never) => Call<infer Output> ? Output : never;

type ProcedureTypes<Id> =
  At<Procedures, Id> extends { _def: { $types: infer Types extends { input: unknown; output: unknown } } } ? Types : never;

/** The operations for which two things differ. */
type Differences<Pairs extends Record<OperationId, [unknown, unknown]>> = {
  [Id in OperationId]: Same<Pairs[Id][0], Pairs[Id][1]> extends true ? never : Id;
}[OperationId];

type Inputs = { [Id in OperationId]: [MethodInput<At<Client, Id>>, InputOf<OperationOf<Id>>] };
type Outputs = { [Id in OperationId]: [MethodOutput<At<Client, Id>>, OutputOf<OperationOf<Id>>] };
type TrpcInputs = { [Id in OperationId]: [ProcedureTypes<Id>["input"], InputOf<OperationOf<Id>>] };
type TrpcOutputs = { [Id in OperationId]: [ProcedureTypes<Id>["output"], OutputOf<OperationOf<Id>>] };

describe("the client", () => {
  test("has a method for each operation, and no other", () => {
    type Methods = { [Resource in keyof Client]: `${Resource}.${keyof Client[Resource] & string}` }[keyof Client];
    expectTypeOf<Methods>().toEqualTypeOf<OperationId>();
  });
  test("takes what the contract takes", () => {
    expectTypeOf<Differences<Inputs>>().toBeNever();
  });
  test("gives what the contract gives", () => {
    expectTypeOf<Differences<Outputs>>().toBeNever();
  });
  test("a list gives a page, and iterates over its items", () => {
    expectTypeOf<ReturnType<Client["regions"]["list"]>>().toEqualTypeOf<PagedCall<RegionPage, Region>>();
  });
});

describe("the tRPC router", () => {
  test("takes what the contract takes", () => {
    expectTypeOf<Differences<TrpcInputs>>().toBeNever();
  });
  test("gives what the contract gives", () => {
    expectTypeOf<Differences<TrpcOutputs>>().toBeNever();
  });
  test("has a query for a GET, and a mutation for another method", () => {
    expectTypeOf<Procedures["regions"]["list"]["_def"]["type"]>().toEqualTypeOf<"query">();
    expectTypeOf<Procedures["regionLookups"]["create"]["_def"]["type"]>().toEqualTypeOf<"mutation">();
  });
});

describe("the errors", () => {
  type ProblemOf<Code extends ProblemCode> = InstanceType<(typeof errorClasses)[Code]>["problem"];
  type DetailsOf<Code extends ProblemCode> = Pick<ProblemOf<Code>, Exclude<keyof ProblemOf<Code>, keyof Problem>>;
  /** Zod's type of an object without members has an index signature. */
  type Declared<Code extends ProblemCode> = string extends keyof ProblemDetails<Code> ? Record<never, never> : ProblemDetails<Code>;
  type Unlike = { [Code in ProblemCode]: Same<DetailsOf<Code>, Declared<Code>> extends true ? never : Code }[ProblemCode];

  test("carry the details of their kind of problem", () => {
    expectTypeOf<Unlike>().toBeNever();
  });
  test("are there for each kind of problem", () => {
    expectTypeOf<ProblemOf<ProblemCode>>().toEqualTypeOf<KnownProblem>();
    expectTypeOf<keyof typeof errorClasses>().toEqualTypeOf<ProblemCode>();
  });
  test("are told apart by their code as well", () => {
    expectTypeOf<InstanceType<(typeof errorClasses)["not-found"]>["code"]>().toEqualTypeOf<"not-found">();
    expectTypeOf<ProblemError["code"]>().toEqualTypeOf<string>();
  });
});
