/**
 * The rules between rows: no gap, no overlap, no unknown code. Each fault names the file and the row to look at.
 */
import { type Day, goalCodes, strandCodes } from "@reform-exchange/schemas";
import type { DatasetFault, MembershipRow, Origin, ReferenceDataset } from "./reference-dataset.ts";

type Check = (dataset: ReferenceDataset) => DatasetFault[];

const fault = ({ file, row }: Origin, message: string): DatasetFault => ({ file, row, message });

/** All faults of a data set; none means that it may be loaded. */
export function checkDataset(dataset: ReferenceDataset): DatasetFault[] {
  return checks.flatMap((check) => check(dataset));
}

const classificationsAscend: Check = ({ classifications, windowStartsOn }) => {
  const first = classifications[0];
  if (!first) return [{ file: "classifications.csv", row: 1, message: "there is no classification" }];
  const unordered = classifications.filter((row, index) => index > 0 && row.referenceOn <= (classifications[index - 1]?.referenceOn ?? ""));
  return [
    ...(first.referenceOn === windowStartsOn
      ? []
      : [fault(first.origin, `the first classification must be that of the first day of the window, ${windowStartsOn}`)]),
    ...unordered.map((row) => fault(row.origin, `${row.referenceOn} is not later than the row before`)),
  ];
};

const codesAreUnique: Check = ({ regions, bases, lineage, alternativeNames, judgedBoundaries, goals, indicators, ...evaluation }) => [
  ...[
    ...repeated(evaluation.evaluationStatements, ({ code }) => code),
    ...repeated(evaluation.evaluationStrands, ({ strandCode }) => strandCode),
    ...repeated(evaluation.evaluationQuestions, ({ questionCode }) => questionCode),
    ...repeated(evaluation.evaluationParts, ({ partCode }) => partCode),
    ...repeated(evaluation.evaluationCycles, ({ year }) => String(year)),
  ].map((row) => fault(row.origin, "this code is here twice")),
  ...repeated(lineage, (row) => `${row.predecessorCode} ${row.successorCode}`).map((row) =>
    fault(row.origin, `the change from ${row.predecessorCode} to ${row.successorCode} is here twice`),
  ),
  ...repeated(alternativeNames, (row) => `${row.regionCode} ${row.name}`).map((row) =>
    fault(row.origin, `the name “${row.name}” of ${row.regionCode} is here twice`),
  ),
  ...repeated(judgedBoundaries, (row) => `${row.municipalityCode} ${row.day}`).map((row) =>
    fault(row.origin, `the boundary of ${row.municipalityCode} on ${row.day} is here twice`),
  ),
  ...repeated(regions, (row) => row.regionCode).map((row) => fault(row.origin, `region ${row.regionCode} is here twice`)),
  ...repeated(bases, (row) => row.code).map((row) => fault(row.origin, `basis ${row.code} is here twice`)),
  ...repeated(goals, (row) => row.goalCode).map((row) => fault(row.origin, `goal ${row.goalCode} is here twice`)),
  ...repeated(indicators, (row) => row.indicator.indicatorCode).map((row) =>
    fault(row.origin, `indicator ${row.indicator.indicatorCode} is here twice`),
  ),
];

const regionCodesAreKnown: Check = ({ regions, regionNames, alternativeNames, memberships }) => {
  const known = new Set(regions.map((row) => row.regionCode));
  return [...regionNames, ...alternativeNames, ...memberships]
    .filter((row) => !known.has(row.regionCode))
    .map((row) => fault(row.origin, `region ${row.regionCode} is not in regions.csv`));
};

const regionNamesCoverTheWindow: Check = ({ regions, regionNames, windowStartsOn }) => {
  const byRegion = Map.groupBy(regionNames, (row) => row.regionCode);
  return regions.flatMap((region) => {
    const names = byRegion.get(region.regionCode) ?? [];
    const last = names.at(-1);
    if (!last) return [fault(region.origin, `region ${region.regionCode} has no name in region_names.csv`)];
    return [
      ...chainFaults(names, `names of ${region.regionCode}`),
      ...(names[0]?.validFrom === windowStartsOn
        ? []
        : [fault(last.origin, `the names of ${region.regionCode} must start on ${windowStartsOn}`)]),
      ...(last.validTo === null ? [] : [fault(last.origin, `the last name of ${region.regionCode} must have no end`)]),
      ...(last.name === region.name
        ? []
        : [fault(region.origin, `the name “${region.name}” differs from the last one in region_names.csv, “${last.name}”`)]),
    ];
  });
};

