/** `reform-exchange audit verify`, as its users call it. What it finds is tested with the chain itself. */
import { copyFile, readdir, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { greetedOrigin } from "./support/greeting.ts";
import { runProgram, startProgram, stopServer } from "./support/program.ts";
import { openProgramDatabase, type ProgramDatabase } from "./support/program-database.ts";

let exchange: ProgramDatabase;
beforeAll(async () => {
  exchange = await openProgramDatabase({ content: "reference" });
});
afterAll(() => exchange.close());

const verifyIn = ({ environment }: ProgramDatabase, ...args: string[]) => runProgram(["audit", "verify", ...args], environment);
const verify = (...args: string[]) => verifyIn(exchange, ...args);
const anchorFile = async () => {
  const [name] = (await readdir(exchange.folder)).filter((each) => each.startsWith("audit-anchor"));
  return join(exchange.folder, name ?? expect.unreachable("no anchor"));
};

test("a database without tables is left as it is, with a sentence", async () => {
  const empty = await openProgramDatabase();
  expect(await verifyIn(empty)).toMatchObject({ status: 1, error: expect.stringContaining("reform-exchange migrate") });
  await empty.close();
});

test("the chain that a server leaves behind verifies; what is changed or removed behind its back is told, with status 1", async () => {
  const server = startProgram(["serve"], exchange.environment);
  await greetedOrigin(server);
  const meanwhile = await verify();
  if (exchange.kind === "postgresql") expect(meanwhile).toMatchObject({ status: 0 });
  else expect(meanwhile).toMatchObject({ status: 1, error: expect.stringContaining("only while no server runs: stop it first") });
  await stopServer(server);
  await runProgram(["keys", "create", "--name", "x", "--role", "admin"], exchange.environment);

  const whole = await verify();
  expect(whole.status).toBe(0);
  expect(whole.out).toMatch(/^The audit chain is whole: 2 record\(s\) in 2 seal\(s\)\./u);
  expect(whole.out).toContain("The chain goes on from its anchor: seal");

  await exchange.behindItsBack(
    ...["audit_record", "audit_seal"].map((table) => `drop trigger "${table}_append_only" on "${table}"`),
    "update audit_record set caller_id = 'someone else' where id = 2",
  );
  const changed = await verify();
  expect(changed.status).toBe(1);
  expect(changed.out).toContain("does NOT verify. It has 1 fault(s):\n  Record 2 was changed after it was sealed (seal 2).\n");

  const copy = join(exchange.folder, "copy.json");
  await copyFile(await anchorFile(), copy);
  await exchange.behindItsBack("delete from audit_seal", "delete from audit_record");
  const removed = await verify();
  expect(removed).toMatchObject({ status: 1, out: expect.stringContaining("The end of the chain is gone: it stops at seal 0") });

  await rename(await anchorFile(), join(exchange.folder, "moved.json"));
  expect(await verify()).toMatchObject({ status: 0, out: expect.stringContaining("There is no anchor in ") });
  expect(await verify("--anchor", copy)).toMatchObject({ status: 1, out: expect.stringContaining("The end of the chain is gone") });
});

test("a file that holds no anchor, or is not there, is told", async () => {
  const file = join(exchange.folder, "no-anchor.json");
  await writeFile(file, '{"number":0}');
  expect(await verify("--anchor", file)).toMatchObject({ status: 1, error: expect.stringContaining(`${file} holds no anchor`) });
  expect(await verify("--anchor", `${file}.not`)).toMatchObject({ status: 1, error: `There is no file ${file}.not.\n` });
});
