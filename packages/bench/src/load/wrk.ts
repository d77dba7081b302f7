import { execFile, spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { type Answered, type LoadGenerator, requestOf } from "./load.ts";

const command = "wrk";
const script = fileURLToPath(new URL("./wrk.lua", import.meta.url));

/** wrk, when it is on the path. */
export function findWrk(): LoadGenerator | undefined {
  const { error, stdout } = spawnSync(command, ["--version"], { encoding: "utf8" }); // its exit code is 1 even so
  return error ? undefined : { name: stdout.split(" ").slice(0, 2).join(" "), run: runWrk };
}

const runWrk: LoadGenerator["run"] = async ({ url, load, seconds, after, credentialsUsed, signal }) => {
  const { method, headers } = requestOf(load);
  const forWrk = ["-t1", `-c${load.connections}`, `-d${seconds}s`, "--timeout", "20s", "-s", script, url];
  const files = [load.bodyFile ?? "", load.credentialsFile ?? "", String(credentialsUsed)];
  const forScript = [method, load.path, String(after), ...files, ...Object.entries(headers).flat()];
  const { stdout } = await promisify(execFile)(command, [...forWrk, "--", ...forScript], { signal });
  const lastLine = stdout.trimEnd().split("\n").at(-1) ?? "";
  const { faults, ...answered } = JSON.parse(lastLine) as Answered & { faults: number }; // as wrk.lua writes it
  if (faults > 0) throw new Error(`${faults} faults at ${load.path}`);
  return answered;
};
