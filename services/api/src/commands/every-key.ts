import { type Exchange, operator } from "@reform-exchange/domain";
import { type ApiKey, ApiKeyPage, maxLimit } from "@reform-exchange/schemas";

/** Gives every API key, in the order in which they were made. */
export async function* everyKey(exchange: Exchange): AsyncGenerator<ApiKey> {
  let cursor: string | undefined;
  do {
    const answer = await exchange.execute("apiKeys.list", { limit: maxLimit, cursor }, { caller: operator, requestId: null });
    const { items, page } = ApiKeyPage.parse(answer.value);
    yield* items;
    cursor = page.next ?? undefined;
  } while (cursor !== undefined);
}
