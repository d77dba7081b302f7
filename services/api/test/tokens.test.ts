import { createHmac, createPublicKey } from "node:crypto";
import { type Caller, ProblemError } from "@reform-exchange/domain";
import { SettableClock } from "@reform-exchange/domain/testing";
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { createLogger } from "../src/logger.ts";
import { ClaimNames } from "../src/tokens/claim-names.ts";
import { createTokenVerifier, type TokenVerifier } from "../src/tokens/token-verifier.ts";
import { type Claims, makeKey, type OpenIdProvider, type SigningKey, sign, startProvider } from "./support/openid-provider.ts";

const issuer = "https://login.example.nl/realms/reform";
const audience = "https://api.example.nl";
const nowSeconds = Date.parse("2026-11-23T11:00:00Z") / 1000;

/** A token as a provider of the profile makes it. */
const goodClaims: Claims = {
  iss: issuer,
  aud: audience,
  azp: "werkcentra-site",
  sub: "j.jansen@example.nl",
  jti: "2402f87c-b6ce-45c4-95b0-7a3f2904997f",
  iat: nowSeconds - 60,
  exp: nowSeconds + 300,
  role: "region",
  scope: "openid werkcentra:write",
  purposes: ["service"],
  region_codes: ["AM14"],
};

let rs256: SigningKey;
let ps256: SigningKey;
let strange: SigningKey;
let provider: OpenIdProvider;

beforeAll(async () => {
  [rs256, ps256, strange] = await Promise.all([makeKey("key-1"), makeKey("key-2", "PS256"), makeKey("key-1")]);
});

beforeEach(async () => {
  provider = await startProvider();
  provider.publish({ keys: [rs256.publicJwk, ps256.publicJwk] });
});

afterEach(() => provider.close());

function verifier(claims: Partial<ClaimNames> = {}, clock = new SettableClock("2026-11-23T11:00:00Z")): TokenVerifier {
  return createTokenVerifier({ issuer, audience, jwksUrl: provider.jwksUrl, claims: ClaimNames.parse(claims) }, clock);
}

/** The caller that a token with these claims in the place of the good ones stands for; an undefined claim is left out. */
async function callerOf(claims: Claims, names?: Partial<ClaimNames>): Promise<Caller> {
  return await verifier(names)(await sign({ ...goodClaims, ...claims }, rs256));
}

async function problemOf(verifying: Promise<Caller>): Promise<ProblemError> {
  const outcome: unknown = await verifying.catch((error: unknown) => error);
  if (!(outcome instanceof ProblemError)) throw new Error("no problem", { cause: outcome });
  return outcome;
}

async function reasonOf(verifying: Promise<Caller>): Promise<unknown> {
  const problem = await problemOf(verifying);
  expect(problem.code).toBe("unauthenticated");
  return problem.inLanguage("en", "request-1")["reason"];
}

/** Header and claims as they stand in a token. */
const encoded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");

describe("a token of the provider", () => {
  test("stands for its client with the rights of its claims", async () => {
    expect(await callerOf({})).toEqual({
      id: "token:werkcentra-site:8785bb6d6c1b7209",
      kind: "token",
      role: "region",
      scopes: new Set(["werkcentra:write"]),
      purposes: new Set(["service"]),
      regionCodes: new Set(["AM14"]),
    });
  });

  test("may be signed with PS256 as well, and be for several audiences", async () => {
    const token = await sign({ ...goodClaims, aud: ["https://other.example.nl", audience] }, ps256);
    expect(await verifier()(token)).toMatchObject({ role: "region" });
  });

  test("has an id that tells callers apart and holds no one's name", async () => {
    const ids = await Promise.all(
      [{}, { sub: "p.pietersen@example.nl" }, { azp: "other-site" }, { sub: undefined }, { sub: "werkcentra-site" }].map(
        async (claims) => (await callerOf(claims)).id,
      ),
    );
    expect(new Set(ids.slice(0, 4)).size).toBe(4);
    expect(ids.join()).not.toMatch(/jansen|pietersen/u);
    expect(ids.slice(3)).toEqual(["token:werkcentra-site", "token:werkcentra-site"]); // a client that acts for itself
  });

  test("can't bear another's id by the name of its client", async () => {
    const { id } = await callerOf({});
    expect((await callerOf({ azp: id.replace(/^token:/u, ""), sub: undefined })).id).not.toBe(id);
  });

  test("is valid to its last second by either clock, with five seconds for their difference", async () => {
    expect(await reasonOf(callerOf({ exp: nowSeconds - 5 }))).toBe("expired");
    expect(await reasonOf(callerOf({ nbf: nowSeconds + 6 }))).toBe("notYetValid");
    expect(await reasonOf(callerOf({ iat: nowSeconds + 6 }))).toBe("notYetValid");
    await expect(callerOf({ exp: nowSeconds - 4, nbf: nowSeconds + 5, iat: nowSeconds + 5 })).resolves.toBeDefined();
  });

  test("expires while the server runs", async () => {
    const clock = new SettableClock("2026-11-23T11:00:00Z");
    const verify = verifier({}, clock);
    const token = await sign(goodClaims, rs256);
    await expect(verify(token)).resolves.toBeDefined();
    clock.set("2026-11-23T11:05:05Z");
    expect(await reasonOf(verify(token))).toBe("expired");
  });
});

