import { budgetTables } from "./budget-tables.ts";
import { evaluationTables } from "./evaluation-tables.ts";
import type { FrozenTable } from "./frozen-table.ts";
import { indicatorTables } from "./indicator-tables.ts";
import { regionTables } from "./region-tables.ts";
import { surveyTables } from "./survey-tables.ts";

/** All that a cut holds but the responses, in the order in which it lists them. */
export const frozenTables: readonly FrozenTable[] = [
  ...regionTables,
  ...indicatorTables,
  ...surveyTables,
  ...budgetTables,
  ...evaluationTables,
];
