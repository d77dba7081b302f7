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

/** What `werkcentra.list` takes. */
export interface WerkcentraListInput {
  /** How many items to give at once, 1 to 1000. More is refused, not trimmed. Whole number, 50 when left out, for example 100. */
  limit?: number | undefined;
  /**
   * Where the page starts: `page.next` of the page before, used with the same other parameters. It holds the day of the first page, so a
   * walk that passes midnight stays on one day.
   */
  cursor?: string | undefined;
  /** Only the Werkcentrum of this region. For example "AM14". */
  regionCode?: RegionCode | undefined;
  /**
   * Only Werkcentra with a location in this municipality. For the Werkcentrum that serves a municipality, ask for that of its region. For
   * example "GM0307".
   */
  municipalityCode?: MunicipalityCode | undefined;
  /**
   * Sort by the distance to this place: longitude, a comma, latitude, in degrees (CRS84). Only three decimals count, about a hundred
   * metres; more are forgotten at once, and the place is in no log. For example "5.387,52.155".
   */
  near?: string | undefined;
  /**
   * Only Werkcentra with a location that is open at this moment, by its opening hours (not its walk-in hours): `now`, or ISO 8601 with an
   * offset. Hours go by the clock on the wall in Europe/Amsterdam, also when it is put forward or back. For example
   * "2026-11-23T12:30:00+01:00".
   */
  openAt?: string | undefined;
}

/** What `werkcentra.get` takes. */
export interface WerkcentraGetInput {
  /** Id of the Werkcentrum. UUID, for example "01938c1e-0000-7000-8000-000000000014". */
  werkcentrumId: string;
}

/** A Werkcentrum to be made, for a region that has none yet. */
export interface NewWerkcentrum {
  /** The labour-market region that it is the Werkcentrum of; each has one at most. For example "AM14". */
  regionCode: RegionCode;
  /** Name by which visitors know it. For example "Werkcentrum Amersfoort (demonstration)". */
  name: string;
  /** Address of its own site, with https://, or null. Null when left out, for example "https://werkcentrum-amersfoort.example". */
  website?: string | null | undefined;
  /** Parts of the region (subregio's) in which it works by itself. [] when left out. */
  subRegions?: SubRegionInput[] | undefined;
  /**
   * The guides (gidsen) in fte, by funder. What there is to work with, and no outcome: nothing sorts or filters by it. [] when left out.
   */
  guideCapacity?: GuideCapacityInput[] | undefined;
  /** How to reach the Werkcentrum as a whole. [] when left out. */
  contactPoints?: ContactPointInput[] | undefined;
  /** Where visitors find it, in any municipality of the region. */
  locations: WerkcentrumLocationInput[];
}

/** What `werkcentra.update` takes. */
export interface WerkcentraUpdateInput {
  /** Id of the Werkcentrum. UUID, for example "01938c1e-0000-7000-8000-000000000014". */
  werkcentrumId: string;
  /** Name by which visitors know it. For example "Werkcentrum Amersfoort (demonstration)". */
  name: string;
  /** Address of its own site, with https://, or null. Null when left out, for example "https://werkcentrum-amersfoort.example". */
  website?: string | null | undefined;
  /** Parts of the region (subregio's) in which it works by itself. [] when left out. */
  subRegions?: SubRegionInput[] | undefined;
  /**
   * The guides (gidsen) in fte, by funder. What there is to work with, and no outcome: nothing sorts or filters by it. [] when left out.
   */
  guideCapacity?: GuideCapacityInput[] | undefined;
  /** How to reach the Werkcentrum as a whole. [] when left out. */
  contactPoints?: ContactPointInput[] | undefined;
  /** Where visitors find it, in any municipality of the region. */
  locations: WerkcentrumLocationInput[];
}

/** What `werkcentra.delete` takes. */
export interface WerkcentraDeleteInput {
  /** Id of the Werkcentrum. UUID, for example "01938c1e-0000-7000-8000-000000000014". */
  werkcentrumId: string;
}

/** Werkcentra to be put in place together: all of them, or none when there is any fault. */
export interface WerkcentrumImport {
  /** 1 to 100 Werkcentra, each of another region. */
  items: WerkcentrumImportItem[];
}

/** What `goals.list` takes. */
export interface GoalsListInput {
  /** How many items to give at once, 1 to 1000. More is refused, not trimmed. Whole number, 50 when left out, for example 100. */
  limit?: number | undefined;
  /**
   * Where the page starts: `page.next` of the page before, used with the same other parameters. It holds the day of the first page, so a
   * walk that passes midnight stays on one day.
   */
  cursor?: string | undefined;
}

/** What `goals.get` takes. */
export interface GoalsGetInput {
  /**
   * A goal of the reform: `collaboration` (versterkte samenwerking in arbeidsmarktregio's), `services` (betere en toegankelijkere
   * dienstverlening) or `challenges` (effectievere aanpak van regionale arbeidsmarktopgaven). For example "services".
   */
  goalCode: GoalCode;
}

/** What `indicators.list` takes. */
export interface IndicatorsListInput {
  /** How many items to give at once, 1 to 1000. More is refused, not trimmed. Whole number, 50 when left out, for example 100. */
  limit?: number | undefined;
  /**
   * Where the page starts: `page.next` of the page before, used with the same other parameters. It holds the day of the first page, so a
   * walk that passes midnight stays on one day.
   */
  cursor?: string | undefined;
  /** Only indicators of this goal. For example "services". */
  goalCode?: GoalCode | undefined;
  /** Only indicators on this level. For example "regional". */
  level?: Level | undefined;
  /** Only indicators about this aspect. For example "activity". */
  aspect?: Aspect | undefined;
}

/** What `indicators.get` takes. */
export interface IndicatorsGetInput {
  /** Code of an indicator: words in lower case, with hyphens between them. It never changes. For example "werkcentrum-visitors". */
  indicatorCode: IndicatorCode;
}

/** An indicator to be made, with the first version of its definition. */
export interface NewIndicator {
  /** Code of an indicator: words in lower case, with hyphens between them. It never changes. For example "werkcentrum-visitors". */
  indicatorCode: IndicatorCode;
  /** The goal of the reform that it belongs to. For example "services". */
  goalCode: GoalCode;
  /** The level that its values are about. For example "regional". */
  level: Level;
  /** What it is about. For example "activity". */
  aspect: Aspect;
  /** What it is called. */
  title: LocalizedTextInput;
  /** Do its values say anything about success? Where they don't, `successMeasureReason` says why. For example false. */
  successMeasure: boolean;
  /** Why its values say nothing about success; null when they do. Null when left out. */
  successMeasureReason?: LocalizedTextInput | null | undefined;
  /** What a value counts or measures. */
  unit: LocalizedTextInput;
  /** What exactly is counted or measured. */
  definition: LocalizedProseInput;
  /** Where its values come from. */
  source: LocalizedProseInput;
  /** How its values are obtained, or null where the definition says it all. Null when left out. */
  method?: LocalizedProseInput | null | undefined;
  /**
   * The fewest people on whom a value may rest: with fewer it is suppressed. Never under 5. Null when its values are not about people. 10
   * when left out, for example 10.
   */
  disclosureThreshold?: number | null | undefined;
}

/** What `indicators.update` takes. */
export interface IndicatorsUpdateInput {
  /** What it is called. */
  title: LocalizedTextInput;
  /** Do its values say anything about success? Where they don't, `successMeasureReason` says why. For example false. */
  successMeasure: boolean;
  /** Why its values say nothing about success; null when they do. Null when left out. */
  successMeasureReason?: LocalizedTextInput | null | undefined;
  /** What a value counts or measures. */
  unit: LocalizedTextInput;
  /** What exactly is counted or measured. */
  definition: LocalizedProseInput;
  /** Where its values come from. */
  source: LocalizedProseInput;
  /** How its values are obtained, or null where the definition says it all. Null when left out. */
  method?: LocalizedProseInput | null | undefined;
  /**
   * The fewest people on whom a value may rest: with fewer it is suppressed. Never under 5. Null when its values are not about people. For
   * example 10.
   */
  disclosureThreshold: number | null;
  /** Code of an indicator: words in lower case, with hyphens between them. It never changes. For example "werkcentrum-visitors". */
  indicatorCode: IndicatorCode;
}

/** What `observations.list` takes. */
export interface ObservationsListInput {
  /** How many items to give at once, 1 to 1000. More is refused, not trimmed. Whole number, 50 when left out, for example 100. */
  limit?: number | undefined;
  /**
   * Where the page starts: `page.next` of the page before, used with the same other parameters. It holds the day of the first page, so a
   * walk that passes midnight stays on one day.
   */
  cursor?: string | undefined;
  /** Code of an indicator: words in lower case, with hyphens between them. It never changes. For example "werkcentrum-visitors". */
  indicatorCode: IndicatorCode;
  /** Only what is observed of this region, and of the municipalities that belong to it in the period. For example "AM14". */
  regionCode?: RegionCode | undefined;
  /** Only periods that begin on this day or later. ISO 8601 date (YYYY-MM-DD), for example "2026-01-01". */
  periodFrom?: Day | undefined;
  /** Only periods that end on this day or earlier (half-open). ISO 8601 date (YYYY-MM-DD), for example "2027-01-01". */
  periodTo?: Day | undefined;
  /**
   * Answers what was known then: a moment in UTC (`2026-12-31T11:00:00Z`), or a day, which stands for its end in Europe/Amsterdam. Left
   * out, it is what is known now; a walk through pages stays with what was known at its first page. For example "2026-12-31".
   */
  knownAt?: string | undefined;
}

/** Observations to be recorded, and how. */
export interface ObservationIntake {
  /** 1 to 100000 observations, each of another key. */
  items: NewObservation[];
  /**
   * `all-or-nothing`: with any fault nothing is stored, and the answer is `invalid-input` with every fault by row and column. `row-by-row`:
   * sound rows are stored, the others are refused one by one. "all-or-nothing" when left out.
   */
  mode?: "all-or-nothing" | "row-by-row" | undefined;
  /**
   * With `true` all steps are taken, those of the database too, and then undone: the answer says what would have become of each row.
   * Nothing is stored, nor is it recorded as a write. False when left out, for example true.
   */
  dryRun?: boolean | undefined;
  /**
   * What becomes of a value whose base count is under the indicator's disclosure threshold: `suppress` stores the row as `suppressed`
   * without value, bounds and base count; `refuse` refuses it. Either way the numbers are kept nowhere. "suppress" when left out.
   */
  smallBase?: "suppress" | "refuse" | undefined;
}

/** What `bottlenecks.list` takes. */
export interface BottlenecksListInput {
  /** How many items to give at once, 1 to 1000. More is refused, not trimmed. Whole number, 50 when left out, for example 100. */
  limit?: number | undefined;
  /**
   * Where the page starts: `page.next` of the page before, used with the same other parameters. It holds the day of the first page, so a
   * walk that passes midnight stays on one day.
   */
  cursor?: string | undefined;
  /** Only those of this region. For example "AM14". */
  regionCode?: RegionCode | undefined;
  /** Only those in this state. For example "raised". */
  state?: BottleneckState | undefined;
}

/** What `bottlenecks.get` takes. */
export interface BottlenecksGetInput {
  /** Id of the bottleneck. UUID, for example "01938c1e-0000-7000-8000-00000000b014". */
  bottleneckId: string;
}

/** A bottleneck to be raised by a region, or on its behalf. */
export interface NewBottleneck {
  /** The region whose bottleneck it is. For example "AM14". */
  regionCode: RegionCode;
  /** What it is about, on one line. */
  title: LocalizedTextInput;
  /** What stands in the way, as Markdown, exactly as it was written. */
  description: LocalizedMarkdownInput;
}

/** What `bottlenecks.update` takes. */
export interface BottlenecksUpdateInput {
  /** Id of the bottleneck. UUID, for example "01938c1e-0000-7000-8000-00000000b014". */
  bottleneckId: string;
  /** What it is about, on one line. */
  title: LocalizedTextInput;
  /** What stands in the way, as Markdown, exactly as it was written. */
  description: LocalizedMarkdownInput;
}

/** What `bottlenecks.acknowledge` takes. */
export interface BottlenecksAcknowledgeInput {
  /** Id of the bottleneck. UUID, for example "01938c1e-0000-7000-8000-00000000b014". */
  bottleneckId: string;
}

/** What `bottlenecks.answer` takes. */
export interface BottlenecksAnswerInput {
  /** Id of the bottleneck. UUID, for example "01938c1e-0000-7000-8000-00000000b014". */
  bottleneckId: string;
  /** What the national level answered, as Markdown, exactly as it was written. */
  answer: LocalizedMarkdownInput;
}

/** What `bottlenecks.close` takes. */
export interface BottlenecksCloseInput {
  /** Id of the bottleneck. UUID, for example "01938c1e-0000-7000-8000-00000000b014". */
  bottleneckId: string;
}

/** What `bottlenecks.publish` takes. */
export interface BottlenecksPublishInput {
  /** Id of the bottleneck. UUID, for example "01938c1e-0000-7000-8000-00000000b014". */
  bottleneckId: string;
}

/** What `signals.list` takes. */
export interface SignalsListInput {
  /** How many items to give at once, 1 to 1000. More is refused, not trimmed. Whole number, 50 when left out, for example 100. */
  limit?: number | undefined;
  /**
   * Where the page starts: `page.next` of the page before, used with the same other parameters. It holds the day of the first page, so a
   * walk that passes midnight stays on one day.
   */
  cursor?: string | undefined;
  /** Only those of this region. For example "AM14". */
  regionCode?: RegionCode | undefined;
}

/** What `signals.get` takes. */
export interface SignalsGetInput {
  /** Id of the signal. UUID, for example "01938c1e-0000-7000-8000-00000000a014". */
  signalId: string;
}

/** A signal to be kept. */
export interface NewSignal {
  /** The region of the half-year talk in which it was heard. For example "AM14". */
  regionCode: RegionCode;
  /**
   * The day, of this century, of the half-year talk (halfjaargesprek) in which it was heard. ISO 8601 date (YYYY-MM-DD), for example
   * "2026-11-12".
   */
  heardOn: Day;
  /** What it is about, on one line. People are named by their role. For example "Registration at two front desks (demonstration)". */
  topic: string;
  /**
   * What was heard, as Markdown, exactly as it was written. People are named by their role. For example "The account holder hears that
   * clients register *twice* (demonstration).".
   */
  text: Markdown;
  /**
   * The bottleneck of the same region that came from it, or null. The link leads from the signal to the bottleneck and never back: a
   * bottleneck is the same with and without it. Null when left out, for example "01938c1e-0000-7000-8000-00000000b014".
   */
  bottleneckId?: string | null | undefined;
}

/** What `signals.update` takes. */
export interface SignalsUpdateInput {
  /** Id of the signal. UUID, for example "01938c1e-0000-7000-8000-00000000a014". */
  signalId: string;
  /**
   * The day, of this century, of the half-year talk (halfjaargesprek) in which it was heard. ISO 8601 date (YYYY-MM-DD), for example
   * "2026-11-12".
   */
  heardOn: Day;
  /** What it is about, on one line. People are named by their role. For example "Registration at two front desks (demonstration)". */
  topic: string;
  /**
   * What was heard, as Markdown, exactly as it was written. People are named by their role. For example "The account holder hears that
   * clients register *twice* (demonstration).".
   */
  text: Markdown;
  /**
   * The bottleneck of the same region that came from it, or null. The link leads from the signal to the bottleneck and never back: a
   * bottleneck is the same with and without it. Null when left out, for example "01938c1e-0000-7000-8000-00000000b014".
   */
  bottleneckId?: string | null | undefined;
}

/** What `signals.delete` takes. */
export interface SignalsDeleteInput {
  /** Id of the signal. UUID, for example "01938c1e-0000-7000-8000-00000000a014". */
  signalId: string;
}

/** What `agendas.list` takes. */
export interface AgendasListInput {
  /** How many items to give at once, 1 to 1000. More is refused, not trimmed. Whole number, 50 when left out, for example 100. */
  limit?: number | undefined;
  /**
   * Where the page starts: `page.next` of the page before, used with the same other parameters. It holds the day of the first page, so a
   * walk that passes midnight stays on one day.
   */
  cursor?: string | undefined;
  /** Only agendas of this level. For example "national". */
  level?: AgendaLevel | undefined;
  /** Only agendas of this region. For example "AM14". */
  regionCode?: RegionCode | undefined;
}

/** What `agendas.get` takes. */
export interface AgendasGetInput {
  /** Id of the agenda. UUID, for example "01938c1e-0000-7000-8000-00000000a001". */
  agendaId: string;
}

/** An agenda to be made, with the draft of its first version. */
export interface NewAgenda {
  /** The region whose agenda it is; null for the national one. For example "AM14". */
  regionCode: RegionCode | null;
  /** What the agenda is called. */
  title: LocalizedTextInput;
  /** First day of the period, inclusive. ISO 8601 date (YYYY-MM-DD), for example "2022-01-01". */
  validFrom: Day;
  /**
   * First day that no longer counts (half-open period), or null while the period is open. ISO 8601 date (YYYY-MM-DD), null when left out,
   * for example "2022-03-24".
   */
  validTo?: Day | null | undefined;
  /** All that a version of an agenda is to say; what is left out becomes empty. */
  content: AgendaContentInput;
}

/** What `agendaVersions.list` takes. */
export interface AgendaVersionsListInput {
  /** How many items to give at once, 1 to 1000. More is refused, not trimmed. Whole number, 50 when left out, for example 100. */
  limit?: number | undefined;
  /**
   * Where the page starts: `page.next` of the page before, used with the same other parameters. It holds the day of the first page, so a
   * walk that passes midnight stays on one day.
   */
  cursor?: string | undefined;
  /** Id of the agenda. UUID, for example "01938c1e-0000-7000-8000-00000000a001". */
  agendaId: string;
}

/** What `agendaVersions.get` takes. */
export interface AgendaVersionsGetInput {
  /** Id of the agenda. UUID, for example "01938c1e-0000-7000-8000-00000000a001". */
  agendaId: string;
  /** Number of the version in its agenda, from 1 on. Whole number, for example 1. */
  number: number;
}

/** What `agendaVersions.create` takes. */
export interface AgendaVersionsCreateInput {
  /** Id of the agenda. UUID, for example "01938c1e-0000-7000-8000-00000000a001". */
  agendaId: string;
  /** All that a version of an agenda is to say; what is left out becomes empty. */
  content: AgendaContentInput;
}

/** What `agendaVersions.update` takes. */
export interface AgendaVersionsUpdateInput {
  /** Id of the agenda. UUID, for example "01938c1e-0000-7000-8000-00000000a001". */
  agendaId: string;
  /** Number of the version in its agenda, from 1 on. Whole number, for example 1. */
  number: number;
  /** All that a version of an agenda is to say; what is left out becomes empty. */
  content: AgendaContentInput;
}

/** What `agendaVersions.delete` takes. */
export interface AgendaVersionsDeleteInput {
  /** Id of the agenda. UUID, for example "01938c1e-0000-7000-8000-00000000a001". */
  agendaId: string;
  /** Number of the version in its agenda, from 1 on. Whole number, for example 1. */
  number: number;
}

/** What `agendaVersions.adopt` takes. */
export interface AgendaVersionsAdoptInput {
  /** Id of the agenda. UUID, for example "01938c1e-0000-7000-8000-00000000a001". */
  agendaId: string;
  /** Number of the version in its agenda, from 1 on. Whole number, for example 1. */
  number: number;
  /**
   * `landelijk-beraad` (Landelijk Beraad) adopts the national agenda, `regionaal-beraad` (Regionaal Beraad) that of its region. For example
   * "landelijk-beraad".
   */
  adoptedBy: AdoptingBody;
  /** The day on which it was adopted, or the month (YYYY-MM) where the day is not known. For example "2026-01". */
  adoptedOn: string;
}

/** What `agendaVersions.publish` takes. */
export interface AgendaVersionsPublishInput {
  /** Id of the agenda. UUID, for example "01938c1e-0000-7000-8000-00000000a001". */
  agendaId: string;
  /** Number of the version in its agenda, from 1 on. Whole number, for example 1. */
  number: number;
  /** What the public edition is called. */
  title: LocalizedTextInput;
  /** The public edition: a text of its own in plain language, derived from what was adopted. */
  text: LocalizedMarkdownInput;
  /**
   * The day of the public edition; with an embargo the day (in Europe/Amsterdam) on which that ends. ISO 8601 date (YYYY-MM-DD), for
   * example "2026-03-23".
   */
  publishedOn: Day;
  /**
   * The moment (UTC) from which on the public sees it, or null for at once. It must lie in the future. Null when left out, for example
   * "2026-03-22T23:00:00.000Z".
   */
  embargoUntil?: string | null | undefined;
}

/** What `agendaVersions.compare` takes. */
export interface AgendaVersionsCompareInput {
  /** Id of the agenda. UUID, for example "01938c1e-0000-7000-8000-00000000a001". */
  agendaId: string;
  /** Number of the version in its agenda, from 1 on. Whole number, for example 1. */
  number: number;
  /** The version to compare with; the one before it when left out. Whole number, for example 1. */
  with?: number | undefined;
}

/** What `surveys.list` takes. */
export interface SurveysListInput {
  /** How many items to give at once, 1 to 1000. More is refused, not trimmed. Whole number, 50 when left out, for example 100. */
  limit?: number | undefined;
  /**
   * Where the page starts: `page.next` of the page before, used with the same other parameters. It holds the day of the first page, so a
   * walk that passes midnight stays on one day.
   */
  cursor?: string | undefined;
}

/** What `surveys.get` takes. */
export interface SurveysGetInput {
  /** Key of a survey: words in lower case, with hyphens between them. It never changes. For example "programme-managers". */
  surveyKey: SurveyKey;
}

/** A survey to be made. Its key and its audience never change. */
export interface NewSurvey {
  /** Key of a survey: words in lower case, with hyphens between them. It never changes. For example "programme-managers". */
  surveyKey: SurveyKey;
  /**
   * Who is asked: the regional programme managers (yearly), professionals, clients of a Werkcentrum, or the public before and after the
   * campaign. The answers of programme managers, about one for each region, are never split by region or by anything that nearly names one.
   * For example "programmeManagers".
   */
  audience: Audience;
  /** What the survey is called. */
  title: LocalizedTextInput;
}

/** What `surveys.update` takes. */
export interface SurveysUpdateInput {
  /** Key of a survey: words in lower case, with hyphens between them. It never changes. For example "programme-managers". */
  surveyKey: SurveyKey;
  /** What the survey is called. */
  title: LocalizedTextInput;
}

/** What `surveyVersions.list` takes. */
export interface SurveyVersionsListInput {
  /** How many items to give at once, 1 to 1000. More is refused, not trimmed. Whole number, 50 when left out, for example 100. */
  limit?: number | undefined;
  /**
   * Where the page starts: `page.next` of the page before, used with the same other parameters. It holds the day of the first page, so a
   * walk that passes midnight stays on one day.
   */
  cursor?: string | undefined;
  /** Key of a survey: words in lower case, with hyphens between them. It never changes. For example "programme-managers". */
  surveyKey: SurveyKey;
}

/** What `surveyVersions.get` takes. */
export interface SurveyVersionsGetInput {
  /** Key of a survey: words in lower case, with hyphens between them. It never changes. For example "programme-managers". */
  surveyKey: SurveyKey;
  /** Number of a version of the questionnaire: 1, and one more with each new version. Whole number, for example 1. */
  number: number;
}

/** What `surveyVersions.create` takes. */
export interface SurveyVersionsCreateInput {
  /** Key of a survey: words in lower case, with hyphens between them. It never changes. For example "programme-managers". */
  surveyKey: SurveyKey;
  /** What respondents are asked, in order. */
  questionnaire: Questionnaire;
}

/** What `surveyVersions.update` takes. */
export interface SurveyVersionsUpdateInput {
  /** Key of a survey: words in lower case, with hyphens between them. It never changes. For example "programme-managers". */
  surveyKey: SurveyKey;
  /** Number of a version of the questionnaire: 1, and one more with each new version. Whole number, for example 1. */
  number: number;
  /** What respondents are asked, in order. */
  questionnaire: Questionnaire;
}

/** What `surveyVersions.readWorkbook` takes. */
export interface SurveyVersionsReadWorkbookInput {
  /** Key of a survey: words in lower case, with hyphens between them. It never changes. For example "programme-managers". */
  surveyKey: SurveyKey;
  /**
   * An XLSForm workbook (.xlsx) in base64: sheets `survey` and `choices`, and `settings` if need be. 5 MB at most. Base64, for example
   * "UEsDBBQABgAIAAAAIQA=".
   */
  workbook: string;
}

