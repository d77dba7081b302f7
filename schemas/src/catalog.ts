import * as z from "zod";
import { LocalizedText } from "./localized-text.ts";
import { Moment } from "./moment.ts";

const iri = (title: string, description: string, example: string) => z.url().meta({ title, description, examples: [example] });
const id = iri("Id", "Its identifier: a URI.", "https://reform-exchange.example/v1/catalog");

/** Something of a vocabulary, or elsewhere on the web, with its class. */
const node = <Name extends string, Type extends string>(name: Name, type: Type, title: string, description: string) =>
  z.object({ id, type: z.literal(type).meta({ title: "Type", description: "Its class.", examples: [type] }) }).meta({
    id: name,
    title,
    description,
  });

const RightsStatement = node("CatalogRights", "RightsStatement", "Catalog rights", "Who may have it, from the EU's list.");
const Theme = node("CatalogTheme", "Concept", "Catalog theme", "A theme of the EU's list of data themes.");
const License = node("CatalogLicense", "LicenseDocument", "Catalog license", "Under which licence it may be used, from the Dutch list.");
const Language = node("CatalogLanguage", "LinguisticSystem", "Catalog language", "A language of the EU's list.");
const Format = node("CatalogFormat", "MediaTypeOrExtent", "Catalog format", "A file type of the EU's list.");
const MediaType = node("CatalogMediaType", "MediaType", "Catalog media type", "A media type, as IANA registers it.");
const Place = node("CatalogPlace", "Location", "Catalog place", "The area that it is about.");
const WebPage = node("CatalogPage", "Document", "Catalog page", "A page for people.");
const Standard = node("CatalogStandard", "Standard", "Catalog standard", "A standard that it keeps to.");

/** Who publishes it. */
export const CatalogAgent = z
  .object({
    id,
    type: z.literal("Agent").meta({ title: "Type", description: "Its class.", examples: ["Agent"] }),
    name: z.string().meta({ title: "Name", description: "Name of the organisation.", examples: ["Reform Exchange API team"] }),
  })
  .meta({ id: "CatalogAgent", title: "Catalog agent", description: "An organisation that publishes or makes data." });

/** Where to ask. */
export const CatalogContact = z
  .object({
    id,
    type: z.literal("Kind").meta({ title: "Type", description: "Its class.", examples: ["Kind"] }),
    fullName: z.string().meta({ title: "Full name", description: "Whom one reaches.", examples: ["Reform Exchange API team"] }),
    hasEmail: z
      .string()
      .regex(/^mailto:/u)
      .meta({ title: "Has e-mail", description: "E-mail address, as `mailto:…`.", examples: ["mailto:api-team@reform-exchange.example"] }),
  })
  .meta({ id: "CatalogContact", title: "Catalog contact", description: "Where to ask about it." });

const title = LocalizedText.meta({ title: "Title", description: "What it is called." });
const description = LocalizedText.meta({ title: "Description", description: "What it is." });
const languages = z.array(Language).min(1).meta({ title: "Languages", description: "The languages of its texts." });
const themes = z.array(Theme).min(1).meta({ title: "Themes", description: "What it is about." });
const identifier = z
  .url()
  .meta({ title: "Identifier", description: "Its identifier, as a text.", examples: ["https://reform-exchange.example/v1/catalog"] });
const publisher = CatalogAgent.meta({ title: "Publisher", description: "Who publishes it." });
const contactPoint = CatalogContact.meta({ title: "Contact point", description: "Where to ask about it." });
const accessRights = RightsStatement.meta({ title: "Access rights", description: "Who may have it." });
const license = License.meta({ title: "License", description: "Under which licence it may be used." });
const type = <Type extends string>(name: Type) => z.literal(name).meta({ title: "Type", description: "Its class.", examples: [name] });

