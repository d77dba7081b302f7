import { contract } from "@reform-exchange/contract";
import type { HandlersOf } from "../handler.ts";
import { pageStart } from "../page-cursor.ts";
import { ProblemError } from "../problem-error.ts";
import { readItem, readPage } from "../read-page.ts";
import { getRegion, listMunicipalities, listRegions } from "./region-statements.ts";

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
    const [statement, values] = listMunicipalities(asOf, { regionCode: input.regionCode });
    const page = await readPage(context, "regions.listMunicipalities", statement, { after, input: { ...input, asOf } }, values);
    // Only an empty page leaves open whether there is such a region.
    if (page.isEmpty && !context.history.isRegion(input.regionCode)) return notFound(input.regionCode);
    return page;
  },
};

function notFound(key: string): never {
  throw new ProblemError("not-found", { resource: "region", key });
}
