import { expect, test } from "vitest";
import { checkVariables, ExportError, type Variable } from "../src/index.ts";
import { remark, variables } from "./sample.ts";

test("variables that every program can read pass", () => {
  expect(() => checkVariables(variables)).not.toThrow();
});

test("all faults are named at once, each with its variable", () => {
  const label = { nl: "v" };
  const broken: readonly Variable[] = [
    remark("1st"),
    remark("with"),
    remark("Str20"),
    remark("remarks"),
    remark("REMARKS"),
    { ...remark("long"), name: "texts", kind: "text", maxLength: 10_001 },
    { name: "d", label, kind: "decimal", decimals: 10, level: "scale", valueLabels: [] },
    {
      ...{ name: "coded", label, kind: "integer", level: "nominal" },
      valueLabels: [
        { value: -95, text: label, isMissing: false },
        { value: 7, text: label, isMissing: true },
        { value: 1, text: label, isMissing: false },
        { value: 1, text: label, isMissing: false },
        { value: 1.5, text: label, isMissing: false },
      ],
    },
  ];
  const failure = catchFrom(() => checkVariables(broken));
  expect(failure).toBeInstanceOf(ExportError);
  expect(failure).toMatchObject({
    faults: [
      "1st: a name is a letter, then letters, digits and underscores, at most 32 in all",
      "with: SPSS or Stata keeps the name to itself",
      "Str20: SPSS or Stata keeps the name to itself",
      "texts: its longest text is of 1 to 10000 characters",
      "d: it has 0 to 9 decimals",
      "coded: the value 1.5 is no whole number of 32 bits",
      "coded: the value 1 is labelled twice",
      "coded: -95 is always a missing code",
      "coded: 7 can't be a missing code: those are from -99 to -90",
      "REMARKS: the name is here twice",
    ],
  });
});

function catchFrom(action: () => void): unknown {
  try {
    action();
  } catch (error) {
    return error;
  }
  return undefined;
}
