import { countryCode, type IndicatorCode, type NewObservation, type ObservationIntake } from "@reform-exchange/schemas";
import type { BulkColumn, Statement } from "../database/database.ts";
import type { IntakeUseCase, LookedAt, RowFault } from "../intakes/intake-use-case.ts";
import { observationTurns } from "../recorded/recording-turns.ts";
import type { RegionHistory } from "../regions/region-history.ts";
import { placeOf, readersOf } from "./area-regions.ts";
import { type KnownIndicator, readIndicators } from "./indicator-versions.ts";

type Options = Omit<ObservationIntake, "items">;

const columns = [
  { name: "indicator_code", type: "text" },
  { name: "area_code", type: "text" },
  { name: "period_from", type: "date" },
  { name: "period_to", type: "date" },
  { name: "definition_version", type: "int" },
  { name: "value", type: "numeric" },
  { name: "lower_bound", type: "numeric" },
  { name: "upper_bound", type: "numeric" },
  { name: "base_count", type: "int" },
  { name: "revision_status", type: "text" },
  { name: "cell_status", type: "text" },
  /** What it is filed under in the change feed. */
  { name: "filed_under", type: "text" },
] as const satisfies readonly BulkColumn[];

/** Records many observations. Each is a revision of its own; nothing that was recorded before is changed. */
export const recordObservations: IntakeUseCase<ObservationIntake, "items"> = {
  columns,

  async begin(options, context) {
    const { rows, history } = context;
    const indicators = await readIndicators(rows);
    const reach = context.reach();
    return (row) => lookAt(row, options, { indicators, history, reach });
  },

  async store(_options, context) {
    const recordedAt = await observationTurns.takeMoment(context.rows, context.momentNow());
    const known = await context.rows<{ row: number }>(takeOutUnchanged, []);
    await context.rows(insertRows, [recordedAt]);
    for (const { indicatorCode, filedUnder: filed } of await context.rows<Touched>(readTouched, [])) {
      context.changed({ resource: "observations", kind: "updated", key: `${indicatorCode}/${filed}`, readers: readersOf(filed) });
    }
    return { unchanged: known.map(({ row }) => row) };
  },
};

interface Known {
  readonly indicators: ReadonlyMap<IndicatorCode, KnownIndicator>;
  readonly history: RegionHistory;
  /** The regions that the caller is limited to, or null. */
  readonly reach: readonly string[] | null;
}

function lookAt(row: NewObservation, { smallBase }: Options, { indicators, history, reach }: Known): LookedAt {
  const indicator = indicators.get(row.indicatorCode);
  const { definitionVersion = indicator?.currentVersion ?? 0, indicatorCode, areaCode, periodFrom, periodTo } = row;
  const threshold = indicator?.thresholds.get(definitionVersion);
  const isSmall = isUnder(threshold, row);
  const place = placeOf(row, history);
  const faults: RowFault[] = [];
  if (!indicator) faults.push(noIndicator(indicatorCode));
  else if (threshold === undefined) faults.push(noVersion(row, indicator));
  if (indicator?.level === "national" && areaCode !== countryCode) faults.push(onlyTheCountry);
  if ("fault" in place) faults.push(place.fault);
  else if (reach !== null && !reach.includes(place.filedUnder)) faults.push(outOfReach(reach));
  if (isWithoutBase(threshold, row)) faults.push(needsBase);
  if (isSmall && smallBase === "refuse") faults.push(restsOnTooFew);
  if (faults.length > 0 || "fault" in place) return { faults };
  const key = `${indicatorCode} ${areaCode} ${periodFrom} ${periodTo} ${definitionVersion}`;
  const numbers = isSmall ? [null, null, null, null] : [row.value, row.lowerBound, row.upperBound, row.baseCount];
  const cellStatus = isSmall ? "suppressed" : row.cellStatus;
  return {
    key,
    values: [
      indicatorCode,
      areaCode,
      periodFrom,
      periodTo,
      definitionVersion,
      ...numbers,
      row.revisionStatus,
      cellStatus,
      place.filedUnder,
    ],
    isSuppressed: isSmall,
  };
}

