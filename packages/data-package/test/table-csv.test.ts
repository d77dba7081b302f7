import fc from "fast-check";
import { expect, test } from "vitest";
import { type Cells, tableCsv } from "../src/index.ts";
import { asCsv, inDuckDb } from "../src/testing/index.ts";

async function bytesOf(names: readonly string[], rows: readonly (readonly Cells[])[]): Promise<Buffer> {
  return Buffer.concat(await Array.fromAsync(tableCsv(names, rows)));
}

test("a table is RFC 4180, with nothing for null and quotes for a text without characters", async () => {
  const file = await bytesOf(
    ["code", "name"],
    [
      [["AM14", "Amersfoort"]],
      [
        [null, ""],
        ['a"b', "x,y"],
        ["", null],
        [" x", "line\nbreak"],
      ],
    ],
  );
  expect(file.toString("utf8")).toBe('code,name\r\nAM14,Amersfoort\r\n,""\r\n"a""b","x,y"\r\n"",\r\n" x","line\nbreak"\r\n');
  expect((await bytesOf(["only"], [[[null]]])).toString("utf8")).toBe('only\r\n""\r\n');
});

test("however the rows come, the bytes are the same, and another program reads every text back", async () => {
  const cell = fc.option(fc.string({ unit: "binary" }).filter((text) => /^[^\0\p{Cs}]*$/u.test(text) && !text.includes("\r")));
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(cell, cell), { maxLength: 30 }), fc.integer({ min: 1, max: 7 }), async (rows, size) => {
      const inParts = Array.from({ length: Math.ceil(rows.length / size) }, (_, part) => rows.slice(part * size, part * size + size));
      const file = await bytesOf(["a", "b"], inParts);
      expect(file.equals(await bytesOf(["a", "b"], [rows]))).toBe(true);
      const read = await inDuckDb(file, (path) => `SELECT * FROM ${asCsv(path)}, columns = {'a': 'VARCHAR', 'b': 'VARCHAR'})`);
      // DuckDB tells a text without characters and nothing at all not apart.
      const shown = (text: string | null) => (text === "" ? null : text);
      expect(read.map((row) => [shown(row["a"] as string | null), shown(row["b"] as string | null)])).toEqual(
        rows.map((row) => row.map(shown)),
      );
    }),
    { numRuns: 40 },
  );
});

test("a row with too many cells or too few is an error, and no file", async () => {
  await expect(bytesOf(["a", "b"], [[["1"]]])).rejects.toThrow("a row has 1 cells for 2 columns");
});
