import type { OperationId } from "@reform-exchange/contract";
import type { Call, Exchange } from "@reform-exchange/domain";
import type { Change, ChangeFeed } from "@reform-exchange/schemas";

/** How long one look waits, in seconds; after that the follower hears that all is well. */
const waitSeconds = 15;

/**
 * Everything that comes, for as long as the caller listens; `undefined` now and then when nothing does, so that the line can be
 * kept open. Ends with the call's signal.
 *
 * @throws ProblemError what a single look would end in, also later: the credential may be revoked meanwhile
 */
export async function* follow(
  exchange: Exchange,
  id: OperationId,
  input: Readonly<Record<string, unknown>>,
  call: Call,
): AsyncGenerator<Change | undefined> {
  let after = input["after"];
  for (let wait = 0; !call.signal?.aborted; wait = waitSeconds) {
    await call.checkAgain?.();
    const feed = (await exchange.execute(id, { limit: 100, ...input, after, wait }, call)).value as ChangeFeed; // what a followed operation answers
    for (const change of feed.items) {
      if (call.signal?.aborted) return;
      yield change;
    }
    if (feed.items.length === 0) yield undefined;
    after = feed.page.next;
  }
}
