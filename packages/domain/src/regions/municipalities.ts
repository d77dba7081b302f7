import { contract } from "@reform-exchange/contract";
import type { HandlersOf } from "../handler.ts";
import { pageStart } from "../page-cursor.ts";
import { ProblemError } from "../problem-error.ts";
import { readItem, readPage } from "../read-page.ts";
import { requireKnownRegion } from "./no-region.ts";
import { anywhere, getMunicipality, listMunicipalities } from "./region-statements.ts";

export const municipalities: HandlersOf<"municipalities"> = {
  async list(given, context) {
    const { after, input } = pageStart("municipalities.list", contract.municipalities.list.input, given);
    const { regionCode, q } = input;
    const asOf = context.dayFor(input.asOf);
    const [statement, values] = listMunicipalities(asOf, { regionCode, pattern: q === undefined ? undefined : anywhere(q) });
    const page = await readPage(context, "municipalities.list", statement, { after, input: { ...input, asOf } }, values);
    if (page.isEmpty && regionCode !== undefined) requireKnownRegion(regionCode, context);
    return page;
  },

  async get({ municipalityCode }, context) {
    const municipality = await readItem(context, getMunicipality, [municipalityCode]);
    if (!municipality) throw new ProblemError("not-found", { resource: "municipality", key: municipalityCode });
    return municipality;
  },
};
