import { readFile } from "node:fs/promises";
import autocannon from "autocannon";
import { credentialsOf, credentialsRanOut, type LoadGenerator, numbered, numberedHeaders, requestOf } from "./load.ts";

/** autocannon, for machines without wrk; it runs in this process and takes more of the machine itself. */
export const autocannonGenerator: LoadGenerator = {
  name: "autocannon",
  async run({ url, load, seconds, after, credentialsUsed, signal }) {
    const body = load.bodyFile === undefined ? undefined : await readFile(load.bodyFile, "utf8");
    const { method, headers } = requestOf(load);
    const credentials = (await credentialsOf(load)).slice(credentialsUsed);
    let used = 0;
    /** A request for which there is none left goes without, and is refused. */
    const nextCredential = () => {
      const credential = credentials[used];
      used += 1;
      return credential === undefined ? {} : { authorization: `Bearer ${credential}` };
    };
    const isVaried =
      load.credentialsFile !== undefined || [load.path, body ?? "", ...Object.values(headers)].some((text) => /DAY|NUMBER/u.test(text));
    let number = after;
    const varied = () => {
      number += 1;
      return {
        path: numbered(load.path, number),
        headers: { ...numberedHeaders(headers, number), ...nextCredential() },
        ...(body === undefined ? {} : { body: numbered(body, number) }),
      };
    };
    const { errors, non2xx, requests, duration } = await autocannon({
      url,
      connections: load.connections,
      duration: seconds,
      timeout: 20,
      requests: [
        {
          method,
          path: load.path,
          headers,
          ...(body === undefined ? {} : { body }),
          ...(isVaried ? { setupRequest: (request: autocannon.Request) => ({ ...request, ...varied() }) } : {}),
        },
      ],
    });
    signal.throwIfAborted();
    if (load.credentialsFile !== undefined && used > credentials.length) throw new Error(credentialsRanOut);
    if (errors + non2xx > 0) throw new Error(`${errors + non2xx} faults at ${load.path}`);
    return { requests: requests.total, seconds: duration, credentialsUsed: used };
  },
};
