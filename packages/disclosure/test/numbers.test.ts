import { describe, expect, test } from "vitest";
import type { NumberVariable, ReleaseRequest } from "../src/index.ts";
import { columnOf, numbers, oneWay, question, released, releasedTable, ruleSet, tableOf } from "./sample-request.ts";

const weeks: NumberVariable = { kind: "number", name: "weeks", minimum: 0n, maximum: 10_000n, decimals: 1 };
const role = question("role", ["guide", "manager", "other"]);

const even = (size: number, from = 100) => Array.from({ length: size }, (_, index) => from + index);

function byRole(groups: Readonly<Record<string, readonly number[]>>, variable = weeks): ReleaseRequest {
  const total = numbers("weeks", Object.values(groups).flat());
  const parts = Object.entries(groups).map(([category, given]) => numbers("weeks", given, "role", category));
  return {
    respondents: Object.values(groups).flat().length,
    variables: [role, variable],
    counts: [
      ...oneWay("role", Object.fromEntries(Object.entries(groups).map(([name, given]) => [name, given.length]))),
      ...[total, ...parts].flatMap(({ counts }) => counts),
    ],
    values: [total, ...parts].flatMap(({ values }) => values),
    ruleSet: { ...ruleSet, splitBy: ["role"] },
    mayIdentify: true,
  };
}

function means(request: ReleaseRequest): (string | null | undefined)[] {
  return releasedTable(released(request), "weeks", "role").columns.map(({ summary }) => summary?.mean);
}

describe("a number", () => {
  test("has exact means and medians where no sum is unsafe", () => {
    const release = released(byRole({ guide: even(20), manager: even(30), other: even(40) }));
    expect(columnOf(release, "weeks").summary?.cellStatus).toBe("value");
    expect(columnOf(release, "weeks", "role", "guide")).toMatchObject({ baseCount: 20, summary: { mean: "10.95000", median: "10.95" } });
  });

  test("adds up numbers beyond what a double holds", () => {
    const large: NumberVariable = { ...weeks, maximum: 10n ** 18n, decimals: 0 };
    const { counts, values } = numbers(
      "weeks",
      Array.from({ length: 11 }, () => 1),
    );
    const huge = values.map((row, index) => ({ ...row, value: 10n ** 17n + BigInt(index) }));
    const release = released({ respondents: 11, variables: [large], counts, values: huge, ruleSet, mayIdentify: true });
    expect(columnOf(release, "weeks").summary?.mean).toBe("100000000000000005.0000");
  });

  test("hides the mean of a dominated group with another one, and then every median", () => {
    const release = released(byRole({ guide: [...even(20, 1), 9000], manager: even(30), other: even(40) }));
    const { columns } = releasedTable(release, "weeks", "role");
    expect(columns.map(({ summary }) => summary?.cellStatus)).toEqual(["suppressed", "suppressed", "value"]);
    expect(columns[2]?.summary?.median).toBeNull();
    expect(columns.map(({ baseCount }) => baseCount)).toEqual([21, 30, 40]);
  });

  test.each([
    ["the smallest number", 0n],
    ["the largest number", 10_000n],
  ])("hides a mean that tells of everybody in a group that they gave %s", (_, limit) => {
    const same = Array.from({ length: 40 }, () => Number(limit));
    const { columns } = releasedTable(released(byRole({ guide: same, manager: even(30), other: even(40) })), "weeks", "role");
    expect(columns.map(({ summary }) => summary?.cellStatus)).toEqual(["suppressed", "suppressed", "value"]);
    const all = released({ respondents: 40, variables: [weeks], ...numbers("weeks", same), ruleSet, mayIdentify: true });
    expect(columnOf(all, "weeks")).toMatchObject({ baseCount: 40, summary: { cellStatus: "suppressed", mean: null, median: null } });
  });

  test("hides a mean so near a limit that everybody is known to within p % of it", () => {
    const adults: NumberVariable = { ...weeks, minimum: 180n, maximum: 990n };
    const ages = [...Array.from({ length: 39 }, () => 180), 190]; // one unit a head above the smallest, at most
    const { counts, values } = numbers("weeks", ages);
    const release = released({ respondents: 40, variables: [adults], counts, values, ruleSet, mayIdentify: true });
    expect(columnOf(release, "weeks").summary?.cellStatus).toBe("suppressed");
  });

  test("shows the same means for any p that hides as much", () => {
    const request = byRole({ guide: [...even(20, 1), 9000], manager: even(30), other: even(40) });
    const withPercent = (dominancePercent: number) => released({ ...request, ruleSet: { ...request.ruleSet, dominancePercent } });
    expect(withPercent(11)).toEqual(withPercent(12));
    expect(JSON.stringify(withPercent(11.125))).not.toContain("11.125");
  });

  test("has no sums by a split when even all of them hidden don't hide one", () => {
    const close: NumberVariable = { ...weeks, maximum: 9001n };
    const groups = { guide: [...even(20, 1), 9000], manager: even(30, 8960), other: even(40, 8960) };
    expect(tableOf(released(byRole(groups, { ...close, minimum: 0n })), "weeks", "role").status).toBe("released");
    expect(tableOf(released(byRole({ guide: groups.guide, manager: [], other: [] }, close)), "weeks", "role").status).toBe("withheld");
  });

  test("is withheld when few answered, and only its mean is hidden when one outdoes all others", () => {
    const { counts, values } = numbers("weeks", [1, 2, 3]);
    const few = { respondents: 40, variables: [weeks], counts: [...counts, ...oneWay("weeks", { noAnswer: 37 })], values };
    expect(tableOf(released({ ...few, ruleSet, mayIdentify: true }), "weeks").status).toBe("withheld");
    const one = numbers("weeks", [...even(20, 1), 9000]);
    const dominated = released({ respondents: 21, variables: [weeks], ...one, ruleSet, mayIdentify: true });
    expect(columnOf(dominated, "weeks")).toMatchObject({ baseCount: 21, summary: { cellStatus: "suppressed", mean: null, median: null } });
  });

  test("has means by a split that follow from the published ones in no way", () => {
    expect(
      means(byRole({ guide: [...even(20, 1), 9000], manager: even(30), other: even(40) })).filter((mean) => mean !== null),
    ).toHaveLength(1);
  });
});
