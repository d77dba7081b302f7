/** Whoever tries to write with what is false, stale, broken or another's is told so clearly, and nothing is written. Through REST and tRPC. */
import { createHmac, createPublicKey, randomUUID } from "node:crypto";
import { basePath, type NamedOperation, needsIfMatch, type OperationId, operations } from "@reform-exchange/contract";
import { demonstrationWerkcentrumId, keyIdOf, SettableClock } from "@reform-exchange/domain/testing";
import {
  type CreatedApiKey,
  NewApiKey,
  NewWerkcentrum,
  type ProblemCode,
  problemCodeOf,
  problemSchemas,
  rightsOfRole,
  type Scope,
  type Werkcentrum,
  WerkcentrumContent,
  WerkcentrumImport,
} from "@reform-exchange/schemas";
import fc from "fast-check";
import type { JWK } from "jose";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type * as z from "zod";
import { ClaimNames } from "../src/tokens/claim-names.ts";
import { createTokenVerifier } from "../src/tokens/token-verifier.ts";
import { type DatabaseState, type StoredRecord, stateOf } from "./support/database-state.ts";
import { holderFor, requestOf } from "./support/faces.ts";
import { type Claims, makeKey, type OpenIdProvider, type SigningKey, sign, startProvider } from "./support/openid-provider.ts";
import { rawRequest } from "./support/raw-request.ts";
import { type RunningApi, startApi, testNow } from "./support/running-api.ts";
import { placesOf, valueAt, withValueAt } from "./support/schema-places.ts";

const issuer = "https://login.example.nl";
const audience = "reform-exchange";
const nowSeconds = Date.parse(testNow) / 1000;
const oneMebibyte = 1_048_576;

let api: RunningApi;
let provider: OpenIdProvider;
let signingKey: SigningKey;
let otherKey: SigningKey;
/** Keys that the tests made for themselves. */
let own: Readonly<Record<"secondAdmin" | "policyOnly" | "forgotten", CreatedApiKey & { readonly secret: string }>>;
/** The Werkcentrum of region B, which is AM18. */
let werkcentrumOfB: Werkcentrum;

beforeAll(async () => {
  provider = await startProvider();
  [signingKey, otherKey] = await Promise.all([makeKey("one"), makeKey("one")]);
  provider.publish({ keys: [signingKey.publicJwk] });
  const settings = { issuer, audience, jwksUrl: provider.jwksUrl, claims: ClaimNames.parse({}) };
  api = await startApi({ verifyToken: createTokenVerifier(settings, new SettableClock(testNow)) });
  const regional = { role: "region", scopes: ["werkcentra:write"], regionCodes: ["AM14"] };
  own = {
    secondAdmin: await makeApiKey({ name: "Second administrator", role: "admin", scopes: ["api-keys:write"] }),
    policyOnly: await makeApiKey({ name: "Policy of A", ...regional, purposes: ["policy"] }),
    forgotten: await makeApiKey({ name: "Forgotten", role: "support", scopes: [] }),
  };
  await api.testDatabase.run(`delete from api_key where id = '${own.forgotten.apiKeyId}'`);
  werkcentrumOfB = (await write<Werkcentrum>("REST", "werkcentra.create", { regionCode: "AM18", ...another }, { as: api.keys.regionB }))
    .output;
});
afterAll(async () => {
  await api.close();
  await provider.close();
});

async function makeApiKey(wanted: object): Promise<CreatedApiKey & { readonly secret: string }> {
  return (await write<CreatedApiKey & { readonly secret: string }>("REST", "apiKeys.create", wanted, { as: api.keys.admin })).output;
}

const another = { name: "Another (demonstration)", locations: [] };
const newKeyInput = { name: "Made by the tests", role: "support", scopes: [], purposes: [] };

// ---- Calls through both doors ----

const doors = ["REST", "tRPC"] as const;
type Door = (typeof doors)[number];

interface Attempt {
  /** A key or token, sent as a bearer credential. */
  readonly as?: string | undefined;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent in the place of the input. */
  readonly body?: string | Buffer<ArrayBuffer> | ReadableStream;
  /** Behind the address. */
  readonly query?: string;
}

function operationOf(id: OperationId): NamedOperation {
  const named = operations.find((operation) => operation.id === id);
  if (!named) throw new Error(`no operation ${id}`);
  return named;
}

function requestFor(door: Door, id: OperationId, input: object): { method: string; path: string; body: string | undefined } {
  const { operation } = operationOf(id);
  if (door === "tRPC") return { method: "POST", path: `/trpc/${id}`, body: JSON.stringify(input) };
  const { url, body } = requestOf(operation, input as Record<string, unknown>); // every input is an object
  return { method: operation.method, path: basePath + url, body: body && JSON.stringify(body) };
}

async function send(door: Door, id: OperationId, input: object, { as, headers = {}, body, query = "" }: Attempt): Promise<Response> {
  const request = requestFor(door, id, input);
  const content = body ?? request.body;
  return await api.call(request.path + query, {
    method: request.method,
    headers: {
      ...(as === undefined ? {} : { authorization: `Bearer ${as}` }),
      ...(content === undefined ? {} : { "content-type": "application/json" }),
      ...headers,
    },
    ...(content === undefined ? {} : { body: content, duplex: "half" }),
  });
}

/** A call that succeeds. */
async function write<Output>(
  door: Door,
  id: OperationId,
  input: object,
  attempt: Attempt,
): Promise<{ response: Response; output: Output }> {
  const response = await send(door, id, input, attempt);
  const text = await response.text();
  if (!response.ok) throw new Error(`${id} by ${door}: ${text}`);
  const content: unknown = text === "" ? undefined : JSON.parse(text);
  const output = door === "tRPC" ? (content as { result: { data?: unknown } }).result.data : content; // tRPC's form of an answer
  return { response, output: output as Output }; // the parity tests hold answers to their schemas
}

// ---- Refusals ----

interface Refusal {
  readonly code: ProblemCode;
  /** What the problem says, in English. */
  readonly says: string | RegExp;
  /** Members of the problem. */
  readonly members?: object;
  /** What the answer is looked through for, besides the credential. */
  readonly secrets?: readonly string[];
}

/** Checks that an answer is this problem, in its form, and in the form of its door. */
async function expectProblem(response: Response, door: Door, { code, says, members = {} }: Refusal): Promise<Record<string, unknown>> {
  const text = await response.text();
  const answer: unknown = JSON.parse(text);
  // The form of tRPC's errors; a batch of one stands for itself.
  const given =
    door === "REST"
      ? answer
      : (answer as { error?: { message: string; data: { httpStatus: number; problem: unknown } } }).error?.data.problem;
  const type = String((given as { type?: unknown } | undefined)?.type); // only looked at
  expect(problemCodeOf(type), text.slice(0, 2000)).toBe(code);
  const problem = problemSchemas[code].strict().parse(given) as Record<string, unknown>; // each problem is an object
  expect(response.status).toBe(problem["status"]);
  expect(response.headers.get("x-request-id")).toBe(problem["requestId"]);
  expect(response.headers.get("content-type")).toMatch(door === "REST" ? /^application\/problem\+json/u : /^application\/json/u);
  expect(response.headers.get("www-authenticate")).toBe(door === "REST" && code === "unauthenticated" ? "Bearer" : null);
  if (typeof says === "string") expect(problem["detail"]).toBe(says);
  else expect(problem["detail"]).toMatch(says);
  expect(problem).toMatchObject(members);
  return problem;
}

/** The audit records that a piece of work leaves. */
type Records = readonly Pick<StoredRecord, "callerId" | "operationId">[];

/** Does the work, and checks that the database is as it was, but for these records of refusals. */
async function unchanged<Result>(work: () => Promise<Result>, records: Records = []): Promise<Result> {
  const before = await stateOf(api);
  const result = await work();
  expectUnchanged(before, await stateOf(api), records);
  return result;
}

function expectUnchanged(before: DatabaseState, after: DatabaseState, records: Records): void {
  expect(after.digests).toEqual(before.digests);
  expect(after.records.slice(0, before.records.length)).toEqual(before.records);
  const added = after.records.slice(before.records.length);
  // The calls of a batch run side by side, so in no order.
  const outline = ({ callerId, operationId, outcome }: Omit<StoredRecord, "id" | "body">) => `${outcome} ${operationId} ${callerId}`;
  expect(added.map(outline).toSorted()).toEqual(records.map((record) => outline({ ...record, outcome: "refused" })).toSorted());
}

/** What of a credential must be seen nowhere: itself, and the parts of a token or of a key. */
function partsOf(credential: string): string[] {
  return [credential, ...credential.split(/[. _]/u)].filter((part) => part.length > 12);
}

/** A call, and how it must be refused. */
interface RefusedCall {
  readonly door: Door;
  readonly id: OperationId;
  readonly input: object;
  readonly attempt: Attempt;
  readonly refusal: Refusal & { readonly records?: Records };
}

