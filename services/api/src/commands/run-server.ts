import type { Config } from "../config.ts";
import type { RunningServer } from "../serve.ts";

/** Serves until the process is told to stop. The embedded database opens while the rest of the program loads. */
export async function runServer(config: Config): Promise<void> {
  const begun =
    config.databaseUrl === undefined ? (await import("@reform-exchange/domain/embedded")).openFolder(config.dataDir) : undefined;
  const [{ openDatabase }, { serve }] = await Promise.all([import("../open-database.ts"), import("../serve.ts")]);
  const server = await serve(config, openDatabase(config, begun));
  closeOnSignal(server);
  process.stdout.write(greeting(server));
}

function closeOnSignal(server: RunningServer): void {
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => {
      server.close().catch((error: unknown) => {
        process.stderr.write(`${String(error)}\n`);
        process.exitCode = 1;
      });
    });
  }
}

function greeting({ url, adminKeyFile }: RunningServer): string {
  const administrator =
    adminKeyFile === undefined
      ? ""
      : `  First administrator's key, made just now: ${adminKeyFile}
  Only the owner of this process can read it. Make further keys with it, then keep it somewhere safe.

`;
  return `
Reform Exchange serves.
  API        ${url}/v1/regions
  OpenAPI    ${url}/v1/openapi.json
  Reference  ${url}/docs
  tRPC       ${url}/trpc
  Health     ${url}/health/ready

${administrator}`;
}
