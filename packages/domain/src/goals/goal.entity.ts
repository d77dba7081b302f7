import { defineEntity, p } from "@mikro-orm/core";
import { code, json, sources } from "../database/columns.ts";

/** A goal of the reform. A load of reference data changes them where they are and removes none: indicators belong to them. */
export const GoalEntity = defineEntity({
  name: "Goal",
  tableName: "goal",
  properties: {
    code: code().primary(),
    position: p.integer(),
    title: json(),
    sources: sources(),
  },
  // At the end of the transaction: a load may let goals change places.
  uniques: [{ properties: ["position"], deferMode: "deferred" }],
});
