/** The reads of visits, each as one prepared statement that answers in JSON. */
import { RegionVisit } from "@reform-exchange/schemas";
import type { Statement } from "../database/database.ts";
import { pageStatement } from "../page-statement.ts";
import { jsonObject, moment } from "../sql-json.ts";

/** Where each member of a visit comes from: of `region_visit visit`. */
export const visitColumns = {
  visitId: "visit.id",
  regionCode: "visit.region_code",
  cycle: "visit.cycle",
  state: "visit.state",
  visitOn: "visit.visit_on",
  precision: "case length(visit.visit_on) when 7 then 'month' when 10 then 'day' end",
  version: "visit.version",
  changedAt: moment("visit.changed_at"),
};
const item = jsonObject(RegionVisit, visitColumns);

/** Parameters of its own: cycle, region, state. */
export const listVisits = pageStatement({
  name: "visits.list",
  item,
  key: `(visit.cycle || ' ' || visit.region_code || ' ' || visit.id::text) collate "C"`,
  from: "region_visit visit",
  where: `($3::int is null or visit.cycle = $3::int)
    and ($4::text is null or visit.region_code = $4::text)
    and ($5::text is null or visit.state = $5::text)`,
});

/** Parameter: id. */
export const getVisit: Statement = {
  name: "visits.get",
  text: `select ${item}::text as "item", version from region_visit visit where id = $1::uuid`,
};

/** The visits that count: one for each region at most. */
export const standingVisits: Statement = {
  name: "visits.standing",
  text: `select id, region_code as "regionCode", cycle, state from region_visit where state <> 'cancelled'`,
};
