// Generated from the contract by `pnpm --filter @reform-exchange/sdk generate`; don't edit.

/** What `regions.list` takes. */
export interface RegionsListInput {
  /** How many items to give at once, 1 to 1000. More is refused, not trimmed. Whole number, 50 when left out, for example 100. */
  limit?: number | undefined;
  /**
   * Where the page starts: `page.next` of the page before, used with the same other parameters. It holds the day of the first page, so a
   * walk that passes midnight stays on one day.
   */
  cursor?: string | undefined;
  /**
   * The day for which the answer must hold; today in Europe/Amsterdam when left out. Days after the newest classification are answered by
   * the newest. Days before the window are refused. ISO 8601 date (YYYY-MM-DD), for example "2022-03-01".
   */
  asOf?: Day | undefined;
}

/** What `regions.get` takes. */
export interface RegionsGetInput {
  /**
   * The day for which the answer must hold; today in Europe/Amsterdam when left out. Days after the newest classification are answered by
   * the newest. Days before the window are refused. ISO 8601 date (YYYY-MM-DD), for example "2022-03-01".
   */
  asOf?: Day | undefined;
  /** CBS code of a labour-market region (arbeidsmarktregio): AM and two digits. Not every number is in use. For example "AM14". */
  regionCode: RegionCode;
}

/** What `regions.listMunicipalities` takes. */
export interface RegionsListMunicipalitiesInput {
  /** How many items to give at once, 1 to 1000. More is refused, not trimmed. Whole number, 50 when left out, for example 100. */
  limit?: number | undefined;
  /**
   * Where the page starts: `page.next` of the page before, used with the same other parameters. It holds the day of the first page, so a
   * walk that passes midnight stays on one day.
   */
  cursor?: string | undefined;
  /**
   * The day for which the answer must hold; today in Europe/Amsterdam when left out. Days after the newest classification are answered by
   * the newest. Days before the window are refused. ISO 8601 date (YYYY-MM-DD), for example "2022-03-01".
   */
  asOf?: Day | undefined;
  /** CBS code of a labour-market region (arbeidsmarktregio): AM and two digits. Not every number is in use. For example "AM14". */
  regionCode: RegionCode;
}

/** What `municipalities.list` takes. */
export interface MunicipalitiesListInput {
  /** How many items to give at once, 1 to 1000. More is refused, not trimmed. Whole number, 50 when left out, for example 100. */
  limit?: number | undefined;
  /**
   * Where the page starts: `page.next` of the page before, used with the same other parameters. It holds the day of the first page, so a
   * walk that passes midnight stays on one day.
   */
  cursor?: string | undefined;
  /**
   * The day for which the answer must hold; today in Europe/Amsterdam when left out. Days after the newest classification are answered by
   * the newest. Days before the window are refused. ISO 8601 date (YYYY-MM-DD), for example "2022-03-01".
   */
  asOf?: Day | undefined;
  /** Only the municipalities in this region. For example "AM18". */
  regionCode?: RegionCode | undefined;
  /** Only the municipalities with this text in a name; capitals and accents make no difference. For example "sudwest". */
  q?: SearchText | undefined;
}

/** What `municipalities.get` takes. */
export interface MunicipalitiesGetInput {
  /** CBS code of a municipality (gemeente): GM and four digits. A code of any year will do. For example "GM0363". */
  municipalityCode: MunicipalityCode;
}

/** The pairs to look up. */
export interface RegionLookupRequest {
  /** 1 to 10000 pairs; the answer keeps their order. */
  items: RegionLookupItem[];
}

/** A calendar day, ISO 8601 (YYYY-MM-DD). No time, no zone; “today” is today in Europe/Amsterdam. For example "2026-01-01". */
export type Day = string;

/** CBS code of a labour-market region (arbeidsmarktregio): AM and two digits. Not every number is in use. For example "AM14". */
export type RegionCode = string;

/** A text to search for: 1 to 100 characters, a letter or a digit among them, no control characters. For example "Weesp". */
export type SearchText = string;

/** CBS code of a municipality (gemeente): GM and four digits. A code of any year will do. For example "GM0363". */
export type MunicipalityCode = string;

/** A municipality code of any year, and a day. */
export interface RegionLookupItem {
  /** CBS code of a municipality (gemeente): GM and four digits. A code of any year will do. For example "GM0363". */
  municipalityCode: MunicipalityCode;
  /** The day for which the region is asked. ISO 8601 date (YYYY-MM-DD), for example "2022-03-01". */
  date: Day;
}

