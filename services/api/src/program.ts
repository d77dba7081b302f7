import { Command } from "commander";
import { readConfig } from "./config.ts";
import { telling } from "./telling.ts";

/**
 * The binary `reform-exchange`. Configuration is by environment only. Each command loads what it needs when it runs: a
 * server that starts must not wait for what it does not use.
 */
export const program = new Command("reform-exchange")
  .description("Reform Exchange: the API for the Dutch labour-market reform")
  .showHelpAfterError();

program
  .command("serve", { isDefault: true })
  .description("bring the database up to date, load the reference data, and serve")
  .action(() =>
    telling(async () => {
      const { runServer } = await import("./commands/run-server.ts");
      await runServer(readConfig(process.env));
    }),
  );

program
  .command("migrate")
  .description("bring the tables up to date")
  .action(() =>
    telling(async () => {
      const { migrateTables } = await import("./commands/migrate-tables.ts");
      await migrateTables(readConfig(process.env));
    }),
  );

program
  .command("load-reference")
  .description("check a set of reference data and put it in the place of the present one")
  .option("--from <folder>", "folder with dataset.json and the CSV files (default: those of this version)")
  .action(({ from }: { from?: string }) =>
    telling(async () => {
      const { loadReference } = await import("./commands/load-reference.ts");
      await loadReference(readConfig(process.env), from);
    }),
  );

program
  .command("openapi")
  .description("print the OpenAPI document")
  .action(() =>
    telling(async () => {
      const { printOpenApi } = await import("./commands/print-openapi.ts");
      printOpenApi(readConfig(process.env));
    }),
  );

program
  .command("doctor")
  .description("look at database, migrations, clock and disk")
  .action(() =>
    telling(async () => {
      const { runDoctor } = await import("./commands/run-doctor.ts");
      await runDoctor(readConfig(process.env));
    }),
  );
