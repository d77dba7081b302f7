/** The reads of indicators, each as one prepared statement that answers in JSON. */
import { Indicator, IndicatorContent, IndicatorVersion } from "@reform-exchange/schemas";
import type { Statement } from "../database/database.ts";
import { pageStatement } from "../page-statement.ts";
import { jsonList, jsonObject, moment } from "../sql-json.ts";

/** What may change of an indicator without its definition. */
const description = {
  title: "indicator.title",
  successMeasure: "indicator.success_measure",
  successMeasureReason: "indicator.success_measure_reason",
};

const definition = {
  unit: "defined.unit",
  definition: "defined.definition",
  source: "defined.source",
  method: "defined.method",
  disclosureThreshold: "defined.disclosure_threshold",
};

const ofIndicator = "indicator_version defined where defined.indicator_code = indicator.code";

/** Where each member of a version comes from: of `indicator_version defined`. */
export const definitionColumns = { ...definition, number: "defined.number", definedAt: moment("defined.defined_at") };

/** Where each member of an indicator comes from: of `indicator`. */
export const indicatorColumns = {
  ...description,
  indicatorCode: "indicator.code",
  goalCode: "indicator.goal_code",
  level: "indicator.level",
  aspect: "indicator.aspect",
  currentVersion: `(select max(defined.number) from ${ofIndicator})`,
  versions: jsonList(jsonObject(IndicatorVersion, definitionColumns), ofIndicator, "defined.number"),
  version: "indicator.version",
  changedAt: moment("indicator.changed_at"),
};
const item = jsonObject(Indicator, indicatorColumns);

/** Own parameters: goal, level and aspect; null for any. */
export const listIndicators: Statement = pageStatement({
  name: "indicators.list",
  item,
  key: "indicator.code",
  from: "indicator",
  where: ["goal_code", "level", "aspect"]
    .map((column, index) => `($${index + 3}::text is null or indicator.${column} = $${index + 3}::text)`)
    .join(" and "),
});

/** Parameter: code. */
export const getIndicator: Statement = {
  name: "indicators.get",
  text: `select ${item}::text as "item", version from indicator where code = $1::text`,
};

/** What may change of an indicator, as it is now, and the number of its definition. Parameter: code. */
export const readContent: Statement = {
  name: "indicators.content",
  text: `select ${jsonObject(IndicatorContent, { ...description, ...definition })}::text as "item", defined.number
    from indicator join indicator_version defined on defined.indicator_code = indicator.code
    where indicator.code = $1::text
    order by defined.number desc
    limit 1`,
};
