import { basePath } from "@reform-exchange/contract";
import { type Catalog, Catalog as CatalogSchema, type ChangedResource } from "@reform-exchange/schemas";
import type { Statement } from "../database/database.ts";
import type { HandlersOf } from "../handler.ts";
import { JsonText, moment } from "../sql-json.ts";
import { jsonLdContext } from "./json-ld-context.ts";
import { type OpenData, openData } from "./open-data.ts";
import type { Site } from "./site.ts";

const lastChanges: Statement = {
  name: "catalog.changes",
  text: `select resource, ${moment("max(changed_at)")} as "changedAt" from change where audience = 'everyone' group by resource`,
};

const authority = "http://publications.europa.eu/resource/authority";
const themeOf = (code: string) => ({ id: `${authority}/data-theme/${code}`, type: "Concept" }) as const;
const accessRights = { id: `${authority}/access-right/PUBLIC`, type: "RightsStatement" } as const;
const languages = ["NLD", "ENG"].map((code) => ({ id: `${authority}/language/${code}`, type: "LinguisticSystem" }) as const);
const licenses = {
  cc0: { id: "http://creativecommons.org/publicdomain/zero/1.0/deed.nl", type: "LicenseDocument" },
  ccBy: { id: "http://creativecommons.org/licenses/by/4.0/deed.nl", type: "LicenseDocument" },
} as const;

export const catalog: HandlersOf<"catalog"> = {
  async get(_, { rows, site }) {
    const found = await rows<{ resource: ChangedResource; changedAt: string }>(lastChanges, []);
    const changedAt = new Map(found.map((change) => [change.resource, change.changedAt]));
    return new JsonText(JSON.stringify(CatalogSchema.parse(catalogOf(site, changedAt))));
  },
};

function catalogOf(site: Site, changedAt: ReadonlyMap<ChangedResource, string>): Catalog {
  const { origin } = site;
  const id = `${origin}${basePath}/catalog`;
  const service = `${id}#api`;
  const shared = {
    publisher: { id: site.publisher.uri, type: "Agent", name: site.publisher.name } as const,
    contactPoint: contactOf(site, id),
  };
  return {
    "@context": jsonLdContext,
    id,
    type: "Catalog",
    title: { nl: "Open data van de hervorming arbeidsmarktinfrastructuur", en: "Open data of the labour-market reform" },
    description: {
      nl: "De open gegevens van Reform Exchange: regio's, Werkcentra, doelen, indicatoren, agenda's, resultaten van enquêtes en de evaluatie.",
      en: "The open data of Reform Exchange: regions, Werkcentra, goals, indicators, agendas, results of surveys and the evaluation.",
    },
    languages,
    themeTaxonomy: { id: `${authority}/data-theme`, type: "ConceptScheme" },
    license: licenses.cc0,
    ...shared,
    conformsTo: [{ id: "https://docs.geostandaarden.nl/dcat/dcat-ap-nl30/", type: "Standard" }],
    datasets: openData.map((data) => datasetOf(data, { ...shared, origin, id, service, modified: changedAt.get(data.resource) ?? null })),
    services: [
      {
        id: service,
        type: "DataService",
        identifier: service,
        title: { nl: "Reform Exchange API", en: "Reform Exchange API" },
        description: {
          nl: "De API van Reform Exchange volgens de Nederlandse API-ontwerpregels, beschreven in OpenAPI 3.1.",
          en: "The API of Reform Exchange by the Dutch API design rules, described in OpenAPI 3.1.",
        },
        themes: ["SOCI", "ECON", "GOVE"].map(themeOf),
        languages,
        accessRights,
        license: licenses.cc0,
        ...shared,
        endpointURL: `${origin}${basePath}`,
        endpointDescription: `${origin}${basePath}/openapi.json`,
        conformsTo: [{ id: "https://gitdocumentatie.logius.nl/publicatie/api/adr/", type: "Standard" }],
        page: { id: `${origin}/docs`, type: "Document" },
        servesDatasets: openData.map(({ name }) => ({ id: `${id}#${name}` })),
      },
    ],
  };
}

interface AboutAll extends Pick<Catalog, "id" | "publisher" | "contactPoint"> {
  readonly origin: string;
  /** Id of the service that gives the data. */
  readonly service: string;
  readonly modified: string | null;
}

function datasetOf(
  { name, title, description, keywords, themes, license, path, creator }: OpenData,
  { origin, id, service, modified, publisher, contactPoint }: AboutAll,
): Catalog["datasets"][number] {
  const own = `${id}#${name}`;
  return {
    id: own,
    type: "Dataset",
    identifier: own,
    title,
    description,
    keywords: [...keywords],
    themes: themes.map(themeOf),
    languages,
    accessRights,
    creator: creator ? { id: creator.uri, type: "Agent", name: creator.name } : publisher,
    publisher,
    contactPoint,
    spatial: { id: `${authority}/country/NLD`, type: "Location" },
    modified,
    distributions: [
      {
        id: `${own}-json`,
        type: "Distribution",
        title: { nl: `${title.nl} als JSON`, en: `${title.en ?? title.nl} as JSON` },
        accessURL: `${origin}${path}`,
        license: licenses[license],
        format: { id: `${authority}/file-type/JSON`, type: "MediaTypeOrExtent" },
        mediaType: { id: "https://www.iana.org/assignments/media-types/application/json", type: "MediaType" },
        accessService: { id: service },
      },
    ],
  };
}

function contactOf({ contactEmail, publisher }: Site, id: string): Catalog["contactPoint"] {
  return { id: `${id}#contact`, type: "Kind", fullName: publisher.name, hasEmail: `mailto:${contactEmail}` };
}
