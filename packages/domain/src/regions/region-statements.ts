/** The reads of regions and municipalities, each as one prepared statement that answers in JSON. */
import {
  AlternativeName,
  Basis,
  CentreMunicipality,
  Lineage,
  LocalizedText,
  MembershipPeriod,
  Municipality,
  MunicipalityHistory,
  Region,
  RegionName,
  RegionOnDay,
} from "@reform-exchange/schemas";
import type { Statement } from "../database/database.ts";
import { pageStatement } from "../page-statement.ts";
import { jsonList, jsonObject } from "../sql-json.ts";

const holdsOn = (period: string, day: string) =>
  `(${period}.valid_from <= ${day} and (${period}.valid_to is null or ${day} < ${period}.valid_to))`;

const basis = `case when basis.code is null then null else ${jsonObject(Basis, {
  code: "basis.code",
  text: jsonObject(LocalizedText, { nl: "basis.nl", en: "basis.en" }),
})} end`;

const classificationOn = (day: string) => `(select max(reference_on) from classification where reference_on <= ${day})`;
const newestClassification = "(select max(reference_on) from classification)";

/** What each list of a day says about itself. */
const aboutDay = (day: string) =>
  jsonObject(RegionOnDay.pick({ asOf: true, classificationDate: true }), { asOf: day, classificationDate: classificationOn(day) });

const regionColumns = {
  regionCode: "region.code",
  name: "region_name.name",
  alternativeNames: jsonList(
    jsonObject(AlternativeName, { name: "other.name", sources: "to_json(other.sources)" }),
    "region_alternative_name other where other.region_code = region.code",
    "other.name",
  ),
  names: jsonList(
    jsonObject(RegionName, {
      name: "dated.name",
      validFrom: "dated.valid_from",
      validTo: "dated.valid_to",
      sources: "to_json(dated.sources)",
    }),
    "region_name dated where dated.region_code = region.code",
    "dated.valid_from",
  ),
  centreMunicipality: jsonObject(CentreMunicipality, {
    municipalityCode: "centre.code",
    name: "centre.name",
    statedOn: "region.centre_stated_on",
    sources: "to_json(region.centre_sources)",
  }),
};

const regionsOn = (day: string) => `region
  join region_name on region_name.region_code = region.code and ${holdsOn("region_name", day)}
  join municipality centre on centre.code = region.centre_municipality_code`;

/** Parameters: after, limit, day. */
export const listRegions: Statement = pageStatement({
  name: "regions.list",
  item: jsonObject(Region, regionColumns),
  key: "region.code",
  from: regionsOn("$3::date"),
  where: "true",
  about: aboutDay("$3::date"),
});

/** Parameters: region code, day. */
export const getRegion: Statement = {
  name: "regions.get",
  text: `select ${jsonObject(RegionOnDay, { ...regionColumns, asOf: "$2::date", classificationDate: classificationOn("$2::date") })}::text as "item"
    from ${regionsOn("$2::date")}
    where region.code = $1::text`,
};

const municipalityItem = jsonObject(Municipality, {
  municipalityCode: "municipality.code",
  name: "municipality.name",
  regionCode: "membership.region_code",
  validFrom: "membership.valid_from",
  validTo: "membership.valid_to",
  basis,
});

const municipalitiesOn = (day: string) => `membership
  join municipality on municipality.code = membership.municipality_code and ${holdsOn("membership", day)}
  left join basis on basis.code = membership.basis_code`;

/** What a list of municipalities is narrowed to; left out is everything. */
interface MunicipalityFilter {
  readonly regionCode?: string | undefined;
  /** Part of a name, as a pattern of `like`. */
  readonly pattern?: string | undefined;
}

function municipalityList(suffix: string, where: string): Statement {
  return pageStatement({
    name: `municipalities.list${suffix}`,
    item: municipalityItem,
    key: "membership.municipality_code",
    from: municipalitiesOn("$3::date"),
    where,
    about: aboutDay("$3::date"),
  });
}

const allMunicipalities = municipalityList("", "true");
const municipalitiesOfRegion = municipalityList(".region", "membership.region_code = $4::text");
const municipalitiesByName = municipalityList(".name", "municipality.search_text like $4::text");
const municipalitiesOfRegionByName = municipalityList(
  ".region.name",
  "membership.region_code = $4::text and municipality.search_text like $5::text",
);