/** Checks that each call is refused so, that nothing of its credential is in answer, log or audit record, and that nothing was written. */
async function expectAllRefused(calls: readonly RefusedCall[]): Promise<void> {
  const before = await stateOf(api);
  const told: { readonly secrets: readonly string[]; readonly traces: readonly string[] }[] = [];
  for (const { door, id, input, attempt, refusal } of calls) {
    const logged = api.log.length;
    const response = await send(door, id, input, attempt);
    const head = JSON.stringify([...response.headers]);
    const problem = await expectProblem(response, door, refusal);
    expect(api.log.length).toBeGreaterThan(logged);
    const credentials = [attempt.as, attempt.headers?.["authorization"], ...(refusal.secrets ?? [])];
    told.push({
      secrets: credentials.flatMap((text) => (text ? partsOf(text) : [])),
      traces: [head, JSON.stringify(problem), ...api.log.slice(logged)],
    });
  }
  const after = await stateOf(api);
  expectUnchanged(
    before,
    after,
    calls.flatMap(({ refusal }) => refusal.records ?? []),
  );
  const records = after.records.slice(before.records.length).map(({ body }) => body);
  for (const { secrets, traces } of told) {
    for (const secret of secrets) expect([...traces, ...records].filter((trace) => trace.includes(secret))).toEqual([]);
  }
}

const expectRefused = (door: Door, id: OperationId, input: object, attempt: Attempt, refusal: RefusedCall["refusal"]) =>
  expectAllRefused([{ door, id, input, attempt, refusal }]);

/** Every write with the input of its first example. */
const writes = operations.filter(({ operation }) => operation.effect === "write");
const firstInput = ({ operation: { examples } }: NamedOperation) => examples[0].input as object; // every input is an object
const anyVersion = ({ operation }: NamedOperation) => (needsIfMatch(operation) ? { "if-match": "*" } : {});

// ---- The guarantees ----

describe("the look at the database", () => {
  test("sees each kind of write, so that seeing none means none", async () => {
    const changedBy = async (work: () => Promise<unknown>): Promise<string[]> => {
      const before = (await stateOf(api)).digests;
      await work();
      const after = (await stateOf(api)).digests;
      return Object.keys(after).filter((table) => after[table] !== before[table]);
    };
    const as = api.keys.admin;
    expect(await changedBy(() => write("REST", "apiKeys.create", newKeyInput, { as, headers: { "idempotency-key": "look" } }))).toEqual(
      expect.arrayContaining(["api_key", "change", "idempotent_request"]),
    );
    expect(await changedBy(() => write("REST", "apiKeys.revoke", { apiKeyId: keyIdOf("revocable") }, { as }))).toContain("api_key");
    const put = { werkcentrumId: werkcentrumOfB.werkcentrumId, name: "Looked at (demonstration)", locations: [] };
    const attempt = { as: api.keys.support, headers: { "if-match": "*" } };
    expect(await changedBy(() => write("tRPC", "werkcentra.update", put, attempt))).toEqual(
      expect.arrayContaining(["change", "werkcentrum"]),
    );
    await expect(unchanged(() => write("REST", "apiKeys.create", newKeyInput, { as }))).rejects.toThrow(/expected/u);
  });
});

const says = {
  missing: "This needs a key or token; send Authorization: Bearer.",
  malformed: "The header Authorization is no Bearer with a key or token, or the key has a typing error: its check characters don't fit.",
  unknown: "This key is not known here.",
  expired: "The key or token has expired.",
  notYetValid: "The token is not valid yet.",
  revoked: "The key was revoked.",
  untrusted: "The token is not trusted: its signature, issuer, audience or a claim that must be there is not right.",
  crossesPurposes: "The token bears policy and evaluation together, which one credential never may.",
} as const;

const goodClaims: Claims = {
  iss: issuer,
  aud: audience,
  azp: "regional-tool",
  jti: "0f8fad5bd9cb469fa16570867728950e",
  iat: nowSeconds - 10,
  exp: nowSeconds + 600,
  role: "region",
  region_codes: ["AM14"],
  scope: "werkcentra:write",
  purposes: ["service"],
};

const token = (claims: Claims, key = signingKey, header: Claims = {}) => sign({ ...goodClaims, ...claims }, key, header);
const encoded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");

/** The public key, as text, taken for a shared secret: what a verifier that lets the token choose would do. */
function signedWithPublicKey(jwk: JWK): string {
  const pem = createPublicKey({ key: { ...jwk }, format: "jwk" }).export({ type: "spki", format: "pem" });
  const content = `${encoded({ alg: "HS256", kid: "one", typ: "JWT" })}.${encoded(goodClaims)}`;
  return `${content}.${createHmac("sha256", pem).update(content).digest("base64url")}`;
}

type Reason = keyof typeof says;

/** Each wrong credential, as the header `Authorization`, and what is the matter with it. */
const credentials: readonly (readonly [title: string, reason: Reason, header: () => string | Promise<string> | undefined])[] = [
  ["none", "missing", () => undefined],
  ["an empty header", "malformed", () => ""],
  ["a scheme alone", "malformed", () => "Bearer"],
  ["Basic with a key in it", "malformed", () => `Basic ${Buffer.from(`admin:${api.keys.admin}`).toString("base64")}`],
  ["a key without a scheme", "malformed", () => api.keys.admin],
  ["another scheme", "malformed", () => `ApiKey ${api.keys.admin}`],
  ["two keys in one header", "malformed", () => `Bearer ${api.keys.admin}, Bearer ${api.keys.admin}`],
  ["a key and another one", "malformed", () => `Bearer ${api.keys.admin} ${api.keys.support}`],
  ["a key with a typing error", "malformed", () => `Bearer ${mistyped(api.keys.admin)}`],
  ["a key that is cut off", "malformed", () => `Bearer ${api.keys.admin.slice(0, -1)}`],
  ["a prefix alone", "malformed", () => `Bearer ${api.keys.admin.slice(0, 11)}`],
  ["a text that is no key", "malformed", () => "Bearer invitation-2f6b4a579a550d9f1f3f2a11"],
  ["a key that is not there", "unknown", () => `Bearer ${own.forgotten.secret}`],
  ["an expired key", "expired", () => `Bearer ${api.keys.expired}`],
  ["a revoked key", "revoked", () => `Bearer ${api.keys.revoked}`],
  ["a token with alg none", "untrusted", () => `Bearer ${encoded({ alg: "none", kid: "one" })}.${encoded(goodClaims)}.`],
  ["a token with alg none and the signature of another", "untrusted", async () => `Bearer ${await unsigned()}`],
  ["a token signed HS256 with the public key", "untrusted", () => `Bearer ${signedWithPublicKey(signingKey.publicJwk)}`],
  ["a token signed with another key of that kid", "untrusted", async () => `Bearer ${await token({}, otherKey)}`],
  ["a token that brings its own key", "untrusted", async () => `Bearer ${await token({}, otherKey, { jwk: otherKey.publicJwk })}`],
  ["a token whose claims were changed after signing", "untrusted", async () => `Bearer ${await altered()}`],
  ["a token without a kid", "untrusted", async () => `Bearer ${await token({}, signingKey, { kid: undefined })}`],
  ["a token with an empty kid", "untrusted", async () => `Bearer ${await token({}, signingKey, { kid: "" })}`],
  ["a token with a strange kid", "untrusted", async () => `Bearer ${await token({}, signingKey, { kid: "__proto__" })}`],
  ["a token without azp", "untrusted", async () => `Bearer ${await token({ azp: undefined })}`],
  ["a token with a NUL in azp", "untrusted", async () => `Bearer ${await token({ azp: "a\u0000b" })}`],
  ["a token with half a character in azp", "untrusted", async () => `Bearer ${await token({ azp: "a\ud800" })}`],
  ["a token without jti", "untrusted", async () => `Bearer ${await token({ jti: undefined })}`],
  ["a token without exp", "untrusted", async () => `Bearer ${await token({ exp: undefined })}`],
  ["a token for another audience", "untrusted", async () => `Bearer ${await token({ aud: "another-api" })}`],
  ["a token of another issuer", "untrusted", async () => `Bearer ${await token({ iss: "https://login.example.com" })}`],
  ["a token with a role that we don't know", "untrusted", async () => `Bearer ${await token({ role: "__proto__" })}`],
  ["a region's token without regions", "untrusted", async () => `Bearer ${await token({ region_codes: undefined })}`],
  ["a region's token with an empty list of regions", "untrusted", async () => `Bearer ${await token({ region_codes: [] })}`],
  ["a token that has expired", "expired", async () => `Bearer ${await token({ exp: nowSeconds - 6 })}`],
  ["a token with nbf in the future", "notYetValid", async () => `Bearer ${await token({ nbf: nowSeconds + 60 })}`],
  ["a token with iat in the future", "notYetValid", async () => `Bearer ${await token({ iat: nowSeconds + 60 })}`],
  ["a token with policy and evaluation", "crossesPurposes", async () => `Bearer ${await token({ purposes: ["policy", "evaluation"] })}`],
  ["a token with two parts", "malformed", async () => `Bearer ${(await token({})).split(".").slice(0, 2).join(".")}`],
];

