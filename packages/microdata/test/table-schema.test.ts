import type { Field } from "@reform-exchange/data-package";
import { expect, test } from "vitest";
import { tableSchema, type Variable } from "../src/index.ts";
import { variables } from "./sample.ts";

const fieldOf = (variable: Variable, primaryKey: readonly string[] = []): Field | undefined =>
  tableSchema([variable], "nl", primaryKey).fields[0];
const coded = (level: Variable["level"], ...values: readonly number[]): Variable => ({
  ...{ name: "v", label: { nl: "v" }, kind: "integer", level },
  valueLabels: values.map((value) => ({ value, text: { nl: `waarde ${value}` }, isMissing: false })),
});

test("a scale of which only the ends are worded has a category for every point", () => {
  expect(fieldOf(coded("ordinal", 1, 4))).toMatchObject({
    categories: [
      { value: 1, label: "waarde 1" },
      { value: 2, label: "2" },
      { value: 3, label: "3" },
      { value: 4, label: "waarde 4" },
    ],
    categoriesOrdered: true,
  });
});

test("codes that are no scale have the categories that are worded, and a number to reckon with has none", () => {
  expect(fieldOf(coded("nominal", 1, 4))?.categories).toHaveLength(2);
  expect(fieldOf(coded("ordinal", 10, 20, 30))?.categories).toHaveLength(3);
  expect(fieldOf(coded("scale", 1, 4))?.categories).toBeUndefined();
});

test("missing codes are named in words, in the language that is asked for or else in Dutch", () => {
  const [, cooperation, , , remarks] = tableSchema(variables, "en").fields;
  expect(cooperation).toMatchObject({
    title: "Cooperation",
    description: "How is cooperation in your region?",
    missingValues: [
      { value: "", label: "Empty" },
      { value: "-90", label: "Don't know" },
      { value: "-98", label: "Not asked" },
      { value: "-99", label: "No answer" },
    ],
  });
  expect(remarks).toEqual({
    ...{ name: "remarks", type: "string", title: "Opmerkingen", description: "Wat wilt u verder kwijt?" },
    constraints: { maxLength: 200 },
  });
});

test("a key is required, and unique where it is one variable", () => {
  expect(fieldOf(coded("nominal", 1), ["v"])?.constraints).toEqual({ required: true, unique: true });
  expect(fieldOf(coded("nominal", 1), ["v", "w"])?.constraints).toEqual({ required: true });
});