describe("the claims", () => {
  test("give no more than the role may have, and pass over what is not ours", async () => {
    const caller = await callerOf({ scope: "api-keys:write werkcentra:write profile", purposes: "service evaluation marketing" });
    expect(caller.scopes).toEqual(new Set(["werkcentra:write"]));
    expect(caller.purposes).toEqual(new Set(["service"]));
  });

  test("give nothing when they are not there or are no texts", async () => {
    const caller = await callerOf({ scope: undefined, purposes: 7 });
    expect(caller.scopes).toEqual(new Set());
    expect(caller.purposes).toEqual(new Set());
  });

  test("may lie deep, be lists or texts, and have dots in their names", async () => {
    const names = {
      role: "realm_access.roles",
      roles: { "rx-beheer": "admin", "rx-regio": "region" },
      scopes: "https://example.nl/scopes",
      regionCodes: "org.regions",
    } as const;
    const claims = {
      role: undefined,
      realm_access: { roles: ["offline_access", "rx-regio"] },
      "https://example.nl/scopes": ["werkcentra:write"],
      org: { regions: "AM14 AM01" },
    };
    expect(await callerOf(claims, names)).toMatchObject({
      role: "region",
      scopes: new Set(["werkcentra:write"]),
      regionCodes: new Set(["AM14", "AM01"]),
    });
  });

  test("of several roles give the one that the configuration names first, in whatever order the token has them", async () => {
    const roles = { "rx-regio": "region", "rx-beheer": "admin" } as const;
    for (const role of [
      ["rx-beheer", "rx-regio"],
      ["rx-regio", "rx-beheer"],
    ])
      expect(await callerOf({ role }, { roles })).toMatchObject({ role: "region" });
  });

  test("bind any role to the regions that they name, and leave others unbound", async () => {
    expect((await callerOf({ role: "support" })).regionCodes).toEqual(new Set(["AM14"]));
    expect((await callerOf({ role: "support", region_codes: undefined })).regionCodes).toBeNull();
  });

  test.each<[string, Claims]>([
    ["no role", { role: undefined }],
    ["an unknown role", { role: "boss" }],
    ["a role by the name of what every object has", { role: "constructor" }],
    ["a region without regions", { region_codes: undefined }],
    ["a region with an empty list of regions", { region_codes: [] }],
    ["another role with an empty list of regions", { role: "support", region_codes: [] }],
    ["a region that is no code", { region_codes: ["AM14", "Amersfoort"] }],
    ["regions that are no list", { region_codes: { AM14: true } }],
  ])("are refused with %s", async (_, claims) => {
    expect(await reasonOf(callerOf(claims))).toBe("untrusted");
  });

  test("give no role of ours by a name that the configuration does not map", async () => {
    expect(await reasonOf(callerOf({ role: "admin" }, { roles: { "rx-beheer": "admin" } }))).toBe("untrusted");
  });

  test.each(["region", "researcher"])("never serve policy and the evaluation together, whatever the role: %s", async (role) => {
    expect(await reasonOf(callerOf({ role, purposes: ["policy", "evaluation"] }))).toBe("crossesPurposes");
  });
});

