import { defineEntity, p } from "@mikro-orm/core";
import { code, sources } from "../database/columns.ts";

/** A yearly CBS classification that the data rests on. */
export const ClassificationEntity = defineEntity({
  name: "Classification",
  tableName: "classification",
  properties: {
    referenceOn: p.date().primary(),
    sources: sources(),
  },
});

/** What a judgement rests on. */
export const BasisEntity = defineEntity({
  name: "Basis",
  tableName: "basis",
  properties: {
    code: code().primary(),
    nl: p.text(),
    en: p.text(),
  },
});

/** Each version of the reference data that was loaded; the newest is the one that is served. */
export const ReferenceLoadEntity = defineEntity({
  name: "ReferenceLoad",
  tableName: "reference_load",
  properties: {
    id: p.integer().primary(),
    version: p.text().unique(),
    sha256: p.text(),
    windowStartsOn: p.date(),
    loadedAt: p.datetime(),
  },
});
