/** What the generated types promise. They map over the contract, so an operation that is added later is covered by itself. */
import type { InputOf, OperationId, OperationOf, OutputOf } from "@reform-exchange/contract";
import type { ProblemCode, ProblemDetails } from "@reform-exchange/schemas";
import type { EventSource } from "eventsource";
import { describe, expectTypeOf, test } from "vitest";
import type { errorClasses } from "../src/generated/error-classes.ts";
import type {
  Call,
  CallOptions,
  Change,
  ChangesFollowInput,
  ChangesListInput,
  Client,
  ConditionalCallOptions,
  CreatingCallOptions,
  Followed,
  FollowOptions,
  KnownProblem,
  PagedCall,
  Problem,
  ProblemError,
  Region,
  RegionPage,
} from "../src/index.ts";
import type { Downloads, ExportedFile, SurveyResponse } from "../src/node/index.ts";
import type { createTrpcClient, EventSourceWithFetch, Procedures, Tracked, TrackedInput } from "../src/trpc.ts";

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
  test("has a method for each operation, one to follow what can be followed, and no other", () => {
    type Methods = { [Resource in keyof Client]: `${Resource}.${keyof Client[Resource] & string}` }[keyof Client];
    expectTypeOf<Methods>().toEqualTypeOf<OperationId | "changes.follow" | "dataCuts.follow">();
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
  test("takes of options what has an effect: a version where one is needed, a key where something is made", () => {
    expectTypeOf<Parameters<Client["regions"]["list"]>[1]>().toEqualTypeOf<CallOptions | undefined>();
    expectTypeOf<Parameters<Client["apiKeys"]["create"]>[1]>().toEqualTypeOf<CreatingCallOptions | undefined>();
    expectTypeOf<Parameters<Client["apiKeys"]["revoke"]>[1]>().toEqualTypeOf<CallOptions | undefined>();
    expectTypeOf<Parameters<Client["werkcentra"]["update"]>[1]>().toEqualTypeOf<ConditionalCallOptions>();
    expectTypeOf<Parameters<Client["werkcentra"]["delete"]>[1]>().toEqualTypeOf<ConditionalCallOptions>();
    expectTypeOf<ConditionalCallOptions["ifMatch"]>().toEqualTypeOf<string | number>();
  });
  test("gives nothing where there is nothing to tell", () => {
    expectTypeOf<ReturnType<Client["apiKeys"]["revoke"]>>().toEqualTypeOf<Call<void>>();
  });
  test("follows with the input of the list, but for what is the client's own business", () => {
    type Follow = Client["changes"]["follow"];
    expectTypeOf<Parameters<Follow>>().toEqualTypeOf<[input?: ChangesFollowInput | undefined, options?: FollowOptions | undefined]>();
    expectTypeOf<ReturnType<Follow>>().toEqualTypeOf<Followed<Change>>();
    expectTypeOf<ChangesFollowInput>().toEqualTypeOf<Omit<ChangesListInput, "limit" | "wait">>();
    expectTypeOf<keyof FollowOptions>().toEqualTypeOf<"signal" | "timeoutMs" | "headers">();
  });
});

describe("the downloads of all that is listed", () => {
  type InputOfFile<Id extends OperationId> = Omit<InputOf<OperationOf<Id>>, "limit" | "cursor">;
  type Responses = Downloads["responses"];
  type Entries = Downloads["budgetEntries"];

  test("take what the list takes, but for the page", () => {
    expectTypeOf<Same<Parameters<Responses["list"]>[0], InputOfFile<"responses.list">>>().toEqualTypeOf<true>();
    expectTypeOf<Same<Parameters<Entries["list"]>[0], InputOfFile<"budgetEntries.list">>>().toEqualTypeOf<true>();
  });
  test("take the formats that each has, and no other", () => {
    expectTypeOf<Parameters<Responses["list"]>[1]["as"]>().toEqualTypeOf<"ndjson" | "csv" | "parquet" | "zip">();
    expectTypeOf<Parameters<Entries["list"]>[1]["as"]>().toEqualTypeOf<"csv" | "zip">();
    expectTypeOf<ReturnType<Entries["list"]>>().toEqualTypeOf<Promise<ExportedFile>>();
  });
  test("give items only where they can be had as lines", () => {
    expectTypeOf<ReturnType<Responses["items"]>>().toEqualTypeOf<AsyncGenerator<SurveyResponse, void, undefined>>();
    expectTypeOf<Exclude<keyof Entries, "list">>().toBeNever();
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
  test("has a subscription to what can be followed, whose events say where to go on", () => {
    type Trpc = ReturnType<typeof createTrpcClient>;
    type Subscribe = Trpc["changes"]["follow"]["subscribe"];
    expectTypeOf<Procedures["changes"]["follow"]["_def"]["type"]>().toEqualTypeOf<"subscription">();
    expectTypeOf<Parameters<Subscribe>[0]>().toEqualTypeOf<TrackedInput<ChangesFollowInput>>();
    expectTypeOf<ReturnType<Subscribe>>().toEqualTypeOf<AsyncIterableIterator<Tracked<Change>>>();
  });
  test("takes the EventSource of the package eventsource", () => {
    expectTypeOf<typeof EventSource>().toExtend<EventSourceWithFetch>();
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
