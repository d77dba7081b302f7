/**
 * The problem catalogue: each error that the service can answer, once. The code is the slug of its page under
 * `/problems/`, the end of its `type`, and the name of its class in the SDK.
 */
import * as z from "zod";
import { Day } from "./day.ts";
import { Fault } from "./fault.ts";
import { Problem } from "./problem.ts";

/** A text in both languages of the service. */
export interface BothLanguages {
  readonly nl: string;
  readonly en: string;
}

/** A kind of problem: its status, its texts, and the members that it adds to RFC 9457's own. */
export interface ProblemDefinition<Details extends z.ZodRawShape = z.ZodRawShape> {
  readonly status: number;
  readonly title: BothLanguages;
  /** Why it happens, for the page of the problem. */
  readonly cause: BothLanguages;
  /** What the caller can do, for the page of the problem. */
  readonly remedy: BothLanguages;
  /** May the same call succeed later, unchanged? The SDK retries only then. */
  readonly temporary: boolean;
  readonly details: Details;
  readonly detail: (details: z.infer<z.ZodObject<Details>>) => BothLanguages;
}

function define<const Details extends z.ZodRawShape>(definition: ProblemDefinition<Details>): ProblemDefinition<Details> {
  return definition;
}

/** How many faults a problem tells one by one; it always says how many there are. */
export const maxFaults = 1000;

/** What a caller can look for in vain, with its name in both languages. */
const resourceNames = {
  region: { nl: "arbeidsmarktregio", en: "labour-market region" },
  municipality: { nl: "gemeente", en: "municipality" },
  problem: { nl: "probleemsoort", en: "kind of problem" },
} satisfies Record<string, BothLanguages>;

type Resource = keyof typeof resourceNames;
const resources = Object.keys(resourceNames) as Resource[]; // Object.keys forgets the key type

