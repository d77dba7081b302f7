import type { ChildProcess } from "node:child_process";

/** Waits until a process of the program greets, and gives the address in the greeting. */
export function greetedOrigin(program: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = "";
    const hear = (chunk: Buffer) => {
      said += chunk;
      const origin = /API\s+(http:\S+)\/v1/u.exec(said)?.[1];
      if (origin !== undefined) resolve(origin);
    };
    program.stdout?.on("data", hear);
    program.stderr?.on("data", hear);
    program.once("error", reject);
    program.once("exit", (status) => reject(new Error(`the program ended with ${status}: ${said}`)));
  });
}