function mistyped(key: string): string {
  const place = key.length - 12;
  return key.slice(0, place) + (key[place] === "a" ? "b" : "a") + key.slice(place + 1);
}

async function unsigned(): Promise<string> {
  const [, claims, signature] = (await token({})).split(".");
  return `${encoded({ alg: "none", kid: "one" })}.${claims}.${signature}`;
}

async function altered(): Promise<string> {
  const [header, , signature] = (await token({})).split(".");
  return `${header}.${encoded({ ...goodClaims, role: "admin", scope: "api-keys:write" })}.${signature}`;
}

describe.each(doors)("by %s, a wrong credential opens no write", (door) => {
  test("while the right token does", async () => {
    const put = { werkcentrumId: demonstrationWerkcentrumId, ...another };
    await write(door, "werkcentra.update", put, { as: await token({}), headers: { "if-match": "*" } });
  });

  test.each(credentials)("%s: 401 %s", async (_, reason, header) => {
    const authorization = await header();
    const isOfKnownKey = reason === "revoked" || authorization?.includes(api.keys.expired) === true;
    const callerId = `key:${keyIdOf(reason === "revoked" ? "revoked" : "expired")}`;
    await expectAllRefused(
      writes.map((named) => ({
        door,
        id: named.id,
        input: firstInput(named),
        attempt: { headers: { ...anyVersion(named), ...(authorization === undefined ? {} : { authorization }) } },
        refusal: {
          code: "unauthenticated",
          says: says[reason],
          members: { reason },
          records: isOfKnownKey ? [{ callerId, operationId: named.id }] : [],
        },
      })),
    );
  });

  test.each(["access_token", "apiKey", "key", "authorization", "token"])("a key as ?%s= is none, and is in no log", async (name) => {
    const query = `?${name}=${api.keys.admin}`;
    const secrets = [api.keys.admin];
    await expectRefused(door, "apiKeys.create", newKeyInput, { query }, { code: "unauthenticated", says: says.missing, secrets });
  });

  test("nor by tRPC's connectionParams", async () => {
    const query = `?connectionParams=${encodeURIComponent(JSON.stringify({ authorization: `Bearer ${api.keys.admin}` }))}`;
    const secrets = [api.keys.admin];
    await expectRefused(door, "apiKeys.create", newKeyInput, { query }, { code: "unauthenticated", says: says.missing, secrets });
  });

  test("two headers Authorization are no credential, whichever is right", async () => {
    const { path, body = "" } = requestFor(door, "apiKeys.create", newKeyInput);
    for (const pair of [
      [api.keys.admin, api.keys.revoked],
      [api.keys.revoked, api.keys.admin],
      [api.keys.admin, api.keys.admin],
    ]) {
      const logged = api.log.length;
      const response = await unchanged(() => rawPost(path, [...pair.map((key) => `Authorization: Bearer ${key}`)], body));
      await expectProblem(response, door, { code: "unauthenticated", says: says.malformed, members: { reason: "malformed" } });
      expect(api.log.slice(logged).join()).not.toContain("rx_");
    }
  });
});

test("a key in the query beside a right one is refused as unknown, and is in no log", async () => {
  await expectRefused(
    "REST",
    "apiKeys.create",
    newKeyInput,
    { as: api.keys.admin, query: `?access_token=${own.secondAdmin.secret}` },
    {
      code: "invalid-input",
      says: /^The input has one fault: “access_token” is unknown here; it takes /u,
      members: { errors: [{ pointer: "/access_token", code: "unknown-parameter" }] },
      secrets: [own.secondAdmin.secret],
    },
  );
  const logged = api.log.length;
  const response = await unchanged(() => api.call(`/v1/werkcentra?apiKey=${api.keys.admin}`));
  await expectProblem(response, "REST", { code: "invalid-input", says: /“apiKey” is unknown here/u });
  expect(api.log.slice(logged).join()).not.toContain("rx_");
});

function rawPost(path: string, lines: readonly string[], body: string | Buffer, length = Buffer.byteLength(body)): Promise<Response> {
  const head = [
    `POST ${path} HTTP/1.1`,
    "Host: x",
    "Connection: close",
    "Content-Type: application/json",
    `Content-Length: ${length}`,
    ...lines,
    "",
    "",
  ];
  // Header lines are bytes; Latin-1 has each of them.
  return rawRequest(api.baseUrl, Buffer.concat([Buffer.from(head.join("\r\n"), "latin1"), Buffer.from(body)]));
}

describe.each(doors)("by %s, who lacks scope or purpose is refused before anything is read", (door) => {
  const cases = [
    ["the ministry makes a key", "apiKeys.create", () => api.keys.ministry, { scope: "api-keys:write" }],
    ["a region makes a key", "apiKeys.create", () => api.keys.regionA, { scope: "api-keys:write" }],
    ["a region imports for policy", "werkcentrumImports.create", () => own.policyOnly.secret, { purpose: "service" }],
    ["an administrator makes a Werkcentrum", "werkcentra.create", () => api.keys.admin, { scope: "werkcentra:write" }],
    ["a researcher changes a Werkcentrum", "werkcentra.update", () => api.keys.researcher, { scope: "werkcentra:write" }],
  ] as const satisfies readonly (readonly [string, OperationId, () => string, object])[];

  const callerIdOf = (key: string): string => {
    const holder = (["ministry", "regionA", "admin", "researcher"] as const).find((name) => api.keys[name] === key);
    return `key:${holder ? keyIdOf(holder) : own.policyOnly.apiKeyId}`;
  };

  const bodies: readonly (readonly [string, Omit<Attempt, "as">])[] = [
    ["with a right body", {}],
    ["with a body that is no JSON", { body: "{" }],
    ["with a body that is no input", { body: '{"__proto__":[]}' }],
    ["with a body that is too large", { body: "x".repeat(oneMebibyte + 1) }],
    ["with a body of another type", { body: "a,b", headers: { "content-type": "text/csv" } }],
    ["with a malformed Idempotency-Key", { headers: { "idempotency-key": "two words" } }],
    ["with a query that is unknown", { query: "?strange=1" }],
  ];

  describe.each(cases)("%s (%s)", (_, id, key, needs) => {
    test.each(bodies)("%s: 403, on record once", async (_title, attempt) => {
      const refusal =
        "scope" in needs
          ? { code: "insufficient-scope", says: `This needs the scope ${needs.scope}.`, members: needs }
          : {
              code: "insufficient-purpose",
              says: "This is bound to the purpose service, and your key or token is not for that.",
              members: needs,
            };
      const records = [{ callerId: callerIdOf(key()), operationId: id }];
      await expectRefused(door, id, firstInput(operationOf(id)), { as: key(), ...attempt }, { ...(refusal as Refusal), records });
    });

    test("while the body is still on its way", async () => {
      const { path } = requestFor(door, id, firstInput(operationOf(id)));
      if (operationOf(id).operation.method !== "POST" && door === "REST") return; // as above, with another method
      const records = [{ callerId: callerIdOf(key()), operationId: id }];
      const response = await unchanged(() => rawPost(path, [`Authorization: Bearer ${key()}`], "{", 10_000_000), records);
      expect(response.status).toBe(403);
    });
  });

  test("nor need a stranger send anything", async () => {
    const { path } = requestFor(door, "apiKeys.create", newKeyInput);
    expect((await unchanged(() => rawPost(path, [], "{", 10_000_000))).status).toBe(401);
  });
});