/**
 * The list of municipalities on a day with its own values. Each set of filters has a statement of its own: one that says "or
 * the parameter is null" is planned for the worst of them.
 */
export function listMunicipalities(day: string, { regionCode, pattern }: MunicipalityFilter): [Statement, string[]] {
  if (regionCode !== undefined && pattern !== undefined) return [municipalitiesOfRegionByName, [day, regionCode, pattern]];
  if (regionCode !== undefined) return [municipalitiesOfRegion, [day, regionCode]];
  if (pattern !== undefined) return [municipalitiesByName, [day, pattern]];
  return [allMunicipalities, [day]];
}

const lineageList = (own: "predecessor" | "successor", other: "predecessor" | "successor") =>
  jsonList(
    jsonObject(Lineage, {
      municipalityCode: "other.code",
      name: "other.name",
      effectiveOn: "lineage.effective_on",
      kind: "lineage.kind",
      sources: "to_json(lineage.sources)",
    }),
    `lineage join municipality other on other.code = lineage.${other}_code where lineage.${own}_code = municipality.code`,
    "lineage.effective_on, other.code",
  );

const municipalityHistory = jsonObject(MunicipalityHistory, {
  municipalityCode: "municipality.code",
  name: "municipality.name",
  alternativeNames: `case when municipality.earlier_label is null then '[]'::json else json_build_array(${jsonObject(AlternativeName, {
    name: "municipality.earlier_label",
    sources: "json_build_array('cbs-2021')",
  })}) end`,
  memberships: jsonList(
    jsonObject(MembershipPeriod, {
      regionCode: "membership.region_code",
      validFrom: "membership.valid_from",
      validTo: "membership.valid_to",
      startReason: "membership.start_reason",
      sources: "to_json(membership.sources)",
      basis,
    }),
    "membership left join basis on basis.code = membership.basis_code where membership.municipality_code = municipality.code",
    "membership.valid_from",
  ),
  predecessors: lineageList("successor", "predecessor"),
  successors: lineageList("predecessor", "successor"),
  classificationDate: newestClassification,
});

/** Parameter: municipality code. */
export const getMunicipality: Statement = {
  name: "municipalities.get",
  text: `select ${municipalityHistory}::text as "item" from municipality where municipality.code = $1::text`,
};

/** A digest of all that is known of each region and municipality, to tell which of them a load changed. */
export const readRegionFacts: Statement = {
  name: "regions.facts",
  text: `select 'regions' as resource, region.code as key, md5(json_build_array(
        ${regionColumns.alternativeNames}, ${regionColumns.names}, ${regionColumns.centreMunicipality},
        ${jsonList("to_json(lying)", "membership lying where lying.region_code = region.code", "lying.municipality_code, lying.valid_from")}
      )::text) as digest
    from region join municipality centre on centre.code = region.centre_municipality_code
    union all
    select 'municipalities', municipality.code, md5((${municipalityHistory}::jsonb - 'classificationDate')::text) from municipality
    order by resource desc, key`,
};

/** What the region history is made of, in one read, so that all of it is of one moment. */
export const readHistory: Statement = {
  name: "regions.history",
  text: `select json_build_object(
      'windowStartsOn', (select window_starts_on from reference_load order by id desc limit 1),
      'newestClassificationOn', ${newestClassification},
      'municipalityCodes', (select json_agg(code) from municipality),
      'memberships', (select json_agg(json_build_object(
          'municipalityCode', municipality_code, 'regionCode', region_code,
          'validFrom', valid_from, 'validTo', valid_to, 'basis', ${basis}) order by municipality_code, valid_from)
        from membership left join basis on basis.code = membership.basis_code),
      'successions', (select coalesce(json_agg(json_build_object(
          'predecessorCode', predecessor_code, 'successorCode', successor_code, 'effectiveOn', effective_on)), '[]'::json)
        from lineage)
    )::text as "facts"
    where exists (select from reference_load)`,
};

/** A text as the search column keeps it: without capitals and accents. */
export function searchable(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

/** The pattern of `like` that finds a text anywhere. */
export function anywhere(text: string): string {
  return `%${searchable(text).replace(/[\\%_]/gu, "\\$&")}%`;
}
