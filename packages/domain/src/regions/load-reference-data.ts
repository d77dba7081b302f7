import type { ReferenceDataset } from "@reform-exchange/reference-data";
import { settle } from "../changes/settle.ts";
import type { Clock } from "../clock.ts";
import type { Database, EntityManager, Statement } from "../database/database.ts";
import { rowsInside } from "../database/rows-inside.ts";
import { loadEvaluation } from "../evaluation/load-evaluation.ts";
import { loadGoals } from "../goals/load-goals.ts";
import { loadIndicators } from "../indicators/load-indicators.ts";
import { requireCodesInUse } from "../werkcentra/codes-in-use.ts";
import { recordChanges } from "../writes/record-write.ts";
import { BasisEntity, ClassificationEntity, ReferenceLoadEntity } from "./classification.entity.ts";
import { LineageEntity, MembershipEntity, MunicipalityEntity } from "./municipality.entity.ts";
import { RegionAlternativeNameEntity, RegionEntity, RegionNameEntity } from "./region.entity.ts";
import { changesBetween, readFacts, setTurningPoints } from "./region-changes.ts";
import { searchable } from "./region-statements.ts";

export interface LoadResult {
  readonly version: string;
  /** `unchanged`: this very data was there already. `older`: newer data is there, and stays. */
  readonly outcome: "loaded" | "unchanged" | "older";
}

const newestLoad: Statement = {
  name: "reference.newest",
  text: "select version, sha256 from reference_load order by id desc limit 1",
};

/** Is this very data served already? A quick look, before the data is parsed at all. */
export async function isServed(database: Database, { version, sha256 }: Pick<ReferenceDataset, "version" | "sha256">): Promise<boolean> {
  const [newest] = await database.rows<{ version: string; sha256: string }>(newestLoad, []);
  return newest?.version === version && newest.sha256 === sha256;
}

/** Thrown when a version of the data is offered again with another content. */
export class VersionReusedError extends Error {
  override readonly name = "VersionReusedError";
  constructor(version: string) {
    super(
      `Version ${version} of the reference data was loaded before with another content; give changed data a new version in dataset.json. Nothing was loaded.`,
    );
  }
}

/**
 * Puts a checked data set in the place of the one that is there, in one transaction; only indicators that are there stay as they are.
 * Loading the same again changes nothing, and an older version never replaces a newer one.
 *
 * @throws VersionReusedError when this version was loaded before with another content
 * @throws CodesInUseError when it lacks a code that a Werkcentrum uses
 */
export async function loadReferenceData(database: Database, clock: Clock, dataset: ReferenceDataset): Promise<LoadResult> {
  const result = await database.exclusively(() =>
    database.transaction(async (em): Promise<LoadResult> => {
      const loads = await em.find(ReferenceLoadEntity, {}, { orderBy: { id: "desc" } });
      const same = loads.find((load) => load.version === dataset.version);
      if (same && same.sha256 !== dataset.sha256) throw new VersionReusedError(dataset.version);
      const newest = loads[0];
      if (newest && newest.version === dataset.version) return { version: dataset.version, outcome: "unchanged" };
      if (newest && isOlder(dataset.version, newest.version)) return { version: newest.version, outcome: "older" };
      const rows = rowsInside(em);
      const before = await readFacts(rows);
      await replaceAll(em, dataset);
      await requireCodesInUse(em);
      await em.insert(ReferenceLoadEntity, {
        id: (newest?.id ?? 0) + 1,
        version: dataset.version,
        sha256: dataset.sha256,
        windowStartsOn: dataset.windowStartsOn,
        loadedAt: new Date(clock.epochMs()),
      });
      const now = new Date(clock.epochMs()).toISOString();
      const ofGoals = [...(await loadGoals(rows, dataset)), ...(await loadIndicators(rows, dataset, now))];
      const ofEvaluation = await loadEvaluation(rows, dataset);
      await recordChanges(rows, now, [...changesBetween(before, await readFacts(rows)), ...ofGoals, ...ofEvaluation]);
      await setTurningPoints(rows, dataset, clock);
      return { version: dataset.version, outcome: "loaded" };
    }),
  );
  await settle(database, clock.epochMs()); // at once, so that no server answers from its cache what no longer holds
  return result;
}

