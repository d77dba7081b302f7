/** `reform-exchange data-cuts verify`, as its users call it. What it finds is tested with the cuts themselves. */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { dataCutCalls } from "./support/data-cut-calls.ts";
import { greetedOrigin } from "./support/greeting.ts";
import { runProgram, startProgram, stopServer } from "./support/program.ts";
import { openProgramDatabase, type ProgramDatabase } from "./support/program-database.ts";

let exchange: ProgramDatabase;
beforeAll(async () => {
  exchange = await openProgramDatabase({ content: "reference" });
});
afterAll(() => exchange.close());

const verify = (cutId: string) => runProgram(["data-cuts", "verify", cutId], exchange.environment);

test("a cut that a server made verifies; a byte that was changed in its folder is told by file, with status 1", async () => {
  const { out: key } = await runProgram(
    [
      ...["keys", "create", "--name", "Evaluation", "--role", "researcher", "--purpose", "evaluation"],
      ...["--scope", "data-cuts:read", "data-cuts:write"],
    ],
    exchange.environment,
  );
  const server = startProgram(["serve"], exchange.environment);
  const origin = await greetedOrigin(server);
  const cuts = dataCutCalls({
    keys: { researcher: key.trim() },
    callAs: (credential, path, { method = "GET", headers = {}, body } = {}) =>
      fetch(origin + path, {
        method,
        headers: { authorization: `Bearer ${credential}`, ...(body !== undefined && { "content-type": "application/json" }), ...headers },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      }),
  });
  const { revisions, files } = await cuts.make("year-2026");
  const meanwhile = await verify("year-2026");
  if (exchange.kind === "postgresql") expect(meanwhile).toMatchObject({ status: 0 });
  else expect(meanwhile).toMatchObject({ status: 1, error: expect.stringContaining("only while no server runs: stop it first") });
  await stopServer(server);

  const whole = await verify("year-2026");
  expect(whole).toMatchObject({ status: 0, error: "" });
  expect(whole.out).toContain(`Revision 1 of year-2026 verifies: ${files.length} files`);
  expect(whole.out).toContain(`Its hash is ${revisions[0]?.sha256}`);

  const path = join(exchange.folder, "files/data-cuts/year-2026/1/memberships.csv");
  const content = await readFile(path, "utf8");
  await writeFile(path, content.replace("GM0363", "GM0364"));
  const changed = await verify("year-2026");
  expect(changed.status).toBe(1);
  expect(changed.out).toContain("does NOT verify. It has 1 fault(s):\n  memberships.csv in ");

  expect(await verify("nobodys")).toMatchObject({ status: 1, error: expect.stringContaining("There is no data cut nobodys.") });
});
