import { contract } from "@reform-exchange/contract";
import type { HandlersOf } from "../handler.ts";
import { pageStart } from "../page-cursor.ts";
import { invalidInput, ProblemError } from "../problem-error.ts";
import { readItem, readPage } from "../read-page.ts";
import { anywhere, getMunicipality, listMunicipalities, regionExists } from "./region-statements.ts";

export const municipalities: HandlersOf<"municipalities"> = {
  async list(given, context) {
    const { after, input } = pageStart("municipalities.list", contract.municipalities.list.input, given);
    const { regionCode = null, q } = input;
    const asOf = context.dayFor(input.asOf);
    if (regionCode !== null) {
      const [region] = await context.database.rows(regionExists, [regionCode]);
      if (!region) throw unknownRegion(regionCode);
    }
    const pattern = q === undefined ? null : anywhere(q);
    return await readPage(context, "municipalities.list", listMunicipalities, { after, input: { ...input, asOf } }, [
      asOf,
      regionCode,
      pattern,
    ]);
  },

  async get({ municipalityCode }, context) {
    const municipality = await readItem(context, getMunicipality, [municipalityCode]);
    if (!municipality) throw new ProblemError("not-found", { resource: "municipality", key: municipalityCode });
    return municipality;
  },
};

function unknownRegion(regionCode: string): ProblemError<"invalid-input"> {
  return invalidInput([
    {
      pointer: "/regionCode",
      code: "unknown-code",
      message: {
        nl: `Er is geen arbeidsmarktregio ${regionCode}; zie /v1/regions.`,
        en: `There is no labour-market region ${regionCode}; see /v1/regions.`,
      },
    },
  ]);
}
