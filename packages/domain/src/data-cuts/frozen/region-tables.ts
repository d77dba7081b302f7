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
import * as z from "zod";
import { textColumn, textColumns } from "../../exports/text-columns.ts";
import { type FrozenTable, keyOf } from "./frozen-table.ts";

const earlierLabel = {
  title: "Earlier label",
  description: "Its name in the CBS classifications until 2023, where that was another; else null.",
};
const toRegion = { regionCode: ["regions", "regionCode"] } as const;

/** Regions and municipalities with their whole history. */
export const regionTables: readonly FrozenTable[] = [
  {
    name: "classifications",
    title: { nl: "CBS-indelingen", en: "CBS classifications" },
    columns: [
      ...textColumn("classificationDate", classificationDate, "reference_on"),
      ...textColumn("sources", RegionName.shape.sources, "sources"),
    ],
    primaryKey: ["classificationDate"],
    from: "classification",
    key: keyOf("to_char(reference_on, 'YYYY-MM-DD')"),
  },
  {
    name: "regions",
    title: { nl: "Arbeidsmarktregio's", en: "Labour-market regions" },
    columns: [
      ...textColumns(Region, { regionCode: "code" }),
      ...textColumn("centreMunicipalityCode", CentreMunicipality.shape.municipalityCode, "centre_municipality_code"),
      ...textColumn("centreStatedOn", CentreMunicipality.shape.statedOn, "centre_stated_on"),
      ...textColumn("centreSources", CentreMunicipality.shape.sources, "centre_sources"),
    ],
    primaryKey: ["regionCode"],
    from: "region",
    key: "code",
  },
  {
    name: "region-names",
    title: { nl: "Namen van regio's", en: "Names of regions" },
    columns: [
      ...textColumns(Region, { regionCode: "region_code" }),
      ...textColumns(RegionName, { name: "name", validFrom: "valid_from", validTo: "valid_to", sources: "sources" }),
    ],
    primaryKey: ["regionCode", "validFrom"],
    refersTo: toRegion,
    from: "region_name",
    key: keyOf("region_code", "to_char(valid_from, 'YYYY-MM-DD')"),
  },
  {
    name: "region-alternative-names",
    title: { nl: "Andere namen van regio's", en: "Other names of regions" },
    columns: [...textColumns(Region, { regionCode: "region_code" }), ...textColumns(AlternativeName, { name: "name", sources: "sources" })],
    primaryKey: ["regionCode", "name"],
    refersTo: toRegion,
    from: "region_alternative_name",
    key: keyOf("region_code", "name"),
  },
  {
    name: "municipalities",
    title: { nl: "Gemeenten", en: "Municipalities" },
    columns: [
      ...textColumns(Municipality, { municipalityCode: "code", name: "name" }),
      ...textColumn("earlierLabel", z.string().nullable().meta(earlierLabel), "earlier_label"),
    ],
    primaryKey: ["municipalityCode"],
    from: "municipality",
    key: "code",
  },
  {
    name: "memberships",
    title: { nl: "Gemeenten per regio en periode", en: "Municipalities by region and period" },
    columns: [
      ...textColumns(Municipality, { municipalityCode: "municipality_code" }),
      ...textColumns(MembershipPeriod, {
        regionCode: "region_code",
        validFrom: "valid_from",
        validTo: "valid_to",
        startReason: "start_reason",
        sources: "membership.sources",
      }),
      ...textColumn(
        "basisCode",
        Basis.shape.code.nullable().meta({ title: "Basis code", description: Basis.description ?? "" }),
        "basis_code",
      ),
      ...textColumn(
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
      ...textColumn("predecessorCode", Lineage.shape.municipalityCode.meta({ title: "Predecessor code" }), "predecessor_code"),
      ...textColumn("successorCode", Lineage.shape.municipalityCode.meta({ title: "Successor code" }), "successor_code"),
      ...textColumns(Lineage, { effectiveOn: "effective_on", kind: "kind", sources: "sources" }),
    ],
    primaryKey: ["predecessorCode", "successorCode"],
    refersTo: { predecessorCode: ["municipalities", "municipalityCode"], successorCode: ["municipalities", "municipalityCode"] },
    from: "lineage",
    key: keyOf("predecessor_code", "successor_code"),
  },
];
