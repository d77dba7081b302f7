import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { Protect, Protected } from "./protect.ts";

/** Protects tables in a thread of its own, as that can take a second of reckoning in which this one would answer nobody. */
export const protectApart: Protect = async (request) => {
  const thread = new Worker(new URL("./protect-thread.ts", import.meta.url), { workerData: request });
  try {
    const [made] = (await once(thread, "message")) as [Protected]; // what the thread sends; its errors end the waiting
    return made;
  } finally {
    await thread.terminate();
  }
};
