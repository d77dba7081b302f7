/** Whatever a caller sends, the answer is an answer or a problem, never a fault of ours. Over all operations, also later ones. */
import { basePath, inputPlaces, type NamedOperation, needsIfMatch, operations } from "@reform-exchange/contract";
import { problemCodeOf, problemSchemas } from "@reform-exchange/schemas";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { holderFor } from "./support/faces.ts";
import { type RunningApi, startApi } from "./support/running-api.ts";

/** How many inputs an operation gets at each door. The whole run is made on both databases, with other inputs. */
const numRuns = 75;

let api: RunningApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

/** Texts that programs trip over, and any others. */
const text = fc.oneof(
  fc.constantFrom(
    "",
    " ",
    "\u0000",
    "\ud800",
    "%00",
    "%",
    "..",
    "../../etc/passwd",
    "'; drop table region; --",
    "__proto__",
    "constructor",
    "null",
    "NaN",
    "1e309",
    "-0",
    "AM14",
    "AM14 ",
    "am14",
    "GM0363",
    "2022-03-01",
    "0000-01-01",
    "+275760-09-14",
    "\u202e",
    "𝔊𝔪",
    "a".repeat(5000),
  ),
  fc.string({ unit: "binary", maxLength: 30 }),
);

const value = fc.oneof(
  text,
  fc.jsonValue(),
  fc.integer(),
  fc.double(),
  fc.constantFrom(null, true, [], {}, [[]], Number.MAX_SAFE_INTEGER, JSON.parse('{"__proto__":{"isAdmin":true}}')),
);

/** Members of the operation's own, some good and some not, and members of nobody's. */
function inputFor({ operation }: NamedOperation): fc.Arbitrary<Record<string, unknown>> {
  const goods = operation.examples.map(({ input }) => input as Record<string, unknown>); // every input is an object
  const own = Object.keys(operation.input.shape);
  return fc
    .tuple(
      fc.constantFrom(...goods),
      own.length > 0 ? fc.dictionary(fc.constantFrom(...own), value) : fc.constant({}),
      fc.dictionary(text, value, { maxKeys: 2 }),
    )
    .map(([good, broken, strange]) => ({ ...good, ...broken, ...strange }));
}

async function expectNoFault(response: Response): Promise<void> {
  expect(response.status).toBeLessThan(500);
  if (response.ok || response.status === 304) return;
  const problem = (await response.json()) as { type: string };
  const code = problemCodeOf(problem.type);
  if (code === undefined) throw new Error(`no problem of ours: ${JSON.stringify(problem)}`);
  problemSchemas[code].strict().parse(problem);
}

const textOf = (given: unknown) => (typeof given === "string" ? given : (JSON.stringify(given) ?? ""));
const segmentOf = (given: unknown) => encodeURIComponent(textOf(given).toWellFormed()).replaceAll(".", "%2e");

describe.each(operations)("$id", (named) => {
  const { operation, resource, name } = named;
  const places = inputPlaces(operation);
  // As whoever may call it: a refusal would end the call before its input is looked at.
  const headers = () => {
    const holder = holderFor(operation);
    return { ...(holder && { authorization: `Bearer ${api.keys[holder]}` }), ...(needsIfMatch(operation) && { "if-match": "*" }) };
  };
  const jsonHeaders = () => ({ ...headers(), "content-type": "application/json" });

  test("by REST", async () => {
    await fc.assert(
      fc.asyncProperty(inputFor(named), async (input) => {
        const path = places.path.reduce((url, member) => url.replace(`{${member}}`, segmentOf(input[member])), operation.path);
        const others = Object.entries(input).filter(([member]) => !places.path.includes(member));
        if (places.body.length > 0) {
          const body = JSON.stringify(Object.fromEntries(others));
          await expectNoFault(await api.call(basePath + path, { method: operation.method, body, headers: jsonHeaders() }));
        } else {
          const query = others.map(([member, given]) => `${segmentOf(member)}=${segmentOf(given)}`);
          await expectNoFault(await api.call(`${basePath}${path}?${query.join("&")}`, { method: operation.method, headers: headers() }));
        }
      }),
      { numRuns },
    );
  });

  test("by tRPC", async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(inputFor(named), value), async (input) => {
        const isQuery = operation.method === "GET";
        const json = JSON.stringify(input);
        const response = isQuery
          ? await api.call(`/trpc/${resource}.${name}?input=${encodeURIComponent(json.toWellFormed())}`, { headers: headers() })
          : await api.call(`/trpc/${resource}.${name}`, { method: "POST", body: json, headers: jsonHeaders() });
        expect(response.status).toBeLessThan(500);
        if (!response.ok) expect(await response.json()).toHaveProperty("error.data.problem.requestId");
      }),
      { numRuns },
    );
  });
});

test("any path and any query is an answer or a problem", async () => {
  const path = fc.oneof(
    fc.webPath(),
    text.map((part) => `/v1/${segmentOf(part)}`),
    fc.array(text, { maxLength: 4 }).map((parts) => `/${parts.map(segmentOf).join("/")}`),
  );
  await fc.assert(
    fc.asyncProperty(path, fc.webQueryParameters(), async (where, query) => {
      const response = await api.call(`${where === "" ? "/" : where}?${query}`);
      expect(response.status).toBeLessThan(500);
    }),
    { numRuns: 2 * numRuns },
  );
});

test("nothing of it changed anything", async () => {
  const { items } = (await (await api.call("/v1/regions?limit=100")).json()) as { items: unknown[] };
  expect(items).toHaveLength(35);
  expect(({} as Record<string, unknown>)["isAdmin"]).toBeUndefined();
});
