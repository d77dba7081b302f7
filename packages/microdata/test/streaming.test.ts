import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { CellError, csv, dataPackage, parquet, type Row } from "../src/index.ts";
import { collect } from "./collect.ts";
import { dataset, rows, variables } from "./sample.ts";

/** Endless rows that know how many were taken, and whether they were ended. */
function endlessRows() {
  const seen = { taken: 0, isEnded: false };
  async function* take(): AsyncGenerator<Row> {
    try {
      for (;;) {
        seen.taken += 1;
        // Texts that can't be packed: what is taken and what comes out keep step.
        const remark = createHash("sha512").update(String(seen.taken)).digest("base64");
        yield [`r${seen.taken}`, 1, 1, "1.5", remark, "2026-01-01", "2026-11-24T11:00:00.000Z"];
      }
    } finally {
      seen.isEnded = true;
    }
  }
  return { seen, rows: take() };
}

/** More rows than are ever held: a row group of Parquet has 5,000, and the streams that pack a zip hold some chunks. */
const readAhead = 20_000;

const formats = {
  csv: (from: AsyncIterable<Row>) => csv(variables, from),
  parquet: (from: AsyncIterable<Row>) => parquet(variables, from),
  dataPackage: (from: AsyncIterable<Row>) => dataPackage(dataset, variables, from),
};

test.each(Object.entries(formats))(
  "%s: a reader who stops stops the rows, which were read no further than a little ahead",
  async (_, write) => {
    const endless = endlessRows();
    let length = 0;
    for await (const chunk of write(endless.rows)) {
      length += chunk.length;
      if (length > 50_000) break;
    }
    await expect.poll(() => endless.seen.isEnded).toBe(true);
    expect(endless.seen.taken).toBeLessThan(readAhead);
  },
);

test.each(Object.entries(formats))("%s: while nobody reads, no row is asked for", async (_, write) => {
  const endless = endlessRows();
  const reading = write(endless.rows);
  let length = 0;
  while (length < 50_000) length += (await reading.next()).value?.length ?? 0;
  let before = -1;
  // What the streams between may still take in, they take in by and by; then it must come to rest.
  await expect
    .poll(() => {
      const isAtRest = endless.seen.taken === before;
      before = endless.seen.taken;
      return isAtRest;
    })
    .toBe(true);
  expect(before).toBeLessThan(readAhead);
  await reading.return(undefined);
});

test.each(Object.entries(formats))("%s: what goes wrong with the rows is told to the reader", async (_, write) => {
  async function* broken(): AsyncGenerator<Row> {
    yield* rows;
    throw new Error("the database went away");
  }
  await expect(collect(write(broken()))).rejects.toThrow("the database went away");
});

test.each(Object.entries(formats))(
  "%s: a cell that doesn't fit is named by row and variable, and its answer isn't told",
  async (_, write) => {
    async function* wrong(): AsyncGenerator<Row> {
      yield* rows.slice(0, 1);
      yield ["r2", 1, 1, "twaalf geheimen", "", null, null];
    }
    const failure: unknown = await collect(write(wrong())).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(CellError);
    expect(failure).toMatchObject({ row: 2, variable: "guides", message: expect.not.stringContaining("geheimen") });
  },
);
