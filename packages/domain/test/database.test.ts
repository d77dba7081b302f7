import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { migrate, pendingMigrations } from "../src/database/prepare-database.ts";
import { openTestDatabase, type TestDatabase } from "../src/testing/index.ts";

describe("migrations", () => {
  let test_: TestDatabase;
  beforeAll(async () => {
    test_ = await openTestDatabase({ empty: true });
  });
  afterAll(() => test_.close());

  test("bring an empty database to what the entities say, and run once", async () => {
    const { database } = test_;
    expect(await pendingMigrations(database)).not.toEqual([]);
    expect(await migrate(database)).not.toEqual([]);
    expect(await migrate(database)).toEqual([]);
    expect(await pendingMigrations(database)).toEqual([]);
    expect(realDifferences(await database.schemaDifference())).toEqual([]);
  });
});

describe("the database itself refuses", () => {
  let test_: TestDatabase;
  beforeAll(async () => {
    test_ = await openTestDatabase();
  });
  afterAll(() => test_.close());

  const membership = (from: string, to: string) =>
    `insert into membership (municipality_code, valid_from, valid_to, region_code, start_reason, sources) values ('GM0457', ${from}, ${to}, 'AM18', 'created', '{test}')`;

  test.each([
    ["a second region on one day", membership("'2022-03-23'", "null"), /membership_one_region_a_day/u],
    [
      "a period that ends before it starts",
      membership("'2025-01-01'", "'2024-01-01'"),
      /membership_period_runs_forward|range lower bound/u,
    ],
    ["a region that is not there", membership("'2025-01-01'", "null").replace("AM18", "AM04"), /membership_region_code_foreign/u],
    [
      "two names of a region on one day",
      "insert into region_name (region_code, valid_from, name, sources) values ('AM06', '2023-06-01', 'x', '{test}')",
      /region_name_one_a_day/u,
    ],
    [
      "a municipality that goes over into itself",
      "insert into lineage values ('GM0363', 'GM0363', '2025-01-01', 'absorbed', '{test}')",
      /lineage_leads_elsewhere/u,
    ],
  ])("%s", async (_what, statement, reason) => {
    await expect(test_.run(statement)).rejects.toThrow(reason);
  });

  test("nothing of a period that only touches the next: periods are half-open", async () => {
    await test_.run(membership("'2022-03-24'", "'2022-03-25'"));
    await test_.run("delete from membership where valid_from = '2022-03-24'");
  });
});

test("reading past a transaction from inside it is an error at once, on both databases alike", async () => {
  const test_ = await openTestDatabase();
  const { database } = test_;
  const statement = { name: "test.one", text: "select 1 as one" };
  await expect(database.transaction(() => database.rows(statement, []))).rejects.toThrow("inside a transaction");
  await expect(database.transaction(() => database.transaction(async () => 1))).rejects.toThrow("inside a transaction");
  expect(await database.rows(statement, [])).toEqual([{ one: 1 }]);
  await test_.close();
});

/** MikroORM can't compare exclusion constraints and always wants to make them anew; the tests above show that they hold. */
function realDifferences(difference: string): string[] {
  return difference.split("\n").filter((line) => line !== "" && !/^alter table "\w+" (?:drop|add) constraint "\w+_a_day"/u.test(line));
}
