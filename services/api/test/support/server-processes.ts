/** The program in processes of its own, on a database that they share. */
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { newKey } from "@reform-exchange/domain";
import { greetedOrigin } from "./greeting.ts";
import { type Environment, startProgram } from "./program.ts";
import { openProgramDatabase, type ProgramDatabase } from "./program-database.ts";

export interface ServerProcess {
  readonly url: string;
  /** Ends it with a signal, and waits until it is gone. */
  end(signal: "SIGKILL" | "SIGTERM"): Promise<void>;
  /** Freezes it, or lets it go on. */
  signal(signal: "SIGSTOP" | "SIGCONT"): void;
  /** What it wrote to its log and to its errors. */
  said(): string;
}

export interface SharedDatabase extends Pick<ProgramDatabase, "inspect"> {
  /** A key that may do all that an administrator may. */
  readonly adminKey: string;
  start(): Promise<ServerProcess>;
  /** Ends all processes and removes the database. */
  remove(): Promise<void>;
}

/** A database for processes, of the kind of the whole run: a copy of the prepared one. */
export async function sharedDatabase(): Promise<SharedDatabase> {
  const database = await openProgramDatabase({ content: "reference" });
  const adminKey = newKey();
  const environment: Environment = {
    ...database.environment,
    RATE_LIMIT_ANONYMOUS: "off",
    RATE_LIMIT_KEYED: "off",
    BOOTSTRAP_ADMIN_KEY: adminKey,
  };
  const children: ChildProcess[] = [];

  return {
    adminKey,
    async start() {
      const child = startProgram(["serve"], environment);
      children.push(child);
      let said = "";
      const hear = (chunk: Buffer) => {
        said += chunk;
      };
      for (const stream of [child.stdout, child.stderr]) stream?.on("data", hear);
      const url = await greetedOrigin(child).catch((error: unknown) => {
        throw new Error(`a server did not start (signal: ${child.signalCode})`, { cause: error });
      });
      return {
        url,
        said: () => said,
        async end(signal) {
          if (!isRunning(child)) return;
          const gone = once(child, "exit");
          child.kill(signal);
          await gone;
        },
        signal: (signal) => void child.kill(signal),
      };
    },
    inspect: database.inspect,
    async remove() {
      for (const child of children.filter(isRunning)) {
        const gone = once(child, "exit");
        child.kill("SIGKILL");
        await gone;
      }
      await database.close();
    },
  };
}

function isRunning({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode === null && signalCode === null;
}
