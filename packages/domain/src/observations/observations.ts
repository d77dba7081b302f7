import { contract, type DecodedInputOf } from "@reform-exchange/contract";
import { countryCode, noRanking, type ObservationPage } from "@reform-exchange/schemas";
import type { Context } from "../context.ts";
import type { Statement } from "../database/database.ts";
import type { HandlersOf } from "../handler.ts";
import { pageStart } from "../page-cursor.ts";
import { type FaultInBothLanguages, requireNone } from "../problem-error.ts";
import { readPage } from "../read-page.ts";
import { lastMomentOf } from "../recorded/known-at.ts";
import { observationTurns } from "../recorded/recording-turns.ts";
import { noRegion } from "../regions/no-region.ts";
import { areasOf, stretchesIn } from "./area-regions.ts";
import { cursorKey, listObservations } from "./observation-statements.ts";
import { recordObservations } from "./record-observations.ts";

type ListInput = DecodedInputOf<(typeof contract)["observations"]["list"]>;

export const observations: HandlersOf<"observations"> = {
  async list(given, context) {
    const { after, input } = pageStart("observations.list", contract.observations.list.input, given, cursorKey);
    const { indicatorCode, regionCode, periodFrom, periodTo, knownAt } = input;
    const { history } = context;
    const shown = shownTo(context);
    const regions = regionCode === undefined ? shown.regions : [regionCode].filter((code) => shown.regions?.includes(code) ?? true);
    const knownBy = knownAt === undefined ? undefined : lastMomentOf(knownAt);
    if (knownBy !== undefined) await observationTurns.waitForWriters(context.rows, knownBy);
    const [statement, values] = listObservations({
      indicatorCode,
      periodFrom,
      periodTo,
      knownAt: knownBy,
      regions,
      areas: regions && [...(regionCode === undefined ? [countryCode] : []), ...areasOf(regions, history)],
      stretches: shown.areas === "country" ? "[]" : stretchesIn(history).text,
    });
    const page = await readPage(context, "observations.list", statement, { after, input }, values, {
      areas: shown.areas,
      policy: noRanking,
    });
    if (page.isEmpty) requireNone(await faultsOfFilters(input, context));
    return page;
  },

  create: recordObservations,
};

/** What of the areas a caller is shown, and the regions that it is limited to beside the country; undefined for all. */
function shownTo({ caller }: Context): { readonly areas: ObservationPage["areas"]; readonly regions: readonly string[] | undefined } {
  if (!caller.scopes.has("observations:read")) return { areas: "country", regions: [] };
  return caller.regionCodes === null ? { areas: "all", regions: undefined } : { areas: "ownRegions", regions: [...caller.regionCodes] };
}

const findIndicator: Statement = { name: "observations.indicator", text: "select from indicator where code = $1" };

/** Only an empty page leaves open whether there are such codes at all. */
async function faultsOfFilters({ indicatorCode, regionCode }: ListInput, { rows, history }: Context): Promise<FaultInBothLanguages[]> {
  const [indicator] = await rows(findIndicator, [indicatorCode]);
  return [
    ...(indicator ? [] : [noIndicator(indicatorCode)]),
    ...(regionCode === undefined || history.isRegion(regionCode) ? [] : [noRegion("/regionCode", regionCode)]),
  ];
}

function noIndicator(code: string): FaultInBothLanguages {
  return {
    pointer: "/indicatorCode",
    code: "unknown-code",
    message: { nl: `Er is geen indicator ${code}; zie /v1/indicators.`, en: `There is no indicator ${code}; see /v1/indicators.` },
  };
}