/** What `surveyVersions.compare` takes. */
export interface SurveyVersionsCompareInput {
  /** Key of a survey: words in lower case, with hyphens between them. It never changes. For example "programme-managers". */
  surveyKey: SurveyKey;
  /** Number of a version of the questionnaire: 1, and one more with each new version. Whole number, for example 1. */
  number: number;
  /** The version to compare with. Whole number, for example 1. */
  with: number;
}

/** What `waves.list` takes. */
export interface WavesListInput {
  /** How many items to give at once, 1 to 1000. More is refused, not trimmed. Whole number, 50 when left out, for example 100. */
  limit?: number | undefined;
  /**
   * Where the page starts: `page.next` of the page before, used with the same other parameters. It holds the day of the first page, so a
   * walk that passes midnight stays on one day.
   */
  cursor?: string | undefined;
  /** Only waves of this survey. For example "demonstration-clients". */
  surveyKey?: SurveyKey | undefined;
  /** Only waves of this cycle. Whole number, for example 2026. */
  cycle?: number | undefined;
}

/** What `waves.get` takes. */
export interface WavesGetInput {
  /** Id of the wave. UUID, for example "01938c1e-0000-7000-8000-0000000e0001". */
  waveId: string;
}

/** A wave to be planned. */
export interface NewWave {
  /** What the wave is called. */
  title: LocalizedTextInput;
  /** Key of a survey: words in lower case, with hyphens between them. It never changes. For example "programme-managers". */
  surveyKey: SurveyKey;
  /** The version of the questionnaire that is asked. It is frozen from then on. Whole number, for example 1. */
  versionNumber: number;
  /** The yearly cycle of the evaluation, 2026 to 2031. Whole number, for example 2026. */
  cycle: number;
  /** From when answers are taken (UTC), once the wave has been opened. For example "2026-10-01T07:00:00Z". */
  opensAt: string;
  /** From when no answers are taken any more (UTC). For example "2026-11-01T07:00:00Z". */
  closesAt: string;
  /** How many people could be asked, per region. */
  population: WavePopulation[];
  /** The rules by which the results of a wave are protected. */
  ruleSet: RuleSet;
  /** Id of the earlier wave of the same survey with which results are compared, or null. */
  comparableWith: string | null;
  /**
   * The p of the p % rule for sums of numbers: nobody may be able to estimate a respondent's number closer than p per cent. It is kept
   * secret and never answered; left out, one is drawn. Whole number, for example 15.
   */
  dominancePercent?: number | undefined;
}

/** What `waves.update` takes. */
export interface WavesUpdateInput {
  /** What the wave is called. */
  title: LocalizedTextInput;
  /** The version of the questionnaire that is asked. It is frozen from then on. Whole number, for example 1. */
  versionNumber: number;
  /** The yearly cycle of the evaluation, 2026 to 2031. Whole number, for example 2026. */
  cycle: number;
  /** From when answers are taken (UTC), once the wave has been opened. For example "2026-10-01T07:00:00Z". */
  opensAt: string;
  /** From when no answers are taken any more (UTC). For example "2026-11-01T07:00:00Z". */
  closesAt: string;
  /** How many people could be asked, per region. */
  population: WavePopulation[];
  /** The rules by which the results of a wave are protected. */
  ruleSet: RuleSet;
  /** Id of the earlier wave of the same survey with which results are compared, or null. */
  comparableWith: string | null;
  /**
   * The p of the p % rule for sums of numbers: nobody may be able to estimate a respondent's number closer than p per cent. It is kept
   * secret and never answered; left out, one is drawn. Whole number, for example 15.
   */
  dominancePercent?: number | undefined;
  /** Id of the wave. UUID, for example "01938c1e-0000-7000-8000-0000000e0001". */
  waveId: string;
}

/** What `waves.delete` takes. */
export interface WavesDeleteInput {
  /** Id of the wave. UUID, for example "01938c1e-0000-7000-8000-0000000e0001". */
  waveId: string;
}

/** What `waves.open` takes. */
export interface WavesOpenInput {
  /** Id of the wave. UUID, for example "01938c1e-0000-7000-8000-0000000e0001". */
  waveId: string;
}

/** What `waves.close` takes. */
export interface WavesCloseInput {
  /** Id of the wave. UUID, for example "01938c1e-0000-7000-8000-0000000e0001". */
  waveId: string;
}

/** What `waves.release` takes. */
export interface WavesReleaseInput {
  /** Id of the wave. UUID, for example "01938c1e-0000-7000-8000-0000000e0001". */
  waveId: string;
}

/** What `waves.responseRate` takes. */
export interface WavesResponseRateInput {
  /** Id of the wave. UUID, for example "01938c1e-0000-7000-8000-0000000e0001". */
  waveId: string;
}

/** What `invitations.list` takes. */
export interface InvitationsListInput {
  /** How many items to give at once, 1 to 1000. More is refused, not trimmed. Whole number, 50 when left out, for example 100. */
  limit?: number | undefined;
  /**
   * Where the page starts: `page.next` of the page before, used with the same other parameters. It holds the day of the first page, so a
   * walk that passes midnight stays on one day.
   */
  cursor?: string | undefined;
  /** Id of the wave. UUID, for example "01938c1e-0000-7000-8000-0000000e0001". */
  waveId: string;
}

/** What `invitations.create` takes. */
export interface InvitationsCreateInput {
  /** The invitations to be made: all of them, or none. */
  items: NewInvitation[];
  /** Id of the wave. UUID, for example "01938c1e-0000-7000-8000-0000000e0001". */
  waveId: string;
}

/** What `invitations.renew` takes. */
export interface InvitationsRenewInput {
  /** Id of the wave. UUID, for example "01938c1e-0000-7000-8000-0000000e0001". */
  waveId: string;
  /** Id of the invitation. UUID, for example "01938c1e-0000-7000-8000-0000000f0001". */
  invitationId: string;
}

/** What `ownResponse.questionnaire` takes. */
export type OwnResponseQuestionnaireInput = Record<string, never>;

/** All answers of a respondent as they are to be; what is not there, or null, is not answered. */
export interface OwnResponse {
  /** Answers by the keys of their questions, as a form sends them. What is not answered is not there, or null. */
  answers: SentAnswers;
  /** Was it submitted? Then it can't change any more; else it is saved to go on with. For example true. */
  isSubmitted: boolean;
}

/** What `responses.list` takes. */
export interface ResponsesListInput {
  /** How many items to give at once, 1 to 1000. More is refused, not trimmed. Whole number, 50 when left out, for example 100. */
  limit?: number | undefined;
  /**
   * Where the page starts: `page.next` of the page before, used with the same other parameters. It holds the day of the first page, so a
   * walk that passes midnight stays on one day.
   */
  cursor?: string | undefined;
  /** Id of the wave. UUID, for example "01938c1e-0000-7000-8000-0000000e0001". */
  waveId: string;
}

/** What `responses.create` takes. */
export interface ResponsesCreateInput {
  /**
   * `all-or-nothing`: with any fault nothing is stored, and the answer is `invalid-input` with every fault by row and column. `row-by-row`:
   * sound rows are stored, the others are refused one by one. "all-or-nothing" when left out.
   */
  mode?: "all-or-nothing" | "row-by-row" | undefined;
  /**
   * With `true` all steps are taken, those of the database too, and then undone: the answer says what would have become of each row.
   * Nothing is stored, nor is it recorded as a write. False when left out, for example true.
   */
  dryRun?: boolean | undefined;
  /**
   * The file as LimeSurvey or ODK writes it: a header, then a row for each response; commas, semicolons or tabs between the cells. A
   * response that is there already, by its id in the file, is left as it is or replaced; one that was erased stays erased. For example
   * "id,q1\n1,Y\n".
   */
  csv: string;
  /** How a file of responses, as LimeSurvey or ODK writes it, is read: what its columns hold. */
  mapping: ResponseMapping;
  /** Id of the wave. UUID, for example "01938c1e-0000-7000-8000-0000000e0001". */
  waveId: string;
}

/** What `responses.delete` takes. */
export interface ResponsesDeleteInput {
  /** Id of the wave. UUID, for example "01938c1e-0000-7000-8000-0000000e0001". */
  waveId: string;
  /** Id of the response. UUID, for example "01938c1e-0000-7000-8000-0000000d0001". */
  responseId: string;
}

/** What `results.list` takes. */
export interface ResultsListInput {
  /** How many items to give at once, 1 to 1000. More is refused, not trimmed. Whole number, 50 when left out, for example 100. */
  limit?: number | undefined;
  /**
   * Where the page starts: `page.next` of the page before, used with the same other parameters. It holds the day of the first page, so a
   * walk that passes midnight stays on one day.
   */
  cursor?: string | undefined;
  /** Id of the wave. UUID, for example "01938c1e-0000-7000-8000-0000000e0001". */
  waveId: string;
  /** By what to split: `region`, or the key of a question; one of `splitBy` of the wave's rule set. For example "region". */
  by?: "region" | QuestionKey | undefined;
}

/** What `codebooks.get` takes. */
export interface CodebooksGetInput {
  /** Id of the wave. UUID, for example "01938c1e-0000-7000-8000-0000000e0001". */
  waveId: string;
}

/** What `budgets.list` takes. */
export interface BudgetsListInput {
  /** How many items to give at once, 1 to 1000. More is refused, not trimmed. Whole number, 50 when left out, for example 100. */
  limit?: number | undefined;
  /**
   * Where the page starts: `page.next` of the page before, used with the same other parameters. It holds the day of the first page, so a
   * walk that passes midnight stays on one day.
   */
  cursor?: string | undefined;
  /** Only those of this region. For example "AM14". */
  regionCode?: RegionCode | undefined;
  /** Only those of this year. Whole number, for example 2026. */
  year?: number | undefined;
}

/** What `budgets.get` takes. */
export interface BudgetsGetInput {
  /** Id of the budget. UUID, for example "01938c1e-0000-7000-8000-00000000ab14". */
  budgetId: string;
}

/** What `budgets.balance` takes. */
export interface BudgetsBalanceInput {
  /** Id of the budget. UUID, for example "01938c1e-0000-7000-8000-00000000ab14". */
  budgetId: string;
  /**
   * Only entries that are booked on this day or before it; all of them when left out. ISO 8601 date (YYYY-MM-DD), for example "2026-06-30".
   */
  asOf?: Day | undefined;
  /**
   * Only what was recorded by then: a moment in UTC, or a day, which stands for its end in Europe/Amsterdam; what is known now when left
   * out. For example "2026-12-31".
   */
  knownAt?: string | undefined;
}

/** A budget to be made: one for each region, or national, and year. */
export interface NewBudget {
  /** The region whose budget it is; null for a national one. For example "AM14". */
  regionCode: RegionCode | null;
  /** The calendar year of the budget. Whole number, for example 2026. */
  year: number;
  /** Are its amounts made up? They are then never added to real ones. False when left out, for example true. */
  isDemonstration?: boolean | undefined;
  /** What the budget is called. */
  title: LocalizedTextInput;
  /**
   * What becomes of an entry that would bring what is committed over what is allocated, counted over the whole budget whatever the booking
   * dates: `refuse` refuses it, `flag` records it with `isOverAllocation`. For example "refuse".
   */
  commitmentCeiling: CommitmentCeiling;
}

/** What `budgets.update` takes. */
export interface BudgetsUpdateInput {
  /** Id of the budget. UUID, for example "01938c1e-0000-7000-8000-00000000ab14". */
  budgetId: string;
  /** What the budget is called. */
  title: LocalizedTextInput;
  /**
   * What becomes of an entry that would bring what is committed over what is allocated, counted over the whole budget whatever the booking
   * dates: `refuse` refuses it, `flag` records it with `isOverAllocation`. For example "refuse".
   */
  commitmentCeiling: CommitmentCeiling;
}

/** What `budgets.delete` takes. */
export interface BudgetsDeleteInput {
  /** Id of the budget. UUID, for example "01938c1e-0000-7000-8000-00000000ab14". */
  budgetId: string;
}

/** What `budgetEntries.list` takes. */
export interface BudgetEntriesListInput {
  /** How many items to give at once, 1 to 1000. More is refused, not trimmed. Whole number, 50 when left out, for example 100. */
  limit?: number | undefined;
  /**
   * Where the page starts: `page.next` of the page before, used with the same other parameters. It holds the day of the first page, so a
   * walk that passes midnight stays on one day.
   */
  cursor?: string | undefined;
  /** Id of the budget. UUID, for example "01938c1e-0000-7000-8000-00000000ab14". */
  budgetId: string;
}

/** What `budgetEntries.get` takes. */
export interface BudgetEntriesGetInput {
  /** Id of the budget. UUID, for example "01938c1e-0000-7000-8000-00000000ab14". */
  budgetId: string;
  /** Number of the entry in its budget: 1, 2, 3 and so on, in the order of recording. Whole number, for example 1. */
  entryNumber: number;
}

/** Entries to be recorded in the ledger of one budget. */
export interface BudgetEntryIntake {
  /** Id of the budget. UUID, for example "01938c1e-0000-7000-8000-00000000ab14". */
  budgetId: string;
  /** 1 to 90000 entries, in the order in which they are to be recorded. The ledger of a budget takes 90000 in all. */
  items: NewBudgetEntry[];
  /**
   * `all-or-nothing`: with any fault nothing is stored, and the answer is `invalid-input` with every fault by row and column. `row-by-row`:
   * sound rows are stored, the others are refused one by one. "all-or-nothing" when left out.
   */
  mode?: "all-or-nothing" | "row-by-row" | undefined;
  /**
   * With `true` all steps are taken, those of the database too, and then undone: the answer says what would have become of each row.
   * Nothing is stored, nor is it recorded as a write. False when left out, for example true.
   */
  dryRun?: boolean | undefined;
}

/** What `budgetEntries.carryOver` takes. */
export interface BudgetEntriesCarryOverInput {
  /** The budget of the same region, or the national one, for the next year. UUID, for example "01938c1e-0000-7000-8000-00000000ac14". */
  toBudgetId: string;
  /** Reference of both entries, each in its own budget. What is sent again just so is not booked again. For example "2026-over". */
  reference: string;
  /**
   * Reference of the carry-over that it corrects, between the same budgets: both entries of it are replaced, and count in no total any
   * more. Null when left out.
   */
  replaces?: string | null | undefined;
  /**
   * Who pays: `state` (the State), `centreMunicipality` (centrumgemeente), `municipality` (another municipality), `uwv` (UWV), or
   * `jointPool` (gezamenlijkheid). For example "uwv".
   */
  funder: Funder;
  /**
   * What the money is for: `guideFunction` (gidsfunctie), `walkInHours` (inloopspreekuren), `campaign` (campagne), `training` (scholing),
   * `programmeManagement` (programmamanagement) or `other`, which needs a text. For example "guideFunction".
   */
  purpose: BudgetPurpose;
  /** What it is for, where `purpose` is `other`; else null. Null when left out. */
  purposeText?: string | null | undefined;
  /** The goal of the reform that it serves, or null. Null when left out, for example "services". */
  goalCode?: GoalCode | null | undefined;
  /**
   * How much goes over, in whole euro cents: at most what is available, and at most what the funder has allocated in the budget. Only a
   * correction can be of 0: nothing goes over then. Whole number, for example 100000.
   */
  amountCents: number;
  /** The document on which it rests: a decision, a contract, an invoice. For example "Beschikking DEMO-2026-14". */
  documentReference: string;
  /** Id of the budget. UUID, for example "01938c1e-0000-7000-8000-00000000ab14". */
  budgetId: string;
}

/** What `budgetTotals.list` takes. */
export interface BudgetTotalsListInput {
  /** How many items to give at once, 1 to 1000. More is refused, not trimmed. Whole number, 50 when left out, for example 100. */
  limit?: number | undefined;
  /**
   * Where the page starts: `page.next` of the page before, used with the same other parameters. It holds the day of the first page, so a
   * walk that passes midnight stays on one day.
   */
  cursor?: string | undefined;
  /** By what the totals are split. */
  by: "region" | "funder" | "purpose" | "goal" | "year";
  /** Only budgets of this year; those of all years when left out. Whole number, for example 2026. */
  year?: number | undefined;
  /** With `true` those of amounts that are made up, in the place of the real ones. False when left out, for example true. */
  isDemonstration?: boolean | undefined;
}

/** What `evaluation.get` takes. */
export type EvaluationGetInput = Record<string, never>;

/** What `evaluationCycles.list` takes. */
export interface EvaluationCyclesListInput {
  /** How many items to give at once, 1 to 1000. More is refused, not trimmed. Whole number, 50 when left out, for example 100. */
  limit?: number | undefined;
  /**
   * Where the page starts: `page.next` of the page before, used with the same other parameters. It holds the day of the first page, so a
   * walk that passes midnight stays on one day.
   */
  cursor?: string | undefined;
}

/** What `evaluationCycles.get` takes. */
export interface EvaluationCyclesGetInput {
  /** The year of the cycle. Whole number, for example 2027. */
  year: number;
}

/** What `evaluationQuestions.list` takes. */
export interface EvaluationQuestionsListInput {
  /** How many items to give at once, 1 to 1000. More is refused, not trimmed. Whole number, 50 when left out, for example 100. */
  limit?: number | undefined;
  /**
   * Where the page starts: `page.next` of the page before, used with the same other parameters. It holds the day of the first page, so a
   * walk that passes midnight stays on one day.
   */
  cursor?: string | undefined;
  /** Only those of this strand. For example "reform". */
  strandCode?: StrandCode | undefined;
  /** Only those that are asked of this level. For example "regional". */
  level?: Level | undefined;
}

/** What `evaluationQuestions.get` takes. */
export interface EvaluationQuestionsGetInput {
  /** Code of the question of the evaluation. For example "regional-activity". */
  questionCode: string;
}

/** What `evaluationQuestions.link` takes. */
export interface EvaluationQuestionsLinkInput {
  /** Code of the question of the evaluation. For example "regional-activity". */
  questionCode: string;
  /** The goals of the reform that it is linked to. */
  goalCodes: GoalCode[];
  /** The indicators that it is answered by. */
  indicatorCodes: IndicatorCode[];
  /** The questions of surveys that it is answered by. */
  surveyQuestions: SurveyQuestionLinkInput[];
}

/** What `visits.list` takes. */
export interface VisitsListInput {
  /** How many items to give at once, 1 to 1000. More is refused, not trimmed. Whole number, 50 when left out, for example 100. */
  limit?: number | undefined;
  /**
   * Where the page starts: `page.next` of the page before, used with the same other parameters. It holds the day of the first page, so a
   * walk that passes midnight stays on one day.
   */
  cursor?: string | undefined;
  /** Only those of this cycle. Whole number, for example 2026. */
  cycle?: number | undefined;
  /** Only those of this region. For example "AM14". */
  regionCode?: RegionCode | undefined;
  /** Only those in this state. For example "planned". */
  state?: VisitState | undefined;
}

/** What `visits.coverage` takes. */
export type VisitsCoverageInput = Record<string, never>;

/** What `visits.get` takes. */
export interface VisitsGetInput {
  /** Id of the visit. UUID, for example "01938c1e-0000-7000-8000-00000000d014". */
  visitId: string;
}

/** A visit to be planned, or noted. */
export interface NewRegionVisit {
  /** The region that is visited. For example "AM14". */
  regionCode: RegionCode;
  /** The yearly cycle of the evaluation, 2026 to 2031. Whole number, for example 2026. */
  cycle: number;
  /** How far the visit is: `planned`, `visited`, or `cancelled`; then the region can be planned anew. For example "planned". */
  state: VisitState;
  /**
   * The day of the visit, or the month (YYYY-MM) where the day is not known; null while neither is. It lies in the cycle's year. Null when
   * left out, for example "2026-10".
   */
  visitOn?: string | null | undefined;
}

/** What `visits.update` takes. */
export interface VisitsUpdateInput {
  /** Id of the visit. UUID, for example "01938c1e-0000-7000-8000-00000000d014". */
  visitId: string;
  /** The yearly cycle of the evaluation, 2026 to 2031. Whole number, for example 2026. */
  cycle: number;
  /** How far the visit is: `planned`, `visited`, or `cancelled`; then the region can be planned anew. For example "planned". */
  state: VisitState;
  /**
   * The day of the visit, or the month (YYYY-MM) where the day is not known; null while neither is. It lies in the cycle's year. For
   * example "2026-10".
   */
  visitOn: string | null;
}

/** What `visits.delete` takes. */
export interface VisitsDeleteInput {
  /** Id of the visit. UUID, for example "01938c1e-0000-7000-8000-00000000d014". */
  visitId: string;
}

/** What `reports.list` takes. */
export interface ReportsListInput {
  /** How many items to give at once, 1 to 1000. More is refused, not trimmed. Whole number, 50 when left out, for example 100. */
  limit?: number | undefined;
  /**
   * Where the page starts: `page.next` of the page before, used with the same other parameters. It holds the day of the first page, so a
   * walk that passes midnight stays on one day.
   */
  cursor?: string | undefined;
  /** Only those of this strand. For example "reform". */
  strandCode?: StrandCode | undefined;
  /** Only those about this cycle. Whole number, for example 2026. */
  cycle?: number | undefined;
}

/** What `reports.get` takes. */
export interface ReportsGetInput {
  /** Id of the report. UUID, for example "01938c1e-0000-7000-8000-00000000c001". */
  reportId: string;
}

/** A report as it is to be, until it is published. */
export interface NewReport {
  /** What the report is called. */
  title: LocalizedTextInput;
  /** A strand (onderdeel) of the evaluation: `impulseBudget` (het impulsbudget) or `reform` (de hervorming). For example "reform". */
  strandCode: StrandCode;
  /** What kind of report it is: `interim` (tussenrapport), `yearly` (jaarlijks rapport) or `final` (eindrapport). For example "yearly". */
  kind: ReportKind;
  /** The cycle that it is about; null where it is about several. For example 2026. */
  cycle: number | null;
  /** The questions of the evaluation that it answers. */
  questionCodes: string[];
  /** How far it is. It is published by its publication. "planned" when left out. */
  state?: "planned" | "drafted" | undefined;
}

/** What `reports.update` takes. */
export interface ReportsUpdateInput {
  /** Id of the report. UUID, for example "01938c1e-0000-7000-8000-00000000c001". */
  reportId: string;
  /** What the report is called. */
  title: LocalizedTextInput;
  /** A strand (onderdeel) of the evaluation: `impulseBudget` (het impulsbudget) or `reform` (de hervorming). For example "reform". */
  strandCode: StrandCode;
  /** What kind of report it is: `interim` (tussenrapport), `yearly` (jaarlijks rapport) or `final` (eindrapport). For example "yearly". */
  kind: ReportKind;
  /** The cycle that it is about; null where it is about several. For example 2026. */
  cycle: number | null;
  /** The questions of the evaluation that it answers. */
  questionCodes: string[];
  /** How far it is. It is published by its publication. "planned" when left out. */
  state?: "planned" | "drafted" | undefined;
}

/** What `reports.publish` takes. */
export interface ReportsPublishInput {
  /** Id of the report. UUID, for example "01938c1e-0000-7000-8000-00000000c001". */
  reportId: string;
  /** The day of publication. ISO 8601 date (YYYY-MM-DD), for example "2026-11-23". */
  publishedOn: Day;
}

/** What `reports.delete` takes. */
export interface ReportsDeleteInput {
  /** Id of the report. UUID, for example "01938c1e-0000-7000-8000-00000000c001". */
  reportId: string;
}

/** What `reportFiles.get` takes. */
export interface ReportFilesGetInput {
  /** Id of the report. UUID, for example "01938c1e-0000-7000-8000-00000000c001". */
  reportId: string;
  /** Name of the file: letters, digits and hyphens, with single points or underscores between them. For example "report.pdf". */
  name: string;
}

/** What `reportFiles.update` takes. */
export interface ReportFilesUpdateInput {
  /** Id of the report. UUID, for example "01938c1e-0000-7000-8000-00000000c001". */
  reportId: string;
  /** Name of the file: letters, digits and hyphens, with single points or underscores between them. For example "report.pdf". */
  name: string;
  /** What kind of file it is. For example "application/pdf". */
  mediaType: string;
  /** Its bytes in base64: 24 MB at most. Base64, for example "JVBERi0xLjcK". */
  content: string;
}

/** What `reportFiles.delete` takes. */
export interface ReportFilesDeleteInput {
  /** Id of the report. UUID, for example "01938c1e-0000-7000-8000-00000000c001". */
  reportId: string;
  /** Name of the file: letters, digits and hyphens, with single points or underscores between them. For example "report.pdf". */
  name: string;
}

