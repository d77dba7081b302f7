/** Which region an observation belongs to: the one in which its area lies for its whole period, or none. */
import { type AreaCode, countryCode, type Day, type RegionCode } from "@reform-exchange/schemas";
import { everyone, type ReadersOf } from "../changes/audiences.ts";
import type { RowFault } from "../intakes/intake-use-case.ts";
import type { RegionHistory } from "../regions/region-history.ts";

/** An area and the half-open period for which it is asked. */
export interface AreaInPeriod {
  readonly areaCode: AreaCode;
  readonly periodFrom: Day;
  readonly periodTo: Day;
}

/** Who may see that something changed in what is filed so. */
export function readersOf(filed: AreaCode): ReadersOf<"observations"> {
  if (filed === countryCode) return everyone;
  return isMunicipality(filed) ? { audience: "everywhere" } : { audience: "region", of: filed };
}

/**
 * What an area is filed under, in the keys of changes: the one region to which it belongs in the period, the country, or the municipality
 * itself when it belongs to no one region. Or what is wrong with it.
 */
export function placeOf(area: AreaInPeriod, history: RegionHistory): { readonly filedUnder: AreaCode } | { readonly fault: RowFault } {
  const { areaCode, periodFrom, periodTo } = area;
  if (areaCode === countryCode) return { filedUnder: areaCode };
  const isKnown = isMunicipality(areaCode) ? history.isMunicipality(areaCode) : history.isRegion(areaCode);
  if (!isKnown) return { fault: unknownArea(noSuch(areaCode)) };
  if (periodFrom < history.windowStartsOn) return { fault: beforeWindow(history.windowStartsOn) };
  if (!isMunicipality(areaCode)) {
    return history.isRegionDuring(areaCode, periodFrom, periodTo) ? { filedUnder: areaCode } : { fault: unknownArea(notThere(area)) };
  }
  const parts = history.regionsDuring(areaCode, periodFrom, periodTo);
  if (parts.some(({ regionCodes }) => regionCodes.length === 0)) return { fault: unknownArea(notThere(area)) };
  const [regionCode, ...candidates] = parts[0]?.regionCodes ?? [];
  return { filedUnder: regionCode !== undefined && parts.length === 1 && candidates.length === 0 ? regionCode : areaCode };
}

/** A stretch of days in which the regions of a municipality stay the same; `until` is the first day after it, null when it goes on. */
interface Stretch {
  readonly code: AreaCode;
  readonly from: Day;
  readonly until: Day | null;
  readonly regions: readonly RegionCode[];
}

interface Stretches {
  readonly all: readonly Stretch[];
  /** The same as JSON. */
  readonly text: string;
}

const stretchesOf = new WeakMap<RegionHistory, Stretches>();

/** A day after all that a history knows. */
const farAway = "9999-12-31";

/** The regions of every municipality code over time; made once for each history. */
export function stretchesIn(history: RegionHistory): Stretches {
  const known = stretchesOf.get(history);
  if (known) return known;
  const all = [...history.municipalityCodes].flatMap((code) => {
    const parts = history.regionsDuring(code, history.windowStartsOn, farAway);
    return parts.map(({ from, regionCodes }, index) => ({ code, from, until: parts[index + 1]?.from ?? null, regions: regionCodes }));
  });
  const made = { all, text: JSON.stringify(all) };
  stretchesOf.set(history, made);
  return made;
}

/** The regions themselves, and every municipality that belongs to one of them at any time. */
export function areasOf(regionCodes: readonly RegionCode[], history: RegionHistory): AreaCode[] {
  const belongs = ({ regions }: Stretch) => regions.length === 1 && regions.some((code) => regionCodes.includes(code));
  return [...new Set([...regionCodes, ...stretchesIn(history).all.flatMap((stretch) => (belongs(stretch) ? [stretch.code] : []))])];
}

function isMunicipality(areaCode: AreaCode): boolean {
  return areaCode.startsWith("GM");
}

function unknownArea(message: RowFault["message"]): RowFault {
  return { column: "areaCode", code: "unknown-code", message };
}

function noSuch(code: AreaCode): RowFault["message"] {
  const [nl, en] = isMunicipality(code) ? ["gemeente", "municipality"] : ["arbeidsmarktregio", "labour-market region"];
  return {
    nl: `Er is geen ${nl} ${code}; zie /v1/regions en /v1/municipalities.`,
    en: `There is no ${en} ${code}; see /v1/regions and /v1/municipalities.`,
  };
}

function notThere({ areaCode, periodFrom, periodTo }: AreaInPeriod): RowFault["message"] {
  return {
    nl: `${areaCode} is er niet in de hele periode van ${periodFrom} tot ${periodTo}.`,
    en: `${areaCode} is not there for the whole period from ${periodFrom} to ${periodTo}.`,
  };
}

function beforeWindow(windowStartsOn: Day): RowFault {
  return {
    column: "periodFrom",
    code: "invalid-value",
    message: {
      nl: `periodFrom ligt voor ${windowStartsOn}, de eerste dag waarvoor de indeling bekend is; alleen ${countryCode} gaat verder terug.`,
      en: `periodFrom lies before ${windowStartsOn}, the first day for which the classification is known; only ${countryCode} goes further back.`,
    },
  };
}
