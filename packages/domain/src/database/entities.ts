import { BasisEntity, ClassificationEntity, ReferenceLoadEntity } from "../regions/classification.entity.ts";
import { LineageEntity, MembershipEntity, MunicipalityEntity } from "../regions/municipality.entity.ts";
import { RegionAlternativeNameEntity, RegionEntity, RegionNameEntity } from "../regions/region.entity.ts";

/** Every table. */
export const entities = [
  BasisEntity,
  ClassificationEntity,
  LineageEntity,
  MembershipEntity,
  MunicipalityEntity,
  ReferenceLoadEntity,
  RegionAlternativeNameEntity,
  RegionEntity,
  RegionNameEntity,
];
