import { readByFrictionless } from "@reform-exchange/data-package/testing";
import { expect, test } from "vitest";
import type { Row } from "../src/index.ts";
import { hostileVariables } from "./hostile.ts";
import { dataset, rows, variables } from "./sample.ts";
import { unpack } from "./unpack.ts";

test.each(["nl", "en"] as const)(
  "Frictionless Data's validator finds the package and each of its files valid, and casts every cell (%s)",
  async (language) => {
    const { faults, rowCounts } = await readByFrictionless(await unpack(dataset, variables, rows, { language }));
    expect(faults).toEqual([]);
    expect(rowCounts).toMatchObject({ data: rows.length, wordings: 2 });
  },
);

test("it takes labels that no program likes", async () => {
  const answers: Row[] = [hostileVariables.map(() => 1), hostileVariables.map(() => -95)];
  const { faults, rowCounts } = await readByFrictionless(await unpack({ ...dataset, primaryKey: [] }, hostileVariables, answers));
  expect(faults).toEqual([]);
  expect(rowCounts).toMatchObject({ data: 2 });
});

test("it refuses what is broken: a cell of another kind, and a resource without a name", async () => {
  const files = await unpack(dataset, variables, rows);
  const withChanged = (path: string, from: string, to: string) =>
    new Map(files).set(path, Buffer.from((files.get(path)?.toString("utf8") ?? "").replace(from, to)));
  await expect(readByFrictionless(withChanged("programme-managers-2026.csv", "r2,5,", "r2,five,"))).rejects.toThrow(/mismatch/u);
  const nameless = withChanged("datapackage.json", '"name": "data"', '"title": "data"');
  expect((await readByFrictionless(nameless)).faults).toContain("the package is not valid");
});
