// Generated from the contract by `pnpm --filter @reform-exchange/sdk generate`; don't edit.

import type { TRPCMutationProcedure, TRPCQueryProcedure, TRPCSubscriptionProcedure } from "@trpc/server";
import type { TrpcErrorShape } from "../trpc-error-shape.ts";
import type { Tracked, TrackedInput } from "../trpc-tracked.ts";
import type {
  Agenda,
  AgendaComparison,
  AgendaPage,
  AgendaVersion,
  AgendaVersionPage,
  AgendaVersionsAdoptInput,
  AgendaVersionsCompareInput,
  AgendaVersionsCreateInput,
  AgendaVersionsDeleteInput,
  AgendaVersionsGetInput,
  AgendaVersionsListInput,
  AgendaVersionsPublishInput,
  AgendaVersionsUpdateInput,
  AgendasGetInput,
  AgendasListInput,
  ApiKey,
  ApiKeyPage,
  ApiKeysGetInput,
  ApiKeysListInput,
  ApiKeysRevokeInput,
  AuditRecordPage,
  AuditRecordsListInput,
  Bottleneck,
  BottleneckPage,
  BottlenecksAcknowledgeInput,
  BottlenecksAnswerInput,
  BottlenecksCloseInput,
  BottlenecksGetInput,
  BottlenecksListInput,
  BottlenecksPublishInput,
  BottlenecksUpdateInput,
  Budget,
  BudgetBalance,
  BudgetEntriesCarryOverInput,
  BudgetEntriesGetInput,
  BudgetEntriesListInput,
  BudgetEntry,
  BudgetEntryIntake,
  BudgetEntryPage,
  BudgetPage,
  BudgetTotalPage,
  BudgetTotalsListInput,
  BudgetsBalanceInput,
  BudgetsDeleteInput,
  BudgetsGetInput,
  BudgetsListInput,
  BudgetsUpdateInput,
  CarryOver,
  Catalog,
  CatalogGetInput,
  Change,
  ChangeFeed,
  ChangesFollowInput,
  ChangesListInput,
  Codebook,
  CodebooksGetInput,
  CreatedApiKey,
  CutProgress,
  CutProgressFeed,
  DataCut,
  DataCutFile,
  DataCutFilesGetInput,
  DataCutPage,
  DataCutsFollowInput,
  DataCutsGetInput,
  DataCutsListInput,
  DataCutsProgressInput,
  EvaluationCycle,
  EvaluationCyclePage,
  EvaluationCyclesGetInput,
  EvaluationCyclesListInput,
  EvaluationGetInput,
  EvaluationProgramme,
  EvaluationQuestion,
  EvaluationQuestionPage,
  EvaluationQuestionsGetInput,
  EvaluationQuestionsLinkInput,
  EvaluationQuestionsListInput,
  Goal,
  GoalPage,
  GoalsGetInput,
  GoalsListInput,
  Indicator,
  IndicatorPage,
  IndicatorsGetInput,
  IndicatorsListInput,
  IndicatorsUpdateInput,
  IntakeResult,
  InvitationPage,
  InvitationsCreateInput,
  InvitationsListInput,
  InvitationsRenewInput,
  IssuedInvitations,
  MunicipalitiesGetInput,
  MunicipalitiesListInput,
  MunicipalityHistory,
  MunicipalityPage,
  NewAgenda,
  NewApiKey,
  NewBottleneck,
  NewBudget,
  NewDataCut,
  NewIndicator,
  NewRegionVisit,
  NewReport,
  NewSignal,
  NewSurvey,
  NewWave,
  NewWerkcentrum,
  ObservationIntake,
  ObservationPage,
  ObservationsListInput,
  OwnQuestionnaire,
  OwnResponse,
  OwnResponseQuestionnaireInput,
  Questionnaire,
  RegionLookupRequest,
  RegionLookupResults,
  RegionOnDay,
  RegionPage,
  RegionVisit,
  RegionVisitPage,
  RegionsGetInput,
  RegionsListInput,
  RegionsListMunicipalitiesInput,
  RenewedInvitation,
  Report,
  ReportFile,
  ReportFilesDeleteInput,
  ReportFilesGetInput,
  ReportFilesUpdateInput,
  ReportPage,
  ReportsDeleteInput,
  ReportsGetInput,
  ReportsListInput,
  ReportsPublishInput,
  ReportsUpdateInput,
  ResponseIntakeResult,
  ResponseRate,
  ResponsesCreateInput,
  ResponsesDeleteInput,
  ResponsesListInput,
  ResultPage,
  ResultsListInput,
  SavedResponse,
  Signal,
  SignalPage,
  SignalsDeleteInput,
  SignalsGetInput,
  SignalsListInput,
  SignalsUpdateInput,
  Survey,
  SurveyPage,
  SurveyResponsePage,
  SurveyVersion,
  SurveyVersionComparison,
  SurveyVersionPage,
  SurveyVersionsCompareInput,
  SurveyVersionsCreateInput,
  SurveyVersionsGetInput,
  SurveyVersionsListInput,
  SurveyVersionsReadWorkbookInput,
  SurveyVersionsUpdateInput,
  SurveysGetInput,
  SurveysListInput,
  SurveysUpdateInput,
  VisitCoverage,
  VisitsCoverageInput,
  VisitsDeleteInput,
  VisitsGetInput,
  VisitsListInput,
  VisitsUpdateInput,
  Wave,
  WavePage,
  WavesCloseInput,
  WavesDeleteInput,
  WavesGetInput,
  WavesListInput,
  WavesOpenInput,
  WavesReleaseInput,
  WavesResponseRateInput,
  WavesUpdateInput,
  WerkcentraDeleteInput,
  WerkcentraGetInput,
  WerkcentraListInput,
  WerkcentraUpdateInput,
  Werkcentrum,
  WerkcentrumImport,
  WerkcentrumImportResult,
  WerkcentrumPage,
} from "./types.ts";

