import type { Input } from "../address.ts";
import type { ClientOptions } from "../client-options.ts";
import type { Downloads } from "../generated/downloads.ts";
import { routes } from "../generated/routes.ts";
import { connectionOf, send } from "../request.ts";
import { download, type FileFacts } from "./download.ts";
import type { DownloadOptions } from "./download-options.ts";

/**
 * Makes what downloads files of the API. A file that broke off goes on where it was, also in another process: what came of it stands beside
 * it, under a name with its hash.
 *
 * @param options as `createClient` takes them
 * @returns a member for each resource that has files; its methods throw `HashMismatchError` when the file is not, or is no longer, what the API said
 * @throws `TypeError` as `createClient` does
 *
 * @example
 * import { createDownloads } from "@reform-exchange/sdk/node";
 *
 * const downloads = createDownloads({ baseUrl: "https://api.example.nl", apiKey: process.env.REFORM_EXCHANGE_KEY });
 * const file = await downloads.dataCutFiles.get({ cutId: "report-2027", name: "observations.csv" }, { to: "observations.csv" });
 * console.log(file.bytes, file.sha256, file.resumedFrom);
 */
export function createDownloads(options: ClientOptions): Downloads {
  const connection = connectionOf(options);
  const downloads: Record<string, Record<string, unknown>> = {};
  for (const [id, route] of Object.entries(routes)) {
    if (!route.download) continue;
    const [resource = "", name = ""] = id.split(".");
    const method = async (input: Input, how: DownloadOptions) => {
      const { data } = await send(connection, route, input, { signal: how.signal, maxRetries: how.maxRetries });
      const facts = data as FileFacts; // a route with `download` answers the facts of a file
      return await download({ connection, route, input, facts }, how);
    };
    downloads[resource] = { ...downloads[resource], [name]: method };
  }
  return downloads as unknown as Downloads; // the interface and the routes are generated from the same contract
}
