/** One call through every door: what each answers, brought to one form so that they can be compared. */
import { basePath, inputPlaces, type NamedOperation, needsIfMatch } from "@reform-exchange/contract";
import { type Problem, rightsOfRole } from "@reform-exchange/schemas";
import { createClient, ProblemError } from "@reform-exchange/sdk";
import { createTrpcClient, problemOf } from "@reform-exchange/sdk/trpc";
import type { CredentialHolder } from "./running-api.ts";

export type Outcome = { readonly output: unknown } | { readonly problem: Omit<Problem, "requestId"> };
export type Door = "REST" | "tRPC" | "SDK";

/** Where to call, and as whom. A write of something with a version changes whichever version is there. */
export interface Caller {
  readonly baseUrl: string;
  readonly credential: string | undefined;
}

/** Calls an operation through a door. */
export type CallThrough = (caller: Caller, operation: NamedOperation, input: Readonly<Record<string, unknown>>) => Promise<Outcome>;

/** A holder of a key who may call the operation, and reaches every region or the one of the examples; nobody for what everyone may call. */
export function holderFor({ access }: NamedOperation["operation"]): CredentialHolder | undefined {
  if (access.kind !== "scoped") return undefined;
  if (access.scope === "own-response:write") return "respondent";
  if (access.side === "region") return "regionA";
  const holders = ["admin", "support", "ministry", "researcher"] as const;
  const holder = holders.find((role) => {
    const { scopes, purposes } = rightsOfRole[role];
    return scopes.includes(access.scope) && (access.purpose === undefined || purposes.includes(access.purpose));
  });
  if (!holder) throw new Error(`no role but a region's may call with ${access.scope}`);
  return holder;
}

export const doors: Readonly<Record<Door, CallThrough>> = {
  async REST({ baseUrl, credential }, { operation }, input) {
    const { url, body } = requestOf(operation, input);
    const response = await fetch(baseUrl + basePath + url, {
      method: operation.method,
      headers: {
        ...(credential === undefined ? {} : { authorization: `Bearer ${credential}` }),
        ...(needsIfMatch(operation) ? { "if-match": "*" } : {}),
        ...(operation.isDownload ? { accept: "application/json" } : {}),
        ...(body === undefined ? {} : { "content-type": "application/json" }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (response.status === 204) return { output: undefined };
    const content: unknown = await response.json();
    if (response.ok) return { output: content };
    const { requestId, ...problem } = content as Problem; // the tests of the problems hold this form to its schema
    if (response.status !== problem.status) throw new Error(`status ${response.status} with a problem of ${problem.status}`);
    if (response.headers.get("x-request-id") !== requestId) throw new Error("the request id differs from its header");
    return { problem };
  },

  async tRPC({ baseUrl, credential }, { resource, name, operation }, input) {
    const client = createTrpcClient({ baseUrl, ...(credential === undefined ? {} : { apiKey: credential }) }) as unknown as Record<
      string,
      Record<string, { query: Call; mutate: Call }>
    >; // called by name here
    const procedure = client[resource]?.[name];
    if (!procedure) throw new Error(`no procedure ${resource}.${name}`);
    try {
      return {
        output: await (operation.method === "GET" ? procedure.query(input) : procedure.mutate(input, { context: ifMatchOf(operation) })),
      };
    } catch (error) {
      const problem = problemOf(error);
      if (!problem) throw error;
      return { problem: withoutRequestId(problem) };
    }
  },

  async SDK({ baseUrl, credential }, { resource, name, operation }, input) {
    const client = createClient({
      baseUrl,
      maxRetries: 0,
      ...(credential === undefined ? {} : { apiKey: credential }),
    }) as unknown as Record<string, Record<string, Call>>; // called by name here
    const method = client[resource]?.[name];
    if (!method) throw new Error(`no method ${resource}.${name}`);
    try {
      return { output: await method(input, ifMatchOf(operation)) };
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      return { problem: withoutRequestId(error.problem) };
    }
  },
};

type Call = (input: unknown, options?: object) => Promise<unknown>;

function ifMatchOf(operation: NamedOperation["operation"]): { readonly ifMatch?: string } {
  return needsIfMatch(operation) ? { ifMatch: "*" } : {};
}

function withoutRequestId<Full extends { readonly requestId: string }>({ requestId: _, ...problem }: Full): Omit<Full, "requestId"> {
  return problem;
}

/** The address and the body of an operation with its input, as REST has them. */
export function requestOf(operation: NamedOperation["operation"], input: Readonly<Record<string, unknown>>) {
  const { path, query: queried, body } = inputPlaces(operation);
  const url = path.reduce((text, member) => text.replace(`{${member}}`, encodeURIComponent(String(input[member]))), operation.path);
  const others = Object.entries(input).filter(([member]) => !path.includes(member));
  // What belongs nowhere goes where most members go.
  const goesToQuery = (member: string) => body.length === 0 || queried.includes(member);
  const query = new URLSearchParams(
    others.filter(([member, value]) => goesToQuery(member) && value !== undefined).map(([member, value]) => [member, String(value)]),
  );
  const withQuery = query.size > 0 ? `${url}?${query}` : url;
  return { url: withQuery, body: body.length === 0 ? undefined : Object.fromEntries(others.filter(([member]) => !goesToQuery(member))) };
}