describe("a forged or faulty token", () => {
  /** What is wrong, the reason that is told, and the token. */
  const cases: readonly [string, string, () => string | Promise<string>][] = [
    ["no token", "malformed", () => "secret"],
    ["an encrypted token", "malformed", () => `${encoded({ alg: "RSA-OAEP", enc: "A256GCM" })}.a.b.c.d`],
    ["a header that is no JSON", "malformed", () => `secret.${encoded(goodClaims)}.c2ln`],
    ["a header without alg", "malformed", () => `${encoded({ kid: "key-1" })}.${encoded(goodClaims)}.c2ln`],
    ["claims that are no object", "malformed", () => sign("[]", rs256)],
    ["alg none", "untrusted", () => `${encoded({ alg: "none", kid: "key-1" })}.${encoded(goodClaims)}.`],
    ["HS256 with the public key as its secret", "untrusted", hs256WithPublicKey],
    [
      "RS512",
      "untrusted",
      async () => `${encoded({ alg: "RS512", kid: "key-1" })}.${(await sign(goodClaims, rs256)).split(".").slice(1).join(".")}`,
    ],
    ["the algorithm of another key", "untrusted", () => sign(goodClaims, ps256, { kid: "key-1" })],
    ["another's key under a known kid", "untrusted", () => sign(goodClaims, strange)],
    ["a key in its header", "untrusted", () => sign(goodClaims, strange, { jwk: strange.publicJwk })],
    ["changed claims", "untrusted", async () => withClaims(await sign(goodClaims, rs256), { ...goodClaims, role: "admin" })],
    ["no signature", "untrusted", async () => (await sign(goodClaims, rs256)).replace(/[^.]+$/u, "")],
    ["an unknown kid", "untrusted", () => sign(goodClaims, rs256, { kid: "key-9" })],
    ["no kid", "untrusted", () => sign(goodClaims, rs256, { kid: undefined })],
    ["an empty kid", "untrusted", () => sign(goodClaims, rs256, { kid: "" })],
    ["a critical extension", "untrusted", () => sign(goodClaims, rs256, { b64: true, crit: ["b64"] })],
    ["another issuer", "untrusted", () => signWith({ iss: `${issuer}/` })],
    ["no issuer", "untrusted", () => signWith({ iss: undefined })],
    ["another audience", "untrusted", () => signWith({ aud: "https://other.example.nl" })],
    ["no audience", "untrusted", () => signWith({ aud: undefined })],
    ["no azp", "untrusted", () => signWith({ azp: undefined })],
    ["an azp that is no text", "untrusted", () => signWith({ azp: ["werkcentra-site"] })],
    ["a line break in azp", "untrusted", () => signWith({ azp: "werkcentra\nsite" })],
    ["no jti", "untrusted", () => signWith({ jti: undefined })],
    ["a short jti", "untrusted", () => signWith({ jti: "a".repeat(21) })],
    ["a sub that is no text", "untrusted", () => signWith({ sub: 7 })],
    ["no exp", "untrusted", () => signWith({ exp: undefined })],
    ["an exp that is no number", "untrusted", () => signWith({ exp: "2030-01-01" })],
    ["an nbf that is no number", "untrusted", () => signWith({ nbf: "2020-01-01" })],
    ["a past exp", "expired", () => signWith({ exp: nowSeconds - 3600 })],
    ["a future nbf", "notYetValid", () => signWith({ nbf: nowSeconds + 3600 })],
    ["a future iat", "notYetValid", () => signWith({ iat: nowSeconds + 3600 })],
    ["policy and evaluation together", "crossesPurposes", () => signWith({ purposes: ["policy", "evaluation"] })],
  ];

  test.each(cases)("is refused and told apart: %s", async (_, reason, token) => {
    expect(await reasonOf(verifier()(await token()))).toBe(reason);
  });

  test.each(cases)("leaves nothing of itself in problem or log: %s", async (_, _reason, makeToken) => {
    const token = await makeToken();
    const problem = await problemOf(verifier()(token));
    const log: string[] = [];
    createLogger("info", { write: (line: string) => void log.push(line) }).error({ err: problem });
    const traces = [JSON.stringify(problem.inLanguage("nl", "request-1")), ...log].join("\n");
    expect(log).toHaveLength(1);
    for (const part of [...token.split("."), "jansen", "werkcentra-site", "2402f87c", issuer].filter((text) => text.length > 3))
      expect(traces).not.toContain(part);
    expect(problem.cause).toBeUndefined();
  });

  function signWith(claims: Claims): Promise<string> {
    return sign({ ...goodClaims, ...claims }, rs256);
  }

  function hs256WithPublicKey(): string {
    const pem = createPublicKey({ key: { ...rs256.publicJwk }, format: "jwk" }).export({ type: "spki", format: "pem" });
    const signed = `${encoded({ alg: "HS256", kid: "key-1" })}.${encoded(goodClaims)}`;
    return `${signed}.${createHmac("sha256", pem).update(signed).digest("base64url")}`;
  }

  function withClaims(token: string, claims: Claims): string {
    const [header, , signature] = token.split(".");
    return `${header}.${encoded(claims)}.${signature}`;
  }
});

