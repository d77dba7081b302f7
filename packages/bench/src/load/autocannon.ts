import { readFile } from "node:fs/promises";
import autocannon from "autocannon";
import { type LoadGenerator, pathOnDay } from "./load.ts";

/** autocannon, for machines without wrk; it runs in this process and takes more of the machine itself. */
export const autocannonGenerator: LoadGenerator = {
  name: "autocannon",
  async run({ url, load, seconds, firstDay, signal }) {
    let day = firstDay;
    const body = load.bodyFile === undefined ? undefined : await readFile(load.bodyFile);
    const { errors, non2xx, requests, duration } = await autocannon({
      url,
      connections: load.connections,
      duration: seconds,
      timeout: 20,
      requests: [
        {
          method: body ? "POST" : "GET",
          path: pathOnDay(load.path, firstDay),
          ...(body ? { body, headers: { "content-type": "application/json" } } : {}),
          ...(load.path.includes("DAY")
            ? { setupRequest: (request: autocannon.Request) => ({ ...request, path: pathOnDay(load.path, ++day) }) }
            : {}),
        },
      ],
    });
    signal.throwIfAborted();
    if (errors + non2xx > 0) throw new Error(`${errors + non2xx} faults at ${load.path}`);
    return { requests: requests.total, seconds: duration };
  },
};
