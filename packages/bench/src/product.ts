import { type ServerProcess, startServer } from "./server-process.ts";

const binary = new URL("../../../services/api/src/cli.ts", import.meta.url);

/** Starts the product as its users do, on a free port. */
export async function startProduct(environment: Readonly<Record<string, string>>): Promise<ServerProcess> {
  return await startServer(binary, { args: ["serve"], environment: { PORT: "0", LOG_LEVEL: "info", ...environment } });
}
