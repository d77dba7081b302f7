import { basePath } from "@reform-exchange/contract";
import type { ChangedResource, LocalizedText } from "@reform-exchange/schemas";

/** Themes of the EU's list of data themes. */
type Theme = "SOCI" | "ECON" | "GOVE" | "REGI";
/** The licences of open data on the Dutch list that are used here. */
type OpenLicense = "cc0" | "ccBy";

/** A set of open data, as the catalogue tells of it. */
export interface OpenData {
  /** Its name in the catalogue, which never changes. */
  readonly name: string;
  readonly title: LocalizedText;
  readonly description: LocalizedText;
  readonly keywords: readonly string[];
  readonly themes: readonly Theme[];
  readonly license: OpenLicense;
  /** Where it is read. */
  readonly path: `${typeof basePath}/${string}`;
  /** What changes when it changes. */
  readonly resource: ChangedResource;
  /** Who made it, when that is not who publishes it here. */
  readonly creator?: { readonly uri: string; readonly name: string };
}

/** Statistics Netherlands, whose tables the regional data are made from. */
const cbs = { uri: "https://www.cbs.nl", name: "Centraal Bureau voor de Statistiek" };

/** All that is open to everyone. */
export const openData: readonly OpenData[] = [
  {
    name: "regions",
    title: { nl: "Arbeidsmarktregio's", en: "Labour-market regions" },
    description: {
      nl: "De 35 arbeidsmarktregio's met hun namen en centrumgemeenten, op elke dag vanaf 1 januari 2021.",
      en: "The 35 labour-market regions with their names and centre municipalities, on each day from 1 January 2021.",
    },
    keywords: ["arbeidsmarktregio", "centrumgemeente"],
    themes: ["SOCI", "REGI"],
    license: "ccBy",
    path: `${basePath}/regions`,
    resource: "regions",
    creator: cbs,
  },
  {
    name: "municipalities",
    title: { nl: "Gemeenten per arbeidsmarktregio", en: "Municipalities by labour-market region" },
    description: {
      nl: "Bij welke arbeidsmarktregio elke gemeente hoort, op elke dag, met samenvoegingen en splitsingen.",
      en: "To which labour-market region each municipality belongs, on each day, with mergers and splits.",
    },
    keywords: ["gemeente", "arbeidsmarktregio", "herindeling"],
    themes: ["SOCI", "REGI"],
    license: "ccBy",
    path: `${basePath}/municipalities`,
    resource: "municipalities",
    creator: cbs,
  },
  {
    name: "werkcentra",
    title: { nl: "Werkcentra", en: "Werkcentra" },
    description: {
      nl: "De regionale Werkcentra met hun locaties, openingstijden en inloopuren.",
      en: "The regional Werkcentra with their locations, opening hours and walk-in hours.",
    },
    keywords: ["Werkcentrum", "openingstijden", "dienstverlening"],
    themes: ["SOCI", "ECON"],
    license: "cc0",
    path: `${basePath}/werkcentra`,
    resource: "werkcentra",
  },
  {
    name: "goals",
    title: { nl: "Doelen van de hervorming", en: "Goals of the reform" },
    description: {
      nl: "De drie doelen van de hervorming van de arbeidsmarktinfrastructuur.",
      en: "The three goals of the reform of the labour-market infrastructure.",
    },
    keywords: ["hervorming", "arbeidsmarktinfrastructuur"],
    themes: ["SOCI", "GOVE"],
    license: "cc0",
    path: `${basePath}/goals`,
    resource: "goals",
  },
  {
    name: "indicators",
    title: { nl: "Indicatoren", en: "Indicators" },
    description: {
      nl: "De indicatoren bij de doelen, met alle versies van hun definitie.",
      en: "The indicators of the goals, with all versions of their definitions.",
    },
    keywords: ["indicator", "definitie", "monitoring"],
    themes: ["SOCI", "ECON"],
    license: "cc0",
    path: `${basePath}/indicators`,
    resource: "indicators",
  },
  {
    name: "observations",
    title: { nl: "Waarnemingen", en: "Observations" },
    description: {
      nl: "De landelijke waarden van de indicatoren, met herzieningen; per indicator onder /v1/observations?indicatorCode=. Geen ranglijst van regio's.",
      en: "The national values of the indicators, with revisions; of each indicator under /v1/observations?indicatorCode=. No ranking of regions.",
    },
    keywords: ["statistiek", "arbeidsmarkt"],
    themes: ["SOCI", "ECON"],
    license: "cc0",
    path: `${basePath}/indicators`,
    resource: "observations",
  },
  {
    name: "agendas",
    title: { nl: "Meerjarenagenda's", en: "Multi-year agendas" },
    description: {
      nl: "De publieksversies van de landelijke en de regionale meerjarenagenda's.",
      en: "The public editions of the national and the regional multi-year agendas.",
    },
    keywords: ["meerjarenagenda", "Landelijk Beraad", "Regionaal Beraad"],
    themes: ["SOCI", "GOVE"],
    license: "cc0",
    path: `${basePath}/agendas`,
    resource: "agendas",
  },
  {
    name: "survey-results",
    title: { nl: "Resultaten van enquêtes", en: "Results of surveys" },
    description: {
      nl: "De vrijgegeven resultaten van de enquêtes van de evaluatie, per ronde, beveiligd tegen onthulling.",
      en: "The released results of the surveys of the evaluation, by wave, protected against disclosure.",
    },
    keywords: ["enquête", "evaluatie", "statistische beveiliging"],
    themes: ["SOCI"],
    license: "cc0",
    path: `${basePath}/waves`,
    resource: "waves",
  },
  {
    name: "evaluation",
    title: { nl: "Opzet van de evaluatie", en: "Design of the evaluation" },
    description: {
      nl: "De opzet van de evaluatie van de hervorming zoals gepubliceerd: onderdelen, vragen en cycli, 2026 tot en met 2031.",
      en: "The design of the evaluation of the reform as it was published: strands, questions and cycles, 2026 up to and including 2031.",
    },
    keywords: ["evaluatie", "hervorming"],
    themes: ["SOCI", "GOVE"],
    license: "cc0",
    path: `${basePath}/evaluation`,
    resource: "evaluation",
  },
  {
    name: "evaluation-visits",
    title: { nl: "Verdiepende bezoeken", en: "In-depth visits" },
    description: {
      nl: "Welke regio's de evaluatie bezocht of nog bezoekt. Het zegt niets over hoe het in een regio gaat.",
      en: "Which regions the evaluation visited or is to visit. It says nothing of how a region does.",
    },
    keywords: ["evaluatie", "regiobezoek"],
    themes: ["SOCI", "GOVE"],
    license: "cc0",
    path: `${basePath}/evaluation/visits`,
    resource: "visits",
  },
  {
    name: "evaluation-reports",
    title: { nl: "Rapporten van de evaluatie", en: "Reports of the evaluation" },
    description: {
      nl: "De gepubliceerde rapporten van de evaluatie, met hun bestanden.",
      en: "The published reports of the evaluation, with their files.",
    },
    keywords: ["evaluatie", "rapport"],
    themes: ["SOCI", "GOVE"],
    license: "cc0",
    path: `${basePath}/evaluation/reports`,
    resource: "reports",
  },
];
