import { describe, expect, test } from "vitest";
import { IdentifyingTableError, InvalidRequestError, protectRelease } from "../src/index.ts";
import { columnOf, oneWay, question, released, releasedTable, ruleSet, shown, tableOf } from "./sample-request.ts";

const agenda = question("agenda", ["yes", "no", "unknown"]);

function managers(counts: Readonly<Record<string, number>>, variable = agenda) {
  const respondents = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return { respondents, variables: [variable], counts: oneWay(variable.name, counts), ruleSet, mayIdentify: false };
}

describe("a one-way table", () => {
  test("shows every count from the threshold on", () => {
    expect(shown(columnOf(released(managers({ yes: 13, no: 12, unknown: 10 })), "agenda"))).toEqual({ yes: 13, no: 12, unknown: 10 });
  });

  test("hides a small count with the smallest other one, for the total gives a single one away", () => {
    expect(shown(columnOf(released(managers({ yes: 21, no: 12, unknown: 2 })), "agenda"))).toEqual({
      yes: 21,
      no: "suppressed",
      unknown: "suppressed",
    });
  });

  test("hides a zero as any small count, so that hidden never looks like zero", () => {
    expect(shown(columnOf(released(managers({ yes: 20, no: 15, unknown: 0 })), "agenda"))).toEqual({
      yes: 20,
      no: "suppressed",
      unknown: "suppressed",
    });
  });

  test("takes a larger partner when the smallest would leave the range too narrow", () => {
    const { cells } = columnOf(released(managers({ yes: 12, no: 10, unknown: 0 })), "agenda");
    expect(cells.filter(({ cellStatus }) => cellStatus === "suppressed")).toHaveLength(2);
    expect(cells.find(({ category }) => category === "no")?.count).toBe(10); // 0 with 10 would be 10 wide, and 11 is asked
  });

  test("of a wave that nobody answered says that there are no responses, not that nobody was asked", () => {
    const { cells } = columnOf(released(managers({ yes: 0, no: 0, unknown: 0 })), "agenda");
    expect(new Set(cells.map(({ cellStatus }) => cellStatus))).toEqual(new Set(["noResponses"]));
  });

  test("is withheld as a whole when so few answered that nothing hides them", () => {
    expect(tableOf(released(managers({ yes: 6, no: 3, noAnswer: 26 })), "agenda").status).toBe("withheld");
  });

  test("says that nobody answered, or was asked, which is no answer", () => {
    expect(shown(columnOf(released(managers({ noAnswer: 35 })), "agenda"))).toEqual({
      yes: "noResponses",
      no: "noResponses",
      unknown: "noResponses",
    });
  });

  test("never hides who left the question open", () => {
    expect(columnOf(released(managers({ yes: 20, no: 13, unknown: 0, noAnswer: 2 })), "agenda")).toMatchObject({
      baseCount: 33,
      noAnswer: 2,
    });
  });

  test("is collapsed before anything is hidden", () => {
    const scale = question("scale", ["1", "2", "3", "4", "5"], {
      scores: { 1: 1, 2: 2, 3: 3, 4: 4, 5: 5 },
      collapse: [
        { category: "low", of: ["1", "2"] },
        { category: "middle", of: ["3"] },
        { category: "high", of: ["4", "5"] },
      ],
    });
    const table = releasedTable(released(managers({ 1: 4, 2: 8, 3: 11, 4: 7, 5: 5 }, scale)), "scale");
    expect(table).toMatchObject({ isCollapsed: true, categories: ["low", "middle", "high"] });
    expect(table.columns.map(shown)).toEqual([{ low: 12, middle: 11, high: 12 }]);
    expect(table.columns[0]?.summary).toBeNull(); // a mean would be an equation on the counts within
  });

  test("has mean and median of a scale where every count is shown", () => {
    const scale = question("scale", ["1", "2", "3", "unknown"], { scores: { 1: 1, 2: 2, 3: 3 } });
    expect(columnOf(released(managers({ 1: 10, 2: 20, 3: 30, unknown: 10 }, scale)), "scale").summary).toEqual({
      cellStatus: "value",
      mean: "2.3333",
      median: "2.5",
    });
    expect(columnOf(released(managers({ 1: 10, 2: 20, 3: 30, unknown: 4 }, scale)), "scale").summary?.cellStatus).toBe("suppressed");
  });
});

describe("shares", () => {
  const request = { ...managers({ yes: 20, no: 10, noAnswer: 5 }, question("agenda", ["yes", "no"])), population: { total: 70 } };

  test("are of those who answered, rounded from the exact ratio", () => {
    expect(columnOf(released(request), "agenda").cells.map(({ share }) => share)).toEqual(["0.6667", "0.3333"]);
  });

  test("have an interval that half the population makes narrower, and all of it takes away", () => {
    const widthIn = (total: number) => {
      const interval = columnOf(released({ ...request, population: { total } }), "agenda").cells[0]?.interval;
      return interval ? Number(interval.high) - Number(interval.low) : null;
    };
    expect(widthIn(35)).toBeNull();
    expect(widthIn(70)).toBeLessThan(widthIn(7000) ?? 0);
  });
});

describe("a request", () => {
  test("for a table that would nearly name respondents is refused", () => {
    const region = question("phase", ["early", "late"], { identifies: "phase" });
    expect(() => protectRelease(managers({ early: 20, late: 15 }, region))).toThrow(IdentifyingTableError);
  });

  test("whose tables don't add up is refused with every fault", () => {
    const request = { ...managers({ yes: 20, no: 15 }), respondents: 36, ruleSet: { ...ruleSet, threshold: 10 } };
    expect(() => protectRelease(request)).toThrow(InvalidRequestError);
    expect(() => protectRelease({ ...request, ruleSet: { ...ruleSet, threshold: 4, dominancePercent: 0 } })).toThrow(
      /threshold.*p of the p %/u,
    );
  });
});