/** Every kind of problem. */
export const problems = {
  "invalid-input": define({
    status: 400,
    temporary: false,
    title: { nl: "Ongeldige invoer", en: "Invalid input" },
    cause: {
      nl: "Een of meer onderdelen van de invoer voldoen niet aan de beschrijving van de aanroep. Alle fouten staan in `errors`.",
      en: "One or more parts of the input do not follow the description of the operation. All faults are in `errors`.",
    },
    remedy: {
      nl: "Herstel elke fout; `pointer` wijst de plaats aan en `message` zegt wat daar mag staan. Er is niets gewijzigd.",
      en: "Mend each fault; `pointer` says where it is and `message` what may stand there. Nothing was changed.",
    },
    details: {
      errors: z
        .array(Fault)
        .min(1)
        .meta({
          title: "Errors",
          description: `Every fault of the input, the first ${maxFaults} of them.`,
          examples: [[{ pointer: "/limit", code: "too-large", message: "limit may be at most 1000." }]],
        }),
      errorCount: z
        .int()
        .min(1)
        .meta({
          title: "Error count",
          description: "How many faults the input has, also those that errors has no room for.",
          examples: [1],
        }),
    },
    detail: ({ errors, errorCount }) => ({
      nl: errorCount === 1 ? `De invoer heeft één fout: ${errors[0]?.message}` : `De invoer heeft ${errorCount} fouten; zie errors.`,
      en: errorCount === 1 ? `The input has one fault: ${errors[0]?.message}` : `The input has ${errorCount} faults; see errors.`,
    }),
  }),
  "malformed-request": define({
    status: 400,
    temporary: false,
    title: { nl: "Onleesbaar verzoek", en: "Malformed request" },
    cause: {
      nl: "Het verzoek kan niet worden gelezen: de body is geen geldige JSON, of het adres of een kop is onjuist gecodeerd.",
      en: "The request can't be read: the body is no valid JSON, or the address or a header is wrongly encoded.",
    },
    remedy: {
      nl: "Stuur geldige JSON in UTF-8 en codeer het adres volgens RFC 3986.",
      en: "Send valid JSON in UTF-8, and encode the address as RFC 3986 says.",
    },
    details: {
      part: z.enum(["body", "address", "header"]).meta({ title: "Part", description: "The part that can't be read.", examples: ["body"] }),
    },
    detail: ({ part }) => ({
      nl: { body: "De body is geen geldige JSON.", address: "Het adres is onjuist gecodeerd.", header: "De HTTP-koppen zijn onleesbaar." }[
        part
      ],
      en: { body: "The body is no valid JSON.", address: "The address is wrongly encoded.", header: "The HTTP headers can't be read." }[
        part
      ],
    }),
  }),
  "date-before-window": define({
    status: 400,
    temporary: false,
    title: { nl: "Datum voor het begin van de gegevens", en: "Date before the window" },
    cause: {
      nl: "De gevraagde dag ligt voor de eerste dag waarvoor de indeling bekend is.",
      en: "The day asked for lies before the first day for which the classification is known.",
    },
    remedy: {
      nl: "Vraag een dag vanaf `windowStartsOn`. Opgeheven gemeenten van daarvoor staan met hun opvolgers onder `/v1/municipalities/{municipalityCode}`.",
      en: "Ask for a day from `windowStartsOn` on. Earlier municipalities are under `/v1/municipalities/{municipalityCode}` with their successors.",
    },
    details: {
      asOf: Day.meta({ title: "As of", description: "The day that was asked for.", examples: ["2020-12-31"] }),
      windowStartsOn: Day.meta({ title: "Window starts on", description: "First day of the data.", examples: ["2021-01-01"] }),
    },
    detail: ({ asOf, windowStartsOn }) => ({
      nl: `${asOf} ligt voor ${windowStartsOn}, de eerste dag van de gegevens.`,
      en: `${asOf} lies before ${windowStartsOn}, the first day of the data.`,
    }),
  }),
  "not-found": define({
    status: 404,
    temporary: false,
    title: { nl: "Niet gevonden", en: "Not found" },
    cause: {
      nl: "Er is niets met deze code of dit kenmerk, of het ligt buiten het bereik van de aanvrager.",
      en: "There is nothing with this code or id, or it is out of the caller's reach.",
    },
    remedy: {
      nl: "Controleer de code; de lijst van dezelfde soort laat zien wat er is.",
      en: "Check the code; the list of the same resource shows what there is.",
    },
    details: {
      resource: z.enum(resources).meta({ title: "Resource", description: "What was looked for.", examples: ["region"] }),
      key: z.string().meta({ title: "Key", description: "The code or id that was given.", examples: ["AM04"] }),
    },
    detail: ({ resource, key }) => ({
      nl: `Er is geen ${resourceNames[resource].nl} ${key}.`,
      en: `There is no ${resourceNames[resource].en} ${key}.`,
    }),
  }),
  "unknown-path": define({
    status: 404,
    temporary: false,
    title: { nl: "Onbekend adres", en: "Unknown path" },
    cause: {
      nl: "Dit adres bestaat niet. Adressen eindigen nooit op een schuine streep en zijn hoofdlettergevoelig.",
      en: "There is nothing at this address. Addresses never end in a slash and are case-sensitive.",
    },
    remedy: {
      nl: "Zie `/docs` of `/v1/openapi.json` voor alle adressen.",
      en: "See `/docs` or `/v1/openapi.json` for all addresses.",
    },
    details: {},
    detail: () => ({
      nl: "Er is niets op dit adres; /v1/openapi.json noemt alle adressen.",
      en: "There is nothing at this address; /v1/openapi.json lists all addresses.",
    }),
  }),
  "method-not-allowed": define({
    status: 405,
    temporary: false,
    title: { nl: "Methode niet toegestaan", en: "Method not allowed" },
    cause: { nl: "Het adres bestaat, maar kent deze HTTP-methode niet.", en: "The address exists, but not with this HTTP method." },
    remedy: { nl: "Gebruik een methode uit de kop `Allow`.", en: "Use a method of the header `Allow`." },
    details: {
      method: z.string().meta({ title: "Method", description: "The method that was used.", examples: ["POST"] }),
      allow: z.array(z.string()).meta({ title: "Allow", description: "The methods that this address takes.", examples: [["GET", "HEAD"]] }),
    },
    detail: ({ method, allow }) => ({
      nl: `${method} kan hier niet; wel ${allow.join(", ")}.`,
      en: `${method} is not possible here; ${allow.join(", ")} is.`,
    }),
  }),
  "request-timeout": define({
    status: 408,
    temporary: true,
    title: { nl: "Verzoek duurde te lang", en: "Request timeout" },
    cause: {
      nl: "Het verzoek was niet binnen de toegestane tijd helemaal binnen.",
      en: "The request did not arrive completely within the time allowed.",
    },
    remedy: { nl: "Stuur het verzoek opnieuw, in één keer.", en: "Send the request again, in one go." },
    details: {},
    detail: () => ({ nl: "Het verzoek kwam niet op tijd helemaal binnen.", en: "The request did not arrive completely in time." }),
  }),
  "not-acceptable": define({
    status: 406,
    temporary: false,
    title: { nl: "Geen passende weergave", en: "Not acceptable" },
    cause: {
      nl: "De kop `Accept` sluit elke weergave uit die dit adres kan geven.",
      en: "The header `Accept` rules out each representation that this address can give.",
    },
    remedy: {
      nl: "Vraag om een van de types in `offered`, of laat `Accept` weg.",
      en: "Ask for one of the types in `offered`, or leave `Accept` out.",
    },
    details: {
      offered: z
        .array(z.string())
        .meta({ title: "Offered", description: "The media types that this address can give.", examples: [["application/json"]] }),
    },
    detail: ({ offered }) => ({
      nl: `Dit adres geeft alleen ${offered.join(", ")}.`,
      en: `This address gives ${offered.join(", ")} only.`,
    }),
  }),
  "payload-too-large": define({
    status: 413,
    temporary: false,
    title: { nl: "Body te groot", en: "Payload too large" },
    cause: { nl: "De body is groter dan dit adres aanneemt.", en: "The body is larger than this address takes." },
    remedy: { nl: "Verdeel het werk over meer aanroepen.", en: "Divide the work over more calls." },
    details: {
      maxBytes: z
        .int()
        .min(1)
        .meta({ title: "Maximum bytes", description: "The largest body in bytes.", examples: [1_048_576] }),
    },
    detail: ({ maxBytes }) => ({ nl: `De body mag hoogstens ${maxBytes} bytes zijn.`, en: `The body may be at most ${maxBytes} bytes.` }),
  }),
  "uri-too-long": define({
    status: 414,
    temporary: false,
    title: { nl: "Adres te lang", en: "URI too long" },
    cause: { nl: "Een deel van het adres is langer dan ooit nodig is.", en: "A part of the address is longer than is ever needed." },
    remedy: {
      nl: "Kort het adres in; codes zijn hoogstens enkele tekens lang.",
      en: "Shorten the address; codes are a few characters long.",
    },
    details: {},
    detail: () => ({ nl: "Het adres is te lang.", en: "The address is too long." }),
  }),
  "unsupported-media-type": define({
    status: 415,
    temporary: false,
    title: { nl: "Mediatype niet ondersteund", en: "Unsupported media type" },
    cause: {
      nl: "De kop `Content-Type` ontbreekt of noemt een type dat dit adres niet leest.",
      en: "The header `Content-Type` is missing or names a type that this address does not read.",
    },
    remedy: { nl: "Stuur de body als een van de types in `accepted`.", en: "Send the body as one of the types in `accepted`." },
    details: {
      accepted: z
        .array(z.string())
        .meta({ title: "Accepted", description: "The media types that this address reads.", examples: [["application/json"]] }),
    },
    detail: ({ accepted }) => ({
      nl: `Dit adres leest alleen ${accepted.join(", ")}.`,
      en: `This address reads ${accepted.join(", ")} only.`,
    }),
  }),
  "header-fields-too-large": define({
    status: 431,
    temporary: false,
    title: { nl: "HTTP-koppen te groot", en: "Header fields too large" },
    cause: { nl: "De HTTP-koppen samen zijn groter dan 16 KiB.", en: "The HTTP headers together are larger than 16 KiB." },
    remedy: {
      nl: "Stuur minder of kortere koppen; vaak is een cookie de oorzaak.",
      en: "Send fewer or shorter headers; often a cookie is the cause.",
    },
    details: {},
    detail: () => ({ nl: "De HTTP-koppen zijn te groot.", en: "The HTTP headers are too large." }),
  }),
  "internal-error": define({
    status: 500,
    temporary: false,
    title: { nl: "Interne fout", en: "Internal error" },
    cause: {
      nl: "De dienst maakte een fout die de aanvrager niet kon veroorzaken.",
      en: "The service made a mistake that the caller could not cause.",
    },
    remedy: {
      nl: "Meld het `requestId`; daarmee is de fout in het logboek te vinden.",
      en: "Report the `requestId`; with it the error can be found in the log.",
    },
    details: {},
    detail: () => ({
      nl: "Er ging iets mis aan onze kant. Meld het requestId.",
      en: "Something went wrong on our side. Report the requestId.",
    }),
  }),
  "service-unavailable": define({
    status: 503,
    temporary: true,
    title: { nl: "Dienst niet beschikbaar", en: "Service unavailable" },
    cause: {
      nl: "De database is niet bereikbaar, of de dienst start nog op.",
      en: "The database can't be reached, or the service is still starting.",
    },
    remedy: { nl: "Probeer het opnieuw na de tijd in de kop `Retry-After`.", en: "Try again after the time in the header `Retry-After`." },
    details: {},
    detail: () => ({
      nl: "De dienst is nu niet beschikbaar; probeer het straks opnieuw.",
      en: "The service is not available now; try again shortly.",
    }),
  }),
};

