import { ChangeCursor, ChangedResource, ChangeFeed, PageQuery } from "@reform-exchange/schemas";
import * as z from "zod";
import { operation } from "./operation.ts";
import { wait } from "./waiting.ts";

/** What changed, in one order over all resources. */
export const changes = {
  list: operation({
    method: "GET",
    path: "/changes",
    summary: "List the changes",
    description:
      "All changes that the caller may see, deletions too, in one order over all resources: the order in which they were committed. Without `after` it starts at the oldest change that is kept. With `wait` the answer waits for a change. Turning points of the clock that change public data (a merger that takes effect) arrive as changes too.",
    access: {
      kind: "open",
      because:
        "Sites must learn at once that public data changed. Each caller sees the changes of what it may read, and nothing tells of the others.",
    },
    effect: "read",
    isFollowed: true,
    input: z.strictObject({
      limit: PageQuery.shape.limit,
      after: ChangeCursor.optional().meta({
        title: "After",
        description: "Where to go on: `page.next` of the answer before, or the id of a change.",
      }),
      resource: ChangedResource.optional().meta({
        title: "Resource",
        description: "Only the changes of this resource.",
        examples: ["werkcentra"],
      }),
      wait: wait("a change"),
    }),
    output: ChangeFeed,
    problems: ["cursor-too-old"],
    examples: [
      { title: "From the oldest change on", input: { limit: 5 } },
      { title: "Of one resource", input: { resource: "regions", limit: 3 } },
      { title: "A cursor of nobody's", input: { after: "bm9uZQ" }, problem: "invalid-input" },
    ],
  }),
};
