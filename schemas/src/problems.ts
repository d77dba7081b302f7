/**
 * The problem catalogue: each error that the service can answer, once. The code is the slug of its page under
 * `/problems/`, the end of its `type`, and the name of its class in the SDK.
 */
import * as z from "zod";
import { Day } from "./day.ts";
import { Fault } from "./fault.ts";
import { Moment } from "./moment.ts";
import { Problem } from "./problem.ts";
import { Purpose, Scope } from "./rights.ts";

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
  werkcentrum: { nl: "Werkcentrum", en: "Werkcentrum" },
  goal: { nl: "doel", en: "goal" },
  indicator: { nl: "indicator", en: "indicator" },
  agenda: { nl: "meerjarenagenda", en: "agenda" },
  "agenda-version": { nl: "versie van een meerjarenagenda", en: "version of an agenda" },
  bottleneck: { nl: "knelpunt", en: "bottleneck" },
  signal: { nl: "signaal", en: "signal" },
  survey: { nl: "enquête", en: "survey" },
  "survey-version": { nl: "versie van een enquête", en: "version of a survey" },
  wave: { nl: "ronde", en: "wave" },
  invitation: { nl: "uitnodiging", en: "invitation" },
  response: { nl: "respons", en: "response" },
  budget: { nl: "budget", en: "budget" },
  "budget-entry": { nl: "boeking", en: "budget entry" },
  "evaluation-cycle": { nl: "cyclus van de evaluatie", en: "cycle of the evaluation" },
  "evaluation-question": { nl: "vraag van de evaluatie", en: "question of the evaluation" },
  visit: { nl: "verdiepend bezoek", en: "in-depth visit" },
  report: { nl: "rapport", en: "report" },
  "data-cut": { nl: "datasnede", en: "data cut" },
  file: { nl: "bestand", en: "file" },
  "api-key": { nl: "API-sleutel", en: "API key" },
  problem: { nl: "probleemsoort", en: "kind of problem" },
} satisfies Record<string, BothLanguages>;

type Resource = keyof typeof resourceNames;
const resources = Object.keys(resourceNames) as Resource[]; // Object.keys forgets the key type

/** What can be the matter with a credential. */
const credentialFaultTexts = {
  missing: {
    nl: "Dit vraagt een sleutel of token; stuur Authorization: Bearer.",
    en: "This needs a key or token; send Authorization: Bearer.",
  },
  malformed: {
    nl: "De kop Authorization is geen Bearer met een sleutel of token, of de sleutel heeft een tikfout: de controletekens kloppen niet.",
    en: "The header Authorization is no Bearer with a key or token, or the key has a typing error: its check characters don't fit.",
  },
  unknown: { nl: "Deze sleutel is hier niet bekend.", en: "This key is not known here." },
  expired: { nl: "De sleutel of het token is verlopen.", en: "The key or token has expired." },
  notYetValid: { nl: "Het token geldt nog niet.", en: "The token is not valid yet." },
  revoked: { nl: "De sleutel is ingetrokken.", en: "The key was revoked." },
  untrusted: {
    nl: "Het token wordt niet vertrouwd: de handtekening, de uitgever, de doelgroep of een verplichte claim klopt niet.",
    en: "The token is not trusted: its signature, issuer, audience or a claim that must be there is not right.",
  },
  crossesPurposes: {
    nl: "Het token draagt policy en evaluation samen; dat mag één sleutel of token nooit.",
    en: "The token bears policy and evaluation together, which one credential never may.",
  },
} satisfies Record<string, BothLanguages>;

