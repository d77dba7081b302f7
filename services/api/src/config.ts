import { join } from "node:path";
import type { Site } from "@reform-exchange/domain";
import { isWellFormedKey } from "@reform-exchange/domain/key-format";
import * as z from "zod";
import { ClaimNames, ClaimNamesText } from "./tokens/claim-names.ts";
import type { TokenSettings } from "./tokens/token-settings.ts";
import { addressRanges, baseUrl, callsAMinute, keysUrl, list, postgresUrl, storageUrl, text } from "./variables.ts";

/** The environment, described once: nothing else in the program reads it. */
const Environment = z.object({
  HOST: text.default("127.0.0.1"),
  PORT: z
    .string()
    .regex(/^\d{1,5}$/u, "must be a port number, 0 to 65535")
    .transform(Number)
    .refine((port) => port <= 65_535, "must be a port number, 0 to 65535")
    .default(3000),
  DATABASE_URL: postgresUrl.optional(),
  DATABASE_LISTEN_URL: postgresUrl.optional(),
  DATA_DIR: text.default(".data"),
  STORAGE_URL: storageUrl.optional(),
  LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"]).default("info"),
  PUBLIC_URL: baseUrl(/^https?$/u, "https://api.example.nl").optional(),
  PUBLISHER_NAME: text.optional(),
  PUBLISHER_URI: baseUrl(/^https?$/u, "https://identifier.overheid.nl/tooi/id/ministerie/…").optional(),
  CONTACT_EMAIL: z.email({ error: "must be an e-mail address" }).optional(),
  CORS_ORIGINS: list
    .pipe(z.array(z.url({ error: "must be origins as https://example.nl, with commas between" }).transform((url) => new URL(url).origin)))
    .default([]),
  TRUSTED_PROXIES: addressRanges.default([]),
  RATE_LIMIT_ANONYMOUS: callsAMinute.prefault("6000"),
  RATE_LIMIT_KEYED: callsAMinute.prefault("12000"),
  BOOTSTRAP_ADMIN_KEY: z.string().refine(isWellFormedKey, "must be a key as `reform-exchange keys generate` prints").optional(),
  AUTH_ISSUER: z.string().optional(), // as it is in the tokens: not even trimmed
  AUTH_AUDIENCE: z.string().optional(),
  AUTH_JWKS_URL: keysUrl.optional(),
  AUTH_CLAIMS: ClaimNamesText.default(ClaimNames.parse({})),
  PROCESSING_REGISTER_URL: baseUrl(/^https$/u, "https://register.example.nl/processing").optional(),
});
type Variable = keyof z.infer<typeof Environment>;

const auth = ["AUTH_ISSUER", "AUTH_AUDIENCE", "AUTH_JWKS_URL"] as const;

/** Which variables mean something only beside which others. */
const companions: readonly { readonly of: readonly Variable[]; readonly needed: readonly Variable[] }[] = [
  { of: ["DATABASE_LISTEN_URL"], needed: ["DATABASE_URL"] },
  { of: [...auth, "AUTH_CLAIMS"], needed: auth },
  { of: ["PUBLISHER_NAME", "PUBLISHER_URI"], needed: ["PUBLISHER_NAME", "PUBLISHER_URI"] },
];

export interface Config {
  readonly host: string;
  readonly port: number;
  /** PostgreSQL; without it the embedded database in `dataDir`. */
  readonly databaseUrl: string | undefined;
  readonly databaseListenUrl: string | undefined;
  readonly dataDir: string;
  /** Where files are kept: a folder, or a bucket of S3. */
  readonly storageUrl: string;
  readonly logLevel: string;
  readonly publicUrl: string | undefined;
  /** Who publishes the open data, and where to ask; an example when it is not told. */
  readonly publisher: Site["publisher"] | undefined;
  readonly contactEmail: string | undefined;
  readonly corsOrigins: readonly string[];
  /** Addresses and CIDR ranges of the proxies that are believed when they say for whom they call. */
  readonly trustedProxies: readonly string[];
  /** Calls a minute; undefined for any number. */
  readonly rateLimits: { readonly anonymous: number | undefined; readonly keyed: number | undefined };
  /** A key that opens everything an administrator may do. */
  readonly bootstrapAdminKey: string | undefined;
  /** The OpenID provider whose tokens are believed; without it none are. */
  readonly auth: TokenSettings | undefined;
  /** Base of the register of processing activities that audit records refer to. */
  readonly processingRegisterUrl: string | undefined;
}

/** Thrown when the environment can't be used; names every fault. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
}

/**
 * Reads the configuration from the environment. An empty variable counts as one that is not there.
 *
 * @throws ConfigError naming each faulty variable, never its value
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== undefined && value !== ""));
  const result = Environment.safeParse(given);
  const faults = [...valueFaults(result.error), ...missingCompanions(given)];
  if (!result.success || faults.length > 0)
    throw new ConfigError(`The configuration has ${faults.length} fault(s):\n${faults.map((fault) => `  ${fault}`).join("\n")}`);
  const { data } = result;
  return {
    host: data.HOST,
    port: data.PORT,
    databaseUrl: data.DATABASE_URL,
    databaseListenUrl: data.DATABASE_LISTEN_URL,
    dataDir: data.DATA_DIR,
    storageUrl: data.STORAGE_URL ?? join(data.DATA_DIR, "files"),
    logLevel: data.LOG_LEVEL,
    publicUrl: data.PUBLIC_URL,
    publisher: data.PUBLISHER_NAME && data.PUBLISHER_URI ? { name: data.PUBLISHER_NAME, uri: data.PUBLISHER_URI } : undefined,
    contactEmail: data.CONTACT_EMAIL,
    corsOrigins: data.CORS_ORIGINS,
    trustedProxies: data.TRUSTED_PROXIES,
    rateLimits: { anonymous: data.RATE_LIMIT_ANONYMOUS, keyed: data.RATE_LIMIT_KEYED },
    bootstrapAdminKey: data.BOOTSTRAP_ADMIN_KEY,
    auth: tokenSettings(data),
    processingRegisterUrl: data.PROCESSING_REGISTER_URL,
  };
}

function valueFaults(error: z.ZodError | undefined): string[] {
  return error?.issues.map(({ path, message }) => `${path[0]?.toString() ?? "environment"}: ${message}`) ?? [];
}

function missingCompanions(given: Readonly<Record<string, unknown>>): string[] {
  return companions.flatMap(({ of, needed }) => {
    const present = of.find((name) => name in given);
    if (present === undefined) return [];
    return needed.filter((name) => !(name in given)).map((name) => `${name}: must be there, since ${present} is`);
  });
}

function tokenSettings({ AUTH_ISSUER, AUTH_AUDIENCE, AUTH_JWKS_URL, AUTH_CLAIMS }: z.infer<typeof Environment>): TokenSettings | undefined {
  if (AUTH_ISSUER === undefined || AUTH_AUDIENCE === undefined || AUTH_JWKS_URL === undefined) return undefined;
  return { issuer: AUTH_ISSUER, audience: AUTH_AUDIENCE, jwksUrl: AUTH_JWKS_URL, claims: AUTH_CLAIMS };
}
