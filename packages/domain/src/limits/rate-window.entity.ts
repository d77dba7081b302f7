import { defineEntity, p } from "@mikro-orm/core";

/** How many calls of a caller's window have been given out to processes. */
export const RateWindowEntity = defineEntity({
  name: "RateWindow",
  tableName: "rate_window",
  properties: {
    /** Keyed hash of who calls, so that no address is kept. */
    caller: p.text().collation("C").primary(),
    startsAt: p.datetime().columnType("timestamptz").primary(),
    taken: p.integer(),
  },
});