export type ProblemCode = keyof typeof problems;

/** The members that a kind of problem adds to RFC 9457's own. */
export type ProblemDetails<Code extends ProblemCode> = Code extends ProblemCode
  ? z.infer<z.ZodObject<(typeof problems)[Code]["details"]>>
  : never;

/** All codes of the catalogue. */
export const problemCodes = Object.keys(problems) as ProblemCode[]; // Object.keys forgets the key type

/** The stable address of a kind of problem, also its `type`. */
export function problemType(code: ProblemCode): string {
  return `/problems/${code}`;
}

/** The code that a problem's `type` ends in, or undefined when it is none of ours. */
export function problemCodeOf(type: string): ProblemCode | undefined {
  const code = type.slice(type.lastIndexOf("/") + 1);
  return problemCodes.find((known) => known === code);
}

/** Name of the schema and of the SDK's class: `not-found` gives `NotFoundProblem` with suffix `Problem`. */
export function problemName(code: ProblemCode, suffix: string): string {
  return code.replace(/(?:^|-)([a-z])/gu, (_, letter: string) => letter.toUpperCase()) + suffix;
}

function firstExample(schema: z.ZodType): unknown {
  const examples = z.globalRegistry.get(schema)?.["examples"];
  return Array.isArray(examples) ? examples[0] : undefined;
}

