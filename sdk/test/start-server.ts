import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export interface RunningServer {
  readonly baseUrl: string;
  readonly close: () => Promise<void>;
}

const cli = fileURLToPath(new URL("../../services/api/src/cli.ts", import.meta.url));

/** Starts the real API as a process of its own, on an embedded database in an empty folder. */
export async function startServer(): Promise<RunningServer> {
  const folder = await mkdtemp(join(tmpdir(), "reform-exchange-sdk-"));
  const child = spawn(process.execPath, [cli, "serve"], {
    env: { PATH: process.env["PATH"], DATA_DIR: folder, PORT: "0", LOG_LEVEL: "warn" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
  const baseUrl = await new Promise<string>((resolve, reject) => {
    let said = "";
    const hear = (chunk: Buffer) => {
      said += chunk;
      const url = /API\s+(http:\S+)\/v1/.exec(said)?.[1];
      if (url !== undefined) resolve(url);
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    void ended.then((status) => reject(new Error(`the API ended with ${status}: ${said}`)));
  });
  const close = async () => {
    child.kill("SIGTERM");
    await ended;
    await rm(folder, { recursive: true, force: true });
  };
  return { baseUrl, close };
}
