import { keptByReachRestsOn, type NamedOperation } from "@reform-exchange/contract";
import type { Answer, Call, Caller, Exchange } from "@reform-exchange/domain";
import { type AnswerCache, ReadyAnswer } from "./answer-cache.ts";

/** Runs an operation on an input, for a caller. */
export type RunOperation = (named: NamedOperation, input: unknown, call: Call) => Promise<Answer>;

/**
 * Runs operations, and keeps the answers of those that depend on nothing of who asks but the regions that he is limited to: all who have the same
 * get the same, through every door, until something changes in what it rests on. Whether a caller may ask is looked at each time.
 */
export function keepingByReach(exchange: Exchange, cache: AnswerCache | undefined): RunOperation {
  return async (named, input, call) => {
    const { id, operation } = named;
    const restsOn = keptByReachRestsOn(operation);
    const make = () => exchange.execute(id, input, call);
    if (restsOn === undefined || cache === undefined) return await make();
    await exchange.admit(id, call);
    const key = keyOf(named, input, call.caller);
    const kept = cache.get(key) ?? (await cache.fill(key, restsOn, async () => new ReadyAnswer(await make())));
    return kept.answer;
  };
}

/** No address begins so, which are the other keys. */
function keyOf({ id }: NamedOperation, input: unknown, { regionCodes }: Caller): string {
  const reach = regionCodes === null ? "everywhere" : [...regionCodes].toSorted().join(",");
  return `known ${id} ${reach} ${JSON.stringify(input)}`;
}