/** The detail that the examples of a problem's own members give. */
function exampleDetail(code: ProblemCode): string {
  const { details, detail } = problems[code];
  const examples = Object.entries<z.ZodType>(details).map(([name, schema]) => [name, firstExample(schema)]);
  const say = detail as (details: Record<string, unknown>) => BothLanguages; // the examples are of the code's own members
  return say(Object.fromEntries(examples)).en;
}

function schemaOf(code: ProblemCode): z.ZodObject {
  const { details, status, title, cause } = problems[code];
  const detail = exampleDetail(code);
  return Problem.extend({
    type: z
      .literal(problemType(code))
      .meta({ title: "Type", description: "Address of the page of this kind of problem.", examples: [problemType(code)] }),
    title: z.string().meta({ title: "Title", description: "What kind of problem it is, in a few words.", examples: [title.en] }),
    status: z.literal(status).meta({ title: "Status", description: "The HTTP status of the answer.", examples: [status] }),
    detail: z
      .string()
      .meta({ title: "Detail", description: "What happened this time, in the language of Accept-Language.", examples: [detail] }),
    ...details,
  }).meta({ id: problemName(code, "Problem"), title: title.en, description: cause.en });
}

/** The schema of each kind of problem: RFC 9457's members and its own. */
export const problemSchemas = Object.fromEntries(problemCodes.map((code) => [code, schemaOf(code)])) as Record<ProblemCode, z.ZodObject>; // fromEntries forgets the keys
