import { openTestDatabase } from "@reform-exchange/domain/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createLogger } from "../src/logger.ts";

const secret = "what an account holder heard";
let testDatabase: Awaited<ReturnType<typeof openTestDatabase>>;
beforeAll(async () => {
  testDatabase = await openTestDatabase();
});
afterAll(() => testDatabase.close());

const lineOf = (err: unknown) => {
  const lines: string[] = [];
  createLogger("info", { write: (line: string) => void lines.push(line) }).error({ err }, "internal error");
  return JSON.parse(lines.join("")) as { err: Record<string, unknown> };
};
const errorOf = (statement: string) =>
  testDatabase.run(statement).then(
    () => undefined,
    (error: unknown) => error,
  );

test.each([
  ["a row that breaks a constraint", `insert into werkcentrum (name) values ('${secret}')`, "23502"],
  ["a text that is no number", `select '${secret}'::int`, "22P02"],
])("the log keeps the place of a database's error and nothing of what was to be stored: %s", async (_, statement, code) => {
  const { err } = lineOf(await errorOf(statement));
  expect(err).toMatchObject({ code, stack: expect.stringContaining("    at ") });
  expect(JSON.stringify(err)).not.toContain(secret);
});

test("the same for an error that was caused by one", async () => {
  const { err } = lineOf(new Error("outside", { cause: await errorOf(`select '${secret}'::int`) }));
  expect(err).toMatchObject({ message: "outside", cause: { code: "22P02" } });
  expect(JSON.stringify(err)).not.toContain(secret);
});

test("a fault of our own statements is told: it names what is missing", async () => {
  expect(lineOf(await errorOf("select from no_such_table")).err).toMatchObject({ message: expect.stringContaining("no_such_table") });
});

test("an error of the program keeps its message and stack, a network error its code", () => {
  expect(lineOf(new TypeError("no such thing")).err).toMatchObject({ type: "TypeError", message: "no such thing" });
  expect(lineOf(Object.assign(new Error("refused"), { code: "EPIPE" })).err).toMatchObject({ code: "EPIPE", message: "refused" });
});
