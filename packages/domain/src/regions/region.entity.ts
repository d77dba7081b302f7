import { defineEntity, p } from "@mikro-orm/core";
import { code, oneADay, periodRunsForward, sources, validFrom, validTo } from "../database/columns.ts";
import { MunicipalityEntity } from "./municipality.entity.ts";

/** A labour-market region; its names are dated and stand in RegionNameEntity. */
export const RegionEntity = defineEntity({
  name: "Region",
  tableName: "region",
  properties: {
    code: code().primary(),
    centreMunicipality: () => p.manyToOne(MunicipalityEntity),
    centreStatedOn: p.date(),
    centreSources: sources(),
  },
});

/** A name of a region in one period; an exclusion constraint allows one name a day. */
export const RegionNameEntity = defineEntity({
  name: "RegionName",
  tableName: "region_name",
  properties: {
    region: () => p.manyToOne(RegionEntity).primary(),
    validFrom: validFrom().primary(),
    validTo: validTo(),
    name: p.text(),
    sources: sources(),
  },
  checks: [periodRunsForward("region_name")],
  indexes: [oneADay("region_name", "region_name_one_a_day", "region_code")],
});

/** Another name that visitors know. */
export const RegionAlternativeNameEntity = defineEntity({
  name: "RegionAlternativeName",
  tableName: "region_alternative_name",
  properties: {
    region: () => p.manyToOne(RegionEntity).primary(),
    name: p.text().primary(),
    sources: sources(),
  },
});