/** What `dataCuts.list` takes. */
export interface DataCutsListInput {
  /** How many items to give at once, 1 to 1000. More is refused, not trimmed. Whole number, 50 when left out, for example 100. */
  limit?: number | undefined;
  /**
   * Where the page starts: `page.next` of the page before, used with the same other parameters. It holds the day of the first page, so a
   * walk that passes midnight stays on one day.
   */
  cursor?: string | undefined;
}

/** What `dataCuts.get` takes. */
export interface DataCutsGetInput {
  /** The name of the cut, which is also its id: small letters and digits, with hyphens between them. For example "demonstration-2026". */
  cutId: string;
}

/** A data cut to be made. Its name can be used again only while it has failed. */
export interface NewDataCut {
  /** The name of the cut, which is also its id: small letters and digits, with hyphens between them. For example "demonstration-2026". */
  cutId: string;
  /** The cycle that it was made for, or null. Null when left out, for example 2026. */
  cycle?: number | null | undefined;
  /** What the cut is for. */
  title: LocalizedTextInput;
}

/** What `dataCuts.progress` takes. */
export interface DataCutsProgressInput {
  /** The name of the cut, which is also its id: small letters and digits, with hyphens between them. For example "demonstration-2026". */
  cutId: string;
  /** How many items to give at once, 1 to 1000. More is refused, not trimmed. Whole number, 50 when left out, for example 100. */
  limit?: number | undefined;
  /** Where to go on: `page.next` of the answer before, or the id of a step. For example "3". */
  after?: string | undefined;
  /** How many seconds to wait for a step when there is none, 0 to 30. Whole number, 0 when left out, for example 30. */
  wait?: number | undefined;
}

/** What `dataCutFiles.get` takes. */
export interface DataCutFilesGetInput {
  /** The name of the cut, which is also its id: small letters and digits, with hyphens between them. For example "demonstration-2026". */
  cutId: string;
  /** Name of the file: letters, digits and hyphens, with single points or underscores between them. For example "goals.csv". */
  name: string;
}

/** What `catalog.get` takes. */
export type CatalogGetInput = Record<string, never>;

/** What `changes.list` takes. */
export interface ChangesListInput {
  /** How many items to give at once, 1 to 1000. More is refused, not trimmed. Whole number, 50 when left out, for example 100. */
  limit?: number | undefined;
  /** Where to go on: `page.next` of the answer before, or the id of a change. For example "Zk1tT2p5c0F4Q2J3d1E". */
  after?: string | undefined;
  /** Only the changes of this resource. For example "werkcentra". */
  resource?: ChangedResource | undefined;
  /** How many seconds to wait for a change when there is none, 0 to 30. Whole number, 0 when left out, for example 30. */
  wait?: number | undefined;
}

/** What `apiKeys.list` takes. */
export interface ApiKeysListInput {
  /** How many items to give at once, 1 to 1000. More is refused, not trimmed. Whole number, 50 when left out, for example 100. */
  limit?: number | undefined;
  /**
   * Where the page starts: `page.next` of the page before, used with the same other parameters. It holds the day of the first page, so a
   * walk that passes midnight stays on one day.
   */
  cursor?: string | undefined;
}

/** What `apiKeys.get` takes. */
export interface ApiKeysGetInput {
  /** Id of the key; it opens nothing. UUID, for example "01938c1e-7d4a-7c9b-9a55-0d9f1f3f2a11". */
  apiKeyId: string;
}

/** A key to be made: its role, and what of that role it may do. */
export interface NewApiKey {
  /**
   * What the key is for, so that people know it again. Not a secret, and no person's name. For example "Werkcentrum site of Amersfoort".
   */
  name: string;
  /**
   * Whom a credential stands for: a labour-market region, the ministry, the support team, a researcher of the evaluation, or an
   * administrator of keys and audit. For example "region".
   */
  role: Role;
  /** What the key may do, of what its role may do. */
  scopes: Scope[];
  /** What the key is for. Never policy and evaluation together; an administrator's key has none. [] when left out. */
  purposes?: Purpose[] | undefined;
  /**
   * The regions whose data the key may reach, or null for all of them. A key with role `region` must name its regions. Null when left out.
   */
  regionCodes?: RegionCode[] | null | undefined;
  /**
   * From when on the key no longer opens anything (UTC), or null when it doesn't expire. Null when left out, for example
   * "2027-11-23T11:00:00Z".
   */
  expiresAt?: string | null | undefined;
}

/** What `apiKeys.revoke` takes. */
export interface ApiKeysRevokeInput {
  /** Id of the key; it opens nothing. UUID, for example "01938c1e-7d4a-7c9b-9a55-0d9f1f3f2a11". */
  apiKeyId: string;
}

