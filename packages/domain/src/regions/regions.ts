import { contract } from "@reform-exchange/contract";
import type { HandlersOf } from "../handler.ts";
import { pageStart } from "../page-cursor.ts";
import { ProblemError } from "../problem-error.ts";
import { readItem, readPage } from "../read-page.ts";
import { getRegion, listMunicipalities, listRegions, regionExists } from "./region-statements.ts";

export const regions: HandlersOf<"regions"> = {
  async list(given, context) {
    const { after, input } = pageStart("regions.list", contract.regions.list.input, given);
    const asOf = context.dayFor(input.asOf);
    return await readPage(context, "regions.list", listRegions, { after, input: { ...input, asOf } }, [asOf]);
  },

  async get({ regionCode, asOf }, context) {
    const region = await readItem(context, getRegion, [regionCode, context.dayFor(asOf)]);
    return region ?? notFound(regionCode);
  },

  async listMunicipalities(given, context) {
    const { after, input } = pageStart("regions.listMunicipalities", contract.regions.listMunicipalities.input, given);
    const asOf = context.dayFor(input.asOf);
    const [region] = await context.database.rows(regionExists, [input.regionCode]);
    if (!region) return notFound(input.regionCode);
    return await readPage(context, "regions.listMunicipalities", listMunicipalities, { after, input: { ...input, asOf } }, [
      asOf,
      input.regionCode,
      null,
    ]);
  },
};

function notFound(key: string): never {
  throw new ProblemError("not-found", { resource: "region", key });
}
