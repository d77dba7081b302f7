import * as z from "zod";
import { Moment } from "./moment.ts";
import { feedPage } from "./page.ts";

/** The resources whose changes can be followed. */
export const changedResources = [
  "regions",
  "municipalities",
  "werkcentra",
  "goals",
  "indicators",
  "observations",
  "agendas",
  "bottlenecks",
  "signals",
  "surveys",
  "waves",
  "invitations",
  "responses",
  "budgets",
  "evaluation",
  "visits",
  "reports",
  "data-cuts",
  "api-keys",
] as const;

/** A resource whose changes can be followed, as it stands in its addresses. */
export const ChangedResource = z.enum(changedResources).meta({
  id: "ChangedResource",
  title: "Changed resource",
  description: "A resource whose changes can be followed, as it stands in its addresses.",
  examples: ["werkcentra"],
});
export type ChangedResource = z.infer<typeof ChangedResource>;

/** What can happen to something. */
export const changeKinds = ["created", "updated", "deleted"] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** The longest cursor of the feed. */
const maxCursorLength = 200;

/** A place in the feed: opaque and encrypted. */
export const ChangeCursor = z
  .string()
  .min(1)
  .max(maxCursorLength)
  .regex(/^[\w-]+$/u)
  .meta({
    title: "Cursor",
    description: "A place in the feed. Opaque and encrypted: two of them say nothing of what lies between.",
    examples: ["Zk1tT2p5c0F4Q2J3d1E"],
  });

/**
 * A change: what changed, not how. Read the thing itself for what it is now.
 *
 * @example
 * const isGone = (change: Change) => change.kind === "deleted";
 */
export const Change = z
  .object({
    changeId: ChangeCursor.meta({
      title: "Change id",
      description: "Id of the change, the same for everyone who sees it; also a cursor, for what comes after it.",
      examples: ["Zk1tT2p5c0F4Q2J3d1E"],
    }),
    resource: ChangedResource,
    kind: z.enum(changeKinds).meta({ title: "Kind", description: "What happened.", examples: ["updated"] }),
    key: z.string().meta({
      title: "Key",
      description: "The code or id of what changed, as it stands in its address.",
      examples: ["AM14"],
    }),
    changedAt: Moment.meta({ title: "Changed at", description: "When it changed (UTC).", examples: ["2026-11-23T11:00:00.000Z"] }),
  })
  .meta({ id: "Change", title: "Change", description: "What changed, and when; the thing itself says what it is now." });
export type Change = z.infer<typeof Change>;

/**
 * A part of the feed. Unlike other lists it has no last page: `page.next` is always there, and leads to what comes later.
 *
 * @example
 * const caughtUp = (feed: ChangeFeed) => feed.page.isCaughtUp;
 */
export const ChangeFeed = z
  .object({
    items: z.array(Change).meta({ title: "Items", description: "Changes that the caller may see, in the one order of all changes." }),
    page: z
      .object({
        ...feedPage(ChangeCursor),
        isCaughtUp: z.boolean().meta({
          title: "Is caught up",
          description: "Was there nothing more for the caller at this moment? Then ask again with `wait`.",
          examples: [true],
        }),
      })
      .meta({ id: "FeedPage", title: "Feed page", description: "The page's limit, and where to go on." }),
  })
  .meta({ id: "ChangeFeed", title: "Change feed", description: "Changes in the one order of all changes, and where to go on." });
export type ChangeFeed = z.infer<typeof ChangeFeed>;