/** What can be the matter with a credential. */
export type CredentialFault = keyof typeof credentialFaultTexts;
const credentialFaults = Object.keys(credentialFaultTexts) as CredentialFault[]; // Object.keys forgets the key type

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
      nl: "Het verzoek kan niet worden gelezen: de body is geen geldige JSON of geen UTF-8, of het adres of een kop is onjuist gecodeerd.",
      en: "The request can't be read: the body is no valid JSON or not in UTF-8, or the address or a header is wrongly encoded.",
    },
    remedy: {
      nl: "Stuur geldige JSON in UTF-8 en codeer het adres volgens RFC 3986.",
      en: "Send valid JSON in UTF-8, and encode the address as RFC 3986 says.",
    },
    details: {
      part: z
        .enum(["body", "text", "address", "header"])
        .meta({ title: "Part", description: "The part that can't be read.", examples: ["body"] }),
    },
    detail: ({ part }) => ({
      nl: {
        body: "De body is geen geldige JSON.",
        text: "De body is geen UTF-8, of brak af.",
        address: "Het adres is onjuist gecodeerd.",
        header: "De HTTP-koppen zijn onleesbaar.",
      }[part],
      en: {
        body: "The body is no valid JSON.",
        text: "The body is not in UTF-8, or broke off.",
        address: "The address is wrongly encoded.",
        header: "The HTTP headers can't be read.",
      }[part],
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
  "outcome-order-refused": define({
    status: 400,
    temporary: false,
    title: { nl: "Geen volgorde naar uitkomst", en: "No order by outcome" },
    cause: {
      nl: "De aanroep vraagt uitkomsten te sorteren, te rangschikken of op hun waarde te filteren. Van uitkomsten wordt geen ranglijst gemaakt: de evaluatie vraagt hoe en waardoor, niet wie vooroploopt.",
      en: "The call asks to order or rank outcomes, or to filter them by their value. Outcomes are not ranked: the evaluation asks how and why, not who is ahead.",
    },
    remedy: {
      nl: "Laat de onderdelen in `parameters` weg. De waarden komen op volgorde van code; kies met codes en perioden wat u wilt zien, en lees een waarde samen met haar context.",
      en: "Leave out what `parameters` names. Values come in the order of the codes; choose by codes and periods what to see, and read a value with its context.",
    },
    details: {
      parameters: z.array(z.string()).meta({
        title: "Parameters",
        description: `The parameters that ask for an order or a range by outcome, the first ${maxFaults} of them.`,
        examples: [["sort"]],
      }),
    },
    detail: ({ parameters }) => ({
      nl: `Uitkomsten worden niet gesorteerd, gerangschikt of op waarde gefilterd; laat ${parameters.join(", ")} weg.`,
      en: `Outcomes are not ordered, ranked or filtered by value; leave out ${parameters.join(", ")}.`,
    }),
  }),
  unauthenticated: define({
    status: 401,
    temporary: false,
    title: { nl: "Niet aangemeld", en: "Unauthenticated" },
    cause: {
      nl: "De aanroep heeft een sleutel of token nodig, of de meegestuurde is niet (meer) geldig.",
      en: "The call needs a key or token, or the one that was sent is not valid, or no longer.",
    },
    remedy: {
      nl: "Stuur `Authorization: Bearer` met een geldige sleutel of token; `reason` zegt wat er aan de hand is. Nooit in het adres.",
      en: "Send `Authorization: Bearer` with a valid key or token; `reason` says what is the matter. Never in the address.",
    },
    details: {
      reason: z.enum(credentialFaults).meta({
        title: "Reason",
        description:
          "What is the matter: `missing`, `malformed` (no bearer credential, or a typing error in a key), `unknown`, `expired`, `notYetValid`, `revoked`, `untrusted` (signature, issuer, audience or a claim that must be there), or `crossesPurposes`.",
        examples: ["missing"],
      }),
    },
    detail: ({ reason }) => credentialFaultTexts[reason],
  }),
  "insufficient-scope": define({
    status: 403,
    temporary: false,
    title: { nl: "Onvoldoende bevoegd", en: "Insufficient scope" },
    cause: {
      nl: "De sleutel of het token heeft niet de scope die de aanroep vraagt.",
      en: "The key or token lacks the scope that the call needs.",
    },
    remedy: { nl: "Vraag een beheerder om een sleutel met `scope`.", en: "Ask an administrator for a key with `scope`." },
    details: { scope: Scope.meta({ description: "The scope that the call needs." }) },
    detail: ({ scope }) => ({ nl: `Hiervoor is de scope ${scope} nodig.`, en: `This needs the scope ${scope}.` }),
  }),
  "insufficient-purpose": define({
    status: 403,
    temporary: false,
    title: { nl: "Ander doel", en: "Insufficient purpose" },
    cause: {
      nl: "De gegevens zijn gebonden aan een doel (doelbinding) waarvoor de sleutel of het token niet is uitgegeven.",
      en: "The data is bound to a purpose (purpose limitation) for which the key or token was not given out.",
    },
    remedy: {
      nl: "Gebruik een sleutel voor `purpose`. Policy en evaluation gaan nooit samen in één sleutel.",
      en: "Use a key for `purpose`. Policy and evaluation never go together in one key.",
    },
    details: { purpose: Purpose.meta({ description: "The purpose that the data is bound to." }) },
    detail: ({ purpose }) => ({
      nl: `Dit is gebonden aan het doel ${purpose}, en uw sleutel of token is daar niet voor.`,
      en: `This is bound to the purpose ${purpose}, and your key or token is not for that.`,
    }),
  }),
  "insufficient-reach": define({
    status: 403,
    temporary: false,
    title: { nl: "Onvoldoende bereik", en: "Insufficient reach" },
    cause: {
      nl: "De sleutel of het token is beperkt tot regio's, en dit gaat over alle regio's tegelijk.",
      en: "The key or token is limited to regions, and this deals with all regions at once.",
    },
    remedy: {
      nl: "Vraag een beheerder om een sleutel die niet tot regio's beperkt is (`regionCodes: null`).",
      en: "Ask an administrator for a key that is not limited to regions (`regionCodes: null`).",
    },
    details: {},
    detail: () => ({
      nl: "Dit gaat over alle regio's, en uw sleutel of token is beperkt tot een deel daarvan.",
      en: "This deals with all regions, and your key or token is limited to some of them.",
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
      nl: `Er is geen ${resourceNames[resource].nl} ${key} binnen uw bereik.`,
      en: `There is no ${resourceNames[resource].en} ${key} within your reach.`,
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
  "already-exists": define({
    status: 409,
    temporary: false,
    title: { nl: "Bestaat al", en: "Already exists" },
    cause: { nl: "Er mag er maar één van zijn, en die is er al.", en: "There may be only one, and it is there already." },
    remedy: {
      nl: "Wijzig wat er is met PUT, of kies een andere naam; `key` noemt het.",
      en: "Change what is there with PUT, or choose another name; `key` names it.",
    },
    details: {
      resource: z.enum(resources).meta({ title: "Resource", description: "What is there already.", examples: ["werkcentrum"] }),
      key: z.string().meta({
        title: "Key",
        description: "The code or id of the one that is there.",
        examples: ["01938c1e-7d4a-7c9b-9a55-0d9f1f3f2a11"],
      }),
    },
    detail: ({ resource, key }) => ({
      nl: `Er is al een ${resourceNames[resource].nl}: ${key}.`,
      en: `There is a ${resourceNames[resource].en} already: ${key}.`,
    }),
  }),
  "illegal-step": define({
    status: 409,
    temporary: false,
    title: { nl: "Stap kan nu niet", en: "Illegal step" },
    cause: {
      nl: "De stap hoort niet bij de staat waarin dit nu is.",
      en: "The step does not belong to the state in which this is now.",
    },
    remedy: {
      nl: "Lees het opnieuw; `state` noemt de staat en `legalSteps` de stappen die nu kunnen.",
      en: "Read it again; `state` names the state and `legalSteps` the steps that are possible now.",
    },
    details: {
      resource: z.enum(resources).meta({ title: "Resource", description: "What the step is of.", examples: ["agenda-version"] }),
      state: z.string().meta({ title: "State", description: "The state in which it is.", examples: ["adopted"] }),
      step: z.string().meta({ title: "Step", description: "The step that was asked for.", examples: ["adoption"] }),
      legalSteps: z.array(z.string()).meta({
        title: "Legal steps",
        description: "The steps that are possible in this state; perhaps none.",
        examples: [["publication"]],
      }),
    },
    detail: ({ resource, state, step, legalSteps }) => ({
      nl: `Deze ${resourceNames[resource].nl} is in staat ${state}: ${step} kan nu niet; ${legalSteps.length > 0 ? `wel ${legalSteps.join(", ")}` : "er is geen stap meer"}.`,
      en: `This ${resourceNames[resource].en} is in state ${state}: ${step} is not possible now; ${legalSteps.length > 0 ? `what is: ${legalSteps.join(", ")}` : "no step is left"}.`,
    }),
  }),
  "not-open": define({
    status: 409,
    temporary: false,
    title: { nl: "Vragenlijst niet open", en: "Questionnaire not open" },
    cause: {
      nl: "De ronde neemt nu geen antwoorden aan: ze is nog niet begonnen, of ze is voorbij.",
      en: "The wave takes no answers now: it has not begun, or it is over.",
    },
    remedy: {
      nl: "`isOver` zegt of het nog komt; dan kan het vanaf `opensAt`, met hetzelfde token.",
      en: "`isOver` says whether it is still to come; then it can be answered from `opensAt` on, with the same token.",
    },
    details: {
      isOver: z.boolean().meta({ title: "Is over", description: "Is it over? Else it has not begun.", examples: [false] }),
      opensAt: Moment.meta({
        title: "Opens at",
        description: "From when answers are taken (UTC).",
        examples: ["2026-11-01T08:00:00.000Z"],
      }),
      closesAt: Moment.meta({
        title: "Closes at",
        description: "Until when answers are taken (UTC), if it is not closed before.",
        examples: ["2026-11-30T23:00:00.000Z"],
      }),
    },
    detail: ({ isOver, opensAt, closesAt }) =>
      isOver
        ? {
            nl: "Deze vragenlijst is gesloten: er kan niet meer geantwoord worden.",
            en: "This questionnaire is closed: it can't be answered any more.",
          }
        : {
            nl: `Deze vragenlijst is nog niet open: antwoorden kan van ${opensAt} tot ${closesAt} (UTC).`,
            en: `This questionnaire is not open yet: it can be answered from ${opensAt} until ${closesAt} (UTC).`,
          },
  }),
  "not-released": define({
    status: 409,
    temporary: false,
    title: { nl: "Nog niet vrijgegeven", en: "Not released" },
    cause: {
      nl: "De resultaten van deze ronde zijn nog niet vrijgegeven. Voor de vrijgave zijn er geen resultaten, ook geen voorlopige.",
      en: "The results of this wave have not been released. Before the release there are no results, not even provisional ones.",
    },
    remedy: {
      nl: "Volg de wijzigingen van `waves` en lees de resultaten als de ronde vrijgegeven is.",
      en: "Follow the changes of `waves`, and read the results once the wave is released.",
    },
    details: {
      waveId: z.uuid().meta({ title: "Wave id", description: "Id of the wave.", examples: ["01938c1e-0000-7000-8000-0000000e0001"] }),
    },
    detail: ({ waveId }) => ({
      nl: `Ronde ${waveId} is nog niet vrijgegeven.`,
      en: `Wave ${waveId} has not been released.`,
    }),
  }),
  "idempotency-key-in-progress": define({
    status: 409,
    temporary: true,
    title: { nl: "Aanroep nog bezig", en: "Idempotency key in progress" },
    cause: {
      nl: "Een aanroep met dezelfde Idempotency-Key is na 10 seconden nog niet klaar.",
      en: "A call with the same Idempotency-Key is not done yet after 10 seconds.",
    },
    remedy: { nl: "Herhaal de aanroep straks met dezelfde sleutel.", en: "Repeat the call shortly with the same key." },
    details: {},
    detail: () => ({
      nl: "Een aanroep met deze Idempotency-Key is nog bezig; herhaal hem straks.",
      en: "A call with this Idempotency-Key is still going on; repeat it shortly.",
    }),
  }),
  "cursor-too-old": define({
    status: 410,
    temporary: false,
    title: { nl: "Cursor te oud", en: "Cursor too old" },
    cause: {
      nl: "Wijzigingen na deze cursor worden niet meer bewaard, of de cursor is van voor een terugzetting van de database.",
      en: "Changes after this cursor are no longer kept, or the cursor is from before the database was restored.",
    },
    remedy: {
      nl: "Lees alles opnieuw en volg daarna verder vanaf een nieuwe cursor (`after` weglaten).",
      en: "Read everything anew, then follow on from a new cursor (leave `after` out).",
    },
    details: {},
    detail: () => ({
      nl: "De wijzigingen na deze cursor zijn er niet meer allemaal; lees alles opnieuw en begin met een nieuwe cursor.",
      en: "The changes after this cursor are not all there any more; read everything anew and start with a new cursor.",
    }),
  }),
  "precondition-failed": define({
    status: 412,
    temporary: false,
    title: { nl: "Intussen gewijzigd", en: "Precondition failed" },
    cause: {
      nl: "Wat u wilt wijzigen is sinds de versie in `If-Match` gewijzigd.",
      en: "What you want to change was changed since the version in `If-Match`.",
    },
    remedy: {
      nl: "Lees het opnieuw, pas de wijziging daarop toe, en stuur de nieuwe ETag in `If-Match`.",
      en: "Read it again, apply your change to that, and send the new ETag in `If-Match`.",
    },
    details: {},
    detail: () => ({ nl: "Het is intussen gewijzigd; er is niets gedaan.", en: "It was changed meanwhile; nothing was done." }),
  }),
  "precondition-required": define({
    status: 428,
    temporary: false,
    title: { nl: "If-Match ontbreekt", en: "Precondition required" },
    cause: {
      nl: "Een wijziging moet in de kop `If-Match` zeggen welke versie zij wijzigt.",
      en: "A change must say in the header `If-Match` which version it changes.",
    },
    remedy: {
      nl: "Lees eerst wat u wilt wijzigen en stuur de ETag daarvan, of het getal in `version`, in `If-Match`.",
      en: "Read first what you want to change, and send its ETag, or the number in `version`, in `If-Match`.",
    },
    details: {},
    detail: () => ({ nl: "Stuur If-Match met de ETag van wat u wijzigt.", en: "Send If-Match with the ETag of what you change." }),
  }),
  "range-not-satisfiable": define({
    status: 416,
    temporary: false,
    title: { nl: "Bereik bestaat niet", en: "Range not satisfiable" },
    cause: {
      nl: "De kop `Range` vraagt om bytes die het bestand niet heeft.",
      en: "The header `Range` asks for bytes that the file does not have.",
    },
    remedy: {
      nl: "Vraag om bytes van 0 tot `bytes`, of laat `Range` weg.",
      en: "Ask for bytes from 0 up to `bytes`, or leave `Range` out.",
    },
    details: {
      bytes: z
        .int()
        .min(0)
        .meta({ title: "Bytes", description: "How long the file is.", examples: [421] }),
    },
    detail: ({ bytes }) => ({
      nl: `Het bestand heeft ${bytes} bytes; het gevraagde bereik ligt daarbuiten.`,
      en: `The file has ${bytes} bytes; the range that was asked for lies outside.`,
    }),
  }),
  "idempotency-key-reused": define({
    status: 422,
    temporary: false,
    title: { nl: "Idempotency-Key al gebruikt", en: "Idempotency key reused" },
    cause: {
      nl: "Deze Idempotency-Key is de afgelopen 24 uur gebruikt voor een andere aanroep of een andere body.",
      en: "This Idempotency-Key was used in the last 24 hours for another call or another body.",
    },
    remedy: { nl: "Gebruik voor elke nieuwe aanroep een nieuwe sleutel.", en: "Use a new key for each new call." },
    details: {},
    detail: () => ({
      nl: "Deze Idempotency-Key hoort bij een andere aanroep; er is niets gedaan.",
      en: "This Idempotency-Key belongs to another call; nothing was done.",
    }),
  }),
  "rate-limit-exceeded": define({
    status: 429,
    temporary: true,
    title: { nl: "Te veel aanroepen", en: "Rate limit exceeded" },
    cause: {
      nl: "Er zijn in dit venster meer aanroepen gedaan dan het beleid toestaat.",
      en: "More calls were made in this window than the policy allows.",
    },
    remedy: {
      nl: "Wacht de seconden in `Retry-After`. De koppen `RateLimit` en `RateLimit-Policy` zeggen wat er nog kan.",
      en: "Wait for the seconds in `Retry-After`. The headers `RateLimit` and `RateLimit-Policy` say what is left.",
    },
    details: {
      policy: z.enum(["anonymous", "keyed", "waiting"]).meta({
        title: "Policy",
        description:
          "The policy that was passed: for callers without a credential, for those with one, or of how many calls may wait for changes.",
        examples: ["anonymous"],
      }),
      retryAfterSeconds: z
        .int()
        .min(1)
        .meta({ title: "Retry after seconds", description: "In how many seconds to try again, as in `Retry-After`.", examples: [30] }),
    },
    detail: ({ policy, retryAfterSeconds }) => ({
      nl: `Te veel aanroepen (${policy}); probeer het over ${retryAfterSeconds} seconden opnieuw.`,
      en: `Too many calls (${policy}); try again in ${retryAfterSeconds} seconds.`,
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
  "outcome-unknown": define({
    status: 504,
    temporary: true,
    title: { nl: "Uitkomst onbekend", en: "Outcome unknown" },
    cause: {
      nl: "De verbinding met de database brak af terwijl de wijziging werd vastgelegd. Zij kan zijn vastgelegd, of niet.",
      en: "The connection to the database broke while the change was being committed. It may have been committed, or not.",
    },
    remedy: {
      nl: "Herhaal een aanroep met een Idempotency-Key met dezelfde sleutel; lees in andere gevallen eerst wat er nu staat.",
      en: "Repeat a call that has an Idempotency-Key with the same one; else read first what is there now.",
    },
    details: {},
    detail: () => ({
      nl: "Het is niet bekend of de wijziging is vastgelegd; lees eerst wat er nu staat.",
      en: "It is not known whether the change was committed; read first what is there now.",
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
