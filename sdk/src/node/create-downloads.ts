import type { Input } from "../address.ts";
import type { ClientOptions } from "../client-options.ts";
import { ReformExchangeError } from "../errors.ts";
import { type Downloads, exportFormats } from "../generated/downloads.ts";
import { routes } from "../generated/routes.ts";
import { type Connection, connectionOf, send } from "../request.ts";
import type { Route } from "../route.ts";
import { download, type FileFacts } from "./download.ts";
import type { DownloadOptions } from "./download-options.ts";
import type { ExportOptions, StreamOptions } from "./export-options.ts";
import { exportToFile } from "./export-to-file.ts";
import { exportedItems } from "./exported-items.ts";

/**
 * Makes what downloads files of the API.
 *
 * Files that the API keeps are resumed: one that broke off goes on where it was, also in another process, since what came of it stands beside
 * it, under a name with its hash. All that an operation lists, as the microdata of a wave, is made as it is read, in the format that you
 * choose: that begins anew. Both are there only when they are whole.
 *
 * @param options as `createClient` takes them
 * @returns a member for each resource that has files; its methods throw the errors of the client, and `HashMismatchError` when a file is not, or
 *   is no longer, what the API said
 * @throws `TypeError` as `createClient` does
 *
 * @example
 * import { createDownloads } from "@reform-exchange/sdk/node";
 *
 * const downloads = createDownloads({ baseUrl: "https://api.example.nl", apiKey: process.env.REFORM_EXCHANGE_KEY });
 * const file = await downloads.dataCutFiles.get({ cutId: "report-2027", name: "observations.csv" }, { to: "observations.csv" });
 * console.log(file.bytes, file.sha256, file.resumedFrom);
 *
 * const waveId = "01938c1e-0000-7000-8000-0000000e0003";
 * const wave = await downloads.responses.list({ waveId }, { as: "parquet", to: "wave.parquet" });
 * console.log(wave.bytes, wave.suggestedName);
 */
export function createDownloads(options: ClientOptions): Downloads {
  const connection = connectionOf(options);
  const downloads: Record<string, Record<string, unknown>> = {};
  for (const [id, route] of Object.entries(routes)) {
    const [resource = "", name = ""] = id.split(".");
    const formats = exportFormats[id];
    const methods = {
      ...(route.download && { [name]: downloadMethod(connection, route) }),
      ...(formats && exportMethods(connection, route, name, formats)),
    };
    if (Object.keys(methods).length > 0) downloads[resource] = { ...downloads[resource], ...methods };
  }
  return downloads as unknown as Downloads; // the interface, the routes and the formats are generated from the same contract
}

function downloadMethod(connection: Connection, route: Route) {
  return async (input: Input, how: DownloadOptions) => {
    const { data } = await send(connection, route, input, { signal: how.signal, maxRetries: how.maxRetries });
    const facts = data as FileFacts; // a route with `download` answers the facts of a file
    return await download({ connection, route, input, facts }, how);
  };
}

function exportMethods(connection: Connection, route: Route, name: string, formats: Readonly<Record<string, string>>) {
  const toFile = async (input: Input, how: ExportOptions) => {
    const mediaType = Object.hasOwn(formats, how.as) ? formats[how.as] : undefined;
    if (mediaType === undefined) throw new ReformExchangeError(`as is one of ${Object.keys(formats).join(", ")}.`);
    return await exportToFile({ connection, route, input, mediaType }, how);
  };
  const { ndjson } = formats;
  if (ndjson === undefined) return { [name]: toFile };
  const items = (input: Input, how?: StreamOptions) => exportedItems({ connection, route, input, mediaType: ndjson }, how);
  return { [name]: toFile, items };
}
