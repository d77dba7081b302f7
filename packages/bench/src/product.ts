import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { type ServerProcess, startServer } from "./server-process.ts";

const binary = new URL("../../../services/api/src/cli.ts", import.meta.url);

/** Variables of the product's environment. */
export type ProductSettings = Readonly<Record<string, string>>;

/** Starts the product as its users do, on a free port, and without rate limits unless the settings have them. */
export async function startProduct(settings: ProductSettings): Promise<ServerProcess> {
  const environment = { PORT: "0", LOG_LEVEL: "info", RATE_LIMIT_ANONYMOUS: "off", RATE_LIMIT_KEYED: "off", ...settings };
  return await startServer(binary, { args: ["serve"], environment });
}

/** A key for `BOOTSTRAP_ADMIN_KEY`. */
export async function generateKey(): Promise<string> {
  const { PATH } = process.env;
  const { stdout } = await promisify(execFile)(process.execPath, [fileURLToPath(binary), "keys", "generate"], { env: { PATH } });
  return stdout.trim();
}
