import { Regions } from "./20261123T2200_regions.ts";
import { Exchange } from "./20261124T0100_exchange.ts";
import { Werkcentra } from "./20261124T0200_werkcentra.ts";
import { Audiences } from "./20261124T0500_audiences.ts";
import { Goals } from "./20261124T0600_goals.ts";
import { Observations } from "./20261124T0700_observations.ts";
import { Agendas } from "./20261124T0800_agendas.ts";
import { Bottlenecks } from "./20261124T0900_bottlenecks.ts";
import { ForgottenChanges } from "./20261124T0910_forgotten-changes.ts";
import { Surveys } from "./20261124T1000_surveys.ts";
import { Budgets } from "./20261127T0700_budgets.ts";
import { Evaluation } from "./20261127T0900_evaluation.ts";
import { DataCuts } from "./20261127T1200_data-cuts.ts";

/** Every migration, in order. A released one is never edited. */
export const migrations = [
  { name: "20261123T2200_regions", class: Regions },
  { name: "20261124T0100_exchange", class: Exchange },
  { name: "20261124T0200_werkcentra", class: Werkcentra },
  { name: "20261124T0500_audiences", class: Audiences },
  { name: "20261124T0600_goals", class: Goals },
  { name: "20261124T0700_observations", class: Observations },
  { name: "20261124T0800_agendas", class: Agendas },
  { name: "20261124T0900_bottlenecks", class: Bottlenecks },
  { name: "20261124T0910_forgotten-changes", class: ForgottenChanges },
  { name: "20261124T1000_surveys", class: Surveys },
  { name: "20261127T0700_budgets", class: Budgets },
  { name: "20261127T0900_evaluation", class: Evaluation },
  { name: "20261127T1200_data-cuts", class: DataCuts },
];
