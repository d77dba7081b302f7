import { expect, test } from "vitest";
import { type Cell, CellError, csv, type Variable } from "../src/index.ts";
import { collectText } from "./collect.ts";

const facts = { name: "v", label: { nl: "v" }, level: "scale", valueLabels: [] } as const;
const refused: readonly (readonly [string, Variable, Cell])[] = [
  ["a fraction", { ...facts, kind: "integer" }, 1.5],
  ["more than 32 bits", { ...facts, kind: "integer" }, 2 ** 31],
  ["a text", { ...facts, kind: "integer" }, "1"],
  ["a missing code without a label", { ...facts, kind: "integer" }, -95],
  ["more decimals than it has", { ...facts, kind: "decimal", decimals: 1 }, "1.25"],
  ["another notation", { ...facts, kind: "decimal", decimals: 1 }, "1e3"],
  ["a missing code without a label", { ...facts, kind: "decimal", decimals: 1 }, "-95.0"],
  ["more than 18 digits", { ...facts, kind: "decimal", decimals: 0 }, "1234567890123456789"],
  ["a text that is too long", { ...facts, kind: "text", maxLength: 3 }, "vier"],
  ["a number", { ...facts, kind: "text", maxLength: 3 }, 3],
  ["a day that isn't in the calendar", { ...facts, kind: "day" }, "2026-02-29"],
  ["a day in another notation", { ...facts, kind: "day" }, "24-11-2026"],
  ["a moment in another zone", { ...facts, kind: "moment" }, "2026-11-24T11:00:00+01:00"],
  ["a moment that isn't in the calendar", { ...facts, kind: "moment" }, "2026-02-30T11:00:00Z"],
];

test.each(refused)("%s is refused where the variable can't have it", async (_, variable, cell) => {
  await expect(collectText(csv([variable], [[cell]]))).rejects.toThrow(CellError);
});

test("a row of too few cells is refused", async () => {
  await expect(collectText(csv([{ ...facts, kind: "day" }], [[]]))).rejects.toThrow("Row 1: it has 0 cells for 1 variables");
});
