/**
 * Which region a municipality code belongs to on a day: pure rules over the periods and the lineage. A code of any
 * year resolves on each day of its life, and after that to its successors.
 */
import type { Basis, Day, MunicipalityCode, RegionCode, RegionLookupResult } from "@reform-exchange/schemas";

export interface Membership {
  readonly municipalityCode: MunicipalityCode;
  readonly regionCode: RegionCode;
  readonly validFrom: Day;
  /** First day that no longer counts. */
  readonly validTo: Day | null;
  readonly basis: Basis | null;
}

export interface Succession {
  readonly predecessorCode: MunicipalityCode;
  readonly successorCode: MunicipalityCode;
  readonly effectiveOn: Day;
}

export interface HistoryFacts {
  readonly windowStartsOn: Day;
  readonly newestClassificationOn: Day;
  /** Every code that ever was, also those that ended before the window. */
  readonly municipalityCodes: Iterable<MunicipalityCode>;
  readonly memberships: Iterable<Membership>;
  readonly successions: Iterable<Succession>;
}

/** A part of a period that starts on a day, and the regions in it, by code. */
export interface RegionsOfPart {
  readonly from: Day;
  readonly regionCodes: readonly RegionCode[];
}

const unknownMunicipality: RegionLookupResult = { status: "unknownMunicipality" };
const beforeWindow: RegionLookupResult = { status: "beforeWindow" };

/** The history of all municipalities, made for many look-ups. */
export class RegionHistory {
  readonly windowStartsOn: Day;
  readonly newestClassificationOn: Day;
  readonly #known: ReadonlySet<MunicipalityCode>;
  readonly #memberships: ReadonlyMap<MunicipalityCode, readonly Membership[]>;
  readonly #membershipsOfRegion: ReadonlyMap<RegionCode, readonly Membership[]>;
  readonly #successions: ReadonlyMap<MunicipalityCode, readonly Succession[]>;
  /** All days on which anything changes. */
  readonly #turningDays: readonly Day[];
  /** The answer of each period, made once. */
  readonly #found = new Map<Membership, RegionLookupResult>();

  constructor({ windowStartsOn, newestClassificationOn, municipalityCodes, memberships, successions }: HistoryFacts) {
    this.windowStartsOn = windowStartsOn;
    this.newestClassificationOn = newestClassificationOn;
    this.#known = new Set(municipalityCodes);
    this.#memberships = Map.groupBy(memberships, (membership) => membership.municipalityCode);
    this.#successions = Map.groupBy(successions, (succession) => succession.predecessorCode);
    const all = [...this.#memberships.values()].flat();
    this.#membershipsOfRegion = Map.groupBy(all, (membership) => membership.regionCode);
    const days = [
      ...all.flatMap(({ validFrom, validTo }) => [validFrom, validTo ?? validFrom]),
      ...[...this.#successions.values()].flat().map(({ effectiveOn }) => effectiveOn),
    ];
    this.#turningDays = [...new Set(days)].toSorted();
    for (const membership of all) {
      this.#found.set(membership, { status: "found", regionCode: membership.regionCode, basis: membership.basis });
    }
  }

  /** What is known of a code on a day. */
  lookUp(municipalityCode: MunicipalityCode, day: Day): RegionLookupResult {
    if (!this.#known.has(municipalityCode)) return unknownMunicipality;
    if (day < this.windowStartsOn) return beforeWindow;
    const membership = this.#membershipOn(municipalityCode, day);
    const found = membership && this.#found.get(membership);
    return found ?? this.#afterItsEnd(municipalityCode, day);
  }

  /**
   * The municipalities of a day that a code went over into, by code; through several mergers if need be. Empty when
   * it had not ended by then.
   */
  successorsOn(municipalityCode: MunicipalityCode, day: Day): MunicipalityCode[] {
    const reached = new Set<MunicipalityCode>();
    const open = [municipalityCode];
    for (let code = open.pop(); code !== undefined; code = open.pop()) {
      for (const { successorCode, effectiveOn } of this.#successions.get(code) ?? []) {
        if (effectiveOn > day || reached.has(successorCode)) continue;
        reached.add(successorCode);
        open.push(successorCode);
      }
    }
    return [...reached].filter((code) => this.#membershipOn(code, day)).toSorted();
  }

  /** The municipalities that are known, of any year. */
  get municipalityCodes(): Iterable<MunicipalityCode> {
    return this.#known;
  }

  /** The regions that are known, of any year. */
  get regionCodes(): Iterable<RegionCode> {
    return this.#membershipsOfRegion.keys();
  }

  /** Is there such a municipality, in any year? */
  isMunicipality(municipalityCode: MunicipalityCode): boolean {
    return this.#known.has(municipalityCode);
  }

  /** Is there such a region, in any year? */
  isRegion(regionCode: RegionCode): boolean {
    return this.#membershipsOfRegion.has(regionCode);
  }

  /** Does any municipality lie in a region, on each day of a half-open period? */
  isRegionDuring(regionCode: RegionCode, periodFrom: Day, periodTo: Day): boolean {
    const inRegion = this.#membershipsOfRegion.get(regionCode) ?? [];
    return this.#daysWithin(periodFrom, periodTo).every((day) => inRegion.some((membership) => holdsOn(membership, day)));
  }

  /**
   * The parts of a half-open period in which the regions of a code stay the same, one after another: its own region, or those of its
   * successors. None while it is not in the data.
   */
  regionsDuring(municipalityCode: MunicipalityCode, periodFrom: Day, periodTo: Day): RegionsOfPart[] {
    const parts: RegionsOfPart[] = [];
    for (const from of this.#daysWithin(periodFrom, periodTo)) {
      const regionCodes = regionsIn(this.lookUp(municipalityCode, from));
      if (parts.at(-1)?.regionCodes.join() !== regionCodes.join()) parts.push({ from, regionCodes });
    }
    return parts;
  }

  /** The first day of a period, and the days in it on which anything changes. */
  #daysWithin(periodFrom: Day, periodTo: Day): Day[] {
    return [periodFrom, ...this.#turningDays.filter((day) => day > periodFrom && day < periodTo)];
  }

  #membershipOn(municipalityCode: MunicipalityCode, day: Day): Membership | undefined {
    return this.#memberships.get(municipalityCode)?.find((membership) => holdsOn(membership, day));
  }

  #afterItsEnd(municipalityCode: MunicipalityCode, day: Day): RegionLookupResult {
    const successors = this.successorsOn(municipalityCode, day);
    const regions = [...new Set(successors.flatMap((code) => this.#membershipOn(code, day)?.regionCode ?? []))].toSorted();
    const [regionCode] = regions;
    if (regionCode === undefined) return { status: "notValidOnDate", successors };
    return regions.length === 1
      ? { status: "notValidOnDate", successors, regionCode }
      : { status: "notValidOnDate", successors, candidateRegions: regions };
  }
}

function holdsOn({ validFrom, validTo }: Membership, day: Day): boolean {
  return validFrom <= day && (validTo === null || day < validTo);
}

/** The regions that a look-up names. */
function regionsIn(result: RegionLookupResult): readonly RegionCode[] {
  if (result.status === "found") return [result.regionCode];
  if (result.status !== "notValidOnDate") return [];
  return result.candidateRegions ?? (result.regionCode === undefined ? [] : [result.regionCode]);
}
