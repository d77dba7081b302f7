/** The tables of a data cut, one by one on demonstration data: what a new column or table must hold, told by its name. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { schemaOf } from "../src/data-cuts/frozen/frozen-table.ts";
import { frozenTables } from "../src/data-cuts/frozen/frozen-tables.ts";
import { openTestDatabase, type TestDatabase } from "../src/testing/index.ts";

let test_: TestDatabase;
beforeAll(async () => {
  test_ = await openTestDatabase({ content: "demonstration" });
});
afterAll(() => test_.close());

describe.each(frozenTables)("$name", (table) => {
  const { name, columns, from, key, primaryKey, refersTo = {} } = table;
  const names = columns.map(({ field }) => field.name);

  test("gives each row a key of its own, and in each column a text or nothing; what is required is there", async () => {
    const cells = columns.map(({ sql }) => sql).join(", ");
    const rows = await test_.database.rows<{ key: string; cells: string }>(
      { name: `test.${name}`, text: `select (${key})::text as "key", json_build_array(${cells})::text as "cells" from ${from}` },
      [],
    );
    expect(new Set(rows.map((row) => row.key)).size).toBe(rows.length);
    for (const row of rows) {
      for (const [place, cell] of (JSON.parse(row.cells) as unknown[]).entries()) {
        const field = columns[place]?.field;
        if (cell !== null) expect([field?.name, typeof cell]).toEqual([field?.name, "string"]);
        if (field?.constraints?.required) expect([row.key, field.name, cell || null]).not.toEqual([row.key, field.name, null]);
      }
    }
  });

  test("is described by columns that are there, each once", () => {
    expect(new Set(names).size).toBe(names.length);
    expect(names).toEqual(expect.arrayContaining([...primaryKey, ...Object.keys(refersTo)]));
    for (const [other, column] of Object.values(refersTo)) {
      const referred = frozenTables.find((one) => one.name === other);
      expect(referred?.columns.map(({ field }) => field.name)).toContain(column);
    }
    expect(schemaOf(table).fields.every(({ title, description }) => title && description)).toBe(true);
  });
});
