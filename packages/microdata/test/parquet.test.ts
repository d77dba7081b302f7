import { inDuckDb } from "@reform-exchange/data-package/testing";
import { expect, test } from "vitest";
import { parquet, type Row, tableSchema } from "../src/index.ts";
import { collect } from "./collect.ts";
import { means, rows, variables } from "./sample.ts";

test("DuckDB finds exact decimals, days and moments as such, and the missing codes that the CSV has", async () => {
  const file = await collect(parquet(variables, rows));
  const types = await inDuckDb(file, (path) => `SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM read_parquet(${path}))`);
  expect(types.map(({ column_name, column_type }) => `${column_name} ${column_type}`)).toEqual([
    "response_id VARCHAR",
    "cooperation INTEGER",
    "door INTEGER",
    "guides DECIMAL(18,2)",
    "remarks VARCHAR",
    "since DATE",
    "submitted_at TIMESTAMP WITH TIME ZONE",
  ]);
  const read = await inDuckDb(file, (path) => `SELECT * FROM read_parquet(${path})`);
  expect(read[1]).toEqual({
    response_id: "r2",
    cooperation: 5,
    door: 0,
    guides: "12.25",
    remarks: "Eerste regel\nen de tweede, met één é",
    since: "2026-02-28",
    submitted_at: "2026-11-24 11:05:30.25+00",
  });
  expect(read[3]).toMatchObject({ cooperation: -90, guides: "-99.00", remarks: null, since: "2024-02-29" });
});

test("counts and means are those of the rows, over all row groups", async () => {
  const times = 4_001; // more rows than three groups hold
  const many = function* (): Generator<Row> {
    for (let time = 0; time < times; time += 1) yield* rows;
  };
  const file = await collect(parquet(variables, many()));
  const [found] = await inDuckDb(
    file,
    (path) => `SELECT count(*)::INT AS n, avg(cooperation) FILTER (cooperation > -90) AS cooperation, avg(door) FILTER (door > -90) AS door,
      avg(guides) FILTER (guides > -90) AS guides FROM read_parquet(${path})`,
  );
  expect(found).toEqual({
    n: rows.length * times,
    cooperation: expect.closeTo(means.cooperation, 10),
    door: expect.closeTo(means.door, 10),
    guides: expect.closeTo(means.guides, 10),
  });
});

test("digits beyond what a float holds are kept", async () => {
  const guides = variables.filter(({ name }) => name === "guides");
  const file = await collect(parquet(guides, [["1234567890123456.78"], ["-0.01"]]));
  expect(await inDuckDb(file, (path) => `SELECT guides FROM read_parquet(${path})`)).toEqual([
    { guides: "1234567890123456.78" },
    { guides: "-0.01" },
  ]);
});

test("without rows it is a file of none", async () => {
  const file = await collect(parquet(variables, []));
  expect(await inDuckDb(file, (path) => `SELECT count(*)::INT AS n FROM read_parquet(${path})`)).toEqual([{ n: 0 }]);
});

test("the labels go along in the metadata", async () => {
  const file = await collect(parquet(variables, rows, { language: "en" }));
  const [found] = await inDuckDb(
    file,
    (path) => `SELECT decode(value) AS schema FROM parquet_kv_metadata(${path}) WHERE decode(key) = 'reform-exchange.table-schema'`,
  );
  expect(JSON.parse(String(found?.schema))).toEqual(JSON.parse(JSON.stringify(tableSchema(variables, "en"))));
});
