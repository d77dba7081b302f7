import { describe, expect, test } from "vitest";
import { splitsTogether } from "../src/index.ts";
import { columnOf, oneWay, question, released, releasedTable, ruleSet, shown, tableOf, twoWay, withTotals } from "./sample-request.ts";

const role = question("role", ["guide", "manager", "other"]);
const answer = question("answer", ["yes", "no", "unknown"]);

type Columns = Readonly<Record<string, Readonly<Record<string, number>>>>;

function byRole(columns: Columns, variable = answer) {
  const totals = Object.fromEntries(
    Object.entries(columns).map(([name, counts]) => [name, Object.values(counts).reduce((a, b) => a + b, 0)]),
  );
  return {
    respondents: Object.values(totals).reduce((a, b) => a + b, 0),
    variables: [role, variable],
    counts: [...oneWay("role", totals), ...withTotals(variable.name, "role", columns)],
    ruleSet: { ...ruleSet, splitBy: ["role"] },
    mayIdentify: true,
  };
}

describe("a table by a split", () => {
  test("hides a small cell with three others, so that neither row nor column gives it away", () => {
    const table = releasedTable(
      released(
        byRole({
          guide: { yes: 40, no: 3, unknown: 30 },
          manager: { yes: 35, no: 22, unknown: 60 },
          other: { yes: 50, no: 45, unknown: 55 },
        }),
      ),
      "answer",
      "role",
    );
    const hidden = table.columns.flatMap(({ cells }) => cells).filter(({ cellStatus }) => cellStatus === "suppressed");
    expect(hidden).toHaveLength(4);
  });

  test("hides the whole row of a hidden answer, and the whole column of a hidden group with its base", () => {
    const release = released(
      byRole({
        guide: { yes: 40, no: 30, unknown: 3 },
        manager: { yes: 35, no: 32, unknown: 2 },
        other: { yes: 4, no: 3, unknown: 0 },
      }),
    );
    for (const { cells } of releasedTable(release, "answer", "role").columns) {
      expect(cells.find(({ category }) => category === "unknown")?.cellStatus).toBe("suppressed");
    }
    const other = columnOf(release, "answer", "role", "other");
    expect(other).toMatchObject({ respondents: null, baseCount: null, noAnswer: null, notAsked: null });
    expect(other.cells.every(({ cellStatus }) => cellStatus === "suppressed")).toBe(true);
  });

  test("is withheld where a shown group has fewer answers than a range must be wide", () => {
    const release = released(
      byRole({
        guide: { yes: 40, no: 30, unknown: 30 },
        manager: { yes: 35, no: 32, unknown: 20 },
        other: { yes: 3, no: 2, unknown: 1, noAnswer: 30 },
      }),
    );
    expect(tableOf(release, "answer", "role")).toEqual({ status: "withheld", variable: "answer", by: "role" });
    expect(tableOf(release, "answer").status).toBe("released");
  });

  test("says where nobody answered", () => {
    const release = released(
      byRole({
        guide: { yes: 40, no: 30, unknown: 30 },
        manager: { yes: 35, no: 32, unknown: 20 },
        other: { noAnswer: 30 },
      }),
    );
    expect(shown(columnOf(release, "answer", "role", "other"))).toEqual({ yes: "noResponses", no: "noResponses", unknown: "noResponses" });
  });

  test("collapses on its own where its totals need not", () => {
    const scale = question("answer", ["1", "2", "3"], {
      collapse: [
        { category: "low", of: ["1", "2"] },
        { category: "high", of: ["3"] },
      ],
    });
    const release = released(
      byRole({ guide: { 1: 3, 2: 30, 3: 20 }, manager: { 1: 20, 2: 30, 3: 20 }, other: { 1: 40, 2: 30, 3: 20 } }, scale),
    );
    expect(releasedTable(release, "answer").isCollapsed).toBe(false);
    expect(releasedTable(release, "answer", "role")).toMatchObject({ isCollapsed: true, categories: ["low", "high"] });
    expect(shown(columnOf(release, "answer", "role", "guide"))).toEqual({ low: 33, high: 20 });
  });

  test("is there once for two splits", () => {
    const request = byRole({
      guide: { yes: 40, no: 30, unknown: 30 },
      manager: { yes: 35, no: 32, unknown: 20 },
      other: { yes: 35, no: 32, unknown: 20 },
    });
    const { tables } = released({ ...request, ruleSet: { ...request.ruleSet, splitBy: ["role", "answer"] } });
    expect(tables.map(({ variable, by }) => [variable, by])).toEqual([
      ["role", null],
      ["answer", null],
      ["answer", "role"],
    ]);
  });

  test("is refused where one split follows from the other", () => {
    const request = byRole(
      { guide: { yes: 40, no: 0 }, manager: { yes: 0, no: 30 }, other: { yes: 35, no: 0 } },
      question("answer", ["yes", "no"]),
    );
    expect(() => released({ ...request, ruleSet: { ...request.ruleSet, splitBy: ["role", "answer"] } })).toThrow(/follows from/u);
  });

  test("can be asked for by the first of splits that follow from each other, and by all that don't", () => {
    const together = (counts: Parameters<typeof byRole>[0], splitBy: readonly string[]) => {
      const request = byRole(counts, question("answer", ["yes", "no"]));
      return splitsTogether({ ...request, ruleSet: { ...request.ruleSet, splitBy } });
    };
    const nested = { guide: { yes: 40, no: 0 }, manager: { yes: 0, no: 30 }, other: { yes: 35, no: 0 } };
    expect(together(nested, ["role", "answer"])).toEqual(["role"]);
    expect(together(nested, ["answer", "role"])).toEqual(["answer"]);
    const apart = { guide: { yes: 40, no: 20 }, manager: { yes: 11, no: 30 }, other: { yes: 35, no: 12 } };
    expect(together(apart, ["role", "answer"])).toEqual(["role", "answer"]);
  });
});

