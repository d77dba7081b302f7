import type { ReleaseRequest } from "@reform-exchange/disclosure";
import { expect, test } from "vitest";
import { protect } from "../src/releases/protect.ts";
import { protectApart } from "../src/releases/protect-apart.ts";

const request: ReleaseRequest = {
  respondents: 60,
  variables: [
    { kind: "categorical", name: "role", categories: ["advisor", "manager"] },
    { kind: "number", name: "months", minimum: 0n, maximum: 600n, decimals: 0 },
  ],
  counts: [
    { variable: "role", category: "advisor", by: null, byCategory: null, count: 35 },
    { variable: "role", category: "manager", by: null, byCategory: null, count: 25 },
    { variable: "months", category: "answered", by: null, byCategory: null, count: 60 },
  ],
  values: Array.from({ length: 30 }, (_, value) => ({ variable: "months", value: BigInt(value), by: null, byCategory: null, count: 2 })),
  ruleSet: { threshold: 10, dominancePercent: 15, splitBy: [] },
  mayIdentify: true,
};

test("a thread of its own gives what this one gives, to the last number", async () => {
  expect(await protectApart(request)).toEqual(protect(request));
});

test("what goes wrong there is heard here", async () => {
  const broken = { ...request, respondents: -1 };
  expect(() => protect(broken)).toThrow();
  await expect(protectApart(broken)).rejects.toThrow();
});
