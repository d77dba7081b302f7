import { defineEntity, p } from "@mikro-orm/core";
import { code, oneADay, periodRunsForward, sources, validFrom, validTo } from "../database/columns.ts";
import { BasisEntity } from "./classification.entity.ts";
import { RegionEntity } from "./region.entity.ts";

/** A municipality code of any year. */
export const MunicipalityEntity = defineEntity({
  name: "Municipality",
  tableName: "municipality",
  properties: {
    code: code().primary(),
    name: p.text(),
    /** The names without capitals and accents, for search. */
    searchText: p.text(),
    /** The label that CBS used until 2023, where it differs. */
    earlierLabel: p.text().nullable(),
  },
});

/** A period in which a municipality lay in one region; an exclusion constraint allows one region a day. */
export const MembershipEntity = defineEntity({
  name: "Membership",
  tableName: "membership",
  properties: {
    municipality: () => p.manyToOne(MunicipalityEntity).primary(),
    validFrom: validFrom().primary(),
    validTo: validTo(),
    region: () => p.manyToOne(RegionEntity).index(),
    startReason: p.text(),
    sources: sources(),
    basis: () => p.manyToOne(BasisEntity).nullable().deleteRule("no action"),
  },
  checks: [periodRunsForward("membership")],
  indexes: [oneADay("membership", "membership_one_region_a_day", "municipality_code")],
});

/** What one municipality went over into. */
export const LineageEntity = defineEntity({
  name: "Lineage",
  tableName: "lineage",
  properties: {
    predecessor: () => p.manyToOne(MunicipalityEntity).primary().deleteRule("no action").updateRule("no action"),
    successor: () => p.manyToOne(MunicipalityEntity).primary().index().deleteRule("no action").updateRule("no action"),
    effectiveOn: p.date(),
    kind: p.text(),
    sources: sources(),
  },
  checks: [{ name: "lineage_leads_elsewhere", expression: "predecessor_code <> successor_code" }],
});