describe("a conditional question", () => {
  const parent = question("helped", ["yes", "no"]);
  const child = question("how", ["well", "badly"], { restsOn: ["helped"] });
  const base = { respondents: 100, variables: [parent, child], ruleSet, mayIdentify: true };

  test("is published where those who were asked are a published count", () => {
    const counts = [...oneWay("helped", { yes: 60, no: 40 }), ...oneWay("how", { well: 35, badly: 25, notAsked: 40 })];
    expect(shown(columnOf(released({ ...base, counts }), "how"))).toEqual({ well: 35, badly: 25 });
  });

  test("is withheld where the number asked would give a hidden count away", () => {
    const counts = [...oneWay("helped", { yes: 97, no: 3 }), ...oneWay("how", { well: 50, badly: 47, notAsked: 3 })];
    expect(tableOf(released({ ...base, counts }), "how").status).toBe("withheld");
  });

  test("is withheld by a split where the parent is not fully shown by it", () => {
    const columns = { guide: [33, 4], manager: [27, 26], other: [40, 20] };
    const totals = { guide: 37, manager: 53, other: 60 };
    const split = (rows: (yes: number, no: number) => Readonly<Record<string, number>>) =>
      Object.fromEntries(Object.entries(columns).map(([name, [yes = 0, no = 0]]) => [name, rows(yes, no)]));
    const release = released({
      respondents: 150,
      variables: [role, parent, child],
      counts: [
        ...oneWay("role", totals),
        ...withTotals(
          "helped",
          "role",
          split((yes, no) => ({ yes, no })),
        ),
        ...withTotals(
          "how",
          "role",
          split((yes, no) => ({ well: yes - 12, badly: 12, notAsked: no })),
        ),
      ],
      ruleSet: { ...ruleSet, splitBy: ["role"] },
      mayIdentify: true,
    });
    expect(tableOf(release, "how").status).toBe("released");
    expect(tableOf(release, "how", "role").status).toBe("withheld");
  });

  test("is marked as not asked where it was asked of nobody", () => {
    const release = released({
      respondents: 100,
      variables: [parent, child],
      counts: [
        ...oneWay("helped", { yes: 60, no: 40 }),
        ...oneWay("how", { well: 35, badly: 25, notAsked: 40 }),
        ...twoWay("how", "helped", { yes: { well: 35, badly: 25 }, no: { notAsked: 40 } }),
      ],
      ruleSet: { ...ruleSet, splitBy: ["helped"] },
      mayIdentify: true,
    });
    expect(shown(columnOf(release, "how", "helped", "no"))).toEqual({ well: "notAsked", badly: "notAsked" });
    expect(shown(columnOf(release, "how", "helped", "yes"))).toEqual({ well: 35, badly: 25 });
  });

  test("is withheld when it rests on a number, for the number asked would tell of its values", () => {
    const number = { kind: "number" as const, name: "weeks", minimum: 0n, maximum: 520n, decimals: 0 };
    const release = released({
      ...base,
      variables: [number, question("how", ["well", "badly"], { restsOn: ["weeks"] })],
      counts: [...oneWay("weeks", { answered: 100 }), ...oneWay("how", { well: 35, badly: 25, notAsked: 40 })],
      values: [{ variable: "weeks", value: 4n, by: null, byCategory: null, count: 100 }],
    });
    expect(tableOf(release, "how").status).toBe("withheld");
  });
});