/** Regions on a day: the items of one page, the page itself, and what holds for all of them. */
export interface RegionPage {
  /** The items of this page, in the order of the list. */
  items: Region[];
  /** The page's limit, the highest limit, and the cursor of the next page. */
  page: Page;
  /** The day for which the answer holds. ISO 8601 date (YYYY-MM-DD), for example "2026-11-23". */
  asOf: Day;
  /**
   * Reference day of the CBS classification (“Gebieden in Nederland”) that the answer goes by: the newest one that is not after the day
   * asked for. ISO 8601 date (YYYY-MM-DD), for example "2026-01-01".
   */
  classificationDate: Day;
}

/** A labour-market region, the day for which the answer holds, and the classification that it goes by. */
export interface RegionOnDay {
  /** CBS code of a labour-market region (arbeidsmarktregio): AM and two digits. Not every number is in use. For example "AM14". */
  regionCode: RegionCode;
  /** Name in the CBS classification on the day asked for. For example "Groningen". */
  name: string;
  /** Other names that visitors know. */
  alternativeNames: AlternativeName[];
  /** All names in the window, oldest first. */
  names: RegionName[];
  /** The centre municipality (centrumgemeente) of a region, with the day of its source. */
  centreMunicipality: CentreMunicipality;
  /** The day for which the answer holds. ISO 8601 date (YYYY-MM-DD), for example "2026-11-23". */
  asOf: Day;
  /**
   * Reference day of the CBS classification (“Gebieden in Nederland”) that the answer goes by: the newest one that is not after the day
   * asked for. ISO 8601 date (YYYY-MM-DD), for example "2026-01-01".
   */
  classificationDate: Day;
}

/** Municipalities on a day: the items of one page, the page itself, and what holds for all of them. */
export interface MunicipalityPage {
  /** The items of this page, in the order of the list. */
  items: Municipality[];
  /** The page's limit, the highest limit, and the cursor of the next page. */
  page: Page;
  /** The day for which the answer holds. ISO 8601 date (YYYY-MM-DD), for example "2026-11-23". */
  asOf: Day;
  /**
   * Reference day of the CBS classification (“Gebieden in Nederland”) that the answer goes by: the newest one that is not after the day
   * asked for. ISO 8601 date (YYYY-MM-DD), for example "2026-01-01".
   */
  classificationDate: Day;
}

/** A municipality's regions by period, its predecessors and its successors. */
export interface MunicipalityHistory {
  /** CBS code of a municipality (gemeente): GM and four digits. A code of any year will do. For example "GM0363". */
  municipalityCode: MunicipalityCode;
  /** Name of the municipality in the CBS tables. For example "Amsterdam". */
  name: string;
  /** Other labels of the same municipality. */
  alternativeNames: AlternativeName[];
  /** Region by period inside the window, oldest first. Empty for a municipality that ended before the window. */
  memberships: MembershipPeriod[];
  /** What it came from or took in, by day and code. */
  predecessors: Lineage[];
  /** What it went over into, by day and code. */
  successors: Lineage[];
  /**
   * Reference day of the newest CBS classification in the data; the answer is made from this and the earlier ones. ISO 8601 date
   * (YYYY-MM-DD), for example "2026-01-01".
   */
  classificationDate: Day;
}

/** One result per pair, in the order of the request. */
export interface RegionLookupResults {
  /** One result per pair, in the order of the request. */
  items: RegionLookupResult[];
  /** First day of the data. ISO 8601 date (YYYY-MM-DD), for example "2021-01-01". */
  windowStartsOn: Day;
  /**
   * Reference day of the newest CBS classification in the data; the answer is made from this and the earlier ones. ISO 8601 date
   * (YYYY-MM-DD), for example "2026-01-01".
   */
  classificationDate: Day;
}

/** A labour-market region (arbeidsmarktregio) as it is on one day. */
export interface Region {
  /** CBS code of a labour-market region (arbeidsmarktregio): AM and two digits. Not every number is in use. For example "AM14". */
  regionCode: RegionCode;
  /** Name in the CBS classification on the day asked for. For example "Groningen". */
  name: string;
  /** Other names that visitors know. */
  alternativeNames: AlternativeName[];
  /** All names in the window, oldest first. */
  names: RegionName[];
  /** The centre municipality (centrumgemeente) of a region, with the day of its source. */
  centreMunicipality: CentreMunicipality;
}