describe("the keys of the provider", () => {
  // How long ago the keys were fetched is measured by the machine, which the test turns on.
  beforeEach(() => void vi.useFakeTimers({ toFake: ["Date", "performance"] }));
  afterEach(() => void vi.useRealTimers());

  const oneSecondMs = 1000;

  test("are fetched once for many tokens", async () => {
    const verify = verifier();
    const token = await sign(goodClaims, rs256);
    await Promise.all(Array.from({ length: 20 }, () => verify(token)));
    expect(provider.fetches).toBe(1);
  });

  test("may be renewed: a token with a new kid makes us fetch them again", async () => {
    const verify = verifier();
    await verify(await sign(goodClaims, rs256));
    const renewed = await makeKey("key-3");
    provider.publish({ keys: [renewed.publicJwk] });
    vi.advanceTimersByTime(31 * oneSecondMs);
    await expect(verify(await sign(goodClaims, renewed))).resolves.toBeDefined();
    expect(await reasonOf(verify(await sign(goodClaims, rs256)))).toBe("untrusted"); // withdrawn
  });

  test("are not fetched for each kid that someone invents", async () => {
    const verify = verifier();
    for (const kid of ["a", "b", "c", "d"]) expect(await reasonOf(verify(await sign(goodClaims, rs256, { kid })))).toBe("untrusted");
    expect(provider.fetches).toBe(1);
  });

  test("serve for ten minutes when the provider is away", async () => {
    const verify = verifier();
    const token = await sign(goodClaims, rs256);
    await verify(token);
    provider.publish("", 503);
    vi.advanceTimersByTime(599 * oneSecondMs);
    await expect(verify(token)).resolves.toBeDefined();
    vi.advanceTimersByTime(2 * oneSecondMs);
    expect((await problemOf(verify(token))).code).toBe("service-unavailable");
  });

  test("that can't be had leave the service unavailable, and the provider is asked every five seconds at most", async () => {
    const verify = verifier();
    const token = await sign(goodClaims, rs256);
    provider.publish("", 503);
    for (const _ of [1, 2, 3]) expect((await problemOf(verify(token))).code).toBe("service-unavailable");
    expect(provider.fetches).toBe(1);
    provider.publish({ keys: [rs256.publicJwk] });
    vi.advanceTimersByTime(5 * oneSecondMs);
    await expect(verify(token)).resolves.toBeDefined();
    expect(provider.fetches).toBe(2);
  });

  test.each<[string, unknown]>([
    ["no JSON", "<html>"],
    ["no set of keys", { error: "secret" }],
  ])("can't be had when the provider answers with %s", async (_, body) => {
    provider.publish(body);
    const problem = await problemOf(verifier()(await sign(goodClaims, rs256)));
    expect(problem.code).toBe("service-unavailable");
    expect(problem.cause).toBeInstanceOf(Error);
  });

  test("can't be had when nothing listens at their address, which the log tells without the token", async () => {
    const verify = verifier();
    await provider.close();
    const token = await sign(goodClaims, rs256);
    const problem = await problemOf(verify(token));
    expect(problem.code).toBe("service-unavailable");
    const log: string[] = [];
    createLogger("info", { write: (line: string) => void log.push(line) }).warn({ err: problem.cause });
    expect(log.join()).toContain("ECONNREFUSED");
    for (const part of token.split(".")) expect(log.join()).not.toContain(part);
  });

  test("are refused when two have one kid", async () => {
    provider.publish({ keys: [rs256.publicJwk, strange.publicJwk] });
    expect(await reasonOf(verifier()(await sign(goodClaims, rs256)))).toBe("untrusted");
  });
});
