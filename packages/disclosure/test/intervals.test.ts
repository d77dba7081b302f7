import { expect, test } from "vitest";
import { effectiveSampleSize, finitePopulationSampleSize, newcombeInterval, wilsonInterval } from "../src/index.ts";

/** R. G. Newcombe, Statistics in Medicine 17 (1998), 857–872, table I, method 3. */
test.for([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])("Wilson's interval of %i out of %i is the published one", ([count = 0, size = 1, low, high]) => {
  const limits = wilsonInterval(count / size, size);
  expect(limits.low).toBeCloseTo(low ?? 0, 4);
  expect(limits.high).toBeCloseTo(high ?? 0, 4);
});

/** R. G. Newcombe, Statistics in Medicine 17 (1998), 873–890, table II, method 10. */
test.for([
  [56, 70, 48, 80, 0.0524, 0.3339],
  [9, 10, 3, 10, 0.1705, 0.809],
  [10, 10, 0, 10, 0.6075, 1],
  [0, 10, 0, 10, -0.2775, 0.2775],
])("Newcombe's interval of %i/%i minus %i/%i is the published one", ([a = 0, m = 1, b = 0, n = 1, low, high]) => {
  const after = { share: a / m, ...wilsonInterval(a / m, m) };
  const before = { share: b / n, ...wilsonInterval(b / n, n) };
  const limits = newcombeInterval(before, after);
  expect(limits.low).toBeCloseTo(low ?? 0, 4);
  expect(limits.high).toBeCloseTo(high ?? 0, 4);
});

test("equal weights leave the sample size as it is, unequal ones make it smaller", () => {
  expect(effectiveSampleSize([{ count: 80, weight: 2.5 }])).toBeCloseTo(80, 9);
  expect(
    effectiveSampleSize([
      { count: 50, weight: 1 },
      { count: 50, weight: 3 },
    ]),
  ).toBeCloseTo(80, 9);
  expect(effectiveSampleSize([])).toBe(0);
});

test("the interval closes when everybody answered", () => {
  expect(finitePopulationSampleSize(100, 200)).toBe(199);
  expect(finitePopulationSampleSize(35, 35)).toBe(Number.POSITIVE_INFINITY);
  expect(wilsonInterval(0.4, finitePopulationSampleSize(35, 35))).toEqual({ low: 0.4, high: 0.4 });
});
