import { expect, test } from "vitest";
import { printValue } from "../scripts/print-value.ts";

test.for([
  ["{}", {}],
  ["[]", []],
  ['{ a: 1, "b-c": [null, "d"] }', { a: 1, "b-c": [null, "d"] }],
] as const)("%s stands on one line", ([printed, value]) => {
  expect(printValue(value)).toBe(printed);
});

test("what is too long gets a line for each part, down to what fits", () => {
  expect(printValue({ name: "a", places: [{ city: "Amersfoort", street: "Voorbeeldstraat" }] }, 30)).toBe(`{
  name: "a",
  places: [
    {
      city: "Amersfoort",
      street: "Voorbeeldstraat",
    },
  ],
}`);
});
