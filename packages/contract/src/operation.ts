import type { ChangedResource, ProblemCode, Purpose, Scope } from "@reform-exchange/schemas";
import type * as z from "zod";
import { answersOutcomes } from "./outcomes.ts";
import type { FileType } from "./streamed-files.ts";
import type { WithoutOrder } from "./without-order.ts";

export type Method = "GET" | "POST" | "PUT" | "DELETE";

/**
 * Who may call an operation. There is no default: each operation says it, and one for everyone says why.
 *
 * - `public`: everyone, and everyone gets the same answer. It may be kept until something changes in what it rests on.
 * - `open`: everyone, but the answer depends on who asks. With `restsOn` what strangers get is kept as public answers are.
 * - `scoped`: whoever has the scope and, if one is named, the purpose. With `region: "own"` a caller that is limited to
 *   regions reaches only what belongs to them; all else is not there for it. With `region: "all"` it deals with all regions at once, and
 *   such a caller may not call it; with `region: "none"` nothing of it is a region's. With `side: "own"` a caller reaches only what is of the
 *   side on which it stands: the national one, or its region's; with `side: "region"` it is the region itself that acts, never the
 *   national side for it. With `restsOn` the answer depends on nothing of who asks but the regions that he is limited to, and is kept
 *   for all who have the same; what is bound to a purpose is recorded each time, and so never kept.
 */
export type Access =
  | { readonly kind: "public"; readonly because: string; readonly restsOn: readonly ChangedResource[] }
  | { readonly kind: "open"; readonly because: string; readonly restsOn?: readonly ChangedResource[] }
  | ({
      readonly kind: "scoped";
      readonly scope: Scope;
      readonly purpose?: Purpose;
      readonly restsOn?: readonly ChangedResource[];
    } & (
      | { readonly region: "own" | "all" | "none"; readonly side?: undefined }
      | { readonly side: "own" | "region"; readonly region?: undefined }
    ));

/** A call that the documentation shows, the SDK's example makes, and the tests run through every door. */
export interface Example<Input> {
  /** What the call is for, in a few words. */
  readonly title: string;
  readonly input: Input;
  /** The problem that it ends in; left out when it succeeds. */
  readonly problem?: ProblemCode;
}

/** How an operation takes in many rows at once: checked as they stream in, then stored together in one short transaction. */
export interface Intake<Member extends string = string> {
  /** The member that holds the rows: a list of flat, strict objects. It is the body; all others travel in path and query. */
  readonly member: Member;
  readonly mostRows: number;
}

/**
 * One operation, as data: REST route, tRPC procedure, OpenAPI operation and SDK method all come from it.
 *
 * The input is one object. Members named in the path go into the path; of the others those of a GET or DELETE go
 * into the query and those of a POST or PUT into the body. Of an intake only its rows go into the body.
 */
export interface Operation<
  Input extends z.ZodObject = z.ZodObject,
  Output extends z.ZodType = z.ZodType,
  TakesIn extends Intake | undefined = Intake | undefined,
> {
  readonly method: Method;
  /** Path below `/v1`, with `{member}` where a member of the input stands. */
  readonly path: `/${string}`;
  readonly summary: string;
  readonly description: string;
  readonly access: Access;
  /** Does it change anything? A read may be repeated at will, also when its method is POST. */
  readonly effect: "read" | "write";
  /** Why a PUT or DELETE needs no `If-Match`; all others do. */
  readonly unconditional?: string;
  /** HTTP status of a success: 201 for what was created, 204 for nothing to tell; 200 when left out. */
  readonly status?: 201 | 204;
  /** Member of the output that is answered once and never kept: a repeated call gets null in its place. */
  readonly secretMember?: string & keyof z.output<Output>;
  /** Can the answers also be followed as they come, as server-sent events and as a tRPC subscription `follow`? */
  readonly isFollowed?: true;
  /** Can the texts of its answers also be asked for as a page, with `Accept: text/html`? */
  readonly alsoAs?: "text/html";
  /** The media type of its answers where they are JSON-LD; plain JSON is given to whoever asks for that. */
  readonly linkedData?: "application/ld+json";
  /** The largest body that REST takes; a megabyte when left out. */
  readonly maxBodyBytes?: number;
  /** Media types in which all that it lists can also be had at once, as a file that is streamed. REST only: pages go through every door. */
  readonly streamedAs?: readonly [FileType, ...FileType[]];
  /**
   * Does it give the facts of a file, and by REST the file itself, whole or in parts? Its answer has `bytes` and `sha256`, and the facts come when
   * JSON is what is asked for.
   */
  readonly isDownload?: true;
  /** Member of the query that is nobody else's business: an answer to it is never kept under its address. */
  readonly privateMember?: string & keyof z.output<Input>;
  /** Members of an item by which the answer is ordered, as `areaCode`; a list that holds outcomes must say it. */
  readonly orderedBy?: readonly [string, ...string[]];
  /** Does it take in many rows, also as NDJSON and CSV? Declared with `intakeOperation`. */
  readonly intake?: TakesIn;
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
 *   access: { kind: "public", because: "open reference data", restsOn: ["regions"] }, effect: "read",
 *   input: z.strictObject({ regionCode: RegionCode }), output: Region, problems: ["not-found"],
 *   examples: [{ title: "Amersfoort", input: { regionCode: "AM14" } }],
 * });
 */
