import type * as z from "zod";
import { agendaVersions } from "./agenda-versions.ts";
import { agendas } from "./agendas.ts";
import { apiKeys } from "./api-keys.ts";
import { auditRecords } from "./audit-records.ts";
import { bottlenecks } from "./bottlenecks.ts";
import { budgetEntries } from "./budget-entries.ts";
import { budgetTotals } from "./budget-totals.ts";
import { budgets } from "./budgets.ts";
import { catalog } from "./catalog.ts";
import { changes } from "./changes.ts";
import { codebooks } from "./codebooks.ts";
import { dataCutFiles, dataCuts } from "./data-cuts.ts";
import { evaluation, evaluationCycles, evaluationQuestions } from "./evaluation.ts";
import { goals } from "./goals.ts";
import { indicators } from "./indicators.ts";
import { invitations } from "./invitations.ts";
import { municipalities } from "./municipalities.ts";
import { observations } from "./observations.ts";
import type { Operation } from "./operation.ts";
import { assertNoLeagueTables } from "./outcome-rules.ts";
import { ownResponse } from "./own-response.ts";
import { regionLookups } from "./region-lookups.ts";
import { regions } from "./regions.ts";
import { reportFiles } from "./report-files.ts";
import { reports } from "./reports.ts";
import { responses } from "./responses.ts";
import { results } from "./results.ts";
import { signals } from "./signals.ts";
import { surveyVersions } from "./survey-versions.ts";
import { surveys } from "./surveys.ts";
import { visits } from "./visits.ts";
import { waves } from "./waves.ts";
import { werkcentra } from "./werkcentra.ts";
import { werkcentrumImports } from "./werkcentrum-imports.ts";

/** The version of the contract (SemVer): `info.version`, the header `API-Version`, and the SDK's version follow it. */
export const contractVersion = "1.0.0";

/** The base path; its number is the major version. */
export const basePath = "/v1";

/** The whole API as one object: resource, then operation. */
export const contract = {
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

export type Contract = typeof contract;
export type ResourceName = keyof Contract;

/** `regions.list` and so on: the operation's id in OpenAPI, its path in tRPC, its method in the SDK. */
export type OperationId = { [Resource in ResourceName]: `${Resource}.${keyof Contract[Resource] & string}` }[ResourceName];

/** The operation with an id. */
export type OperationOf<Id extends OperationId> = Id extends `${infer Resource extends ResourceName}.${infer Name}`
  ? Name extends keyof Contract[Resource]
    ? Contract[Resource][Name]
    : never
  : never;

/** What a caller sends. */
export type InputOf<Declared> = Declared extends Operation<infer Input> ? z.input<Input> : never;
/** What a handler is given: checked, with defaults filled in. */
export type DecodedInputOf<Declared> = Declared extends Operation<infer Input> ? z.output<Input> : never;
/** What a caller gets. */
export type OutputOf<Declared> = Declared extends Operation<z.ZodObject, infer Output> ? z.output<Output> : never;

export interface NamedOperation {
  readonly id: OperationId;
  readonly resource: ResourceName;
  readonly name: string;
  readonly operation: Operation;
}

/** Every operation with its id, in the order of the contract. */
export const operations: readonly NamedOperation[] = Object.entries(contract).flatMap(([resource, group]) =>
  Object.entries<Operation>(group).map(([name, operation]) => ({
    id: `${resource}.${name}` as OperationId, // entries of the contract spell exactly the ids
    resource: resource as ResourceName, // as above
    name,
    operation,
  })),
);

assertNoLeagueTables(operations);