/** Every procedure: a query for each GET, a mutation for each other method, and a subscription for what can be followed. */
export type Procedures = {
  regions: {
    /**
     * List the labour-market regions.
     *
     * All labour-market regions (arbeidsmarktregio's) as they are on one day, in the order of their CBS codes. A region that changed its
     * name appears under the name of that day. The codes are no counter: AM04, AM16 and AM31 are not in use.
     */
    list: TRPCQueryProcedure<{ meta: object; input: RegionsListInput; output: RegionPage; errorShape: TrpcErrorShape }>;
    /**
     * Get a labour-market region.
     *
     * One labour-market region as it is on a day: its name then, all its names in the window, other names that visitors know, and its
     * centre municipality with the day of the source that says so.
     */
    get: TRPCQueryProcedure<{ meta: object; input: RegionsGetInput; output: RegionOnDay; errorShape: TrpcErrorShape }>;
    /**
     * List the municipalities of a region.
     *
     * The municipalities that lie in the region on a day, in the order of their CBS codes, each with the period of its membership. Where
     * the day of a boundary is a judgement, `basis` says what it rests on.
     */
    listMunicipalities: TRPCQueryProcedure<{ meta: object; input: RegionsListMunicipalitiesInput; output: MunicipalityPage; errorShape: TrpcErrorShape }>;
  };
  municipalities: {
    /**
     * List the municipalities.
     *
     * All municipalities that exist on a day, in the order of their CBS codes, each with its region and the period of that membership.
     * Filter by region, or by a part of the name.
     */
    list: TRPCQueryProcedure<{ meta: object; input: MunicipalitiesListInput; output: MunicipalityPage; errorShape: TrpcErrorShape }>;
    /**
     * Get the history of a municipality.
     *
     * All that is known of one municipality code of any year: its regions by period, what it came from or took in, and what it went over
     * into. A municipality that ended before the window has its successors only.
     */
    get: TRPCQueryProcedure<{ meta: object; input: MunicipalitiesGetInput; output: MunicipalityHistory; errorShape: TrpcErrorShape }>;
  };
  regionLookups: {
    /**
     * Look up regions by municipality and day.
     *
     * Gives the region of up to 10,000 pairs of a municipality code of any year and a day, in the same order. After a municipality's end
     * the answer names its successors on that day: with the one region that they lie in, or with all candidates where it was split. Changes
     * nothing and may be repeated.
     */
    create: TRPCMutationProcedure<{ meta: object; input: RegionLookupRequest; output: RegionLookupResults; errorShape: TrpcErrorShape }>;
  };
  werkcentra: {
    /**
     * List the Werkcentra.
     *
     * All Werkcentra, in the order of their regions. Filter by region, by a municipality in which they have a location, or by what is open
     * at a moment; several filters narrow down together, those of locations on one and the same location. With `near` they come by the
     * distance of their nearest location that fits, and those without locations come last. No answer is kept under an address with `near`,
     * nor is the place in any log.
     */
    list: TRPCQueryProcedure<{ meta: object; input: WerkcentraListInput; output: WerkcentrumPage; errorShape: TrpcErrorShape }>;
    /**
     * Get a Werkcentrum.
     *
     * One Werkcentrum with its locations as GeoJSON points, opening and walk-in hours with exceptions, accessibility, contact points,
     * sub-regions, and the capacity of its guides by funder.
     */
    get: TRPCQueryProcedure<{ meta: object; input: WerkcentraGetInput; output: Werkcentrum; errorShape: TrpcErrorShape }>;
    /**
     * Make a Werkcentrum.
     *
     * Makes the Werkcentrum of a region that has none yet. Every municipality that it names must lie in the region today. All faults are
     * told at once.
     */
    create: TRPCMutationProcedure<{ meta: object; input: NewWerkcentrum; output: Werkcentrum; errorShape: TrpcErrorShape }>;
    /**
     * Change a Werkcentrum.
     *
     * Puts new content in the place of all of the old: what is left out becomes empty. A location keeps its id by naming it, or else by its
     * name; one that is left out goes. When nothing differs, the version stays as it is.
     */
    update: TRPCMutationProcedure<{ meta: object; input: WerkcentraUpdateInput; output: Werkcentrum; errorShape: TrpcErrorShape }>;
    /**
     * Delete a Werkcentrum.
     *
     * Deletes a Werkcentrum and all its locations.
     */
    delete: TRPCMutationProcedure<{ meta: object; input: WerkcentraDeleteInput; output: void; errorShape: TrpcErrorShape }>;
  };
  werkcentrumImports: {
    /**
     * Import Werkcentra.
     *
     * Puts the Werkcentra of a JSON file in place together: one for each region, made where there is none, and changed where there is one
     * and its current `version` is named. All of them, or none when there is any fault; each fault points at its row.
     */
    create: TRPCMutationProcedure<{ meta: object; input: WerkcentrumImport; output: WerkcentrumImportResult; errorShape: TrpcErrorShape }>;
  };
  goals: {
    /**
     * List the goals of the reform.
     *
     * The three goals of the reform, in the words and the order in which they were published.
     */
    list: TRPCQueryProcedure<{ meta: object; input: GoalsListInput; output: GoalPage; errorShape: TrpcErrorShape }>;
    /**
     * Get a goal of the reform.
     *
     * One goal of the reform, in the words in which it was published, with the source.
     */
    get: TRPCQueryProcedure<{ meta: object; input: GoalsGetInput; output: Goal; errorShape: TrpcErrorShape }>;
  };
  indicators: {
    /**
     * List the indicators.
     *
     * The indicators, in the order of their codes, each with all versions of its definition. Filter by goal, level or aspect; several
     * filters narrow down together.
     */
    list: TRPCQueryProcedure<{ meta: object; input: IndicatorsListInput; output: IndicatorPage; errorShape: TrpcErrorShape }>;
    /**
     * Get an indicator.
     *
     * One indicator with all versions of its definition, oldest first. Where its values say nothing about success, it says so and why.
     */
    get: TRPCQueryProcedure<{ meta: object; input: IndicatorsGetInput; output: Indicator; errorShape: TrpcErrorShape }>;
    /**
     * Make an indicator.
     *
     * Makes an indicator of a goal with the first version of its definition. Its code, goal, level and aspect never change, and it can't be
     * removed: values are observed by it.
     */
    create: TRPCMutationProcedure<{ meta: object; input: NewIndicator; output: Indicator; errorShape: TrpcErrorShape }>;
    /**
     * Change an indicator.
     *
     * Puts new content in the place of the old. When unit, definition, source, method or disclosure threshold differ, they become a new
     * version of the definition, and the versions before it stay for ever; a change of the title or of what it says about success makes
     * none. Goal, level and aspect can't change. When nothing differs, the version stays as it is.
     */
    update: TRPCMutationProcedure<{ meta: object; input: IndicatorsUpdateInput; output: Indicator; errorShape: TrpcErrorShape }>;
  };
  observations: {
    /**
     * List the observations of an indicator.
     *
     * What is known of one indicator, in the order of the areas' codes and then of the periods: of each indicator version, area and period
     * the newest revision, or with `knownAt` the one that was known then. One indicator has one unit, so observations of several make no
     * list. Each says to which region it belongs, which for a municipality that merged is that of its successor; one that was split over
     * regions, or moved during the period, belongs to none and says so.
     */
    list: TRPCQueryProcedure<{ meta: object; input: ObservationsListInput; output: ObservationPage; errorShape: TrpcErrorShape }>;
    /**
     * Record observations.
     *
     * Takes in up to 100000 observations at once, as JSON, NDJSON or CSV, and answers what became of each row. A row with a key that is
     * there already is a revision: it never overwrites, and when nothing differs it is `unchanged`. A value that rests on fewer people than
     * the indicator's disclosure threshold is not stored (`smallBase`). A credential that is limited to regions records those only, and the
     * municipalities that belong to them.
     */
    create: TRPCMutationProcedure<{ meta: object; input: ObservationIntake; output: IntakeResult; errorShape: TrpcErrorShape }>;
  };
  bottlenecks: {
    /**
     * List the bottlenecks.
     *
     * The bottlenecks that the caller may see, by region code and then by when they were raised. Everyone sees the public ones; with
     * `bottlenecks:read` a region sees all of its own, the national level and researchers all of every region.
     */
    list: TRPCQueryProcedure<{ meta: object; input: BottlenecksListInput; output: BottleneckPage; errorShape: TrpcErrorShape }>;
    /**
     * Get a bottleneck.
     *
     * One bottleneck with its text as it was written, the answer, and every step with its moment and the role that took it.
     */
    get: TRPCQueryProcedure<{ meta: object; input: BottlenecksGetInput; output: Bottleneck; errorShape: TrpcErrorShape }>;
    /**
     * Raise a bottleneck.
     *
     * Raises a bottleneck of a region. The support team and the ministry may do so on behalf of a region; the role in the first step tells.
     * It is not public.
     */
    create: TRPCMutationProcedure<{ meta: object; input: NewBottleneck; output: Bottleneck; errorShape: TrpcErrorShape }>;
    /**
     * Change the text of a bottleneck.
     *
     * Puts a new title and description in the place of the old, as long as the bottleneck is only raised: after that others have acted on
     * the text. When nothing differs, the version stays as it is.
     */
    update: TRPCMutationProcedure<{ meta: object; input: BottlenecksUpdateInput; output: Bottleneck; errorShape: TrpcErrorShape }>;
    /**
     * Acknowledge a bottleneck.
     *
     * The national level has seen it and takes it up. Legal while it is raised.
     */
    acknowledge: TRPCMutationProcedure<{ meta: object; input: BottlenecksAcknowledgeInput; output: Bottleneck; errorShape: TrpcErrorShape }>;
    /**
     * Answer a bottleneck.
     *
     * The national level answers. Legal while it is acknowledged; the answer stays as it was given.
     */
    answer: TRPCMutationProcedure<{ meta: object; input: BottlenecksAnswerInput; output: Bottleneck; errorShape: TrpcErrorShape }>;
    /**
     * Close a bottleneck.
     *
     * The national level closes it. Legal once it is acknowledged or answered: what was solved meanwhile needs no answer. One that is
     * closed stays closed.
     */
    close: TRPCMutationProcedure<{ meta: object; input: BottlenecksCloseInput; output: Bottleneck; errorShape: TrpcErrorShape }>;
    /**
     * Make a bottleneck public.
     *
     * The region marks it as public: from now on everyone sees all of it, its steps and its answer too. Legal once, in every state. It
     * can't be taken back: what was public has been copied. Only the region itself can: a national credential can't, whatever else it may
     * write.
     */
    publish: TRPCMutationProcedure<{ meta: object; input: BottlenecksPublishInput; output: Bottleneck; errorShape: TrpcErrorShape }>;
  };
  signals: {
    /**
     * List the signals.
     *
     * The signals that the caller reaches, by region code and then by the day on which they were heard.
     */
    list: TRPCQueryProcedure<{ meta: object; input: SignalsListInput; output: SignalPage; errorShape: TrpcErrorShape }>;
    /**
     * Get a signal.
     *
     * One signal with its text as it was written, and the bottleneck that came from it.
     */
    get: TRPCQueryProcedure<{ meta: object; input: SignalsGetInput; output: Signal; errorShape: TrpcErrorShape }>;
    /**
     * Keep a signal.
     *
     * Keeps what was heard in a half-year talk. The bottleneck that it names must be of the same region, and hears nothing of it. A
     * repetition with the same `Idempotency-Key` answers the signal as it is by then: its text is kept in one place only.
     */
    create: TRPCMutationProcedure<{ meta: object; input: NewSignal; output: Signal; errorShape: TrpcErrorShape }>;
    /**
     * Change a signal.
     *
     * Puts new content in the place of all of the old; a bottleneck that is left out is linked no more. When nothing differs, the version
     * stays as it is.
     */
    update: TRPCMutationProcedure<{ meta: object; input: SignalsUpdateInput; output: Signal; errorShape: TrpcErrorShape }>;
    /**
     * Delete a signal.
     *
     * Deletes a signal and its text. The bottleneck that came from it stays as it is.
     */
    delete: TRPCMutationProcedure<{ meta: object; input: SignalsDeleteInput; output: void; errorShape: TrpcErrorShape }>;
  };
  agendas: {
    /**
     * List the agendas.
     *
     * The agendas of which the caller may see a version: the national ones first, then by region, each by the start of their periods. The
     * public sees those of which a public edition is out.
     */
    list: TRPCQueryProcedure<{ meta: object; input: AgendasListInput; output: AgendaPage; errorShape: TrpcErrorShape }>;
    /**
     * Get an agenda.
     *
     * One agenda: whose it is, its period, and the newest version that the caller may see.
     */
    get: TRPCQueryProcedure<{ meta: object; input: AgendasGetInput; output: Agenda; errorShape: TrpcErrorShape }>;
    /**
     * Make an agenda.
     *
     * Makes the agenda of the caller's side for a period, with the draft of its first version. Each side has one agenda at most that starts
     * on a day. Only its own side sees it until it is adopted.
     */
    create: TRPCMutationProcedure<{ meta: object; input: NewAgenda; output: Agenda; errorShape: TrpcErrorShape }>;
  };
  agendaVersions: {
    /**
     * List the versions of an agenda.
     *
     * The versions that the caller may see, by number, without their texts.
     */
    list: TRPCQueryProcedure<{ meta: object; input: AgendaVersionsListInput; output: AgendaVersionPage; errorShape: TrpcErrorShape }>;
    /**
     * Get a version of an agenda.
     *
     * One version, as far as the caller may see it. The public sees its public edition from the end of the embargo on, and never its
     * content. Whoever holds agendas:read sees the content too: of a draft on its own side only, of an adopted national version everywhere,
     * of an adopted version of a region in that region and at the national level. Texts are Markdown as they were written.
     */
    get: TRPCQueryProcedure<{ meta: object; input: AgendaVersionsGetInput; output: AgendaVersion; errorShape: TrpcErrorShape }>;
    /**
     * Draft the next version of an agenda.
     *
     * Makes the draft of the next version. An agenda has one draft at a time.
     */
    create: TRPCMutationProcedure<{ meta: object; input: AgendaVersionsCreateInput; output: AgendaVersion; errorShape: TrpcErrorShape }>;
    /**
     * Change a draft.
     *
     * Puts new content in the place of all of the old; what is left out becomes empty. Only a draft can be changed. When nothing differs,
     * `version` stays as it is.
     */
    update: TRPCMutationProcedure<{ meta: object; input: AgendaVersionsUpdateInput; output: AgendaVersion; errorShape: TrpcErrorShape }>;
    /**
     * Delete a draft.
     *
     * Deletes a draft with its texts, and with the draft of a first version the agenda itself. What is adopted can't be deleted. Only the
     * answer that a repeated `Idempotency-Key` gets still holds the texts, until it is forgotten after 24 hours.
     */
    delete: TRPCMutationProcedure<{ meta: object; input: AgendaVersionsDeleteInput; output: void; errorShape: TrpcErrorShape }>;
    /**
     * Adopt a draft.
     *
     * Records by which body a draft was adopted, and when: a day, or a month where the day is not known, and not in the future. From then
     * on its content can't change, and those who may see it early do.
     */
    adopt: TRPCMutationProcedure<{ meta: object; input: AgendaVersionsAdoptInput; output: AgendaVersion; errorShape: TrpcErrorShape }>;
    /**
     * Publish an adopted version.
     *
     * Gives an adopted version its public edition: a text of its own in plain language. Without an embargo the public sees it at once, and
     * its day is today or earlier; with one, from that moment on, and its day is that on which the embargo ends. Until then the edition and
     * its embargo may be sent again, to mend them. The day is never before that of the adoption.
     */
    publish: TRPCMutationProcedure<{ meta: object; input: AgendaVersionsPublishInput; output: AgendaVersion; errorShape: TrpcErrorShape }>;
    /**
     * Compare two versions of an agenda.
     *
     * What a version added, removed and changed in comparison with another one, part by part. Both must be versions whose content the
     * caller may see.
     */
    compare: TRPCQueryProcedure<{ meta: object; input: AgendaVersionsCompareInput; output: AgendaComparison; errorShape: TrpcErrorShape }>;
  };
  surveys: {
    /**
     * List the surveys.
     *
     * All surveys, by key: who is asked, and which version of the questionnaire is the newest.
     */
    list: TRPCQueryProcedure<{ meta: object; input: SurveysListInput; output: SurveyPage; errorShape: TrpcErrorShape }>;
    /**
     * Get a survey.
     *
     * One survey: who is asked, and which version of the questionnaire is the newest.
     */
    get: TRPCQueryProcedure<{ meta: object; input: SurveysGetInput; output: Survey; errorShape: TrpcErrorShape }>;
    /**
     * Make a survey.
     *
     * Makes a survey, still without a questionnaire. Its key and its audience never change.
     */
    create: TRPCMutationProcedure<{ meta: object; input: NewSurvey; output: Survey; errorShape: TrpcErrorShape }>;
    /**
     * Change the title of a survey.
     *
     * Gives a survey another title. Everything else of it stays, or stands in its versions.
     */
    update: TRPCMutationProcedure<{ meta: object; input: SurveysUpdateInput; output: Survey; errorShape: TrpcErrorShape }>;
  };
  surveyVersions: {
    /**
     * List the versions of a survey.
     *
     * The versions of the questionnaire of a survey, oldest first, without their questions.
     */
    list: TRPCQueryProcedure<{ meta: object; input: SurveyVersionsListInput; output: SurveyVersionPage; errorShape: TrpcErrorShape }>;
    /**
     * Get a version of a survey.
     *
     * One version of the questionnaire, with every question, option and condition.
     */
    get: TRPCQueryProcedure<{ meta: object; input: SurveyVersionsGetInput; output: SurveyVersion; errorShape: TrpcErrorShape }>;
    /**
     * Make a version of a survey.
     *
     * Makes the next version of the questionnaire. Questions keep their keys, options their codes and values: by these answers are compared
     * over versions. Every fault is told at once.
     */
    create: TRPCMutationProcedure<{ meta: object; input: SurveyVersionsCreateInput; output: SurveyVersion; errorShape: TrpcErrorShape }>;
    /**
     * Change a version of a survey.
     *
     * Puts another questionnaire in the place of this one, as long as no wave uses it.
     */
    update: TRPCMutationProcedure<{ meta: object; input: SurveyVersionsUpdateInput; output: SurveyVersion; errorShape: TrpcErrorShape }>;
    /**
     * Read a questionnaire from a workbook.
     *
     * Reads an XLSForm workbook, as ODK and Kobo use, and answers its questionnaire; nothing is stored: make a version of it with what was
     * answered. Options keep the values that they have in the newest version. Every fault is told with its sheet, row and column.
     */
    readWorkbook: TRPCMutationProcedure<{ meta: object; input: SurveyVersionsReadWorkbookInput; output: Questionnaire; errorShape: TrpcErrorShape }>;
    /**
     * Compare a version of a survey with another.
     *
     * What became of each question from the other version to this one, and whether answers stay comparable. They do not when the type, the
     * options, the points of a scale, the bounds or the condition differ; nor when it was reworded, unless `isComparableWhenReworded` says
     * that they do.
     */
    compare: TRPCQueryProcedure<{ meta: object; input: SurveyVersionsCompareInput; output: SurveyVersionComparison; errorShape: TrpcErrorShape }>;
  };
  waves: {
    /**
     * List the waves.
     *
     * The waves that the caller may see, by survey, cycle and opening.
     */
    list: TRPCQueryProcedure<{ meta: object; input: WavesListInput; output: WavePage; errorShape: TrpcErrorShape }>;
    /**
     * Get a wave.
     *
     * One wave: when it is asked, of how many, by which rules its results are protected, and how far it is.
     */
    get: TRPCQueryProcedure<{ meta: object; input: WavesGetInput; output: Wave; errorShape: TrpcErrorShape }>;
    /**
     * Plan a wave.
     *
     * Plans a wave of a survey. The version of the questionnaire that it uses is frozen from then on. Answers of programme managers can't
     * be split by region, nor by a question that nearly names one.
     */
    create: TRPCMutationProcedure<{ meta: object; input: NewWave; output: Wave; errorShape: TrpcErrorShape }>;
    /**
     * Change a wave.
     *
     * Changes a wave while it is planned.
     */
    update: TRPCMutationProcedure<{ meta: object; input: WavesUpdateInput; output: Wave; errorShape: TrpcErrorShape }>;
    /**
     * Remove a planned wave.
     *
     * Removes a wave while it is planned, with its invitations.
     */
    delete: TRPCMutationProcedure<{ meta: object; input: WavesDeleteInput; output: void; errorShape: TrpcErrorShape }>;
    /**
     * Open a wave.
     *
     * Opens a planned wave. Answers are taken from `opensAt` until `closesAt`, or until it is closed before.
     */
    open: TRPCMutationProcedure<{ meta: object; input: WavesOpenInput; output: Wave; errorShape: TrpcErrorShape }>;
    /**
     * Close a wave.
     *
     * Closes an open wave: no answers are taken any more. What was saved and not submitted stays out of all results.
     */
    close: TRPCMutationProcedure<{ meta: object; input: WavesCloseInput; output: Wave; errorShape: TrpcErrorShape }>;
    /**
     * Release the results of a wave.
     *
     * Starts the job that makes all tables of a closed wave together, protects them by its rule set, and stores them; `release.state` tells
     * how far it is. Results are never recomputed. Of a wave that is released, another release is made only when every number that changed
     * did so by at least the threshold, and nothing is given away by the releases together; else it is refused.
     */
    release: TRPCMutationProcedure<{ meta: object; input: WavesReleaseInput; output: Wave; errorShape: TrpcErrorShape }>;
    /**
     * Get the response rate of a wave.
     *
     * How many of a wave's population were invited and submitted a response. It is never split.
     */
    responseRate: TRPCQueryProcedure<{ meta: object; input: WavesResponseRateInput; output: ResponseRate; errorShape: TrpcErrorShape }>;
  };
  invitations: {
    /**
     * List the invitations of a wave.
     *
     * The invitations of a wave, by reference, with which of them were answered. No token is among them.
     */
    list: TRPCQueryProcedure<{ meta: object; input: InvitationsListInput; output: InvitationPage; errorShape: TrpcErrorShape }>;
    /**
     * Invite respondents.
     *
     * Makes invitations of a wave that is planned or open, all of them or none, and gives their tokens, this once: only hashes of them are
     * kept. A token opens one response until it is submitted.
     */
    create: TRPCMutationProcedure<{ meta: object; input: InvitationsCreateInput; output: IssuedInvitations; errorShape: TrpcErrorShape }>;
    /**
     * Renew an invitation.
     *
     * Issues a new token for an invitation that was not answered, and revokes the old one. What was saved stays.
     */
    renew: TRPCMutationProcedure<{ meta: object; input: InvitationsRenewInput; output: RenewedInvitation; errorShape: TrpcErrorShape }>;
  };
  ownResponse: {
    /**
     * Get the questionnaire to answer.
     *
     * What the holder of an invitation token is asked, and what was saved of the answers. The token opens it while the wave takes answers
     * and the response is not submitted.
     */
    questionnaire: TRPCQueryProcedure<{ meta: object; input: OwnResponseQuestionnaireInput; output: OwnQuestionnaire; errorShape: TrpcErrorShape }>;
    /**
     * Save or submit the response.
     *
     * Saves all answers of the holder of an invitation token in the place of those before, to go on with later; with `isSubmitted` they are
     * final, and every required question that is shown must be answered. Every fault is told at once, with the key of its question. Sending
     * the same again changes nothing.
     */
    save: TRPCMutationProcedure<{ meta: object; input: OwnResponse; output: SavedResponse; errorShape: TrpcErrorShape }>;
  };
  responses: {
    /**
     * List the responses of a wave.
     *
     * The submitted responses of a wave, by id: microdata, for purpose `evaluation` only. What was saved and not submitted is not among
     * them. As a file all of them come at once: NDJSON has the items of this list; CSV and Parquet have the variables of the codebook; the
     * zip is a Data Package 2.0 with codebook, SPSS syntax and Stata do-file.
     */
    list: TRPCQueryProcedure<{ meta: object; input: ResponsesListInput; output: SurveyResponsePage; errorShape: TrpcErrorShape }>;
    /**
     * Take in responses from a file.
     *
     * Takes in the responses of a CSV file, as LimeSurvey or ODK writes it, into a wave that is not planned any more, and answers what
     * became of each row. Each is checked against exactly the questionnaire of the wave, conditions included. Each row has the id of its
     * response, by which that can be erased. Through tRPC a file can be a megabyte, by REST 32.
     */
    create: TRPCMutationProcedure<{ meta: object; input: ResponsesCreateInput; output: ResponseIntakeResult; errorShape: TrpcErrorShape }>;
    /**
     * Erase a response.
     *
     * Erases the response of one respondent who asked for it, submitted or not: it is gone from storage, from exports and from every later
     * release; its invitation opens nothing any more. Results that were released stay as they are. Erasing it again changes nothing.
     */
    delete: TRPCMutationProcedure<{ meta: object; input: ResponsesDeleteInput; output: void; errorShape: TrpcErrorShape }>;
  };
  results: {
    /**
     * List the results of a wave.
     *
     * The results of the newest release of a wave: counts, shares with their 95 % intervals, means and medians, protected so that they
     * identify nobody. Without `by` those of all respondents, with `by` those split by it. What is hidden says so and never looks like
     * zero. Texts that respondents wrote are in no result.
     */
    list: TRPCQueryProcedure<{ meta: object; input: ResultsListInput; output: ResultPage; errorShape: TrpcErrorShape }>;
  };
  codebooks: {
    /**
     * Get the codebook of a wave.
     *
     * The variables of the microdata of a wave: wording, codes and missing codes, with the counts of the newest release. Before the release
     * it takes `surveys:read`, and has no counts.
     */
    get: TRPCQueryProcedure<{ meta: object; input: CodebooksGetInput; output: Codebook; errorShape: TrpcErrorShape }>;
  };
  budgets: {
    /**
     * List the budgets.
     *
     * The budgets that the caller reaches, national ones first, then by region code, and by year. Without amounts: see balance and totals.
     */
    list: TRPCQueryProcedure<{ meta: object; input: BudgetsListInput; output: BudgetPage; errorShape: TrpcErrorShape }>;
    /**
     * Get a budget.
     *
     * One budget: whose it is, of which year, and what becomes of commitments over its allocation.
     */
    get: TRPCQueryProcedure<{ meta: object; input: BudgetsGetInput; output: Budget; errorShape: TrpcErrorShape }>;
    /**
     * Get the balance of a budget.
     *
     * How a budget stands: what is allocated, committed and realised, what can still be committed, and what is still to be paid; by booking
     * date with `asOf`, and as it was known at a moment with `knownAt`. An entry that was replaced by then counts nowhere. By booking date
     * a stage may be below zero, or committed over what is allocated, where a reduction was booked on an earlier day than what it takes
     * back: the ledger holds its rules for all entries together. What was known at a moment never changes.
     */
    balance: TRPCQueryProcedure<{ meta: object; input: BudgetsBalanceInput; output: BudgetBalance; errorShape: TrpcErrorShape }>;
    /**
     * Make a budget.
     *
     * Makes the budget of a region, or a national one, for a year. Its ledger is empty.
     */
    create: TRPCMutationProcedure<{ meta: object; input: NewBudget; output: Budget; errorShape: TrpcErrorShape }>;
    /**
     * Change a budget.
     *
     * Changes the title, or what becomes of commitments over the allocation. They can't be refused from now on while there is more
     * committed than allocated. When nothing differs, the version stays as it is.
     */
    update: TRPCMutationProcedure<{ meta: object; input: BudgetsUpdateInput; output: Budget; errorShape: TrpcErrorShape }>;
    /**
     * Remove a budget without entries.
     *
     * Removes a budget in whose ledger nothing was ever recorded.
     */
    delete: TRPCMutationProcedure<{ meta: object; input: BudgetsDeleteInput; output: void; errorShape: TrpcErrorShape }>;
  };
  budgetEntries: {
    /**
     * List the entries of a budget.
     *
     * All entries of a budget in the order in which they were recorded, those that were replaced too. As a file all of them come at once:
     * CSV, or a zip that is a Data Package 2.0.
     */
    list: TRPCQueryProcedure<{ meta: object; input: BudgetEntriesListInput; output: BudgetEntryPage; errorShape: TrpcErrorShape }>;
    /**
     * Get an entry of a budget.
     *
     * One entry as it was recorded, with the number of the entry that replaces it, if one does.
     */
    get: TRPCQueryProcedure<{ meta: object; input: BudgetEntriesGetInput; output: BudgetEntry; errorShape: TrpcErrorShape }>;
    /**
     * Record entries of a budget.
     *
     * Records up to 90000 entries in the ledger of a budget, in the order in which they come, as JSON, NDJSON or CSV, and answers what
     * became of each. A ledger takes 90000 entries in all; of new rows that have no room the first one says so for those after it. Nothing
     * that was recorded ever changes: a correction is an entry that names the one in whose place it counts (`replaces`), and an entry can
     * be replaced once; half of a carry-over is corrected by another carry-over only. What has the same reference and the same content as
     * an entry that is there is `unchanged`. Refused is what would bring a stage below zero (a decommitment of more than is committed, a
     * refund of more than was paid), in its cents or its guides, and, where the budget says `refuse`, whatever would bring the commitments
     * over the allocation. More may be paid than is committed: that is a fact, and the balance says so.
     */
    create: TRPCMutationProcedure<{ meta: object; input: BudgetEntryIntake; output: IntakeResult; errorShape: TrpcErrorShape }>;
    /**
     * Carry money over to the next year.
     *
     * Carries money that is allocated and not committed over to the budget of the next year, of the same region: two entries of the stage
     * `allocated`, one below zero on the last day of the year, and one on the first day of the next. At most what is available can go over,
     * and of a funder at most what it has allocated in the budget, less what went over already. What was carried over before with the same
     * reference and the same content is answered again, as it stands, and nothing is booked. A carry-over that names another in `replaces`
     * corrects both entries of it at once, and undoes it with an amount of 0. What is committed and not paid yet goes over otherwise: as a
     * decommitment in the one year, and a commitment in the next.
     */
    carryOver: TRPCMutationProcedure<{ meta: object; input: BudgetEntriesCarryOverInput; output: CarryOver; errorShape: TrpcErrorShape }>;
  };
  budgetTotals: {
    /**
     * List totals over the budgets.
     *
     * What is allocated, committed and realised in the budgets that the caller reaches, by region, funder, purpose, goal or year, in the
     * order of the codes: no total carries a rank, and nothing orders or filters by amounts. Each total has three amounts, by stage, that
     * are never added to each other. By funder, purpose or goal an amount may be below zero, or committed over what is allocated, where a
     * reduction or a commitment names another one than the allocation: the ledger holds its rules for a budget as a whole, and only a
     * carry-over is held to what its funder has allocated there. Amounts that are made up come only when they are asked for, and by
     * themselves.
     */
    list: TRPCQueryProcedure<{ meta: object; input: BudgetTotalsListInput; output: BudgetTotalPage; errorShape: TrpcErrorShape }>;
  };
  evaluation: {
    /**
     * Get the evaluation.
     *
     * The evaluation of the reform as it was published: its strands with their main questions, what is done in its cycles, and the
     * principles that it goes by.
     */
    get: TRPCQueryProcedure<{ meta: object; input: EvaluationGetInput; output: EvaluationProgramme; errorShape: TrpcErrorShape }>;
  };
  evaluationCycles: {
    /**
     * List the cycles of the evaluation.
     *
     * The yearly cycles with their parts, by year.
     */
    list: TRPCQueryProcedure<{ meta: object; input: EvaluationCyclesListInput; output: EvaluationCyclePage; errorShape: TrpcErrorShape }>;
    /**
     * Get a cycle of the evaluation.
     *
     * One yearly cycle with its parts. Its waves are found by `cycle` under `/waves`, its visits and reports under `/evaluation`.
     */
    get: TRPCQueryProcedure<{ meta: object; input: EvaluationCyclesGetInput; output: EvaluationCycle; errorShape: TrpcErrorShape }>;
  };
  evaluationQuestions: {
    /**
     * List the questions of the evaluation.
     *
     * The questions of the evaluation in the order in which they were published, with the goals, indicators, questions of surveys and
     * reports that they are linked to.
     */
    list: TRPCQueryProcedure<{ meta: object; input: EvaluationQuestionsListInput; output: EvaluationQuestionPage; errorShape: TrpcErrorShape }>;
    /**
     * Get a question of the evaluation.
     *
     * One question as it was published, and what it is linked to.
     */
    get: TRPCQueryProcedure<{ meta: object; input: EvaluationQuestionsGetInput; output: EvaluationQuestion; errorShape: TrpcErrorShape }>;
    /**
     * Link a question of the evaluation.
     *
     * Puts what a question is linked to in the place of what it was linked to before: goals, indicators and questions of surveys. The
     * question itself stays as it was published. Reports link to their questions themselves. When nothing differs, the version stays as it
     * is.
     */
    link: TRPCMutationProcedure<{ meta: object; input: EvaluationQuestionsLinkInput; output: EvaluationQuestion; errorShape: TrpcErrorShape }>;
  };
  visits: {
    /**
     * List the visits to regions.
     *
     * The in-depth visits that took place, are planned or were cancelled, by cycle and region code.
     */
    list: TRPCQueryProcedure<{ meta: object; input: VisitsListInput; output: RegionVisitPage; errorShape: TrpcErrorShape }>;
    /**
     * Get the coverage of the visits.
     *
     * Which regions were visited, are planned, and remain; and whether those that remain still fit in the cycles that are left, with five
     * or six regions a cycle. It says nothing of how the regions do. A plan whose year has passed without a visit is none any more.
     */
    coverage: TRPCQueryProcedure<{ meta: object; input: VisitsCoverageInput; output: VisitCoverage; errorShape: TrpcErrorShape }>;
    /**
     * Get a visit.
     *
     * One visit to a region.
     */
    get: TRPCQueryProcedure<{ meta: object; input: VisitsGetInput; output: RegionVisit; errorShape: TrpcErrorShape }>;
    /**
     * Plan a visit.
     *
     * Plans a visit to a region, or notes one that took place. A region is visited once: it can have one visit that was not cancelled.
     */
    create: TRPCMutationProcedure<{ meta: object; input: NewRegionVisit; output: RegionVisit; errorShape: TrpcErrorShape }>;
    /**
     * Change a visit.
     *
     * Moves a visit, notes that it took place, today or before, or cancels it. When nothing differs, the version stays as it is.
     */
    update: TRPCMutationProcedure<{ meta: object; input: VisitsUpdateInput; output: RegionVisit; errorShape: TrpcErrorShape }>;
    /**
     * Remove a visit.
     *
     * Removes a visit that was entered by mistake. One that won't take place is cancelled instead.
     */
    delete: TRPCMutationProcedure<{ meta: object; input: VisitsDeleteInput; output: void; errorShape: TrpcErrorShape }>;
  };
  reports: {
    /**
     * List the reports.
     *
     * The reports that the caller may see, by strand, cycle and kind.
     */
    list: TRPCQueryProcedure<{ meta: object; input: ReportsListInput; output: ReportPage; errorShape: TrpcErrorShape }>;
    /**
     * Get a report.
     *
     * One report: what it is about, how far it is, and its files.
     */
    get: TRPCQueryProcedure<{ meta: object; input: ReportsGetInput; output: Report; errorShape: TrpcErrorShape }>;
    /**
     * Plan a report.
     *
     * Enters a report that is planned or drafted. A strand gives the kinds of reports that were published for it, and no others.
     */
    create: TRPCMutationProcedure<{ meta: object; input: NewReport; output: Report; errorShape: TrpcErrorShape }>;
    /**
     * Change a report.
     *
     * Changes a report until it is published. When nothing differs, the version stays as it is.
     */
    update: TRPCMutationProcedure<{ meta: object; input: ReportsUpdateInput; output: Report; errorShape: TrpcErrorShape }>;
    /**
     * Publish a report.
     *
     * Makes a report with its files public. From then on it stays as it is: what was public has been copied. The day can't lie after today.
     */
    publish: TRPCMutationProcedure<{ meta: object; input: ReportsPublishInput; output: Report; errorShape: TrpcErrorShape }>;
    /**
     * Remove a report.
     *
     * Removes a report that was not published, with its files.
     */
    delete: TRPCMutationProcedure<{ meta: object; input: ReportsDeleteInput; output: void; errorShape: TrpcErrorShape }>;
  };
  reportFiles: {
    /**
     * Get a file of a report.
     *
     * A file of a report that the caller may see.
     */
    get: TRPCQueryProcedure<{ meta: object; input: ReportFilesGetInput; output: ReportFile; errorShape: TrpcErrorShape }>;
    /**
     * Put a file of a report.
     *
     * Adds a file to a report that is not published, or puts it in the place of the one of that name. `If-Match` is the version of the
     * report, which rises with it. By REST a file of 24 MB; by tRPC what fits in its body.
     */
    update: TRPCMutationProcedure<{ meta: object; input: ReportFilesUpdateInput; output: ReportFile; errorShape: TrpcErrorShape }>;
    /**
     * Remove a file of a report.
     *
     * Removes a file of a report that is not published. `If-Match` is the version of the report, which rises with it.
     */
    delete: TRPCMutationProcedure<{ meta: object; input: ReportFilesDeleteInput; output: void; errorShape: TrpcErrorShape }>;
  };
  dataCuts: {
    /**
     * List the data cuts.
     *
     * All data cuts with their revisions and files, by name.
     */
    list: TRPCQueryProcedure<{ meta: object; input: DataCutsListInput; output: DataCutPage; errorShape: TrpcErrorShape }>;
    /**
     * Get a data cut.
     *
     * One data cut: its revisions with their hashes, and the files of the current one.
     */
    get: TRPCQueryProcedure<{ meta: object; input: DataCutsGetInput; output: DataCut; errorShape: TrpcErrorShape }>;
    /**
     * Make a data cut.
     *
     * Asks for a data cut: one consistent view of regions, goals, indicators, observations, surveys with their responses, releases, budgets
     * and the design of the evaluation, frozen for the evaluation under this name. It is made by a job: follow its progress. Its files are
     * canonical CSV in the form of a Data Package, with a manifest that has the SHA-256 of each; the same revision gives the same bytes
     * whenever it is made again. When a respondent is erased, a new revision takes its place without those answers, and the old one's hash
     * stays. A cut that failed can be asked for again.
     */
    create: TRPCMutationProcedure<{ meta: object; input: NewDataCut; output: DataCut; errorShape: TrpcErrorShape }>;
    /**
     * Follow the making of a data cut.
     *
     * How far the job of a data cut is, step by step. With `wait` the answer waits for a step. It ends when the newest revision is made, or
     * has failed for good.
     */
    progress: TRPCQueryProcedure<{ meta: object; input: DataCutsProgressInput; output: CutProgressFeed; errorShape: TrpcErrorShape }>;
    /**
     * Follow the making of a data cut, as it comes.
     *
     * How far the job of a data cut is, step by step. With `wait` the answer waits for a step. It ends when the newest revision is made, or
     * has failed for good.
     */
    follow: TRPCSubscriptionProcedure<{ meta: object; input: TrackedInput<DataCutsFollowInput>; output: AsyncIterable<Tracked<CutProgress>>; errorShape: TrpcErrorShape }>;
  };
  dataCutFiles: {
    /**
     * Get a file of a data cut.
     *
     * A file of the current revision of a data cut. Those of revisions that were superseded are gone.
     */
    get: TRPCQueryProcedure<{ meta: object; input: DataCutFilesGetInput; output: DataCutFile; errorShape: TrpcErrorShape }>;
  };
  catalog: {
    /**
     * Get the catalogue.
     *
     * The open data sets and the API, described as DCAT-AP-NL 3.0 in JSON-LD, for data portals to harvest. Nothing that needs a credential
     * stands in it.
     */
    get: TRPCQueryProcedure<{ meta: object; input: CatalogGetInput; output: Catalog; errorShape: TrpcErrorShape }>;
  };
  changes: {
    /**
     * List the changes.
     *
     * All changes that the caller may see, deletions too, in one order over all resources: the order in which they were committed. Without
     * `after` it starts at the oldest change that is kept. With `wait` the answer waits for a change. Turning points of the clock that
     * change public data (a merger that takes effect) arrive as changes too.
     */
    list: TRPCQueryProcedure<{ meta: object; input: ChangesListInput; output: ChangeFeed; errorShape: TrpcErrorShape }>;
    /**
     * List the changes, as it comes.
     *
     * All changes that the caller may see, deletions too, in one order over all resources: the order in which they were committed. Without
     * `after` it starts at the oldest change that is kept. With `wait` the answer waits for a change. Turning points of the clock that
     * change public data (a merger that takes effect) arrive as changes too.
     */
    follow: TRPCSubscriptionProcedure<{ meta: object; input: TrackedInput<ChangesFollowInput>; output: AsyncIterable<Tracked<Change>>; errorShape: TrpcErrorShape }>;
  };
  apiKeys: {
    /**
     * List the API keys.
     *
     * All API keys, also those that were revoked or have expired, in the order in which they were made. No secret is among them.
     */
    list: TRPCQueryProcedure<{ meta: object; input: ApiKeysListInput; output: ApiKeyPage; errorShape: TrpcErrorShape }>;
    /**
     * Get an API key.
     *
     * One API key: what it may do, and when it was last used. Its secret is kept nowhere.
     */
    get: TRPCQueryProcedure<{ meta: object; input: ApiKeysGetInput; output: ApiKey; errorShape: TrpcErrorShape }>;
    /**
     * Make an API key.
     *
     * Makes a key and gives its secret, this once: only a hash of it is kept. Scopes and purposes must be within what the role may have,
     * and policy and evaluation never go together.
     */
    create: TRPCMutationProcedure<{ meta: object; input: NewApiKey; output: CreatedApiKey; errorShape: TrpcErrorShape }>;
    /**
     * Revoke an API key.
     *
     * From now on the key opens nothing, on any process within a second. It stays in the list. Revoking it again changes nothing.
     */
    revoke: TRPCMutationProcedure<{ meta: object; input: ApiKeysRevokeInput; output: void; errorShape: TrpcErrorShape }>;
  };
  auditRecords: {
    /**
     * List the audit records.
     *
     * Every write, every refusal of a known caller, and every read of data that is bound to a purpose, oldest first. The records can't be
     * changed or removed, and are chained by hash; `reform-exchange audit verify` checks the chain.
     */
    list: TRPCQueryProcedure<{ meta: object; input: AuditRecordsListInput; output: AuditRecordPage; errorShape: TrpcErrorShape }>;
  };
};
