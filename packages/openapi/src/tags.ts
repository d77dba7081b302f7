import type { NamedOperation, ResourceName } from "@reform-exchange/contract";
import type { TagObject } from "openapi3-ts/oas31";

/** What each resource is about. A resource of the contract without a text does not compile. */
const descriptions: Record<ResourceName, string> = {
  regions: "The labour-market regions (arbeidsmarktregio's) as they are on any day from 2021-01-01 on.",
  municipalities: "The municipalities (gemeenten) with their regions by period, and how they merged, split and moved.",
  regionLookups: "The region by municipality code and day, for many pairs at once.",
  werkcentra: "The Werkcentra: one for each region, with locations, hours, accessibility, sub-regions and the capacity of guides.",
  werkcentrumImports: "Many Werkcentra from one JSON file: all of them, or none.",
  goals: "The three goals of the reform, as they were published.",
  indicators: "By what the reform is followed: the indicators of each goal, with every version of their definitions.",
  observations: "What was observed of the indicators, by area and period: every revision with the moment at which it was recorded.",
  bottlenecks: "The bottlenecks (knelpunten) that regions raise nationally, with every step that was taken and the answer.",
  signals: "The signals (signalen) from half-year talks. They serve the purpose policy alone.",
  agendas: "The multi-year agendas (meerjarenagenda's), national and of the regions.",
  agendaVersions: "The versions of agendas: draft, adoption, public edition, and how two of them differ.",
  surveys: "The surveys (enquêtes) of the evaluation: who is asked.",
  surveyVersions: "The questionnaires of surveys in versions: what was asked, what a version changes, and whether answers stay comparable.",
  waves: "The waves (rondes) of surveys: planned, open, closed, and with results released.",
  invitations: "The invitations (uitnodigingen) of waves. Only hashes of their tokens are kept.",
  ownResponse: "The door of an invited respondent: the questionnaire, and the answers to it. The credential is the invitation token.",
  responses: "The submitted responses of waves: microdata. They serve the purpose evaluation alone.",
  results: "The released results of waves: tables that were made and protected together, and are never recomputed.",
  codebooks: "What was asked in a wave: variables with wording, codes and missing codes.",
  budgets: "The impulse budgets (impulsbudgetten) of regions and of the country, by year, and how they stand.",
  budgetEntries:
    "The ledgers of the budgets: dated entries by stage in whole euro cents. None ever changes; a correction is an entry that replaces another.",
  budgetTotals: "Totals over the budgets, with three amounts by stage that are never added to each other, and no rank.",
  evaluation: "The evaluation of the reform as it was published: strands, principles, and what is done when.",
  evaluationCycles: "The yearly cycles of the evaluation, 2026 up to and including 2031, with their parts.",
  evaluationQuestions:
    "The questions of the evaluation as they were published, and the goals, indicators, questions of surveys and reports that answer them.",
  visits: "The in-depth visits (verdiepende bezoeken) to regions, and whether all regions can still be visited.",
  reports: "The reports of the evaluation, with their files.",
  reportFiles: "The files of reports.",
  dataCuts: "Data cuts (datasneden): the evaluation's view of one moment, frozen under a name. For the evaluation only.",
  dataCutFiles: "The files of data cuts, whole or in part.",
  catalog: "The open data sets and the API as DCAT-AP-NL 3.0, for data portals.",
  changes: "What changed, in one order over all resources; for caches and copies that must stay true.",
  apiKeys: "The keys with which systems call the API. For administrators.",
  auditRecords: "Who did what, and who was refused. For administrators.",
};

/** The name of a resource as people read it: `regionLookups` gives `Region lookups`, and `apiKeys` gives `API keys`. */
export function tagName(resource: ResourceName): string {
  const words = resource.replace(/[A-Z]/gu, (capital) => ` ${capital.toLowerCase()}`);
  return (words.charAt(0).toUpperCase() + words.slice(1)).replace(/^Api\b/u, "API");
}

/** A tag for each resource, in the order of the contract. */
export function tagsOf(operations: readonly NamedOperation[]): TagObject[] {
  const resources = new Set(operations.map(({ resource }) => resource));
  return [...resources].map((resource) => ({ name: tagName(resource), description: descriptions[resource] }));
}
