/** How a new exchange comes by its first administrator. */
import { mkdir, readdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { newKey } from "@reform-exchange/domain";
import { afterEach, beforeEach, describe, expect, inject, test } from "vitest";
import { greetedOrigin } from "./support/greeting.ts";
import { type Environment, runProgram, startProgram, stopServer } from "./support/program.ts";
import { openProgramDatabase, type ProgramDatabase } from "./support/program-database.ts";

let exchange: ProgramDatabase;
beforeEach(async () => {
  exchange = await openProgramDatabase({ content: "reference" });
});
afterEach(() => exchange.close());

/** Serves until the work is done; gives all that was said on the way. */
async function serving(work: (origin: string) => Promise<void>, environment: Environment = {}): Promise<string> {
  const server = startProgram(["serve"], { ...exchange.environment, LOG_LEVEL: "info", ...environment });
  let said = "";
  for (const stream of [server.stdout, server.stderr]) stream?.on("data", (chunk) => (said += String(chunk)));
  const origin = await greetedOrigin(server);
  await work(origin).finally(() => stopServer(server));
  return said;
}

const listKeys = (origin: string, key: string) => fetch(`${origin}/v1/api-keys`, { headers: { authorization: `Bearer ${key}` } });
const adminKeyIn = async (folder: string) => (await readFile(join(folder, "admin-key"), "utf8")).trimEnd();

async function expectOneAdministrator(origin: string, key: string): Promise<void> {
  const response = await listKeys(origin, key);
  expect(response.status).toBe(200);
  expect(await response.json()).toMatchObject({ items: [{ role: "admin" }], page: { next: null } });
}

test("the first start writes a key that only its owner can read and says where, never what; the second start leaves it alone", async () => {
  const file = join(exchange.folder, "admin-key");
  const said = await serving(async (origin) => expectOneAdministrator(origin, await adminKeyIn(exchange.folder)));
  const key = await adminKeyIn(exchange.folder);
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  expect(said).toContain(file);
  expect(said).not.toContain(key.slice("rx_".length + 8));

  const again = await serving((origin) => expectOneAdministrator(origin, key));
  expect(again).not.toContain("admin-key");
  expect(await adminKeyIn(exchange.folder)).toBe(key);
});

test("the key of another database is put aside, neither lost nor let in", async () => {
  const other = newKey();
  await writeFile(join(exchange.folder, "admin-key"), `${other}\n`, { mode: 0o644 });
  const said = await serving(async (origin) => {
    await expectOneAdministrator(origin, await adminKeyIn(exchange.folder));
    expect((await listKeys(origin, other)).status).toBe(401);
  });
  expect((await stat(join(exchange.folder, "admin-key"))).mode & 0o777).toBe(0o600);
  const [aside = ""] = (await readdir(exchange.folder)).filter((name) => name.startsWith("admin-key.before-"));
  expect(await readFile(join(exchange.folder, aside), "utf8")).toBe(`${other}\n`);
  expect(said).toContain(aside);
});

test("BOOTSTRAP_ADMIN_KEY is the first key, and opens nothing where there was an administrator before", async () => {
  const { out } = await runProgram(["keys", "generate"], {});
  const [first, second] = [out.trimEnd(), newKey()];
  const said = await serving((origin) => expectOneAdministrator(origin, first), { BOOTSTRAP_ADMIN_KEY: first });
  expect(said).not.toContain(first);
  expect(await readdir(exchange.folder)).not.toContain("admin-key");
  await serving(
    async (origin) => {
      expect((await listKeys(origin, second)).status).toBe(401);
      await expectOneAdministrator(origin, first);
    },
    { BOOTSTRAP_ADMIN_KEY: second },
  );
});

describe.runIf(inject("testDatabaseSource").kind === "postgresql")("on PostgreSQL", () => {
  test("of processes that start together one makes the key", async () => {
    const folders = ["a", "b", "c"].map((name) => join(exchange.folder, name));
    const servers = folders.map((folder) => startProgram(["serve"], { ...exchange.environment, DATA_DIR: folder }));
    const origins = await Promise.all(servers.map(greetedOrigin));
    const found = (await Promise.all(folders.map((folder) => adminKeyIn(folder).catch(() => undefined)))).filter(
      (key) => key !== undefined,
    );
    expect(found).toHaveLength(1);
    for (const origin of origins) await expectOneAdministrator(origin, found[0] ?? "");
    await Promise.all(servers.map(stopServer));
  });

  test("a folder that can't be written stops the first start with a sentence, unless the key is given", async () => {
    const file = join(exchange.folder, "file");
    await writeFile(file, "");
    const environment = { ...exchange.environment, DATA_DIR: join(file, "folder") };
    const { status, error } = await runProgram(["serve"], environment);
    expect(status).toBe(1);
    expect(error).toContain("BOOTSTRAP_ADMIN_KEY");
    expect(error).toContain("DATA_DIR");
    expect(error).not.toMatch(/\bat .*\.ts/u);

    const key = newKey();
    const said = await serving((origin) => expectOneAdministrator(origin, key), { ...environment, BOOTSTRAP_ADMIN_KEY: key });
    expect(said).toContain("ENOTDIR"); // the anchor has no place either, which is told but stops nothing
  });

  test("a folder that is not there yet is made", async () => {
    const folder = join(exchange.folder, "deep", "down");
    await mkdir(join(exchange.folder, "deep"));
    await serving(async (origin) => expectOneAdministrator(origin, await adminKeyIn(folder)), { DATA_DIR: folder });
  });
});
