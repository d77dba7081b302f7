import { FolderInUseError, loadReferenceData, migrate, systemClock, VersionReusedError } from "@reform-exchange/domain";
import { buildOpenApiDocument, renderJson } from "@reform-exchange/openapi";
import { DatasetError, packagedData, readDataset } from "@reform-exchange/reference-data";
import { Command } from "commander";
import { ConfigError, readConfig } from "./config.ts";
import { examine } from "./doctor.ts";
import { openDatabase } from "./open-database.ts";
import { type RunningServer, serve } from "./serve.ts";

/** The binary `reform-exchange`. Configuration is by environment only. */
export const program = new Command("reform-exchange")
  .description("Reform Exchange: the API for the Dutch labour-market reform")
  .showHelpAfterError();

program
  .command("serve", { isDefault: true })
  .description("bring the database up to date, load the reference data, and serve")
  .action(() =>
    telling(async () => {
      const server = await serve(readConfig(process.env));
      closeOnSignal(server);
      process.stdout.write(greeting(server.url));
    }),
  );

program
  .command("migrate")
  .description("bring the tables up to date")
  .action(() =>
    withDatabase(async (database) => {
      const applied = await migrate(database);
      return applied.length > 0 ? `Migrations run: ${applied.join(", ")}` : "The tables are up to date.";
    }),
  );

program
  .command("load-reference")
  .description("check a set of reference data and put it in the place of the present one")
  .option("--from <folder>", "folder with dataset.json and the CSV files", packagedData)
  .action(({ from }: { from: string }) =>
    withDatabase(async (database) => {
      const dataset = await readDataset(from);
      await migrate(database);
      const { outcome, version } = await loadReferenceData(database, systemClock, dataset);
      return {
        loaded: `Loaded version ${version}.`,
        unchanged: `Version ${version} was there already.`,
        older: `Not loaded: the newer version ${version} is there.`,
      }[outcome];
    }),
  );

program
  .command("openapi")
  .description("print the OpenAPI document")
  .action(() =>
    telling(async () => {
      const { publicUrl } = readConfig(process.env);
      process.stdout.write(renderJson(buildOpenApiDocument(publicUrl === undefined ? {} : { serverUrl: publicUrl })));
    }),
  );

program
  .command("doctor")
  .description("look at database, migrations, clock and disk")
  .action(() =>
    telling(async () => {
      const findings = await examine(readConfig(process.env));
      for (const { what, isWell, says } of findings) process.stdout.write(`${isWell ? "ok   " : "FAULT"} ${what}: ${says}\n`);
      if (findings.some(({ isWell }) => !isWell)) process.exitCode = 1;
    }),
  );

async function withDatabase(work: (database: Awaited<ReturnType<typeof openDatabase>>) => Promise<string>): Promise<void> {
  await telling(async () => {
    const database = await openDatabase(readConfig(process.env));
    try {
      process.stdout.write(`${await work(database)}\n`);
    } finally {
      await database.close();
    }
  });
}

/** Runs a command; a fault that a person can mend is told in words, without a stack. */
async function telling(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    process.exitCode = 1;
    if (!(error instanceof Error)) throw error;
    process.stderr.write(`${isForPeople(error) ? error.message : (error.stack ?? error.message)}\n`);
  }
}

function isForPeople(error: Error): boolean {
  const told = [ConfigError, DatasetError, FolderInUseError, VersionReusedError];
  return (
    told.some((kind) => error instanceof kind) ||
    ("code" in error && ["ECONNREFUSED", "EADDRINUSE", "EACCES", "ENOTFOUND"].includes(String(error.code)))
  );
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

function greeting(url: string): string {
  return `
Reform Exchange serves.
  API        ${url}/v1/regions
  OpenAPI    ${url}/v1/openapi.json
  Reference  ${url}/docs
  tRPC       ${url}/trpc
  Health     ${url}/health/ready

`;
}
