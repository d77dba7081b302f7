import { contract } from "@reform-exchange/contract";
import type { HandlersOf } from "../handler.ts";
import { numberKey, pageStart } from "../page-cursor.ts";
import { ProblemError } from "../problem-error.ts";
import { readItem, readPage } from "../read-page.ts";
import { getGoal, listGoals } from "./goal-statements.ts";

export const goals: HandlersOf<"goals"> = {
  async list(given, context) {
    return await readPage(context, "goals.list", listGoals, pageStart("goals.list", contract.goals.list.input, given, numberKey), []);
  },

  async get({ goalCode }, context) {
    const goal = await readItem(context, getGoal, [goalCode]);
    if (!goal) throw new ProblemError("not-found", { resource: "goal", key: goalCode }); // before reference data is loaded
    return goal;
  },
};