async function replaceAll(em: EntityManager, dataset: ReferenceDataset): Promise<void> {
  const { windowStartsOn, memberships } = dataset;
  await em.nativeDelete(LineageEntity, {});
  await em.nativeDelete(MembershipEntity, {});
  await em.nativeDelete(RegionNameEntity, {});
  await em.nativeDelete(RegionAlternativeNameEntity, {});
  await em.nativeDelete(RegionEntity, {});
  await em.nativeDelete(MunicipalityEntity, {});
  await em.nativeDelete(ClassificationEntity, {});
  await em.nativeDelete(BasisEntity, {});
  await em.insertMany(
    BasisEntity,
    dataset.bases.map(({ code, text }) => ({ code, ...text })),
  );
  await em.insertMany(
    ClassificationEntity,
    dataset.classifications.map(({ referenceOn, sources }) => ({ referenceOn, sources: [...sources] })),
  );
  await em.insertMany(
    MunicipalityEntity,
    [...Map.groupBy(memberships, (row) => row.municipalityCode)].map(([code, rows]) => {
      const { name = code, earlierLabel = null } = rows.at(-1) ?? {};
      return { code, name, earlierLabel, searchText: searchable([name, earlierLabel].filter(Boolean).join("\n")) };
    }),
  );
  await em.insertMany(
    RegionEntity,
    dataset.regions.map((row) => ({
      code: row.regionCode,
      centreMunicipality: row.centreMunicipalityCode,
      centreStatedOn: dataset.centreMunicipalitiesStatedOn,
      centreSources: [...row.centreSources],
    })),
  );
  await em.insertMany(
    RegionNameEntity,
    dataset.regionNames.map(({ regionCode, validFrom, validTo, name, sources }) => ({
      region: regionCode,
      validFrom,
      validTo,
      name,
      sources: [...sources],
    })),
  );
  await em.insertMany(
    RegionAlternativeNameEntity,
    dataset.alternativeNames.map(({ regionCode, name, sources }) => ({ region: regionCode, name, sources: [...sources] })),
  );
  const basisOf = basisByPeriod(dataset);
  await em.insertMany(
    MembershipEntity,
    // Periods from before the window serve lineage only.
    memberships
      .filter((row) => row.validFrom >= windowStartsOn)
      .map((row) => ({
        municipality: row.municipalityCode,
        region: row.regionCode,
        validFrom: row.validFrom,
        validTo: row.validTo,
        startReason: row.startReason,
        sources: [...row.sources],
        basis: basisOf(row.municipalityCode, row.validFrom, row.validTo),
      })),
  );
  await em.insertMany(
    LineageEntity,
    dataset.lineage.map((row) => ({
      predecessor: row.predecessorCode,
      successor: row.successorCode,
      effectiveOn: row.effectiveOn,
      kind: row.kind,
      sources: [...row.sources],
    })),
  );
}

/** A judged boundary concerns the period before it and the one after. */
function basisByPeriod({ judgedBoundaries }: ReferenceDataset) {
  const judged = new Map(judgedBoundaries.map((row) => [`${row.municipalityCode} ${row.day}`, row.basisCode]));
  return (code: string, from: string, to: string | null) => judged.get(`${code} ${from}`) ?? judged.get(`${code} ${to}`) ?? null;
}

/** Versions are a year and a number: 2026.1, 2026.2, 2027.1. */
function isOlder(version: string, than: string): boolean {
  const [year = 0, number = 0] = version.split(".").map(Number);
  const [thanYear = 0, thanNumber = 0] = than.split(".").map(Number);
  return year < thanYear || (year === thanYear && number < thanNumber);
}
