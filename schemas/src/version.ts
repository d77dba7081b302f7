import * as z from "zod";

/** The version of something that changes: it rises by one with each change. */
export const Version = z
  .int()
  .min(1)
  .max(2_147_483_647)
  .meta({
    title: "Version",
    description:
      "Rises by one with each change. It is also the `ETag` of what it is the version of, to be sent as `If-Match` with a change.",
    examples: [1],
  });
