import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

/** A server that runs as a process of its own and is stopped when it is disposed of. */
export interface ServerProcess extends AsyncDisposable {
  readonly url: string;
  /** Processor time it has taken so far, user and system; undefined where the system does not say. */
  cpuSeconds(): number | undefined;
  /** The most memory that it has held (resident), since its start or since that was forgotten; undefined where the system does not say. */
  peakMemoryBytes(): number | undefined;
  forgetPeakMemory(): void;
}

export interface ServerOptions {
  readonly args?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
}

const startLimitMs = 60_000;
const stopLimitMs = 5000;

/** Starts a server and waits until it prints its address; whatever else it prints is thrown away. */
export async function startServer(script: URL, { args = [], environment = {} }: ServerOptions = {}): Promise<ServerProcess> {
  const { PATH, TMPDIR } = process.env;
  const child = spawn(process.execPath, [fileURLToPath(script), ...args], {
    env: { PATH, TMPDIR, ...environment },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const tooLong = setTimeout(() => child.kill("SIGKILL"), startLimitMs);
  try {
    const url = await announcedUrl(child);
    return {
      url,
      cpuSeconds: () => cpuSecondsOf(child.pid),
      peakMemoryBytes: () => peakMemoryOf(child.pid),
      forgetPeakMemory: () => forgetPeakMemoryOf(child.pid),
      [Symbol.asyncDispose]: () => stop(child),
    };
  } catch (error) {
    await stop(child);
    throw error;
  } finally {
    clearTimeout(tooLong);
  }
}

async function announcedUrl({ stdout, spawnfile }: ChildProcess): Promise<string> {
  if (!stdout) throw new Error(`${spawnfile} has no output`);
  for await (const line of createInterface({ input: stdout })) {
    const url = /http:\/\/127\.0\.0\.1:\d+/u.exec(line)?.[0];
    if (url === undefined) continue;
    stdout.resume();
    return url;
  }
  throw new Error(`${spawnfile} ended before it served`);
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, "exit");
  child.kill("SIGTERM");
  const tooLong = setTimeout(() => child.kill("SIGKILL"), stopLimitMs);
  await ended;
  clearTimeout(tooLong);
}

/** Linux counts in hundredths of a second (USER_HZ), in the 14th and 15th field; the second holds a name in brackets. */
function cpuSecondsOf(pid: number | undefined): number | undefined {
  if (process.platform !== "linux") return undefined;
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1)?.split(" ") ?? [];
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

/** Linux tells the high-water mark of the resident set in kilobytes. */
function peakMemoryOf(pid: number | undefined): number | undefined {
  if (process.platform !== "linux") return undefined;
  const kilobytes = /^VmHWM:\s+(\d+)/mu.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
  return kilobytes === undefined ? undefined : Number(kilobytes) * 1024;
}

/** A 5 in this file sets the mark back to what is held now. */
function forgetPeakMemoryOf(pid: number | undefined): void {
  if (process.platform === "linux") writeFileSync(`/proc/${pid}/clear_refs`, "5");
}