describe.each(doors)("by %s, an idempotency key", (door) => {
  const headersOf = (key: string) => ({ "idempotency-key": key });
  const create = (key: string, input: object = newKeyInput, as = api.keys.admin) =>
    write<CreatedApiKey>(door, "apiKeys.create", input, { as, headers: headersOf(key) });
  const reused: Refusal = {
    code: "idempotency-key-reused",
    says: "This Idempotency-Key belongs to another call; nothing was done.",
  };

  test("with the same body gives the first answer again, without its secret, in whichever form the header is", async () => {
    const key = randomUUID();
    const { output: first } = await create(key);
    const forms = [key, `"${key}"`, `  ${key}  `];
    for (const form of forms) {
      const logged = api.log.length;
      const { output, response } = await unchanged(() => create(form));
      expect(output).toEqual({ ...first, secret: null });
      expect(response.headers.get("idempotency-replayed")).toBe(door === "REST" ? "true" : null);
      expect(api.log.slice(logged).join()).not.toContain(first.secret);
    }
    const [row] = await api.testDatabase.database.rows<{ answer: string }>(
      { name: `test.answer-${door}`, text: "select answer from idempotent_request where key = $1" },
      [key],
    );
    expect(row?.answer).not.toContain(first.secret);
  });

  test("with the same members in another order, and defaults written out, is the same call", async () => {
    const key = randomUUID();
    const { output: first } = await create(key, { name: "Order", role: "support", scopes: [] });
    const input = { expiresAt: null, regionCodes: null, purposes: [], scopes: [], role: "support", name: "Order" };
    const { output } = await unchanged(() => create(key, input));
    expect(output).toEqual({ ...first, secret: null });
  });

  test.each([
    ["another name", { ...newKeyInput, name: "Another" }],
    ["another role", { ...newKeyInput, role: "ministry" }],
    ["more rights", { ...newKeyInput, scopes: ["werkcentra:write"], purposes: ["service"] }],
    ["an end", { ...newKeyInput, expiresAt: "2030-01-01T00:00:00Z" }],
  ])("with another body (%s) is refused", async (_, input) => {
    const key = randomUUID();
    const { output: first } = await create(key);
    const secrets = [String(first.secret)];
    await expectRefused(door, "apiKeys.create", input, { as: api.keys.admin, headers: headersOf(key) }, { ...reused, secrets });
    await unchanged(() => create(key)); // and the first is still what it stands for
  });

  test("with another operation is refused", async () => {
    const key = randomUUID();
    const input = { items: [{ regionCode: "AM12", ...another }] };
    const { output } = await write<{ items: { werkcentrumId: string }[] }>(door, "werkcentrumImports.create", input, {
      as: api.keys.support,
      headers: headersOf(key),
    });
    await expectRefused(
      door,
      "werkcentra.create",
      { regionCode: "AM12", ...another },
      { as: api.keys.support, headers: headersOf(key) },
      reused,
    );
    const made = { werkcentrumId: output.items[0]?.werkcentrumId };
    await write(door, "werkcentra.delete", made, { as: api.keys.support, headers: { "if-match": "1" } });
  });

  test("of another caller is no key: the call is one of its own and gets nothing of the other's", async () => {
    const key = randomUUID();
    const { output: first } = await create(key);
    const { output, response } = await create(key, newKeyInput, own.secondAdmin.secret);
    expect(output.apiKeyId).not.toBe(first.apiKeyId);
    expect(output.secret).toMatch(/^rx_/u);
    expect(response.headers.get("idempotency-replayed")).toBeNull();
  });

  test("opens nothing to who may not call", async () => {
    const key = randomUUID();
    const { output: first } = await create(key);
    const secrets = [String(first.secret), first.apiKeyId];
    await expectRefused(
      door,
      "apiKeys.create",
      newKeyInput,
      { as: api.keys.support, headers: headersOf(key) },
      {
        code: "insufficient-scope",
        says: "This needs the scope api-keys:write.",
        secrets,
        records: [{ callerId: `key:${keyIdOf("support")}`, operationId: "apiKeys.create" }],
      },
    );
    await expectRefused(
      door,
      "apiKeys.create",
      newKeyInput,
      { headers: headersOf(key) },
      { code: "unauthenticated", says: says.missing, secrets },
    );
  });

  test("of a call that failed stands for nothing, so the mended call goes through with it", async () => {
    const key = randomUUID();
    const attempt = { as: api.keys.support, headers: headersOf(key) };
    const taken = { regionCode: "AM18", ...another };
    await expectRefused(door, "werkcentra.create", taken, attempt, { code: "already-exists", says: /^There is a Werkcentrum already: / });
    await expectRefused(door, "werkcentra.create", { ...taken, regionCode: "AM99" }, attempt, {
      code: "invalid-input",
      says: /AM99/u,
    });
    const { output } = await write<Werkcentrum>(door, "werkcentra.create", { ...taken, regionCode: "AM12" }, attempt);
    await write(door, "werkcentra.delete", { werkcentrumId: output.werkcentrumId }, { as: api.keys.support, headers: { "if-match": "1" } });
  });

  test.each([
    ["nothing", ""],
    ["two words", "two words"],
    ["two keys", "one, two"],
    ["201 characters", "k".repeat(201)],
    ["a quote inside", 'a"b'],
    ["half a pair of quotes", '"a'],
    ["a tab", "a\tb"],
    ["letters outside ASCII", "sleut\u00ebl"],
    ["what would be a NUL", "\u0080"],
    ["quotes around nothing", '""'],
  ])("that is %s is refused", async (_, key) => {
    const attempt = { as: api.keys.admin, headers: headersOf(key) };
    await expectRefused(door, "apiKeys.create", newKeyInput, attempt, {
      code: "invalid-input",
      says: "The input has one fault: The header Idempotency-Key must be 1 to 200 visible characters, a UUID for example.",
      members: { errors: [{ pointer: "/Idempotency-Key", code: "invalid-format" }] },
    });
  });

  test.each(["__proto__", "constructor", "prototype", "null", "'; drop table api_key; --".replaceAll(" ", "+")])(
    "that is %s is a key as any other",
    async (name) => {
      const key = `${name}`;
      const { output: first } = await create(
        key,
        { ...newKeyInput, name: `Key ${door}` },
        door === "REST" ? api.keys.admin : own.secondAdmin.secret,
      );
      const again = await unchanged(() =>
        create(key, { ...newKeyInput, name: `Key ${door}` }, door === "REST" ? api.keys.admin : own.secondAdmin.secret),
      );
      expect(again.output).toEqual({ ...first, secret: null });
    },
  );
});