/** A name that people use beside the name in the CBS classification. */
export interface AlternativeName {
  /** The other name. For example "Fryslân". */
  name: string;
  /** Where that name was found. */
  sources: Source[];
}

/** Tag of a source; the reference data's SOURCES.md says what each tag stands for. For example "cbs-2026". */
export type Source = string;

/** A name of a region and the period in which it bore that name. */
export interface RegionName {
  /** Name in the CBS classification. For example "Veluwe Stedendriehoek". */
  name: string;
  /** First day of the period, inclusive. ISO 8601 date (YYYY-MM-DD), for example "2022-01-01". */
  validFrom: Day;
  /**
   * First day that no longer counts (half-open period), or null while the period is open. ISO 8601 date (YYYY-MM-DD), for example
   * "2022-03-24".
   */
  validTo: Day | null;
  /** Where the name and its period were found. */
  sources: Source[];
}

/** The centre municipality (centrumgemeente) of a region, with the day of its source. */
export interface CentreMunicipality {
  /** CBS code of a municipality (gemeente): GM and four digits. A code of any year will do. For example "GM0363". */
  municipalityCode: MunicipalityCode;
  /** Name of the municipality. For example "Apeldoorn". */
  name: string;
  /**
   * Day of the source that names this centre municipality. The role may have moved since. ISO 8601 date (YYYY-MM-DD), for example
   * "2017-05-10".
   */
  statedOn: Day;
  /** Where the role was found. */
  sources: Source[];
}

/** The page's limit, the highest limit, and the cursor of the next page. */
export interface Page {
  /** The limit of this page. Whole number, for example 50. */
  limit: number;
  /** The highest limit that this list takes. Whole number, for example 1000. */
  maxLimit: number;
  /** Cursor of the next page, or null when this is the last. */
  next: string | null;
}

/** A municipality and the membership of a region that held on the day asked for. */
export interface Municipality {
  /** CBS code of a municipality (gemeente): GM and four digits. A code of any year will do. For example "GM0363". */
  municipalityCode: MunicipalityCode;
  /** Name of the municipality in the CBS tables. For example "Amsterdam". */
  name: string;
  /** CBS code of a labour-market region (arbeidsmarktregio): AM and two digits. Not every number is in use. For example "AM14". */
  regionCode: RegionCode;
  /** First day of the period, inclusive. ISO 8601 date (YYYY-MM-DD), for example "2022-01-01". */
  validFrom: Day;
  /**
   * First day that no longer counts (half-open period), or null while the period is open. ISO 8601 date (YYYY-MM-DD), for example
   * "2022-03-24".
   */
  validTo: Day | null;
  /** What the judgement rests on, or null where the source says it literally. */
  basis: Basis | null;
}

/** What a judgement rests on, where a boundary or a role is not a literal copy of a source. */
export interface Basis {
  /** Stable code of the judgement. For example "classification-year". */
  code: string;
  /** A text that people read: Dutch always, English where it exists. */
  text: LocalizedText;
}

/** A text that people read: Dutch always, English where it exists. */
export interface LocalizedText {
  /** The text in Dutch. For example "arbeidsmarktregio". */
  nl: string;
  /** The text in English, where there is one. For example "labour-market region". */
  en?: string | undefined;
}

/** A period in which a municipality lay in one labour-market region. */
export interface MembershipPeriod {
  /** CBS code of a labour-market region (arbeidsmarktregio): AM and two digits. Not every number is in use. For example "AM14". */
  regionCode: RegionCode;
  /** First day of the period, inclusive. ISO 8601 date (YYYY-MM-DD), for example "2022-01-01". */
  validFrom: Day;
  /**
   * First day that no longer counts (half-open period), or null while the period is open. ISO 8601 date (YYYY-MM-DD), for example
   * "2022-03-24".
   */
  validTo: Day | null;
  /**
   * Why the period starts: `windowStart` (the data starts here, the municipality is older), `created` (a new municipality), `regionChange`
   * (it came from another region). For example "windowStart".
   */
  startReason: StartReason;
  /** Where the membership was found. */
  sources: Source[];
  /** What the judgement rests on, or null where the source says it literally. */
  basis: Basis | null;
}

/**
 * Why the period starts: `windowStart` (the data starts here, the municipality is older), `created` (a new municipality), `regionChange`
 * (it came from another region).
 */
export type StartReason = "windowStart" | "created" | "regionChange";

