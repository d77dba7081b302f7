const dcterms = "http://purl.org/dc/terms/";
const dcat = "http://www.w3.org/ns/dcat#";
const foaf = "http://xmlns.com/foaf/0.1/";
const vcard = "http://www.w3.org/2006/vcard/ns#";
const skos = "http://www.w3.org/2004/02/skos/core#";

const inLanguages = (iri: string) => ({ "@id": iri, "@container": "@language" });
const address = (iri: string) => ({ "@id": iri, "@type": "@id" });
const each = (iri: string) => ({ "@id": iri, "@container": "@set" });

/** Which property or class each member and type of the catalogue is (JSON-LD 1.1). */
export const jsonLdContext = {
  id: "@id",
  type: "@type",
  title: inLanguages(`${dcterms}title`),
  description: inLanguages(`${dcterms}description`),
  identifier: `${dcterms}identifier`,
  languages: each(`${dcterms}language`),
  license: `${dcterms}license`,
  publisher: `${dcterms}publisher`,
  creator: `${dcterms}creator`,
  accessRights: `${dcterms}accessRights`,
  spatial: `${dcterms}spatial`,
  format: `${dcterms}format`,
  conformsTo: each(`${dcterms}conformsTo`),
  modified: { "@id": `${dcterms}modified`, "@type": "http://www.w3.org/2001/XMLSchema#dateTime" },
  themeTaxonomy: `${dcat}themeTaxonomy`,
  themes: each(`${dcat}theme`),
  keywords: { "@id": `${dcat}keyword`, "@language": "nl", "@container": "@set" },
  contactPoint: `${dcat}contactPoint`,
  datasets: each(`${dcat}dataset`),
  services: each(`${dcat}service`),
  distributions: each(`${dcat}distribution`),
  accessURL: address(`${dcat}accessURL`),
  accessService: `${dcat}accessService`,
  mediaType: `${dcat}mediaType`,
  endpointURL: address(`${dcat}endpointURL`),
  endpointDescription: address(`${dcat}endpointDescription`),
  servesDatasets: each(`${dcat}servesDataset`),
  page: `${foaf}page`,
  name: `${foaf}name`,
  fullName: `${vcard}fn`,
  hasEmail: address(`${vcard}hasEmail`),
  Catalog: `${dcat}Catalog`,
  Dataset: `${dcat}Dataset`,
  Distribution: `${dcat}Distribution`,
  DataService: `${dcat}DataService`,
  Agent: `${foaf}Agent`,
  Document: `${foaf}Document`,
  Kind: `${vcard}Kind`,
  Concept: `${skos}Concept`,
  ConceptScheme: `${skos}ConceptScheme`,
  RightsStatement: `${dcterms}RightsStatement`,
  LicenseDocument: `${dcterms}LicenseDocument`,
  LinguisticSystem: `${dcterms}LinguisticSystem`,
  MediaTypeOrExtent: `${dcterms}MediaTypeOrExtent`,
  MediaType: `${dcterms}MediaType`,
  Location: `${dcterms}Location`,
  Standard: `${dcterms}Standard`,
} as const;
