/** The reads of bottlenecks, each as one prepared statement that answers in JSON. */
import { Bottleneck, BottleneckStep, BottleneckText } from "@reform-exchange/schemas";
import type { Statement } from "../database/database.ts";
import { pageStatement } from "../page-statement.ts";
import { jsonList, jsonObject, moment } from "../sql-json.ts";

// What is kept as JSON was checked by a strict input schema with the same members, so it has no others.
const text = { title: "bottleneck.title", description: "bottleneck.description" };

const item = jsonObject(Bottleneck, {
  bottleneckId: "bottleneck.id",
  regionCode: "bottleneck.region_code",
  ...text,
  isPublic: "bottleneck.is_public",
  state: "bottleneck.state",
  answer: "bottleneck.answer",
  steps: jsonList(
    jsonObject(BottleneckStep, { step: "taken.step", takenAt: moment("taken.taken_at"), actorRole: "taken.actor_role" }),
    "bottleneck_step taken where taken.bottleneck_id = bottleneck.id",
    "taken.position",
  ),
  version: "bottleneck.version",
  changedAt: moment("bottleneck.changed_at"),
});

/** Is a bottleneck public, or of the regions in a parameter (null for all)? */
const isVisible = (regions: string) =>
  `(bottleneck.is_public or ${regions}::text[] is null or bottleneck.region_code = any(${regions}::text[]))`;

/** Parameters: id, the regions of which the caller sees all. */
export const getBottleneck: Statement = {
  name: "bottlenecks.get",
  text: `select ${item}::text as "item", version from bottleneck where id = $1::uuid and ${isVisible("$2")}`,
};

/** Parameters of its own: the regions of which the caller sees all, region, state. */
export const listBottlenecks = pageStatement({
  name: "bottlenecks.list",
  item,
  key: `(bottleneck.region_code || ' ' || ${moment("bottleneck.raised_at")} || ' ' || bottleneck.id::text) collate "C"`,
  from: "bottleneck",
  where: `${isVisible("$3")}
    and ($4::text is null or bottleneck.region_code = $4::text)
    and ($5::text is null or bottleneck.state = $5::text)`,
});

/** Holds a bottleneck so that nobody else changes it meanwhile. Parameter: id. */
export const holdBottleneck: Statement = {
  name: "bottlenecks.hold",
  text: `select id, region_code as "regionCode", is_public as "isPublic", state, version, ${jsonObject(BottleneckText, text)}::text as "text"
    from bottleneck where id = $1::uuid for update`,
};

/** Is there a bottleneck of a region? Parameters: id, region. */
export const bottleneckOfRegion: Statement = {
  name: "bottlenecks.of-region",
  text: "select 1 as there from bottleneck where id = $1::uuid and region_code = $2::text",
};
