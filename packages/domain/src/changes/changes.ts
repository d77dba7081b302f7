import { setTimeout } from "node:timers/promises";
import { maxLimit } from "@reform-exchange/schemas";
import type { Context } from "../context.ts";
import type { HandlersOf } from "../handler.ts";
import { type FaultInBothLanguages, invalidInput, ProblemError } from "../problem-error.ts";
import type { FeedPart } from "./feed.ts";

/** How long changes are gathered after a notice: many writes are one look. Always as long, so that it tells nothing of hidden ones. */
const gatherMs = 50;

export const changes: HandlersOf<"changes"> = {
  async list({ limit, after: cursor, resource, wait }, context) {
    const { feed } = context;
    const start = cursor === undefined ? undefined : placeIn(context, cursor);
    const deadlineMs = performance.now() + wait * 1000;
    let { given } = feed.notices; // before looking, so that nothing slips between
    const question = { limit, resource, caller: context.caller };
    let part = await (wait === 0 ? feed.read({ ...question, after: start ?? 0 }) : feed.readShared({ ...question, after: start ?? 0 }));
    if (start !== undefined) requireKept(start, part);
    while (part.items.length === 0 && performance.now() < deadlineMs && !context.call.signal?.aborted) {
      await waitForNotice(context, given, deadlineMs);
      await setTimeout(Math.max(0, Math.min(gatherMs, deadlineMs - performance.now())));
      given = feed.notices.given;
      part = await feed.readShared({ ...question, after: part.position });
    }
    return {
      items: [...part.items],
      page: { limit, maxLimit, next: feed.cursors.cursorAfter(part.position), isCaughtUp: !part.hasMore },
    };
  },
};

/** How often a credential is checked while nothing comes, so that one that is revoked or expires opens nothing a second later. */
const checkAgainMs = 500;

async function waitForNotice({ feed: { notices }, caller, call }: Context, given: number, deadlineMs: number): Promise<void> {
  const longestMs = caller.kind === "anonymous" ? Number.POSITIVE_INFINITY : checkAgainMs;
  for (;;) {
    const restMs = deadlineMs - performance.now();
    await notices.moreThan(given, Math.min(restMs, longestMs), call.signal);
    await call.checkAgain?.();
    if (notices.given > given || call.signal?.aborted || performance.now() >= deadlineMs) return;
  }
}

function placeIn({ feed }: Context, cursor: string): number {
  const place = feed.cursors.positionIn(cursor);
  if (place === undefined) throw invalidInput([unusable]);
  return place;
}

/** Nothing for the caller between the cursor and now may be missing. What is not for it may: else a cursor would tell of it by its age. */
function requireKept(start: number, { forgotten, head }: FeedPart): void {
  if (start < forgotten || start > head) throw new ProblemError("cursor-too-old", {});
}

const unusable: FaultInBothLanguages = {
  pointer: "/after",
  code: "invalid-cursor",
  message: {
    nl: "after is geen cursor van deze wijzigingen; gebruik page.next of de id van een wijziging, of laat after weg.",
    en: "after is no cursor of these changes; use page.next or the id of a change, or leave after out.",
  },
};
