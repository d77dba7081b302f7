import type { Contract, DecodedInputOf } from "@reform-exchange/contract";
import { type CutProgress, type CutProgressFeed, maxLimit } from "@reform-exchange/schemas";
import type { Context } from "../context.ts";
import { readProgress } from "./cut-statements.ts";
import { noCut } from "./no-cut.ts";

/** How often a waiting call looks for itself: another process may be at work, whose steps are not told here. */
const lookAgainMs = 500;

/** The steps of the job of a cut after a place in them; when there are none it waits for one as long as it may. */
export async function progressOf(
  { cutId, after = "0", limit, wait }: DecodedInputOf<Contract["dataCuts"]["progress"]>,
  { rows, feed, call }: Context,
): Promise<CutProgressFeed> {
  const deadlineMs = performance.now() + wait * 1000;
  for (;;) {
    const { given } = feed.notices; // before looking, so that nothing slips between
    const [found] = await rows<{ items: string; last: number; isOver: boolean }>(readProgress, [cutId, Number(after), limit]);
    if (!found) throw noCut(cutId);
    const items = JSON.parse(found.items) as CutProgress[]; // as the statement builds it
    const next = items.at(-1)?.cutProgressId ?? after;
    const isEnded = found.isOver && Number(next) >= found.last;
    const restMs = deadlineMs - performance.now();
    if (items.length > 0 || isEnded || restMs <= 0 || call.signal?.aborted) return { items, page: { limit, maxLimit, next, isEnded } };
    await feed.notices.moreThan(given, Math.min(restMs, lookAgainMs), call.signal);
    await call.checkAgain?.();
  }
}
