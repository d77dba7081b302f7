import { asksForOrder, compares, concerns } from "./asks-for-order.ts";
import type { Operation } from "./operation.ts";
import { outcomesOf } from "./outcomes.ts";

/**
 * The parameters of a call that ask for an order or a range by outcome; none where the operation answers no outcomes. A word too many on a
 * parameter that is there, as in `periodFrom[gte]`, asks for no such thing.
 */
export function ordersAsked({ input, output }: Pick<Operation, "input" | "output">, sent: unknown): string[] {
  const outcomes = outcomesOf({ output });
  if (outcomes.length === 0 || sent === null || typeof sent !== "object") return [];
  const declared = Object.keys(input.shape);
  return Object.keys(sent).filter(
    (name) =>
      !declared.includes(name) &&
      (outcomes.some((outcome) => concerns(name, outcome.name)) ||
        (asksForOrder(name) && !declared.some((member) => compares(name, member)))),
  );
}