/** What `auditRecords.list` takes. */
export interface AuditRecordsListInput {
  /** How many items to give at once, 1 to 1000. More is refused, not trimmed. Whole number, 50 when left out, for example 100. */
  limit?: number | undefined;
  /**
   * Where the page starts: `page.next` of the page before, used with the same other parameters. It holds the day of the first page, so a
   * walk that passes midnight stays on one day.
   */
  cursor?: string | undefined;
  /** Only the records of this caller. For example "key:01938c1e-0000-7000-8000-000000000001". */
  callerId?: string | undefined;
  /** Only the records of this operation. For example "apiKeys.create". */
  operationId?: string | undefined;
  /** Only what was done, or only what was refused. */
  outcome?: "done" | "refused" | undefined;
  /** Only what was recorded at this moment or later (UTC). For example "2026-11-01T00:00:00Z". */
  recordedFrom?: string | undefined;
  /** Only what was recorded before this moment (UTC). For example "2026-12-01T00:00:00Z". */
  recordedBefore?: string | undefined;
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

/** A part of a region (subregio), by its municipalities. */
export interface SubRegionInput {
  /** Name of the sub-region. For example "Noord (demonstration)". */
  name: string;
  /** The municipalities of the sub-region, all in the region itself. */
  municipalityCodes: MunicipalityCode[];
}

/** The guides (gidsen) that one funder pays for, in fte. */
export interface GuideCapacityInput {
  /**
   * Who pays: `state` (the State), `centreMunicipality` (centrumgemeente), `municipality` (another municipality), `uwv` (UWV), or
   * `jointPool` (gezamenlijkheid). For example "uwv".
   */
  funder: Funder;
  /** Full-time equivalents as an exact decimal text, up to two decimals after a point. For example "12.5". */
  fte: string;
}

/**
 * Who pays: `state` (the State), `centreMunicipality` (centrumgemeente), `municipality` (another municipality), `uwv` (UWV), or `jointPool`
 * (gezamenlijkheid).
 */
export type Funder = "state" | "centreMunicipality" | "municipality" | "uwv" | "jointPool";

/** A way to reach a Werkcentrum or one of its locations. */
export interface ContactPointInput {
  /** The way to reach someone. */
  kind: "telephone" | "email" | "website" | "whatsapp";
  /**
   * The number, address or page. A telephone or WhatsApp number has digits, spaces, hyphens and brackets, with an optional + before it; a
   * website starts with https://. For example "+31 33 123 45 67".
   */
  value: string;
  /** Whom or what it is for, or null. Null when left out. */
  description?: LocalizedTextInput | null | undefined;
}

/** A text that people read: Dutch always, English where it exists; up to 500 characters each. */
export interface LocalizedTextInput {
  /** The text in Dutch. For example "Koningsdag". */
  nl: string;
  /** The text in English, where there is one. For example "King's Day". */
  en?: string | undefined;
}

/** A place where visitors find a Werkcentrum, in any municipality of its region. */
export interface WerkcentrumLocationInput {
  /**
   * Id of a location that is there already. When it is left out, a location with the same name keeps its id, and any other gets a new one.
   * UUID, for example "01938c1e-0000-7000-8000-000000001401".
   */
  locationId?: string | undefined;
  /** Name of the location, unique within its Werkcentrum. For example "Werkcentrum Amersfoort, centre (demonstration)". */
  name: string;
  /** The municipality that the location lies in: any one of the region. For example "GM0307". */
  municipalityCode: MunicipalityCode;
  /** An address in the Netherlands. */
  address: PostalAddressInput;
  /** A place as a GeoJSON point (RFC 7946) in CRS84: longitude, then latitude. More than six decimals are rounded. */
  point: PointInput;
  /** When the location is open, week by week. [] when left out. */
  openingHours?: WeeklyPeriodInput[] | undefined;
  /** When visitors may come without an appointment, week by week. [] when left out. */
  walkInHours?: WeeklyPeriodInput[] | undefined;
  /** Days with other hours, such as holidays. [] when left out. */
  exceptions?: HoursExceptionInput[] | undefined;
  /**
   * How well people can get in and around. What is left out is not known, which is not the same as no. { wheelchairEntrance: null,
   * wheelchairToilet: null, reservedParking: null, hearingLoop: null, quietRoom: null, notes: null } when left out.
   */
  accessibility?: AccessibilityInput | undefined;
  /** How to reach this location. [] when left out. */
  contactPoints?: ContactPointInput[] | undefined;
}

/** An address in the Netherlands. */
export interface PostalAddressInput {
  /** Name of the street. For example "Voorbeeldstraat". */
  street: string;
  /** House number, without an addition. Whole number, for example 12. */
  houseNumber: number;
  /** Letter or addition to the house number, or null. Null when left out, for example "A". */
  houseNumberAddition?: string | null | undefined;
  /**
   * Dutch postcode: four digits, a space and two capitals. SA, SD and SS are not in use. The space may be left out. For example "3811 AB".
   */
  postcode: string;
  /** Name of the place. For example "Amersfoort". */
  city: string;
}

/** A place as a GeoJSON point (RFC 7946) in CRS84: longitude, then latitude. More than six decimals are rounded. */
export interface PointInput {
  /** The GeoJSON type. */
  type: "Point";
  /** Longitude, then latitude, in degrees (CRS84), within the European part of the Netherlands. */
  coordinates: [number, number];
}

/** A period that comes back each week, named for the day on which it starts. */
export interface WeeklyPeriodInput {
  /** The day on which the period starts. For example "monday". */
  day: Weekday;
  /** From when, HH:MM by the clock on the wall in Europe/Amsterdam. For example "09:00". */
  opens: string;
  /**
   * Until when, HH:MM by the clock on the wall, up to 24:00; this minute no longer counts. Earlier than `opens` means on the day after. For
   * example "17:00".
   */
  closes: string;
}

/** A day of the week. */
export type Weekday = "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday";

/** A day with other hours, such as a holiday. Without hours it is closed all day. */
export interface HoursExceptionInput {
  /** The day with other hours. ISO 8601 date (YYYY-MM-DD), for example "2026-12-25". */
  on: Day;
  /** Why the hours differ, for visitors. */
  reason: LocalizedTextInput;
  /** The opening periods that start on that day, in place of those of the week. Empty is closed all day. [] when left out. */
  openingHours?: DayPeriodInput[] | undefined;
  /** The walk-in periods that start on that day, in place of those of the week. Empty is none. [] when left out. */
  walkInHours?: DayPeriodInput[] | undefined;
}

/** A period that starts on one day and may run on after midnight. */
export interface DayPeriodInput {
  /** From when, HH:MM by the clock on the wall in Europe/Amsterdam. For example "09:00". */
  opens: string;
  /**
   * Until when, HH:MM by the clock on the wall, up to 24:00; this minute no longer counts. Earlier than `opens` means on the day after. For
   * example "17:00".
   */
  closes: string;
}

/** How well people can get in and around. What is left out is not known, which is not the same as no. */
export interface AccessibilityInput {
  /** Can people in a wheelchair come in by themselves? Null when nobody has said so yet. Null when left out, for example true. */
  wheelchairEntrance?: boolean | null | undefined;
  /** Is there a toilet for people in a wheelchair? Null when nobody has said so yet. Null when left out, for example true. */
  wheelchairToilet?: boolean | null | undefined;
  /**
   * Are there reserved parking places (gehandicaptenparkeerplaats) near the entrance? Null when nobody has said so yet. Null when left out,
   * for example true.
   */
  reservedParking?: boolean | null | undefined;
  /** Is there a hearing loop (ringleiding)? Null when nobody has said so yet. Null when left out, for example true. */
  hearingLoop?: boolean | null | undefined;
  /**
   * Is there a room with few stimuli (prikkelarme ruimte) to talk in? Null when nobody has said so yet. Null when left out, for example
   * true.
   */
  quietRoom?: boolean | null | undefined;
  /** What else a visitor should know of getting in and around, or null. Null when left out. */
  notes?: LocalizedTextInput | null | undefined;
}

/** All of a Werkcentrum as it is to be, and the version that it changes when the region has one already. */
export interface WerkcentrumImportItem {
  /** The labour-market region that it is the Werkcentrum of; each has one at most. For example "AM14". */
  regionCode: RegionCode;
  /** Name by which visitors know it. For example "Werkcentrum Amersfoort (demonstration)". */
  name: string;
  /** Address of its own site, with https://, or null. Null when left out, for example "https://werkcentrum-amersfoort.example". */
  website?: string | null | undefined;
  /** Parts of the region (subregio's) in which it works by itself. [] when left out. */
  subRegions?: SubRegionInput[] | undefined;
  /**
   * The guides (gidsen) in fte, by funder. What there is to work with, and no outcome: nothing sorts or filters by it. [] when left out.
   */
  guideCapacity?: GuideCapacityInput[] | undefined;
  /** How to reach the Werkcentrum as a whole. [] when left out. */
  contactPoints?: ContactPointInput[] | undefined;
  /** Where visitors find it, in any municipality of the region. */
  locations: WerkcentrumLocationInput[];
  /**
   * The version that it changes; must be there when the region has a Werkcentrum, and must be left out when it has none. Whole number, for
   * example 1.
   */
  version?: number | undefined;
}

/**
 * A goal of the reform: `collaboration` (versterkte samenwerking in arbeidsmarktregio's), `services` (betere en toegankelijkere
 * dienstverlening) or `challenges` (effectievere aanpak van regionale arbeidsmarktopgaven).
 */
export type GoalCode = "collaboration" | "services" | "challenges";

/** A level that the evaluation studies: `national` (landelijk), `regional` (regionaal) or `local` (lokaal). */
export type Level = "national" | "regional" | "local";

/**
 * What an indicator or question is about: `context` (context), `implementation` (implementatie), `mechanism` (mechanismen), `input` (inzet
 * van mensen en middelen), `activity` (activiteiten), `result` (resultaten), `effect` (effecten) or `impact` (impact).
 */
export type Aspect = "context" | "implementation" | "mechanism" | "input" | "activity" | "result" | "effect" | "impact";

/** Code of an indicator: words in lower case, with hyphens between them. It never changes. For example "werkcentrum-visitors". */
export type IndicatorCode = string;

/** A longer text that people read: Dutch always, English where it exists; several lines, up to 5000 characters each. */
export interface LocalizedProseInput {
  /** The text in Dutch. For example "Het aantal bezoekers in een periode.". */
  nl: string;
  /** The text in English, where there is one. For example "The number of visitors in a period.". */
  en?: string | undefined;
}

/** An observation to be recorded. Another one with the same indicator, definition, area and period is a revision of it. */
export interface NewObservation {
  /** Code of an indicator: words in lower case, with hyphens between them. It never changes. For example "werkcentrum-visitors". */
  indicatorCode: IndicatorCode;
  /**
   * Number of the version of the indicator's definition by which it was observed; the current one when left out. Whole number, for example
   * 1.
   */
  definitionVersion?: number | undefined;
  /**
   * CBS code of a labour-market region (AM and two digits), of a municipality (GM and four digits), or of the country (NL01). For example
   * "AM14".
   */
  areaCode: AreaCode;
  /** First day of the period that the observation is about. For example "2026-01-01". */
  periodFrom: string;
  /** First day after the period (half-open). For example "2027-01-01". */
  periodTo: string;
  /**
   * The value as an exact decimal text, just as it was sent; null when `cellStatus` says why there is none. Null when left out, for example
   * "12.50". An outcome: nothing orders or filters by it.
   */
  value?: string | null | undefined;
  /** Lower bound of the value's interval, or null. Null when left out, for example "11.2". An outcome: nothing orders or filters by it. */
  lowerBound?: string | null | undefined;
  /** Upper bound of the value's interval, or null. Null when left out, for example "13.9". An outcome: nothing orders or filters by it. */
  upperBound?: string | null | undefined;
  /**
   * On how many people or answers the value rests. Required where the indicator has a disclosure threshold; under it the value is not
   * stored. Null when left out, for example 340.
   */
  baseCount?: number | null | undefined;
  /** `provisional`: it may still be revised; `final`: it is not expected to be. A revision of either is a row of its own. */
  revisionStatus: "provisional" | "final";
  /**
   * `value`: there is a value; `suppressed`: it rests on too few to be disclosed; `noResponses`: nobody answered; `notAsked`: it was not
   * asked. "value" when left out, for example "value".
   */
  cellStatus?: CellStatus | undefined;
}

/**
 * CBS code of a labour-market region (AM and two digits), of a municipality (GM and four digits), or of the country (NL01). For example
 * "AM14".
 */
export type AreaCode = string;

/**
 * `value`: there is a value; `suppressed`: it rests on too few to be disclosed; `noResponses`: nobody answered; `notAsked`: it was not
 * asked.
 */
export type CellStatus = "value" | "suppressed" | "noResponses" | "notAsked";

/** How far it is: a region raised it, the national level acknowledged it, answered it, or closed it. */
export type BottleneckState = "raised" | "acknowledged" | "answered" | "closed";

/**
 * A text in Markdown (GitHub's), kept and given back exactly as it was written, up to 100000 characters. Besides tabs and ends of lines it
 * has no control characters, and no halves of characters. For example "De loketten werken met *twee* systemen (demonstratie).".
 */
export type Markdown = string;

/** A text in Markdown that people read: Dutch always, English where it exists; up to 100000 characters each. */
export interface LocalizedMarkdownInput {
  /** The text in Dutch, as Markdown. For example "De loketten werken met *twee* systemen (demonstratie).". */
  nl: Markdown;
  /** The text in English, as Markdown, where there is one. For example "The front desks work with *two* systems (demonstration).". */
  en?: Markdown | undefined;
}

/** Whether an agenda is that of the country (`national`) or of a region (`regional`). */
export type AgendaLevel = "national" | "regional";

/** All that a version of an agenda is to say; what is left out becomes empty. */
export interface AgendaContentInput {
  /** What comes before the parts. */
  introduction: LocalizedMarkdownInput;
  /** The themes (thema's), in their order. [] when left out. */
  themes?: ThemeInput[] | undefined;
  /** The challenges (opgaven), in their order. [] when left out. */
  challenges?: ChallengeInput[] | undefined;
  /** The measures (maatregelen), in their order. [] when left out. */
  measures?: MeasureInput[] | undefined;
}

/** A theme (thema) of an agenda. */
export interface ThemeInput {
  /** Names the part in its agenda, and stays with it over versions: that is how versions are compared. For example "one-front-door". */
  key: string;
  /** What it is called. */
  title: LocalizedTextInput;
  /** What it is about. */
  text: LocalizedMarkdownInput;
}

/** A challenge (opgave) of an agenda. */
export interface ChallengeInput {
  /** Names the part in its agenda, and stays with it over versions: that is how versions are compared. For example "one-front-door". */
  key: string;
  /** What it is called. */
  title: LocalizedTextInput;
  /** What it is about. */
  text: LocalizedMarkdownInput;
  /** Key of the theme of the same agenda that it belongs to, or null. Null when left out, for example "one-front-door". */
  themeKey?: string | null | undefined;
  /**
   * Themes of national agendas that a challenge of a region relates to, without being bound. Always empty in a national agenda. [] when
   * left out.
   */
  relatesTo?: ThemeLinkInput[] | undefined;
}

/** A theme of a national agenda. It is looked up when it is written down, and never binds after that. */
export interface ThemeLinkInput {
  /** Id of a national agenda. UUID, for example "01938c1e-0000-7000-8000-00000000a001". */
  agendaId: string;
  /** Key of a theme of that agenda. For example "one-front-door". */
  themeKey: string;
}

/** A measure (maatregel) of an agenda. */
export interface MeasureInput {
  /** Names the part in its agenda, and stays with it over versions: that is how versions are compared. For example "one-front-door". */
  key: string;
  /** What it is called. */
  title: LocalizedTextInput;
  /** What it is about. */
  text: LocalizedMarkdownInput;
  /** The goal of the reform that it serves. For example "services". */
  goalCode: GoalCode;
  /** The role that sees to it, never a person's name. */
  ownerRole: LocalizedTextInput;
  /** Key of the challenge of the same agenda that it answers, or null. Null when left out, for example "known-to-all". */
  challengeKey?: string | null | undefined;
}

/** `landelijk-beraad` (Landelijk Beraad) adopts the national agenda, `regionaal-beraad` (Regionaal Beraad) that of its region. */
export type AdoptingBody = "landelijk-beraad" | "regionaal-beraad";

/** Key of a survey: words in lower case, with hyphens between them. It never changes. For example "programme-managers". */
export type SurveyKey = string;

/**
 * Who is asked: the regional programme managers (yearly), professionals, clients of a Werkcentrum, or the public before and after the
 * campaign. The answers of programme managers, about one for each region, are never split by region or by anything that nearly names one.
 */
export type Audience = "programmeManagers" | "professionals" | "werkcentrumClients" | "campaignAwareness";

/** What respondents are asked, in order. */
export interface Questionnaire {
  /** What respondents read first. */
  introduction?: Wording | undefined;
  /** The questions, in the order in which they are asked. */
  questions: (SingleQuestion | MultipleQuestion | ScaleQuestion | NumberQuestion | TextQuestion | DateQuestion | MatrixQuestion)[];
}

/** How something in a questionnaire is worded: Dutch always, English where there is one; up to 500 characters each. */
export interface Wording {
  /** The wording in Dutch. For example "Hoe gaat de samenwerking?". */
  nl: string;
  /** The wording in English, where there is one. For example "How is the collaboration going?". */
  en?: string | undefined;
}

/** A question of which one option is chosen. Its answer is a code. */
export interface SingleQuestion {
  /** One option is chosen. */
  type: "single";
  /**
   * Key of a question: the same over all versions and waves, and the name of its variable in exports. A letter, then letters, digits and
   * underscores, up to 20 in all. For example "cooperation".
   */
  questionKey: QuestionKey;
  /** How the question is worded. */
  text: Wording;
  /** A remark that helps to answer it. */
  help?: Wording | undefined;
  /** Must it be answered before submission, where it is shown? For example true. */
  isRequired: boolean;
  /** When it is shown; always when left out. */
  showIf?: ShownIf | undefined;
  /** The indicator that it is asked for. For example "werkcentrum-visitors". */
  indicatorCode?: IndicatorCode | undefined;
  /** What of a region its answer tells. The answers of programme managers are never counted by such a question. */
  identifies?: "region" | "centreMunicipality" | "phase" | "peerGroup" | undefined;
  /**
   * Where the wording differs from the version before: do answers stay comparable all the same? Without it they count as not comparable.
   * For example true.
   */
  isComparableWhenReworded?: boolean | undefined;
  /** The options, in their order. */
  options: QuestionOption[];
}

/**
 * Key of a question: the same over all versions and waves, and the name of its variable in exports. A letter, then letters, digits and
 * underscores, up to 20 in all. For example "cooperation".
 */
export type QuestionKey = string;

/** When a question is shown: by the answers to earlier questions. */
export interface ShownIf {
  /** Must `all` tests be met, or is `any` one of them enough? */
  match: "all" | "any";
  /** Each looks at one earlier question. A question that is not shown, or not answered, meets none. */
  tests: (ShownIfChosen | ShownIfCompared | ShownIfAnswered)[];
}

/** A test of a question with options, on what was chosen. */
export interface ShownIfChosen {
  /** Key of an earlier question of the same version. For example "visited". */
  questionKey: QuestionKey;
  /** Of a matrix, and only there: the row whose answer is looked at. For example "speed". */
  rowKey?: string | undefined;
  /** `anyOf`: at least one of the codes was chosen; `noneOf`: there is an answer, and none of the codes is in it. */
  operator: "anyOf" | "noneOf";
  /** Codes of options of that question. */
  codes: string[];
}

/** A test of a number or a scale, on how much it is. */
export interface ShownIfCompared {
  /** Key of an earlier question of the same version. For example "visited". */
  questionKey: QuestionKey;
  /** `atLeast`: the answer is the value or more; `atMost`: the value or less. What is no number is neither. */
  operator: "atLeast" | "atMost";
  /** What it is compared with, as an exact decimal text. For example "3". */
  value: string;
}

/** A test of any question: has it an answer? */
export interface ShownIfAnswered {
  /** Key of an earlier question of the same version. For example "visited". */
  questionKey: QuestionKey;
  /** Of a matrix, and only there: the row whose answer is looked at. For example "speed". */
  rowKey?: string | undefined;
  /** There is an answer. */
  operator: "answered";
}

/** An option of a question, with its stable code and value. */
export interface QuestionOption {
  /** Code of an option of the question: what an answer says. It never changes its meaning. For example "yes". */
  code: string;
  /**
   * The number that stands for it in SPSS, Stata and R, the same over all versions: 0 to 9999; or −96 to −90 where it says why there is no
   * answer, as “don't know”. Whole number, for example 1.
   */
  value: number;
  /** How it is worded. */
  text: Wording;
  /** In a multiple choice: can it only be chosen alone? For example true. */
  isExclusive?: boolean | undefined;
}

/** A question of which any number of options is chosen, but at least one. Its answer is a list of codes. */
export interface MultipleQuestion {
  /** Any number of options is chosen. */
  type: "multiple";
  /**
   * Key of a question: the same over all versions and waves, and the name of its variable in exports. A letter, then letters, digits and
   * underscores, up to 20 in all. For example "cooperation".
   */
  questionKey: QuestionKey;
  /** How the question is worded. */
  text: Wording;
  /** A remark that helps to answer it. */
  help?: Wording | undefined;
  /** Must it be answered before submission, where it is shown? For example true. */
  isRequired: boolean;
  /** When it is shown; always when left out. */
  showIf?: ShownIf | undefined;
  /** The indicator that it is asked for. For example "werkcentrum-visitors". */
  indicatorCode?: IndicatorCode | undefined;
  /** What of a region its answer tells. The answers of programme managers are never counted by such a question. */
  identifies?: "region" | "centreMunicipality" | "phase" | "peerGroup" | undefined;
  /**
   * Where the wording differs from the version before: do answers stay comparable all the same? Without it they count as not comparable.
   * For example true.
   */
  isComparableWhenReworded?: boolean | undefined;
  /** The options, in their order. Each is a variable of its own. */
  options: QuestionOption[];
  /** How many may be chosen at most; all when left out. Whole number, for example 3. */
  mostChosen?: number | undefined;
}

/** A question of which a point on a scale is chosen. Its answer is a whole number, or the code of a missing option. */
export interface ScaleQuestion {
  /** A point on a scale is chosen. */
  type: "scale";
  /**
   * Key of a question: the same over all versions and waves, and the name of its variable in exports. A letter, then letters, digits and
   * underscores, up to 20 in all. For example "cooperation".
   */
  questionKey: QuestionKey;
  /** How the question is worded. */
  text: Wording;
  /** A remark that helps to answer it. */
  help?: Wording | undefined;
  /** Must it be answered before submission, where it is shown? For example true. */
  isRequired: boolean;
  /** When it is shown; always when left out. */
  showIf?: ShownIf | undefined;
  /** The indicator that it is asked for. For example "werkcentrum-visitors". */
  indicatorCode?: IndicatorCode | undefined;
  /** What of a region its answer tells. The answers of programme managers are never counted by such a question. */
  identifies?: "region" | "centreMunicipality" | "phase" | "peerGroup" | undefined;
  /**
   * Where the wording differs from the version before: do answers stay comparable all the same? Without it they count as not comparable.
   * For example true.
   */
  isComparableWhenReworded?: boolean | undefined;
  /** The lowest point, 0 or 1. Whole number, for example 1. */
  lowest: number;
  /** The highest point, 2 to 10. Whole number, for example 5. */
  highest: number;
  /** What the lowest point means. */
  lowestText: Wording;
  /** What the highest point means. */
  highestText: Wording;
  /** Options beside the numbers that say why there is no answer. Their values are −96 to −90. */
  missing?: QuestionOption[] | undefined;
}

/** A question of which the answer is a number: an exact decimal text, or the code of a missing option. */
export interface NumberQuestion {
  /** A number is given. */
  type: "number";
  /**
   * Key of a question: the same over all versions and waves, and the name of its variable in exports. A letter, then letters, digits and
   * underscores, up to 20 in all. For example "cooperation".
   */
  questionKey: QuestionKey;
  /** How the question is worded. */
  text: Wording;
  /** A remark that helps to answer it. */
  help?: Wording | undefined;
  /** Must it be answered before submission, where it is shown? For example true. */
  isRequired: boolean;
  /** When it is shown; always when left out. */
  showIf?: ShownIf | undefined;
  /** The indicator that it is asked for. For example "werkcentrum-visitors". */
  indicatorCode?: IndicatorCode | undefined;
  /** What of a region its answer tells. The answers of programme managers are never counted by such a question. */
  identifies?: "region" | "centreMunicipality" | "phase" | "peerGroup" | undefined;
  /**
   * Where the wording differs from the version before: do answers stay comparable all the same? Without it they count as not comparable.
   * For example true.
   */
  isComparableWhenReworded?: boolean | undefined;
  /** The least that it can be; never negative. For example "0". */
  minimum: string;
  /** The most that it can be. For example "60". */
  maximum: string;
  /** How many decimals it has at most. Whole number, for example 1. */
  decimals: number;
  /** What it counts or measures, as fte or months. */
  unit?: Wording | undefined;
  /** Options beside the numbers that say why there is no answer. Their values are −96 to −90. */
  missing?: QuestionOption[] | undefined;
}

/** A question that is answered in the respondent's own words. Its answers appear in no result. */
export interface TextQuestion {
  /** A text is written. */
  type: "text";
  /**
   * Key of a question: the same over all versions and waves, and the name of its variable in exports. A letter, then letters, digits and
   * underscores, up to 20 in all. For example "cooperation".
   */
  questionKey: QuestionKey;
  /** How the question is worded. */
  text: Wording;
  /** A remark that helps to answer it. */
  help?: Wording | undefined;
  /** Must it be answered before submission, where it is shown? For example true. */
  isRequired: boolean;
  /** When it is shown; always when left out. */
  showIf?: ShownIf | undefined;
  /** The indicator that it is asked for. For example "werkcentrum-visitors". */
  indicatorCode?: IndicatorCode | undefined;
  /** What of a region its answer tells. The answers of programme managers are never counted by such a question. */
  identifies?: "region" | "centreMunicipality" | "phase" | "peerGroup" | undefined;
  /**
   * Where the wording differs from the version before: do answers stay comparable all the same? Without it they count as not comparable.
   * For example true.
   */
  isComparableWhenReworded?: boolean | undefined;
  /** The longest answer, in characters. Whole number, for example 1000. */
  maxLength: number;
}

/** A question of which the answer is a day. Its answers appear in no result. */
export interface DateQuestion {
  /** A day is given. */
  type: "date";
  /**
   * Key of a question: the same over all versions and waves, and the name of its variable in exports. A letter, then letters, digits and
   * underscores, up to 20 in all. For example "cooperation".
   */
  questionKey: QuestionKey;
  /** How the question is worded. */
  text: Wording;
  /** A remark that helps to answer it. */
  help?: Wording | undefined;
  /** Must it be answered before submission, where it is shown? For example true. */
  isRequired: boolean;
  /** When it is shown; always when left out. */
  showIf?: ShownIf | undefined;
  /** The indicator that it is asked for. For example "werkcentrum-visitors". */
  indicatorCode?: IndicatorCode | undefined;
  /** What of a region its answer tells. The answers of programme managers are never counted by such a question. */
  identifies?: "region" | "centreMunicipality" | "phase" | "peerGroup" | undefined;
  /**
   * Where the wording differs from the version before: do answers stay comparable all the same? Without it they count as not comparable.
   * For example true.
   */
  isComparableWhenReworded?: boolean | undefined;
  /** The first day that it can be. ISO 8601 date (YYYY-MM-DD), for example "2026-01-01". */
  earliest?: Day | undefined;
  /** The last day that it can be. ISO 8601 date (YYYY-MM-DD), for example "2027-12-31". */
  latest?: Day | undefined;
}

/** Rows of which each has one of the same options chosen. Its answer has a code for each row. */
export interface MatrixQuestion {
  /** One option is chosen for each of some rows. */
  type: "matrix";
  /**
   * Key of a question: the same over all versions and waves, and the name of its variable in exports. A letter, then letters, digits and
   * underscores, up to 20 in all. For example "cooperation".
   */
  questionKey: QuestionKey;
  /** How the question is worded. */
  text: Wording;
  /** A remark that helps to answer it. */
  help?: Wording | undefined;
  /** Must it be answered before submission, where it is shown? For example true. */
  isRequired: boolean;
  /** When it is shown; always when left out. */
  showIf?: ShownIf | undefined;
  /** The indicator that it is asked for. For example "werkcentrum-visitors". */
  indicatorCode?: IndicatorCode | undefined;
  /** What of a region its answer tells. The answers of programme managers are never counted by such a question. */
  identifies?: "region" | "centreMunicipality" | "phase" | "peerGroup" | undefined;
  /**
   * Where the wording differs from the version before: do answers stay comparable all the same? Without it they count as not comparable.
   * For example true.
   */
  isComparableWhenReworded?: boolean | undefined;
  /** The rows, in their order. */
  rows: MatrixRow[];
  /** The options of each row, in their order. */
  options: QuestionOption[];
}

/** A row of a matrix, a variable of its own. */
export interface MatrixRow {
  /**
   * Key of a row of a matrix, the same over all versions: letters, digits and underscores, up to 11, no underscore first. For example
   * "speed".
   */
  rowKey: string;
  /** How the row is worded. */
  text: Wording;
}

/** How many people could be asked in a region. */
export interface WavePopulation {
  /** The region; null for those who belong to none, or where the population is only known as a whole. For example "AM14". */
  regionCode: RegionCode | null;
  /** How many people could be asked. Whole number, for example 1. */
  count: number;
}

/** The rules by which the results of a wave are protected. */
export interface RuleSet {
  /**
   * The fewest respondents that a published count stands for, never under 5; and how wide the possible range of each hidden count is at
   * least. Whole number, for example 10.
   */
  threshold: number;
  /**
   * By what every question is split, besides its table for all respondents. Answers of programme managers are never split by region or by a
   * question that nearly names one.
   */
  splitBy: ("region" | QuestionKey)[];
  /** Categories to be taken together where some are too small, tried before anything is hidden. */
  collapses: CategoryCollapse[];
  /**
   * `population`: shares are also given weighted by the population of each region, and how many of each region answered is published.
   * `none`: they are those of the respondents. Not for programme managers.
   */
  weighting: "none" | "population";
}

/** A few categories in the place of more (five points to three), tried before anything is hidden. */
export interface CategoryCollapse {
  /**
   * Key of a question: the same over all versions and waves, and the name of its variable in exports. A letter, then letters, digits and
   * underscores, up to 20 in all. For example "cooperation".
   */
  questionKey: QuestionKey;
  /** The collapsed categories. Every option is in exactly one of them. */
  categories: CollapsedCategory[];
}

/** A category in the place of several. */
export interface CollapsedCategory {
  /** Code of the collapsed category. For example "dissatisfied". */
  code: string;
  /** How it is worded. */
  text: Wording;
  /** The options, or the points of the scale, that go into it. */
  codes: string[];
}

/** One invitation to be made. */
export interface NewInvitation {
  /** By which the sender knows whom it is for, once in a wave. No name or address: those stay with the sender. For example "R-0001". */
  reference: string;
  /** The region of who is invited, which results may be split by; or null. For example "AM14". */
  regionCode: RegionCode | null;
}

/** Answers by the keys of their questions, as a form sends them. What is not answered is not there, or null. */
export type SentAnswers = Record<string, string | number | boolean | null | string[] | Record<string, string | number | boolean | null>>;

/** How a file of responses, as LimeSurvey or ODK writes it, is read: what its columns hold. */
export interface ResponseMapping {
  /** The columns with answers. Others in the file are not read. */
  columns: ResponseColumn[];
  /**
   * The column that tells one response from another: by it the same file changes nothing when it comes again, and who was erased stays so.
   * For example "id".
   */
  responseIdColumn: string;
  /** The column with the moment of submission; empty while there is none. For example "submitdate". */
  submittedAtColumn?: string | undefined;
  /** The zone of moments that don't say one, as those of LimeSurvey; Europe/Amsterdam when left out. */
  submittedAtZone?: "Europe/Amsterdam" | "UTC" | undefined;
  /** The column with the code of the respondent's region. For example "region_code". */
  regionCodeColumn?: string | undefined;
  /**
   * The column that says whether the response was submitted. When left out, it was where there is a moment of submission; without that
   * column too, all are. For example "completed".
   */
  isCompleteColumn?: string | undefined;
  /** What stands in that column where it was; `1`, `Y`, `yes`, `true` and `ja` (capitals don't count) when left out. */
  completeValues?: string[] | undefined;
}

/** What a column of a file of responses holds. */
export interface ResponseColumn {
  /** The column, as the header of the file names it. For example "aspects[SQ001]". */
  column: string;
  /** The question whose answer it holds. For example "aspects". */
  questionKey: QuestionKey;
  /** Of a matrix, and only there: the row whose answer it holds. For example "speed". */
  rowKey?: string | undefined;
  /** Of a multiple choice with a column for each option: the option that it says of whether it was chosen. For example "guide". */
  optionCode?: string | undefined;
  /**
   * What stands in the file, and what it means: the code of an option, a point of a scale, or `1` and `0` in a column that says of one
   * option whether it was chosen. What isn't here means itself.
   */
  codes?: Record<string, string> | undefined;
  /** In a multiple choice in one column: what stands between the codes; a space when left out. For example ";". */
  separator?: string | undefined;
  /** What stands in the file where there is no answer, beside an empty cell. */
  notAnswered?: string[] | undefined;
}

/**
 * What becomes of an entry that would bring what is committed over what is allocated, counted over the whole budget whatever the booking
 * dates: `refuse` refuses it, `flag` records it with `isOverAllocation`.
 */
export type CommitmentCeiling = "refuse" | "flag";

/** An entry to be recorded in the ledger of a budget. */
export interface NewBudgetEntry {
  /**
   * The entry's number in the sender's own books: letters, digits, `.`, `/`, `_` and `-`. No two entries of a budget have the same; what is
   * sent again just so is not recorded again. For example "2026-0001".
   */
  reference: string;
  /**
   * How far the money is: `allocated` (toegekend: made available), `committed` (verplicht: promised to somebody) or `realised`
   * (gerealiseerd: paid). The same euro passes through all three, so they are never added to each other. For example "committed".
   */
  stage: BudgetStage;
  /**
   * Who pays: `state` (the State), `centreMunicipality` (centrumgemeente), `municipality` (another municipality), `uwv` (UWV), or
   * `jointPool` (gezamenlijkheid). For example "uwv".
   */
  funder: Funder;
  /**
   * What the money is for: `guideFunction` (gidsfunctie), `walkInHours` (inloopspreekuren), `campaign` (campagne), `training` (scholing),
   * `programmeManagement` (programmamanagement) or `other`, which needs a text. For example "guideFunction".
   */
  purpose: BudgetPurpose;
  /** What it is for, where `purpose` is `other`; else null. Null when left out. */
  purposeText?: string | null | undefined;
  /** The goal of the reform that it serves, or null. Null when left out, for example "services". */
  goalCode?: GoalCode | null | undefined;
  /** Booking date: a day within the budget's year. ISO 8601 date (YYYY-MM-DD), for example "2026-03-02". */
  bookedOn: Day;
  /**
   * The amount in whole euro cents. Below zero it takes back: of what is allocated a reduction, of what is committed a decommitment
   * (vrijval), of what is realised a refund. Only a correction can be of 0. Whole number, for example 12500000.
   */
  amountCents: number;
  /**
   * How many guides (gidsen) the amount pays for, as a yearly average in fte: an exact decimal text, up to two decimals, with the sign of
   * the amount. Those of a stage are never below zero together. For the purpose `guideFunction` only; else null. Null when left out, for
   * example "1.5".
   */
  guideFte?: string | null | undefined;
  /** The document on which it rests: a decision, a contract, an invoice. For example "Beschikking DEMO-2026-14". */
  documentReference: string;
  /**
   * Reference of the entry that it corrects, of the same budget. That one then counts in no total any more. An entry can be replaced once;
   * a correction can be corrected. Half of a carry-over is corrected by another carry-over only. Null when left out, for example
   * "2026-0001".
   */
  replaces?: string | null | undefined;
}

/**
 * How far the money is: `allocated` (toegekend: made available), `committed` (verplicht: promised to somebody) or `realised` (gerealiseerd:
 * paid). The same euro passes through all three, so they are never added to each other.
 */
export type BudgetStage = "allocated" | "committed" | "realised";

/**
 * What the money is for: `guideFunction` (gidsfunctie), `walkInHours` (inloopspreekuren), `campaign` (campagne), `training` (scholing),
 * `programmeManagement` (programmamanagement) or `other`, which needs a text.
 */
export type BudgetPurpose = "guideFunction" | "walkInHours" | "campaign" | "training" | "programmeManagement" | "other";

/** A strand (onderdeel) of the evaluation: `impulseBudget` (het impulsbudget) or `reform` (de hervorming). */
export type StrandCode = "impulseBudget" | "reform";

/** A question of a survey, in whichever of its versions. */
export interface SurveyQuestionLinkInput {
  /** Key of a survey: words in lower case, with hyphens between them. It never changes. For example "programme-managers". */
  surveyKey: SurveyKey;
  /**
   * Key of a question: the same over all versions and waves, and the name of its variable in exports. A letter, then letters, digits and
   * underscores, up to 20 in all. For example "cooperation".
   */
  questionKey: QuestionKey;
}

/** How far the visit is: `planned`, `visited`, or `cancelled`; then the region can be planned anew. */
export type VisitState = "planned" | "visited" | "cancelled";

/** What kind of report it is: `interim` (tussenrapport), `yearly` (jaarlijks rapport) or `final` (eindrapport). */
export type ReportKind = "interim" | "yearly" | "final";

/** A resource whose changes can be followed, as it stands in its addresses. */
export type ChangedResource =
  | "regions"
  | "municipalities"
  | "werkcentra"
  | "goals"
  | "indicators"
  | "observations"
  | "agendas"
  | "bottlenecks"
  | "signals"
  | "surveys"
  | "waves"
  | "invitations"
  | "responses"
  | "budgets"
  | "evaluation"
  | "visits"
  | "reports"
  | "data-cuts"
  | "api-keys";

/**
 * Whom a credential stands for: a labour-market region, the ministry, the support team, a researcher of the evaluation, or an administrator
 * of keys and audit.
 */
export type Role = "region" | "ministry" | "support" | "researcher" | "admin";

/** A resource and what may be done with it. Public reads need no scope. */
export type Scope =
  | "api-keys:read"
  | "api-keys:write"
  | "audit-records:read"
  | "werkcentra:write"
  | "indicators:write"
  | "observations:read"
  | "observations:write"
  | "agendas:read"
  | "agendas:write"
  | "bottlenecks:read"
  | "bottlenecks:write"
  | "bottleneck-answers:write"
  | "signals:read"
  | "signals:write"
  | "surveys:read"
  | "surveys:write"
  | "responses:read"
  | "responses:write"
  | "own-response:write"
  | "budgets:read"
  | "budgets:write"
  | "evaluation:read"
  | "evaluation:write"
  | "data-cuts:read"
  | "data-cuts:write";

/**
 * What data may be used for: the Werkcentrum's service to visitors, policy, or the evaluation. Policy and evaluation never go together in
 * one credential.
 */
export type Purpose = "service" | "policy" | "evaluation";

/** What `dataCuts.follow` takes. */
export interface DataCutsFollowInput {
  /** The name of the cut, which is also its id: small letters and digits, with hyphens between them. For example "demonstration-2026". */
  cutId: string;
  /** Where to go on: `page.next` of the answer before, or the id of a step. For example "3". */
  after?: string | undefined;
}

/** What `changes.follow` takes. */
export interface ChangesFollowInput {
  /** Where to go on: `page.next` of the answer before, or the id of a change. For example "Zk1tT2p5c0F4Q2J3d1E". */
  after?: string | undefined;
  /** Only the changes of this resource. For example "werkcentra". */
  resource?: ChangedResource | undefined;
}

/** What `responses.list` takes when all of it comes at once. */
export interface ResponsesListExportInput {
  /** Id of the wave. UUID, for example "01938c1e-0000-7000-8000-0000000e0001". */
  waveId: string;
}

/** What `budgetEntries.list` takes when all of it comes at once. */
export interface BudgetEntriesListExportInput {
  /** Id of the budget. UUID, for example "01938c1e-0000-7000-8000-00000000ab14". */
  budgetId: string;
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

/** Werkcentra: the items of one page, the page itself, and what holds for all of them. */
export interface WerkcentrumPage {
  /** The items of this page, in the order of the list. */
  items: ListedWerkcentrum[];
  /** The page's limit, the highest limit, and the cursor of the next page. */
  page: Page;
}

/** The Werkcentrum of a labour-market region: its locations, hours, sub-regions and guides. */
export interface Werkcentrum {
  /** Id of the Werkcentrum. UUID, for example "01938c1e-0000-7000-8000-000000000014". */
  werkcentrumId: string;
  /** The labour-market region that it is the Werkcentrum of; each has one at most. For example "AM14". */
  regionCode: RegionCode;
  /** Name by which visitors know it. For example "Werkcentrum Amersfoort (demonstration)". */
  name: string;
  /**
   * Rises by one with each change. It is also the `ETag` of what it is the version of, to be sent as `If-Match` with a change. Whole
   * number, for example 1.
   */
  version: number;
  /** When it was last changed (UTC). For example "2026-11-23T11:00:00.000Z". */
  changedAt: string;
  /** Address of its own site, with https://, or null. For example "https://werkcentrum-amersfoort.example". */
  website: string | null;
  /** Parts of the region (subregio's) in which it works by itself. */
  subRegions: SubRegion[];
  /** The guides (gidsen) in fte, by funder. What there is to work with, and no outcome: nothing sorts or filters by it. */
  guideCapacity: GuideCapacity[];
  /** How to reach the Werkcentrum as a whole. */
  contactPoints: ContactPoint[];
  /** Where visitors find it, in any municipality of the region. */
  locations: WerkcentrumLocation[];
}

/** What became of each Werkcentrum, in the order of the import. */
export interface WerkcentrumImportResult {
  /** One for each item, in the order of the import. */
  items: ImportedWerkcentrum[];
}

/** Goals: the items of one page, the page itself, and what holds for all of them. */
export interface GoalPage {
  /** The items of this page, in the order of the list. */
  items: Goal[];
  /** The page's limit, the highest limit, and the cursor of the next page. */
  page: Page;
}

/** A goal of the reform, in the words in which it was published. */
export interface Goal {
  /**
   * A goal of the reform: `collaboration` (versterkte samenwerking in arbeidsmarktregio's), `services` (betere en toegankelijkere
   * dienstverlening) or `challenges` (effectievere aanpak van regionale arbeidsmarktopgaven). For example "services".
   */
  goalCode: GoalCode;
  /** Its place in the order in which the goals were published. Whole number, for example 2. */
  position: number;
  /** The goal in Dutch as it was published, and in English as it is translated here. */
  title: LocalizedText;
  /** Where the goal was found. */
  sources: Source[];
}

/** Indicators: the items of one page, the page itself, and what holds for all of them. */
export interface IndicatorPage {
  /** The items of this page, in the order of the list. */
  items: Indicator[];
  /** The page's limit, the highest limit, and the cursor of the next page. */
  page: Page;
}

/** An indicator of a goal of the reform, on one level and about one aspect, with all versions of its definition. */
export interface Indicator {
  /** Code of an indicator: words in lower case, with hyphens between them. It never changes. For example "werkcentrum-visitors". */
  indicatorCode: IndicatorCode;
  /** The goal of the reform that it belongs to. For example "services". */
  goalCode: GoalCode;
  /** The level that its values are about. For example "regional". */
  level: Level;
  /** What it is about. For example "activity". */
  aspect: Aspect;
  /** What it is called. */
  title: LocalizedText;
  /** Do its values say anything about success? Where they don't, `successMeasureReason` says why. For example false. */
  successMeasure: boolean;
  /** Why its values say nothing about success; null when they do. */
  successMeasureReason: LocalizedText | null;
  /** Number of the version of the definition that holds now, the last of `versions`. Whole number, for example 1. */
  currentVersion: number;
  /** All versions of the definition, oldest first. */
  versions: IndicatorVersion[];
  /**
   * Rises by one with each change. It is also the `ETag` of what it is the version of, to be sent as `If-Match` with a change. Whole
   * number, for example 1.
   */
  version: number;
  /** When it was last changed (UTC). For example "2026-11-23T11:00:00.000Z". */
  changedAt: string;
}

/** Observations: the items of one page, the page itself, and what holds for all of them. */
export interface ObservationPage {
  /** The items of this page, in the order of the list. */
  items: Observation[];
  /** The page's limit, the highest limit, and the cursor of the next page. */
  page: Page;
  /** Which areas the caller is shown: only the `country`; also its `ownRegions` with the municipalities that belong to them; or `all`. */
  areas: "country" | "ownRegions" | "all";
  /** Why an answer with outcomes of several regions has no order but that of the codes: no ranking is made of regions. */
  policy: OutcomePolicy;
}

/** What became of an intake, row by row and in all. */
export interface IntakeResult {
  /** One for each row, in the order of the rows. */
  items: IntakeRowResult[];
  /** How many rows came, and what became of them. */
  summary: IntakeSummary;
  /** Was it only tried? Then nothing was stored, whatever the rows say. For example false. */
  dryRun: boolean;
}

/** Bottlenecks: the items of one page, the page itself, and what holds for all of them. */
export interface BottleneckPage {
  /** The items of this page, in the order of the list. */
  items: Bottleneck[];
  /** The page's limit, the highest limit, and the cursor of the next page. */
  page: Page;
}

/** A bottleneck (knelpunt): what a region raises nationally. */
export interface Bottleneck {
  /** Id of the bottleneck. UUID, for example "01938c1e-0000-7000-8000-00000000b014". */
  bottleneckId: string;
  /** The region whose bottleneck it is. For example "AM14". */
  regionCode: RegionCode;
  /** What it is about, on one line. */
  title: LocalizedText;
  /** What stands in the way, as Markdown, exactly as it was written. */
  description: LocalizedMarkdown;
  /** Did the region make it public? Once public it stays so: what was public has been copied. For example true. */
  isPublic: boolean;
  /** How far it is: a region raised it, the national level acknowledged it, answered it, or closed it. For example "acknowledged". */
  state: BottleneckState;
  /** What the national level answered, as Markdown, exactly as it was written. Null while there is none. */
  answer: LocalizedMarkdown | null;
  /** All that happened to it, in that order. */
  steps: BottleneckStep[];
  /**
   * Rises by one with each change. It is also the `ETag` of what it is the version of, to be sent as `If-Match` with a change. Whole
   * number, for example 1.
   */
  version: number;
  /** When it was last changed (UTC). For example "2026-11-23T11:00:00.000Z". */
  changedAt: string;
}

/** Signals: the items of one page, the page itself, and what holds for all of them. */
export interface SignalPage {
  /** The items of this page, in the order of the list. */
  items: Signal[];
  /** The page's limit, the highest limit, and the cursor of the next page. */
  page: Page;
}

/** A signal (signaal) from a half-year talk with the account holder of a region. It serves policy alone. */
export interface Signal {
  /** Id of the signal. UUID, for example "01938c1e-0000-7000-8000-00000000a014". */
  signalId: string;
  /** The region of the half-year talk in which it was heard. For example "AM14". */
  regionCode: RegionCode;
  /**
   * The day, of this century, of the half-year talk (halfjaargesprek) in which it was heard. ISO 8601 date (YYYY-MM-DD), for example
   * "2026-11-12".
   */
  heardOn: Day;
  /** What it is about, on one line. People are named by their role. For example "Registration at two front desks (demonstration)". */
  topic: string;
  /**
   * What was heard, as Markdown, exactly as it was written. People are named by their role. For example "The account holder hears that
   * clients register *twice* (demonstration).".
   */
  text: Markdown;
  /**
   * The bottleneck of the same region that came from it, or null. The link leads from the signal to the bottleneck and never back: a
   * bottleneck is the same with and without it. For example "01938c1e-0000-7000-8000-00000000b014".
   */
  bottleneckId: string | null;
  /**
   * Rises by one with each change. It is also the `ETag` of what it is the version of, to be sent as `If-Match` with a change. Whole
   * number, for example 1.
   */
  version: number;
  /** When it was last changed (UTC). For example "2026-11-23T11:00:00.000Z". */
  changedAt: string;
}

/** Agendas: the items of one page, the page itself, and what holds for all of them. */
export interface AgendaPage {
  /** The items of this page, in the order of the list. */
  items: Agenda[];
  /** The page's limit, the highest limit, and the cursor of the next page. */
  page: Page;
}

/** A multi-year agenda (meerjarenagenda), national or of a region, with the newest version that the caller may see. */
export interface Agenda {
  /** Id of the agenda. UUID, for example "01938c1e-0000-7000-8000-00000000a001". */
  agendaId: string;
  /** Whether an agenda is that of the country (`national`) or of a region (`regional`). For example "national". */
  level: AgendaLevel;
  /** The region whose agenda it is; null for the national one. For example "AM14". */
  regionCode: RegionCode | null;
  /** What the agenda is called. */
  title: LocalizedText;
  /** First day of the period, inclusive. ISO 8601 date (YYYY-MM-DD), for example "2022-01-01". */
  validFrom: Day;
  /**
   * First day that no longer counts (half-open period), or null while the period is open. ISO 8601 date (YYYY-MM-DD), for example
   * "2022-03-24".
   */
  validTo: Day | null;
  /** The newest version that the caller may see, and its state. */
  newestVersion: NewestAgendaVersion;
}

/** Versions of an agenda: the items of one page, the page itself, and what holds for all of them. */
export interface AgendaVersionPage {
  /** The items of this page, in the order of the list. */
  items: ListedAgendaVersion[];
  /** The page's limit, the highest limit, and the cursor of the next page. */
  page: Page;
}

/** A version of an agenda: its state, adoption, public edition, and for those who may see it its content. */
export interface AgendaVersion {
  /** Id of the agenda. UUID, for example "01938c1e-0000-7000-8000-00000000a001". */
  agendaId: string;
  /** Number of the version in its agenda, from 1 on. Whole number, for example 1. */
  number: number;
  /**
   * `draft` (for its own side only), `adopted` (it can't change any more), `embargoed` (its public edition waits for the end of an
   * embargo), or `published` (its public edition is out). The last comes by itself when the embargo ends. For example "adopted".
   */
  state: AgendaVersionState;
  /**
   * Rises by one with each change. It is also the `ETag` of what it is the version of, to be sent as `If-Match` with a change. Whole
   * number, for example 1.
   */
  version: number;
  /** When it was last changed (UTC). For example "2026-11-23T11:00:00.000Z". */
  changedAt: string;
  /** By whom and when it was adopted, or null for a draft. */
  adoption: Adoption | null;
  /** The title of its agenda. */
  title: LocalizedText;
  /** Its public edition, or null where there is none yet. */
  publicEdition: PublicEdition | null;
  /** What it says, or null for those who see the public edition only. */
  content: AgendaContent | null;
}

/** What one version of an agenda added, removed and changed in comparison with another. The order of the parts is not compared. */
export interface AgendaComparison {
  /** Id of the agenda. UUID, for example "01938c1e-0000-7000-8000-00000000a001". */
  agendaId: string;
  /** Number of the version in its agenda, from 1 on. Whole number, for example 1. */
  number: number;
  /** The version that it is compared with; null where there is none before it, and then all of it is added. For example 1. */
  with: number | null;
  /** The introduction before and after, or null when it is the same. */
  introduction: ChangedIntroduction | null;
  /** How the themes of two versions differ. */
  themes: ThemeDifferences;
  /** How the challenges of two versions differ. */
  challenges: ChallengeDifferences;
  /** How the measures of two versions differ. */
  measures: MeasureDifferences;
}

/** Surveys: the items of one page, the page itself, and what holds for all of them. */
export interface SurveyPage {
  /** The items of this page, in the order of the list. */
  items: Survey[];
  /** The page's limit, the highest limit, and the cursor of the next page. */
  page: Page;
}

/** A survey (enquête): who is asked, with a questionnaire in versions. */
export interface Survey {
  /** Key of a survey: words in lower case, with hyphens between them. It never changes. For example "programme-managers". */
  surveyKey: SurveyKey;
  /**
   * Who is asked: the regional programme managers (yearly), professionals, clients of a Werkcentrum, or the public before and after the
   * campaign. The answers of programme managers, about one for each region, are never split by region or by anything that nearly names one.
   * For example "programmeManagers".
   */
  audience: Audience;
  /** What the survey is called. */
  title: LocalizedText;
  /** Number of the newest version of the questionnaire, or null while there is none. For example 1. */
  currentVersion: number | null;
  /**
   * Rises by one with each change. It is also the `ETag` of what it is the version of, to be sent as `If-Match` with a change. Whole
   * number, for example 1.
   */
  version: number;
  /** When it was last changed (UTC). For example "2026-11-23T11:00:00.000Z". */
  changedAt: string;
}

/** Survey versions: the items of one page, the page itself, and what holds for all of them. */
export interface SurveyVersionPage {
  /** The items of this page, in the order of the list. */
  items: SurveyVersionSummary[];
  /** The page's limit, the highest limit, and the cursor of the next page. */
  page: Page;
}

/** A version of a survey's questionnaire. It is frozen once a wave uses it. */
export interface SurveyVersion {
  /** Key of a survey: words in lower case, with hyphens between them. It never changes. For example "programme-managers". */
  surveyKey: SurveyKey;
  /** Number of a version of the questionnaire: 1, and one more with each new version. Whole number, for example 1. */
  number: number;
  /** Does a wave use it? From then on it can't change any more, nor be removed. For example true. */
  isFrozen: boolean;
  /** What respondents are asked, in order. */
  questionnaire: Questionnaire;
  /**
   * Rises by one with each change. It is also the `ETag` of what it is the version of, to be sent as `If-Match` with a change. Whole
   * number, for example 1.
   */
  version: number;
  /** When it was last changed (UTC). For example "2026-11-23T11:00:00.000Z". */
  changedAt: string;
}

/** What a version of a questionnaire changes, and whether answers stay comparable. */
export interface SurveyVersionComparison {
  /** Key of a survey: words in lower case, with hyphens between them. It never changes. For example "programme-managers". */
  surveyKey: SurveyKey;
  /** The version that is looked at. Whole number, for example 2. */
  number: number;
  /** The version that it is compared with. Whole number, for example 1. */
  with: number;
  /** Every question of either version: those of the version in its order, then those that are gone. */
  questions: QuestionComparison[];
}

/** Waves: the items of one page, the page itself, and what holds for all of them. */
export interface WavePage {
  /** The items of this page, in the order of the list. */
  items: Wave[];
  /** The page's limit, the highest limit, and the cursor of the next page. */
  page: Page;
}

/** A wave (ronde) of a survey: when a version of its questionnaire is asked, and of how many. */
export interface Wave {
  /** Id of the wave. UUID, for example "01938c1e-0000-7000-8000-0000000e0001". */
  waveId: string;
  /** What the wave is called. */
  title: LocalizedText;
  /** Key of a survey: words in lower case, with hyphens between them. It never changes. For example "programme-managers". */
  surveyKey: SurveyKey;
  /** The version of the questionnaire that is asked. It is frozen from then on. Whole number, for example 1. */
  versionNumber: number;
  /** The yearly cycle of the evaluation, 2026 to 2031. Whole number, for example 2026. */
  cycle: number;
  /** From when answers are taken (UTC), once the wave has been opened. For example "2026-10-01T07:00:00Z". */
  opensAt: string;
  /** From when no answers are taken any more (UTC). For example "2026-11-01T07:00:00Z". */
  closesAt: string;
  /** How many people could be asked, per region. */
  population: WavePopulation[];
  /** The rules by which the results of a wave are protected. */
  ruleSet: RuleSet;
  /** Id of the earlier wave of the same survey with which results are compared, or null. */
  comparableWith: string | null;
  /** What its answers are bound to: they are for the evaluation only. */
  purpose: "evaluation";
  /** How far a wave is: planned, open for answers, closed, or with results released. For example "open". */
  state: WaveState;
  /** The newest release that was asked for, or null. */
  release: WaveRelease | null;
  /**
   * Rises by one with each change. It is also the `ETag` of what it is the version of, to be sent as `If-Match` with a change. Whole
   * number, for example 1.
   */
  version: number;
  /** When it was last changed (UTC). For example "2026-11-23T11:00:00.000Z". */
  changedAt: string;
}

/** How many of a wave's population answered. Never split. */
export interface ResponseRate {
  /** Id of the wave. UUID, for example "01938c1e-0000-7000-8000-0000000e0001". */
  waveId: string;
  /** How many people could be asked. Whole number, for example 35. */
  population: number;
  /** How many were invited. Whole number, for example 35. */
  invited: number;
  /** How many submitted a response. Whole number, for example 31. */
  submitted: number;
  /**
   * The submitted responses as a share of the population, four decimals as text; null when the population is 0, or smaller than that. For
   * example "0.8857".
   */
  rate: string | null;
}

/** Invitations: the items of one page, the page itself, and what holds for all of them. */
export interface InvitationPage {
  /** The items of this page, in the order of the list. */
  items: Invitation[];
  /** The page's limit, the highest limit, and the cursor of the next page. */
  page: Page;
}

/** Invitations that were made, with their tokens. */
export interface IssuedInvitations {
  /** The invitations, in the order in which they were sent. */
  items: Invitation[];
  /**
   * The token of each invitation, in the same order. The respondent's credential, to be sent as `Authorization: Bearer`. It is answered
   * this once: only a hash of it is kept. Null in the answer of a repeated call.
   */
  tokens: string[] | null;
}

/** An invitation with its new token. */
export interface RenewedInvitation {
  /** Id of the invitation. UUID, for example "01938c1e-0000-7000-8000-0000000f0001". */
  invitationId: string;
  /** Id of the wave. UUID, for example "01938c1e-0000-7000-8000-0000000e0001". */
  waveId: string;
  /** By which the sender knows whom it is for, once in a wave. No name or address: those stay with the sender. For example "R-0001". */
  reference: string;
  /** The region of who is invited, which results may be split by; or null. For example "AM14". */
  regionCode: RegionCode | null;
  /** When its token was issued (UTC). A renewal issues another and revokes this one. For example "2026-11-23T11:00:00.000Z". */
  issuedAt: string;
  /** Number of the token that holds now: 1, and one more with each renewal. Whole number, for example 1. */
  tokenNumber: number;
  /** When the response was submitted (UTC), or null. The token opens nothing from then on. */
  submittedAt: string | null;
  /**
   * Id of the response that it led to, by which that can be erased, submitted or not; null while nothing was saved. For example
   * "01938c1e-0000-7000-8000-0000000d0001".
   */
  responseId: string | null;
  /** Was the response erased, as the respondent asked? Then the token opens nothing, and there is nobody to remind. For example false. */
  isErased: boolean;
  /**
   * The respondent's credential, to be sent as `Authorization: Bearer`. It is answered this once: only a hash of it is kept. Null in the
   * answer of a repeated call. For example
   * "rxi_01938c1e0000700080000000000e000201938c1e0000700080000000000f0001_EXAMPLEEXAMPLEEXAMPLEEXAMPLE000000".
   */
  token: string | null;
}

/** What a respondent has to answer, and what is saved of it. */
export interface OwnQuestionnaire {
  /** Id of the wave. UUID, for example "01938c1e-0000-7000-8000-0000000e0001". */
  waveId: string;
  /** What the wave is called. */
  title: LocalizedText;
  /** Until when answers are taken (UTC). For example "2026-11-30T23:00:00Z". */
  closesAt: string;
  /** What respondents are asked, in order. */
  questionnaire: Questionnaire;
  /** What was saved until now. */
  answers: SurveyAnswers;
  /** When it was submitted (UTC), or null. For example "2026-11-23T11:00:00.000Z". */
  submittedAt: string | null;
}

/** What became of a respondent's answers. */
export interface SavedResponse {
  /** Id of the wave. UUID, for example "01938c1e-0000-7000-8000-0000000e0001". */
  waveId: string;
  /** Id of the response. UUID, for example "01938c1e-0000-7000-8000-0000000d0001". */
  responseId: string;
  /** When it was submitted (UTC), or null. For example "2026-11-23T11:00:00.000Z". */
  submittedAt: string | null;
  /** When it was saved (UTC). For example "2026-11-23T11:00:00.000Z". */
  savedAt: string;
}

/** Survey responses: the items of one page, the page itself, and what holds for all of them. */
export interface SurveyResponsePage {
  /** The items of this page, in the order of the list. */
  items: SurveyResponse[];
  /** The page's limit, the highest limit, and the cursor of the next page. */
  page: Page;
}

/** What became of a file of responses, row by row. */
export interface ResponseIntakeResult {
  /** One for each row, in the order of the rows. */
  items: ResponseRowResult[];
  /** How many rows came, and what became of them. */
  summary: ResponseIntakeSummary;
  /** Was it only tried? Then nothing was stored, whatever the rows say. For example false. */
  dryRun: boolean;
}

/** Results: the items of one page, the page itself, and what holds for all of them. */
export interface ResultPage {
  /** The items of this page, in the order of the list. */
  items: Result[];
  /** The page's limit, the highest limit, and the cursor of the next page. */
  page: Page;
  /** Id of the wave. UUID, for example "01938c1e-0000-7000-8000-0000000e0001". */
  waveId: string;
  /** The release that they are of. Whole number, for example 1. */
  releaseNumber: number;
  /** When the release was made (UTC). It is never recomputed. For example "2026-11-23T11:00:02.000Z". */
  madeAt: string;
  /** How many responses the release rests on. Whole number, for example 412. */
  respondents: number;
  /** How many people could be asked. Whole number, for example 5200. */
  population: number;
  /**
   * Respondents as a share of the population, four decimals as text; null when the population is 0, or smaller than that. For example
   * "0.0792".
   */
  responseRate: string | null;
  /** The threshold of the rule set. Whole number, for example 10. */
  threshold: number;
  /** Why an answer with outcomes of several regions has no order but that of the codes: no ranking is made of regions. */
  policy: OutcomePolicy;
}

/** The variables of a wave with wording, codes and missing codes. */
export interface Codebook {
  /** Id of the wave. UUID, for example "01938c1e-0000-7000-8000-0000000e0001". */
  waveId: string;
  /** Key of a survey: words in lower case, with hyphens between them. It never changes. For example "programme-managers". */
  surveyKey: SurveyKey;
  /** Number of a version of the questionnaire: 1, and one more with each new version. Whole number, for example 1. */
  versionNumber: number;
  /** The yearly cycle of the evaluation, 2026 to 2031. Whole number, for example 2026. */
  cycle: number;
  /** What the wave is called. */
  title: LocalizedText;
  /** All variables of the microdata, in the order of the questionnaire. */
  variables: CodebookVariable[];
}

/** Budgets: the items of one page, the page itself, and what holds for all of them. */
export interface BudgetPage {
  /** The items of this page, in the order of the list. */
  items: Budget[];
  /** The page's limit, the highest limit, and the cursor of the next page. */
  page: Page;
}

/**
 * An impulse budget (impulsbudget) of a region, or a national one, for a year: a ledger of up to 90000 entries of which none ever changes.
 */
export interface Budget {
  /** Id of the budget. UUID, for example "01938c1e-0000-7000-8000-00000000ab14". */
  budgetId: string;
  /** The region whose budget it is; null for a national one. For example "AM14". */
  regionCode: RegionCode | null;
  /** The calendar year of the budget. Whole number, for example 2026. */
  year: number;
  /** Are its amounts made up? They are then never added to real ones. For example true. */
  isDemonstration: boolean;
  /** What the budget is called. */
  title: LocalizedText;
  /**
   * What becomes of an entry that would bring what is committed over what is allocated, counted over the whole budget whatever the booking
   * dates: `refuse` refuses it, `flag` records it with `isOverAllocation`. For example "refuse".
   */
  commitmentCeiling: CommitmentCeiling;
  /**
   * Rises by one with each change. It is also the `ETag` of what it is the version of, to be sent as `If-Match` with a change. Whole
   * number, for example 1.
   */
  version: number;
  /** When it was last changed (UTC). New entries in its ledger are no change of it. For example "2026-11-23T11:00:00.000Z". */
  changedAt: string;
}

/** How a budget stands, by booking date and by what was known when. */
export interface BudgetBalance {
  /** Id of the budget. UUID, for example "01938c1e-0000-7000-8000-00000000ab14". */
  budgetId: string;
  /** The region, or null for a national budget. For example "AM14". */
  regionCode: RegionCode | null;
  /** The calendar year of the budget. Whole number, for example 2026. */
  year: number;
  /** Entries that are booked on this day or before it count; null for all, whatever their booking date. ISO 8601 date (YYYY-MM-DD). */
  asOf: Day | null;
  /** The moment at which this was known (UTC); null for what is known now. */
  knownAt: string | null;
  /** Three amounts by stage, and what follows from them. They are never added to each other: the same euro passes through all three. */
  amounts: BudgetAmounts;
  /** Is the year not over yet, today or on the day of `asOf`? What is realised is then not that of a whole year. For example true. */
  isPartialYear: boolean;
}

/** Budget entries: the items of one page, the page itself, and what holds for all of them. */
export interface BudgetEntryPage {
  /** The items of this page, in the order of the list. */
  items: BudgetEntry[];
  /** The page's limit, the highest limit, and the cursor of the next page. */
  page: Page;
}

/** An entry of a budget's ledger, as it was recorded. It never changes; a correction is an entry that replaces it. */
export interface BudgetEntry {
  /** Id of the budget. UUID, for example "01938c1e-0000-7000-8000-00000000ab14". */
  budgetId: string;
  /** Number of the entry in its budget: 1, 2, 3 and so on, in the order of recording. Whole number, for example 1. */
  entryNumber: number;
  /**
   * The entry's number in the sender's own books: letters, digits, `.`, `/`, `_` and `-`. No two entries of a budget have the same; what is
   * sent again just so is not recorded again. For example "2026-0001".
   */
  reference: string;
  /**
   * How far the money is: `allocated` (toegekend: made available), `committed` (verplicht: promised to somebody) or `realised`
   * (gerealiseerd: paid). The same euro passes through all three, so they are never added to each other. For example "committed".
   */
  stage: BudgetStage;
  /**
   * Who pays: `state` (the State), `centreMunicipality` (centrumgemeente), `municipality` (another municipality), `uwv` (UWV), or
   * `jointPool` (gezamenlijkheid). For example "uwv".
   */
  funder: Funder;
  /**
   * What the money is for: `guideFunction` (gidsfunctie), `walkInHours` (inloopspreekuren), `campaign` (campagne), `training` (scholing),
   * `programmeManagement` (programmamanagement) or `other`, which needs a text. For example "guideFunction".
   */
  purpose: BudgetPurpose;
  /** What it is for, where `purpose` is `other`; else null. */
  purposeText: string | null;
  /** The goal of the reform that it serves, or null. For example "services". */
  goalCode: GoalCode | null;
  /** Booking date: a day within the budget's year. ISO 8601 date (YYYY-MM-DD), for example "2026-03-02". */
  bookedOn: Day;
  /**
   * The amount in whole euro cents. Below zero it takes back: of what is allocated a reduction, of what is committed a decommitment
   * (vrijval), of what is realised a refund. Only a correction can be of 0. Whole number, for example 12500000.
   */
  amountCents: number;
  /**
   * How many guides (gidsen) the amount pays for, as a yearly average in fte: an exact decimal text, up to two decimals, with the sign of
   * the amount. Those of a stage are never below zero together. For the purpose `guideFunction` only; else null. For example "1.5".
   */
  guideFte: string | null;
  /** The document on which it rests: a decision, a contract, an invoice. For example "Beschikking DEMO-2026-14". */
  documentReference: string;
  /** Number of the entry that it corrects and in whose place it counts, or null. */
  replaces: number | null;
  /** Number of the entry that corrects this one, which then counts in no total; or null. */
  replacedBy: number | null;
  /** Of money that was carried over to another year: the budget with the other half of it. Else null. */
  carriedOverWith: string | null;
  /** Was more committed than allocated when it was recorded? Only where the budget flags that instead of refusing it. For example false. */
  isOverAllocation: boolean;
  /**
   * When it was recorded (UTC): one moment for all that came together, later than that of whatever came before. For example
   * "2026-11-23T11:00:00.000Z".
   */
  recordedAt: string;
}

/** The two entries by which money was carried over to the next year. */
export interface CarryOver {
  /** What left the year, on its last day: an allocation below zero. */
  from: BudgetEntry;
  /** What came into the next year, on its first day. */
  to: BudgetEntry;
}

/** Budget totals: the items of one page, the page itself, and what holds for all of them. */
export interface BudgetTotalPage {
  /** The items of this page, in the order of the list. */
  items: BudgetTotal[];
  /** The page's limit, the highest limit, and the cursor of the next page. */
  page: Page;
  /** By what the totals are split. */
  by: "region" | "funder" | "purpose" | "goal" | "year";
  /** Are these totals of amounts that are made up? They are never added to real ones. For example false. */
  isDemonstration: boolean;
  /** Why an answer with outcomes of several regions has no order but that of the codes: no ranking is made of regions. */
  policy: OutcomePolicy;
}

/** The evaluation of the reform, as it was published. */
export interface EvaluationProgramme {
  /** What the evaluation is called. */
  title: LocalizedText;
  /** The first of its yearly cycles. Whole number, for example 2026. */
  firstCycle: number;
  /** The last of its yearly cycles. Whole number, for example 2031. */
  lastCycle: number;
  /** When it was explained to the regions, online. ISO 8601 date (YYYY-MM-DD), for example "2026-01-15". */
  informationSessionOn: Day;
  /** When its outline was published. ISO 8601 date (YYYY-MM-DD), for example "2026-02-05". */
  publishedOn: Day;
  /** Its strands, in the order in which they were published. */
  strands: EvaluationStrand[];
  /** What is done in its cycles. */
  parts: EvaluationPart[];
  /** The principles that it goes by. */
  statements: EvaluationStatement[];
  /** Where it was found. */
  sources: Source[];
}

/** Evaluation cycles: the items of one page, the page itself, and what holds for all of them. */
export interface EvaluationCyclePage {
  /** The items of this page, in the order of the list. */
  items: EvaluationCycle[];
  /** The page's limit, the highest limit, and the cursor of the next page. */
  page: Page;
}

/** A yearly cycle of the evaluation with its parts. */
export interface EvaluationCycle {
  /** The yearly cycle of the evaluation, 2026 to 2031. Whole number, for example 2026. */
  year: number;
  /** Does it have more than the other cycles? The second and the sixth do. For example false. */
  hasExtraElements: boolean;
  /** What is done in this cycle. */
  parts: EvaluationPart[];
  /** Where it was found. */
  sources: Source[];
}

/** Evaluation questions: the items of one page, the page itself, and what holds for all of them. */
export interface EvaluationQuestionPage {
  /** The items of this page, in the order of the list. */
  items: EvaluationQuestion[];
  /** The page's limit, the highest limit, and the cursor of the next page. */
  page: Page;
}

/** A question of the evaluation as it was published, and what it is linked to. */
export interface EvaluationQuestion {
  /** Code of the question of the evaluation. For example "regional-activity". */
  questionCode: string;
  /** A strand (onderdeel) of the evaluation: `impulseBudget` (het impulsbudget) or `reform` (de hervorming). For example "reform". */
  strandCode: StrandCode;
  /** The level that it is asked of; null for the main question of a strand. For example "regional". */
  level: Level | null;
  /** What it is about; null for the main question of a strand. For example "activity". */
  aspect: Aspect | null;
  /** The question in Dutch as it was published, and in English as it is translated here. */
  text: LocalizedText;
  /** The goals of the reform that it is linked to. */
  goalCodes: GoalCode[];
  /** The indicators that it is answered by, by code. */
  indicatorCodes: IndicatorCode[];
  /** The questions of surveys that it is answered by, by survey and question. */
  surveyQuestions: SurveyQuestionLink[];
  /** The reports that answer it, as far as the caller may see them. */
  reportIds: string[];
  /** Where it was found. */
  sources: Source[];
  /**
   * Rises by one with each change. It is also the `ETag` of what it is the version of, to be sent as `If-Match` with a change. Whole
   * number, for example 1.
   */
  version: number;
}

/** Region visits: the items of one page, the page itself, and what holds for all of them. */
export interface RegionVisitPage {
  /** The items of this page, in the order of the list. */
  items: RegionVisit[];
  /** The page's limit, the highest limit, and the cursor of the next page. */
  page: Page;
}

/** Which regions were visited, which are planned and which remain, and whether all of them can still be visited by the last cycle. */
export interface VisitCoverage {
  /** The day for which the answer holds. ISO 8601 date (YYYY-MM-DD), for example "2026-11-23". */
  asOf: Day;
  /** Every region, in the order of the codes. */
  regions: RegionCoverage[];
  /** Every cycle, in its order. */
  cycles: CycleCoverage[];
  /** How many regions were visited. Whole number, for example 6. */
  visited: number;
  /** How many more are planned. Whole number, for example 6. */
  planned: number;
  /** How many are neither. Whole number, for example 6. */
  remaining: number;
  /** How many regions a cycle visits at least, as published. Whole number, for example 6. */
  fewestPerCycle: number;
  /** How many regions a cycle visits at most, as published. Whole number, for example 6. */
  mostPerCycle: number;
  /** Do the regions that remain fit in the room that this cycle and those after it have? For example true. */
  canStillCoverAll: boolean;
  /** The same in words. */
  text: LocalizedText;
}

/** An in-depth visit (verdiepend bezoek) of the evaluation to a region. It says nothing of how the region does. */
export interface RegionVisit {
  /** Id of the visit. UUID, for example "01938c1e-0000-7000-8000-00000000d014". */
  visitId: string;
  /** The region that is visited. For example "AM14". */
  regionCode: RegionCode;
  /** The yearly cycle of the evaluation, 2026 to 2031. Whole number, for example 2026. */
  cycle: number;
  /** How far the visit is: `planned`, `visited`, or `cancelled`; then the region can be planned anew. For example "planned". */
  state: VisitState;
  /**
   * The day of the visit, or the month (YYYY-MM) where the day is not known; null while neither is. It lies in the cycle's year. For
   * example "2026-10".
   */
  visitOn: string | null;
  /** How exactly `visitOn` is known; it follows from its form. Null without it. */
  precision: "day" | "month" | null;
  /**
   * Rises by one with each change. It is also the `ETag` of what it is the version of, to be sent as `If-Match` with a change. Whole
   * number, for example 1.
   */
  version: number;
  /** When it was last changed (UTC). For example "2026-11-23T11:00:00.000Z". */
  changedAt: string;
}

/** Reports: the items of one page, the page itself, and what holds for all of them. */
export interface ReportPage {
  /** The items of this page, in the order of the list. */
  items: Report[];
  /** The page's limit, the highest limit, and the cursor of the next page. */
  page: Page;
}

/** A report of the evaluation, and how far it is. */
export interface Report {
  /** Id of the report. UUID, for example "01938c1e-0000-7000-8000-00000000c001". */
  reportId: string;
  /** What the report is called. */
  title: LocalizedText;
  /** A strand (onderdeel) of the evaluation: `impulseBudget` (het impulsbudget) or `reform` (de hervorming). For example "reform". */
  strandCode: StrandCode;
  /** What kind of report it is: `interim` (tussenrapport), `yearly` (jaarlijks rapport) or `final` (eindrapport). For example "yearly". */
  kind: ReportKind;
  /** The cycle that it is about; null where it is about several. For example 2026. */
  cycle: number | null;
  /** The questions of the evaluation that it answers. */
  questionCodes: string[];
  /** How far it is: `planned`, `drafted` or `published`. What is published stays as it is. */
  state: "planned" | "drafted" | "published";
  /** When it was published, or null. ISO 8601 date (YYYY-MM-DD), for example "2027-03-01". */
  publishedOn: Day | null;
  /** Its files, by name. */
  files: ReportFile[];
  /**
   * Rises by one with each change. It is also the `ETag` of what it is the version of, to be sent as `If-Match` with a change. Whole
   * number, for example 1.
   */
  version: number;
  /** When it was last changed (UTC). For example "2026-11-23T11:00:00.000Z". */
  changedAt: string;
}

/** A file of a report. */
export interface ReportFile {
  /** Name of the file: letters, digits and hyphens, with single points or underscores between them. For example "report.pdf". */
  name: string;
  /** What kind of file it is. For example "application/pdf". */
  mediaType: string;
  /** How long it is. Whole number, for example 123456. */
  bytes: number;
  /** The SHA-256 of its bytes, in hexadecimal. For example "0000000000000000000000000000000000000000000000000000000000000000". */
  sha256: string;
}

/** Data cuts: the items of one page, the page itself, and what holds for all of them. */
export interface DataCutPage {
  /** The items of this page, in the order of the list. */
  items: DataCut[];
  /** The page's limit, the highest limit, and the cursor of the next page. */
  page: Page;
}

/** A data cut: the evaluation's view of one moment, frozen under a name. */
export interface DataCut {
  /** The name of the cut, which is also its id: small letters and digits, with hyphens between them. For example "demonstration-2026". */
  cutId: string;
  /** The cycle that it was made for, or null. For example 2026. */
  cycle: number | null;
  /** What the cut is for. */
  title: LocalizedText;
  /** What it is bound to. */
  purpose: "evaluation";
  /** The moment (UTC) of the one consistent view that it holds, or null until it is frozen. For example "2026-11-23T11:00:00.000Z". */
  frozenAt: string | null;
  /** All its revisions, by number; the last one is the current one. */
  revisions: DataCutRevision[];
  /** The files of the current revision; none until it is made. */
  files: DataCutFile[];
}

/** The steps of the job of a data cut, and where to go on. */
export interface CutProgressFeed {
  /** Steps of the job, in their order. */
  items: CutProgress[];
  /** The page's limit, where to go on, and whether it is over. */
  page: CutProgressFeedPage;
}

/** A file of a data cut. */
export interface DataCutFile {
  /** Name of the file: letters, digits and hyphens, with single points or underscores between them. For example "goals.csv". */
  name: string;
  /** What is in it. */
  title: LocalizedText;
  /** What kind of file it is. For example "text/csv". */
  mediaType: string;
  /** How many rows a table has; null for other files. For example 3. */
  rows: number | null;
  /** How long it is. Whole number, for example 421. */
  bytes: number;
  /** The SHA-256 of its bytes, in hexadecimal. For example "0000000000000000000000000000000000000000000000000000000000000000". */
  sha256: string;
}

/** The catalogue of the open data: DCAT-AP-NL 3.0 as JSON-LD. */
export interface Catalog {
  /** Which property of which vocabulary each member is (JSON-LD 1.1). It stands in the answer; nothing is to be fetched. */
  "@context": Record<string, unknown>;
  /** Its identifier: a URI. URI, for example "https://reform-exchange.example/v1/catalog". */
  id: string;
  /** Its class. */
  type: "Catalog";
  /** What it is called. */
  title: LocalizedText;
  /** What it is. */
  description: LocalizedText;
  /** The languages of its texts. */
  languages: CatalogLanguage[];
  /** The list that the themes are of. */
  themeTaxonomy: CatalogTaxonomy;
  /** Under which licence it may be used. */
  license: CatalogLicense;
  /** Who publishes it. */
  publisher: CatalogAgent;
  /** Where to ask about it. */
  contactPoint: CatalogContact;
  /** The profile that it keeps to. */
  conformsTo: CatalogStandard[];
  /** The sets of open data. */
  datasets: CatalogDataset[];
  /** The API. */
  services: CatalogService[];
}

/** Changes in the one order of all changes, and where to go on. */
export interface ChangeFeed {
  /** Changes that the caller may see, in the one order of all changes. */
  items: Change[];
  /** The page's limit, and where to go on. */
  page: FeedPage;
}

/** API keys: the items of one page, the page itself, and what holds for all of them. */
export interface ApiKeyPage {
  /** The items of this page, in the order of the list. */
  items: ApiKey[];
  /** The page's limit, the highest limit, and the cursor of the next page. */
  page: Page;
}

/** An API key without its secret, of which only a hash is kept. */
export interface ApiKey {
  /** Id of the key; it opens nothing. UUID, for example "01938c1e-7d4a-7c9b-9a55-0d9f1f3f2a11". */
  apiKeyId: string;
  /** The beginning of the key, by which its holder knows it again. For example "rx_4fQ8s1Zb". */
  prefix: string;
  /**
   * What the key is for, so that people know it again. Not a secret, and no person's name. For example "Werkcentrum site of Amersfoort".
   */
  name: string;
  /**
   * Whom a credential stands for: a labour-market region, the ministry, the support team, a researcher of the evaluation, or an
   * administrator of keys and audit. For example "region".
   */
  role: Role;
  /** What the key may do, of what its role may do. */
  scopes: Scope[];
  /** What the key is for. Never policy and evaluation together; an administrator's key has none. */
  purposes: Purpose[];
  /** The regions whose data the key may reach, or null for all of them. A key with role `region` must name its regions. */
  regionCodes: RegionCode[] | null;
  /** From when on the key no longer opens anything (UTC), or null when it doesn't expire. For example "2027-11-23T11:00:00Z". */
  expiresAt: string | null;
  /** When it was made (UTC). For example "2026-11-23T11:00:00Z". */
  createdAt: string;
  /** Since when it opens nothing (UTC), or null. */
  revokedAt: string | null;
  /** When it was last used (UTC), to the minute or so, or null when it never was. */
  lastUsedAt: string | null;
}

/** A key that was just made, with its secret. */
export interface CreatedApiKey {
  /** Id of the key; it opens nothing. UUID, for example "01938c1e-7d4a-7c9b-9a55-0d9f1f3f2a11". */
  apiKeyId: string;
  /** The beginning of the key, by which its holder knows it again. For example "rx_4fQ8s1Zb". */
  prefix: string;
  /**
   * What the key is for, so that people know it again. Not a secret, and no person's name. For example "Werkcentrum site of Amersfoort".
   */
  name: string;
  /**
   * Whom a credential stands for: a labour-market region, the ministry, the support team, a researcher of the evaluation, or an
   * administrator of keys and audit. For example "region".
   */
  role: Role;
  /** What the key may do, of what its role may do. */
  scopes: Scope[];
  /** What the key is for. Never policy and evaluation together; an administrator's key has none. */
  purposes: Purpose[];
  /** The regions whose data the key may reach, or null for all of them. A key with role `region` must name its regions. */
  regionCodes: RegionCode[] | null;
  /** From when on the key no longer opens anything (UTC), or null when it doesn't expire. For example "2027-11-23T11:00:00Z". */
  expiresAt: string | null;
  /** When it was made (UTC). For example "2026-11-23T11:00:00Z". */
  createdAt: string;
  /** Since when it opens nothing (UTC), or null. */
  revokedAt: string | null;
  /** When it was last used (UTC), to the minute or so, or null when it never was. */
  lastUsedAt: string | null;
  /**
   * The key itself, to be sent as `Authorization: Bearer …`. It is in the first answer only; when the call is repeated with its idempotency
   * key it is null.
   */
  secret: string | null;
}

/** Audit records: the items of one page, the page itself, and what holds for all of them. */
export interface AuditRecordPage {
  /** The items of this page, in the order of the list. */
  items: AuditRecord[];
  /** The page's limit, the highest limit, and the cursor of the next page. */
  page: Page;
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

/** A Werkcentrum in a list, with its nearest location when the list was asked near a place. */
export interface ListedWerkcentrum {
  /** Id of the Werkcentrum. UUID, for example "01938c1e-0000-7000-8000-000000000014". */
  werkcentrumId: string;
  /** The labour-market region that it is the Werkcentrum of; each has one at most. For example "AM14". */
  regionCode: RegionCode;
  /** Name by which visitors know it. For example "Werkcentrum Amersfoort (demonstration)". */
  name: string;
  /**
   * Rises by one with each change. It is also the `ETag` of what it is the version of, to be sent as `If-Match` with a change. Whole
   * number, for example 1.
   */
  version: number;
  /** When it was last changed (UTC). For example "2026-11-23T11:00:00.000Z". */
  changedAt: string;
  /** Address of its own site, with https://, or null. For example "https://werkcentrum-amersfoort.example". */
  website: string | null;
  /** Parts of the region (subregio's) in which it works by itself. */
  subRegions: SubRegion[];
  /** The guides (gidsen) in fte, by funder. What there is to work with, and no outcome: nothing sorts or filters by it. */
  guideCapacity: GuideCapacity[];
  /** How to reach the Werkcentrum as a whole. */
  contactPoints: ContactPoint[];
  /** Where visitors find it, in any municipality of the region. */
  locations: WerkcentrumLocation[];
  /** The nearest of the locations that fit the other filters, or null: `near` was not asked, or there are no locations. */
  nearest: NearestLocation | null;
}

/** A part of a region (subregio) in which a Werkcentrum works by itself. */
export interface SubRegion {
  /** Name of the sub-region. For example "Noord (demonstration)". */
  name: string;
  /** The municipalities of the sub-region, all in the region itself. */
  municipalityCodes: MunicipalityCode[];
}

/** The guides (gidsen) that one funder pays for, in fte. An input of the reform and no outcome of it. */
export interface GuideCapacity {
  /**
   * Who pays: `state` (the State), `centreMunicipality` (centrumgemeente), `municipality` (another municipality), `uwv` (UWV), or
   * `jointPool` (gezamenlijkheid). For example "uwv".
   */
  funder: Funder;
  /** Full-time equivalents as an exact decimal text, up to two decimals after a point. For example "12.5". */
  fte: string;
}

/** A way to reach a Werkcentrum or one of its locations. */
export interface ContactPoint {
  /** The way to reach someone. */
  kind: "telephone" | "email" | "website" | "whatsapp";
  /**
   * The number, address or page. A telephone or WhatsApp number has digits, spaces, hyphens and brackets, with an optional + before it; a
   * website starts with https://. For example "+31 33 123 45 67".
   */
  value: string;
  /** Whom or what it is for, or null. */
  description: LocalizedText | null;
}

/** A place where visitors find a Werkcentrum, in any municipality of its region. */
export interface WerkcentrumLocation {
  /** Id of the location; it lasts as long as the location does. UUID, for example "01938c1e-0000-7000-8000-000000001401". */
  locationId: string;
  /** Name of the location, unique within its Werkcentrum. For example "Werkcentrum Amersfoort, centre (demonstration)". */
  name: string;
  /** The municipality that the location lies in: any one of the region. For example "GM0307". */
  municipalityCode: MunicipalityCode;
  /** An address in the Netherlands. */
  address: PostalAddress;
  /** A place as a GeoJSON point (RFC 7946) in CRS84: longitude, then latitude. */
  point: Point;
  /** When the location is open, week by week. */
  openingHours: WeeklyPeriod[];
  /** When visitors may come without an appointment, week by week. */
  walkInHours: WeeklyPeriod[];
  /** Days with other hours, such as holidays. */
  exceptions: HoursException[];
  /** How well people can get in and around. Null is not known, never no. */
  accessibility: Accessibility;
  /** How to reach this location. */
  contactPoints: ContactPoint[];
}

/** An address in the Netherlands. */
export interface PostalAddress {
  /** Name of the street. For example "Voorbeeldstraat". */
  street: string;
  /** House number, without an addition. Whole number, for example 12. */
  houseNumber: number;
  /** Letter or addition to the house number, or null. For example "A". */
  houseNumberAddition: string | null;
  /** Dutch postcode: four digits, a space and two capitals. SA, SD and SS are not in use. For example "3811 AB". */
  postcode: string;
  /** Name of the place. For example "Amersfoort". */
  city: string;
}

/** A place as a GeoJSON point (RFC 7946) in CRS84: longitude, then latitude. */
export interface Point {
  /** The GeoJSON type. */
  type: "Point";
  /** Longitude, then latitude, in degrees (CRS84), within the European part of the Netherlands. */
  coordinates: [number, number];
}

/** A period that comes back each week. It belongs to the day on which it starts, also when it runs on after midnight. */
export interface WeeklyPeriod {
  /** The day on which the period starts. For example "monday". */
  day: Weekday;
  /** From when, HH:MM by the clock on the wall in Europe/Amsterdam. For example "09:00". */
  opens: string;
  /**
   * Until when, HH:MM by the clock on the wall, up to 24:00; this minute no longer counts. Earlier than `opens` means on the day after. For
   * example "17:00".
   */
  closes: string;
}

/**
 * A day with other hours, such as a holiday. They stand in the place of all periods that would start on that day; what started the day
 * before still runs on.
 */
export interface HoursException {
  /** The day with other hours. ISO 8601 date (YYYY-MM-DD), for example "2026-12-25". */
  on: Day;
  /** Why the hours differ, for visitors. */
  reason: LocalizedText;
  /** The opening periods that start on that day, in place of those of the week. Empty is closed all day. */
  openingHours: DayPeriod[];
  /** The walk-in periods that start on that day, in place of those of the week. Empty is none. */
  walkInHours: DayPeriod[];
}

/** A period that starts on one day and may run on after midnight. */
export interface DayPeriod {
  /** From when, HH:MM by the clock on the wall in Europe/Amsterdam. For example "09:00". */
  opens: string;
  /**
   * Until when, HH:MM by the clock on the wall, up to 24:00; this minute no longer counts. Earlier than `opens` means on the day after. For
   * example "17:00".
   */
  closes: string;
}

/** How well people can get in and around. Null is not known, never no. */
export interface Accessibility {
  /** Can people in a wheelchair come in by themselves? Null when nobody has said so yet. For example true. */
  wheelchairEntrance: boolean | null;
  /** Is there a toilet for people in a wheelchair? Null when nobody has said so yet. For example true. */
  wheelchairToilet: boolean | null;
  /**
   * Are there reserved parking places (gehandicaptenparkeerplaats) near the entrance? Null when nobody has said so yet. For example true.
   */
  reservedParking: boolean | null;
  /** Is there a hearing loop (ringleiding)? Null when nobody has said so yet. For example true. */
  hearingLoop: boolean | null;
  /** Is there a room with few stimuli (prikkelarme ruimte) to talk in? Null when nobody has said so yet. For example true. */
  quietRoom: boolean | null;
  /** What else a visitor should know of getting in and around, or null. */
  notes: LocalizedText | null;
}

/** The nearest of the locations that fit the other filters, and how far it is as the crow flies. */
export interface NearestLocation {
  /** Id of the location; it lasts as long as the location does. UUID, for example "01938c1e-0000-7000-8000-000000001401". */
  locationId: string;
  /** Distance as the crow flies, in whole metres. Whole number, for example 1200. */
  distanceMetres: number;
}

/** What became of one Werkcentrum of an import. */
export interface ImportedWerkcentrum {
  /** CBS code of a labour-market region (arbeidsmarktregio): AM and two digits. Not every number is in use. For example "AM14". */
  regionCode: RegionCode;
  /** Id of the Werkcentrum. UUID, for example "01938c1e-0000-7000-8000-000000000014". */
  werkcentrumId: string;
  /**
   * Rises by one with each change. It is also the `ETag` of what it is the version of, to be sent as `If-Match` with a change. Whole
   * number, for example 1.
   */
  version: number;
  /** What happened: `unchanged` when it was already just so, and then its version stays. */
  outcome: "created" | "updated" | "unchanged";
}

/** A version of the definition of an indicator. It never changes: what was observed by it keeps it. */
export interface IndicatorVersion {
  /** Number of a version of the definition: 1, and one more with each changed definition. Whole number, for example 1. */
  number: number;
  /** What a value counts or measures. */
  unit: LocalizedText;
  /** What exactly is counted or measured. */
  definition: LocalizedText;
  /** Where its values come from. */
  source: LocalizedText;
  /** How its values are obtained, or null where the definition says it all. */
  method: LocalizedText | null;
  /**
   * The fewest people on whom a value may rest: with fewer it is suppressed. Never under 5. Null when its values are not about people. For
   * example 10.
   */
  disclosureThreshold: number | null;
  /** When this version was made (UTC). For example "2026-11-23T11:00:00.000Z". */
  definedAt: string;
}

/** What was observed of an indicator in an area and a period (half-open), as one revision of it. */
export interface Observation {
  /** Code of an indicator: words in lower case, with hyphens between them. It never changes. For example "werkcentrum-visitors". */
  indicatorCode: IndicatorCode;
  /** Number of the version of the indicator's definition by which it was observed. Whole number, for example 1. */
  definitionVersion: number;
  /**
   * CBS code of a labour-market region (AM and two digits), of a municipality (GM and four digits), or of the country (NL01). For example
   * "AM14".
   */
  areaCode: AreaCode;
  /** First day of the period that the observation is about. For example "2026-01-01". */
  periodFrom: string;
  /** First day after the period (half-open). For example "2027-01-01". */
  periodTo: string;
  /**
   * The value as an exact decimal text, just as it was sent; null when `cellStatus` says why there is none. For example "12.50". An
   * outcome: nothing orders or filters by it.
   */
  value: string | null;
  /** Lower bound of the value's interval, or null. For example "11.2". An outcome: nothing orders or filters by it. */
  lowerBound: string | null;
  /** Upper bound of the value's interval, or null. For example "13.9". An outcome: nothing orders or filters by it. */
  upperBound: string | null;
  /** On how many people or answers the value rests, or null. Null as well when it is suppressed. For example 340. */
  baseCount: number | null;
  /** `provisional`: it may still be revised; `final`: it is not expected to be. A revision of either is a row of its own. */
  revisionStatus: "provisional" | "final";
  /**
   * `value`: there is a value; `suppressed`: it rests on too few to be disclosed; `noResponses`: nobody answered; `notAsked`: it was not
   * asked. For example "value".
   */
  cellStatus: CellStatus;
  /** When this revision was recorded (UTC). The next one never overwrites it. For example "2026-11-23T11:00:00.000Z". */
  recordedAt: string;
  /** The one region that it belongs to in its period, by the classification that is loaded now; null for the country. */
  region: ObservationRegionFound | ObservationRegionAmbiguous | null;
}

/** The area is this region, or lies in it for the whole period, itself or as the municipality that it merged into. */
export interface ObservationRegionFound {
  /** It belongs to one region for the whole period. */
  status: "found";
  /** CBS code of a labour-market region (arbeidsmarktregio): AM and two digits. Not every number is in use. For example "AM14". */
  regionCode: RegionCode;
}

/** The municipality belongs to no one region for the whole period, so its value is added to none. */
export interface ObservationRegionAmbiguous {
  /** It was split over regions, or moved from one to another within the period: the value stays with the municipality. */
  status: "ambiguous";
  /** The regions that it, or what it went over into, lies in during the period, by code. */
  candidateRegions: RegionCode[];
}

/** Why an answer with outcomes of several regions has no order but that of the codes: no ranking is made of regions. */
export interface OutcomePolicy {
  /** The policy: outcomes are not ranked. */
  code: "no-ranking";
  /** How the answer is ordered: by the codes of what it is about, and within those by day. Never by an outcome. */
  order: "code";
  /** The policy in words, to be shown where the values are shown. */
  text: LocalizedText;
}

/** What became of one row of an intake. */
export interface IntakeRowResult {
  /** The row, counted from 1 without the header of a CSV file. Whole number, for example 1. */
  row: number;
  /**
   * `stored`; `unchanged`: the same was there already; `suppressed`: stored without what may not be disclosed; `refused`: it has faults,
   * and nothing of it was stored.
   */
  status: "stored" | "unchanged" | "suppressed" | "refused";
  /**
   * The faults of a refused row. An answer holds the first 1000 faults; refused rows after those are without, and so are those for which
   * the fault of an earlier row says that it goes for later ones too.
   */
  errors?: Fault[] | undefined;
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
    | "stale-version"
    | "malformed-row"
    | "invalid-cursor"
    | "invalid-value";
  /** What is wrong and how to mend it, in the language of Accept-Language. For example "limit is at most 1000.". */
  message: string;
  /** In a workbook: the sheet. For example "survey". */
  sheet?: string | undefined;
  /**
   * In an intake of many rows: the row, counted from 1 without the header of a CSV file. In a workbook: the row as the workbook counts, the
   * header being 1. Whole number, for example 17.
   */
  row?: number | undefined;
  /**
   * In an intake of many rows: the member of the row, which is the name in the header of a CSV file. In a workbook: the column by its
   * header. For example "value".
   */
  column?: string | undefined;
}

/** How many rows came, and what became of them. */
export interface IntakeSummary {
  /** How many rows came. Whole number, for example 2. */
  received: number;
  /** How many were stored as they came. Whole number, for example 2. */
  stored: number;
  /** How many were there already, just so. Whole number, for example 2. */
  unchanged: number;
  /** How many were stored without what may not be disclosed. Whole number, for example 2. */
  suppressed: number;
  /** How many were refused. Whole number, for example 2. */
  refused: number;
}

/**
 * A text in Markdown that people read: Dutch always, English where it exists; each exactly as it was written. It may hold anything that
 * Markdown may, HTML too: whoever shows it must make it safe, or ask for the text as HTML where there is one.
 */
export interface LocalizedMarkdown {
  /** The text in Dutch, as Markdown. For example "De loketten werken met *twee* systemen (demonstratie).". */
  nl: Markdown;
  /** The text in English, as Markdown, where there is one. For example "The front desks work with *two* systems (demonstration).". */
  en?: Markdown | undefined;
}

/** What happened to a bottleneck, when, and from which side. */
export interface BottleneckStep {
  /** What happened. */
  step: "raised" | "acknowledged" | "answered" | "closed" | "published";
  /** When it happened (UTC). For example "2026-11-23T11:00:00.000Z". */
  takenAt: string;
  /** The role of the credential that did it: the support team or the ministry may raise one on behalf of a region. For example "region". */
  actorRole: Role;
}

/** The newest version that the caller may see, and its state. */
export interface NewestAgendaVersion {
  /** Number of the version in its agenda, from 1 on. Whole number, for example 1. */
  number: number;
  /**
   * `draft` (for its own side only), `adopted` (it can't change any more), `embargoed` (its public edition waits for the end of an
   * embargo), or `published` (its public edition is out). The last comes by itself when the embargo ends. For example "adopted".
   */
  state: AgendaVersionState;
}

/**
 * `draft` (for its own side only), `adopted` (it can't change any more), `embargoed` (its public edition waits for the end of an embargo),
 * or `published` (its public edition is out). The last comes by itself when the embargo ends.
 */
export type AgendaVersionState = "draft" | "adopted" | "embargoed" | "published";

/** A version of an agenda in a list, without its texts. */
export interface ListedAgendaVersion {
  /** Id of the agenda. UUID, for example "01938c1e-0000-7000-8000-00000000a001". */
  agendaId: string;
  /** Number of the version in its agenda, from 1 on. Whole number, for example 1. */
  number: number;
  /**
   * `draft` (for its own side only), `adopted` (it can't change any more), `embargoed` (its public edition waits for the end of an
   * embargo), or `published` (its public edition is out). The last comes by itself when the embargo ends. For example "adopted".
   */
  state: AgendaVersionState;
  /**
   * Rises by one with each change. It is also the `ETag` of what it is the version of, to be sent as `If-Match` with a change. Whole
   * number, for example 1.
   */
  version: number;
  /** When it was last changed (UTC). For example "2026-11-23T11:00:00.000Z". */
  changedAt: string;
  /** By whom and when it was adopted, or null for a draft. */
  adoption: Adoption | null;
  /** Its public edition without the text, or null where there is none yet. */
  publicEdition: ListedPublicEdition | null;
}

/** By which body a version was adopted, and when. */
export interface Adoption {
  /**
   * `landelijk-beraad` (Landelijk Beraad) adopts the national agenda, `regionaal-beraad` (Regionaal Beraad) that of its region. For example
   * "landelijk-beraad".
   */
  adoptedBy: AdoptingBody;
  /** The day on which it was adopted, or the month (YYYY-MM) where the day is not known. For example "2026-01". */
  adoptedOn: string;
  /** How exactly `adoptedOn` is known; it follows from its form. */
  precision: "day" | "month";
}

/** A public edition in a list, without its text. */
export interface ListedPublicEdition {
  /** What the public edition is called. */
  title: LocalizedText;
  /**
   * The day of the public edition; with an embargo the day (in Europe/Amsterdam) on which that ends. ISO 8601 date (YYYY-MM-DD), for
   * example "2026-03-23".
   */
  publishedOn: Day;
  /** The moment (UTC) from which on the public sees it, or null for at once. For example "2026-03-22T23:00:00.000Z". */
  embargoUntil: string | null;
}

/** The public edition of an adopted version, in plain language, with a date of its own and perhaps an embargo. */
export interface PublicEdition {
  /** What the public edition is called. */
  title: LocalizedText;
  /** The public edition: a text of its own in plain language, derived from what was adopted. */
  text: LocalizedMarkdown;
  /**
   * The day of the public edition; with an embargo the day (in Europe/Amsterdam) on which that ends. ISO 8601 date (YYYY-MM-DD), for
   * example "2026-03-23".
   */
  publishedOn: Day;
  /** The moment (UTC) from which on the public sees it, or null for at once. For example "2026-03-22T23:00:00.000Z". */
  embargoUntil: string | null;
}

/** What a version of an agenda says: its introduction, themes, challenges and measures. */
export interface AgendaContent {
  /** What comes before the parts. */
  introduction: LocalizedMarkdown;
  /** The themes (thema's), in their order. */
  themes: Theme[];
  /** The challenges (opgaven), in their order. */
  challenges: Challenge[];
  /** The measures (maatregelen), in their order. */
  measures: Measure[];
}

/** A theme (thema) of an agenda. */
export interface Theme {
  /** Names the part in its agenda, and stays with it over versions: that is how versions are compared. For example "one-front-door". */
  key: string;
  /** What it is called. */
  title: LocalizedText;
  /** What it is about. */
  text: LocalizedMarkdown;
}

/** A challenge (opgave) of an agenda. */
export interface Challenge {
  /** Names the part in its agenda, and stays with it over versions: that is how versions are compared. For example "one-front-door". */
  key: string;
  /** What it is called. */
  title: LocalizedText;
  /** What it is about. */
  text: LocalizedMarkdown;
  /** Key of the theme of the same agenda that it belongs to, or null. For example "one-front-door". */
  themeKey: string | null;
  /** Themes of national agendas that a challenge of a region relates to, without being bound. Always empty in a national agenda. */
  relatesTo: ThemeLink[];
}

/**
 * Relates a challenge of a region to a theme of a national agenda. It never binds: neither agenda depends on the other, and a later version
 * of the national one may have the theme no more.
 */
export interface ThemeLink {
  /** Id of a national agenda. UUID, for example "01938c1e-0000-7000-8000-00000000a001". */
  agendaId: string;
  /** Key of a theme of that agenda. For example "one-front-door". */
  themeKey: string;
}

/** A measure (maatregel) of an agenda: the goal it serves and the role that owns it. */
export interface Measure {
  /** Names the part in its agenda, and stays with it over versions: that is how versions are compared. For example "one-front-door". */
  key: string;
  /** What it is called. */
  title: LocalizedText;
  /** What it is about. */
  text: LocalizedMarkdown;
  /** The goal of the reform that it serves. For example "services". */
  goalCode: GoalCode;
  /** The role that sees to it, never a person's name. */
  ownerRole: LocalizedText;
  /** Key of the challenge of the same agenda that it answers, or null. For example "known-to-all". */
  challengeKey: string | null;
}

/** The introduction of both versions. */
export interface ChangedIntroduction {
  /** The introduction as it was, or null where there was none. */
  before: LocalizedMarkdown | null;
  /** The introduction as it became. */
  after: LocalizedMarkdown;
}

/** How the themes of two versions differ. */
export interface ThemeDifferences {
  /** The themes that only the later version has, in its order. */
  added: Theme[];
  /** The themes that only the earlier version has, in its order. */
  removed: Theme[];
  /** The themes that both have and that differ, in the order of the later version. */
  changed: ChangedTheme[];
}

/** A part that both versions have, and what differs. */
export interface ChangedTheme {
  /** Key of the part. For example "one-front-door". */
  key: string;
  /** The members that differ. */
  members: ("title" | "text")[];
  /** The part as it was. */
  before: Theme;
  /** The part as it became. */
  after: Theme;
}

/** How the challenges of two versions differ. */
export interface ChallengeDifferences {
  /** The challenges that only the later version has, in its order. */
  added: Challenge[];
  /** The challenges that only the earlier version has, in its order. */
  removed: Challenge[];
  /** The challenges that both have and that differ, in the order of the later version. */
  changed: ChangedChallenge[];
}

/** A part that both versions have, and what differs. */
export interface ChangedChallenge {
  /** Key of the part. For example "one-front-door". */
  key: string;
  /** The members that differ. */
  members: ("title" | "text" | "themeKey" | "relatesTo")[];
  /** The part as it was. */
  before: Challenge;
  /** The part as it became. */
  after: Challenge;
}

/** How the measures of two versions differ. */
export interface MeasureDifferences {
  /** The measures that only the later version has, in its order. */
  added: Measure[];
  /** The measures that only the earlier version has, in its order. */
  removed: Measure[];
  /** The measures that both have and that differ, in the order of the later version. */
  changed: ChangedMeasure[];
}

/** A part that both versions have, and what differs. */
export interface ChangedMeasure {
  /** Key of the part. For example "one-front-door". */
  key: string;
  /** The members that differ. */
  members: ("title" | "text" | "goalCode" | "ownerRole" | "challengeKey")[];
  /** The part as it was. */
  before: Measure;
  /** The part as it became. */
  after: Measure;
}

/** A version of a survey's questionnaire, in short. */
export interface SurveyVersionSummary {
  /** Key of a survey: words in lower case, with hyphens between them. It never changes. For example "programme-managers". */
  surveyKey: SurveyKey;
  /** Number of a version of the questionnaire: 1, and one more with each new version. Whole number, for example 1. */
  number: number;
  /** Does a wave use it? From then on it can't change any more, nor be removed. For example true. */
  isFrozen: boolean;
  /** When it was last changed (UTC). For example "2026-11-23T11:00:00.000Z". */
  changedAt: string;
  /** How many questions it has. Whole number, for example 24. */
  questionCount: number;
}

/** What became of a question from one version of the questionnaire to another, and whether its answers can be compared. */
export interface QuestionComparison {
  /**
   * Key of a question: the same over all versions and waves, and the name of its variable in exports. A letter, then letters, digits and
   * underscores, up to 20 in all. For example "cooperation".
   */
  questionKey: QuestionKey;
  /** What became of it. */
  status: "added" | "removed" | "unchanged" | "changed";
  /** What of it differs. */
  changedParts:
    | ("type" | "text" | "help" | "unit" | "lowestText" | "highestText" | "options" | "missing" | "rows" | "bounds" | "showIf" | "mostChosen" | "isRequired" | "order" | "decimals" | "indicatorCode" | "identifies")[];
  /** Can answers to the one be compared with answers to the other? For example false. */
  areAnswersComparable: boolean;
  /**
   * Why they can't be compared; none where they can. `conditionQuestion`: others were asked, as a question that its condition looks at is
   * not comparable. `wording`: it was reworded, and `isComparableWhenReworded` does not say that answers stay comparable.
   */
  reasons: ("notInBoth" | "type" | "options" | "bounds" | "rowsRemoved" | "showIf" | "mostChosen" | "conditionQuestion" | "wording")[];
}

/** How far a wave is: planned, open for answers, closed, or with results released. */
export type WaveState = "planned" | "open" | "closed" | "released";

/** A release (vrijgave) of the results of a wave, and how far it is. */
export interface WaveRelease {
  /** 1, and one more with each release that was made. Whole number, for example 1. */
  number: number;
  /**
   * `making`: its job is at work; `made`: the results are there; `refused`: it was not made, because together with the releases before it
   * would give away too much.
   */
  state: "making" | "made" | "refused";
  /** When it was asked for (UTC). For example "2026-11-23T11:00:00.000Z". */
  askedAt: string;
  /** When the results were stored (UTC), or null while there are none. For example "2026-11-23T11:00:02.000Z". */
  madeAt: string | null;
  /** Why it was not made, or null. */
  refusal: LocalizedText | null;
}

/** An invitation (uitnodiging) to answer in a wave. It opens one response. */
export interface Invitation {
  /** Id of the invitation. UUID, for example "01938c1e-0000-7000-8000-0000000f0001". */
  invitationId: string;
  /** Id of the wave. UUID, for example "01938c1e-0000-7000-8000-0000000e0001". */
  waveId: string;
  /** By which the sender knows whom it is for, once in a wave. No name or address: those stay with the sender. For example "R-0001". */
  reference: string;
  /** The region of who is invited, which results may be split by; or null. For example "AM14". */
  regionCode: RegionCode | null;
  /** When its token was issued (UTC). A renewal issues another and revokes this one. For example "2026-11-23T11:00:00.000Z". */
  issuedAt: string;
  /** Number of the token that holds now: 1, and one more with each renewal. Whole number, for example 1. */
  tokenNumber: number;
  /** When the response was submitted (UTC), or null. The token opens nothing from then on. */
  submittedAt: string | null;
  /**
   * Id of the response that it led to, by which that can be erased, submitted or not; null while nothing was saved. For example
   * "01938c1e-0000-7000-8000-0000000d0001".
   */
  responseId: string | null;
  /** Was the response erased, as the respondent asked? Then the token opens nothing, and there is nobody to remind. For example false. */
  isErased: boolean;
}

/** Answers by the keys of their questions. What is not answered is not there. */
export type SurveyAnswers = Record<string, string | number | string[] | Record<string, string>>;

/** A submitted response: microdata, for the evaluation only. */
export interface SurveyResponse {
  /** Id of the response. UUID, for example "01938c1e-0000-7000-8000-0000000d0001". */
  responseId: string;
  /** The invitation that it answers; null where it came by an intake. */
  invitationId: string | null;
  /** The region of the respondent, or null. For example "AM14". */
  regionCode: RegionCode | null;
  /** When it was submitted (UTC). For example "2026-11-23T11:00:00.000Z". */
  submittedAt: string;
  /** Answers by the keys of their questions. What is not answered is not there. */
  answers: SurveyAnswers;
}

/** What became of one row of a file of responses. */
export interface ResponseRowResult {
  /** The row, counted from 1 without the header of a CSV file. Whole number, for example 1. */
  row: number;
  /**
   * `stored`: new, or changed; `unchanged`: the same was there already; `erased`: the respondent's answers were erased, and stay so;
   * `refused`: it has faults, and nothing of it was stored.
   */
  status: "stored" | "unchanged" | "erased" | "refused";
  /**
   * The faults of a refused row. An answer holds the first 1000 faults; refused rows after those are without, and so are those for which
   * the fault of an earlier row says that it goes for later ones too.
   */
  errors?: Fault[] | undefined;
  /**
   * Id of the response, by which it can be erased: it follows from the wave and the id in the file, so a dry run of the file tells it too.
   * Null where the row has no id.
   */
  responseId: string | null;
}

/** How many rows came, and what became of them. */
export interface ResponseIntakeSummary {
  /** How many rows came. Whole number, for example 2. */
  received: number;
  /** How many were stored as they came. Whole number, for example 2. */
  stored: number;
  /** How many were there already, just so. Whole number, for example 2. */
  unchanged: number;
  /** How many were refused. Whole number, for example 2. */
  refused: number;
  /** How many belong to respondents whose answers were erased. Whole number, for example 0. */
  erased: number;
}

/** What was made known of the answers to one question (or a part of it), in one group of respondents. */
export interface Result {
  /**
   * Key of a question: the same over all versions and waves, and the name of its variable in exports. A letter, then letters, digits and
   * underscores, up to 20 in all. For example "cooperation".
   */
  questionKey: QuestionKey;
  /** Of a matrix the key of the row, of a multiple choice the code of the option; else null. */
  part: string | null;
  /** By what it is split, or null. For example "region". */
  by: "region" | QuestionKey | null;
  /** The group of respondents: a region code, or a code of the question that splits; null for all respondents. For example "AM14". */
  group: string | null;
  /** How the question, the row or the option is worded. */
  text: LocalizedText;
  /**
   * `withheld`: this table could not be protected, so nothing of it is made known; the tables that it would have split bound it no closer.
   */
  status: "released" | "withheld";
  /**
   * How many respondents answered: what shares are shares of. Null when it is hidden. For example 405. An outcome: nothing orders or
   * filters by it.
   */
  baseCount: number | null;
  /** The answer categories, in the order of the questionnaire; none of a number or of what is withheld. */
  cells: ResultCell[];
  /** Of mean and median: `value`, or why they are not there. Those of choices are always `notAsked`. For example "suppressed". */
  valueStatus: CellStatus;
  /** Of a scale or a number the mean, as a decimal text, or null. For example "3.42". An outcome: nothing orders or filters by it. */
  mean: string | null;
  /** Of a scale or a number the median, as a decimal text, or null. For example "4". An outcome: nothing orders or filters by it. */
  median: string | null;
}

/** One answer category of a result. What is hidden never looks like zero. */
export interface ResultCell {
  /** Code of the option, point of the scale, or collapsed category. For example "satisfied". */
  code: string;
  /** How it is worded. */
  text: LocalizedText;
  /**
   * `value`: there is a value; `suppressed`: it rests on too few to be disclosed; `noResponses`: nobody answered; `notAsked`: it was not
   * asked. For example "value".
   */
  cellStatus: CellStatus;
  /** How many respondents gave this answer, or null. For example 120. An outcome: nothing orders or filters by it. */
  count: number | null;
  /**
   * The count as a share of the base count, four decimals as text, or null. For example "0.2963". An outcome: nothing orders or filters by
   * it.
   */
  share: string | null;
  /** Lower bound of the 95 % interval, or null. For example "0.2104". An outcome: nothing orders or filters by it. */
  lowerBound: string | null;
  /** Upper bound of the 95 % interval, or null. For example "0.3911". An outcome: nothing orders or filters by it. */
  upperBound: string | null;
  /** The share weighted by the population of each region, or null. For example "0.2871". An outcome: nothing orders or filters by it. */
  weightedShare: string | null;
  /** The change since the wave with which this one is compared, or null. */
  change: ShareChange | null;
}

/**
 * The difference from the same share of the wave with which this one is compared, with its 95 % interval (Newcombe's hybrid score method).
 */
export interface ShareChange {
  /**
   * The share less that of the earlier wave, as an exact decimal text. For example "-0.0312". An outcome: nothing orders or filters by it.
   */
  difference: string | null;
  /** Lower bound of the 95 % interval, or null. For example "0.2104". An outcome: nothing orders or filters by it. */
  lowerBound: string | null;
  /** Upper bound of the 95 % interval, or null. For example "0.3911". An outcome: nothing orders or filters by it. */
  upperBound: string | null;
}

/** A variable of the microdata, with its wording and values. */
export interface CodebookVariable {
  /** Its name in exports. For example "cooperation". */
  name: string;
  /** The question that it comes from. For example "cooperation". */
  questionKey: QuestionKey;
  /** Of a matrix the key of the row, of a multiple choice the code of the option; else null. */
  part: string | null;
  /** The wording of the question in this wave. */
  question: LocalizedText;
  /** What the variable is called in exports. */
  label: LocalizedText;
  /** What its values are. */
  kind: "integer" | "decimal" | "text" | "day";
  /** Its coded values, with the missing codes. */
  values: CodebookValue[];
}

/** A value of a coded variable, with its wording. */
export interface CodebookValue {
  /** The number that stands for it in exports. Whole number, for example 1. */
  value: number;
  /** The code in answers; null for the general missing codes and the points of a scale. For example "yes". */
  code: string | null;
  /** How it is worded. */
  text: LocalizedText;
  /** Does it say why there is no answer? For example false. */
  isMissing: boolean;
  /** Of the count: `value`, or why there is none. Null before a release. For example "value". */
  cellStatus: CellStatus | null;
  /** How many have this value, as it was released. Null when it is hidden or not released. For example 120. */
  count: number | null;
}

/** Three amounts by stage, and what follows from them. They are never added to each other: the same euro passes through all three. */
export interface BudgetAmounts {
  /** What is allocated, in euro cents. Whole number, for example 12500000. */
  allocatedCents: number;
  /** What is committed, in euro cents. Whole number, for example 12500000. */
  committedCents: number;
  /** What is realised, in euro cents. Whole number, for example 12500000. */
  realisedCents: number;
  /** What can still be committed: allocated less committed. Below zero where the ceiling was passed. Whole number, for example 12500000. */
  availableCents: number;
  /**
   * What is committed and not paid yet: committed less realised. Below zero where more was paid than committed. Whole number, for example
   * 12500000.
   */
  outstandingCents: number;
  /**
   * Guides (gidsen) by stage of the money that pays for them: yearly averages in fte, as exact decimal texts. Never added to each other.
   */
  guideFte: GuideFte;
  /** Is more committed than allocated? For example false. */
  isOverAllocation: boolean;
  /** Is more realised than committed? For example false. */
  isOverCommitment: boolean;
}

/** Guides (gidsen) by stage of the money that pays for them: yearly averages in fte, as exact decimal texts. Never added to each other. */
export interface GuideFte {
  /** Guides that what is allocated pays for. For example "1.50". */
  allocated: string;
  /** Guides that what is committed pays for. For example "1.50". */
  committed: string;
  /** Guides that what is realised paid for. For example "1.50". */
  realised: string;
}

/** A total over budgets, with three amounts by stage that are never added up. */
export interface BudgetTotal {
  /**
   * Code of the region, funder, purpose or goal, or the year; null for national budgets, and for what serves no one goal. For example
   * "state".
   */
  code: string | null;
  /** The three amounts of the total, by stage. An outcome: nothing orders or filters by it. */
  amounts: BudgetAmounts;
  /** The years in it that are not over yet: what is realised of these is not that of a whole year. */
  partialYears: number[];
}

/** A strand (onderdeel) of the evaluation with its main question. */
export interface EvaluationStrand {
  /** A strand (onderdeel) of the evaluation: `impulseBudget` (het impulsbudget) or `reform` (de hervorming). For example "reform". */
  strandCode: StrandCode;
  /** What the strand is called. */
  title: LocalizedText;
  /** Code of its main question. For example "reform". */
  questionCode: string;
  /** The question in Dutch as it was published, and in English as it is translated here. */
  question: LocalizedText;
  /** The kinds of reports that come of it. */
  reportKinds: ReportKind[];
  /** Where it was found. */
  sources: Source[];
}

/** A part of the evaluation, and the cycles that it belongs to. */
export interface EvaluationPart {
  /** Code of the part. For example "region-visits". */
  partCode: string;
  /**
   * Where it belongs: `general` (algemeen deel), `inDepth` (verdiepend deel), `clientSurvey` (peiling onder klanten) or `impactAnalysis`
   * (impactanalyse).
   */
  kind: "general" | "inDepth" | "clientSurvey" | "impactAnalysis";
  /** What the part is. */
  title: LocalizedText;
  /** The cycles that it belongs to, in their order. */
  cycles: number[];
  /** Where it was found. */
  sources: Source[];
}

/** A principle that the evaluation goes by. */
export interface EvaluationStatement {
  /** Code of the principle. For example "no-ranking". */
  code: string;
  /** The principle in words. */
  text: LocalizedText;
  /** Where it was found. */
  sources: Source[];
}

/** A question of a survey, in whichever of its versions. */
export interface SurveyQuestionLink {
  /** Key of a survey: words in lower case, with hyphens between them. It never changes. For example "programme-managers". */
  surveyKey: SurveyKey;
  /**
   * Key of a question: the same over all versions and waves, and the name of its variable in exports. A letter, then letters, digits and
   * underscores, up to 20 in all. For example "cooperation".
   */
  questionKey: QuestionKey;
}

/** Where a region stands in the plan of visits; nothing of how it does. */
export interface RegionCoverage {
  /** CBS code of a labour-market region (arbeidsmarktregio): AM and two digits. Not every number is in use. For example "AM14". */
  regionCode: RegionCode;
  /** `visited`; `planned` in this cycle or a later one; or `remaining`: neither. A plan whose year has passed is none any more. */
  status: "visited" | "planned" | "remaining";
  /** Id of the visit, or null. */
  visitId: string | null;
  /** The cycle of the visit, or null. For example 2027. */
  cycle: number | null;
}

/** The visits of a cycle in numbers. */
export interface CycleCoverage {
  /** The yearly cycle of the evaluation, 2026 to 2031. Whole number, for example 2026. */
  cycle: number;
  /** How many regions were visited in it. Whole number, for example 6. */
  visited: number;
  /** How many more are planned in it. Whole number, for example 6. */
  planned: number;
  /** How many more could be planned in it; none once the year has passed. Whole number, for example 6. */
  room: number;
}

/** A revision of a data cut, with the hash that it keeps for ever. */
export interface DataCutRevision {
  /** 1, and one more with each revision. Whole number, for example 1. */
  number: number;
  /**
   * `making`: its job is at work; `made`: its files are there; `superseded`: another revision came in its place, and its files are gone;
   * `failed`: it could not be made.
   */
  state: "making" | "made" | "superseded" | "failed";
  /**
   * Why it is made: `first`; `retry` after one that failed; or `erasure` of a respondent, whose answers are then in no revision any more.
   */
  reason: "first" | "retry" | "erasure";
  /** When it was asked for (UTC). For example "2026-11-23T11:00:00.000Z". */
  askedAt: string;
  /** When its files were there (UTC), or null. For example "2026-11-23T11:00:02.000Z". */
  madeAt: string | null;
  /**
   * The SHA-256 of its `SHA256SUMS`, which names the SHA-256 of each file; null until it is made. The same for the same data, wherever it
   * is made.
   */
  sha256: string | null;
}

/** A step of the job of a data cut. */
export interface CutProgress {
  /** Id of the step; also a cursor, for what comes after it. For example "3". */
  cutProgressId: string;
  /** The revision that is made. Whole number, for example 1. */
  revision: number;
  /**
   * `asked`; `frozen`: the one consistent view is there, with so many rows; `file`: so many rows are written, up to and including this
   * file; `made`; or `failed`.
   */
  stage: "asked" | "frozen" | "file" | "made" | "failed";
  /** The file that was just written, or null. For example "goals.csv". */
  file: string | null;
  /** How many rows are in files. Whole number, for example 3. */
  done: number;
  /** How many rows there are in all. Whole number, for example 120. */
  total: number;
  /** When it came so far (UTC). For example "2026-11-23T11:00:01.000Z". */
  at: string;
}

/** The page's limit, where to go on, and whether it is over. */
export interface CutProgressFeedPage {
  /** The limit of this page. Whole number, for example 50. */
  limit: number;
  /** The highest limit that this list takes. Whole number, for example 1000. */
  maxLimit: number;
  /** Where to go on: give it as `after`. Always there, also when nothing was found. For example "3". */
  next: string;
  /** Is the newest revision made, or failed for good, and was all of it told? For example true. */
  isEnded: boolean;
}

/** A language of the EU's list. */
export interface CatalogLanguage {
  /** Its identifier: a URI. URI, for example "https://reform-exchange.example/v1/catalog". */
  id: string;
  /** Its class. */
  type: "LinguisticSystem";
}

/** The list that the themes are of. */
export interface CatalogTaxonomy {
  /** Its identifier: a URI. URI, for example "https://reform-exchange.example/v1/catalog". */
  id: string;
  /** Its class. */
  type: "ConceptScheme";
}

/** Under which licence it may be used, from the Dutch list. */
export interface CatalogLicense {
  /** Its identifier: a URI. URI, for example "https://reform-exchange.example/v1/catalog". */
  id: string;
  /** Its class. */
  type: "LicenseDocument";
}

/** An organisation that publishes or makes data. */
export interface CatalogAgent {
  /** Its identifier: a URI. URI, for example "https://reform-exchange.example/v1/catalog". */
  id: string;
  /** Its class. */
  type: "Agent";
  /** Name of the organisation. For example "Reform Exchange API team". */
  name: string;
}

/** Where to ask about it. */
export interface CatalogContact {
  /** Its identifier: a URI. URI, for example "https://reform-exchange.example/v1/catalog". */
  id: string;
  /** Its class. */
  type: "Kind";
  /** Whom one reaches. For example "Reform Exchange API team". */
  fullName: string;
  /** E-mail address, as `mailto:…`. For example "mailto:api-team@reform-exchange.example". */
  hasEmail: string;
}

/** A standard that it keeps to. */
export interface CatalogStandard {
  /** Its identifier: a URI. URI, for example "https://reform-exchange.example/v1/catalog". */
  id: string;
  /** Its class. */
  type: "Standard";
}

/** A set of open data. */
export interface CatalogDataset {
  /** Its identifier: a URI. URI, for example "https://reform-exchange.example/v1/catalog". */
  id: string;
  /** Its class. */
  type: "Dataset";
  /** Its identifier, as a text. URI, for example "https://reform-exchange.example/v1/catalog". */
  identifier: string;
  /** What it is called. */
  title: LocalizedText;
  /** What it is. */
  description: LocalizedText;
  /** Dutch words by which it is found. */
  keywords: string[];
  /** What it is about. */
  themes: CatalogTheme[];
  /** The languages of its texts. */
  languages: CatalogLanguage[];
  /** Who may have it. */
  accessRights: CatalogRights;
  /** Who made the data. */
  creator: CatalogAgent;
  /** Who publishes it. */
  publisher: CatalogAgent;
  /** Where to ask about it. */
  contactPoint: CatalogContact;
  /** The area that it is about. */
  spatial: CatalogPlace;
  /** When it last changed (UTC), as far as the change feed goes back; else null. For example "2026-11-23T11:00:00.000Z". */
  modified: string | null;
  /** The forms in which it can be had. */
  distributions: CatalogDistribution[];
}

/** A theme of the EU's list of data themes. */
export interface CatalogTheme {
  /** Its identifier: a URI. URI, for example "https://reform-exchange.example/v1/catalog". */
  id: string;
  /** Its class. */
  type: "Concept";
}

/** Who may have it, from the EU's list. */
export interface CatalogRights {
  /** Its identifier: a URI. URI, for example "https://reform-exchange.example/v1/catalog". */
  id: string;
  /** Its class. */
  type: "RightsStatement";
}

/** The area that it is about. */
export interface CatalogPlace {
  /** Its identifier: a URI. URI, for example "https://reform-exchange.example/v1/catalog". */
  id: string;
  /** Its class. */
  type: "Location";
}

/** A form in which a data set can be had. */
export interface CatalogDistribution {
  /** Its identifier: a URI. URI, for example "https://reform-exchange.example/v1/catalog". */
  id: string;
  /** Its class. */
  type: "Distribution";
  /** What it is called. */
  title: LocalizedText;
  /** Where it is had. URI, for example "https://reform-exchange.example/v1/regions". */
  accessURL: string;
  /** Under which licence it may be used. */
  license: CatalogLicense;
  /** A file type of the EU's list. */
  format: CatalogFormat;
  /** A media type, as IANA registers it. */
  mediaType: CatalogMediaType;
  /** The data service that gives it. */
  accessService: CatalogServiceReference;
}

/** A file type of the EU's list. */
export interface CatalogFormat {
  /** Its identifier: a URI. URI, for example "https://reform-exchange.example/v1/catalog". */
  id: string;
  /** Its class. */
  type: "MediaTypeOrExtent";
}

/** A media type, as IANA registers it. */
export interface CatalogMediaType {
  /** Its identifier: a URI. URI, for example "https://reform-exchange.example/v1/catalog". */
  id: string;
  /** Its class. */
  type: "MediaType";
}

/** The data service that gives it. */
export interface CatalogServiceReference {
  /** Its identifier: a URI. URI, for example "https://reform-exchange.example/v1/catalog". */
  id: string;
}

/** The API as a data service. */
export interface CatalogService {
  /** Its identifier: a URI. URI, for example "https://reform-exchange.example/v1/catalog". */
  id: string;
  /** Its class. */
  type: "DataService";
  /** Its identifier, as a text. URI, for example "https://reform-exchange.example/v1/catalog". */
  identifier: string;
  /** What it is called. */
  title: LocalizedText;
  /** What it is. */
  description: LocalizedText;
  /** What it is about. */
  themes: CatalogTheme[];
  /** The languages of its texts. */
  languages: CatalogLanguage[];
  /** Who may have it. */
  accessRights: CatalogRights;
  /** Under which licence it may be used. */
  license: CatalogLicense;
  /** Who publishes it. */
  publisher: CatalogAgent;
  /** Where to ask about it. */
  contactPoint: CatalogContact;
  /** Where the API is. URI, for example "https://reform-exchange.example/v1". */
  endpointURL: string;
  /** Its OpenAPI document. URI, for example "https://reform-exchange.example/v1/openapi.json". */
  endpointDescription: string;
  /** The standards that it keeps to. */
  conformsTo: CatalogStandard[];
  /** Its reference for people. */
  page: CatalogPage;
  /** The data sets that it gives. */
  servesDatasets: CatalogDatasetReference[];
}

/** A page for people. */
export interface CatalogPage {
  /** Its identifier: a URI. URI, for example "https://reform-exchange.example/v1/catalog". */
  id: string;
  /** Its class. */
  type: "Document";
}

/** A data set of the catalogue. */
export interface CatalogDatasetReference {
  /** Its identifier: a URI. URI, for example "https://reform-exchange.example/v1/catalog". */
  id: string;
}

/** What changed, and when; the thing itself says what it is now. */
export interface Change {
  /** Id of the change, the same for everyone who sees it; also a cursor, for what comes after it. For example "Zk1tT2p5c0F4Q2J3d1E". */
  changeId: string;
  /** A resource whose changes can be followed, as it stands in its addresses. For example "werkcentra". */
  resource: ChangedResource;
  /** What happened. */
  kind: "created" | "updated" | "deleted";
  /** The code or id of what changed, as it stands in its address. For example "AM14". */
  key: string;
  /** When it changed (UTC). For example "2026-11-23T11:00:00.000Z". */
  changedAt: string;
}

/** The page's limit, and where to go on. */
export interface FeedPage {
  /** The limit of this page. Whole number, for example 50. */
  limit: number;
  /** The highest limit that this list takes. Whole number, for example 1000. */
  maxLimit: number;
  /** Where to go on: give it as `after`. Always there, also when nothing was found. For example "Zk1tT2p5c0F4Q2J3d1E". */
  next: string;
  /** Was there nothing more for the caller at this moment? Then ask again with `wait`. For example true. */
  isCaughtUp: boolean;
}

/** What one call did, or why it was refused. */
export interface AuditRecord {
  /** Id of the record. For example "1042". */
  auditRecordId: string;
  /** When it was recorded (UTC). For example "2026-11-23T11:00:00.000Z". */
  recordedAt: string;
  /**
   * Who called: `key:` and the id of the key, `token:` and the client of a token, or `operator` for the command line. For example
   * "key:01938c1e-7d4a-7c9b-9a55-0d9f1f3f2a11".
   */
  callerId: string;
  /** The operation of the contract that was called. For example "apiKeys.create". */
  operationId: string;
  /** Was it done, or refused? */
  outcome: "done" | "refused";
  /** Code of the problem that a refusal ended in, or null. */
  problem: string | null;
  /** The request, as its header X-Request-Id says; null for the command line. For example "7f9c3a0e-3f6b-4a57-9a55-0d9f1f3f2a11". */
  requestId: string | null;
  /** The codes or ids of what was changed, the first 100 of them. */
  keys: string[];
  /** How many rows were changed, or read where the data is bound to a purpose; null for a refusal. For example 1. */
  rowCount: number | null;
  /** What a read of data that is bound to a purpose asked for; null for all else. */
  filter: Record<string, unknown> | null;
  /** A log record as Logboek Dataverwerkingen 1.0.0 names its fields. */
  log: ProcessingLog;
}

/** A log record as Logboek Dataverwerkingen 1.0.0 names its fields. */
export interface ProcessingLog {
  /**
   * The processing that the call belongs to, from W3C Trace Context: 16 bytes in hexadecimals. For example
   * "0af7651916cd43dd8448eb211c80319c".
   */
  trace_id: string;
  /** This action: 8 bytes in hexadecimals. For example "b7ad6b7169203331". */
  span_id: string;
  /** The action that this one is a part of, or null. */
  parent_span_id: string | null;
  /** `Ok` when it was done; `Unset` when it was refused, which is no fault of ours. */
  status: "Unset" | "Ok" | "Error";
  /** What was done, in words. For example "Create an API key". */
  name: string;
  /** Milliseconds since 1970 (UTC). Whole number, for example 1795431600000. */
  start_time: number;
  /** Milliseconds since 1970 (UTC). Whole number, for example 1795431600012. */
  end_time: number;
  /** The system that did it. */
  resource: { attributes: Record<string, string> };
  /** `dpl.core.processing_activity_id` when the register of processing activities is configured. */
  attributes: Record<string, string>;
}

/** A problem as RFC 9457 describes it. */
export interface Problem {
  /** Stable address of the kind of problem; open it for the cause and the remedy. For example "/problems/not-found". */
  type: string;
  /** What kind of problem it is, in a few words. For example "Not found". */
  title: string;
  /** The HTTP status of the answer. Whole number, for example 404. */
  status: number;
  /**
   * What happened this time, in the language of Accept-Language. For example "There is no labour-market region AM04 within your reach.".
   */
  detail: string;
  /**
   * The id of the request, also in the header X-Request-Id; name it when you ask for help. For example
   * "7f9c3a0e-3f6b-4a57-9a55-0d9f1f3f2a11".
   */
  requestId: string;
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

/** The request can't be read: the body is no valid JSON or not in UTF-8, or the address or a header is wrongly encoded. */
export interface MalformedRequestProblem extends Problem {
  /** Address of the page of this kind of problem. */
  type: "/problems/malformed-request";
  /** The HTTP status of the answer. */
  status: 400;
  /** The part that can't be read. */
  part: "body" | "text" | "address" | "header";
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

/**
 * The call asks to order or rank outcomes, or to filter them by their value. Outcomes are not ranked: the evaluation asks how and why, not
 * who is ahead.
 */
export interface OutcomeOrderRefusedProblem extends Problem {
  /** Address of the page of this kind of problem. */
  type: "/problems/outcome-order-refused";
  /** The HTTP status of the answer. */
  status: 400;
  /** The parameters that ask for an order or a range by outcome, the first 1000 of them. */
  parameters: string[];
}

/** The call needs a key or token, or the one that was sent is not valid, or no longer. */
export interface UnauthenticatedProblem extends Problem {
  /** Address of the page of this kind of problem. */
  type: "/problems/unauthenticated";
  /** The HTTP status of the answer. */
  status: 401;
  /**
   * What is the matter: `missing`, `malformed` (no bearer credential, or a typing error in a key), `unknown`, `expired`, `notYetValid`,
   * `revoked`, `untrusted` (signature, issuer, audience or a claim that must be there), or `crossesPurposes`.
   */
  reason: "missing" | "malformed" | "unknown" | "expired" | "notYetValid" | "revoked" | "untrusted" | "crossesPurposes";
}

/** The key or token lacks the scope that the call needs. */
export interface InsufficientScopeProblem extends Problem {
  /** Address of the page of this kind of problem. */
  type: "/problems/insufficient-scope";
  /** The HTTP status of the answer. */
  status: 403;
  /** The scope that the call needs. For example "werkcentra:write". */
  scope: Scope;
}

/** The data is bound to a purpose (purpose limitation) for which the key or token was not given out. */
export interface InsufficientPurposeProblem extends Problem {
  /** Address of the page of this kind of problem. */
  type: "/problems/insufficient-purpose";
  /** The HTTP status of the answer. */
  status: 403;
  /** The purpose that the data is bound to. For example "service". */
  purpose: Purpose;
}

/** The key or token is limited to regions, and this deals with all regions at once. */
export interface InsufficientReachProblem extends Problem {
  /** Address of the page of this kind of problem. */
  type: "/problems/insufficient-reach";
  /** The HTTP status of the answer. */
  status: 403;
}

/** There is nothing with this code or id, or it is out of the caller's reach. */
export interface NotFoundProblem extends Problem {
  /** Address of the page of this kind of problem. */
  type: "/problems/not-found";
  /** The HTTP status of the answer. */
  status: 404;
  /** What was looked for. */
  resource:
    | "region"
    | "municipality"
    | "werkcentrum"
    | "goal"
    | "indicator"
    | "agenda"
    | "agenda-version"
    | "bottleneck"
    | "signal"
    | "survey"
    | "survey-version"
    | "wave"
    | "invitation"
    | "response"
    | "budget"
    | "budget-entry"
    | "evaluation-cycle"
    | "evaluation-question"
    | "visit"
    | "report"
    | "data-cut"
    | "file"
    | "api-key"
    | "problem";
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

/** There may be only one, and it is there already. */
export interface AlreadyExistsProblem extends Problem {
  /** Address of the page of this kind of problem. */
  type: "/problems/already-exists";
  /** The HTTP status of the answer. */
  status: 409;
  /** What is there already. */
  resource:
    | "region"
    | "municipality"
    | "werkcentrum"
    | "goal"
    | "indicator"
    | "agenda"
    | "agenda-version"
    | "bottleneck"
    | "signal"
    | "survey"
    | "survey-version"
    | "wave"
    | "invitation"
    | "response"
    | "budget"
    | "budget-entry"
    | "evaluation-cycle"
    | "evaluation-question"
    | "visit"
    | "report"
    | "data-cut"
    | "file"
    | "api-key"
    | "problem";
  /** The code or id of the one that is there. For example "01938c1e-7d4a-7c9b-9a55-0d9f1f3f2a11". */
  key: string;
}

/** The step does not belong to the state in which this is now. */
export interface IllegalStepProblem extends Problem {
  /** Address of the page of this kind of problem. */
  type: "/problems/illegal-step";
  /** The HTTP status of the answer. */
  status: 409;
  /** What the step is of. */
  resource:
    | "region"
    | "municipality"
    | "werkcentrum"
    | "goal"
    | "indicator"
    | "agenda"
    | "agenda-version"
    | "bottleneck"
    | "signal"
    | "survey"
    | "survey-version"
    | "wave"
    | "invitation"
    | "response"
    | "budget"
    | "budget-entry"
    | "evaluation-cycle"
    | "evaluation-question"
    | "visit"
    | "report"
    | "data-cut"
    | "file"
    | "api-key"
    | "problem";
  /** The state in which it is. For example "adopted". */
  state: string;
  /** The step that was asked for. For example "adoption". */
  step: string;
  /** The steps that are possible in this state; perhaps none. */
  legalSteps: string[];
}

/** The wave takes no answers now: it has not begun, or it is over. */
export interface NotOpenProblem extends Problem {
  /** Address of the page of this kind of problem. */
  type: "/problems/not-open";
  /** The HTTP status of the answer. */
  status: 409;
  /** Is it over? Else it has not begun. For example false. */
  isOver: boolean;
  /** From when answers are taken (UTC). For example "2026-11-01T08:00:00.000Z". */
  opensAt: string;
  /** Until when answers are taken (UTC), if it is not closed before. For example "2026-11-30T23:00:00.000Z". */
  closesAt: string;
}

/** The results of this wave have not been released. Before the release there are no results, not even provisional ones. */
export interface NotReleasedProblem extends Problem {
  /** Address of the page of this kind of problem. */
  type: "/problems/not-released";
  /** The HTTP status of the answer. */
  status: 409;
  /** Id of the wave. UUID, for example "01938c1e-0000-7000-8000-0000000e0001". */
  waveId: string;
}

/** A call with the same Idempotency-Key is not done yet after 10 seconds. */
export interface IdempotencyKeyInProgressProblem extends Problem {
  /** Address of the page of this kind of problem. */
  type: "/problems/idempotency-key-in-progress";
  /** The HTTP status of the answer. */
  status: 409;
}

/** Changes after this cursor are no longer kept, or the cursor is from before the database was restored. */
export interface CursorTooOldProblem extends Problem {
  /** Address of the page of this kind of problem. */
  type: "/problems/cursor-too-old";
  /** The HTTP status of the answer. */
  status: 410;
}

/** What you want to change was changed since the version in `If-Match`. */
export interface PreconditionFailedProblem extends Problem {
  /** Address of the page of this kind of problem. */
  type: "/problems/precondition-failed";
  /** The HTTP status of the answer. */
  status: 412;
}

/** A change must say in the header `If-Match` which version it changes. */
export interface PreconditionRequiredProblem extends Problem {
  /** Address of the page of this kind of problem. */
  type: "/problems/precondition-required";
  /** The HTTP status of the answer. */
  status: 428;
}

/** The header `Range` asks for bytes that the file does not have. */
export interface RangeNotSatisfiableProblem extends Problem {
  /** Address of the page of this kind of problem. */
  type: "/problems/range-not-satisfiable";
  /** The HTTP status of the answer. */
  status: 416;
  /** How long the file is. Whole number, for example 421. */
  bytes: number;
}

/** This Idempotency-Key was used in the last 24 hours for another call or another body. */
export interface IdempotencyKeyReusedProblem extends Problem {
  /** Address of the page of this kind of problem. */
  type: "/problems/idempotency-key-reused";
  /** The HTTP status of the answer. */
  status: 422;
}

/** More calls were made in this window than the policy allows. */
export interface RateLimitExceededProblem extends Problem {
  /** Address of the page of this kind of problem. */
  type: "/problems/rate-limit-exceeded";
  /** The HTTP status of the answer. */
  status: 429;
  /** The policy that was passed: for callers without a credential, for those with one, or of how many calls may wait for changes. */
  policy: "anonymous" | "keyed" | "waiting";
  /** In how many seconds to try again, as in `Retry-After`. Whole number, for example 30. */
  retryAfterSeconds: number;
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

/** The connection to the database broke while the change was being committed. It may have been committed, or not. */
export interface OutcomeUnknownProblem extends Problem {
  /** Address of the page of this kind of problem. */
  type: "/problems/outcome-unknown";
  /** The HTTP status of the answer. */
  status: 504;
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
  | OutcomeOrderRefusedProblem
  | UnauthenticatedProblem
  | InsufficientScopeProblem
  | InsufficientPurposeProblem
  | InsufficientReachProblem
  | NotFoundProblem
  | UnknownPathProblem
  | MethodNotAllowedProblem
  | RequestTimeoutProblem
  | NotAcceptableProblem
  | AlreadyExistsProblem
  | IllegalStepProblem
  | NotOpenProblem
  | NotReleasedProblem
  | IdempotencyKeyInProgressProblem
  | CursorTooOldProblem
  | PreconditionFailedProblem
  | PreconditionRequiredProblem
  | RangeNotSatisfiableProblem
  | IdempotencyKeyReusedProblem
  | RateLimitExceededProblem
  | PayloadTooLargeProblem
  | UriTooLongProblem
  | UnsupportedMediaTypeProblem
  | HeaderFieldsTooLargeProblem
  | InternalErrorProblem
  | OutcomeUnknownProblem
  | ServiceUnavailableProblem;
