import * as z from "zod";

/** The longest time that a call may wait for something, in seconds. */
export const longestWaitSeconds = 30;

/** The parameter by which a call waits. */
export const wait = (what: string) =>
  z
    .int()
    .min(0)
    .max(longestWaitSeconds)
    .default(0)
    .meta({
      title: "Wait",
      description: `How many seconds to wait for ${what} when there is none, 0 to ${longestWaitSeconds}.`,
      examples: [30],
    });
