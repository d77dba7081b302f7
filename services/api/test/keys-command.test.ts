/** `reform-exchange keys`, as its users call it. */
import { isWellFormedKey } from "@reform-exchange/domain";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { greetedOrigin } from "./support/greeting.ts";
import { runProgram, startProgram, stopServer } from "./support/program.ts";
import { openProgramDatabase, type ProgramDatabase } from "./support/program-database.ts";

let exchange: ProgramDatabase;
beforeAll(async () => {
  exchange = await openProgramDatabase({ content: "reference" });
});
afterAll(() => exchange.close());

const keysIn = ({ environment }: ProgramDatabase, ...args: string[]) => runProgram(["keys", ...args], environment);
const keys = (...args: string[]) => keysIn(exchange, ...args);
const wanted = ["--role", "region", "--scope", "werkcentra:write", "--purpose", "service", "--purpose", "policy", "--region", "AM14"];
const readKeys = (origin: string, key: string) => fetch(`${origin}/v1/api-keys`, { headers: { authorization: `Bearer ${key}` } });

test("generate prints a new key and touches no database", async () => {
  const { out, status } = await runProgram(["keys", "generate"], { DATABASE_URL: "nowhere" });
  expect(status).toBe(0);
  expect(isWellFormedKey(out.trimEnd())).toBe(true);
});

test("a database without tables is left as it is, with a sentence", async () => {
  const empty = await openProgramDatabase();
  const { status, error } = await keysIn(empty, "list");
  await empty.close();
  expect(status).toBe(1);
  expect(error).toBe(
    "The database lacks tables of this version: serve from it once, or bring it up to date with `reform-exchange migrate`.\n",
  );
});

describe("on a database with tables", () => {
  test("create gives the secret alone on standard output; list shows the key without it; revoke takes its prefix or id", async () => {
    const made = await keys("create", "--name", "Site of Amersfoort", ...wanted, "--region", "AM18", "--expires", "2099-01-01T00:00:00Z");
    expect(made.status).toBe(0);
    const secret = made.out.trimEnd();
    expect(isWellFormedKey(secret)).toBe(true);
    const prefix = secret.slice(0, 11);
    expect(made.error).toContain(prefix);
    expect(made.error).not.toContain(secret);

    const listed = await keys("list");
    const line = listed.out.split("\n").find((each) => each.startsWith(prefix));
    expect(line).toMatch(
      /^\S+ {2}valid until 2099-01-01T00:00Z {2}never +region +AM14,AM18 +werkcentra:write +service,policy +Site of Amersfoort +[0-9a-f-]{36}$/u,
    );
    expect(listed.out).not.toContain(secret);

    const id = line?.slice(-36) ?? "";
    expect(await keys("revoke", prefix)).toMatchObject({ status: 0, out: `Revoked key ${prefix} (id ${id}, Site of Amersfoort).\n` });
    expect(await keys("revoke", id)).toMatchObject({ status: 0, out: expect.stringMatching(/^Revoked before, on 2/u) });
    expect((await keys("list")).out).toMatch(new RegExp(`^${prefix}  revoked 2`, "mu"));
  });

  test("create tells every fault, by the name of its option", async () => {
    const faulty = await keys("create", "--role", "region", "--scope", "api-keys:write", "everything", "--expires", "tomorrow");
    expect(faulty).toMatchObject({ status: 1, out: "" });
    for (const option of ["--name", "--scope", "--expires"]) expect(faulty.error).toContain(`  ${option}: `);
    const crossed = await keys("create", "--name", "x", "--role", "researcher", "--purpose", "policy", "evaluation");
    expect(crossed).toMatchObject({ status: 1, error: expect.stringContaining("--purpose: purposes must not hold policy and evaluation") });
    const nowhere = await keys("create", "--name", "x", "--role", "region", "--region", "AM99");
    expect(nowhere).toMatchObject({ status: 1, error: expect.stringContaining("--region: There is no labour-market region AM99") });
  });

  test("revoke says when there is no such key, and never says back what may be a key", async () => {
    const secret = (await runProgram(["keys", "generate"], {})).out.trimEnd();
    const { status, error } = await keys("revoke", secret);
    expect(status).toBe(1);
    expect(error).toContain("There is no such key");
    expect(error).not.toContain(secret);
  });

  test.runIf(inject("testDatabaseSource").kind === "embedded")("while a server holds the database the way around is told", async () => {
    const server = startProgram(["serve"], exchange.environment);
    await greetedOrigin(server);
    const { status, error } = await keys("create", "--name", "x", ...wanted);
    expect(status).toBe(1);
    expect(error).toContain(`process id ${server.pid}`);
    expect(error).toContain("/v1/api-keys");
    expect(error).not.toMatch(/\bat .*\.ts/u);
    await stopServer(server);
  });

  test.runIf(inject("testDatabaseSource").kind === "postgresql")(
    "a running server lets a new key in, and no longer once it is revoked",
    async () => {
      const server = startProgram(["serve"], exchange.environment);
      const origin = await greetedOrigin(server);
      const made = await keys("create", "--name", "second administrator", "--role", "admin", "--scope", "api-keys:read");
      const secret = made.out.trimEnd();
      expect((await readKeys(origin, secret)).status).toBe(200);
      expect(await keys("revoke", secret.slice(0, 11))).toMatchObject({ status: 0 });
      await expect.poll(async () => (await readKeys(origin, secret)).status, { timeout: 10_000, interval: 20 }).toBe(401);
      await stopServer(server);
    },
  );
});
