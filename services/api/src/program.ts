import { Command } from "commander";
import type { KeyOptions } from "./commands/create-key.ts";
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
  .allowExcessArguments() // what is no command comes here, as the default's
  .action((_options: object, { args: [unknown] }: Command) => {
    if (unknown !== undefined) program.error(`error: unknown command '${unknown}'`);
    return telling(async () => {
      const { runServer } = await import("./commands/run-server.ts");
      await runServer(readConfig(process.env));
    });
  });

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

const keys = program.command("keys").description("the API keys of this exchange");

keys
  .command("create")
  .description("make an API key; its secret, which is kept nowhere, is all that goes to standard output")
  .option("--name <text>", "what the key is for")
  .option("--role <role>", "region, ministry, support, researcher or admin")
  .option("--scope <scope...>", "what it may do of what its role may; may be repeated")
  .option("--purpose <purpose...>", "service, policy or evaluation; may be repeated")
  .option("--region <code...>", "a region that it is limited to; may be repeated (default: all regions)")
  .option("--expires <moment>", "when it expires, for example 2027-01-01T00:00:00Z (default: never)")
  .action((options: KeyOptions) =>
    telling(async () => {
      const { createKey } = await import("./commands/create-key.ts");
      await createKey(readConfig(process.env), options);
    }),
  );

keys
  .command("list")
  .description("list the API keys, without their secrets")
  .action(() =>
    telling(async () => {
      const { listKeys } = await import("./commands/list-keys.ts");
      await listKeys(readConfig(process.env));
    }),
  );

keys
  .command("revoke")
  .description("make an API key open nothing from now on")
  .argument("<key>", "id or prefix of the key, as `keys list` shows them")
  .action((key: string) =>
    telling(async () => {
      const { revokeKey } = await import("./commands/revoke-key.ts");
      await revokeKey(readConfig(process.env), key);
    }),
  );

keys
  .command("generate")
  .description("print a new key that no exchange knows yet, for BOOTSTRAP_ADMIN_KEY")
  .action(() =>
    telling(async () => {
      const { newKey } = await import("@reform-exchange/domain/key-format");
      process.stdout.write(`${newKey()}\n`);
    }),
  );

program
  .command("audit")
  .description("the audit records of this exchange")
  .command("verify")
  .description("check that no audit record was changed or removed")
  .option("--anchor <file>", "copy of the anchor to compare with (default: the one that the server keeps in DATA_DIR)")
  .action(({ anchor }: { anchor?: string }) =>
    telling(async () => {
      const { verifyAudit } = await import("./commands/verify-audit.ts");
      await verifyAudit(readConfig(process.env), anchor);
    }),
  );

program
  .command("data-cuts")
  .description("the data cuts of this exchange")
  .command("verify")
  .description("make a data cut again, and compare it with what was recorded and with its files")
  .argument("<cut>", "name of the data cut")
  .action((cut: string) =>
    telling(async () => {
      const { verifyDataCut } = await import("./commands/verify-data-cut.ts");
      await verifyDataCut(readConfig(process.env), cut);
    }),
  );
