import type { Contract, OperationId } from "@reform-exchange/contract";
import { agendaVersions } from "./agendas/agenda-versions.ts";
import { agendas } from "./agendas/agendas.ts";
import { auditRecords } from "./audit/audit-records.ts";
import { bottlenecks } from "./bottlenecks/bottlenecks.ts";
import { budgetEntries } from "./budgets/budget-entries.ts";
import { budgetTotals } from "./budgets/budget-totals.ts";
import { budgets } from "./budgets/budgets.ts";
import { apiKeys } from "./callers/api-keys.ts";
import { catalog } from "./catalog/catalog.ts";
import { changes } from "./changes/changes.ts";
import { codebooks } from "./codebooks/codebooks.ts";
import { dataCutFiles } from "./data-cuts/data-cut-files.ts";
import { dataCuts } from "./data-cuts/data-cuts.ts";
import { evaluation, evaluationCycles, evaluationQuestions } from "./evaluation/evaluation.ts";
import { goals } from "./goals/goals.ts";
import type { FurtherFaults, HandlersOf } from "./handler.ts";
import { indicators } from "./indicators/indicators.ts";
import { invitations } from "./invitations/invitations.ts";
import { observations } from "./observations/observations.ts";
import { municipalities } from "./regions/municipalities.ts";
import { regionLookups } from "./regions/region-lookups.ts";
import { regions } from "./regions/regions.ts";
import { results } from "./releases/results.ts";
import { reportFiles } from "./reports/report-files.ts";
import { reports } from "./reports/reports.ts";
import { ownResponse } from "./responses/own-response.ts";
import { responses } from "./responses/responses.ts";
import { signals } from "./signals/signals.ts";
import { surveyVersions } from "./surveys/survey-versions.ts";
import { surveys } from "./surveys/surveys.ts";
import { visits } from "./visits/visits.ts";
import { waves } from "./waves/waves.ts";
import { werkcentra } from "./werkcentra/werkcentra.ts";
import { faultsOfSoundRows, werkcentrumImports } from "./werkcentra/werkcentrum-imports.ts";

/** Every use case, by resource and operation. */
export const handlers: { readonly [Resource in keyof Contract]: HandlersOf<Resource> } = {
  regions,
  municipalities,
  regionLookups,
  werkcentra,
  werkcentrumImports,
  goals,
  indicators,
  observations,
  bottlenecks,
  signals,
  agendas,
  agendaVersions,
  surveys,
  surveyVersions,
  waves,
  invitations,
  ownResponse,
  responses,
  results,
  codebooks,
  budgets,
  budgetEntries,
  budgetTotals,
  evaluation,
  evaluationCycles,
  evaluationQuestions,
  visits,
  reports,
  reportFiles,
  dataCuts,
  dataCutFiles,
  catalog,
  changes,
  apiKeys,
  auditRecords,
};

/** Use cases that look further in an input with faults of form: imports, of which each row stands by itself. */
export const furtherFaults: Partial<Record<OperationId, FurtherFaults>> = { "werkcentrumImports.create": faultsOfSoundRows };
