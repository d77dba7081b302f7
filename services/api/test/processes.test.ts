/** The program as its users start it: a process of its own, with nothing but an environment. */
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { copyPreparedFolder } from "@reform-exchange/domain/testing";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { greetedOrigin } from "./support/greeting.ts";
import { type Environment, ended, runProgram, startProgram } from "./support/program.ts";

// What is of the embedded database alone is seen once, not again when the whole run is on PostgreSQL.
const isEmbedded = inject("testDatabaseSource").kind === "embedded";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "reform-exchange-process-"));
  if (isEmbedded) await copyPreparedFolder(folder);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const start = (args: readonly string[], environment: Environment = {}) => startProgram(args, { DATA_DIR: folder, ...environment });
const run = (args: readonly string[], environment: Environment = {}) => runProgram(args, { DATA_DIR: folder, ...environment });

describe.runIf(isEmbedded)("on the embedded database", () => {
  test("a second process stops with a clear message; a holder that is killed leaves no stale lock; an orderly end leaves no trace", async () => {
    const first = start(["serve"]);
    const url = await greetedOrigin(first);
    expect((await fetch(`${url}/health/ready`)).status).toBe(200);

    const second = await run(["serve"]);
    expect(second.status).toBe(1);
    expect(second.error).toContain(`in ${folder} is in use by another process (process id ${first.pid})`);
    expect(second.error).toContain("DATA_DIR");
    expect(second.error).not.toMatch(/\bat .*\.ts/u);
    expect((await fetch(`${url}/v1/regions`)).status).toBe(200);

    first.kill("SIGKILL");
    await ended(first);
    const third = start(["serve"]);
    const again = await greetedOrigin(third);
    const { items } = (await (await fetch(`${again}/v1/regions?limit=100`)).json()) as { items: unknown[] };
    expect(items).toHaveLength(35);

    third.kill("SIGTERM");
    await ended(third);
    expect(third.exitCode).toBe(0);
    expect(await readdir(folder)).not.toContain("holder");
  });

  test("the subcommands tell what they did", async () => {
    expect(await run(["migrate"])).toMatchObject({ status: 0, out: "The tables are up to date.\n" });
    expect(await run(["load-reference"])).toMatchObject({ status: 0, out: "Version 2026.3 was there already.\n" });
    const doctor = await run(["doctor"]);
    expect(doctor).toMatchObject({ status: 0 });
    expect(doctor.out).toMatch(/ok {4}database: embedded, PostgreSQL 18/u);
    const refused = await run(["load-reference", "--from", folder]);
    expect(refused).toMatchObject({ status: 1, error: expect.stringContaining("dataset.json") });
  });

  test("a port that is taken ends the program, so that whoever watches over it can start it again", async () => {
    const [one, two] = [join(folder, "one"), join(folder, "two")];
    for (const own of [one, two]) await copyPreparedFolder(own);
    const first = start(["serve"], { DATA_DIR: one });
    const { port } = new URL(await greetedOrigin(first));
    const second = await run(["serve"], { DATA_DIR: two, PORT: port });
    expect(second).toMatchObject({ status: 1, error: expect.stringContaining("EADDRINUSE") });
    first.kill("SIGTERM");
    await ended(first);
  });
});

test("openapi prints the document", async () => {
  const { out, status } = await run(["openapi"], { PUBLIC_URL: "https://api.example.nl" });
  expect(status).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ openapi: expect.stringMatching(/^3\.1/u), servers: [{ url: "https://api.example.nl/v1" }] });
});

test("a faulty environment is told by name, without a stack", async () => {
  const { error, status } = await run(["serve"], { PORT: "many", LOG_LEVEL: "loud" });
  expect(status).toBe(1);
  expect(error).toContain("PORT");
  expect(error).toContain("LOG_LEVEL");
  expect(error).not.toMatch(/\bat .*\.ts/u);
});

test("a database that is not there is told in words", async () => {
  const { error, status } = await run(["serve"], { DATABASE_URL: "postgresql://nobody@127.0.0.1:1/none" });
  expect(status).toBe(1);
  expect(error).toContain("127.0.0.1:1");
  expect(error).not.toMatch(/\bat .*\.ts/u);
});

test("an unknown subcommand is answered with help", async () => {
  const { error, status } = await run(["surf"]);
  expect(status).toBe(1);
  expect(error).toContain("unknown command 'surf'");
  expect(error).toMatch(/Commands:\s+serve/u);
});