const membershipsJoin: Check = ({ memberships, windowStartsOn }) =>
  [...byMunicipality(memberships).values()].flatMap((rows) => [
    ...chainFaults(rows, `periods of ${rows[0]?.municipalityCode}`),
    ...rows
      .filter((row) => row.validFrom < windowStartsOn && (row.validTo === null || row.validTo > windowStartsOn))
      .map((row) => fault(row.origin, `a period from before the window must end with it, on the day before ${windowStartsOn}`)),
  ]);

const startReasonsFit: Check = ({ memberships, windowStartsOn, lineage }) => {
  const born = new Set(lineage.filter((row) => row.kind === "mergedIntoNew").map((row) => `${row.successorCode} ${row.effectiveOn}`));
  return [...byMunicipality(memberships).values()].flatMap((rows) =>
    rows.flatMap((row, index) => {
      const before = rows[index - 1];
      if (before) {
        if (row.startReason !== "regionChange") return [fault(row.origin, "a period after another must have region_change as its reason")];
        return before.regionCode === row.regionCode
          ? [fault(row.origin, `the region did not change: it was ${row.regionCode} before`)]
          : [];
      }
      if (row.startReason === "regionChange") return [fault(row.origin, "a first period can't have region_change as its reason")];
      const isBorn = born.has(`${row.municipalityCode} ${row.validFrom}`);
      if (row.startReason === "created")
        return isBorn ? [] : [fault(row.origin, "a created municipality needs its predecessors in mergers.csv")];
      return row.validFrom <= windowStartsOn && !isBorn
        ? []
        : [fault(row.origin, `window_start is for municipalities from before ${windowStartsOn}; this one starts on ${row.validFrom}`)];
    }),
  );
};

const everyEndHasASuccessor: Check = ({ memberships, lineage }) => {
  const successors = Map.groupBy(lineage, (row) => row.predecessorCode);
  return [...byMunicipality(memberships).values()].flatMap((rows) => {
    const last = rows.at(-1);
    if (!last || last.validTo === null || successors.has(last.municipalityCode)) return [];
    return [fault(last.origin, `${last.municipalityCode} ends, but mergers.csv does not say what it went over into`)];
  });
};

const lineageFits: Check = ({ memberships, lineage }) => {
  const periods = byMunicipality(memberships);
  return lineage.flatMap((row) => {
    const old = periods.get(row.predecessorCode)?.at(-1);
    const successor = periods.get(row.successorCode)?.find((period) => holdsOn(period, row.effectiveOn));
    return [
      ...(old ? [] : [fault(row.origin, `municipality ${row.predecessorCode} is not in municipalities.csv`)]),
      ...(old && old.validTo !== row.effectiveOn
        ? [fault(row.origin, `${row.predecessorCode} must end on the day before ${row.effectiveOn}`)]
        : []),
      ...(old && old.name !== row.predecessorName
        ? [fault(row.origin, `${row.predecessorCode} is called ${old.name} in municipalities.csv`)]
        : []),
      ...(successor ? [] : [fault(row.origin, `municipality ${row.successorCode} does not exist on ${row.effectiveOn}`)]),
      ...(successor && successor.name !== row.successorName
        ? [fault(row.origin, `${row.successorCode} is called ${successor.name} in municipalities.csv`)]
        : []),
    ];
  });
};

const centreMunicipalitiesAreMembers: Check = ({ regions, memberships, classifications }) => {
  const newest = classifications.at(-1)?.referenceOn ?? "";
  const members = new Map(memberships.filter((row) => holdsOn(row, newest)).map((row) => [row.municipalityCode, row]));
  return regions.flatMap((region) => {
    const centre = members.get(region.centreMunicipalityCode);
    if (!centre) return [fault(region.origin, `centre municipality ${region.centreMunicipalityCode} does not exist on ${newest}`)];
    return [
      ...(centre.regionCode === region.regionCode
        ? []
        : [fault(region.origin, `centre municipality ${region.centreMunicipalityCode} lies in ${centre.regionCode} on ${newest}`)]),
      ...(centre.name === region.centreMunicipalityName
        ? []
        : [fault(region.origin, `${region.centreMunicipalityCode} is called ${centre.name} in municipalities.csv`)]),
    ];
  });
};

const everyRegionHasMembers: Check = ({ regions, memberships, classifications }) =>
  classifications.flatMap(({ referenceOn }) => {
    const peopled = new Set(memberships.filter((row) => holdsOn(row, referenceOn)).map((row) => row.regionCode));
    return regions
      .filter((region) => !peopled.has(region.regionCode))
      .map((region) => fault(region.origin, `${region.regionCode} has no municipality on ${referenceOn}`));
  });

