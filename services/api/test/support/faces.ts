/** One call through every door: what each answers, brought to one form so that they can be compared. */
import { basePath, inputPlaces, type NamedOperation } from "@reform-exchange/contract";
import type { Problem } from "@reform-exchange/schemas";
import { createClient, ProblemError } from "@reform-exchange/sdk";
import { createTrpcClient, problemOf } from "@reform-exchange/sdk/trpc";

export type Outcome = { readonly output: unknown } | { readonly problem: Omit<Problem, "requestId"> };
export type Door = "REST" | "tRPC" | "SDK";

/** Calls an operation through a door. */
export type CallThrough = (baseUrl: string, operation: NamedOperation, input: Readonly<Record<string, unknown>>) => Promise<Outcome>;

export const doors: Readonly<Record<Door, CallThrough>> = {
  async REST(baseUrl, { operation }, input) {
    const { url, body } = requestOf(operation, input);
    const response = await fetch(baseUrl + basePath + url, {
      method: operation.method,
      ...(body === undefined ? {} : { body: JSON.stringify(body), headers: { "content-type": "application/json" } }),
    });
    const content: unknown = await response.json();
    if (response.ok) return { output: content };
    const { requestId, ...problem } = content as Problem; // the tests of the problems hold this form to its schema
    if (response.status !== problem.status) throw new Error(`status ${response.status} with a problem of ${problem.status}`);
    if (response.headers.get("x-request-id") !== requestId) throw new Error("the request id differs from its header");
    return { problem };
  },

  async tRPC(baseUrl, { resource, name, operation }, input) {
    const client = createTrpcClient({ baseUrl }) as unknown as Record<string, Record<string, { query: Call; mutate: Call }>>; // called by name here
    const procedure = client[resource]?.[name];
    if (!procedure) throw new Error(`no procedure ${resource}.${name}`);
    try {
      return { output: await (operation.method === "GET" ? procedure.query(input) : procedure.mutate(input)) };
    } catch (error) {
      const problem = problemOf(error);
      if (!problem) throw error;
      return { problem: withoutRequestId(problem) };
    }
  },

  async SDK(baseUrl, { resource, name }, input) {
    const client = createClient({ baseUrl, maxRetries: 0 }) as unknown as Record<string, Record<string, Call>>; // called by name here
    const method = client[resource]?.[name];
    if (!method) throw new Error(`no method ${resource}.${name}`);
    try {
      return { output: await method(input) };
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      return { problem: withoutRequestId(error.problem) };
    }
  },
};

type Call = (input: unknown) => Promise<unknown>;

function withoutRequestId<Full extends { readonly requestId: string }>({ requestId: _, ...problem }: Full): Omit<Full, "requestId"> {
  return problem;
}

function requestOf(operation: NamedOperation["operation"], input: Readonly<Record<string, unknown>>) {
  const { path, body } = inputPlaces(operation);
  const url = path.reduce((text, member) => text.replace(`{${member}}`, encodeURIComponent(String(input[member]))), operation.path);
  const others = Object.entries(input).filter(([member]) => !path.includes(member));
  if (body.length > 0) return { url, body: Object.fromEntries(others) };
  const query = new URLSearchParams(others.filter(([, value]) => value !== undefined).map(([member, value]) => [member, String(value)]));
  return { url: query.size > 0 ? `${url}?${query}` : url, body: undefined };
}
