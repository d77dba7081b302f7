import {
  AlternativeName,
  Basis,
  CentreMunicipality,
  classificationDate,
  Lineage,
  MembershipPeriod,
  Municipality,
  Region,
  RegionName,
} from "@reform-exchange/schemas";
import { codes, column, day, type FrozenTable, keyOf, texts } from "./frozen-table.ts";

const toRegion = { regionCode: ["regions", "regionCode"] } as const;

/** Regions and municipalities with their whole history. */
export const regionTables: readonly FrozenTable[] = [
  {
    name: "classifications",
    title: { nl: "CBS-indelingen", en: "CBS classifications" },
    columns: [day("classificationDate", classificationDate, "reference_on"), codes("sources", RegionName.shape.sources, "sources")],
    primaryKey: ["classificationDate"],
    from: "classification",
    key: keyOf("to_char(reference_on, 'YYYY-MM-DD')"),
  },
  {
    name: "regions",
    title: { nl: "Arbeidsmarktregio's", en: "Labour-market regions" },
    columns: [
      column("regionCode", Region.shape.regionCode, "code"),
      column("centreMunicipalityCode", CentreMunicipality.shape.municipalityCode, "centre_municipality_code"),
      day("centreStatedOn", CentreMunicipality.shape.statedOn, "centre_stated_on"),
      codes("centreSources", CentreMunicipality.shape.sources, "centre_sources"),
    ],
    primaryKey: ["regionCode"],
    from: "region",
    key: "code",
  },
  {
    name: "region-names",
    title: { nl: "Namen van regio's", en: "Names of regions" },
    columns: [
      column("regionCode", Region.shape.regionCode, "region_code"),
      column("name", RegionName.shape.name, "name"),
      day("validFrom", RegionName.shape.validFrom, "valid_from"),
      day("validTo", RegionName.shape.validTo, "valid_to"),
      codes("sources", RegionName.shape.sources, "sources"),
    ],
    primaryKey: ["regionCode", "validFrom"],
    refersTo: toRegion,
    from: "region_name",
    key: keyOf("region_code", "to_char(valid_from, 'YYYY-MM-DD')"),
  },
  {
    name: "region-alternative-names",
    title: { nl: "Andere namen van regio's", en: "Other names of regions" },
    columns: [
      column("regionCode", Region.shape.regionCode, "region_code"),
      column("name", AlternativeName.shape.name, "name"),
      codes("sources", AlternativeName.shape.sources, "sources"),
    ],
    primaryKey: ["regionCode", "name"],
    refersTo: toRegion,
    from: "region_alternative_name",
    key: keyOf("region_code", "name"),
  },
  {
    name: "municipalities",
    title: { nl: "Gemeenten", en: "Municipalities" },
    columns: [
      column("municipalityCode", Municipality.shape.municipalityCode, "code"),
      column("name", Municipality.shape.name, "name"),
      column("earlierLabel", AlternativeName.shape.name.nullable().meta({ title: "Earlier label" }), "earlier_label"),
    ],
    primaryKey: ["municipalityCode"],
    from: "municipality",
    key: "code",
  },
  {
    name: "memberships",
    title: { nl: "Gemeenten per regio en periode", en: "Municipalities by region and period" },
    columns: [
      column("municipalityCode", Municipality.shape.municipalityCode, "municipality_code"),
      day("validFrom", MembershipPeriod.shape.validFrom, "valid_from"),
      day("validTo", MembershipPeriod.shape.validTo, "valid_to"),
      column("regionCode", MembershipPeriod.shape.regionCode, "region_code"),
      column("startReason", MembershipPeriod.shape.startReason, "start_reason"),
      codes("sources", MembershipPeriod.shape.sources, "membership.sources"),
      column("basisCode", Basis.shape.code.nullable().meta({ title: "Basis code", description: Basis.description ?? "" }), "basis_code"),
      ...texts(
        "basis",
        Basis.shape.text.nullable().meta({ title: "Basis", description: Basis.description ?? "" }),
        "json_build_object('nl', basis.nl, 'en', basis.en)",
      ),
    ],
    primaryKey: ["municipalityCode", "validFrom"],
    refersTo: { ...toRegion, municipalityCode: ["municipalities", "municipalityCode"] },
    from: "membership left join basis on basis.code = membership.basis_code",
    key: keyOf("municipality_code", "to_char(valid_from, 'YYYY-MM-DD')"),
  },
  {
    name: "lineage",
    title: { nl: "Samenvoegingen en splitsingen van gemeenten", en: "Mergers and splits of municipalities" },
    columns: [
      column("predecessorCode", Lineage.shape.municipalityCode.meta({ title: "Predecessor code" }), "predecessor_code"),
      column("successorCode", Lineage.shape.municipalityCode.meta({ title: "Successor code" }), "successor_code"),
      day("effectiveOn", Lineage.shape.effectiveOn, "effective_on"),
      column("kind", Lineage.shape.kind, "kind"),
      codes("sources", Lineage.shape.sources, "sources"),
    ],
    primaryKey: ["predecessorCode", "successorCode"],
    refersTo: { predecessorCode: ["municipalities", "municipalityCode"], successorCode: ["municipalities", "municipalityCode"] },
    from: "lineage",
    key: keyOf("predecessor_code", "successor_code"),
  },
];
