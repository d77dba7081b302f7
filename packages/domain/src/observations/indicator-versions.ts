import type { IndicatorCode, Level } from "@reform-exchange/schemas";
import type { Rows, Statement } from "../database/database.ts";

/** What recording must know of an indicator: its level, the threshold of each version of its definition, and which is the current one. */
export interface KnownIndicator {
  readonly level: Level;
  readonly currentVersion: number;
  readonly thresholds: ReadonlyMap<number, number | null>;
}

interface VersionRow {
  readonly code: IndicatorCode;
  readonly level: Level;
  readonly number: number;
  readonly threshold: number | null;
}

const readVersions: Statement = {
  name: "observations.indicator-versions",
  text: `select code, level, number, disclosure_threshold as threshold
    from indicator join indicator_version on indicator_code = code order by code, number`,
};

/** All indicators with their versions. A version never changes, so what is read here holds until the rows are stored. */
export async function readIndicators(rows: Rows): Promise<ReadonlyMap<IndicatorCode, KnownIndicator>> {
  const known = new Map<IndicatorCode, KnownIndicator>();
  for (const { code, level, number, threshold } of await rows<VersionRow>(readVersions, [])) {
    const thresholds = new Map([...(known.get(code)?.thresholds ?? []), [number, threshold] as const]);
    known.set(code, { level, currentVersion: number, thresholds });
  }
  return known;
}
