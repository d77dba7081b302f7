/** The reads of goals, each as one prepared statement that answers in JSON. */
import { Goal } from "@reform-exchange/schemas";
import type { Statement } from "../database/database.ts";
import { pageStatement } from "../page-statement.ts";
import { jsonObject } from "../sql-json.ts";

/** Where each member of a goal comes from: of `goal`. */
export const goalColumns = { goalCode: "goal.code", position: "goal.position", title: "goal.title", sources: "goal.sources" };
const item = jsonObject(Goal, goalColumns);

/** The goals in the order in which they were published. */
export const listGoals: Statement = pageStatement({
  name: "goals.list",
  item,
  key: "goal.position",
  keyType: "bigint",
  from: "goal",
  where: "true",
});

/** Parameter: code. */
export const getGoal: Statement = { name: "goals.get", text: `select ${item}::text as "item" from goal where code = $1::text` };