export function operation<Input extends z.ZodObject, Output extends z.ZodType>(
  declaration: Operation<Input, Output, undefined> & WithoutOrder<keyof Input["shape"]>,
): Operation<Input, Output, undefined> {
  return declaration;
}

/**
 * Declares an operation that takes in many rows; only fixes the types.
 *
 * @example
 * const create = intakeOperation({
 *   method: "POST", path: "/observations", summary: "Record observations", description: "Records many observations at once.",
 *   access: { kind: "scoped", scope: "observations:write", region: "own" }, effect: "write", intake: { member: "items", mostRows: 100_000 },
 *   input: ObservationIntake, output: IntakeResult, problems: [],
 *   examples: [{ title: "One row", input: { items: [{
 *     indicatorCode: "demonstration-time-to-work", areaCode: "NL01", periodFrom: "2026-01-01", periodTo: "2027-01-01",
 *     value: "14.1", baseCount: 12_040, revisionStatus: "final",
 *   }] } }],
 * });
 */
export function intakeOperation<Input extends z.ZodObject, Output extends z.ZodType, const Member extends string & keyof z.output<Input>>(
  declaration: Operation<Input, Output, Intake<Member>> & WithoutOrder<keyof Input["shape"]>,
): Operation<Input, Output, Intake<Member>> {
  return declaration;
}

/** The media types in which an operation takes its body. */
export function bodyTypesOf({ intake }: Operation): readonly [string, ...string[]] {
  return intake ? ["application/json", "application/x-ndjson", "text/csv"] : ["application/json"];
}

/** Where each member of the input travels in REST. */
export interface InputPlaces {
  readonly path: readonly string[];
  readonly query: readonly string[];
  readonly body: readonly string[];
}

/** Sorts the members of an operation's input by where they travel. */
export function inputPlaces({ method, path, input, intake }: Operation): InputPlaces {
  const inPath = [...path.matchAll(/\{(\w+)\}/gu)].map(([, member]) => member as string); // the group is in every match
  const others = Object.keys(input.shape).filter((member) => !inPath.includes(member));
  if (intake) return { path: inPath, query: others.filter((member) => member !== intake.member), body: [intake.member] };
  const hasBody = method === "POST" || method === "PUT";
  return { path: inPath, query: hasBody ? [] : others, body: hasBody ? others : [] };
}

/** Does the operation give a list in pages? Then the SDK's method can be iterated. */
export function isPaged({ input, output }: Operation): boolean {
  return "cursor" in input.shape && "shape" in output && "items" in (output as z.ZodObject).shape; // a schema with a shape is an object
}

/** What a followed operation gives, one after another. */
export interface FollowedItem {
  readonly schema: z.ZodType;
  /** The id of its schema: `Change`. */
  readonly name: string;
  /** How an event is called: `change`. */
  readonly event: string;
  /** The member of each item from which one can go on: `changeId`. */
  readonly cursor: string;
  /** Does it end when nothing more can come? Then `page.isEnded` says so. */
  readonly mayEnd: boolean;
}

