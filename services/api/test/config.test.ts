import { describe, expect, test } from "vitest";
import { ConfigError, readConfig } from "../src/config.ts";

const auth = {
  AUTH_ISSUER: "https://login.example.nl/realms/reform",
  AUTH_AUDIENCE: "https://api.example.nl",
  AUTH_JWKS_URL: "https://login.example.nl/keys",
};

const ownRoles = { region: "region", ministry: "ministry", support: "support", researcher: "researcher", admin: "admin" };

/** What is said of an environment that can't be used, a line for each fault. */
function faultsOf(environment: Record<string, string>): string[] {
  try {
    readConfig(environment);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return error.message
      .split("\n")
      .slice(1)
      .map((line) => line.trim());
  }
  return [];
}

describe("the environment", () => {
  test("may be empty: everything has a default", () => {
    expect(readConfig({})).toEqual({
      host: "127.0.0.1",
      port: 3000,
      databaseUrl: undefined,
      databaseListenUrl: undefined,
      dataDir: ".data",
      storageUrl: ".data/files",
      logLevel: "info",
      publicUrl: undefined,
      publisher: undefined,
      contactEmail: undefined,
      corsOrigins: [],
      trustedProxies: [],
      rateLimits: { anonymous: 6000, keyed: 12_000 },
      bootstrapAdminKey: undefined,
      auth: undefined,
      processingRegisterUrl: undefined,
    });
    expect(readConfig({ PORT: "", CORS_ORIGINS: "", AUTH_ISSUER: "" })).toMatchObject({ port: 3000, corsOrigins: [], auth: undefined });
  });

  test("is read by name", () => {
    expect(
      readConfig({
        PORT: "0",
        DATABASE_URL: "postgresql://u:p@h:5432/d",
        PUBLIC_URL: "https://api.example.nl/",
        CORS_ORIGINS: "https://a.nl, https://b.nl/",
        TRUSTED_PROXIES: "10.0.0.0/8, 192.0.2.7, 2001:db8::/32,::1",
        RATE_LIMIT_ANONYMOUS: "off",
        RATE_LIMIT_KEYED: "10000000",
        PROCESSING_REGISTER_URL: "https://register.example.nl/processing/",
        PUBLISHER_NAME: "Ministerie (voorbeeld)",
        PUBLISHER_URI: "https://ministerie.example/id",
        CONTACT_EMAIL: "data@ministerie.example",
        STORAGE_URL: "s3://cuts/reform?region=eu-west-1",
      }),
    ).toMatchObject({
      port: 0,
      databaseUrl: "postgresql://u:p@h:5432/d",
      publisher: { name: "Ministerie (voorbeeld)", uri: "https://ministerie.example/id" },
      contactEmail: "data@ministerie.example",
      storageUrl: "s3://cuts/reform?region=eu-west-1",
      publicUrl: "https://api.example.nl",
      corsOrigins: ["https://a.nl", "https://b.nl"],
      trustedProxies: ["10.0.0.0/8", "192.0.2.7", "2001:db8::/32", "::1"],
      rateLimits: { anonymous: undefined, keyed: 10_000_000 },
      processingRegisterUrl: "https://register.example.nl/processing",
    });
  });

  test("has all its faults told at once, by name, and never by value", () => {
    const environment = {
      PORT: "99999",
      DATABASE_URL: "mysql://secret",
      LOG_LEVEL: "loud-secret",
      PUBLIC_URL: "secret",
      CORS_ORIGINS: "secret",
      TRUSTED_PROXIES: "10.0.0.1, secret",
      RATE_LIMIT_ANONYMOUS: "secret",
      RATE_LIMIT_KEYED: "-1",
      BOOTSTRAP_ADMIN_KEY: "rx_secret",
      AUTH_JWKS_URL: "secret",
      AUTH_CLAIMS: '{"secret": 1}',
      PROCESSING_REGISTER_URL: "http://secret",
      PUBLISHER_URI: "ftp://secret",
      CONTACT_EMAIL: "secret",
      STORAGE_URL: "s3://key:secret@bucket",
    };
    const faults = faultsOf(environment);
    for (const name of [...Object.keys(environment), "AUTH_ISSUER", "AUTH_AUDIENCE", "PUBLISHER_NAME"])
      expect(faults.filter((fault) => fault.startsWith(`${name}: `))).toHaveLength(1);
    expect(faults.join()).not.toMatch(/secret/u);
    expect(faultsOf({ DATABASE_LISTEN_URL: "postgresql://h/d" })).toEqual(["DATABASE_URL: must be there, since DATABASE_LISTEN_URL is"]);
  });
});