const basesAreKnown: Check = ({ bases, judgedBoundaries, memberships }) => {
  const known = new Set(bases.map((row) => row.code));
  const starts = new Set(memberships.map((row) => `${row.municipalityCode} ${row.validFrom}`));
  return [
    ...judgedBoundaries.flatMap((row) => [
      ...(known.has(row.basisCode) ? [] : [fault(row.origin, `basis ${row.basisCode} is not in bases.csv`)]),
      ...(starts.has(`${row.municipalityCode} ${row.day}`)
        ? []
        : [fault(row.origin, `no period of ${row.municipalityCode} starts on ${row.day}`)]),
    ]),
  ];
};

/** Each goal that the API has a code for must be there: indicators belong to them. */
const everyGoalIsThere: Check = ({ goals }) => {
  const there = new Set(goals.map((row) => row.goalCode));
  return goalCodes.filter((code) => !there.has(code)).map((code) => ({ file: "goals.csv", row: 1, message: `goal ${code} is missing` }));
};

/** What the evaluation says of itself must fit together: cycles, the main question of each strand, and nothing outside. */
const evaluationFits: Check = ({ evaluationProgramme, evaluationStrands, evaluationQuestions, evaluationParts, evaluationCycles }) => {
  const [programme, ...others] = evaluationProgramme;
  if (!programme || others.length > 0)
    return [{ file: "evaluation_programme.csv", row: 1, message: "there must be exactly one programme" }];
  const years = new Set(evaluationCycles.map(({ year }) => year));
  const questions = new Map(evaluationQuestions.map((row) => [row.questionCode, row]));
  const ofStrands = new Set(evaluationStrands.map(({ questionCode }) => questionCode));
  const wanted = Array.from({ length: programme.lastCycle - programme.firstCycle + 1 }, (_, index) => programme.firstCycle + index);
  return [
    ...wanted.filter((year) => !years.has(year)).map((year) => fault(programme.origin, `cycle ${year} is not in evaluation_cycles.csv`)),
    ...evaluationParts.flatMap((part) =>
      part.cycles.filter((year) => !years.has(year)).map((year) => fault(part.origin, `cycle ${year} is not in evaluation_cycles.csv`)),
    ),
    ...strandCodes
      .filter((code) => !evaluationStrands.some(({ strandCode }) => strandCode === code))
      .map((code) => ({ file: "evaluation_strands.csv", row: 1, message: `strand ${code} is missing` })),
    ...evaluationStrands
      .filter(({ questionCode, strandCode }) => questions.get(questionCode)?.strandCode !== strandCode)
      .map((row) => fault(row.origin, `question ${row.questionCode} is none of this strand in evaluation_questions.csv`)),
    ...evaluationQuestions
      .filter((row) => (row.level === null) !== ofStrands.has(row.questionCode) || (row.level === null) !== (row.aspect === null))
      .map((row) => fault(row.origin, "the main question of a strand has no level and no aspect; every other question has both")),
  ];
};

const checks: readonly Check[] = [
  classificationsAscend,
  codesAreUnique,
  regionCodesAreKnown,
  regionNamesCoverTheWindow,
  membershipsJoin,
  startReasonsFit,
  everyEndHasASuccessor,
  lineageFits,
  centreMunicipalitiesAreMembers,
  everyRegionHasMembers,
  basesAreKnown,
  everyGoalIsThere,
  evaluationFits,
];

interface DatedRow {
  readonly validFrom: Day;
  readonly validTo: Day | null;
  readonly origin: Origin;
}

/** Periods of one thing, oldest first: each must start on the day on which the one before no longer counts. */
function chainFaults(rows: readonly DatedRow[], what: string): DatasetFault[] {
  return rows.flatMap((row, index) => {
    if (row.validTo !== null && row.validTo <= row.validFrom) return [fault(row.origin, `the period ends before it starts (${what})`)];
    const before = rows[index - 1];
    if (!before || before.validTo === row.validFrom) return [];
    return before.validTo === null || before.validTo > row.validFrom
      ? [fault(row.origin, `overlaps with row ${before.origin.row} (${what})`)]
      : [fault(row.origin, `leaves a gap after row ${before.origin.row}: from ${before.validTo} to ${row.validFrom} (${what})`)];
  });
}

function byMunicipality(memberships: readonly MembershipRow[]): Map<string, MembershipRow[]> {
  const grouped = Map.groupBy(memberships, (row) => row.municipalityCode);
  for (const rows of grouped.values())
    rows.sort((a, b) => (a.validFrom < b.validFrom ? -1 : a.validFrom > b.validFrom ? 1 : a.origin.row - b.origin.row));
  return grouped;
}

function holdsOn(period: DatedRow, day: Day): boolean {
  return period.validFrom <= day && (period.validTo === null || day < period.validTo);
}

function repeated<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Row[] {
  return [...Map.groupBy(rows, keyOf).values()].flatMap((same) => same.slice(1));
}