/** How a data set can be had. */
export const CatalogDistribution = z
  .object({
    id,
    type: type("Distribution"),
    title,
    accessURL: iri("Access URL", "Where it is had.", "https://reform-exchange.example/v1/regions"),
    license,
    format: Format,
    mediaType: MediaType,
    accessService: z
      .object({ id })
      .meta({ id: "CatalogServiceReference", title: "Catalog service reference", description: "The data service that gives it." }),
  })
  .meta({ id: "CatalogDistribution", title: "Catalog distribution", description: "A form in which a data set can be had." });

/** A set of open data. */
export const CatalogDataset = z
  .object({
    id,
    type: type("Dataset"),
    identifier,
    title,
    description,
    keywords: z
      .array(z.string())
      .meta({ title: "Keywords", description: "Dutch words by which it is found.", examples: [["arbeidsmarktregio"]] }),
    themes,
    languages,
    accessRights,
    creator: CatalogAgent.meta({ title: "Creator", description: "Who made the data." }),
    publisher,
    contactPoint,
    spatial: Place.meta({ title: "Spatial", description: "The area that it is about." }),
    modified: Moment.nullable().meta({
      title: "Modified",
      description: "When it last changed (UTC), as far as the change feed goes back; else null.",
      examples: ["2026-11-23T11:00:00.000Z"],
    }),
    distributions: z.array(CatalogDistribution).min(1).meta({ title: "Distributions", description: "The forms in which it can be had." }),
  })
  .meta({ id: "CatalogDataset", title: "Catalog data set", description: "A set of open data." });

/** The API itself. */
export const CatalogService = z
  .object({
    id,
    type: type("DataService"),
    identifier,
    title,
    description,
    themes,
    languages,
    accessRights,
    license,
    publisher,
    contactPoint,
    endpointURL: iri("Endpoint URL", "Where the API is.", "https://reform-exchange.example/v1"),
    endpointDescription: iri("Endpoint description", "Its OpenAPI document.", "https://reform-exchange.example/v1/openapi.json"),
    conformsTo: z.array(Standard).meta({ title: "Conforms to", description: "The standards that it keeps to." }),
    page: WebPage.meta({ title: "Page", description: "Its reference for people." }),
    servesDatasets: z
      .array(
        z
          .object({ id })
          .meta({ id: "CatalogDatasetReference", title: "Catalog data set reference", description: "A data set of the catalogue." }),
      )
      .meta({ title: "Serves data sets", description: "The data sets that it gives." }),
  })
  .meta({ id: "CatalogService", title: "Catalog service", description: "The API as a data service." });

/**
 * The catalogue of the open data: DCAT-AP-NL 3.0 as JSON-LD. `@context` says which property each member is, so that any reader of JSON-LD
 * understands it.
 *
 * @example
 * const names = ({ datasets }: Catalog): string[] => datasets.map(({ title }) => title.nl);
 */
export const Catalog = z
  .object({
    "@context": z.record(z.string(), z.unknown()).meta({
      title: "Context",
      description: "Which property of which vocabulary each member is (JSON-LD 1.1). It stands in the answer; nothing is to be fetched.",
      examples: [{ title: { "@id": "http://purl.org/dc/terms/title", "@container": "@language" } }],
    }),
    id,
    type: type("Catalog"),
    title,
    description,
    languages,
    themeTaxonomy: node("CatalogTaxonomy", "ConceptScheme", "Catalog taxonomy", "The list that the themes are of."),
    license,
    publisher,
    contactPoint,
    conformsTo: z.array(Standard).meta({ title: "Conforms to", description: "The profile that it keeps to." }),
    datasets: z.array(CatalogDataset).min(1).meta({ title: "Data sets", description: "The sets of open data." }),
    services: z.array(CatalogService).min(1).meta({ title: "Services", description: "The API." }),
  })
  .meta({ id: "Catalog", title: "Catalog", description: "The catalogue of the open data: DCAT-AP-NL 3.0 as JSON-LD." });
export type Catalog = z.infer<typeof Catalog>;