describe("the OpenID provider", () => {
  test("is read as it is written, with names of claims that are usual", () => {
    expect(readConfig(auth).auth).toEqual({
      issuer: auth.AUTH_ISSUER,
      audience: auth.AUTH_AUDIENCE,
      jwksUrl: auth.AUTH_JWKS_URL,
      claims: { role: "role", roles: ownRoles, scopes: "scope", purposes: "purposes", regionCodes: "region_codes" },
    });
    expect(readConfig({ ...auth, AUTH_ISSUER: "https://login.example.nl/ " }).auth?.issuer).toBe("https://login.example.nl/ ");
  });

  test("may name its claims and roles otherwise", () => {
    const AUTH_CLAIMS = '{ "role": "realm_access.roles", "roles": { "rx-regio": "region" } }';
    expect(readConfig({ ...auth, AUTH_CLAIMS }).auth?.claims).toEqual({
      role: "realm_access.roles",
      roles: { "rx-regio": "region" },
      scopes: "scope",
      purposes: "purposes",
      regionCodes: "region_codes",
    });
  });

  test("is given whole or not at all: each variable that is missing is named", () => {
    for (const name of Object.keys(auth)) {
      const { [name as keyof typeof auth]: given, ...others } = auth; // name is one of its keys
      expect(faultsOf({ [name]: given })).toEqual(Object.keys(others).map((other) => `${other}: must be there, since ${name} is`));
      expect(faultsOf(others)).toEqual([expect.stringMatching(`^${name}: must be there, since AUTH_`)]);
    }
    expect(faultsOf({ AUTH_CLAIMS: "{}" })).toEqual(Object.keys(auth).map((name) => `${name}: must be there, since AUTH_CLAIMS is`));
  });

  test("gives its keys over https, and over http from this machine only", () => {
    for (const AUTH_JWKS_URL of ["http://127.0.0.1:8080/keys", "http://localhost/keys", "http://[::1]:8080/keys"])
      expect(readConfig({ ...auth, AUTH_JWKS_URL }).auth?.jwksUrl).toBe(AUTH_JWKS_URL);
    for (const host of ["login.example.nl", "127.0.0.1.example.nl", "localhost.example.nl", "10.0.0.1"])
      expect(faultsOf({ ...auth, AUTH_JWKS_URL: `http://${host}/keys` })).toEqual([
        "AUTH_JWKS_URL: must be https; http is for this machine only",
      ]);
    expect(faultsOf({ ...auth, AUTH_JWKS_URL: "https://user:secret@login.example.nl/keys" })).toEqual([
      "AUTH_JWKS_URL: must not hold a user name or password",
    ]);
  });

  test.each([
    ["no JSON", "AUTH_CLAIMS: must be a JSON object with only role, roles, scopes, purposes and regionCodes"],
    ["[]", "AUTH_CLAIMS: must be a JSON object with only role, roles, scopes, purposes and regionCodes"],
    ['{"rol": "role"}', "AUTH_CLAIMS: must be a JSON object with only role, roles, scopes, purposes and regionCodes"],
    ['{"scopes": ""}', "AUTH_CLAIMS: scopes: must be the name of a claim"],
    ['{"purposes": 1}', "AUTH_CLAIMS: purposes: must be the name of a claim"],
    ['{"roles": {}}', "AUTH_CLAIMS: roles: must name a role"],
    ['{"roles": {"a": "boss", "b": "chief"}}', "AUTH_CLAIMS: roles: each must be one of region, ministry, support, researcher, admin"],
  ])("has claims that can't be read told: %s", (AUTH_CLAIMS, fault) => {
    expect(faultsOf({ ...auth, AUTH_CLAIMS })).toEqual([fault]);
  });
});

describe("the rate limits", () => {
  test.each(["0", "-1", "1.5", "1e3", "10000001", "99999999", "OFF", " 1"])("refuse %o", (RATE_LIMIT_KEYED) => {
    expect(faultsOf({ RATE_LIMIT_KEYED })).toEqual(["RATE_LIMIT_KEYED: must be a whole number of calls a minute, 1 to 10000000, or off"]);
  });
});

describe("the trusted proxies", () => {
  test.each(["example.nl", "10.0.0.0/33", "10.0.0", "2001:db8::/129", "loopback"])("are addresses or ranges: not %s", (TRUSTED_PROXIES) => {
    expect(faultsOf({ TRUSTED_PROXIES })).toEqual(["TRUSTED_PROXIES: must be IP addresses or CIDR ranges, with commas between"]);
  });

  test.each(["0.0.0.0/0", "::/0"])("are not all addresses: not %s", (TRUSTED_PROXIES) => {
    expect(faultsOf({ TRUSTED_PROXIES })).toEqual(["TRUSTED_PROXIES: must not be all addresses"]);
  });
});

describe("the first administrator's key", () => {
  test("is taken as it is", () => {
    const key = `rx_Example1_${"0".repeat(32)}1Eu5lJ`;
    expect(readConfig({ BOOTSTRAP_ADMIN_KEY: key }).bootstrapAdminKey).toBe(key);
  });

  test.each(["secret", "rx_4fQ8s1Zb", `rx_4fQ8s1Zb_${"0".repeat(38)}`])("is one whose check characters fit: not %s", (key) => {
    expect(faultsOf({ BOOTSTRAP_ADMIN_KEY: key })).toEqual([
      "BOOTSTRAP_ADMIN_KEY: must be a key as `reform-exchange keys generate` prints",
    ]);
  });
});
