/** The statements on signals. Nothing else in the program reads their table, besides the look for region codes in use. */
import { Signal, SignalContent } from "@reform-exchange/schemas";
import type { Statement } from "../database/database.ts";
import { pageStatement } from "../page-statement.ts";
import { jsonObject, moment } from "../sql-json.ts";

const heardOn = "to_char(signal.heard_on, 'YYYY-MM-DD')";
const content = { heardOn, topic: "signal.topic", text: "signal.text", bottleneckId: "signal.bottleneck_id" };

const item = jsonObject(Signal, {
  signalId: "signal.id",
  regionCode: "signal.region_code",
  ...content,
  version: "signal.version",
  changedAt: moment("signal.changed_at"),
});

/** Parameter: id. */
export const getSignal: Statement = {
  name: "signals.get",
  text: `select ${item}::text as "item", version, region_code as "regionCode" from signal where id = $1::uuid`,
};

/** Parameters of its own: the regions that the caller reaches (null for all), region. */
export const listSignals = pageStatement({
  name: "signals.list",
  item,
  key: `(signal.region_code || ' ' || ${heardOn} || ' ' || signal.id::text) collate "C"`,
  from: "signal",
  where: `($3::text[] is null or signal.region_code = any($3::text[])) and ($4::text is null or signal.region_code = $4::text)`,
});

/** Holds a signal so that nobody else changes it meanwhile. Parameter: id. */
export const holdSignal: Statement = {
  name: "signals.hold",
  text: `select id, region_code as "regionCode", version, ${jsonObject(SignalContent, content)}::text as "content"
    from signal where id = $1::uuid for update`,
};

/** Parameters: id, region, day, topic, text, bottleneck, moment. */
export const insertSignal: Statement = {
  name: "signals.insert",
  text: `insert into signal (id, region_code, heard_on, topic, text, bottleneck_id, version, changed_at)
    values ($1::uuid, $2::text, $3::date, $4::text, $5::text, $6::uuid, 1, $7::timestamptz)`,
};

/** Parameters: id, day, topic, text, bottleneck, moment. */
export const updateSignal: Statement = {
  name: "signals.update",
  text: `update signal set heard_on = $2::date, topic = $3::text, text = $4::text, bottleneck_id = $5::uuid, version = version + 1,
      changed_at = $6::timestamptz
    where id = $1::uuid`,
};

/** Parameter: id. */
export const deleteSignal: Statement = { name: "signals.delete", text: "delete from signal where id = $1::uuid" };
