/** Whether the plan of visits can still cover every region, as pure functions. */
import { cycles as cycleYears, type Day, type RegionCode, type VisitCoverage, visitsPerCycle } from "@reform-exchange/schemas";

/** A visit that was not cancelled. */
export interface StandingVisit {
  readonly id: string;
  readonly regionCode: RegionCode;
  readonly cycle: number;
  readonly state: "planned" | "visited";
}

/**
 * Where the visits stand on a day. A cycle has room for as many more visits as it may still have; one whose year has passed has none, and a visit
 * that was only planned in it is to be planned anew.
 *
 * @param regionCodes every region, in the order of the codes
 */
export function coverageOf(regionCodes: readonly RegionCode[], visits: readonly StandingVisit[], today: Day): VisitCoverage {
  const thisYear = Number(today.slice(0, 4));
  const counting = visits.filter(({ state, cycle }) => state === "visited" || cycle >= thisYear);
  const byRegion = new Map(counting.map((visit) => [visit.regionCode, visit]));
  const years = Array.from({ length: cycleYears.last - cycleYears.first + 1 }, (_, index) => cycleYears.first + index);
  const cycles = years.map((cycle) => {
    const inCycle = counting.filter((visit) => visit.cycle === cycle);
    const visited = inCycle.filter(({ state }) => state === "visited").length;
    const room = cycle < thisYear ? 0 : Math.max(0, visitsPerCycle.most - inCycle.length);
    return { cycle, visited, planned: inCycle.length - visited, room };
  });
  const regions = regionCodes.map((regionCode) => {
    const visit = byRegion.get(regionCode);
    return { regionCode, status: visit?.state ?? ("remaining" as const), visitId: visit?.id ?? null, cycle: visit?.cycle ?? null };
  });
  const count = (status: string) => regions.filter((region) => region.status === status).length;
  const [visited, planned, remaining] = [count("visited"), count("planned"), count("remaining")];
  const room = cycles.reduce((sum, cycle) => sum + cycle.room, 0);
  const canStillCoverAll = remaining <= room;
  return {
    asOf: today,
    regions,
    cycles,
    visited,
    planned,
    remaining,
    fewestPerCycle: visitsPerCycle.fewest,
    mostPerCycle: visitsPerCycle.most,
    canStillCoverAll,
    text: {
      nl: `${visited} van de ${regions.length} regio's zijn bezocht, ${planned} zijn gepland en ${remaining} nog niet. Er is tot en met ${cycleYears.last} nog plaats voor ${room} bezoeken${canStillCoverAll ? "." : ", te weinig om elke regio te bezoeken."} Dit zegt niets over hoe het met een regio gaat.`,
      en: `${visited} of the ${regions.length} regions were visited, ${planned} are planned and ${remaining} are not. Up to and including ${cycleYears.last} there is room for ${room} more visits${canStillCoverAll ? "." : ", too little to visit every region."} This says nothing of how a region does.`,
    },
  };
}
