import { describe, expect, test } from "vitest";
import { compareWaves, type ReleaseRequest } from "../src/index.ts";
import { columnOf, oneWay, question, released, ruleSet, twoWay } from "./sample-request.ts";

const region = question("region", ["AM01", "AM02"], { identifies: "region" });
const answer = question("answer", ["yes", "no"]);

/** Two regions, of which the larger responded less. */
const request: ReleaseRequest = {
  respondents: 100,
  variables: [region, answer],
  counts: [
    ...oneWay("region", { AM01: 50, AM02: 50 }),
    ...oneWay("answer", { yes: 60, no: 40 }),
    ...twoWay("answer", "region", { AM01: { yes: 38, no: 12 }, AM02: { yes: 22, no: 28 } }),
  ],
  population: { total: 400, strata: { variable: "region", sizes: { AM01: 100, AM02: 300 } } },
  ruleSet,
  mayIdentify: true,
};
const bySplit: ReleaseRequest = { ...request, ruleSet: { ...ruleSet, splitBy: ["region"] } };

describe("a weighted share", () => {
  test("weighs each region by its population", () => {
    const [yes] = columnOf(released(request), "answer").cells;
    expect(yes).toMatchObject({ share: "0.6000", weighted: { share: "0.5200" } }); // (38·2 + 22·6) / 400
  });

  test("has a wider interval than the counts alone would give", () => {
    const [yes] = columnOf(released(request), "answer").cells;
    const width = (interval: { low: string; high: string } | null | undefined) => Number(interval?.high) - Number(interval?.low);
    expect(width(yes?.weighted?.interval)).toBeGreaterThan(width(yes?.interval));
  });

  test("appears beside a table by region only where that shows the whole row", () => {
    expect(columnOf(released(bySplit), "answer").cells[0]?.weighted?.share).toBe("0.5200");
    const counts = [
      ...oneWay("region", { AM01: 50, AM02: 50 }),
      ...oneWay("answer", { yes: 70, no: 30 }),
      ...twoWay("answer", "region", { AM01: { yes: 48, no: 2 }, AM02: { yes: 22, no: 28 } }),
    ];
    expect(columnOf(released({ ...bySplit, counts }), "answer").cells.map(({ weighted }) => weighted)).toEqual([null, null]);
  });

  test("does not appear where the weights themselves would tell a hidden count", () => {
    const counts = [
      ...oneWay("region", { AM01: 95, AM02: 5 }),
      ...oneWay("answer", { yes: 60, no: 40 }),
      ...twoWay("answer", "region", { AM01: { yes: 58, no: 37 }, AM02: { yes: 2, no: 3 } }),
    ];
    expect(columnOf(released({ ...request, counts }), "answer").cells.map(({ weighted }) => weighted)).toEqual([null, null]);
  });
});

describe("the change between two waves", () => {
  const wave = (yes: number, no: number): ReleaseRequest => ({
    respondents: yes + no,
    variables: [answer],
    counts: oneWay("answer", { yes, no }),
    ruleSet,
    mayIdentify: true,
  });

  test("is that of the published shares, with Newcombe's interval", () => {
    const changes = compareWaves(released(wave(48, 32)), released(wave(56, 14)), ["answer"]);
    expect(changes[0]).toMatchObject({ category: "yes", cellStatus: "value", difference: "0.2000" });
    expect(Number(changes[0]?.interval?.low)).toBeCloseTo(0.0524, 3);
    expect(Number(changes[0]?.interval?.high)).toBeCloseTo(0.3339, 3);
  });

  test("is hidden where either wave hides the share", () => {
    const [yes] = compareWaves(released(wave(48, 32)), released(wave(56, 4)), ["answer"]);
    expect(yes).toMatchObject({ cellStatus: "suppressed", difference: null, interval: null });
  });

  test("is left out for what was not asked alike", () => {
    expect(compareWaves(released(wave(48, 32)), released(wave(56, 14)), [])).toEqual([]);
  });
});