/** The municipality at the other end of a merger, an absorption or a split. */
export interface Lineage {
  /** CBS code of a municipality (gemeente): GM and four digits. A code of any year will do. For example "GM0363". */
  municipalityCode: MunicipalityCode;
  /** Name of the municipality in the CBS tables. For example "Amsterdam". */
  name: string;
  /** First day of the new situation. ISO 8601 date (YYYY-MM-DD), for example "2022-03-24". */
  effectiveOn: Day;
  /**
   * How the old municipality went over: `mergedIntoNew` (into a new one), `absorbed` (into one that existed), `split` (over several; shares
   * are not known). For example "absorbed".
   */
  kind: LineageKind;
  /** Where the change was found. */
  sources: Source[];
}

/**
 * How the old municipality went over: `mergedIntoNew` (into a new one), `absorbed` (into one that existed), `split` (over several; shares
 * are not known).
 */
export type LineageKind = "mergedIntoNew" | "absorbed" | "split";

/** What became of one pair; `status` says which of the four it is. */
export type RegionLookupResult = RegionFound | MunicipalityNotValidOnDate | UnknownMunicipality | DateBeforeWindow;

/** The municipality existed on that day and lay in this region. */
export interface RegionFound {
  /** The code was valid on that day. */
  status: "found";
  /** CBS code of a labour-market region (arbeidsmarktregio): AM and two digits. Not every number is in use. For example "AM14". */
  regionCode: RegionCode;
  /** What the judgement rests on, or null where the source says it literally. */
  basis: Basis | null;
}

/** The municipality did not exist on that day; its successors say where it went. */
export interface MunicipalityNotValidOnDate {
  /** The code exists, but not on that day. */
  status: "notValidOnDate";
  /** The municipalities of that day that it went over into, by code. Empty when it did not exist yet. */
  successors: MunicipalityCode[];
  /** The region of the successors, when they all lie in one. For example "AM14". */
  regionCode?: RegionCode | undefined;
  /** All regions of the successors, when it was split over several. */
  candidateRegions?: RegionCode[] | undefined;
}

/** The code is not in the data. */
export interface UnknownMunicipality {
  /** The code is not in the data. */
  status: "unknownMunicipality";
}

/** The day lies before the first day of the data. */
export interface DateBeforeWindow {
  /** The day lies before the first day of the data. */
  status: "beforeWindow";
}

/** A problem as RFC 9457 describes it. */
export interface Problem {
  /** Stable address of the kind of problem; open it for the cause and the remedy. For example "/problems/not-found". */
  type: string;
  /** What kind of problem it is, in a few words. For example "Not found". */
  title: string;
  /** The HTTP status of the answer. Whole number, for example 404. */
  status: number;
  /** What happened this time, in the language of Accept-Language. For example "There is no region AM04.". */
  detail: string;
  /**
   * The id of the request, also in the header X-Request-Id; name it when you ask for help. For example
   * "7f9c3a0e-3f6b-4a57-9a55-0d9f1f3f2a11".
   */
  requestId: string;
}

/** One fault of an input: where it is, what kind it is, and how to mend it. */
export interface Fault {
  /** JSON Pointer (RFC 6901) into the input of the operation: path, query and body members together. For example "/limit". */
  pointer: string;
  /** Stable code of the kind of fault. */
  code:
    | "required"
    | "unknown-parameter"
    | "invalid-type"
    | "invalid-format"
    | "not-allowed-value"
    | "too-small"
    | "too-large"
    | "too-few-items"
    | "too-many-items"
    | "unknown-code"
    | "invalid-cursor"
    | "invalid-value";
  /** What is wrong and how to mend it, in the language of Accept-Language. For example "limit is at most 1000.". */
  message: string;
}

/** One or more parts of the input do not follow the description of the operation. All faults are in `errors`. */
export interface InvalidInputProblem extends Problem {
  /** Address of the page of this kind of problem. */
  type: "/problems/invalid-input";
  /** The HTTP status of the answer. */
  status: 400;
  /** Every fault of the input, the first 1000 of them. */
  errors: Fault[];
  /** How many faults the input has, also those that errors has no room for. Whole number, for example 1. */
  errorCount: number;
}

/** The request can't be read: the body is no valid JSON, or the address or a header is wrongly encoded. */
export interface MalformedRequestProblem extends Problem {
  /** Address of the page of this kind of problem. */
  type: "/problems/malformed-request";
  /** The HTTP status of the answer. */
  status: 400;
  /** The part that can't be read. */
  part: "body" | "address" | "header";
}

