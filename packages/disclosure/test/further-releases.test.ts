import { describe, expect, test } from "vitest";
import { protectRelease, type ReleaseRequest } from "../src/index.ts";
import { columnOf, numbers, oneWay, question, released, ruleSet, shown } from "./sample-request.ts";

const agenda = question("agenda", ["yes", "no", "unknown"]);

function wave(counts: Readonly<Record<string, number>>): ReleaseRequest {
  const respondents = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return { respondents, variables: [agenda], counts: oneWay("agenda", counts), ruleSet, mayIdentify: true };
}

function again(now: ReleaseRequest, ...before: readonly ReleaseRequest[]): ReleaseRequest {
  const [first] = before;
  if (!first) return now;
  const release = released(first);
  return { ...now, earlier: before.map(({ respondents, counts, values = [] }) => ({ respondents, counts, values, release })) };
}

function codes(request: ReleaseRequest): readonly string[] {
  const outcome = protectRelease(request);
  return outcome.status === "refused" ? outcome.reasons.map(({ code }) => code) : [];
}

describe("a further release of a wave", () => {
  const first = wave({ yes: 60, no: 25, unknown: 3 });

  test("shows and hides exactly what the first did", () => {
    const later = released(again(wave({ yes: 60, no: 25, unknown: 33 }), first));
    expect(shown(columnOf(later, "agenda"))).toEqual({ yes: 60, no: "suppressed", unknown: "suppressed" }); // 33 would be safe on its own
  });

  test("is refused when a count differs by a few, hidden or not", () => {
    expect(codes(again(wave({ yes: 61, no: 25, unknown: 3 }), first))).toContain("changedTooLittle");
    expect(codes(again(wave({ yes: 70, no: 25, unknown: 4 }), first))).toContain("changedTooLittle");
  });

  test("is refused when a shown count has become unsafe", () => {
    expect(codes(again(wave({ yes: 5, no: 25, unknown: 3 }), first))).toEqual(["becameUnsafe"]);
  });

  test("is refused when what was enough to hide behind no longer is, in any release", () => {
    expect(codes(again(wave({ yes: 60, no: 5, unknown: 3 }), first))).toEqual(["rangeTooNarrow"]);
  });

  test("is compared with every earlier one, not with the last alone", () => {
    const second = wave({ yes: 80, no: 25, unknown: 3 });
    expect(codes(again(wave({ yes: 90, no: 25, unknown: 3 }), first, second))).toEqual([]);
    expect(codes(again(wave({ yes: 61, no: 25, unknown: 3 }), first, second))).toContain("changedTooLittle");
  });

  test("tells the reason without any count", () => {
    const outcome = protectRelease(again(wave({ yes: 61, no: 25, unknown: 3 }), first));
    expect(outcome).toEqual({
      status: "refused",
      reasons: [
        { code: "changedTooLittle", variable: null, by: null },
        { code: "changedTooLittle", variable: "agenda", by: null },
      ],
    });
  });

  test("is refused when one number was corrected: two means would tell by how much", () => {
    const weeks = { kind: "number" as const, name: "weeks", minimum: 0n, maximum: 1000n, decimals: 0 };
    const given = Array.from({ length: 40 }, (_, index) => index);
    const request = (values: readonly number[]): ReleaseRequest => ({
      respondents: values.length,
      variables: [weeks],
      ...numbers("weeks", values),
      ruleSet,
      mayIdentify: true,
    });
    expect(codes(again(request([...given.slice(1), 500]), request(given)))).toEqual(["changedTooLittle"]);
    expect(codes(again(request([...given, ...given]), request(given)))).toEqual([]);
  });
});