/** The items of an operation that can be followed. */
export function followedItem({ output }: Operation): FollowedItem {
  const { items: list, page } = "shape" in output ? (output as z.ZodObject).shape : {}; // a schema with a shape is an object
  const schema = list && "element" in list ? (list.element as z.ZodType) : undefined; // a list of schemas of ours
  const name = schema?.meta()?.id;
  if (!schema || name === undefined) throw new Error("what can be followed has a list of items whose schema has an id");
  const event = name.charAt(0).toLowerCase() + name.slice(1);
  const mayEnd = page !== undefined && "shape" in page && "isEnded" in (page as z.ZodObject).shape; // the same
  return { schema, name, event, cursor: `${event}Id`, mayEnd };
}

/** May anyone read with it, from a page of any origin? */
export function isPublicRead({ access, effect }: Operation): boolean {
  return access.kind !== "scoped" && effect === "read";
}

/** Is it a read by GET that gives everyone the same? Its answers may be kept and revalidated. */
export function isPublicQuery({ access, effect, method }: Operation): boolean {
  return method === "GET" && access.kind === "public" && effect === "read";
}

/**
 * What the answers to strangers rest on, where they may be kept: those of public queries, and of open ones that say so.
 *
 * @returns undefined when nothing may be kept
 */
export function keptAnswersRestOn({ access, effect, method }: Operation): readonly ChangedResource[] | undefined {
  return method === "GET" && effect === "read" && access.kind !== "scoped" ? access.restsOn : undefined;
}

/**
 * What answers to known callers rest on, where they may be kept for all who reach the same regions.
 *
 * @returns undefined when nothing may be kept
 */
export function keptByReachRestsOn({ access, effect, method }: Operation): readonly ChangedResource[] | undefined {
  const mayBeKept =
    method === "GET" && effect === "read" && access.kind === "scoped" && access.purpose === undefined && access.side === undefined;
  return mayBeKept ? access.restsOn : undefined;
}

/** Is what it deals with bound to this purpose? */
export function isBoundTo({ access }: Pick<Operation, "access">, purpose: Purpose): boolean {
  return access.kind === "scoped" && access.purpose === purpose;
}

/** Does it create something? Then it takes an `Idempotency-Key`. */
export function isCreating({ method, effect }: Operation): boolean {
  return method === "POST" && effect === "write";
}

/** Does it need `If-Match`, the version that it changes? */
export function needsIfMatch({ method, effect, unconditional }: Operation): boolean {
  return effect === "write" && (method === "PUT" || method === "DELETE") && unconditional === undefined;
}

/** Problems that any operation can end in, whatever it does. */
export const commonProblems = [
  "invalid-input",
  "malformed-request",
  "unauthenticated",
  "method-not-allowed",
  "not-acceptable",
  "request-timeout",
  "uri-too-long",
  "rate-limit-exceeded",
  "header-fields-too-large",
  "internal-error",
  "service-unavailable",
] as const satisfies readonly ProblemCode[];

/** Problems that any operation with a body can end in. */
export const bodyProblems = ["payload-too-large", "unsupported-media-type"] as const satisfies readonly ProblemCode[];

/** All problems that an operation can end in: its own, and those that follow from what it declares. */
export function problemsOf(operation: Operation): ProblemCode[] {
  const { access } = operation;
  return [
    ...new Set<ProblemCode>([
      ...commonProblems,
      ...(inputPlaces(operation).body.length > 0 ? bodyProblems : []),
      ...(access.kind === "scoped" ? (["insufficient-scope"] as const) : []),
      ...(access.kind === "scoped" && access.purpose ? (["insufficient-purpose"] as const) : []),
      ...(access.kind === "scoped" && access.region === "all" ? (["insufficient-reach"] as const) : []),
      ...(access.kind === "scoped" && (access.region === "own" || access.side) ? (["not-found"] as const) : []),
      ...(needsIfMatch(operation) ? (["precondition-required", "precondition-failed"] as const) : []),
      ...(operation.effect === "write" ? (["outcome-unknown"] as const) : []),
      ...(isCreating(operation) ? (["idempotency-key-in-progress", "idempotency-key-reused"] as const) : []),
      ...(operation.isDownload ? (["range-not-satisfiable"] as const) : []),
      ...(answersOutcomes(operation) ? (["outcome-order-refused"] as const) : []),
      ...operation.problems,
    ]),
  ];
}
