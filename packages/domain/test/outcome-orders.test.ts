/** A call for an order by outcome ends in the policy, before all else that is wrong with it. */
import { OutcomePolicy, outcome, PageQuery, pageOf } from "@reform-exchange/schemas";
import { expect, test } from "vitest";
import * as z from "zod";
import { decode } from "../src/decode.ts";
import { InvalidInputError, ProblemError } from "../src/problem-error.ts";

const Item = z.object({ areaCode: z.string(), value: outcome(z.string()).nullable() });
const input = PageQuery.extend({ areaCode: z.string().optional() });
const withOutcomes = { input, output: pageOf("OutcomeOrdersTestPage", "Items", Item, { policy: OutcomePolicy }) };
const withoutOutcomes = { input, output: z.object({ items: z.array(z.object({ areaCode: z.string() })) }) };

function errorOf(call: () => unknown): unknown {
  try {
    return call();
  } catch (error) {
    return error;
  }
}

test("with other faults beside it, the policy is told, and all the parameters that ask for an order", () => {
  const error = errorOf(() => decode(withOutcomes, { sort: "value", limit: 0, "value[gte]": "3", pageSize: 5 }));
  expect(error).toBeInstanceOf(ProblemError);
  expect(error).toMatchObject({ code: "outcome-order-refused", details: { parameters: ["sort", "value[gte]"] } });
});

test("other unknown parameters stay unknown, and all faults are told", () => {
  const error = errorOf(() => decode(withOutcomes, { pageSize: 5, limit: 0 }));
  expect(error).toBeInstanceOf(InvalidInputError);
  expect(error).toHaveProperty("faultCount", 2);
});

test("where no outcomes are answered, an order is an unknown parameter", () => {
  expect(errorOf(() => decode(withoutOutcomes, { sort: "areaCode" }))).toHaveProperty("code", "invalid-input");
});

test("what asks for no order is decoded", () => {
  expect(decode(withOutcomes, { areaCode: "AM14" })).toEqual({ areaCode: "AM14", limit: 50 });
});
