import { defineEntity, p } from "@mikro-orm/core";

/** What changes, and who may see it. */
const whatChanges = () => ({
  resource: p.text().collation("C"),
  kind: p.text(),
  key: p.text(),
  /** Who may see it, as `audiences` declares it for the resource; and the region or side that it is of. */
  audience: p.text().collation("C"),
  audienceOf: p.text().collation("C").nullable(),
});

/** What both a change that waits for its place and one that has it say. */
const change = () => ({ ...whatChanges(), changedAt: p.datetime().columnType("timestamptz") });

/** A change that is committed with its write and has no place in the one order yet. */
export const PendingChangeEntity = defineEntity({
  name: "PendingChange",
  tableName: "change_pending",
  properties: { id: p.bigint().primary().autoincrement(), ...change() },
});

/** A change in its place in the one order of all changes. */
export const ChangeEntity = defineEntity({
  name: "Change",
  tableName: "change",
  properties: { position: p.bigint().primary().autoincrement(false), ...change() },
  indexes: [{ properties: ["resource", "audience", "position"] }, { properties: ["audienceOf", "resource", "audience", "position"] }],
});

/** The newest of the changes of an audience that were forgotten; `audienceOf` is empty where the audience is of no region or side. */
export const ForgottenChangeEntity = defineEntity({
  name: "ForgottenChange",
  tableName: "change_forgotten",
  properties: {
    resource: p.text().collation("C").primary(),
    audience: p.text().collation("C").primary(),
    audienceOf: p.text().collation("C").primary(),
    position: p.bigint(),
  },
});

/** A moment at which data changes by itself: it becomes a change when the clock passes it. */
export const TurningPointEntity = defineEntity({
  name: "TurningPoint",
  tableName: "turning_point",
  properties: {
    id: p.bigint().primary().autoincrement(),
    dueAt: p.datetime().columnType("timestamptz").index(),
    ...whatChanges(),
  },
});
