import type { DataCutFile } from "@reform-exchange/schemas";
import type { Context } from "../context.ts";
import type { Download } from "../files/download.ts";
import type { HandlersOf } from "../handler.ts";
import { ProblemError } from "../problem-error.ts";
import { JsonText } from "../sql-json.ts";
import { getCut, getCutFile } from "./cut-statements.ts";
import { storedAs } from "./make-cut.ts";
import { noCut } from "./no-cut.ts";

interface Named {
  readonly cutId: string;
  readonly name: string;
}

export const dataCutFiles: HandlersOf<"dataCutFiles"> = {
  async get(named, context) {
    return new JsonText((await findFile(named, context)).item);
  },
};

/** A file of the current revision, to be read. */
export async function downloadCutFile({ cutId, name }: Named, context: Context): Promise<Download> {
  const { item, revision } = await findFile({ cutId, name }, context);
  const { mediaType, bytes, sha256 } = JSON.parse(item) as DataCutFile; // the statement is made after this very schema
  return { facts: item, name, mediaType, bytes, sha256, storedAs: storedAs({ cutId, revision }, name) };
}

async function findFile({ cutId, name }: Named, { rows }: Context): Promise<{ readonly item: string; readonly revision: number }> {
  const [found] = await rows<{ item: string; revision: number }>(getCutFile, [cutId, name]);
  if (found) return found;
  if ((await rows(getCut, [cutId])).length === 0) throw noCut(cutId);
  throw new ProblemError("not-found", { resource: "file", key: name });
}
