import { type ChildProcess, spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";

const cli = fileURLToPath(new URL("../../src/cli.ts", import.meta.url));

export type Environment = Readonly<Record<string, string>>;

/** Starts the program as its users do: a process of its own, with nothing but an environment. */
export function startProgram(args: readonly string[], environment: Environment): ChildProcess {
  return spawn(process.execPath, [cli, ...args], {
    env: { PATH: process.env["PATH"], PORT: "0", LOG_LEVEL: "warn", ...environment },
  });
}

/** Runs the program to its end. */
export async function runProgram(args: readonly string[], environment: Environment) {
  const child = startProgram(args, environment);
  const [out, error, status] = await Promise.all([
    child.stdout ? text(child.stdout) : "",
    child.stderr ? text(child.stderr) : "",
    new Promise<number | null>((resolve) => child.once("exit", resolve)),
  ]);
  return { out, error, status };
}

/** Resolves when a process has ended. */
export async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) await new Promise((resolve) => child.once("exit", resolve));
}

/** Ends a server in an orderly way. */
export async function stopServer(server: ChildProcess): Promise<void> {
  server.kill("SIGTERM");
  await ended(server);
}
