import * as z from "zod";

const text = z.string().trim().min(1);
const postgresUrl = z.url({ protocol: /^postgres(?:ql)?$/u, error: "must be an address as postgresql://user:password@host:port/database" });

/** The environment, described once: nothing else in the program reads it. */
const Environment = z
  .object({
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
    LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"]).default("info"),
    PUBLIC_URL: z
      .url({ protocol: /^https?$/u, error: "must be an address as https://api.example.nl" })
      .transform((url) => url.replace(/\/+$/u, ""))
      .optional(),
    CORS_ORIGINS: z
      .string()
      .transform((list) =>
        list
          .split(",")
          .map((origin) => origin.trim())
          .filter(Boolean),
      )
      .pipe(z.array(z.url({ error: "must be origins as https://example.nl, with commas between" }).transform((url) => new URL(url).origin)))
      .default([]),
  })
  .refine((environment) => environment.DATABASE_URL !== undefined || environment.DATABASE_LISTEN_URL === undefined, {
    path: ["DATABASE_LISTEN_URL"],
    message: "has no meaning without DATABASE_URL",
  });

export interface Config {
  readonly host: string;
  readonly port: number;
  /** PostgreSQL; without it the embedded database in `dataDir`. */
  readonly databaseUrl: string | undefined;
  readonly databaseListenUrl: string | undefined;
  readonly dataDir: string;
  readonly logLevel: string;
  readonly publicUrl: string | undefined;
  readonly corsOrigins: readonly string[];
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
  if (!result.success) {
    const faults = result.error.issues.map((issue) => `  ${issue.path[0]?.toString() ?? "environment"}: ${issue.message}`);
    throw new ConfigError(`The configuration has ${faults.length} fault(s):\n${faults.join("\n")}`);
  }
  const { HOST, PORT, DATABASE_URL, DATABASE_LISTEN_URL, DATA_DIR, LOG_LEVEL, PUBLIC_URL, CORS_ORIGINS } = result.data;
  return {
    host: HOST,
    port: PORT,
    databaseUrl: DATABASE_URL,
    databaseListenUrl: DATABASE_LISTEN_URL,
    dataDir: DATA_DIR,
    logLevel: LOG_LEVEL,
    publicUrl: PUBLIC_URL,
    corsOrigins: CORS_ORIGINS,
  };
}