/** Does a value rest on fewer people than the threshold allows? */
function isUnder(threshold: number | null | undefined, { cellStatus, baseCount }: NewObservation): boolean {
  return cellStatus === "value" && typeof threshold === "number" && baseCount !== null && baseCount < threshold;
}

function isWithoutBase(threshold: number | null | undefined, { cellStatus, baseCount }: NewObservation): boolean {
  return cellStatus === "value" && typeof threshold === "number" && baseCount === null;
}

const needsBase: RowFault = {
  column: "baseCount",
  code: "required",
  message: {
    nl: "baseCount is verplicht: deze indicator heeft een onthullingsdrempel.",
    en: "baseCount is required: this indicator has a disclosure threshold.",
  },
};

/** Says nothing of how few. */
const restsOnTooFew: RowFault = {
  column: "baseCount",
  code: "too-small",
  message: {
    nl: "De waarde berust op minder personen dan de onthullingsdrempel van de indicator; laat haar weg en zet cellStatus op suppressed.",
    en: "The value rests on fewer people than the indicator's disclosure threshold; leave it out and set cellStatus to suppressed.",
  },
};

const onlyTheCountry: RowFault = {
  column: "areaCode",
  code: "not-allowed-value",
  message: {
    nl: `De indicator is landelijk: areaCode is ${countryCode}.`,
    en: `The indicator is national: areaCode is ${countryCode}.`,
  },
};

function outOfReach(reach: readonly string[]): RowFault {
  const own = reach.join(", ");
  return {
    column: "areaCode",
    code: "not-allowed-value",
    message: {
      nl: `Deze toegang is beperkt tot ${own}: alleen die regio, en gemeenten die er de hele periode bij horen.`,
      en: `This credential is limited to ${own}: only that region, and municipalities that belong to it for the whole period.`,
    },
  };
}

function noIndicator(code: IndicatorCode): RowFault {
  return {
    column: "indicatorCode",
    code: "unknown-code",
    message: { nl: `Er is geen indicator ${code}; zie /v1/indicators.`, en: `There is no indicator ${code}; see /v1/indicators.` },
  };
}

function noVersion({ indicatorCode, definitionVersion }: NewObservation, { currentVersion }: KnownIndicator): RowFault {
  return {
    column: "definitionVersion",
    code: "unknown-code",
    message: {
      nl: `Indicator ${indicatorCode} heeft geen versie ${definitionVersion}; de huidige is ${currentVersion}.`,
      en: `Indicator ${indicatorCode} has no version ${definitionVersion}; the current one is ${currentVersion}.`,
    },
  };
}

/** What makes two revisions the same. A number is the same when it is written the same: 1.5 and 1.50 differ in what they claim. */
const content = ["value::text", "lower_bound::text", "upper_bound::text", "base_count", "revision_status", "cell_status"];
const contentOf = (table: string) => `(${content.map((column) => `${table}.${column}`).join(", ")})`;

/** Takes the rows that are there already, just so, out of those that wait, and names them. Of a new indicator nothing is there yet. */
const takeOutUnchanged: Statement = {
  name: "observations.take-out-unchanged",
  text: `delete from intake_row where exists (
      select from (select distinct indicator_code from intake_row) as named
      where exists (select from observation where observation.indicator_code = named.indicator_code)
    ) and row in (
      select sent.row from intake_row sent cross join lateral (
        select observation.* from observation
        where observation.indicator_code = sent.indicator_code and observation.area_code = sent.area_code
          and observation.period_from = sent.period_from and observation.period_to = sent.period_to
          and observation.definition_version = sent.definition_version
        order by observation.recorded_at desc
        limit 1
      ) as known
      where ${contentOf("sent")} is not distinct from ${contentOf("known")}
    )
    returning row`,
};

const stored = columns.map(({ name }) => name).filter((name) => name !== "filed_under");

const insertRows: Statement = {
  name: "observations.insert",
  text: `insert into observation (${stored.join(", ")}, recorded_at) select ${stored.join(", ")}, $1::timestamptz from intake_row`,
};

interface Touched {
  readonly indicatorCode: IndicatorCode;
  readonly filedUnder: string;
}

const readTouched: Statement = {
  name: "observations.touched",
  text: `select distinct indicator_code collate "C" as "indicatorCode", filed_under collate "C" as "filedUnder" from intake_row order by 1, 2`,
};