/** The day asked for lies before the first day for which the classification is known. */
export interface DateBeforeWindowProblem extends Problem {
  /** Address of the page of this kind of problem. */
  type: "/problems/date-before-window";
  /** The HTTP status of the answer. */
  status: 400;
  /** The day that was asked for. ISO 8601 date (YYYY-MM-DD), for example "2020-12-31". */
  asOf: Day;
  /** First day of the data. ISO 8601 date (YYYY-MM-DD), for example "2021-01-01". */
  windowStartsOn: Day;
}

/** There is nothing with this code or id, or it is out of the caller's reach. */
export interface NotFoundProblem extends Problem {
  /** Address of the page of this kind of problem. */
  type: "/problems/not-found";
  /** The HTTP status of the answer. */
  status: 404;
  /** What was looked for. */
  resource: "region" | "municipality" | "problem";
  /** The code or id that was given. For example "AM04". */
  key: string;
}

/** There is nothing at this address. Addresses never end in a slash and are case-sensitive. */
export interface UnknownPathProblem extends Problem {
  /** Address of the page of this kind of problem. */
  type: "/problems/unknown-path";
  /** The HTTP status of the answer. */
  status: 404;
}

/** The address exists, but not with this HTTP method. */
export interface MethodNotAllowedProblem extends Problem {
  /** Address of the page of this kind of problem. */
  type: "/problems/method-not-allowed";
  /** The HTTP status of the answer. */
  status: 405;
  /** The method that was used. For example "POST". */
  method: string;
  /** The methods that this address takes. */
  allow: string[];
}

/** The request did not arrive completely within the time allowed. */
export interface RequestTimeoutProblem extends Problem {
  /** Address of the page of this kind of problem. */
  type: "/problems/request-timeout";
  /** The HTTP status of the answer. */
  status: 408;
}

/** The header `Accept` rules out each representation that this address can give. */
export interface NotAcceptableProblem extends Problem {
  /** Address of the page of this kind of problem. */
  type: "/problems/not-acceptable";
  /** The HTTP status of the answer. */
  status: 406;
  /** The media types that this address can give. */
  offered: string[];
}

/** The body is larger than this address takes. */
export interface PayloadTooLargeProblem extends Problem {
  /** Address of the page of this kind of problem. */
  type: "/problems/payload-too-large";
  /** The HTTP status of the answer. */
  status: 413;
  /** The largest body in bytes. Whole number, for example 1048576. */
  maxBytes: number;
}

/** A part of the address is longer than is ever needed. */
export interface UriTooLongProblem extends Problem {
  /** Address of the page of this kind of problem. */
  type: "/problems/uri-too-long";
  /** The HTTP status of the answer. */
  status: 414;
}

/** The header `Content-Type` is missing or names a type that this address does not read. */
export interface UnsupportedMediaTypeProblem extends Problem {
  /** Address of the page of this kind of problem. */
  type: "/problems/unsupported-media-type";
  /** The HTTP status of the answer. */
  status: 415;
  /** The media types that this address reads. */
  accepted: string[];
}

/** The HTTP headers together are larger than 16 KiB. */
export interface HeaderFieldsTooLargeProblem extends Problem {
  /** Address of the page of this kind of problem. */
  type: "/problems/header-fields-too-large";
  /** The HTTP status of the answer. */
  status: 431;
}

/** The service made a mistake that the caller could not cause. */
export interface InternalErrorProblem extends Problem {
  /** Address of the page of this kind of problem. */
  type: "/problems/internal-error";
  /** The HTTP status of the answer. */
  status: 500;
}

/** The database can't be reached, or the service is still starting. */
export interface ServiceUnavailableProblem extends Problem {
  /** Address of the page of this kind of problem. */
  type: "/problems/service-unavailable";
  /** The HTTP status of the answer. */
  status: 503;
}

/** Every kind of problem that this version knows; `type` tells them apart. */
export type KnownProblem =
  | InvalidInputProblem
  | MalformedRequestProblem
  | DateBeforeWindowProblem
  | NotFoundProblem
  | UnknownPathProblem
  | MethodNotAllowedProblem
  | RequestTimeoutProblem
  | NotAcceptableProblem
  | PayloadTooLargeProblem
  | UriTooLongProblem
  | UnsupportedMediaTypeProblem
  | HeaderFieldsTooLargeProblem
  | InternalErrorProblem
  | ServiceUnavailableProblem;
