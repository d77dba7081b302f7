import { followedItem, type NamedOperation } from "@reform-exchange/contract";
import type { Call, Exchange } from "@reform-exchange/domain";

/** How long one look waits, in seconds; after that the follower hears that all is well. */
const waitSeconds = 15;

/** An item of what is followed, and the place from which to go on. */
export interface FollowedEvent {
  readonly id: string;
  /** How it is called. */
  readonly event: string;
  readonly data: unknown;
}

/** What a followed operation answers: some do not end. */
export interface FollowedPart {
  readonly items: readonly Readonly<Record<string, unknown>>[];
  readonly page: { readonly next: string; readonly isEnded?: boolean };
}

/**
 * Everything that comes, for as long as the caller listens; `undefined` now and then when nothing does, so that the line can be
 * kept open. Ends with the call's signal, or when nothing more is to come.
 *
 * @throws ProblemError what a single look would end in, also later: the credential may be revoked meanwhile
 */
export async function* follow(
  exchange: Exchange,
  { id, operation }: NamedOperation,
  input: Readonly<Record<string, unknown>>,
  call: Call,
): AsyncGenerator<FollowedEvent | undefined> {
  const { event, cursor } = followedItem(operation);
  let after = input["after"];
  for (let wait = 0; !call.signal?.aborted; wait = waitSeconds) {
    await call.checkAgain?.();
    const { items, page } = (await exchange.execute(id, { limit: 100, ...input, after, wait }, call)).value as FollowedPart; // as its output schema says
    for (const item of items) {
      if (call.signal?.aborted) return;
      yield { id: String(item[cursor]), event, data: item };
    }
    if (page.isEnded) return;
    if (items.length === 0) yield undefined;
    after = page.next;
  }
}