describe.each(doors)("by %s, If-Match", (door) => {
  const id = demonstrationWerkcentrumId;
  let staleTag: string;
  let currentTag: string;
  let version: number;
  const tagNow = async () => String((await api.call(`/v1/werkcentra/${id}`)).headers.get("etag"));

  beforeAll(async () => {
    staleTag = await tagNow();
    const put = { werkcentrumId: id, ...another, name: `Changed by ${door} (demonstration)` };
    const { output } = await write<Werkcentrum>(door, "werkcentra.update", put, {
      as: api.keys.regionA,
      headers: { "if-match": staleTag },
    });
    version = output.version;
    currentTag = await tagNow();
    expect(currentTag).not.toBe(staleTag);
  });

  const failed: Refusal = { code: "precondition-failed", says: "It was changed meanwhile; nothing was done." };
  const required: Refusal = { code: "precondition-required", says: "Send If-Match with the ETag of what you change." };

  const values: readonly (readonly [string, () => string | undefined, Refusal])[] = [
    ["missing", () => undefined, required],
    ["empty", () => "", required],
    ["only spaces", () => "   ", required],
    ["the tag of the version before", () => staleTag, failed],
    ["the number before", () => String(version - 1), failed],
    ["the number after", () => String(version + 1), failed],
    ["the weak form of the current tag", () => `W/${currentTag}`, failed],
    ["the weak form of the current number", () => `W/"${version}"`, failed],
    ["a list of stale tags", () => `${staleTag}, "999", W/${currentTag}`, failed],
    ["a list with a star in it", () => `${staleTag}, *`, failed],
    ["the tag of another Werkcentrum", () => '"1.AAAAAAAAAAAA"', failed],
    ["a quoted star", () => '"*"', failed],
    ["two stars", () => "**", failed],
    ["a word", () => '"garbage"', failed],
    ["__proto__", () => "__proto__", failed],
    ["a negative number", () => `-${version}`, failed],
    ["a tag of somebody else's with a comma in it", () => `"${version},0"`, failed],
    ["a tag of somebody else's with the number between commas", () => `"a, ${version}, b"`, failed],
    ["half a pair of quotes", () => `"${version}`, failed],
    ["the other half", () => `${version}"`, failed],
    ["half a pair of quotes around a list", () => `"a, ${version}`, failed],
    ["an exponent", () => `${version}e0`, failed],
    ["a hexadecimal", () => `0x${version}`, failed],
    ["a number past all bounds", () => "9".repeat(400), failed],
    ["SQL", () => `"${version}' or 1=1 --"`, failed],
    ["a byte of Latin-1", () => `"${version}\u00ff"`, failed],
    ["many tags", () => Array.from({ length: 1000 }, (_, index) => `"${index + 1000}"`).join(","), failed],
  ];

  test.each(values)("that is %s changes and deletes nothing", async (_, value, refusal) => {
    const given = value();
    const attempt = { as: api.keys.regionA, headers: given === undefined ? {} : { "if-match": given } };
    await expectRefused(door, "werkcentra.update", { werkcentrumId: id, ...another }, attempt, refusal);
    await expectRefused(door, "werkcentra.delete", { werkcentrumId: id }, attempt, refusal);
  });

  test("with the tag of a list of Werkcentra, or of another resource, changes nothing", async () => {
    for (const path of ["/v1/werkcentra", `/v1/werkcentra/${werkcentrumOfB.werkcentrumId}`, "/v1/regions/AM14"]) {
      const tag = String((await api.call(path)).headers.get("etag"));
      expect(tag).toMatch(/^"/u);
      if (tag.startsWith(`"${version}.`)) throw new Error("the case says nothing when the versions are the same by chance");
      const attempt = { as: api.keys.regionA, headers: { "if-match": tag } };
      await expectRefused(door, "werkcentra.update", { werkcentrumId: id, ...another }, attempt, failed);
    }
  });

  test("is asked before the Werkcentrum is looked at, but answered after: what is not there is a 404", async () => {
    const nobodys = { werkcentrumId: "01938c1e-0000-7000-8000-00000000ffff" };
    const attempt = { as: api.keys.regionA, headers: { "if-match": staleTag } };
    const says = /^There is no Werkcentrum 01938c1e-0000-7000-8000-00000000ffff within your reach\.$/u;
    await expectRefused(door, "werkcentra.delete", nobodys, attempt, { code: "not-found", says });
    await expectRefused(door, "werkcentra.delete", nobodys, { as: api.keys.regionA }, required);
  });

  test("that lists the current tag among others does change it, once", async () => {
    const attempt = { as: api.keys.regionA, headers: { "if-match": `"999", ${currentTag}` } };
    const put = { werkcentrumId: id, ...another, name: `Once by ${door} (demonstration)` };
    await write(door, "werkcentra.update", put, attempt);
    await expectRefused(door, "werkcentra.update", put, attempt, failed);
  });
});

describe.each(doors)("by %s, a body", (door) => {
  const as = () => api.keys.admin;
  const tooLarge: Refusal = {
    code: "payload-too-large",
    says: "The body may be at most 1048576 bytes.",
    members: { maxBytes: oneMebibyte },
  };
  const noJson: Refusal = { code: "malformed-request", says: "The body is no valid JSON.", members: { part: "body" } };
  const otherType: Refusal = {
    code: "unsupported-media-type",
    says: "This address reads application/json only.",
    members: { accepted: ["application/json"] },
  };
  const refused = (attempt: Omit<Attempt, "as">, refusal: Refusal) =>
    expectRefused(door, "apiKeys.create", newKeyInput, { as: as(), ...attempt }, refusal);
  const padded = (bytes: number) => JSON.stringify(newKeyInput).padEnd(bytes, " ");
  const inPieces = (text: string) =>
    new ReadableStream({
      start(controller) {
        for (let at = 0; at < text.length; at += 65_536) controller.enqueue(Buffer.from(text.slice(at, at + 65_536)));
        controller.close();
      },
    });

  test("that says it is too large is refused before it comes", async () => {
    const { path } = requestFor(door, "apiKeys.create", newKeyInput);
    const lines = [`Authorization: Bearer ${as()}`];
    const response = await unchanged(() => rawPost(path, lines, "{", oneMebibyte + 1));
    await expectProblem(response, door, tooLarge);
  });

  test("that is one byte too large is refused, and one that fits is read", async () => {
    await refused({ body: padded(oneMebibyte + 1) }, tooLarge);
    await refused({ body: "x".repeat(oneMebibyte) }, noJson);
  });

  test("that is too large and doesn't say so is refused", async () => {
    await refused({ body: inPieces(padded(oneMebibyte + 1)) }, tooLarge);
    await refused({ body: inPieces(padded(3 * oneMebibyte)) }, tooLarge);
  });

  test("whose length is told in two ways is refused", async () => {
    const { path, body = "" } = requestFor(door, "apiKeys.create", newKeyInput);
    for (const lines of [["Transfer-Encoding: chunked"], ["Content-Length: 3"]]) {
      const response = await unchanged(() => rawPost(path, [...lines, `Authorization: Bearer ${as()}`], body));
      // Node's parser refuses it before there is a request that could be tRPC's.
      await expectProblem(response, "REST", { code: "malformed-request", says: "The HTTP headers can't be read." });
    }
  });

  test.each([
    ["a beginning", '{"name":'],
    ["a word", "undefined"],
    ["two values", "{}{}"],
    ["a NUL after the value", `${JSON.stringify(newKeyInput)}\u0000`],
    ["a NUL in a text, unescaped", '{"name":"a\u0000b","role":"support","scopes":[]}'],
    ["single quotes", "{'name':'a'}"],
    ["a comment", `/* */${JSON.stringify(newKeyInput)}`],
  ])("that is %s is refused", async (_, body) => {
    await refused({ body: Buffer.from(body) }, noJson);
  });

  test.each([
    ["half a character", [0xed, 0xa0, 0x80]],
    ["the other half", [0xed, 0xb0, 0x80]],
    ["both halves, each by itself", [0xed, 0xa0, 0x80, 0xed, 0xb0, 0x80]],
    ["a NUL in two bytes", [0xc0, 0x80]],
    ["a byte of Latin-1", [0xeb]],
    ["a character that breaks off", [0xe2, 0x82]],
  ])("with %s where UTF-8 should be is refused, not stored as something else", async (_, bytes) => {
    const [before = "", after = ""] = JSON.stringify(newKeyInput).split("Made");
    await refused({ body: Buffer.concat([Buffer.from(before), Buffer.from(bytes), Buffer.from(after)]) }, noJson);
  });

  test.each(["null", "[]", "[{}]", '"text"', "7", "true", "{}"])("that is %s is refused as an input", async (body) => {
    await refused({ body }, { code: "invalid-input", says: /^The input has/u });
  });

  test("that is not there is refused", async () => {
    const { path } = requestFor(door, "apiKeys.create", newKeyInput);
    const response = await unchanged(() => api.call(path, { method: "POST", headers: { authorization: `Bearer ${as()}` } }));
    expect([response.status, await response.text()]).toEqual(
      door === "REST"
        ? [400, expect.stringContaining("/problems/invalid-input")]
        : [415, expect.stringContaining("/problems/unsupported-media-type")],
    );
    // To tRPC it is a call without an input.
    await refused({ body: "" }, door === "REST" ? noJson : { code: "invalid-input", says: "The input has 3 faults; see errors." });
  });

  test.each([
    "text/plain",
    "text/json",
    "application/x-www-form-urlencoded",
    "application/octet-stream",
    "application/jsonp",
    "application/json-patch+json",
    "application/xml",
    "application/json, text/plain",
    "multipart/form-data; boundary=b",
    "nonsense",
  ])("of type %s is refused", async (type) => {
    await refused({ headers: { "content-type": type } }, otherType);
  });

  test("of no type, or of two, is refused", async () => {
    const body = JSON.stringify(newKeyInput);
    const { path } = requestFor(door, "apiKeys.create", newKeyInput);
    const headers = { authorization: `Bearer ${as()}` };
    await expectProblem(await unchanged(() => api.call(path, { method: "POST", headers, body: Buffer.from(body) })), door, otherType);
    const lines = ["Content-Type: text/plain", `Authorization: Bearer ${as()}`];
    await expectProblem(await unchanged(() => rawPost(path, lines, body)), door, otherType);
  });

  test("that is a form is refused, however large, and isn't read", async () => {
    const type = { "content-type": "multipart/form-data; boundary=b" };
    const form = `--b\r\nContent-Disposition: form-data; name="name"\r\n\r\n${"x".repeat(3 * oneMebibyte)}\r\n--b--\r\n`;
    await refused({ body: form, headers: type }, otherType);
    await refused({ body: inPieces(form), headers: type }, otherType);
  });

  test.each([
    [
      "lists in an unknown member",
      `{"name":"a","role":"support","scopes":[],"deep":${"[".repeat(200_000)}${"]".repeat(200_000)}}`,
      "/deep",
    ],
    ["lists in a member", `{"name":"a","role":"support","scopes":${"[".repeat(200_000)}${"]".repeat(200_000)}}`, "/scopes/0"],
    ["objects in a member", `{"role":"support","scopes":[],"name":${'{"name":'.repeat(100_000)}1${"}".repeat(100_000)}}`, "/name"],
    [
      "objects of __proto__",
      `{"name":"a","role":"support","scopes":[],"__proto__":${'{"__proto__":'.repeat(50_000)}1${"}".repeat(50_000)}}`,
      "/__proto__",
    ],
    ["nothing but lists", `${"[".repeat(500_000)}${"]".repeat(500_000)}`, ""],
  ])("that is deep with %s is refused", async (_, body, pointer) => {
    await refused({ body }, { code: "invalid-input", says: /^The input has one fault/u, members: { errors: [{ pointer }] } });
  });
});

/** Inputs that are right, with every member that there is; what is sent is one of them with one thing wrong. */
const fullContent = {
  name: "Werkcentrum in full (demonstration)",
  website: "https://werkcentrum.example/pad",
  subRegions: [{ name: "Noord (demonstration)", municipalityCodes: ["GM0308"] }],
  guideCapacity: [{ funder: "uwv", fte: "2.5" }],
  contactPoints: [{ kind: "email", value: "werkcentrum@reform-exchange.example", description: { nl: "Algemeen", en: "General" } }],
  locations: [
    {
      locationId: "01938c1e-0000-7000-8000-000000001401",
      name: "Location in full (demonstration)",
      municipalityCode: "GM0307",
      address: { street: "Voorbeeldstraat", houseNumber: 12, houseNumberAddition: "A", postcode: "3811 AB", city: "Amersfoort" },
      point: { type: "Point", coordinates: [5.387, 52.155] },
      openingHours: [{ day: "monday", opens: "09:00", closes: "17:00" }],
      walkInHours: [{ day: "tuesday", opens: "09:00", closes: "12:00" }],
      exceptions: [
        {
          on: "2026-12-25",
          reason: { nl: "Eerste Kerstdag", en: "Christmas Day" },
          openingHours: [{ opens: "10:00", closes: "12:00" }],
          walkInHours: [{ opens: "10:00", closes: "11:00" }],
        },
      ],
      accessibility: {
        wheelchairEntrance: true,
        wheelchairToilet: null,
        reservedParking: null,
        hearingLoop: null,
        quietRoom: false,
        notes: { nl: "Bel aan.", en: "Ring the bell." },
      },
      contactPoints: [{ kind: "telephone", value: "+31 33 123 45 67", description: { nl: "Balie", en: "Desk" } }],
    },
  ],
};
const fullKey = {
  name: "Key in full",
  role: "region",
  scopes: ["werkcentra:write"],
  purposes: ["service"],
  regionCodes: ["AM14"],
  expiresAt: "2027-11-23T11:00:00Z",
};

interface Target {
  readonly id: OperationId;
  readonly schema: z.ZodType;
  readonly sample: object;
  /** Goes with the sample in the input. */
  readonly beside: object;
  readonly as: () => string;
}

const targets: readonly Target[] = [
  { id: "apiKeys.create", schema: NewApiKey, sample: fullKey, beside: {}, as: () => api.keys.admin },
  {
    id: "werkcentra.create",
    schema: NewWerkcentrum,
    sample: { regionCode: "AM12", ...fullContent },
    beside: {},
    as: () => api.keys.support,
  },
  {
    id: "werkcentra.update",
    schema: WerkcentrumContent,
    sample: fullContent,
    beside: { werkcentrumId: demonstrationWerkcentrumId },
    as: () => api.keys.regionA,
  },
  {
    id: "werkcentrumImports.create",
    schema: WerkcentrumImport,
    sample: { items: [{ regionCode: "AM12", ...fullContent }] },
    beside: {},
    as: () => api.keys.support,
  },
];

describe.each(targets)("in each place of the input of $id", ({ id, schema, sample, beside, as }) => {
  const { texts, objects } = placesOf(schema);
  const headers = anyVersion(operationOf(id));
  const door = fc.constantFrom(...doors);
  const timeout = 60_000;

  /** Sends an input with something wrong in it, which must be all that is found. */
  async function expectFault(at: Door, input: object, pointer: string): Promise<Record<string, unknown>> {
    const response = await send(at, id, { ...input, ...beside }, { as: as(), headers });
    const problem = await expectProblem(response, at, { code: "invalid-input", says: /^The input has (?:one fault|\d+ faults)/u });
    const faults = problem["errors"] as { pointer: string; message: string }[]; // as the schema of the problem has it
    expect([...new Set(faults.map((fault) => fault.pointer))]).toEqual([pointer]);
    for (const { message } of faults) expect(message).toMatch(/\p{L}{2,}.*\.$/u);
    return problem;
  }

  test("there is something in the sample, which is right", () => {
    expect(schema.safeParse(sample).error).toBeUndefined();
    expect(texts.length).toBeGreaterThan(5);
    for (const place of texts)
      expect([place, typeof valueAt(sample, place)]).toEqual([place, place === "/items/0/version" ? "number" : "string"]);
    for (const place of objects) expect([place, typeof valueAt(sample, place)]).toEqual([place, "object"]);
  });

  test("a NUL or half a character is refused where it stands", { timeout }, async () => {
    const broken = fc.constantFrom("\u0000", "\ud800", "\udbff", "\udc00", "\udfff", "\udc00\ud800");
    await unchanged(async () => {
      for (const place of texts) {
        const good = String(valueAt(sample, place));
        await fc.assert(
          fc.asyncProperty(door, broken, fc.nat(good.length), async (at, part, index) => {
            const text = good.slice(0, index) + part + good.slice(index);
            fc.pre(!text.isWellFormed() || text.includes("\u0000"));
            await expectFault(at, withValueAt(sample, place, text), place);
          }),
          { numRuns: 6 },
        );
      }
    });
  });

  test("a member __proto__, constructor or prototype is refused by its name", { timeout }, async () => {
    const names = ["__proto__", "constructor", "prototype", "hasOwnProperty", "toString"];
    const content = fc.constantFrom<unknown>({ isAdmin: true }, { prototype: { isAdmin: true } }, "admin", null, [], ["api-keys:write"]);
    await unchanged(async () => {
      for (const place of objects) {
        for (const name of names) {
          await fc.assert(
            fc.asyncProperty(door, content, async (at, value) => {
              const pointer = `${place}/${name}`;
              const { detail } = await expectFault(at, withValueAt(sample, pointer, value), pointer);
              expect(detail).toContain(`“${name}” is unknown here`);
            }),
            { numRuns: 2 },
          );
        }
      }
    });
    expect(({} as Record<string, unknown>)["isAdmin"]).toBeUndefined();
  });

  test("a member whose name has a NUL or half a character is refused by its name", { timeout }, async () => {
    await unchanged(async () => {
      for (const name of ["\u0000", "name\u0000", "\ud800", "na\udc00me"]) {
        for (const at of doors) {
          const input = withValueAt(sample, `/${name}`, "x");
          const response = await send(at, id, { ...input, ...beside }, { as: as(), headers });
          await expectProblem(response, at, { code: "invalid-input", says: /is unknown here/u });
        }
      }
    });
  });

  test("something that is made to look like a text is refused", { timeout }, async () => {
    await unchanged(async () => {
      for (const place of texts) {
        for (const value of [7, true, ["a"], { toString: "a" }, JSON.parse('{"__proto__":"a"}') as unknown]) {
          await expectFault("REST", withValueAt(sample, place, value), place);
        }
      }
    });
  });
});

test("the samples are right but for what is put into them", async () => {
  await write("REST", "apiKeys.create", fullKey, { as: api.keys.admin });
  const clean = { ...fullContent, locations: fullContent.locations.map(({ locationId: _, ...location }) => location) };
  const input = { werkcentrumId: demonstrationWerkcentrumId, ...clean };
  await write("tRPC", "werkcentra.update", input, { as: api.keys.regionA, headers: { "if-match": "*" } });
});

describe("what is hostile in an address", () => {
  const as = () => api.keys.support;
  const headers = { "if-match": "*" };
  const noForm: Refusal = { code: "invalid-input", says: /does not have the right form; for example [\w-]{36}\.$/u };

  test.each([
    ["a NUL", "%00"],
    ["an id and a NUL", `${demonstrationWerkcentrumId}%00`],
    ["__proto__", "__proto__"],
    ["constructor", "constructor"],
    ["a path to elsewhere", "..%2F..%2Fapi-keys"],
    ["SQL", `${demonstrationWerkcentrumId}'%20or%20'1'%3D'1`],
    ["a list of ids", `${demonstrationWerkcentrumId},${demonstrationWerkcentrumId}`],
    ["a star", "*"],
    ["an id in braces", `%7B${demonstrationWerkcentrumId}%7D`],
  ])("an id that is %s names nothing", async (_, id) => {
    const remove = (path: string, key: string) => api.callAs(key, path, { method: "DELETE", headers });
    await expectProblem(await unchanged(() => remove(`/v1/werkcentra/${id}`, as())), "REST", noForm);
    await expectProblem(await unchanged(() => remove(`/v1/api-keys/${id}`, api.keys.admin)), "REST", noForm);
    const put = () => api.callAs(as(), `/v1/werkcentra/${id}`, { method: "PUT", headers, body: another });
    await expectProblem(await unchanged(put), "REST", noForm);
    await expectRefused("tRPC", "werkcentra.delete", { werkcentrumId: decodeURIComponent(id) }, { as: as(), headers }, noForm);
    await expectRefused("tRPC", "apiKeys.revoke", { apiKeyId: decodeURIComponent(id) }, { as: api.keys.admin }, noForm);
  });

  test.each([
    ["half a character", "%ED%A0%80"],
    ["the other half", "%ED%BF%BF"],
    ["a NUL in two bytes", "%C0%80"],
    ["a broken escape", "%0"],
    ["a byte of Latin-1", "%EB"],
  ])("an address with %s can't be read", async (_, part) => {
    const wrong: Refusal = { code: "malformed-request", says: "The address is wrongly encoded.", members: { part: "address" } };
    const at = (path: string) => unchanged(() => api.callAs(as(), path, { method: "DELETE", headers }));
    await expectProblem(await at(`/v1/werkcentra/${part}`), "REST", wrong);
    await expectProblem(await at(`/v1/werkcentra/${demonstrationWerkcentrumId}${part}`), "REST", wrong);
  });

  test("an id as half a character is refused by tRPC", async () => {
    await expectRefused("tRPC", "werkcentra.delete", { werkcentrumId: "\ud800" }, { as: as(), headers }, noForm);
  });

  test("a key as an id is refused, and is in no log", async () => {
    const secrets = [api.keys.regionA];
    await expectRefused("REST", "apiKeys.revoke", { apiKeyId: api.keys.regionA }, { as: api.keys.admin }, { ...noForm, secrets });
    await expectRefused("tRPC", "apiKeys.revoke", { apiKeyId: api.keys.regionA }, { as: api.keys.admin }, { ...noForm, secrets });
  });

  test.each([
    ["apiKeys.create", newKeyInput, "name=Other", "/name", "name belongs in the body and not in the query."],
    ["apiKeys.create", { name: "a", scopes: [] }, "role=admin", "/role", "role belongs in the body and not in the query."],
    ["werkcentra.create", { ...another }, "regionCode=AM12", "/regionCode", "regionCode belongs in the body and not in the query."],
    [
      "werkcentra.update",
      { werkcentrumId: demonstrationWerkcentrumId, ...another },
      "website=https://evil.example",
      "/website",
      "website belongs in the body and not in the query.",
    ],
    [
      "werkcentra.update",
      { werkcentrumId: demonstrationWerkcentrumId, ...another },
      "werkcentrumId=01938c1e-0000-7000-8000-00000000ffff",
      "/werkcentrumId",
      "werkcentrumId belongs in the path and not in the query.",
    ],
    [
      "werkcentra.delete",
      { werkcentrumId: demonstrationWerkcentrumId },
      "werkcentrumId=01938c1e-0000-7000-8000-00000000ffff",
      "/werkcentrumId",
      "werkcentrumId belongs in the path and not in the query.",
    ],
  ] as const)("%s takes nothing of its input from the query (%#)", async (id, input, query, pointer, message) => {
    const attempt = { as: id === "apiKeys.create" ? api.keys.admin : as(), headers, query: `?${query}` };
    await expectRefused("REST", id, input, attempt, {
      code: "invalid-input",
      says: `The input has one fault: ${message}`,
      members: { errors: [{ pointer, code: "unknown-parameter" }] },
    });
  });

  test.each(["__proto__", "constructor", "prototype"])("a query with %s is refused by its name", async (name) => {
    const attempt = { as: api.keys.admin, query: `?${name}=1` };
    await expectRefused("REST", "apiKeys.create", newKeyInput, attempt, {
      code: "invalid-input",
      says: new RegExp(`“${name}” is unknown here`, "u"),
    });
  });
});

describe("what is hostile in a header", () => {
  const unreadable: Refusal = { code: "malformed-request", says: "The HTTP headers can't be read.", members: { part: "header" } };

  test.each([
    "Idempotency-Key",
    "If-Match",
    "Traceparent",
    "Last-Event-ID",
    "X-Request-Id",
    "Authorization",
    "Content-Type",
    "Accept-Language",
  ])("a NUL in %s makes the request unreadable", async (name) => {
    for (const door of doors) {
      const { path, body = "" } = requestFor(door, "apiKeys.create", newKeyInput);
      const lines = [`${name}: a\u0000b`, ...(name === "Authorization" ? [] : [`Authorization: Bearer ${api.keys.admin}`])];
      const logged = api.log.length;
      // Node's parser refuses it before there is a request that could be tRPC's.
      await expectProblem(await unchanged(() => rawPost(path, lines, body)), "REST", unreadable);
      expect(api.log.slice(logged).join()).not.toContain("rx_");
    }
  });

  test.each([
    "garbage",
    "__proto__",
    "00-00000000000000000000000000000000-0000000000000000-00",
    "00-0AF7651916CD43DD8448EB211C80319C-B7AD6B7169203331-01",
    "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331",
    `00-${"0".repeat(5000)}-x`,
    "\u00ed\u00a0\u0080",
    "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01'); drop table audit_record; --",
  ])("a traceparent that is none (%#) gets a trace of our own", async (traceparent) => {
    for (const door of doors) {
      const before = await stateOf(api);
      const logged = api.log.length;
      const response = await send(door, "apiKeys.create", newKeyInput, { as: api.keys.ministry, headers: { traceparent } });
      await expectProblem(response, door, { code: "insufficient-scope", says: /api-keys:write/u });
      const after = await stateOf(api);
      const records = [{ callerId: `key:${keyIdOf("ministry")}`, operationId: "apiKeys.create" }];
      expectUnchanged(before, after, records);
      const { log } = JSON.parse(after.records.at(-1)?.body ?? "{}") as { log: { trace_id: string; parent_span_id: string | null } };
      expect(log.trace_id).toMatch(/^(?!0{32})[0-9a-f]{32}$/u);
      expect(log.trace_id).not.toBe("0af7651916cd43dd8448eb211c80319c");
      expect(log.parent_span_id).toBeNull();
      expect(api.log.slice(logged).join()).not.toContain(traceparent);
    }
  });

  test.each(["garbage", "__proto__", "constructor", "0", "1", "A".repeat(8000), "\u00ed\u00a0\u0080", "' or 1=1 --"])(
    "a Last-Event-ID that is none of ours (%#) is a fault of the cursor",
    async (id) => {
      const headers = { accept: "text/event-stream", "last-event-id": id };
      const response = await unchanged(() => api.callAs(api.keys.support, "/v1/changes", { headers }));
      const says = /^The input has one fault: after (?:is no cursor of these changes|may be at most|does not have the right form)/u;
      const { errors } = await expectProblem(response, "REST", { code: "invalid-input", says });
      expect(errors).toMatchObject([{ pointer: "/after" }]);
    },
  );

  test.each(["a\u0000b", "\ud800", "__proto__", ""])("nor is %j one as a cursor of tRPC", async (after) => {
    const path = `/trpc/changes.list?input=${encodeURIComponent(JSON.stringify({ after }))}`;
    const response = await unchanged(() => api.callAs(api.keys.support, path));
    const { errors } = await expectProblem(response, "tRPC", { code: "invalid-input", says: /^The input has/u });
    expect(errors).toContainEqual(expect.objectContaining({ pointer: "/after" }));
  });
});

describe.each(doors)("by %s, nobody gets further than his rights", (door) => {
  const regionA = { callerId: `key:${keyIdOf("regionA")}` };
  const notThere = (key: string): Refusal => ({
    code: "not-found",
    says: `There is no Werkcentrum ${key} within your reach.`,
    members: { resource: "werkcentrum", key },
  });

  test.each(["apiKeys.create", "apiKeys.revoke"] as const)("a region has no hand in keys (%s)", async (id) => {
    for (const [as, callerId] of [
      [api.keys.regionA, `key:${keyIdOf("regionA")}`],
      [api.keys.support, `key:${keyIdOf("support")}`],
      [await token({ scope: "api-keys:write werkcentra:write" }), "token:regional-tool"],
    ] as const) {
      await expectRefused(
        door,
        id,
        firstInput(operationOf(id)),
        { as },
        {
          code: "insufficient-scope",
          says: "This needs the scope api-keys:write.",
          records: [{ callerId, operationId: id }],
        },
      );
    }
  });

  test("a region makes no Werkcentrum for another, and learns not even whether there is one", async () => {
    const records = [{ ...regionA, operationId: "werkcentra.create" }];
    for (const regionCode of ["AM18", "AM12", "AM99"]) {
      const input = { regionCode, ...another };
      await expectRefused(door, "werkcentra.create", input, { as: api.keys.regionA }, { ...notThere(regionCode), records });
    }
  });

  test("the Werkcentrum of another region is a 404, whatever If-Match says", async () => {
    const { werkcentrumId } = werkcentrumOfB;
    const tag = String((await api.call(`/v1/werkcentra/${werkcentrumId}`)).headers.get("etag"));
    for (const ifMatch of ['"999"', "*", tag, "garbage"]) {
      const attempt = { as: api.keys.regionA, headers: { "if-match": ifMatch } };
      await expectRefused(door, "werkcentra.update", { werkcentrumId, ...another }, attempt, {
        ...notThere(werkcentrumId),
        records: [{ ...regionA, operationId: "werkcentra.update" }],
      });
      await expectRefused(door, "werkcentra.delete", { werkcentrumId }, attempt, {
        ...notThere(werkcentrumId),
        records: [{ ...regionA, operationId: "werkcentra.delete" }],
      });
    }
  });

  test("an import with another region in it does nothing at all, and finds no faults there", async () => {
    const attempt = { as: api.keys.regionA };
    const records = [{ ...regionA, operationId: "werkcentrumImports.create" }];
    const ours = { regionCode: "AM14", ...another };
    for (const item of [
      { regionCode: "AM18", ...another, version: 999 },
      { regionCode: "AM12", ...another },
    ]) {
      const input = { items: [ours, item] };
      await expectRefused(door, "werkcentrumImports.create", input, attempt, { ...notThere(item.regionCode), records });
    }
    const withFaults = {
      items: [
        { ...ours, name: "" },
        { regionCode: "AM18", ...another, version: 999 },
      ],
    };
    await expectRefused(door, "werkcentrumImports.create", withFaults, attempt, {
      code: "invalid-input",
      says: /^The input has one fault: items\.0\.name /u,
      members: { errorCount: 1 },
    });
  });

  test("a Werkcentrum stays with its region", async () => {
    const input = { werkcentrumId: demonstrationWerkcentrumId, ...another, regionCode: "AM18" };
    await expectRefused(
      door,
      "werkcentra.update",
      input,
      { as: api.keys.regionA, headers: { "if-match": "*" } },
      {
        code: "invalid-input",
        says: /“regionCode” is unknown here/u,
        members: { errors: [{ pointer: "/regionCode", code: "unknown-parameter" }] },
      },
    );
  });

  test.each([["am14"], ["AM14 "], [" AM14"], ["AM14\u0000"], ["AM14,AM18"], [["AM14", "AM18"]], [{ AM14: "AM18" }], [null]])(
    "a region code is one code, and not %j",
    async (regionCode) => {
      await expectRefused(
        door,
        "werkcentra.create",
        { regionCode, ...another },
        { as: api.keys.regionA },
        {
          code: "invalid-input",
          says: /^The input has one fault: regionCode /u,
          members: { errors: [{ pointer: "/regionCode" }] },
        },
      );
    },
  );

  const together = "purposes must not hold policy and evaluation together; make two keys.";
  test.each(["region", "ministry", "support", "researcher", "admin"])("no key of role %s bears policy and evaluation", async (role) => {
    const input = { name: "Everything", role, scopes: [], regionCodes: role === "region" ? ["AM14"] : null };
    for (const purposes of [
      ["policy", "evaluation"],
      ["evaluation", "service", "policy"],
    ]) {
      const response = await unchanged(() => send(door, "apiKeys.create", { ...input, purposes }, { as: api.keys.admin }));
      const { errors } = await expectProblem(response, door, { code: "invalid-input", says: /^The input has \d+ faults; see errors\.$/u });
      expect(errors).toContainEqual({ pointer: "/purposes", code: "invalid-value", message: together });
    }
  });

  test.each([
    ["a scope that its role may not have", { role: "region", scopes: ["api-keys:write"], regionCodes: ["AM14"] }, "/scopes/0"],
    ["a scope of support", { role: "researcher", scopes: ["werkcentra:write"] }, "/scopes/0"],
    ["a scope that is none", { role: "admin", scopes: ["*"] }, "/scopes/0"],
    ["a purpose of an administrator", { role: "admin", scopes: [], purposes: ["evaluation"] }, "/purposes/0"],
    ["a role that is none", { role: "operator", scopes: [] }, "/role"],
    ["the role of a respondent", { role: "respondent", scopes: [] }, "/role"],
    ["all regions for a region", { role: "region", scopes: [], regionCodes: null }, "/regionCodes"],
    ["no regions for a region", { role: "region", scopes: [], regionCodes: [] }, "/regionCodes"],
    ["a region that is none", { role: "region", scopes: [], regionCodes: ["AM99"] }, "/regionCodes/0"],
    ["a secret of its own", { role: "support", scopes: [], secret: "rx_chosen" }, "/secret"],
    ["an id of its own", { role: "support", scopes: [], apiKeyId: keyIdOf("admin") }, "/apiKeyId"],
    ["an end in the past", { role: "support", scopes: [], expiresAt: "2020-01-01T00:00:00Z" }, "/expiresAt"],
  ])("no key has %s", async (_, wanted, pointer) => {
    await expectRefused(
      door,
      "apiKeys.create",
      { name: "Wanted", ...wanted },
      { as: api.keys.admin },
      {
        code: "invalid-input",
        says: /^The input has one fault: \S+ /u,
        members: { errors: [{ pointer }] },
      },
    );
  });
});

describe("by tRPC, several calls at once", () => {
  /** As many calls as one batch may hold. */
  const mostAtOnce = 20;
  const mayResearch: ReadonlySet<Scope> = new Set(rightsOfRole.researcher.scopes);
  const json = { "content-type": "application/json" };
  const batch = (ids: readonly OperationId[], inputs: readonly object[], headers: Readonly<Record<string, string>>) =>
    api.call(`/trpc/${ids.join(",")}?batch=1`, { method: "POST", headers: { ...json, ...headers }, body: JSON.stringify({ ...inputs }) });
  const codesIn = (answers: unknown) =>
    (answers as { error?: { data: { problem: { type: string } } } }[]).map(({ error }) => error && problemCodeOf(error.data.problem.type)); // tRPC's form

  test.each([
    ["Idempotency-Key", ["apiKeys.create", "apiKeys.create"], [newKeyInput, newKeyInput], () => api.keys.admin],
    [
      "If-Match",
      ["werkcentra.update", "werkcentra.delete"],
      [{ werkcentrumId: demonstrationWerkcentrumId, ...another }, { werkcentrumId: demonstrationWerkcentrumId }],
      () => api.keys.regionA,
    ],
    ["If-Match", ["apiKeys.create", "apiKeys.revoke"], [newKeyInput, { apiKeyId: keyIdOf("revocable") }], () => api.keys.admin],
  ] as const)("have no %s in common (%#)", async (name, ids, inputs, as) => {
    for (const accept of [{}, { "trpc-accept": "application/jsonl" }] as const) {
      const headers = { authorization: `Bearer ${as()}`, [name]: "*", ...accept };
      const response = await unchanged(() => batch(ids, inputs, headers));
      const text = await response.text();
      expect(text.match(/\/problems\/[\w-]+/gu)).toEqual(["/problems/malformed-request", "/problems/malformed-request"]);
      expect(text).not.toContain(as());
    }
  });

  test("without a right credential all are refused", async () => {
    for (let first = 0; first < writes.length; first += mostAtOnce) {
      const some = writes.slice(first, first + mostAtOnce);
      const ids = some.map(({ id }) => id);
      const response = await unchanged(() => batch(ids, some.map(firstInput), {}));
      expect(codesIn(await response.json())).toEqual(ids.map(() => "unauthenticated"));
      const refused = await unchanged(() => batch(ids, some.map(firstInput), { authorization: `Bearer ${mistyped(api.keys.admin)}` }));
      expect(refused.status).toBe(401);
    }
  });

  test("each by its own rights, on record one by one", async () => {
    const others = writes.filter(({ operation: { access } }) => access.kind === "scoped" && !mayResearch.has(access.scope));
    expect(others.map(({ id }) => id)).toEqual(expect.arrayContaining(["apiKeys.create", "werkcentra.update"]));
    const headers = { authorization: `Bearer ${api.keys.researcher}` };
    for (let first = 0; first < others.length; first += mostAtOnce) {
      const some = others.slice(first, first + mostAtOnce);
      const ids = some.map(({ id }) => id);
      const records = ids.map((operationId) => ({ callerId: `key:${keyIdOf("researcher")}`, operationId }));
      const response = await unchanged(() => batch(ids, some.map(firstInput), headers), records);
      expect(codesIn(await response.json())).toEqual(ids.map(() => "insufficient-scope"));
    }
  });

  test("are no more than twenty", async () => {
    const ids = Array.from({ length: 21 }, () => "apiKeys.create" as const);
    const headers = { authorization: `Bearer ${api.keys.admin}` };
    const response = await unchanged(() =>
      batch(
        ids,
        ids.map(() => newKeyInput),
        headers,
      ),
    );
    expect(response.status).toBe(400);
  });
});

describe("a write through a method that isn't its own", () => {
  test.each(writes)("$id is no query of tRPC", async (named) => {
    const path = `/trpc/${named.id}?input=${encodeURIComponent(JSON.stringify(firstInput(named)))}`;
    const as = api.keys[holderFor(named.operation) ?? "support"];
    const headers = anyVersion(named);
    await unchanged(async () => {
      await expectProblem(await api.callAs(as, path, { headers }), "tRPC", {
        code: "method-not-allowed",
        says: "GET is not possible here; POST is.",
        members: { allow: ["POST"] },
      });
      for (const method of ["HEAD", "PUT", "DELETE", "PATCH"]) {
        expect((await api.callAs(as, path, { method, headers })).status).toBe(405);
      }
    });
  });

  test("no header and no parameter makes a write of a read", async () => {
    const path = `/v1/werkcentra/${demonstrationWerkcentrumId}`;
    for (const name of ["x-http-method-override", "x-http-method", "x-method-override"]) {
      const read = () => api.callAs(api.keys.regionA, path, { headers: { [name]: "DELETE", "if-match": "*" } });
      expect((await unchanged(read)).status).toBe(200);
      const post = () => api.callAs(api.keys.regionA, path, { method: "POST", body: {}, headers: { [name]: "DELETE", "if-match": "*" } });
      expect((await unchanged(post)).status).toBe(405);
    }
    const asked = await unchanged(() => api.callAs(api.keys.regionA, `${path}?_method=DELETE`, { headers: { "if-match": "*" } }));
    await expectProblem(asked, "REST", { code: "invalid-input", says: /“_method” is unknown here/u });
  });

  test.each(["/v1/api-keys", "/v1/werkcentra", "/v1/werkcentrum-imports"])("%s can't be put, patched or deleted", async (path) => {
    for (const method of ["PUT", "PATCH", "DELETE"]) {
      const response = await unchanged(() => api.callAs(api.keys.support, path, { method, headers: { "if-match": "*" } }));
      await expectProblem(response, "REST", { code: "method-not-allowed", says: new RegExp(`^${method} is not possible here`, "u") });
    }
  });
});

test("of all this, no credential is in any log", () => {
  const log = api.log.join();
  for (const key of [...Object.values(api.keys), ...Object.values(own).map(({ secret }) => secret)]) expect(log).not.toContain(key);
  expect(log).not.toMatch(/rx_\w{8}_|eyJ[\w-]{20}|Bearer|Basic/u);
  expect(log).not.toContain('"level":50');
});
