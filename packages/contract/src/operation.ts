import type { ProblemCode } from "@reform-exchange/schemas";
import type * as z from "zod";

export type Method = "GET" | "POST" | "PUT" | "DELETE";

/**
 * Who may call an operation. There is no default: each operation says it, and a public one says why.
 */
export type Access = { readonly kind: "public"; readonly because: string };

/** A call that the documentation shows, the SDK's example makes, and the tests run through every door. */
export interface Example<Input> {
  /** What the call is for, in a few words. */
  readonly title: string;
  readonly input: Input;
  /** The problem that it ends in; left out when it succeeds. */
  readonly problem?: ProblemCode;
}

/**
 * One operation, as data: REST route, tRPC procedure, OpenAPI operation and SDK method all come from it.
 *
 * The input is one object. Members named in the path go into the path; of the others those of a GET or DELETE go
 * into the query and those of a POST or PUT into the body.
 */
export interface Operation<Input extends z.ZodObject = z.ZodObject, Output extends z.ZodType = z.ZodType> {
  readonly method: Method;
  /** Path below `/v1`, with `{member}` where a member of the input stands. */
  readonly path: `/${string}`;
  readonly summary: string;
  readonly description: string;
  readonly access: Access;
  /** Does it change anything? A read may be repeated at will, also when its method is POST. */
  readonly effect: "read" | "write";
  readonly input: Input;
  readonly output: Output;
  /** The problems of its own, beside those that every operation can end in. */
  readonly problems: readonly ProblemCode[];
  readonly examples: readonly [Example<z.input<Input>>, ...Example<z.input<Input>>[]];
}

/**
 * Declares an operation; only fixes the types.
 *
 * @example
 * const get = operation({
 *   method: "GET", path: "/regions/{regionCode}", summary: "Get a region", description: "One region as it is on a day.",
 *   access: { kind: "public", because: "open reference data" }, effect: "read",
 *   input: z.strictObject({ regionCode: RegionCode }), output: Region, problems: ["not-found"],
 *   examples: [{ title: "Amersfoort", input: { regionCode: "AM14" } }],
 * });
 */
export function operation<Input extends z.ZodObject, Output extends z.ZodType>(
  declaration: Operation<Input, Output>,
): Operation<Input, Output> {
  return declaration;
}

/** Where each member of the input travels in REST. */
export interface InputPlaces {
  readonly path: readonly string[];
  readonly query: readonly string[];
  readonly body: readonly string[];
}

/** Sorts the members of an operation's input by where they travel. */
export function inputPlaces({ method, path, input }: Operation): InputPlaces {
  const inPath = [...path.matchAll(/\{(\w+)\}/gu)].map(([, member]) => member as string); // the group is in every match
  const others = Object.keys(input.shape).filter((member) => !inPath.includes(member));
  const hasBody = method === "POST" || method === "PUT";
  return { path: inPath, query: hasBody ? [] : others, body: hasBody ? others : [] };
}

/** Does the operation give a list in pages? Then the SDK's method can be iterated. */
export function isPaged({ input, output }: Operation): boolean {
  return "cursor" in input.shape && "shape" in output && "items" in (output as z.ZodObject).shape; // a schema with a shape is an object
}

/** May anyone read with it, from a page of any origin? */
export function isPublicRead({ access, effect }: Operation): boolean {
  return access.kind === "public" && effect === "read";
}

/** Is it a public read by GET? Its answers may be kept and revalidated. */
export function isPublicQuery(operation: Operation): boolean {
  return operation.method === "GET" && isPublicRead(operation);
}

/** Problems that any operation can end in, whatever it does. */
export const commonProblems = [
  "invalid-input",
  "malformed-request",
  "method-not-allowed",
  "not-acceptable",
  "request-timeout",
  "uri-too-long",
  "header-fields-too-large",
  "internal-error",
  "service-unavailable",
] as const satisfies readonly ProblemCode[];

/** Problems that any operation with a body can end in. */
export const bodyProblems = ["payload-too-large", "unsupported-media-type"] as const satisfies readonly ProblemCode[];

/** All problems that an operation can end in. */
export function problemsOf(operation: Operation): ProblemCode[] {
  const ofBody = inputPlaces(operation).body.length > 0 ? bodyProblems : [];
  return [...new Set<ProblemCode>([...commonProblems, ...ofBody, ...operation.problems])];
}
