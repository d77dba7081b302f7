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

const unknownMunicipality: RegionLookupResult = { status: "unknownMunicipality" };
const beforeWindow: RegionLookupResult = { status: "beforeWindow" };

/** The history of all municipalities, made for many look-ups. */
export class RegionHistory {
  readonly windowStartsOn: Day;
  readonly newestClassificationOn: Day;
  readonly #known: ReadonlySet<MunicipalityCode>;
  readonly #memberships: ReadonlyMap<MunicipalityCode, readonly Membership[]>;
  readonly #successions: ReadonlyMap<MunicipalityCode, readonly Succession[]>;
  /** The answer of each period, made once. */
  readonly #found = new Map<Membership, RegionLookupResult>();

  constructor({ windowStartsOn, newestClassificationOn, municipalityCodes, memberships, successions }: HistoryFacts) {
    this.windowStartsOn = windowStartsOn;
    this.newestClassificationOn = newestClassificationOn;
    this.#known = new Set(municipalityCodes);
    this.#memberships = Map.groupBy(memberships, (membership) => membership.municipalityCode);
    this.#successions = Map.groupBy(successions, (succession) => succession.predecessorCode);
    for (const membership of [...this.#memberships.values()].flat()) {
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

  #membershipOn(municipalityCode: MunicipalityCode, day: Day): Membership | undefined {
    return this.#memberships
      .get(municipalityCode)
      ?.find(({ validFrom, validTo }) => validFrom <= day && (validTo === null || day < validTo));
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
