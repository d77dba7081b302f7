import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { migrate, pendingMigrations } from "../src/database/prepare-database.ts";
import { openTestDatabase, type TestDatabase } from "../src/testing/index.ts";

describe("migrations", () => {
  let test_: TestDatabase;
  beforeAll(async () => {
    test_ = await openTestDatabase({ content: "nothing" });
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

describe("a text of several statements", () => {
  test("that fails inside a transaction of its own leaves nothing of it behind, and every connection fit for use", async () => {
    const test_ = await openTestDatabase();
    const { database } = test_;
    const failing = "begin; create table left_behind (id int); select 1 / 0; commit";
    const one = { name: "test.one", text: "select to_regclass('left_behind')::text as found" };
    const failed = await Promise.allSettled(Array.from({ length: 12 }, () => database.script(failing)));
    expect(failed.map(({ status }) => status)).toEqual(Array.from({ length: 12 }, () => "rejected"));
    const found = await Promise.all(Array.from({ length: 12 }, () => database.rows(one, [])));
    expect(found).toEqual(Array.from({ length: 12 }, () => [{ found: null }]));
    await test_.close();
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

  const definition = (number: string, threshold: string) =>
    `insert into indicator_version select indicator_code, ${number}, unit, definition, source, method, ${threshold}, defined_at from indicator_version`;

  const observation = (value: string, cellStatus: string, baseCount = "null") =>
    `insert into observation (indicator_code, area_code, period_from, period_to, definition_version, recorded_at, value, base_count, revision_status, cell_status) values ('nobodys', 'NL01', '2026-01-01', '2027-01-01', 1, now(), ${value}, ${baseCount}, 'final', ${cellStatus})`;

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
    ["a change to an audit record", "update audit_record set outcome = 'done'", /append-only/u],
    ["the removal of an audit record", "delete from audit_record", /append-only/u],
    ["the removal of all audit records", "truncate audit_record", /append-only/u],
    ["a change to an audit seal", "update audit_seal set head = ''", /append-only/u],
    ["the removal of an audit seal", "delete from audit_seal", /append-only/u],
    ["a change to a definition", "update indicator_version set disclosure_threshold = 10", /append-only/u],
    ["the removal of a definition", "delete from indicator_version", /append-only/u],
    ["the removal of all indicators", "truncate indicator cascade", /append-only/u],
    ["the removal of an indicator", "delete from indicator", /indicator_version_indicator_code_foreign/u],
    ["the removal of a goal that has indicators", "delete from goal", /indicator_goal_code_foreign/u],
    ["two goals in one place", "update goal set position = 1", /goal_position_unique/u],
    ["a disclosure threshold under five", definition("2", "4"), /indicator_version_threshold_protects/u],
    ["a number of a definition that is there", definition("1", "10"), /indicator_version_pkey/u],
    ["no measure of success without a reason", "update indicator set success_measure_reason = null", /indicator_reason_fits/u],
    ["a change to an observation", "update observation set value = 1", /append-only/u],
    ["the removal of an observation", "delete from observation", /append-only/u],
    ["the removal of all observations", "truncate observation", /append-only/u],
    ["a value in a cell that hides it", observation("1", "'suppressed'"), /observation_value_fits/u],
    ["a base count in a cell that hides it", observation("null", "'suppressed'", "3"), /observation_hides/u],
    ["an observation of no indicator", observation("1", "'value'"), /observation_indicator_code_definition_version_foreign/u],
    [
      "a key for policy and the evaluation",
      "insert into api_key (id, prefix, secret_hash, name, role, scopes, purposes, created_at) values (gen_random_uuid(), 'x', 'x', 'x', 'researcher', '{}', '{policy,evaluation}', now())",
      /api_key_one_side/u,
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

/**
 * MikroORM can't compare exclusion constraints, nor triggers on truncate, and always wants to make them anew; the tests above show
 * that they hold.
 */
function realDifferences(difference: string): string[] {
  const incomparable = /^alter table "\w+" (?:drop|add) constraint "\w+_a_day"|_append_only|^drop function if exists "wave_takes_answers"/u;
  return difference.split("\n").filter((line) => line !== "" && !incomparable.test(line));
}
