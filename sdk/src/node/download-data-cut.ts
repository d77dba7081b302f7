import { basename, join } from "node:path";
import { createClient } from "../client.ts";
import type { ClientOptions } from "../client-options.ts";
import { ReformExchangeError } from "../errors.ts";
import { routes } from "../generated/routes.ts";
import type { DataCut, DataCutFilesGetInput } from "../generated/types.ts";
import { connectionOf } from "../request.ts";
import { download } from "./download.ts";
import type { DownloadedFile, DownloadOptions } from "./download-options.ts";

/** A data cut whose files are all there. */
export interface DataCutOnDisk {
  readonly cut: DataCut;
  /** In the order in which the cut lists them. */
  readonly files: readonly DownloadedFile[];
}

/**
 * Downloads all files of the current revision of a data cut into a folder: a Data Package, with `SHA256SUMS` and `manifest.json`. Files that are
 * there already and right are left as they are, so that it can be called again until all of them are there.
 *
 * @param options as `createClient` takes them; the key needs the scope `data-cuts:read` and the purpose `evaluation`
 * @param cut the cut, and the folder for its files as `to`
 * @returns the cut and its files
 * @throws what `dataCuts.get` throws; `ReformExchangeError` when no revision is made; `HashMismatchError` when a file is not what the cut
 *   says: of another revision too, when one was made meanwhile; then call it again
 *
 * @example
 * import { downloadDataCut } from "@reform-exchange/sdk/node";
 *
 * const options = { baseUrl: "https://api.example.nl", apiKey: process.env.REFORM_EXCHANGE_KEY };
 * const { files } = await downloadDataCut(options, { cutId: "report-2027", to: "report-2027" });
 * console.log(files.length);
 */
export async function downloadDataCut(
  options: ClientOptions,
  { cutId, to, ...how }: Pick<DataCutFilesGetInput, "cutId"> & DownloadOptions,
): Promise<DataCutOnDisk> {
  const cut = await createClient(options).dataCuts.get({ cutId }, { signal: how.signal });
  if (!cut.revisions.some(({ state }) => state === "made")) throw new ReformExchangeError(`No revision of ${cutId} is made.`);
  const connection = connectionOf(options);
  const route = routes["dataCutFiles.get"];
  if (!route) throw new Error("the contract has no dataCutFiles.get");
  const files: DownloadedFile[] = [];
  for (const facts of cut.files) {
    const { name } = facts;
    if (name !== basename(name)) throw new ReformExchangeError(`${JSON.stringify(name)} is no name of a file.`);
    files.push(await download({ connection, route, input: { cutId, name }, facts }, { ...how, to: join(to, name) }));
  }
  return { cut, files };
}
