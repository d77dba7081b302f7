// Generated from the contract by `pnpm --filter @reform-exchange/sdk generate`; don't edit.

import type { Call, PagedCall } from "../call.ts";
import type { CallOptions, ConditionalCallOptions, CreatingCallOptions, FollowOptions } from "../call-options.ts";
import type { Followed } from "../followed.ts";
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
  AuditRecord,
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
  BudgetTotal,
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
  Invitation,
  InvitationPage,
  InvitationsCreateInput,
  InvitationsListInput,
  InvitationsRenewInput,
  IssuedInvitations,
  ListedAgendaVersion,
  ListedWerkcentrum,
  MunicipalitiesGetInput,
  MunicipalitiesListInput,
  Municipality,
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
  Observation,
  ObservationIntake,
  ObservationPage,
  ObservationsListInput,
  OwnQuestionnaire,
  OwnResponse,
  OwnResponseQuestionnaireInput,
  Questionnaire,
  Region,
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
  Result,
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
  SurveyResponse,
  SurveyResponsePage,
  SurveyVersion,
  SurveyVersionComparison,
  SurveyVersionPage,
  SurveyVersionSummary,
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

/** The methods of `client.regions`. */
export interface RegionsMethods {
  /**
   * List the labour-market regions.
   *
   * All labour-market regions (arbeidsmarktregio's) as they are on one day, in the order of their CBS codes. A region that changed its name
   * appears under the name of that day. The codes are no counter: AM04, AM16 and AM31 are not in use.
   *
   * `GET /v1/regions`. Only reads, so it is safe to repeat, and is retried.
   *
   * @param input `{ limit?, cursor?, asOf? }`; see `RegionsListInput`
   * @param options signal, time limit, retries and headers of this call
   * @returns awaited, one `RegionPage`; iterated, each `Region` of all pages
   * @throws `DateBeforeWindowError`: The day asked for lies before the first day for which the classification is known.
   * @throws `InvalidInputError`, `MalformedRequestError`, `UnauthenticatedError`, `MethodNotAllowedError`, `NotAcceptableError`,
   *   `RequestTimeoutError`, `UriTooLongError`, `RateLimitExceededError`, `HeaderFieldsTooLargeError`, `InternalError`,
   *   `ServiceUnavailableError`, as any call may.
   * @throws `ConnectionError` when no answer came, `UnexpectedReplyError` when it was not the API that answered.
   *
   * @example
   * // All regions today
   * for await (const region of client.regions.list({ limit: 100 })) {
   *   console.log(region);
   * }
   */
  list(input?: RegionsListInput, options?: CallOptions): PagedCall<RegionPage, Region>;

  /**
   * Get a labour-market region.
   *
   * One labour-market region as it is on a day: its name then, all its names in the window, other names that visitors know, and its centre
   * municipality with the day of the source that says so.
   *
   * `GET /v1/regions/{regionCode}`. Only reads, so it is safe to repeat, and is retried.
   *
   * @param input `{ asOf?, regionCode }`; see `RegionsGetInput`
   * @param options signal, time limit, retries and headers of this call
   * @returns `RegionOnDay`: A labour-market region, the day for which the answer holds, and the classification that it goes by.
   * @throws `NotFoundError`: There is nothing with this code or id, or it is out of the caller's reach.
   * @throws `DateBeforeWindowError`: The day asked for lies before the first day for which the classification is known.
   * @throws `InvalidInputError`, `MalformedRequestError`, `UnauthenticatedError`, `MethodNotAllowedError`, `NotAcceptableError`,
   *   `RequestTimeoutError`, `UriTooLongError`, `RateLimitExceededError`, `HeaderFieldsTooLargeError`, `InternalError`,
   *   `ServiceUnavailableError`, as any call may.
   * @throws `ConnectionError` when no answer came, `UnexpectedReplyError` when it was not the API that answered.
   *
   * @example
   * // The region of Amersfoort
   * const regionOnDay = await client.regions.get({ regionCode: "AM14" });
   */
  get(input: RegionsGetInput, options?: CallOptions): Call<RegionOnDay>;

  /**
   * List the municipalities of a region.
   *
   * The municipalities that lie in the region on a day, in the order of their CBS codes, each with the period of its membership. Where the
   * day of a boundary is a judgement, `basis` says what it rests on.
   *
   * `GET /v1/regions/{regionCode}/municipalities`. Only reads, so it is safe to repeat, and is retried.
   *
   * @param input `{ limit?, cursor?, asOf?, regionCode }`; see `RegionsListMunicipalitiesInput`
   * @param options signal, time limit, retries and headers of this call
   * @returns awaited, one `MunicipalityPage`; iterated, each `Municipality` of all pages
   * @throws `NotFoundError`: There is nothing with this code or id, or it is out of the caller's reach.
   * @throws `DateBeforeWindowError`: The day asked for lies before the first day for which the classification is known.
   * @throws `InvalidInputError`, `MalformedRequestError`, `UnauthenticatedError`, `MethodNotAllowedError`, `NotAcceptableError`,
   *   `RequestTimeoutError`, `UriTooLongError`, `RateLimitExceededError`, `HeaderFieldsTooLargeError`, `InternalError`,
   *   `ServiceUnavailableError`, as any call may.
   * @throws `ConnectionError` when no answer came, `UnexpectedReplyError` when it was not the API that answered.
   *
   * @example
   * // The municipalities of Groot Amsterdam
   * for await (const municipality of client.regions.listMunicipalities({ regionCode: "AM18" })) {
   *   console.log(municipality);
   * }
   */
  listMunicipalities(input: RegionsListMunicipalitiesInput, options?: CallOptions): PagedCall<MunicipalityPage, Municipality>;
}

/** The methods of `client.municipalities`. */
export interface MunicipalitiesMethods {
  /**
   * List the municipalities.
   *
   * All municipalities that exist on a day, in the order of their CBS codes, each with its region and the period of that membership. Filter
   * by region, or by a part of the name.
   *
   * `GET /v1/municipalities`. Only reads, so it is safe to repeat, and is retried.
   *
   * @param input `{ limit?, cursor?, asOf?, regionCode?, q? }`; see `MunicipalitiesListInput`
   * @param options signal, time limit, retries and headers of this call
   * @returns awaited, one `MunicipalityPage`; iterated, each `Municipality` of all pages
   * @throws `DateBeforeWindowError`: The day asked for lies before the first day for which the classification is known.
   * @throws `InvalidInputError`, `MalformedRequestError`, `UnauthenticatedError`, `MethodNotAllowedError`, `NotAcceptableError`,
   *   `RequestTimeoutError`, `UriTooLongError`, `RateLimitExceededError`, `HeaderFieldsTooLargeError`, `InternalError`,
   *   `ServiceUnavailableError`, as any call may.
   * @throws `ConnectionError` when no answer came, `UnexpectedReplyError` when it was not the API that answered.
   *
   * @example
   * // The municipalities of 1 February 2022
   * for await (const municipality of client.municipalities.list({ asOf: "2022-02-01", limit: 1000 })) {
   *   console.log(municipality);
   * }
   */
  list(input?: MunicipalitiesListInput, options?: CallOptions): PagedCall<MunicipalityPage, Municipality>;

  /**
   * Get the history of a municipality.
   *
   * All that is known of one municipality code of any year: its regions by period, what it came from or took in, and what it went over
   * into. A municipality that ended before the window has its successors only.
   *
   * `GET /v1/municipalities/{municipalityCode}`. Only reads, so it is safe to repeat, and is retried.
   *
   * @param input `{ municipalityCode }`; see `MunicipalitiesGetInput`
   * @param options signal, time limit, retries and headers of this call
   * @returns `MunicipalityHistory`: A municipality's regions by period, its predecessors and its successors.
   * @throws `NotFoundError`: There is nothing with this code or id, or it is out of the caller's reach.
   * @throws `InvalidInputError`, `MalformedRequestError`, `UnauthenticatedError`, `MethodNotAllowedError`, `NotAcceptableError`,
   *   `RequestTimeoutError`, `UriTooLongError`, `RateLimitExceededError`, `HeaderFieldsTooLargeError`, `InternalError`,
   *   `ServiceUnavailableError`, as any call may.
   * @throws `ConnectionError` when no answer came, `UnexpectedReplyError` when it was not the API that answered.
   *
   * @example
   * // Weesp, that changed region and was then absorbed
   * const municipalityHistory = await client.municipalities.get({ municipalityCode: "GM0457" });
   */
  get(input: MunicipalitiesGetInput, options?: CallOptions): Call<MunicipalityHistory>;
}

/** The methods of `client.regionLookups`. */
export interface RegionLookupsMethods {
  /**
   * Look up regions by municipality and day.
   *
   * Gives the region of up to 10,000 pairs of a municipality code of any year and a day, in the same order. After a municipality's end the
   * answer names its successors on that day: with the one region that they lie in, or with all candidates where it was split. Changes
   * nothing and may be repeated.
   *
   * `POST /v1/region-lookups`. Only reads, so it is safe to repeat, and is retried.
   *
   * @param input `{ items }`; see `RegionLookupRequest`
   * @param options signal, time limit, retries and headers of this call
   * @returns `RegionLookupResults`: One result per pair, in the order of the request.
   * @throws `InvalidInputError`, `MalformedRequestError`, `UnauthenticatedError`, `MethodNotAllowedError`, `NotAcceptableError`,
   *   `RequestTimeoutError`, `UriTooLongError`, `RateLimitExceededError`, `HeaderFieldsTooLargeError`, `InternalError`,
   *   `ServiceUnavailableError`, `PayloadTooLargeError`, `UnsupportedMediaTypeError`, as any call may.
   * @throws `ConnectionError` when no answer came, `UnexpectedReplyError` when it was not the API that answered.
   *
   * @example
   * // Weesp on 1 March 2022
   * const regionLookupResults = await client.regionLookups.create({ items: [{ municipalityCode: "GM0457", date: "2022-03-01" }] });
   */
  create(input: RegionLookupRequest, options?: CallOptions): Call<RegionLookupResults>;
}

/** The methods of `client.werkcentra`. */
export interface WerkcentraMethods {
  /**
   * List the Werkcentra.
   *
   * All Werkcentra, in the order of their regions. Filter by region, by a municipality in which they have a location, or by what is open at
   * a moment; several filters narrow down together, those of locations on one and the same location. With `near` they come by the distance
   * of their nearest location that fits, and those without locations come last. No answer is kept under an address with `near`, nor is the
   * place in any log.
   *
   * `GET /v1/werkcentra`. Only reads, so it is safe to repeat, and is retried.
   *
   * @param input `{ limit?, cursor?, regionCode?, municipalityCode?, near?, openAt? }`; see `WerkcentraListInput`
   * @param options signal, time limit, retries and headers of this call
   * @returns awaited, one `WerkcentrumPage`; iterated, each `ListedWerkcentrum` of all pages
   * @throws `InvalidInputError`, `MalformedRequestError`, `UnauthenticatedError`, `MethodNotAllowedError`, `NotAcceptableError`,
   *   `RequestTimeoutError`, `UriTooLongError`, `RateLimitExceededError`, `HeaderFieldsTooLargeError`, `InternalError`,
   *   `ServiceUnavailableError`, as any call may.
   * @throws `ConnectionError` when no answer came, `UnexpectedReplyError` when it was not the API that answered.
   *
   * @example
   * // All Werkcentra
   * for await (const listedWerkcentrum of client.werkcentra.list({ limit: 100 })) {
   *   console.log(listedWerkcentrum);
   * }
   */
  list(input?: WerkcentraListInput, options?: CallOptions): PagedCall<WerkcentrumPage, ListedWerkcentrum>;

  /**
   * Get a Werkcentrum.
   *
   * One Werkcentrum with its locations as GeoJSON points, opening and walk-in hours with exceptions, accessibility, contact points,
   * sub-regions, and the capacity of its guides by funder.
   *
   * `GET /v1/werkcentra/{werkcentrumId}`. Only reads, so it is safe to repeat, and is retried.
   *
   * @param input `{ werkcentrumId }`; see `WerkcentraGetInput`
   * @param options signal, time limit, retries and headers of this call
   * @returns `Werkcentrum`: The Werkcentrum of a labour-market region: its locations, hours, sub-regions and guides.
   * @throws `NotFoundError`: There is nothing with this code or id, or it is out of the caller's reach.
   * @throws `InvalidInputError`, `MalformedRequestError`, `UnauthenticatedError`, `MethodNotAllowedError`, `NotAcceptableError`,
   *   `RequestTimeoutError`, `UriTooLongError`, `RateLimitExceededError`, `HeaderFieldsTooLargeError`, `InternalError`,
   *   `ServiceUnavailableError`, as any call may.
   * @throws `ConnectionError` when no answer came, `UnexpectedReplyError` when it was not the API that answered.
   *
   * @example
   * // A demonstration Werkcentrum
   * const werkcentrum = await client.werkcentra.get({ werkcentrumId: "01938c1e-0000-7000-8000-000000000014" });
   */
  get(input: WerkcentraGetInput, options?: CallOptions): Call<Werkcentrum>;

  /**
   * Make a Werkcentrum.
   *
   * Makes the Werkcentrum of a region that has none yet. Every municipality that it names must lie in the region today. All faults are told
   * at once.
   *
   * Needs the scope `werkcentra:write` and the purpose `service`.
   *
   * `POST /v1/werkcentra`. Has an idempotency key, the same on each attempt, so it is safe to repeat, and is retried.
   *
   * @param input `{ regionCode, name, website?, subRegions?, guideCapacity?, contactPoints?, locations }`; see `NewWerkcentrum`
   * @param options `idempotencyKey`, when it must be one of your own; signal, time limit, retries and headers of this call
   * @returns `Werkcentrum`: The Werkcentrum of a labour-market region: its locations, hours, sub-regions and guides.
   * @throws `InsufficientScopeError`: The key or token lacks the scope that the call needs.
   * @throws `InsufficientPurposeError`: The data is bound to a purpose (purpose limitation) for which the key or token was not given out.
   * @throws `NotFoundError`: There is nothing with this code or id, or it is out of the caller's reach.
   * @throws `OutcomeUnknownError`: The connection to the database broke while the change was being committed. It may have been committed,
   *   or not.
   * @throws `IdempotencyKeyInProgressError`: A call with the same Idempotency-Key is not done yet after 10 seconds.
   * @throws `IdempotencyKeyReusedError`: This Idempotency-Key was used in the last 24 hours for another call or another body.
   * @throws `AlreadyExistsError`: There may be only one, and it is there already.
   * @throws `InvalidInputError`, `MalformedRequestError`, `UnauthenticatedError`, `MethodNotAllowedError`, `NotAcceptableError`,
   *   `RequestTimeoutError`, `UriTooLongError`, `RateLimitExceededError`, `HeaderFieldsTooLargeError`, `InternalError`,
   *   `ServiceUnavailableError`, `PayloadTooLargeError`, `UnsupportedMediaTypeError`, as any call may.
   * @throws `ConnectionError` when no answer came, `UnexpectedReplyError` when it was not the API that answered.
   *
   * @example
   * // A Werkcentrum with one location
   * const werkcentrum = await client.werkcentra.create({
   *   regionCode: "AM18",
   *   name: "Werkcentrum Groot Amsterdam (demonstration)",
   *   locations: [
   *     {
   *       name: "Werkcentrum Groot Amsterdam, east (demonstration)",
   *       municipalityCode: "GM0363",
   *       address: {
   *         street: "Voorbeeldplein",
   *         houseNumber: 3,
   *         postcode: "1094 RR",
   *         city: "Amsterdam",
   *       },
   *       point: { type: "Point", coordinates: [4.94, 52.36] },
   *       openingHours: [{ day: "monday", opens: "09:00", closes: "17:00" }],
   *     },
   *   ],
   * });
   */
  create(input: NewWerkcentrum, options?: CreatingCallOptions): Call<Werkcentrum>;

  /**
   * Change a Werkcentrum.
   *
   * Puts new content in the place of all of the old: what is left out becomes empty. A location keeps its id by naming it, or else by its
   * name; one that is left out goes. When nothing differs, the version stays as it is.
   *
   * Needs the scope `werkcentra:write` and the purpose `service`.
   *
   * `PUT /v1/werkcentra/{werkcentrumId}`. Retried only when the API says that it did nothing (429, 503). After a `ConnectionError` nobody
   * knows: read again what it is now.
   *
   * @param input `{ werkcentrumId, name, website?, subRegions?, guideCapacity?, contactPoints?, locations }`; see `WerkcentraUpdateInput`
   * @param options `ifMatch`, the version that is changed; signal, time limit, retries and headers of this call
   * @returns `Werkcentrum`: The Werkcentrum of a labour-market region: its locations, hours, sub-regions and guides.
   * @throws `InsufficientScopeError`: The key or token lacks the scope that the call needs.
   * @throws `InsufficientPurposeError`: The data is bound to a purpose (purpose limitation) for which the key or token was not given out.
   * @throws `NotFoundError`: There is nothing with this code or id, or it is out of the caller's reach.
   * @throws `PreconditionRequiredError`: A change must say in the header `If-Match` which version it changes.
   * @throws `PreconditionFailedError`: What you want to change was changed since the version in `If-Match`.
   * @throws `OutcomeUnknownError`: The connection to the database broke while the change was being committed. It may have been committed,
   *   or not.
   * @throws `InvalidInputError`, `MalformedRequestError`, `UnauthenticatedError`, `MethodNotAllowedError`, `NotAcceptableError`,
   *   `RequestTimeoutError`, `UriTooLongError`, `RateLimitExceededError`, `HeaderFieldsTooLargeError`, `InternalError`,
   *   `ServiceUnavailableError`, `PayloadTooLargeError`, `UnsupportedMediaTypeError`, as any call may.
   * @throws `ConnectionError` when no answer came, `UnexpectedReplyError` when it was not the API that answered.
   *
   * @example
   * // Another name and other hours
   * const werkcentrum = await client.werkcentra.update({
   *   werkcentrumId: "01938c1e-0000-7000-8000-000000000014",
   *   name: "Werkcentrum Regio Amersfoort (demonstration)",
   *   locations: [
   *     {
   *       name: "Werkcentrum Amersfoort, centre (demonstration)",
   *       municipalityCode: "GM0307",
   *       address: {
   *         street: "Voorbeeldstraat",
   *         houseNumber: 12,
   *         postcode: "3811 AB",
   *         city: "Amersfoort",
   *       },
   *       point: { type: "Point", coordinates: [5.387, 52.155] },
   *       openingHours: [{ day: "thursday", opens: "12:00", closes: "20:00" }],
   *     },
   *   ],
   * }, { ifMatch: 3 });
   */
  update(input: WerkcentraUpdateInput, options: ConditionalCallOptions): Call<Werkcentrum>;

  /**
   * Delete a Werkcentrum.
   *
   * Deletes a Werkcentrum and all its locations.
   *
   * Needs the scope `werkcentra:write` and the purpose `service`.
   *
   * `DELETE /v1/werkcentra/{werkcentrumId}`. Retried only when the API says that it did nothing (429, 503). After a `ConnectionError`
   * nobody knows: read again what it is now.
   *
   * @param input `{ werkcentrumId }`; see `WerkcentraDeleteInput`
   * @param options `ifMatch`, the version that is changed; signal, time limit, retries and headers of this call
   * @returns nothing: when it doesn't throw, it is done
   * @throws `InsufficientScopeError`: The key or token lacks the scope that the call needs.
   * @throws `InsufficientPurposeError`: The data is bound to a purpose (purpose limitation) for which the key or token was not given out.
   * @throws `NotFoundError`: There is nothing with this code or id, or it is out of the caller's reach.
   * @throws `PreconditionRequiredError`: A change must say in the header `If-Match` which version it changes.
   * @throws `PreconditionFailedError`: What you want to change was changed since the version in `If-Match`.
   * @throws `OutcomeUnknownError`: The connection to the database broke while the change was being committed. It may have been committed,
   *   or not.
   * @throws `InvalidInputError`, `MalformedRequestError`, `UnauthenticatedError`, `MethodNotAllowedError`, `NotAcceptableError`,
   *   `RequestTimeoutError`, `UriTooLongError`, `RateLimitExceededError`, `HeaderFieldsTooLargeError`, `InternalError`,
   *   `ServiceUnavailableError`, as any call may.
   * @throws `ConnectionError` when no answer came, `UnexpectedReplyError` when it was not the API that answered.
   *
   * @example
   * // A demonstration Werkcentrum
   * await client.werkcentra.delete({ werkcentrumId: "01938c1e-0000-7000-8000-000000000014" }, { ifMatch: 3 });
   */
  delete(input: WerkcentraDeleteInput, options: ConditionalCallOptions): Call<void>;
}

/** The methods of `client.werkcentrumImports`. */
export interface WerkcentrumImportsMethods {
  /**
   * Import Werkcentra.
   *
   * Puts the Werkcentra of a JSON file in place together: one for each region, made where there is none, and changed where there is one and
   * its current `version` is named. All of them, or none when there is any fault; each fault points at its row.
   *
   * Needs the scope `werkcentra:write` and the purpose `service`.
   *
   * `POST /v1/werkcentrum-imports`. Has an idempotency key, the same on each attempt, so it is safe to repeat, and is retried.
   *
   * @param input `{ items }`; see `WerkcentrumImport`
   * @param options `idempotencyKey`, when it must be one of your own; signal, time limit, retries and headers of this call
   * @returns `WerkcentrumImportResult`: What became of each Werkcentrum, in the order of the import.
   * @throws `InsufficientScopeError`: The key or token lacks the scope that the call needs.
   * @throws `InsufficientPurposeError`: The data is bound to a purpose (purpose limitation) for which the key or token was not given out.
   * @throws `NotFoundError`: There is nothing with this code or id, or it is out of the caller's reach.
   * @throws `OutcomeUnknownError`: The connection to the database broke while the change was being committed. It may have been committed,
   *   or not.
   * @throws `IdempotencyKeyInProgressError`: A call with the same Idempotency-Key is not done yet after 10 seconds.
   * @throws `IdempotencyKeyReusedError`: This Idempotency-Key was used in the last 24 hours for another call or another body.
   * @throws `InvalidInputError`, `MalformedRequestError`, `UnauthenticatedError`, `MethodNotAllowedError`, `NotAcceptableError`,
   *   `RequestTimeoutError`, `UriTooLongError`, `RateLimitExceededError`, `HeaderFieldsTooLargeError`, `InternalError`,
   *   `ServiceUnavailableError`, `PayloadTooLargeError`, `UnsupportedMediaTypeError`, as any call may.
   * @throws `ConnectionError` when no answer came, `UnexpectedReplyError` when it was not the API that answered.
   *
   * @example
   * // Two Werkcentra, of which one is there already
   * const werkcentrumImportResult = await client.werkcentrumImports.create({
   *   items: [
   *     {
   *       regionCode: "AM14",
   *       name: "Werkcentrum Amersfoort (demonstration)",
   *       locations: [],
   *       version: 1,
   *     },
   *     {
   *       regionCode: "AM12",
   *       name: "Werkcentrum Gooi en Vechtstreek (demonstration)",
   *       locations: [],
   *     },
   *   ],
   * });
   */
  create(input: WerkcentrumImport, options?: CreatingCallOptions): Call<WerkcentrumImportResult>;
}

/** The methods of `client.goals`. */
export interface GoalsMethods {
  /**
   * List the goals of the reform.
   *
   * The three goals of the reform, in the words and the order in which they were published.
   *
   * `GET /v1/goals`. Only reads, so it is safe to repeat, and is retried.
   *
   * @param input `{ limit?, cursor? }`; see `GoalsListInput`
   * @param options signal, time limit, retries and headers of this call
   * @returns awaited, one `GoalPage`; iterated, each `Goal` of all pages
   * @throws `InvalidInputError`, `MalformedRequestError`, `UnauthenticatedError`, `MethodNotAllowedError`, `NotAcceptableError`,
   *   `RequestTimeoutError`, `UriTooLongError`, `RateLimitExceededError`, `HeaderFieldsTooLargeError`, `InternalError`,
   *   `ServiceUnavailableError`, as any call may.
   * @throws `ConnectionError` when no answer came, `UnexpectedReplyError` when it was not the API that answered.
   *
   * @example
   * // All goals
   * for await (const goal of client.goals.list()) {
   *   console.log(goal);
   * }
   */
  list(input?: GoalsListInput, options?: CallOptions): PagedCall<GoalPage, Goal>;

  /**
   * Get a goal of the reform.
   *
   * One goal of the reform, in the words in which it was published, with the source.
   *
   * `GET /v1/goals/{goalCode}`. Only reads, so it is safe to repeat, and is retried.
   *
   * @param input `{ goalCode }`; see `GoalsGetInput`
   * @param options signal, time limit, retries and headers of this call
   * @returns `Goal`: A goal of the reform, in the words in which it was published.
   * @throws `NotFoundError`: There is nothing with this code or id, or it is out of the caller's reach.
   * @throws `InvalidInputError`, `MalformedRequestError`, `UnauthenticatedError`, `MethodNotAllowedError`, `NotAcceptableError`,
   *   `RequestTimeoutError`, `UriTooLongError`, `RateLimitExceededError`, `HeaderFieldsTooLargeError`, `InternalError`,
   *   `ServiceUnavailableError`, as any call may.
   * @throws `ConnectionError` when no answer came, `UnexpectedReplyError` when it was not the API that answered.
   *
   * @example
   * // Better and more accessible services
   * const goal = await client.goals.get({ goalCode: "services" });
   */
  get(input: GoalsGetInput, options?: CallOptions): Call<Goal>;
}

/** The methods of `client.indicators`. */
export interface IndicatorsMethods {
  /**
   * List the indicators.
   *
   * The indicators, in the order of their codes, each with all versions of its definition. Filter by goal, level or aspect; several filters
   * narrow down together.
   *
   * `GET /v1/indicators`. Only reads, so it is safe to repeat, and is retried.
   *
   * @param input `{ limit?, cursor?, goalCode?, level?, aspect? }`; see `IndicatorsListInput`
   * @param options signal, time limit, retries and headers of this call
   * @returns awaited, one `IndicatorPage`; iterated, each `Indicator` of all pages
   * @throws `InvalidInputError`, `MalformedRequestError`, `UnauthenticatedError`, `MethodNotAllowedError`, `NotAcceptableError`,
   *   `RequestTimeoutError`, `UriTooLongError`, `RateLimitExceededError`, `HeaderFieldsTooLargeError`, `InternalError`,
   *   `ServiceUnavailableError`, as any call may.
   * @throws `ConnectionError` when no answer came, `UnexpectedReplyError` when it was not the API that answered.
   *
   * @example
   * // All indicators
   * for await (const indicator of client.indicators.list({ limit: 100 })) {
   *   console.log(indicator);
   * }
   */
  list(input?: IndicatorsListInput, options?: CallOptions): PagedCall<IndicatorPage, Indicator>;

  /**
   * Get an indicator.
   *
   * One indicator with all versions of its definition, oldest first. Where its values say nothing about success, it says so and why.
   *
   * `GET /v1/indicators/{indicatorCode}`. Only reads, so it is safe to repeat, and is retried.
   *
   * @param input `{ indicatorCode }`; see `IndicatorsGetInput`
   * @param options signal, time limit, retries and headers of this call
   * @returns `Indicator`: An indicator of a goal of the reform, on one level and about one aspect, with all versions of its definition.
   * @throws `NotFoundError`: There is nothing with this code or id, or it is out of the caller's reach.
   * @throws `InvalidInputError`, `MalformedRequestError`, `UnauthenticatedError`, `MethodNotAllowedError`, `NotAcceptableError`,
   *   `RequestTimeoutError`, `UriTooLongError`, `RateLimitExceededError`, `HeaderFieldsTooLargeError`, `InternalError`,
   *   `ServiceUnavailableError`, as any call may.
   * @throws `ConnectionError` when no answer came, `UnexpectedReplyError` when it was not the API that answered.
   *
   * @example
   * // The number of visitors, which is no indication of success
   * const indicator = await client.indicators.get({ indicatorCode: "werkcentrum-visitors" });
   */
  get(input: IndicatorsGetInput, options?: CallOptions): Call<Indicator>;

  /**
   * Make an indicator.
   *
   * Makes an indicator of a goal with the first version of its definition. Its code, goal, level and aspect never change, and it can't be
   * removed: values are observed by it.
   *
   * Needs the scope `indicators:write`.
   *
   * `POST /v1/indicators`. Has an idempotency key, the same on each attempt, so it is safe to repeat, and is retried.
   *
   * @param input `{ indicatorCode, goalCode, level, aspect, title, successMeasure, successMeasureReason?, unit, definition, source,
   *   method?, disclosureThreshold? }`; see `NewIndicator`
   * @param options `idempotencyKey`, when it must be one of your own; signal, time limit, retries and headers of this call
   * @returns `Indicator`: An indicator of a goal of the reform, on one level and about one aspect, with all versions of its definition.
   * @throws `InsufficientScopeError`: The key or token lacks the scope that the call needs.
   * @throws `InsufficientReachError`: The key or token is limited to regions, and this deals with all regions at once.
   * @throws `OutcomeUnknownError`: The connection to the database broke while the change was being committed. It may have been committed,
   *   or not.
   * @throws `IdempotencyKeyInProgressError`: A call with the same Idempotency-Key is not done yet after 10 seconds.
   * @throws `IdempotencyKeyReusedError`: This Idempotency-Key was used in the last 24 hours for another call or another body.
   * @throws `AlreadyExistsError`: There may be only one, and it is there already.
   * @throws `InvalidInputError`, `MalformedRequestError`, `UnauthenticatedError`, `MethodNotAllowedError`, `NotAcceptableError`,
   *   `RequestTimeoutError`, `UriTooLongError`, `RateLimitExceededError`, `HeaderFieldsTooLargeError`, `InternalError`,
   *   `ServiceUnavailableError`, `PayloadTooLargeError`, `UnsupportedMediaTypeError`, as any call may.
   * @throws `ConnectionError` when no answer came, `UnexpectedReplyError` when it was not the API that answered.
   *
   * @example
   * // A demonstration indicator
   * const indicator = await client.indicators.create({
   *   indicatorCode: "demonstration-waiting-time",
   *   goalCode: "services",
   *   level: "regional",
   *   aspect: "result",
   *   title: { nl: "Wachttijd (demonstratie)", en: "Waiting time (demonstration)" },
   *   successMeasure: true,
   *   unit: { nl: "dagen", en: "days" },
   *   definition: {
   *     nl: "Dagen van aanmelding tot eerste gesprek (demonstratie).",
   *     en: "Days from registration to the first talk (demonstration).",
   *   },
   *   source: { nl: "Verzonnen (demonstratie).", en: "Made up (demonstration)." },
   * });
   */
  create(input: NewIndicator, options?: CreatingCallOptions): Call<Indicator>;

  /**
   * Change an indicator.
   *
   * Puts new content in the place of the old. When unit, definition, source, method or disclosure threshold differ, they become a new
   * version of the definition, and the versions before it stay for ever; a change of the title or of what it says about success makes none.
   * Goal, level and aspect can't change. When nothing differs, the version stays as it is.
   *
   * Needs the scope `indicators:write`.
   *
   * `PUT /v1/indicators/{indicatorCode}`. Retried only when the API says that it did nothing (429, 503). After a `ConnectionError` nobody
   * knows: read again what it is now.
   *
   * @param input `{ title, successMeasure, successMeasureReason?, unit, definition, source, method?, disclosureThreshold, indicatorCode
   *   }`; see `IndicatorsUpdateInput`
   * @param options `ifMatch`, the version that is changed; signal, time limit, retries and headers of this call
   * @returns `Indicator`: An indicator of a goal of the reform, on one level and about one aspect, with all versions of its definition.
   * @throws `InsufficientScopeError`: The key or token lacks the scope that the call needs.
   * @throws `InsufficientReachError`: The key or token is limited to regions, and this deals with all regions at once.
   * @throws `PreconditionRequiredError`: A change must say in the header `If-Match` which version it changes.
   * @throws `PreconditionFailedError`: What you want to change was changed since the version in `If-Match`.
   * @throws `OutcomeUnknownError`: The connection to the database broke while the change was being committed. It may have been committed,
   *   or not.
   * @throws `NotFoundError`: There is nothing with this code or id, or it is out of the caller's reach.
   * @throws `InvalidInputError`, `MalformedRequestError`, `UnauthenticatedError`, `MethodNotAllowedError`, `NotAcceptableError`,
   *   `RequestTimeoutError`, `UriTooLongError`, `RateLimitExceededError`, `HeaderFieldsTooLargeError`, `InternalError`,
   *   `ServiceUnavailableError`, `PayloadTooLargeError`, `UnsupportedMediaTypeError`, as any call may.
   * @throws `ConnectionError` when no answer came, `UnexpectedReplyError` when it was not the API that answered.
   *
   * @example
   * // Another definition
   * const indicator = await client.indicators.update({
   *   indicatorCode: "werkcentrum-visitors",
   *   title: { nl: "Bezoekers van een Werkcentrum", en: "Visitors of a Werkcentrum" },
   *   successMeasure: false,
   *   successMeasureReason: {
   *     nl: "Het aantal bezoekers is geen indicatie van succes.",
   *     en: "The number of visitors is no indication of success.",
   *   },
   *   unit: { nl: "bezoeken", en: "visits" },
   *   definition: {
   *     nl: "Elk bezoek telt (demonstratie).",
   *     en: "Each visit counts (demonstration).",
   *   },
   *   source: { nl: "Verzonnen (demonstratie).", en: "Made up (demonstration)." },
   *   disclosureThreshold: 10,
   * }, { ifMatch: 3 });
   */
  update(input: IndicatorsUpdateInput, options: ConditionalCallOptions): Call<Indicator>;
}

/** The methods of `client.observations`. */
export interface ObservationsMethods {
  /**
   * List the observations of an indicator.
   *
   * What is known of one indicator, in the order of the areas' codes and then of the periods: of each indicator version, area and period
   * the newest revision, or with `knownAt` the one that was known then. One indicator has one unit, so observations of several make no
   * list. Each says to which region it belongs, which for a municipality that merged is that of its successor; one that was split over
   * regions, or moved during the period, belongs to none and says so.
   *
   * `GET /v1/observations`. Only reads, so it is safe to repeat, and is retried.
   *
   * @param input `{ limit?, cursor?, indicatorCode, regionCode?, periodFrom?, periodTo?, knownAt? }`; see `ObservationsListInput`
   * @param options signal, time limit, retries and headers of this call
   * @returns awaited, one `ObservationPage`; iterated, each `Observation` of all pages
   * @throws `OutcomeOrderRefusedError`: The call asks to order or rank outcomes, or to filter them by their value. Outcomes are not
   *   ranked: the evaluation asks how and why, not who is ahead.
   * @throws `InvalidInputError`, `MalformedRequestError`, `UnauthenticatedError`, `MethodNotAllowedError`, `NotAcceptableError`,
   *   `RequestTimeoutError`, `UriTooLongError`, `RateLimitExceededError`, `HeaderFieldsTooLargeError`, `InternalError`,
   *   `ServiceUnavailableError`, as any call may.
   * @throws `ConnectionError` when no answer came, `UnexpectedReplyError` when it was not the API that answered.
   *
   * @example
   * // An indicator
   * for await (const observation of client.observations.list({ indicatorCode: "demonstration-time-to-work" })) {
   *   console.log(observation);
   * }
   */
  list(input: ObservationsListInput, options?: CallOptions): PagedCall<ObservationPage, Observation>;

  /**
   * Record observations.
   *
   * Takes in up to 100000 observations at once, as JSON, NDJSON or CSV, and answers what became of each row. A row with a key that is there
   * already is a revision: it never overwrites, and when nothing differs it is `unchanged`. A value that rests on fewer people than the
   * indicator's disclosure threshold is not stored (`smallBase`). A credential that is limited to regions records those only, and the
   * municipalities that belong to them.
   *
   * Needs the scope `observations:write`.
   *
   * `POST /v1/observations`. Has an idempotency key, the same on each attempt, so it is safe to repeat, and is retried.
   *
   * @param input `{ items, mode?, dryRun?, smallBase? }`; see `ObservationIntake`
   * @param options `idempotencyKey`, when it must be one of your own; signal, time limit, retries and headers of this call
   * @returns `IntakeResult`: What became of an intake, row by row and in all.
   * @throws `InsufficientScopeError`: The key or token lacks the scope that the call needs.
   * @throws `NotFoundError`: There is nothing with this code or id, or it is out of the caller's reach.
   * @throws `OutcomeUnknownError`: The connection to the database broke while the change was being committed. It may have been committed,
   *   or not.
   * @throws `IdempotencyKeyInProgressError`: A call with the same Idempotency-Key is not done yet after 10 seconds.
   * @throws `IdempotencyKeyReusedError`: This Idempotency-Key was used in the last 24 hours for another call or another body.
   * @throws `InvalidInputError`, `MalformedRequestError`, `UnauthenticatedError`, `MethodNotAllowedError`, `NotAcceptableError`,
   *   `RequestTimeoutError`, `UriTooLongError`, `RateLimitExceededError`, `HeaderFieldsTooLargeError`, `InternalError`,
   *   `ServiceUnavailableError`, `PayloadTooLargeError`, `UnsupportedMediaTypeError`, as any call may.
   * @throws `ConnectionError` when no answer came, `UnexpectedReplyError` when it was not the API that answered.
   *
   * @example
   * // A region and the country
   * const intakeResult = await client.observations.create({
   *   items: [
   *     {
   *       indicatorCode: "demonstration-time-to-work",
   *       areaCode: "AM14",
   *       periodFrom: "2026-01-01",
   *       periodTo: "2027-01-01",
   *       value: "12.50",
   *       baseCount: 340,
   *       revisionStatus: "provisional",
   *     },
   *     {
   *       indicatorCode: "demonstration-time-to-work",
   *       areaCode: "NL01",
   *       periodFrom: "2026-01-01",
   *       periodTo: "2027-01-01",
   *       value: "14.1",
   *       baseCount: 12040,
   *       revisionStatus: "provisional",
   *     },
   *   ],
   * });
   */
  create(input: ObservationIntake, options?: CreatingCallOptions): Call<IntakeResult>;
}

/** The methods of `client.bottlenecks`. */
export interface BottlenecksMethods {
  /**
   * List the bottlenecks.
   *
   * The bottlenecks that the caller may see, by region code and then by when they were raised. Everyone sees the public ones; with
   * `bottlenecks:read` a region sees all of its own, the national level and researchers all of every region.
   *
   * `GET /v1/bottlenecks`. Only reads, so it is safe to repeat, and is retried.
   *
   * @param input `{ limit?, cursor?, regionCode?, state? }`; see `BottlenecksListInput`
   * @param options signal, time limit, retries and headers of this call
   * @returns awaited, one `BottleneckPage`; iterated, each `Bottleneck` of all pages
   * @throws `InvalidInputError`, `MalformedRequestError`, `UnauthenticatedError`, `MethodNotAllowedError`, `NotAcceptableError`,
   *   `RequestTimeoutError`, `UriTooLongError`, `RateLimitExceededError`, `HeaderFieldsTooLargeError`, `InternalError`,
   *   `ServiceUnavailableError`, as any call may.
   * @throws `ConnectionError` when no answer came, `UnexpectedReplyError` when it was not the API that answered.
   *
   * @example
   * // All that the caller may see
   * for await (const bottleneck of client.bottlenecks.list({ limit: 100 })) {
   *   console.log(bottleneck);
   * }
   */
  list(input?: BottlenecksListInput, options?: CallOptions): PagedCall<BottleneckPage, Bottleneck>;

  /**
   * Get a bottleneck.
   *
   * One bottleneck with its text as it was written, the answer, and every step with its moment and the role that took it.
   *
   * `GET /v1/bottlenecks/{bottleneckId}`. Only reads, so it is safe to repeat, and is retried.
   *
   * @param input `{ bottleneckId }`; see `BottlenecksGetInput`
   * @param options signal, time limit, retries and headers of this call
   * @returns `Bottleneck`: A bottleneck (knelpunt): what a region raises nationally.
   * @throws `NotFoundError`: There is nothing with this code or id, or it is out of the caller's reach.
   * @throws `InvalidInputError`, `MalformedRequestError`, `UnauthenticatedError`, `MethodNotAllowedError`, `NotAcceptableError`,
   *   `RequestTimeoutError`, `UriTooLongError`, `RateLimitExceededError`, `HeaderFieldsTooLargeError`, `InternalError`,
   *   `ServiceUnavailableError`, as any call may.
   * @throws `ConnectionError` when no answer came, `UnexpectedReplyError` when it was not the API that answered.
   *
   * @example
   * // A public one
   * const bottleneck = await client.bottlenecks.get({ bottleneckId: "01938c1e-0000-7000-8000-00000000b114" });
   */
  get(input: BottlenecksGetInput, options?: CallOptions): Call<Bottleneck>;

  /**
   * Raise a bottleneck.
   *
   * Raises a bottleneck of a region. The support team and the ministry may do so on behalf of a region; the role in the first step tells.
   * It is not public.
   *
   * Needs the scope `bottlenecks:write`.
   *
   * `POST /v1/bottlenecks`. Has an idempotency key, the same on each attempt, so it is safe to repeat, and is retried.
   *
   * @param input `{ regionCode, title, description }`; see `NewBottleneck`
   * @param options `idempotencyKey`, when it must be one of your own; signal, time limit, retries and headers of this call
   * @returns `Bottleneck`: A bottleneck (knelpunt): what a region raises nationally.
   * @throws `InsufficientScopeError`: The key or token lacks the scope that the call needs.
   * @throws `NotFoundError`: There is nothing with this code or id, or it is out of the caller's reach.
   * @throws `OutcomeUnknownError`: The connection to the database broke while the change was being committed. It may have been committed,
   *   or not.
   * @throws `IdempotencyKeyInProgressError`: A call with the same Idempotency-Key is not done yet after 10 seconds.
   * @throws `IdempotencyKeyReusedError`: This Idempotency-Key was used in the last 24 hours for another call or another body.
   * @throws `InvalidInputError`, `MalformedRequestError`, `UnauthenticatedError`, `MethodNotAllowedError`, `NotAcceptableError`,
   *   `RequestTimeoutError`, `UriTooLongError`, `RateLimitExceededError`, `HeaderFieldsTooLargeError`, `InternalError`,
   *   `ServiceUnavailableError`, `PayloadTooLargeError`, `UnsupportedMediaTypeError`, as any call may.
   * @throws `ConnectionError` when no answer came, `UnexpectedReplyError` when it was not the API that answered.
   *
   * @example
   * // A bottleneck of a region
   * const bottleneck = await client.bottlenecks.create({
   *   regionCode: "AM18",
   *   title: {
   *     nl: "Twee systemen aan het loket (demonstratie)",
   *     en: "Two systems at the front desk (demonstration)",
   *   },
   *   description: {
   *     nl: "## Wat er speelt\n\nDe loketten werken met *twee* systemen (demonstratie).\n",
   *     en: "## What is the matter\n\nThe front desks work with *two* systems (demonstration).\n",
   *   },
   * });
   */
  create(input: NewBottleneck, options?: CreatingCallOptions): Call<Bottleneck>;

  /**
   * Change the text of a bottleneck.
   *
   * Puts a new title and description in the place of the old, as long as the bottleneck is only raised: after that others have acted on the
   * text. When nothing differs, the version stays as it is.
   *
   * Needs the scope `bottlenecks:write`.
   *
   * `PUT /v1/bottlenecks/{bottleneckId}`. Retried only when the API says that it did nothing (429, 503). After a `ConnectionError` nobody
   * knows: read again what it is now.
   *
   * @param input `{ bottleneckId, title, description }`; see `BottlenecksUpdateInput`
   * @param options `ifMatch`, the version that is changed; signal, time limit, retries and headers of this call
   * @returns `Bottleneck`: A bottleneck (knelpunt): what a region raises nationally.
   * @throws `InsufficientScopeError`: The key or token lacks the scope that the call needs.
   * @throws `NotFoundError`: There is nothing with this code or id, or it is out of the caller's reach.
   * @throws `PreconditionRequiredError`: A change must say in the header `If-Match` which version it changes.
   * @throws `PreconditionFailedError`: What you want to change was changed since the version in `If-Match`.
   * @throws `OutcomeUnknownError`: The connection to the database broke while the change was being committed. It may have been committed,
   *   or not.
   * @throws `IllegalStepError`: The step does not belong to the state in which this is now.
   * @throws `InvalidInputError`, `MalformedRequestError`, `UnauthenticatedError`, `MethodNotAllowedError`, `NotAcceptableError`,
   *   `RequestTimeoutError`, `UriTooLongError`, `RateLimitExceededError`, `HeaderFieldsTooLargeError`, `InternalError`,
   *   `ServiceUnavailableError`, `PayloadTooLargeError`, `UnsupportedMediaTypeError`, as any call may.
   * @throws `ConnectionError` when no answer came, `UnexpectedReplyError` when it was not the API that answered.
   *
   * @example
   * // Another text
   * const bottleneck = await client.bottlenecks.update({
   *   bottleneckId: "01938c1e-0000-7000-8000-00000000b014",
   *   title: {
   *     nl: "Twee systemen aan het loket (demonstratie)",
   *     en: "Two systems at the front desk (demonstration)",
   *   },
   *   description: {
   *     nl: "## Wat er speelt\n\nDe loketten werken met *twee* systemen (demonstratie).\n",
   *     en: "## What is the matter\n\nThe front desks work with *two* systems (demonstration).\n",
   *   },
   * }, { ifMatch: 3 });
   */
  update(input: BottlenecksUpdateInput, options: ConditionalCallOptions): Call<Bottleneck>;

  /**
   * Acknowledge a bottleneck.
   *
   * The national level has seen it and takes it up. Legal while it is raised.
   *
   * Needs the scope `bottleneck-answers:write`.
   *
   * `PUT /v1/bottlenecks/{bottleneckId}/acknowledgement`. Retried only when the API says that it did nothing (429, 503). After a
   * `ConnectionError` nobody knows: read again what it is now.
   *
   * @param input `{ bottleneckId }`; see `BottlenecksAcknowledgeInput`
   * @param options `ifMatch`, the version that is changed; signal, time limit, retries and headers of this call
   * @returns `Bottleneck`: A bottleneck (knelpunt): what a region raises nationally.
   * @throws `InsufficientScopeError`: The key or token lacks the scope that the call needs.
   * @throws `NotFoundError`: There is nothing with this code or id, or it is out of the caller's reach.
   * @throws `PreconditionRequiredError`: A change must say in the header `If-Match` which version it changes.
   * @throws `PreconditionFailedError`: What you want to change was changed since the version in `If-Match`.
   * @throws `OutcomeUnknownError`: The connection to the database broke while the change was being committed. It may have been committed,
   *   or not.
   * @throws `IllegalStepError`: The step does not belong to the state in which this is now.
   * @throws `InvalidInputError`, `MalformedRequestError`, `UnauthenticatedError`, `MethodNotAllowedError`, `NotAcceptableError`,
   *   `RequestTimeoutError`, `UriTooLongError`, `RateLimitExceededError`, `HeaderFieldsTooLargeError`, `InternalError`,
   *   `ServiceUnavailableError`, as any call may.
   * @throws `ConnectionError` when no answer came, `UnexpectedReplyError` when it was not the API that answered.
   *
   * @example
   * // One that is raised
   * const bottleneck = await client.bottlenecks.acknowledge({ bottleneckId: "01938c1e-0000-7000-8000-00000000b014" }, { ifMatch: 3 });
   */
  acknowledge(input: BottlenecksAcknowledgeInput, options: ConditionalCallOptions): Call<Bottleneck>;

  /**
   * Answer a bottleneck.
   *
   * The national level answers. Legal while it is acknowledged; the answer stays as it was given.
   *
   * Needs the scope `bottleneck-answers:write`.
   *
   * `PUT /v1/bottlenecks/{bottleneckId}/answer`. Retried only when the API says that it did nothing (429, 503). After a `ConnectionError`
   * nobody knows: read again what it is now.
   *
   * @param input `{ bottleneckId, answer }`; see `BottlenecksAnswerInput`
   * @param options `ifMatch`, the version that is changed; signal, time limit, retries and headers of this call
   * @returns `Bottleneck`: A bottleneck (knelpunt): what a region raises nationally.
   * @throws `InsufficientScopeError`: The key or token lacks the scope that the call needs.
   * @throws `NotFoundError`: There is nothing with this code or id, or it is out of the caller's reach.
   * @throws `PreconditionRequiredError`: A change must say in the header `If-Match` which version it changes.
   * @throws `PreconditionFailedError`: What you want to change was changed since the version in `If-Match`.
   * @throws `OutcomeUnknownError`: The connection to the database broke while the change was being committed. It may have been committed,
   *   or not.
   * @throws `IllegalStepError`: The step does not belong to the state in which this is now.
   * @throws `InvalidInputError`, `MalformedRequestError`, `UnauthenticatedError`, `MethodNotAllowedError`, `NotAcceptableError`,
   *   `RequestTimeoutError`, `UriTooLongError`, `RateLimitExceededError`, `HeaderFieldsTooLargeError`, `InternalError`,
   *   `ServiceUnavailableError`, `PayloadTooLargeError`, `UnsupportedMediaTypeError`, as any call may.
   * @throws `ConnectionError` when no answer came, `UnexpectedReplyError` when it was not the API that answered.
   *
   * @example
   * // One that is acknowledged
   * const bottleneck = await client.bottlenecks.answer({
   *   bottleneckId: "01938c1e-0000-7000-8000-00000000b018",
   *   answer: { nl: "Het komt op de agenda van het *Landelijk Beraad* (demonstratie)." },
   * }, { ifMatch: 3 });
   */
  answer(input: BottlenecksAnswerInput, options: ConditionalCallOptions): Call<Bottleneck>;

  /**
   * Close a bottleneck.
   *
   * The national level closes it. Legal once it is acknowledged or answered: what was solved meanwhile needs no answer. One that is closed
   * stays closed.
   *
   * Needs the scope `bottleneck-answers:write`.
   *
   * `PUT /v1/bottlenecks/{bottleneckId}/closure`. Retried only when the API says that it did nothing (429, 503). After a `ConnectionError`
   * nobody knows: read again what it is now.
   *
   * @param input `{ bottleneckId }`; see `BottlenecksCloseInput`
   * @param options `ifMatch`, the version that is changed; signal, time limit, retries and headers of this call
   * @returns `Bottleneck`: A bottleneck (knelpunt): what a region raises nationally.
   * @throws `InsufficientScopeError`: The key or token lacks the scope that the call needs.
   * @throws `NotFoundError`: There is nothing with this code or id, or it is out of the caller's reach.
   * @throws `PreconditionRequiredError`: A change must say in the header `If-Match` which version it changes.
   * @throws `PreconditionFailedError`: What you want to change was changed since the version in `If-Match`.
   * @throws `OutcomeUnknownError`: The connection to the database broke while the change was being committed. It may have been committed,
   *   or not.
   * @throws `IllegalStepError`: The step does not belong to the state in which this is now.
   * @throws `InvalidInputError`, `MalformedRequestError`, `UnauthenticatedError`, `MethodNotAllowedError`, `NotAcceptableError`,
   *   `RequestTimeoutError`, `UriTooLongError`, `RateLimitExceededError`, `HeaderFieldsTooLargeError`, `InternalError`,
   *   `ServiceUnavailableError`, as any call may.
   * @throws `ConnectionError` when no answer came, `UnexpectedReplyError` when it was not the API that answered.
   *
   * @example
   * // One that is acknowledged
   * const bottleneck = await client.bottlenecks.close({ bottleneckId: "01938c1e-0000-7000-8000-00000000b018" }, { ifMatch: 3 });
   */
  close(input: BottlenecksCloseInput, options: ConditionalCallOptions): Call<Bottleneck>;

  /**
   * Make a bottleneck public.
   *
   * The region marks it as public: from now on everyone sees all of it, its steps and its answer too. Legal once, in every state. It can't
   * be taken back: what was public has been copied. Only the region itself can: a national credential can't, whatever else it may write.
   *
   * Needs the scope `bottlenecks:write`.
   *
   * `PUT /v1/bottlenecks/{bottleneckId}/publication`. Retried only when the API says that it did nothing (429, 503). After a
   * `ConnectionError` nobody knows: read again what it is now.
   *
   * @param input `{ bottleneckId }`; see `BottlenecksPublishInput`
   * @param options `ifMatch`, the version that is changed; signal, time limit, retries and headers of this call
   * @returns `Bottleneck`: A bottleneck (knelpunt): what a region raises nationally.
   * @throws `InsufficientScopeError`: The key or token lacks the scope that the call needs.
   * @throws `NotFoundError`: There is nothing with this code or id, or it is out of the caller's reach.
   * @throws `PreconditionRequiredError`: A change must say in the header `If-Match` which version it changes.
   * @throws `PreconditionFailedError`: What you want to change was changed since the version in `If-Match`.
   * @throws `OutcomeUnknownError`: The connection to the database broke while the change was being committed. It may have been committed,
   *   or not.
   * @throws `IllegalStepError`: The step does not belong to the state in which this is now.
   * @throws `InvalidInputError`, `MalformedRequestError`, `UnauthenticatedError`, `MethodNotAllowedError`, `NotAcceptableError`,
   *   `RequestTimeoutError`, `UriTooLongError`, `RateLimitExceededError`, `HeaderFieldsTooLargeError`, `InternalError`,
   *   `ServiceUnavailableError`, as any call may.
   * @throws `ConnectionError` when no answer came, `UnexpectedReplyError` when it was not the API that answered.
   *
   * @example
   * // One that is raised
   * const bottleneck = await client.bottlenecks.publish({ bottleneckId: "01938c1e-0000-7000-8000-00000000b014" }, { ifMatch: 3 });
   */
  publish(input: BottlenecksPublishInput, options: ConditionalCallOptions): Call<Bottleneck>;
}

/** The methods of `client.signals`. */
export interface SignalsMethods {
  /**
   * List the signals.
   *
   * The signals that the caller reaches, by region code and then by the day on which they were heard.
   *
   * Needs the scope `signals:read` and the purpose `policy`.
   *
   * `GET /v1/signals`. Only reads, so it is safe to repeat, and is retried.
   *
   * @param input `{ limit?, cursor?, regionCode? }`; see `SignalsListInput`
   * @param options signal, time limit, retries and headers of this call
   * @returns awaited, one `SignalPage`; iterated, each `Signal` of all pages
   * @throws `InsufficientScopeError`: The key or token lacks the scope that the call needs.
   * @throws `InsufficientPurposeError`: The data is bound to a purpose (purpose limitation) for which the key or token was not given out.
   * @throws `NotFoundError`: There is nothing with this code or id, or it is out of the caller's reach.
   * @throws `InvalidInputError`, `MalformedRequestError`, `UnauthenticatedError`, `MethodNotAllowedError`, `NotAcceptableError`,
   *   `RequestTimeoutError`, `UriTooLongError`, `RateLimitExceededError`, `HeaderFieldsTooLargeError`, `InternalError`,
   *   `ServiceUnavailableError`, as any call may.
   * @throws `ConnectionError` when no answer came, `UnexpectedReplyError` when it was not the API that answered.
   *
   * @example
   * // All signals
   * for await (const signal of client.signals.list({ limit: 100 })) {
   *   console.log(signal);
   * }
   */
  list(input?: SignalsListInput, options?: CallOptions): PagedCall<SignalPage, Signal>;

  /**
   * Get a signal.
   *
   * One signal with its text as it was written, and the bottleneck that came from it.
   *
   * Needs the scope `signals:read` and the purpose `policy`.
   *
   * `GET /v1/signals/{signalId}`. Only reads, so it is safe to repeat, and is retried.
   *
   * @param input `{ signalId }`; see `SignalsGetInput`
   * @param options signal, time limit, retries and headers of this call
   * @returns `Signal`: A signal (signaal) from a half-year talk with the account holder of a region. It serves policy alone.
   * @throws `InsufficientScopeError`: The key or token lacks the scope that the call needs.
   * @throws `InsufficientPurposeError`: The data is bound to a purpose (purpose limitation) for which the key or token was not given out.
   * @throws `NotFoundError`: There is nothing with this code or id, or it is out of the caller's reach.
   * @throws `InvalidInputError`, `MalformedRequestError`, `UnauthenticatedError`, `MethodNotAllowedError`, `NotAcceptableError`,
   *   `RequestTimeoutError`, `UriTooLongError`, `RateLimitExceededError`, `HeaderFieldsTooLargeError`, `InternalError`,
   *   `ServiceUnavailableError`, as any call may.
   * @throws `ConnectionError` when no answer came, `UnexpectedReplyError` when it was not the API that answered.
   *
   * @example
   * // A demonstration signal
   * const signal = await client.signals.get({ signalId: "01938c1e-0000-7000-8000-00000000a014" });
   */
  get(input: SignalsGetInput, options?: CallOptions): Call<Signal>;

  /**
   * Keep a signal.
   *
   * Keeps what was heard in a half-year talk. The bottleneck that it names must be of the same region, and hears nothing of it. A
   * repetition with the same `Idempotency-Key` answers the signal as it is by then: its text is kept in one place only.
   *
   * Needs the scope `signals:write` and the purpose `policy`.
   *
   * `POST /v1/signals`. Has an idempotency key, the same on each attempt, so it is safe to repeat, and is retried.
   *
   * @param input `{ regionCode, heardOn, topic, text, bottleneckId? }`; see `NewSignal`
   * @param options `idempotencyKey`, when it must be one of your own; signal, time limit, retries and headers of this call
   * @returns `Signal`: A signal (signaal) from a half-year talk with the account holder of a region. It serves policy alone.
   * @throws `InsufficientScopeError`: The key or token lacks the scope that the call needs.
   * @throws `InsufficientPurposeError`: The data is bound to a purpose (purpose limitation) for which the key or token was not given out.
   * @throws `NotFoundError`: There is nothing with this code or id, or it is out of the caller's reach.
   * @throws `OutcomeUnknownError`: The connection to the database broke while the change was being committed. It may have been committed,
   *   or not.
   * @throws `IdempotencyKeyInProgressError`: A call with the same Idempotency-Key is not done yet after 10 seconds.
   * @throws `IdempotencyKeyReusedError`: This Idempotency-Key was used in the last 24 hours for another call or another body.
   * @throws `InvalidInputError`, `MalformedRequestError`, `UnauthenticatedError`, `MethodNotAllowedError`, `NotAcceptableError`,
   *   `RequestTimeoutError`, `UriTooLongError`, `RateLimitExceededError`, `HeaderFieldsTooLargeError`, `InternalError`,
   *   `ServiceUnavailableError`, `PayloadTooLargeError`, `UnsupportedMediaTypeError`, as any call may.
   * @throws `ConnectionError` when no answer came, `UnexpectedReplyError` when it was not the API that answered.
   *
   * @example
   * // What was heard in a region
   * const signal = await client.signals.create({
   *   regionCode: "AM14",
   *   heardOn: "2026-11-12",
   *   topic: "Registration at two front desks (demonstration)",
   *   text: "De accounthouder hoort dat klanten zich *twee keer* melden (demonstratie).\n",
   *   bottleneckId: "01938c1e-0000-7000-8000-00000000b014",
   * });
   */
  create(input: NewSignal, options?: CreatingCallOptions): Call<Signal>;

  /**
   * Change a signal.
   *
   * Puts new content in the place of all of the old; a bottleneck that is left out is linked no more. When nothing differs, the version
   * stays as it is.
   *
   * Needs the scope `signals:write` and the purpose `policy`.
   *
   * `PUT /v1/signals/{signalId}`. Retried only when the API says that it did nothing (429, 503). After a `ConnectionError` nobody knows:
   * read again what it is now.
   *
   * @param input `{ signalId, heardOn, topic, text, bottleneckId? }`; see `SignalsUpdateInput`
   * @param options `ifMatch`, the version that is changed; signal, time limit, retries and headers of this call
   * @returns `Signal`: A signal (signaal) from a half-year talk with the account holder of a region. It serves policy alone.
   * @throws `InsufficientScopeError`: The key or token lacks the scope that the call needs.
   * @throws `InsufficientPurposeError`: The data is bound to a purpose (purpose limitation) for which the key or token was not given out.
   * @throws `NotFoundError`: There is nothing with this code or id, or it is out of the caller's reach.
   * @throws `PreconditionRequiredError`: A change must say in the header `If-Match` which version it changes.
   * @throws `PreconditionFailedError`: What you want to change was changed since the version in `If-Match`.
   * @throws `OutcomeUnknownError`: The connection to the database broke while the change was being committed. It may have been committed,
   *   or not.
   * @throws `InvalidInputError`, `MalformedRequestError`, `UnauthenticatedError`, `MethodNotAllowedError`, `NotAcceptableError`,
   *   `RequestTimeoutError`, `UriTooLongError`, `RateLimitExceededError`, `HeaderFieldsTooLargeError`, `InternalError`,
   *   `ServiceUnavailableError`, `PayloadTooLargeError`, `UnsupportedMediaTypeError`, as any call may.
   * @throws `ConnectionError` when no answer came, `UnexpectedReplyError` when it was not the API that answered.
   *
   * @example
   * // Another text
   * const signal = await client.signals.update({
   *   signalId: "01938c1e-0000-7000-8000-00000000a014",
   *   heardOn: "2026-11-12",
   *   topic: "Registration at two front desks (demonstration)",
   *   text: "Het ging om *drie* loketten (demonstratie).",
   * }, { ifMatch: 3 });
   */
  update(input: SignalsUpdateInput, options: ConditionalCallOptions): Call<Signal>;

  /**
   * Delete a signal.
   *
   * Deletes a signal and its text. The bottleneck that came from it stays as it is.
   *
   * Needs the scope `signals:write` and the purpose `policy`.
   *
   * `DELETE /v1/signals/{signalId}`. Retried only when the API says that it did nothing (429, 503). After a `ConnectionError` nobody knows:
   * read again what it is now.
   *
   * @param input `{ signalId }`; see `SignalsDeleteInput`
   * @param options `ifMatch`, the version that is changed; signal, time limit, retries and headers of this call
   * @returns nothing: when it doesn't throw, it is done
   * @throws `InsufficientScopeError`: The key or token lacks the scope that the call needs.
   * @throws `InsufficientPurposeError`: The data is bound to a purpose (purpose limitation) for which the key or token was not given out.
   * @throws `NotFoundError`: There is nothing with this code or id, or it is out of the caller's reach.
   * @throws `PreconditionRequiredError`: A change must say in the header `If-Match` which version it changes.
   * @throws `PreconditionFailedError`: What you want to change was changed since the version in `If-Match`.
   * @throws `OutcomeUnknownError`: The connection to the database broke while the change was being committed. It may have been committed,
   *   or not.
   * @throws `InvalidInputError`, `MalformedRequestError`, `UnauthenticatedError`, `MethodNotAllowedError`, `NotAcceptableError`,
   *   `RequestTimeoutError`, `UriTooLongError`, `RateLimitExceededError`, `HeaderFieldsTooLargeError`, `InternalError`,
   *   `ServiceUnavailableError`, as any call may.
   * @throws `ConnectionError` when no answer came, `UnexpectedReplyError` when it was not the API that answered.
   *
   * @example
   * // A demonstration signal
   * await client.signals.delete({ signalId: "01938c1e-0000-7000-8000-00000000a014" }, { ifMatch: 3 });
   */
  delete(input: SignalsDeleteInput, options: ConditionalCallOptions): Call<void>;
}

/** The methods of `client.agendas`. */
export interface AgendasMethods {
  /**
   * List the agendas.
   *
   * The agendas of which the caller may see a version: the national ones first, then by region, each by the start of their periods. The
   * public sees those of which a public edition is out.
   *
   * `GET /v1/agendas`. Only reads, so it is safe to repeat, and is retried.
   *
   * @param input `{ limit?, cursor?, level?, regionCode? }`; see `AgendasListInput`
   * @param options signal, time limit, retries and headers of this call
   * @returns awaited, one `AgendaPage`; iterated, each `Agenda` of all pages
   * @throws `InvalidInputError`, `MalformedRequestError`, `UnauthenticatedError`, `MethodNotAllowedError`, `NotAcceptableError`,
   *   `RequestTimeoutError`, `UriTooLongError`, `RateLimitExceededError`, `HeaderFieldsTooLargeError`, `InternalError`,
   *   `ServiceUnavailableError`, as any call may.
   * @throws `ConnectionError` when no answer came, `UnexpectedReplyError` when it was not the API that answered.
   *
   * @example
   * // All agendas
   * for await (const agenda of client.agendas.list({ limit: 100 })) {
   *   console.log(agenda);
   * }
   */
  list(input?: AgendasListInput, options?: CallOptions): PagedCall<AgendaPage, Agenda>;

  /**
   * Get an agenda.
   *
   * One agenda: whose it is, its period, and the newest version that the caller may see.
   *
   * `GET /v1/agendas/{agendaId}`. Only reads, so it is safe to repeat, and is retried.
   *
   * @param input `{ agendaId }`; see `AgendasGetInput`
   * @param options signal, time limit, retries and headers of this call
   * @returns `Agenda`: A multi-year agenda (meerjarenagenda), national or of a region, with the newest version that the caller may see.
   * @throws `NotFoundError`: There is nothing with this code or id, or it is out of the caller's reach.
   * @throws `InvalidInputError`, `MalformedRequestError`, `UnauthenticatedError`, `MethodNotAllowedError`, `NotAcceptableError`,
   *   `RequestTimeoutError`, `UriTooLongError`, `RateLimitExceededError`, `HeaderFieldsTooLargeError`, `InternalError`,
   *   `ServiceUnavailableError`, as any call may.
   * @throws `ConnectionError` when no answer came, `UnexpectedReplyError` when it was not the API that answered.
   *
   * @example
   * // A demonstration agenda
   * const agenda = await client.agendas.get({ agendaId: "01938c1e-0000-7000-8000-00000000a001" });
   */
  get(input: AgendasGetInput, options?: CallOptions): Call<Agenda>;

  /**
   * Make an agenda.
   *
   * Makes the agenda of the caller's side for a period, with the draft of its first version. Each side has one agenda at most that starts
   * on a day. Only its own side sees it until it is adopted.
   *
   * Needs the scope `agendas:write`.
   *
   * `POST /v1/agendas`. Has an idempotency key, the same on each attempt, so it is safe to repeat, and is retried.
   *
   * @param input `{ regionCode, title, validFrom, validTo?, content }`; see `NewAgenda`
   * @param options `idempotencyKey`, when it must be one of your own; signal, time limit, retries and headers of this call
   * @returns `Agenda`: A multi-year agenda (meerjarenagenda), national or of a region, with the newest version that the caller may see.
   * @throws `InsufficientScopeError`: The key or token lacks the scope that the call needs.
   * @throws `NotFoundError`: There is nothing with this code or id, or it is out of the caller's reach.
   * @throws `OutcomeUnknownError`: The connection to the database broke while the change was being committed. It may have been committed,
   *   or not.
   * @throws `IdempotencyKeyInProgressError`: A call with the same Idempotency-Key is not done yet after 10 seconds.
   * @throws `IdempotencyKeyReusedError`: This Idempotency-Key was used in the last 24 hours for another call or another body.
   * @throws `AlreadyExistsError`: There may be only one, and it is there already.
   * @throws `InvalidInputError`, `MalformedRequestError`, `UnauthenticatedError`, `MethodNotAllowedError`, `NotAcceptableError`,
   *   `RequestTimeoutError`, `UriTooLongError`, `RateLimitExceededError`, `HeaderFieldsTooLargeError`, `InternalError`,
   *   `ServiceUnavailableError`, `PayloadTooLargeError`, `UnsupportedMediaTypeError`, as any call may.
   * @throws `ConnectionError` when no answer came, `UnexpectedReplyError` when it was not the API that answered.
   *
   * @example
   * // A national agenda
   * const agenda = await client.agendas.create({
   *   regionCode: null,
   *   title: {
   *     nl: "Landelijke meerjarenagenda (demonstratie)",
   *     en: "National multi-year agenda (demonstration)",
   *   },
   *   validFrom: "2036-01-01",
   *   validTo: "2041-01-01",
   *   content: {
   *     introduction: {
   *       nl: "Demonstratie: wij werken **samen** aan één loket.",
   *       en: "Demonstration: we work **together** on one front door.",
   *     },
   *     themes: [
   *       {
   *         key: "one-front-door",
   *         title: { nl: "Eén loket (demonstratie)", en: "One front door (demonstration)" },
   *         text: {
   *           nl: "Iedereen kan binnenlopen:\n\n- werkzoekenden\n- werkenden\n- werkgevers",
   *         },
   *       },
   *     ],
   *     challenges: [
   *       {
   *         key: "known-to-all",
   *         title: { nl: "Bekend bij iedereen (demonstratie)" },
   *         text: { nl: "Nog niet iedereen kent het Werkcentrum." },
   *         themeKey: "one-front-door",
   *       },
   *     ],
   *     measures: [
   *       {
   *         key: "walk-in-hours",
   *         title: { nl: "Inloopuren (demonstratie)" },
   *         text: { nl: "Elke week een **avond** open." },
   *         goalCode: "services",
   *         ownerRole: { nl: "programmamanager", en: "programme manager" },
   *         challengeKey: "known-to-all",
   *       },
   *     ],
   *   },
   * });
   */
  create(input: NewAgenda, options?: CreatingCallOptions): Call<Agenda>;
}

/** The methods of `client.agendaVersions`. */
export interface AgendaVersionsMethods {
  /**
   * List the versions of an agenda.
   *
   * The versions that the caller may see, by number, without their texts.
   *
   * `GET /v1/agendas/{agendaId}/versions`. Only reads, so it is safe to repeat, and is retried.
   *
   * @param input `{ limit?, cursor?, agendaId }`; see `AgendaVersionsListInput`
   * @param options signal, time limit, retries and headers of this call
   * @returns awaited, one `AgendaVersionPage`; iterated, each `ListedAgendaVersion` of all pages
   * @throws `NotFoundError`: There is nothing with this code or id, or it is out of the caller's reach.
   * @throws `InvalidInputError`, `MalformedRequestError`, `UnauthenticatedError`, `MethodNotAllowedError`, `NotAcceptableError`,
   *   `RequestTimeoutError`, `UriTooLongError`, `RateLimitExceededError`, `HeaderFieldsTooLargeError`, `InternalError`,
   *   `ServiceUnavailableError`, as any call may.
   * @throws `ConnectionError` when no answer came, `UnexpectedReplyError` when it was not the API that answered.
   *
   * @example
   * // Those of a demonstration agenda
   * for await (const listedAgendaVersion of client.agendaVersions.list({ agendaId: "01938c1e-0000-7000-8000-00000000a001" })) {
   *   console.log(listedAgendaVersion);
   * }
   */
  list(input: AgendaVersionsListInput, options?: CallOptions): PagedCall<AgendaVersionPage, ListedAgendaVersion>;

  /**
   * Get a version of an agenda.
   *
   * One version, as far as the caller may see it. The public sees its public edition from the end of the embargo on, and never its content.
   * Whoever holds agendas:read sees the content too: of a draft on its own side only, of an adopted national version everywhere, of an
   * adopted version of a region in that region and at the national level. Texts are Markdown as they were written.
   *
   * `GET /v1/agendas/{agendaId}/versions/{number}`. Only reads, so it is safe to repeat, and is retried.
   *
   * @param input `{ agendaId, number }`; see `AgendaVersionsGetInput`
   * @param options signal, time limit, retries and headers of this call
   * @returns `AgendaVersion`: A version of an agenda: its state, adoption, public edition, and for those who may see it its content.
   * @throws `NotFoundError`: There is nothing with this code or id, or it is out of the caller's reach.
   * @throws `InvalidInputError`, `MalformedRequestError`, `UnauthenticatedError`, `MethodNotAllowedError`, `NotAcceptableError`,
   *   `RequestTimeoutError`, `UriTooLongError`, `RateLimitExceededError`, `HeaderFieldsTooLargeError`, `InternalError`,
   *   `ServiceUnavailableError`, as any call may.
   * @throws `ConnectionError` when no answer came, `UnexpectedReplyError` when it was not the API that answered.
   *
   * @example
   * // A version with a public edition
   * const agendaVersion = await client.agendaVersions.get({ agendaId: "01938c1e-0000-7000-8000-00000000a001", number: 1 });
   */
  get(input: AgendaVersionsGetInput, options?: CallOptions): Call<AgendaVersion>;

  /**
   * Draft the next version of an agenda.
   *
   * Makes the draft of the next version. An agenda has one draft at a time.
   *
   * Needs the scope `agendas:write`.
   *
   * `POST /v1/agendas/{agendaId}/versions`. Has an idempotency key, the same on each attempt, so it is safe to repeat, and is retried.
   *
   * @param input `{ agendaId, content }`; see `AgendaVersionsCreateInput`
   * @param options `idempotencyKey`, when it must be one of your own; signal, time limit, retries and headers of this call
   * @returns `AgendaVersion`: A version of an agenda: its state, adoption, public edition, and for those who may see it its content.
   * @throws `InsufficientScopeError`: The key or token lacks the scope that the call needs.
   * @throws `NotFoundError`: There is nothing with this code or id, or it is out of the caller's reach.
   * @throws `OutcomeUnknownError`: The connection to the database broke while the change was being committed. It may have been committed,
   *   or not.
   * @throws `IdempotencyKeyInProgressError`: A call with the same Idempotency-Key is not done yet after 10 seconds.
   * @throws `IdempotencyKeyReusedError`: This Idempotency-Key was used in the last 24 hours for another call or another body.
   * @throws `IllegalStepError`: The step does not belong to the state in which this is now.
   * @throws `InvalidInputError`, `MalformedRequestError`, `UnauthenticatedError`, `MethodNotAllowedError`, `NotAcceptableError`,
   *   `RequestTimeoutError`, `UriTooLongError`, `RateLimitExceededError`, `HeaderFieldsTooLargeError`, `InternalError`,
   *   `ServiceUnavailableError`, `PayloadTooLargeError`, `UnsupportedMediaTypeError`, as any call may.
   * @throws `ConnectionError` when no answer came, `UnexpectedReplyError` when it was not the API that answered.
   *
   * @example
   * // The second version
   * const agendaVersion = await client.agendaVersions.create({
   *   agendaId: "01938c1e-0000-7000-8000-00000000a002",
   *   content: {
   *     introduction: {
   *       nl: "Demonstratie: wij werken **samen** aan één loket.",
   *       en: "Demonstration: we work **together** on one front door.",
   *     },
   *     themes: [
   *       {
   *         key: "one-front-door",
   *         title: { nl: "Eén loket (demonstratie)", en: "One front door (demonstration)" },
   *         text: {
   *           nl: "Iedereen kan binnenlopen:\n\n- werkzoekenden\n- werkenden\n- werkgevers",
   *         },
   *       },
   *     ],
   *     challenges: [
   *       {
   *         key: "known-to-all",
   *         title: { nl: "Bekend bij iedereen (demonstratie)" },
   *         text: { nl: "Nog niet iedereen kent het Werkcentrum." },
   *         themeKey: "one-front-door",
   *       },
   *     ],
   *     measures: [
   *       {
   *         key: "walk-in-hours",
   *         title: { nl: "Inloopuren (demonstratie)" },
   *         text: { nl: "Elke week een **avond** open." },
   *         goalCode: "services",
   *         ownerRole: { nl: "programmamanager", en: "programme manager" },
   *         challengeKey: "known-to-all",
   *       },
   *     ],
   *   },
   * });
   */
  create(input: AgendaVersionsCreateInput, options?: CreatingCallOptions): Call<AgendaVersion>;

  /**
   * Change a draft.
   *
   * Puts new content in the place of all of the old; what is left out becomes empty. Only a draft can be changed. When nothing differs,
   * `version` stays as it is.
   *
   * Needs the scope `agendas:write`.
   *
   * `PUT /v1/agendas/{agendaId}/versions/{number}`. Retried only when the API says that it did nothing (429, 503). After a
   * `ConnectionError` nobody knows: read again what it is now.
   *
   * @param input `{ agendaId, number, content }`; see `AgendaVersionsUpdateInput`
   * @param options `ifMatch`, the version that is changed; signal, time limit, retries and headers of this call
   * @returns `AgendaVersion`: A version of an agenda: its state, adoption, public edition, and for those who may see it its content.
   * @throws `InsufficientScopeError`: The key or token lacks the scope that the call needs.
   * @throws `NotFoundError`: There is nothing with this code or id, or it is out of the caller's reach.
   * @throws `PreconditionRequiredError`: A change must say in the header `If-Match` which version it changes.
   * @throws `PreconditionFailedError`: What you want to change was changed since the version in `If-Match`.
   * @throws `OutcomeUnknownError`: The connection to the database broke while the change was being committed. It may have been committed,
   *   or not.
   * @throws `IllegalStepError`: The step does not belong to the state in which this is now.
   * @throws `InvalidInputError`, `MalformedRequestError`, `UnauthenticatedError`, `MethodNotAllowedError`, `NotAcceptableError`,
   *   `RequestTimeoutError`, `UriTooLongError`, `RateLimitExceededError`, `HeaderFieldsTooLargeError`, `InternalError`,
   *   `ServiceUnavailableError`, `PayloadTooLargeError`, `UnsupportedMediaTypeError`, as any call may.
   * @throws `ConnectionError` when no answer came, `UnexpectedReplyError` when it was not the API that answered.
   *
   * @example
   * // Another text
   * const agendaVersion = await client.agendaVersions.update({
   *   agendaId: "01938c1e-0000-7000-8000-00000000a001",
   *   number: 2,
   *   content: {
   *     introduction: {
   *       nl: "Demonstratie: wij werken **samen** aan één loket.",
   *       en: "Demonstration: we work **together** on one front door.",
   *     },
   *     themes: [
   *       {
   *         key: "one-front-door",
   *         title: { nl: "Eén loket (demonstratie)", en: "One front door (demonstration)" },
   *         text: {
   *           nl: "Iedereen kan binnenlopen:\n\n- werkzoekenden\n- werkenden\n- werkgevers",
   *         },
   *       },
   *     ],
   *     challenges: [
   *       {
   *         key: "known-to-all",
   *         title: { nl: "Bekend bij iedereen (demonstratie)" },
   *         text: { nl: "Nog niet iedereen kent het Werkcentrum." },
   *         themeKey: "one-front-door",
   *       },
   *     ],
   *     measures: [
   *       {
   *         key: "walk-in-hours",
   *         title: { nl: "Inloopuren (demonstratie)" },
   *         text: { nl: "Elke week een **avond** open." },
   *         goalCode: "services",
   *         ownerRole: { nl: "programmamanager", en: "programme manager" },
   *         challengeKey: "known-to-all",
   *       },
   *     ],
   *   },
   * }, { ifMatch: 3 });
   */
  update(input: AgendaVersionsUpdateInput, options: ConditionalCallOptions): Call<AgendaVersion>;

  /**
   * Delete a draft.
   *
   * Deletes a draft with its texts, and with the draft of a first version the agenda itself. What is adopted can't be deleted. Only the
   * answer that a repeated `Idempotency-Key` gets still holds the texts, until it is forgotten after 24 hours.
   *
   * Needs the scope `agendas:write`.
   *
   * `DELETE /v1/agendas/{agendaId}/versions/{number}`. Retried only when the API says that it did nothing (429, 503). After a
   * `ConnectionError` nobody knows: read again what it is now.
   *
   * @param input `{ agendaId, number }`; see `AgendaVersionsDeleteInput`
   * @param options `ifMatch`, the version that is changed; signal, time limit, retries and headers of this call
   * @returns nothing: when it doesn't throw, it is done
   * @throws `InsufficientScopeError`: The key or token lacks the scope that the call needs.
   * @throws `NotFoundError`: There is nothing with this code or id, or it is out of the caller's reach.
   * @throws `PreconditionRequiredError`: A change must say in the header `If-Match` which version it changes.
   * @throws `PreconditionFailedError`: What you want to change was changed since the version in `If-Match`.
   * @throws `OutcomeUnknownError`: The connection to the database broke while the change was being committed. It may have been committed,
   *   or not.
   * @throws `IllegalStepError`: The step does not belong to the state in which this is now.
   * @throws `InvalidInputError`, `MalformedRequestError`, `UnauthenticatedError`, `MethodNotAllowedError`, `NotAcceptableError`,
   *   `RequestTimeoutError`, `UriTooLongError`, `RateLimitExceededError`, `HeaderFieldsTooLargeError`, `InternalError`,
   *   `ServiceUnavailableError`, as any call may.
   * @throws `ConnectionError` when no answer came, `UnexpectedReplyError` when it was not the API that answered.
   *
   * @example
   * // The draft of a second version
   * await client.agendaVersions.delete({ agendaId: "01938c1e-0000-7000-8000-00000000a001", number: 2 }, { ifMatch: 3 });
   */
  delete(input: AgendaVersionsDeleteInput, options: ConditionalCallOptions): Call<void>;

  /**
   * Adopt a draft.
   *
   * Records by which body a draft was adopted, and when: a day, or a month where the day is not known, and not in the future. From then on
   * its content can't change, and those who may see it early do.
   *
   * Needs the scope `agendas:write`.
   *
   * `PUT /v1/agendas/{agendaId}/versions/{number}/adoption`. Retried only when the API says that it did nothing (429, 503). After a
   * `ConnectionError` nobody knows: read again what it is now.
   *
   * @param input `{ agendaId, number, adoptedBy, adoptedOn }`; see `AgendaVersionsAdoptInput`
   * @param options `ifMatch`, the version that is changed; signal, time limit, retries and headers of this call
   * @returns `AgendaVersion`: A version of an agenda: its state, adoption, public edition, and for those who may see it its content.
   * @throws `InsufficientScopeError`: The key or token lacks the scope that the call needs.
   * @throws `NotFoundError`: There is nothing with this code or id, or it is out of the caller's reach.
   * @throws `PreconditionRequiredError`: A change must say in the header `If-Match` which version it changes.
   * @throws `PreconditionFailedError`: What you want to change was changed since the version in `If-Match`.
   * @throws `OutcomeUnknownError`: The connection to the database broke while the change was being committed. It may have been committed,
   *   or not.
   * @throws `IllegalStepError`: The step does not belong to the state in which this is now.
   * @throws `InvalidInputError`, `MalformedRequestError`, `UnauthenticatedError`, `MethodNotAllowedError`, `NotAcceptableError`,
   *   `RequestTimeoutError`, `UriTooLongError`, `RateLimitExceededError`, `HeaderFieldsTooLargeError`, `InternalError`,
   *   `ServiceUnavailableError`, `PayloadTooLargeError`, `UnsupportedMediaTypeError`, as any call may.
   * @throws `ConnectionError` when no answer came, `UnexpectedReplyError` when it was not the API that answered.
   *
   * @example
   * // In a month of which the day is not known
   * const agendaVersion = await client.agendaVersions.adopt({
   *   agendaId: "01938c1e-0000-7000-8000-00000000a001",
   *   number: 2,
   *   adoptedBy: "landelijk-beraad",
   *   adoptedOn: "2026-11",
   * }, { ifMatch: 3 });
   */
  adopt(input: AgendaVersionsAdoptInput, options: ConditionalCallOptions): Call<AgendaVersion>;

  /**
   * Publish an adopted version.
   *
   * Gives an adopted version its public edition: a text of its own in plain language. Without an embargo the public sees it at once, and
   * its day is today or earlier; with one, from that moment on, and its day is that on which the embargo ends. Until then the edition and
   * its embargo may be sent again, to mend them. The day is never before that of the adoption.
   *
   * Needs the scope `agendas:write`.
   *
   * `PUT /v1/agendas/{agendaId}/versions/{number}/publication`. Retried only when the API says that it did nothing (429, 503). After a
   * `ConnectionError` nobody knows: read again what it is now.
   *
   * @param input `{ agendaId, number, title, text, publishedOn, embargoUntil? }`; see `AgendaVersionsPublishInput`
   * @param options `ifMatch`, the version that is changed; signal, time limit, retries and headers of this call
   * @returns `AgendaVersion`: A version of an agenda: its state, adoption, public edition, and for those who may see it its content.
   * @throws `InsufficientScopeError`: The key or token lacks the scope that the call needs.
   * @throws `NotFoundError`: There is nothing with this code or id, or it is out of the caller's reach.
   * @throws `PreconditionRequiredError`: A change must say in the header `If-Match` which version it changes.
   * @throws `PreconditionFailedError`: What you want to change was changed since the version in `If-Match`.
   * @throws `OutcomeUnknownError`: The connection to the database broke while the change was being committed. It may have been committed,
   *   or not.
   * @throws `IllegalStepError`: The step does not belong to the state in which this is now.
   * @throws `InvalidInputError`, `MalformedRequestError`, `UnauthenticatedError`, `MethodNotAllowedError`, `NotAcceptableError`,
   *   `RequestTimeoutError`, `UriTooLongError`, `RateLimitExceededError`, `HeaderFieldsTooLargeError`, `InternalError`,
   *   `ServiceUnavailableError`, `PayloadTooLargeError`, `UnsupportedMediaTypeError`, as any call may.
   * @throws `ConnectionError` when no answer came, `UnexpectedReplyError` when it was not the API that answered.
   *
   * @example
   * // A public edition with an embargo
   * const agendaVersion = await client.agendaVersions.publish({
   *   agendaId: "01938c1e-0000-7000-8000-00000000a002",
   *   number: 1,
   *   title: { nl: "Publiekseditie (demonstratie)", en: "Public edition (demonstration)" },
   *   text: {
   *     nl: "Demonstratie: wij werken **samen**.",
   *     en: "Demonstration: we work **together**.",
   *   },
   *   publishedOn: "2027-01-15",
   *   embargoUntil: "2027-01-15T08:00:00Z",
   * }, { ifMatch: 3 });
   */
  publish(input: AgendaVersionsPublishInput, options: ConditionalCallOptions): Call<AgendaVersion>;

  /**
   * Compare two versions of an agenda.
   *
   * What a version added, removed and changed in comparison with another one, part by part. Both must be versions whose content the caller
   * may see.
   *
   * Needs the scope `agendas:read`.
   *
   * `GET /v1/agendas/{agendaId}/versions/{number}/comparison`. Only reads, so it is safe to repeat, and is retried.
   *
   * @param input `{ agendaId, number, with? }`; see `AgendaVersionsCompareInput`
   * @param options signal, time limit, retries and headers of this call
   * @returns `AgendaComparison`: What one version of an agenda added, removed and changed in comparison with another. The order of the
   *   parts is not compared.
   * @throws `InsufficientScopeError`: The key or token lacks the scope that the call needs.
   * @throws `NotFoundError`: There is nothing with this code or id, or it is out of the caller's reach.
   * @throws `InvalidInputError`, `MalformedRequestError`, `UnauthenticatedError`, `MethodNotAllowedError`, `NotAcceptableError`,
   *   `RequestTimeoutError`, `UriTooLongError`, `RateLimitExceededError`, `HeaderFieldsTooLargeError`, `InternalError`,
   *   `ServiceUnavailableError`, as any call may.
   * @throws `ConnectionError` when no answer came, `UnexpectedReplyError` when it was not the API that answered.
   *
   * @example
   * // With the version before
   * const agendaComparison = await client.agendaVersions.compare({ agendaId: "01938c1e-0000-7000-8000-00000000a001", number: 2 });
   */
  compare(input: AgendaVersionsCompareInput, options?: CallOptions): Call<AgendaComparison>;
}

/** The methods of `client.surveys`. */
export interface SurveysMethods {
  /**
   * List the surveys.
   *
   * All surveys, by key: who is asked, and which version of the questionnaire is the newest.
   *
   * `GET /v1/surveys`. Only reads, so it is safe to repeat, and is retried.
   *
   * @param input `{ limit?, cursor? }`; see `SurveysListInput`
   * @param options signal, time limit, retries and headers of this call
   * @returns awaited, one `SurveyPage`; iterated, each `Survey` of all pages
   * @throws `InvalidInputError`, `MalformedRequestError`, `UnauthenticatedError`, `MethodNotAllowedError`, `NotAcceptableError`,
   *   `RequestTimeoutError`, `UriTooLongError`, `RateLimitExceededError`, `HeaderFieldsTooLargeError`, `InternalError`,
   *   `ServiceUnavailableError`, as any call may.
   * @throws `ConnectionError` when no answer came, `UnexpectedReplyError` when it was not the API that answered.
   *
   * @example
   * // All surveys
   * for await (const survey of client.surveys.list({ limit: 100 })) {
   *   console.log(survey);
   * }
   */
  list(input?: SurveysListInput, options?: CallOptions): PagedCall<SurveyPage, Survey>;

  /**
   * Get a survey.
   *
   * One survey: who is asked, and which version of the questionnaire is the newest.
   *
   * `GET /v1/surveys/{surveyKey}`. Only reads, so it is safe to repeat, and is retried.
   *
   * @param input `{ surveyKey }`; see `SurveysGetInput`
   * @param options signal, time limit, retries and headers of this call
   * @returns `Survey`: A survey (enquête): who is asked, with a questionnaire in versions.
   * @throws `NotFoundError`: There is nothing with this code or id, or it is out of the caller's reach.
   * @throws `InvalidInputError`, `MalformedRequestError`, `UnauthenticatedError`, `MethodNotAllowedError`, `NotAcceptableError`,
   *   `RequestTimeoutError`, `UriTooLongError`, `RateLimitExceededError`, `HeaderFieldsTooLargeError`, `InternalError`,
   *   `ServiceUnavailableError`, as any call may.
   * @throws `ConnectionError` when no answer came, `UnexpectedReplyError` when it was not the API that answered.
   *
   * @example
   * // A survey
   * const survey = await client.surveys.get({ surveyKey: "demonstration-clients" });
   */
  get(input: SurveysGetInput, options?: CallOptions): Call<Survey>;

  /**
   * Make a survey.
   *
   * Makes a survey, still without a questionnaire. Its key and its audience never change.
   *
   * Needs the scope `surveys:write` and the purpose `evaluation`.
   *
   * `POST /v1/surveys`. Has an idempotency key, the same on each attempt, so it is safe to repeat, and is retried.
   *
   * @param input `{ surveyKey, audience, title }`; see `NewSurvey`
   * @param options `idempotencyKey`, when it must be one of your own; signal, time limit, retries and headers of this call
   * @returns `Survey`: A survey (enquête): who is asked, with a questionnaire in versions.
   * @throws `InsufficientScopeError`: The key or token lacks the scope that the call needs.
   * @throws `InsufficientPurposeError`: The data is bound to a purpose (purpose limitation) for which the key or token was not given out.
   * @throws `InsufficientReachError`: The key or token is limited to regions, and this deals with all regions at once.
   * @throws `OutcomeUnknownError`: The connection to the database broke while the change was being committed. It may have been committed,
   *   or not.
   * @throws `IdempotencyKeyInProgressError`: A call with the same Idempotency-Key is not done yet after 10 seconds.
   * @throws `IdempotencyKeyReusedError`: This Idempotency-Key was used in the last 24 hours for another call or another body.
   * @throws `AlreadyExistsError`: There may be only one, and it is there already.
   * @throws `InvalidInputError`, `MalformedRequestError`, `UnauthenticatedError`, `MethodNotAllowedError`, `NotAcceptableError`,
   *   `RequestTimeoutError`, `UriTooLongError`, `RateLimitExceededError`, `HeaderFieldsTooLargeError`, `InternalError`,
   *   `ServiceUnavailableError`, `PayloadTooLargeError`, `UnsupportedMediaTypeError`, as any call may.
   * @throws `ConnectionError` when no answer came, `UnexpectedReplyError` when it was not the API that answered.
   *
   * @example
   * // A survey of professionals
   * const survey = await client.surveys.create({
   *   surveyKey: "demonstration-professionals",
   *   audience: "professionals",
   *   title: {
   *     nl: "Bezoekers van het Werkcentrum (demonstratie)",
   *     en: "Clients of the Werkcentrum (demonstration)",
   *   },
   * });
   */
  create(input: NewSurvey, options?: CreatingCallOptions): Call<Survey>;

  /**
   * Change the title of a survey.
   *
   * Gives a survey another title. Everything else of it stays, or stands in its versions.
   *
   * Needs the scope `surveys:write` and the purpose `evaluation`.
   *
   * `PUT /v1/surveys/{surveyKey}`. Retried only when the API says that it did nothing (429, 503). After a `ConnectionError` nobody knows:
   * read again what it is now.
   *
   * @param input `{ surveyKey, title }`; see `SurveysUpdateInput`
   * @param options `ifMatch`, the version that is changed; signal, time limit, retries and headers of this call
   * @returns `Survey`: A survey (enquête): who is asked, with a questionnaire in versions.
   * @throws `InsufficientScopeError`: The key or token lacks the scope that the call needs.
   * @throws `InsufficientPurposeError`: The data is bound to a purpose (purpose limitation) for which the key or token was not given out.
   * @throws `InsufficientReachError`: The key or token is limited to regions, and this deals with all regions at once.
   * @throws `PreconditionRequiredError`: A change must say in the header `If-Match` which version it changes.
   * @throws `PreconditionFailedError`: What you want to change was changed since the version in `If-Match`.
   * @throws `OutcomeUnknownError`: The connection to the database broke while the change was being committed. It may have been committed,
   *   or not.
   * @throws `NotFoundError`: There is nothing with this code or id, or it is out of the caller's reach.
   * @throws `InvalidInputError`, `MalformedRequestError`, `UnauthenticatedError`, `MethodNotAllowedError`, `NotAcceptableError`,
   *   `RequestTimeoutError`, `UriTooLongError`, `RateLimitExceededError`, `HeaderFieldsTooLargeError`, `InternalError`,
   *   `ServiceUnavailableError`, `PayloadTooLargeError`, `UnsupportedMediaTypeError`, as any call may.
   * @throws `ConnectionError` when no answer came, `UnexpectedReplyError` when it was not the API that answered.
   *
   * @example
   * // Another title
   * const survey = await client.surveys.update({
   *   surveyKey: "demonstration-clients",
   *   title: {
   *     nl: "Bezoekers van het Werkcentrum (demonstratie)",
   *     en: "Clients of the Werkcentrum (demonstration)",
   *   },
   * }, { ifMatch: 3 });
   */
  update(input: SurveysUpdateInput, options: ConditionalCallOptions): Call<Survey>;
}

/** The methods of `client.surveyVersions`. */
export interface SurveyVersionsMethods {
  /**
   * List the versions of a survey.
   *
   * The versions of the questionnaire of a survey, oldest first, without their questions.
   *
   * Needs the scope `surveys:read`.
   *
   * `GET /v1/surveys/{surveyKey}/versions`. Only reads, so it is safe to repeat, and is retried.
   *
   * @param input `{ limit?, cursor?, surveyKey }`; see `SurveyVersionsListInput`
   * @param options signal, time limit, retries and headers of this call
   * @returns awaited, one `SurveyVersionPage`; iterated, each `SurveyVersionSummary` of all pages
   * @throws `InsufficientScopeError`: The key or token lacks the scope that the call needs.
   * @throws `NotFoundError`: There is nothing with this code or id, or it is out of the caller's reach.
   * @throws `InvalidInputError`, `MalformedRequestError`, `UnauthenticatedError`, `MethodNotAllowedError`, `NotAcceptableError`,
   *   `RequestTimeoutError`, `UriTooLongError`, `RateLimitExceededError`, `HeaderFieldsTooLargeError`, `InternalError`,
   *   `ServiceUnavailableError`, as any call may.
   * @throws `ConnectionError` when no answer came, `UnexpectedReplyError` when it was not the API that answered.
   *
   * @example
   * // All versions
   * for await (const surveyVersionSummary of client.surveyVersions.list({ surveyKey: "demonstration-clients" })) {
   *   console.log(surveyVersionSummary);
   * }
   */
  list(input: SurveyVersionsListInput, options?: CallOptions): PagedCall<SurveyVersionPage, SurveyVersionSummary>;

  /**
   * Get a version of a survey.
   *
   * One version of the questionnaire, with every question, option and condition.
   *
   * Needs the scope `surveys:read`.
   *
   * `GET /v1/surveys/{surveyKey}/versions/{number}`. Only reads, so it is safe to repeat, and is retried.
   *
   * @param input `{ surveyKey, number }`; see `SurveyVersionsGetInput`
   * @param options signal, time limit, retries and headers of this call
   * @returns `SurveyVersion`: A version of a survey's questionnaire. It is frozen once a wave uses it.
   * @throws `InsufficientScopeError`: The key or token lacks the scope that the call needs.
   * @throws `NotFoundError`: There is nothing with this code or id, or it is out of the caller's reach.
   * @throws `InvalidInputError`, `MalformedRequestError`, `UnauthenticatedError`, `MethodNotAllowedError`, `NotAcceptableError`,
   *   `RequestTimeoutError`, `UriTooLongError`, `RateLimitExceededError`, `HeaderFieldsTooLargeError`, `InternalError`,
   *   `ServiceUnavailableError`, as any call may.
   * @throws `ConnectionError` when no answer came, `UnexpectedReplyError` when it was not the API that answered.
   *
   * @example
   * // The first version
   * const surveyVersion = await client.surveyVersions.get({ surveyKey: "demonstration-clients", number: 1 });
   */
  get(input: SurveyVersionsGetInput, options?: CallOptions): Call<SurveyVersion>;

  /**
   * Make a version of a survey.
   *
   * Makes the next version of the questionnaire. Questions keep their keys, options their codes and values: by these answers are compared
   * over versions. Every fault is told at once.
   *
   * Needs the scope `surveys:write` and the purpose `evaluation`.
   *
   * `POST /v1/surveys/{surveyKey}/versions`. Has an idempotency key, the same on each attempt, so it is safe to repeat, and is retried.
   *
   * @param input `{ surveyKey, questionnaire }`; see `SurveyVersionsCreateInput`
   * @param options `idempotencyKey`, when it must be one of your own; signal, time limit, retries and headers of this call
   * @returns `SurveyVersion`: A version of a survey's questionnaire. It is frozen once a wave uses it.
   * @throws `InsufficientScopeError`: The key or token lacks the scope that the call needs.
   * @throws `InsufficientPurposeError`: The data is bound to a purpose (purpose limitation) for which the key or token was not given out.
   * @throws `InsufficientReachError`: The key or token is limited to regions, and this deals with all regions at once.
   * @throws `OutcomeUnknownError`: The connection to the database broke while the change was being committed. It may have been committed,
   *   or not.
   * @throws `IdempotencyKeyInProgressError`: A call with the same Idempotency-Key is not done yet after 10 seconds.
   * @throws `IdempotencyKeyReusedError`: This Idempotency-Key was used in the last 24 hours for another call or another body.
   * @throws `NotFoundError`: There is nothing with this code or id, or it is out of the caller's reach.
   * @throws `InvalidInputError`, `MalformedRequestError`, `UnauthenticatedError`, `MethodNotAllowedError`, `NotAcceptableError`,
   *   `RequestTimeoutError`, `UriTooLongError`, `RateLimitExceededError`, `HeaderFieldsTooLargeError`, `InternalError`,
   *   `ServiceUnavailableError`, `PayloadTooLargeError`, `UnsupportedMediaTypeError`, as any call may.
   * @throws `ConnectionError` when no answer came, `UnexpectedReplyError` when it was not the API that answered.
   *
   * @example
   * // The next version
   * const surveyVersion = await client.surveyVersions.create({
   *   surveyKey: "demonstration-clients",
   *   questionnaire: {
   *     introduction: {
   *       nl: "Over uw bezoek aan het Werkcentrum (demonstratie).",
   *       en: "About your visit to the Werkcentrum (demonstration).",
   *     },
   *     questions: [
   *       {
   *         type: "single",
   *         questionKey: "visited",
   *         text: { nl: "Bezocht u het Werkcentrum?", en: "Did you visit the Werkcentrum?" },
   *         isRequired: true,
   *         options: [
   *           { code: "yes", value: 1, text: { nl: "Ja", en: "Yes" } },
   *           { code: "no", value: 2, text: { nl: "Nee", en: "No" } },
   *         ],
   *       },
   *       {
   *         type: "scale",
   *         questionKey: "satisfaction",
   *         text: { nl: "Hoe tevreden bent u?", en: "How satisfied are you?" },
   *         isRequired: true,
   *         showIf: {
   *           match: "all",
   *           tests: [{ questionKey: "visited", operator: "anyOf", codes: ["yes"] }],
   *         },
   *         lowest: 1,
   *         highest: 5,
   *         lowestText: { nl: "Heel ontevreden", en: "Very dissatisfied" },
   *         highestText: { nl: "Heel tevreden", en: "Very satisfied" },
   *       },
   *       {
   *         type: "text",
   *         questionKey: "remarks",
   *         text: { nl: "Wat wilt u verder kwijt?", en: "What else would you like to say?" },
   *         isRequired: false,
   *         maxLength: 2000,
   *       },
   *     ],
   *   },
   * });
   */
  create(input: SurveyVersionsCreateInput, options?: CreatingCallOptions): Call<SurveyVersion>;

  /**
   * Change a version of a survey.
   *
   * Puts another questionnaire in the place of this one, as long as no wave uses it.
   *
   * Needs the scope `surveys:write` and the purpose `evaluation`.
   *
   * `PUT /v1/surveys/{surveyKey}/versions/{number}`. Retried only when the API says that it did nothing (429, 503). After a
   * `ConnectionError` nobody knows: read again what it is now.
   *
   * @param input `{ surveyKey, number, questionnaire }`; see `SurveyVersionsUpdateInput`
   * @param options `ifMatch`, the version that is changed; signal, time limit, retries and headers of this call
   * @returns `SurveyVersion`: A version of a survey's questionnaire. It is frozen once a wave uses it.
   * @throws `InsufficientScopeError`: The key or token lacks the scope that the call needs.
   * @throws `InsufficientPurposeError`: The data is bound to a purpose (purpose limitation) for which the key or token was not given out.
   * @throws `InsufficientReachError`: The key or token is limited to regions, and this deals with all regions at once.
   * @throws `PreconditionRequiredError`: A change must say in the header `If-Match` which version it changes.
   * @throws `PreconditionFailedError`: What you want to change was changed since the version in `If-Match`.
   * @throws `OutcomeUnknownError`: The connection to the database broke while the change was being committed. It may have been committed,
   *   or not.
   * @throws `NotFoundError`: There is nothing with this code or id, or it is out of the caller's reach.
   * @throws `IllegalStepError`: The step does not belong to the state in which this is now.
   * @throws `InvalidInputError`, `MalformedRequestError`, `UnauthenticatedError`, `MethodNotAllowedError`, `NotAcceptableError`,
   *   `RequestTimeoutError`, `UriTooLongError`, `RateLimitExceededError`, `HeaderFieldsTooLargeError`, `InternalError`,
   *   `ServiceUnavailableError`, `PayloadTooLargeError`, `UnsupportedMediaTypeError`, as any call may.
   * @throws `ConnectionError` when no answer came, `UnexpectedReplyError` when it was not the API that answered.
   *
   * @example
   * // A version that no wave uses
   * const surveyVersion = await client.surveyVersions.update({
   *   surveyKey: "demonstration-clients",
   *   number: 2,
   *   questionnaire: {
   *     introduction: {
   *       nl: "Over uw bezoek aan het Werkcentrum (demonstratie).",
   *       en: "About your visit to the Werkcentrum (demonstration).",
   *     },
   *     questions: [
   *       {
   *         type: "single",
   *         questionKey: "visited",
   *         text: { nl: "Bezocht u het Werkcentrum?", en: "Did you visit the Werkcentrum?" },
   *         isRequired: true,
   *         options: [
   *           { code: "yes", value: 1, text: { nl: "Ja", en: "Yes" } },
   *           { code: "no", value: 2, text: { nl: "Nee", en: "No" } },
   *         ],
   *       },
   *       {
   *         type: "scale",
   *         questionKey: "satisfaction",
   *         text: { nl: "Hoe tevreden bent u?", en: "How satisfied are you?" },
   *         isRequired: true,
   *         showIf: {
   *           match: "all",
   *           tests: [{ questionKey: "visited", operator: "anyOf", codes: ["yes"] }],
   *         },
   *         lowest: 1,
   *         highest: 5,
   *         lowestText: { nl: "Heel ontevreden", en: "Very dissatisfied" },
   *         highestText: { nl: "Heel tevreden", en: "Very satisfied" },
   *       },
   *       {
   *         type: "text",
   *         questionKey: "remarks",
   *         text: { nl: "Wat wilt u verder kwijt?", en: "What else would you like to say?" },
   *         isRequired: false,
   *         maxLength: 2000,
   *       },
   *     ],
   *   },
   * }, { ifMatch: 3 });
   */
  update(input: SurveyVersionsUpdateInput, options: ConditionalCallOptions): Call<SurveyVersion>;

  /**
   * Read a questionnaire from a workbook.
   *
   * Reads an XLSForm workbook, as ODK and Kobo use, and answers its questionnaire; nothing is stored: make a version of it with what was
   * answered. Options keep the values that they have in the newest version. Every fault is told with its sheet, row and column.
   *
   * Needs the scope `surveys:read`.
   *
   * `POST /v1/surveys/{surveyKey}/workbook-readings`. Only reads, so it is safe to repeat, and is retried.
   *
   * @param input `{ surveyKey, workbook }`; see `SurveyVersionsReadWorkbookInput`
   * @param options signal, time limit, retries and headers of this call
   * @returns `Questionnaire`: What respondents are asked, in order.
   * @throws `InsufficientScopeError`: The key or token lacks the scope that the call needs.
   * @throws `NotFoundError`: There is nothing with this code or id, or it is out of the caller's reach.
   * @throws `InvalidInputError`, `MalformedRequestError`, `UnauthenticatedError`, `MethodNotAllowedError`, `NotAcceptableError`,
   *   `RequestTimeoutError`, `UriTooLongError`, `RateLimitExceededError`, `HeaderFieldsTooLargeError`, `InternalError`,
   *   `ServiceUnavailableError`, `PayloadTooLargeError`, `UnsupportedMediaTypeError`, as any call may.
   * @throws `ConnectionError` when no answer came, `UnexpectedReplyError` when it was not the API that answered.
   *
   * @example
   * // A workbook
   * const questionnaire = await client.surveyVersions.readWorkbook({
   *   surveyKey: "demonstration-clients",
   *   workbook: "UEsDBBQACAAIAJNheF0AAAAAAAAAAAAAAAATAAAAW0NvbnRlbnRfVHlwZXNdLnhtbM2Ty04DMQxFf2WULWrSdoEQ6rQLHktAonyASTydqHkpcUv793imw6IVSLAYiVUeN/Y9tpXF6uBdtcdcbAy1mMmpqDDoaGzY1OJt/Ti5EVUhCAZcDFiLIxaxWi7Wx4Sl4thQatESpVulim7RQ5ExYWClidkD8TFvVAK9hQ2q+XR6rXQMhIEm1OUQy8U9NrBzVN2d7rvUtYCUnNVAjKU4mageDiyeKLuz+kXcPpgLmMkAIjO6/k1pbSpXlwasls7hmRuTrcE/WcSmsRpN1DvPIbKkjGBKi0jeyX6VHmw4mb5ApifwnFUdnPqIefse41YOFY7hDxnNK2We71D3OcLZgxE56Ojwe4BeGc+563G//2kAvVi4EbzM/gnH/ItD9R9v+QlQSwcIM3eDWCEBAAC3AwAAUEsDBBQACAAIAJNheF0AAAAAAAAAAAAAAAALAAAAX3JlbHMvLnJlbHOFj8sOgjAQRX+lmT0UXBhjKGyMCVuDH1DL8Ai007RV4e/txkSMicvJzJxzb1EtemYPdH4kIyBPM2BoFLWj6QVcm3NyAOaDNK2cyaCAFT1UZXHBWYb44ofRehYZxgsYQrBHzr0aUEufkkUTNx05LUMcXc+tVJPske+ybM/dJwO2TFa3AlzdJk9y041oSnJgzWpjgv8W6rpR4YnUXaMJP2RfF5EsXY9BwDLztzCNUOBlwTdVyxdQSwcIIZw5vLQAAAAxAQAAUEsDBBQACAAIAJNheF0AAAAAAAAAAAAAAAAaAAAAeGwvX3JlbHMvd29ya2Jvb2sueG1sLnJlbHO9kksKwkAMhq8yzAGatooLsbpx41a9wNCmnWI7MyTxdXsHwUdBxEVxFfInfPkWWawufadOSNx6V+gsSbVaLRdb7IzEhG0bWMUVx4W2ImEOwKXF3nDiA7o4qT31RmJLDQRTHkyDkKfpDOidoYdMtakKTZsq02p/DfgL29d1W+Lal8cenXw4AWdPB7aIEqGGGpRCPyOGe8mSSNXwWSb/s0z+TWYypgxbQ1jthFrX8EtoEH+TmY4qI9cO3y3u/eM8DF5veQNQSwcIC75Z2MMAAACgAgAAUEsDBBQACAAIAJNheF0AAAAAAAAAAAAAAAAPAAAAeGwvd29ya2Jvb2sueG1sjZLJbsIwEEB/JfIdDKiqICJwqSpxqXpoezf2hFh4iTxOCH/fSSBhu+QUz+LnF3vW28aapIaA2ruMzaczloCTXml3yNjvz+dkyRKMwilhvIOMnQHZdrM++XDce39MaLvDjBUxlinnKAuwAqe+BEeV3AcrIoXhwLEMIBQWANEavpjN3rkV2rELIQ1jGD7PtYQPLysLLl4gAYyIJI+FLrGn2eYFZ7UMHn0ep9LbK4kMJIdGQie0fBCycoyRFeFYlRNClmSx10bHc+c1YOqMVcGlV8Zk0Gj3pHR+WlvTNzfzt3HeL5e54qsHeyKJ1x8YzxJyINlxmOEar+96m5HvwDfrdvGn4YS3fBtShd+VOov+m4RUq4yFnZrTDLaZHYW0dsLSJGIVajgzIjx1L+66aX3ploUnS2zbeX+Kglw7UF/UgJSXwsjOlfeGm39QSwcIlowqkEkBAAAfAwAAUEsDBBQACAAIAJNheF0AAAAAAAAAAAAAAAAYAAAAeGwvd29ya3NoZWV0cy9zaGVldDEueG1sjZPRcoMgEEV/xeE9WbVp2jhqpm1+hFKsTFxwgBj79yVqGNQX38SznL0sQ37usYk6ro1QsiDJPibRuczvSl9NzbmNHJamILW1bQZgWM2Rmr1quXSkUhqpdUv9C6bVnP4Mm7CBNI6PgFRIMhoyZFskSPX11u6YwpZa8S0aYf8Gl9d0BblpmU2OHQqmlVGVfezJkLKsw8YX96uevn7v6kFVlWDcdWXAe8aH2O+z2HpL6lFzUeyGXNrx7Jo37gRKmlq05mnrk8O2RKthnuA0y+VMdD3R7S7KvAm3afyApnst80F5oZaWuVb3yI0qcX/Z4+MjIZEtiHHrroxz6Moc2MQ+Q5bM2VfI0jm7hOzFM3C9fYDUB0iD4sMiQMheFwFCdlwECNnbIgAE0wD/fMp/UEsHCKTyFEwsAQAAYAMAAFBLAwQUAAgACACTYXhdAAAAAAAAAAAAAAAAIwAAAHhsL3dvcmtzaGVldHMvX3JlbHMvc2hlZXQxLnhtbC5yZWxzVcwxDgIhEIXhq5DpXVYLY8zCdh7A6AEm7AhEGAhDjN5eSi1fXv5vWd85qRc1iYUN7KcZFLErW2Rv4H677E6gpCNvmAqTgQ8JrHa5UsI+EgmxihoGi4HQez1rLS5QRplKJR7Po7SMfczmdUX3RE/6MM9H3X4NsIv+Q+0XUEsHCOn5wZN7AAAAmwAAAFBLAwQUAAgACACTYXhdAAAAAAAAAAAAAAAAGAAAAHhsL3dvcmtzaGVldHMvc2hlZXQyLnhtbI2TYW+DIBCG/4rhe3til601arOtf4QxnKQeGKDW/ftR2xHUZfGb+BzPe3fG4jhgm/TCWKlVSeg2JcmxKq7anG0jhEs8VrYkjXNdDmB5I5DZre6E8qTWBpnzR/MFtjOCfY6XsIUsTZ8BmVTkbsiRr5EgM+dLt+EaO+bkh2yl+x5dQdOX5GJU/nBsUHKjra7d7U6OjOc9tqF4WGSG+q2vB13XkgufykEMXIxt7ydtmzVd3zUnzS8olLvPbkTrJ9DKNrKzv7aBPq3raLHMAxwmfXkTW250vYvxYMJ1mrCgx3etilF5Yo5VhdHXxK+K+rf89vBKSeJKYv25r/YF9FUB/MHeYkan7D1mWWDg/SEkCyFZVHyYhcTsZRYSM5r+nbILKbt/UmJG57NM4HwYiLYH4XerfgBQSwcIGS2q2DMBAACQAwAAUEsDBBQACAAIAJNheF0AAAAAAAAAAAAAAAAjAAAAeGwvd29ya3NoZWV0cy9fcmVscy9zaGVldDIueG1sLnJlbHNVzDEOAiEQheGrkOldVgtjzMJ2HsDoASbsCEQYCEOM3l5KLV9e/m9Z3zmpFzWJhQ3spxkUsStbZG/gfrvsTqCkI2+YCpOBDwmsdrlSwj4SCbGKGgaLgdB7PWstLlBGmUolHs+jtIx9zOZ1RfdET/owz0fdfg2wi/5D7RdQSwcI6fnBk3sAAACbAAAAUEsDBBQACAAIAJNheF0AAAAAAAAAAAAAAAANAAAAeGwvc3R5bGVzLnhtbIWRQW7EIAxFr4I4wDATqV1USWbXC7SLbpnEJEgGI3BHye1rkrSdrrqxzbf/s4D2ugRUd8jFU+z05XTW6tq3hVeEtxmAlfRj6fTMnF6MKcMMwZYTJYjScZSDZTnmyZSUwY6lmgKa5nx+NsH6qPvWUeSiBvqMLCsOQaINHld1t9jpRhvZWuGwC8FHylUcCCkrrp1qFsXs9i0VwXjEH3pT6SL0bbLMkOOrHNRRv69JGJEi7Jht7p/pKdv10jw9GLYke2+UR3m3x3vtUt8iOBZD9tNcM1OSeCNmClKM3k4ULVbkt+MoBDsA4of7g12ckonFSTi6Uv1+Uf8FUEsHCLdKBb74AAAAxQEAAFBLAwQUAAgACACTYXhdAAAAAAAAAAAAAAAAFAAAAHhsL3NoYXJlZFN0cmluZ3MueG1sbZC9DsIwDIRfJeoDkMLAgEIqMTKwMqJQDhKRnxK7CHh6glhQw+jvzqezVfcIXtyRyaW4buaztum0ImJReKR1Y5mHlZTUWwRDszQgFuWccjBcxnyRNGSYE1mAg5eLtl3KYFxsSozTijU/ByjJWsnP/GXRhIp5c4Sfwozb6DJOU07w6PmQIsQTFNNUvztyXK9t8Eq9ZTEKCxZ75GuPyHkM3dRZUquCjvjwr/nfBltTHV15dvjJkuXr+g1QSwcIb3DRD7kAAACQAQAAUEsBAhQAFAAIAAgAk2F4XTN3g1ghAQAAtwMAABMAAAAAAAAAAAAAAAAAAAAAAFtDb250ZW50X1R5cGVzXS54bWxQSwECFAAUAAgACACTYXhdIZw5vLQAAAAxAQAACwAAAAAAAAAAAAAAAABiAQAAX3JlbHMvLnJlbHNQSwECFAAUAAgACACTYXhdC75Z2MMAAACgAgAAGgAAAAAAAAAAAAAAAABPAgAAeGwvX3JlbHMvd29ya2Jvb2sueG1sLnJlbHNQSwECFAAUAAgACACTYXhdlowqkEkBAAAfAwAADwAAAAAAAAAAAAAAAABaAwAAeGwvd29ya2Jvb2sueG1sUEsBAhQAFAAIAAgAk2F4XaTyFEwsAQAAYAMAABgAAAAAAAAAAAAAAAAA4AQAAHhsL3dvcmtzaGVldHMvc2hlZXQxLnhtbFBLAQIUABQACAAIAJNheF3p+cGTewAAAJsAAAAjAAAAAAAAAAAAAAAAAFIGAAB4bC93b3Jrc2hlZXRzL19yZWxzL3NoZWV0MS54bWwucmVsc1BLAQIUABQACAAIAJNheF0ZLarYMwEAAJADAAAYAAAAAAAAAAAAAAAAAB4HAAB4bC93b3Jrc2hlZXRzL3NoZWV0Mi54bWxQSwECFAAUAAgACACTYXhd6fnBk3sAAACbAAAAIwAAAAAAAAAAAAAAAACXCAAAeGwvd29ya3NoZWV0cy9fcmVscy9zaGVldDIueG1sLnJlbHNQSwECFAAUAAgACACTYXhdt0oFvvgAAADFAQAADQAAAAAAAAAAAAAAAABjCQAAeGwvc3R5bGVzLnhtbFBLAQIUABQACAAIAJNheF1vcNEPuQAAAJABAAAUAAAAAAAAAAAAAAAAAJYKAAB4bC9zaGFyZWRTdHJpbmdzLnhtbFBLBQYAAAAACgAKAKoCAACRCwAAAAA=",
   * });
   */
  readWorkbook(input: SurveyVersionsReadWorkbookInput, options?: CallOptions): Call<Questionnaire>;

  /**
   * Compare a version of a survey with another.
   *
   * What became of each question from the other version to this one, and whether answers stay comparable. They do not when the type, the
   * options, the points of a scale, the bounds or the condition differ; nor when it was reworded, unless `isComparableWhenReworded` says
   * that they do.
   *
   * Needs the scope `surveys:read`.
   *
   * `GET /v1/surveys/{surveyKey}/versions/{number}/comparison`. Only reads, so it is safe to repeat, and is retried.
   *
   * @param input `{ surveyKey, number, with }`; see `SurveyVersionsCompareInput`
   * @param options signal, time limit, retries and headers of this call
   * @returns `SurveyVersionComparison`: What a version of a questionnaire changes, and whether answers stay comparable.
   * @throws `InsufficientScopeError`: The key or token lacks the scope that the call needs.
   * @throws `NotFoundError`: There is nothing with this code or id, or it is out of the caller's reach.
   * @throws `InvalidInputError`, `MalformedRequestError`, `UnauthenticatedError`, `MethodNotAllowedError`, `NotAcceptableError`,
   *   `RequestTimeoutError`, `UriTooLongError`, `RateLimitExceededError`, `HeaderFieldsTooLargeError`, `InternalError`,
   *   `ServiceUnavailableError`, as any call may.
   * @throws `ConnectionError` when no answer came, `UnexpectedReplyError` when it was not the API that answered.
   *
   * @example
   * // The second version with the first
   * const surveyVersionComparison = await client.surveyVersions.compare({ surveyKey: "demonstration-clients", number: 2, with: 1 });
   */
  compare(input: SurveyVersionsCompareInput, options?: CallOptions): Call<SurveyVersionComparison>;
}

/** The methods of `client.waves`. */
export interface WavesMethods {
  /**
   * List the waves.
   *
   * The waves that the caller may see, by survey, cycle and opening.
   *
   * `GET /v1/waves`. Only reads, so it is safe to repeat, and is retried.
   *
   * @param input `{ limit?, cursor?, surveyKey?, cycle? }`; see `WavesListInput`
   * @param options signal, time limit, retries and headers of this call
   * @returns awaited, one `WavePage`; iterated, each `Wave` of all pages
   * @throws `InvalidInputError`, `MalformedRequestError`, `UnauthenticatedError`, `MethodNotAllowedError`, `NotAcceptableError`,
   *   `RequestTimeoutError`, `UriTooLongError`, `RateLimitExceededError`, `HeaderFieldsTooLargeError`, `InternalError`,
   *   `ServiceUnavailableError`, as any call may.
   * @throws `ConnectionError` when no answer came, `UnexpectedReplyError` when it was not the API that answered.
   *
   * @example
   * // All waves that the caller may see
   * for await (const wave of client.waves.list({ limit: 100 })) {
   *   console.log(wave);
   * }
   */
  list(input?: WavesListInput, options?: CallOptions): PagedCall<WavePage, Wave>;

  /**
   * Get a wave.
   *
   * One wave: when it is asked, of how many, by which rules its results are protected, and how far it is.
   *
   * `GET /v1/waves/{waveId}`. Only reads, so it is safe to repeat, and is retried.
   *
   * @param input `{ waveId }`; see `WavesGetInput`
   * @param options signal, time limit, retries and headers of this call
   * @returns `Wave`: A wave (ronde) of a survey: when a version of its questionnaire is asked, and of how many.
   * @throws `NotFoundError`: There is nothing with this code or id, or it is out of the caller's reach.
   * @throws `InvalidInputError`, `MalformedRequestError`, `UnauthenticatedError`, `MethodNotAllowedError`, `NotAcceptableError`,
   *   `RequestTimeoutError`, `UriTooLongError`, `RateLimitExceededError`, `HeaderFieldsTooLargeError`, `InternalError`,
   *   `ServiceUnavailableError`, as any call may.
   * @throws `ConnectionError` when no answer came, `UnexpectedReplyError` when it was not the API that answered.
   *
   * @example
   * // A wave whose results are released
   * const wave = await client.waves.get({ waveId: "01938c1e-0000-7000-8000-0000000e0004" });
   */
  get(input: WavesGetInput, options?: CallOptions): Call<Wave>;

  /**
   * Plan a wave.
   *
   * Plans a wave of a survey. The version of the questionnaire that it uses is frozen from then on. Answers of programme managers can't be
   * split by region, nor by a question that nearly names one.
   *
   * Needs the scope `surveys:write` and the purpose `evaluation`.
   *
   * `POST /v1/waves`. Has an idempotency key, the same on each attempt, so it is safe to repeat, and is retried.
   *
   * @param input `{ title, surveyKey, versionNumber, cycle, opensAt, closesAt, population, ruleSet, comparableWith, dominancePercent? }`;
   *   see `NewWave`
   * @param options `idempotencyKey`, when it must be one of your own; signal, time limit, retries and headers of this call
   * @returns `Wave`: A wave (ronde) of a survey: when a version of its questionnaire is asked, and of how many.
   * @throws `InsufficientScopeError`: The key or token lacks the scope that the call needs.
   * @throws `InsufficientPurposeError`: The data is bound to a purpose (purpose limitation) for which the key or token was not given out.
   * @throws `InsufficientReachError`: The key or token is limited to regions, and this deals with all regions at once.
   * @throws `OutcomeUnknownError`: The connection to the database broke while the change was being committed. It may have been committed,
   *   or not.
   * @throws `IdempotencyKeyInProgressError`: A call with the same Idempotency-Key is not done yet after 10 seconds.
   * @throws `IdempotencyKeyReusedError`: This Idempotency-Key was used in the last 24 hours for another call or another body.
   * @throws `InvalidInputError`, `MalformedRequestError`, `UnauthenticatedError`, `MethodNotAllowedError`, `NotAcceptableError`,
   *   `RequestTimeoutError`, `UriTooLongError`, `RateLimitExceededError`, `HeaderFieldsTooLargeError`, `InternalError`,
   *   `ServiceUnavailableError`, `PayloadTooLargeError`, `UnsupportedMediaTypeError`, as any call may.
   * @throws `ConnectionError` when no answer came, `UnexpectedReplyError` when it was not the API that answered.
   *
   * @example
   * // A wave of a survey
   * const wave = await client.waves.create({
   *   surveyKey: "demonstration-clients",
   *   versionNumber: 1,
   *   cycle: 2027,
   *   title: { nl: "Ronde 2027 (demonstratie)", en: "Wave 2027 (demonstration)" },
   *   opensAt: "2027-03-01T08:00:00Z",
   *   closesAt: "2027-04-01T08:00:00Z",
   *   population: [{ regionCode: "AM14", count: 4000 }, { regionCode: "AM18", count: 6000 }],
   *   ruleSet: { threshold: 10, splitBy: ["region"], collapses: [], weighting: "none" },
   *   comparableWith: null,
   * });
   */
  create(input: NewWave, options?: CreatingCallOptions): Call<Wave>;

  /**
   * Change a wave.
   *
   * Changes a wave while it is planned.
   *
   * Needs the scope `surveys:write` and the purpose `evaluation`.
   *
   * `PUT /v1/waves/{waveId}`. Retried only when the API says that it did nothing (429, 503). After a `ConnectionError` nobody knows: read
   * again what it is now.
   *
   * @param input `{ title, versionNumber, cycle, opensAt, closesAt, population, ruleSet, comparableWith, dominancePercent?, waveId }`;
   *   see `WavesUpdateInput`
   * @param options `ifMatch`, the version that is changed; signal, time limit, retries and headers of this call
   * @returns `Wave`: A wave (ronde) of a survey: when a version of its questionnaire is asked, and of how many.
   * @throws `InsufficientScopeError`: The key or token lacks the scope that the call needs.
   * @throws `InsufficientPurposeError`: The data is bound to a purpose (purpose limitation) for which the key or token was not given out.
   * @throws `InsufficientReachError`: The key or token is limited to regions, and this deals with all regions at once.
   * @throws `PreconditionRequiredError`: A change must say in the header `If-Match` which version it changes.
   * @throws `PreconditionFailedError`: What you want to change was changed since the version in `If-Match`.
   * @throws `OutcomeUnknownError`: The connection to the database broke while the change was being committed. It may have been committed,
   *   or not.
   * @throws `NotFoundError`: There is nothing with this code or id, or it is out of the caller's reach.
   * @throws `IllegalStepError`: The step does not belong to the state in which this is now.
   * @throws `InvalidInputError`, `MalformedRequestError`, `UnauthenticatedError`, `MethodNotAllowedError`, `NotAcceptableError`,
   *   `RequestTimeoutError`, `UriTooLongError`, `RateLimitExceededError`, `HeaderFieldsTooLargeError`, `InternalError`,
   *   `ServiceUnavailableError`, `PayloadTooLargeError`, `UnsupportedMediaTypeError`, as any call may.
   * @throws `ConnectionError` when no answer came, `UnexpectedReplyError` when it was not the API that answered.
   *
   * @example
   * // A planned wave
   * const wave = await client.waves.update({
   *   waveId: "01938c1e-0000-7000-8000-0000000e0001",
   *   versionNumber: 1,
   *   cycle: 2027,
   *   title: { nl: "Ronde 2027 (demonstratie)", en: "Wave 2027 (demonstration)" },
   *   opensAt: "2027-03-01T08:00:00Z",
   *   closesAt: "2027-04-01T08:00:00Z",
   *   population: [{ regionCode: "AM14", count: 4000 }, { regionCode: "AM18", count: 6000 }],
   *   ruleSet: { threshold: 10, splitBy: ["region"], collapses: [], weighting: "none" },
   *   comparableWith: null,
   * }, { ifMatch: 3 });
   */
  update(input: WavesUpdateInput, options: ConditionalCallOptions): Call<Wave>;

  /**
   * Remove a planned wave.
   *
   * Removes a wave while it is planned, with its invitations.
   *
   * Needs the scope `surveys:write` and the purpose `evaluation`.
   *
   * `DELETE /v1/waves/{waveId}`. Retried only when the API says that it did nothing (429, 503). After a `ConnectionError` nobody knows:
   * read again what it is now.
   *
   * @param input `{ waveId }`; see `WavesDeleteInput`
   * @param options `ifMatch`, the version that is changed; signal, time limit, retries and headers of this call
   * @returns nothing: when it doesn't throw, it is done
   * @throws `InsufficientScopeError`: The key or token lacks the scope that the call needs.
   * @throws `InsufficientPurposeError`: The data is bound to a purpose (purpose limitation) for which the key or token was not given out.
   * @throws `InsufficientReachError`: The key or token is limited to regions, and this deals with all regions at once.
   * @throws `PreconditionRequiredError`: A change must say in the header `If-Match` which version it changes.
   * @throws `PreconditionFailedError`: What you want to change was changed since the version in `If-Match`.
   * @throws `OutcomeUnknownError`: The connection to the database broke while the change was being committed. It may have been committed,
   *   or not.
   * @throws `NotFoundError`: There is nothing with this code or id, or it is out of the caller's reach.
   * @throws `IllegalStepError`: The step does not belong to the state in which this is now.
   * @throws `InvalidInputError`, `MalformedRequestError`, `UnauthenticatedError`, `MethodNotAllowedError`, `NotAcceptableError`,
   *   `RequestTimeoutError`, `UriTooLongError`, `RateLimitExceededError`, `HeaderFieldsTooLargeError`, `InternalError`,
   *   `ServiceUnavailableError`, as any call may.
   * @throws `ConnectionError` when no answer came, `UnexpectedReplyError` when it was not the API that answered.
   *
   * @example
   * // A planned wave
   * await client.waves.delete({ waveId: "01938c1e-0000-7000-8000-0000000e0001" }, { ifMatch: 3 });
   */
  delete(input: WavesDeleteInput, options: ConditionalCallOptions): Call<void>;

  /**
   * Open a wave.
   *
   * Opens a planned wave. Answers are taken from `opensAt` until `closesAt`, or until it is closed before.
   *
   * Needs the scope `surveys:write` and the purpose `evaluation`.
   *
   * `PUT /v1/waves/{waveId}/opening`. Retried only when the API says that it did nothing (429, 503). After a `ConnectionError` nobody
   * knows: read again what it is now.
   *
   * @param input `{ waveId }`; see `WavesOpenInput`
   * @param options `ifMatch`, the version that is changed; signal, time limit, retries and headers of this call
   * @returns `Wave`: A wave (ronde) of a survey: when a version of its questionnaire is asked, and of how many.
   * @throws `InsufficientScopeError`: The key or token lacks the scope that the call needs.
   * @throws `InsufficientPurposeError`: The data is bound to a purpose (purpose limitation) for which the key or token was not given out.
   * @throws `InsufficientReachError`: The key or token is limited to regions, and this deals with all regions at once.
   * @throws `PreconditionRequiredError`: A change must say in the header `If-Match` which version it changes.
   * @throws `PreconditionFailedError`: What you want to change was changed since the version in `If-Match`.
   * @throws `OutcomeUnknownError`: The connection to the database broke while the change was being committed. It may have been committed,
   *   or not.
   * @throws `NotFoundError`: There is nothing with this code or id, or it is out of the caller's reach.
   * @throws `IllegalStepError`: The step does not belong to the state in which this is now.
   * @throws `InvalidInputError`, `MalformedRequestError`, `UnauthenticatedError`, `MethodNotAllowedError`, `NotAcceptableError`,
   *   `RequestTimeoutError`, `UriTooLongError`, `RateLimitExceededError`, `HeaderFieldsTooLargeError`, `InternalError`,
   *   `ServiceUnavailableError`, as any call may.
   * @throws `ConnectionError` when no answer came, `UnexpectedReplyError` when it was not the API that answered.
   *
   * @example
   * // A planned wave
   * const wave = await client.waves.open({ waveId: "01938c1e-0000-7000-8000-0000000e0001" }, { ifMatch: 3 });
   */
  open(input: WavesOpenInput, options: ConditionalCallOptions): Call<Wave>;

  /**
   * Close a wave.
   *
   * Closes an open wave: no answers are taken any more. What was saved and not submitted stays out of all results.
   *
   * Needs the scope `surveys:write` and the purpose `evaluation`.
   *
   * `PUT /v1/waves/{waveId}/closure`. Retried only when the API says that it did nothing (429, 503). After a `ConnectionError` nobody
   * knows: read again what it is now.
   *
   * @param input `{ waveId }`; see `WavesCloseInput`
   * @param options `ifMatch`, the version that is changed; signal, time limit, retries and headers of this call
   * @returns `Wave`: A wave (ronde) of a survey: when a version of its questionnaire is asked, and of how many.
   * @throws `InsufficientScopeError`: The key or token lacks the scope that the call needs.
   * @throws `InsufficientPurposeError`: The data is bound to a purpose (purpose limitation) for which the key or token was not given out.
   * @throws `InsufficientReachError`: The key or token is limited to regions, and this deals with all regions at once.
   * @throws `PreconditionRequiredError`: A change must say in the header `If-Match` which version it changes.
   * @throws `PreconditionFailedError`: What you want to change was changed since the version in `If-Match`.
   * @throws `OutcomeUnknownError`: The connection to the database broke while the change was being committed. It may have been committed,
   *   or not.
   * @throws `NotFoundError`: There is nothing with this code or id, or it is out of the caller's reach.
   * @throws `IllegalStepError`: The step does not belong to the state in which this is now.
   * @throws `InvalidInputError`, `MalformedRequestError`, `UnauthenticatedError`, `MethodNotAllowedError`, `NotAcceptableError`,
   *   `RequestTimeoutError`, `UriTooLongError`, `RateLimitExceededError`, `HeaderFieldsTooLargeError`, `InternalError`,
   *   `ServiceUnavailableError`, as any call may.
   * @throws `ConnectionError` when no answer came, `UnexpectedReplyError` when it was not the API that answered.
   *
   * @example
   * // An open wave
   * const wave = await client.waves.close({ waveId: "01938c1e-0000-7000-8000-0000000e0002" }, { ifMatch: 3 });
   */
  close(input: WavesCloseInput, options: ConditionalCallOptions): Call<Wave>;

  /**
   * Release the results of a wave.
   *
   * Starts the job that makes all tables of a closed wave together, protects them by its rule set, and stores them; `release.state` tells
   * how far it is. Results are never recomputed. Of a wave that is released, another release is made only when every number that changed
   * did so by at least the threshold, and nothing is given away by the releases together; else it is refused.
   *
   * Needs the scope `surveys:write` and the purpose `evaluation`.
   *
   * `PUT /v1/waves/{waveId}/release`. Retried only when the API says that it did nothing (429, 503). After a `ConnectionError` nobody
   * knows: read again what it is now.
   *
   * @param input `{ waveId }`; see `WavesReleaseInput`
   * @param options `ifMatch`, the version that is changed; signal, time limit, retries and headers of this call
   * @returns `Wave`: A wave (ronde) of a survey: when a version of its questionnaire is asked, and of how many.
   * @throws `InsufficientScopeError`: The key or token lacks the scope that the call needs.
   * @throws `InsufficientPurposeError`: The data is bound to a purpose (purpose limitation) for which the key or token was not given out.
   * @throws `InsufficientReachError`: The key or token is limited to regions, and this deals with all regions at once.
   * @throws `PreconditionRequiredError`: A change must say in the header `If-Match` which version it changes.
   * @throws `PreconditionFailedError`: What you want to change was changed since the version in `If-Match`.
   * @throws `OutcomeUnknownError`: The connection to the database broke while the change was being committed. It may have been committed,
   *   or not.
   * @throws `NotFoundError`: There is nothing with this code or id, or it is out of the caller's reach.
   * @throws `IllegalStepError`: The step does not belong to the state in which this is now.
   * @throws `InvalidInputError`, `MalformedRequestError`, `UnauthenticatedError`, `MethodNotAllowedError`, `NotAcceptableError`,
   *   `RequestTimeoutError`, `UriTooLongError`, `RateLimitExceededError`, `HeaderFieldsTooLargeError`, `InternalError`,
   *   `ServiceUnavailableError`, as any call may.
   * @throws `ConnectionError` when no answer came, `UnexpectedReplyError` when it was not the API that answered.
   *
   * @example
   * // A closed wave
   * const wave = await client.waves.release({ waveId: "01938c1e-0000-7000-8000-0000000e0003" }, { ifMatch: 3 });
   */
  release(input: WavesReleaseInput, options: ConditionalCallOptions): Call<Wave>;

  /**
   * Get the response rate of a wave.
   *
   * How many of a wave's population were invited and submitted a response. It is never split.
   *
   * Needs the scope `surveys:read`.
   *
   * `GET /v1/waves/{waveId}/response-rate`. Only reads, so it is safe to repeat, and is retried.
   *
   * @param input `{ waveId }`; see `WavesResponseRateInput`
   * @param options signal, time limit, retries and headers of this call
   * @returns `ResponseRate`: How many of a wave's population answered. Never split.
   * @throws `InsufficientScopeError`: The key or token lacks the scope that the call needs.
   * @throws `InsufficientReachError`: The key or token is limited to regions, and this deals with all regions at once.
   * @throws `NotFoundError`: There is nothing with this code or id, or it is out of the caller's reach.
   * @throws `InvalidInputError`, `MalformedRequestError`, `UnauthenticatedError`, `MethodNotAllowedError`, `NotAcceptableError`,
   *   `RequestTimeoutError`, `UriTooLongError`, `RateLimitExceededError`, `HeaderFieldsTooLargeError`, `InternalError`,
   *   `ServiceUnavailableError`, as any call may.
   * @throws `ConnectionError` when no answer came, `UnexpectedReplyError` when it was not the API that answered.
   *
   * @example
   * // A wave
   * const responseRate = await client.waves.responseRate({ waveId: "01938c1e-0000-7000-8000-0000000e0002" });
   */
  responseRate(input: WavesResponseRateInput, options?: CallOptions): Call<ResponseRate>;
}

/** The methods of `client.invitations`. */
export interface InvitationsMethods {
  /**
   * List the invitations of a wave.
   *
   * The invitations of a wave, by reference, with which of them were answered. No token is among them.
   *
   * Needs the scope `responses:read` and the purpose `evaluation`.
   *
   * `GET /v1/waves/{waveId}/invitations`. Only reads, so it is safe to repeat, and is retried.
   *
   * @param input `{ limit?, cursor?, waveId }`; see `InvitationsListInput`
   * @param options signal, time limit, retries and headers of this call
   * @returns awaited, one `InvitationPage`; iterated, each `Invitation` of all pages
   * @throws `InsufficientScopeError`: The key or token lacks the scope that the call needs.
   * @throws `InsufficientPurposeError`: The data is bound to a purpose (purpose limitation) for which the key or token was not given out.
   * @throws `InsufficientReachError`: The key or token is limited to regions, and this deals with all regions at once.
   * @throws `NotFoundError`: There is nothing with this code or id, or it is out of the caller's reach.
   * @throws `InvalidInputError`, `MalformedRequestError`, `UnauthenticatedError`, `MethodNotAllowedError`, `NotAcceptableError`,
   *   `RequestTimeoutError`, `UriTooLongError`, `RateLimitExceededError`, `HeaderFieldsTooLargeError`, `InternalError`,
   *   `ServiceUnavailableError`, as any call may.
   * @throws `ConnectionError` when no answer came, `UnexpectedReplyError` when it was not the API that answered.
   *
   * @example
   * // The first invitations
   * for await (const invitation of client.invitations.list({ waveId: "01938c1e-0000-7000-8000-0000000e0002", limit: 10 })) {
   *   console.log(invitation);
   * }
   */
  list(input: InvitationsListInput, options?: CallOptions): PagedCall<InvitationPage, Invitation>;

  /**
   * Invite respondents.
   *
   * Makes invitations of a wave that is planned or open, all of them or none, and gives their tokens, this once: only hashes of them are
   * kept. A token opens one response until it is submitted.
   *
   * Needs the scope `surveys:write` and the purpose `evaluation`.
   *
   * `POST /v1/waves/{waveId}/invitations`. Has an idempotency key, the same on each attempt, so it is safe to repeat, and is retried.
   * `tokens` is null when the answer that had it was lost.
   *
   * @param input `{ items, waveId }`; see `InvitationsCreateInput`
   * @param options `idempotencyKey`, when it must be one of your own; signal, time limit, retries and headers of this call
   * @returns `IssuedInvitations`: Invitations that were made, with their tokens.
   * @throws `InsufficientScopeError`: The key or token lacks the scope that the call needs.
   * @throws `InsufficientPurposeError`: The data is bound to a purpose (purpose limitation) for which the key or token was not given out.
   * @throws `InsufficientReachError`: The key or token is limited to regions, and this deals with all regions at once.
   * @throws `OutcomeUnknownError`: The connection to the database broke while the change was being committed. It may have been committed,
   *   or not.
   * @throws `IdempotencyKeyInProgressError`: A call with the same Idempotency-Key is not done yet after 10 seconds.
   * @throws `IdempotencyKeyReusedError`: This Idempotency-Key was used in the last 24 hours for another call or another body.
   * @throws `NotFoundError`: There is nothing with this code or id, or it is out of the caller's reach.
   * @throws `IllegalStepError`: The step does not belong to the state in which this is now.
   * @throws `InvalidInputError`, `MalformedRequestError`, `UnauthenticatedError`, `MethodNotAllowedError`, `NotAcceptableError`,
   *   `RequestTimeoutError`, `UriTooLongError`, `RateLimitExceededError`, `HeaderFieldsTooLargeError`, `InternalError`,
   *   `ServiceUnavailableError`, `PayloadTooLargeError`, `UnsupportedMediaTypeError`, as any call may.
   * @throws `ConnectionError` when no answer came, `UnexpectedReplyError` when it was not the API that answered.
   *
   * @example
   * // Two respondents
   * const issuedInvitations = await client.invitations.create({
   *   waveId: "01938c1e-0000-7000-8000-0000000e0002",
   *   items: [
   *     { reference: "R-1001", regionCode: "AM14" },
   *     { reference: "R-1002", regionCode: null },
   *   ],
   * });
   */
  create(input: InvitationsCreateInput, options?: CreatingCallOptions): Call<IssuedInvitations>;

  /**
   * Renew an invitation.
   *
   * Issues a new token for an invitation that was not answered, and revokes the old one. What was saved stays.
   *
   * Needs the scope `surveys:write` and the purpose `evaluation`.
   *
   * `POST /v1/waves/{waveId}/invitations/{invitationId}/renewals`. Has an idempotency key, the same on each attempt, so it is safe to
   * repeat, and is retried. `token` is null when the answer that had it was lost.
   *
   * @param input `{ waveId, invitationId }`; see `InvitationsRenewInput`
   * @param options `idempotencyKey`, when it must be one of your own; signal, time limit, retries and headers of this call
   * @returns `RenewedInvitation`: An invitation with its new token.
   * @throws `InsufficientScopeError`: The key or token lacks the scope that the call needs.
   * @throws `InsufficientPurposeError`: The data is bound to a purpose (purpose limitation) for which the key or token was not given out.
   * @throws `InsufficientReachError`: The key or token is limited to regions, and this deals with all regions at once.
   * @throws `OutcomeUnknownError`: The connection to the database broke while the change was being committed. It may have been committed,
   *   or not.
   * @throws `IdempotencyKeyInProgressError`: A call with the same Idempotency-Key is not done yet after 10 seconds.
   * @throws `IdempotencyKeyReusedError`: This Idempotency-Key was used in the last 24 hours for another call or another body.
   * @throws `NotFoundError`: There is nothing with this code or id, or it is out of the caller's reach.
   * @throws `IllegalStepError`: The step does not belong to the state in which this is now.
   * @throws `InvalidInputError`, `MalformedRequestError`, `UnauthenticatedError`, `MethodNotAllowedError`, `NotAcceptableError`,
   *   `RequestTimeoutError`, `UriTooLongError`, `RateLimitExceededError`, `HeaderFieldsTooLargeError`, `InternalError`,
   *   `ServiceUnavailableError`, as any call may.
   * @throws `ConnectionError` when no answer came, `UnexpectedReplyError` when it was not the API that answered.
   *
   * @example
   * // One that was not answered
   * const renewedInvitation = await client.invitations.renew({
   *   waveId: "01938c1e-0000-7000-8000-0000000e0002",
   *   invitationId: "01938c1e-0000-7000-8000-0000000f0001",
   * });
   */
  renew(input: InvitationsRenewInput, options?: CreatingCallOptions): Call<RenewedInvitation>;
}

/** The methods of `client.ownResponse`. */
export interface OwnResponseMethods {
  /**
   * Get the questionnaire to answer.
   *
   * What the holder of an invitation token is asked, and what was saved of the answers. The token opens it while the wave takes answers and
   * the response is not submitted.
   *
   * Needs the scope `own-response:write`.
   *
   * `GET /v1/questionnaire`. Only reads, so it is safe to repeat, and is retried.
   *
   * @param input `{ }`; see `OwnResponseQuestionnaireInput`
   * @param options signal, time limit, retries and headers of this call
   * @returns `OwnQuestionnaire`: What a respondent has to answer, and what is saved of it.
   * @throws `InsufficientScopeError`: The key or token lacks the scope that the call needs.
   * @throws `IllegalStepError`: The step does not belong to the state in which this is now.
   * @throws `NotOpenError`: The wave takes no answers now: it has not begun, or it is over.
   * @throws `InvalidInputError`, `MalformedRequestError`, `UnauthenticatedError`, `MethodNotAllowedError`, `NotAcceptableError`,
   *   `RequestTimeoutError`, `UriTooLongError`, `RateLimitExceededError`, `HeaderFieldsTooLargeError`, `InternalError`,
   *   `ServiceUnavailableError`, as any call may.
   * @throws `ConnectionError` when no answer came, `UnexpectedReplyError` when it was not the API that answered.
   *
   * @example
   * // The respondent's own
   * const ownQuestionnaire = await client.ownResponse.questionnaire();
   */
  questionnaire(input?: OwnResponseQuestionnaireInput, options?: CallOptions): Call<OwnQuestionnaire>;

  /**
   * Save or submit the response.
   *
   * Saves all answers of the holder of an invitation token in the place of those before, to go on with later; with `isSubmitted` they are
   * final, and every required question that is shown must be answered. Every fault is told at once, with the key of its question. Sending
   * the same again changes nothing.
   *
   * Needs the scope `own-response:write`.
   *
   * `PUT /v1/response`. Safe to repeat, as twice has the effect of once, and is retried.
   *
   * @param input `{ answers, isSubmitted }`; see `OwnResponse`
   * @param options signal, time limit, retries and headers of this call
   * @returns `SavedResponse`: What became of a respondent's answers.
   * @throws `InsufficientScopeError`: The key or token lacks the scope that the call needs.
   * @throws `OutcomeUnknownError`: The connection to the database broke while the change was being committed. It may have been committed,
   *   or not.
   * @throws `IllegalStepError`: The step does not belong to the state in which this is now.
   * @throws `NotOpenError`: The wave takes no answers now: it has not begun, or it is over.
   * @throws `InvalidInputError`, `MalformedRequestError`, `UnauthenticatedError`, `MethodNotAllowedError`, `NotAcceptableError`,
   *   `RequestTimeoutError`, `UriTooLongError`, `RateLimitExceededError`, `HeaderFieldsTooLargeError`, `InternalError`,
   *   `ServiceUnavailableError`, `PayloadTooLargeError`, `UnsupportedMediaTypeError`, as any call may.
   * @throws `ConnectionError` when no answer came, `UnexpectedReplyError` when it was not the API that answered.
   *
   * @example
   * // Save to go on with later
   * const savedResponse = await client.ownResponse.save({ answers: { visited: "yes" }, isSubmitted: false });
   */
  save(input: OwnResponse, options?: CallOptions): Call<SavedResponse>;
}

/** The methods of `client.responses`. */
export interface ResponsesMethods {
  /**
   * List the responses of a wave.
   *
   * The submitted responses of a wave, by id: microdata, for purpose `evaluation` only. What was saved and not submitted is not among them.
   * As a file all of them come at once: NDJSON has the items of this list; CSV and Parquet have the variables of the codebook; the zip is a
   * Data Package 2.0 with codebook, SPSS syntax and Stata do-file.
   *
   * Needs the scope `responses:read` and the purpose `evaluation`.
   *
   * `GET /v1/waves/{waveId}/responses`. Only reads, so it is safe to repeat, and is retried.
   *
   * @param input `{ limit?, cursor?, waveId }`; see `ResponsesListInput`
   * @param options signal, time limit, retries and headers of this call
   * @returns awaited, one `SurveyResponsePage`; iterated, each `SurveyResponse` of all pages
   * @throws `InsufficientScopeError`: The key or token lacks the scope that the call needs.
   * @throws `InsufficientPurposeError`: The data is bound to a purpose (purpose limitation) for which the key or token was not given out.
   * @throws `InsufficientReachError`: The key or token is limited to regions, and this deals with all regions at once.
   * @throws `NotFoundError`: There is nothing with this code or id, or it is out of the caller's reach.
   * @throws `InvalidInputError`, `MalformedRequestError`, `UnauthenticatedError`, `MethodNotAllowedError`, `NotAcceptableError`,
   *   `RequestTimeoutError`, `UriTooLongError`, `RateLimitExceededError`, `HeaderFieldsTooLargeError`, `InternalError`,
   *   `ServiceUnavailableError`, as any call may.
   * @throws `ConnectionError` when no answer came, `UnexpectedReplyError` when it was not the API that answered.
   *
   * @example
   * // The first responses
   * for await (const surveyResponse of client.responses.list({ waveId: "01938c1e-0000-7000-8000-0000000e0003", limit: 10 })) {
   *   console.log(surveyResponse);
   * }
   */
  list(input: ResponsesListInput, options?: CallOptions): PagedCall<SurveyResponsePage, SurveyResponse>;

  /**
   * Take in responses from a file.
   *
   * Takes in the responses of a CSV file, as LimeSurvey or ODK writes it, into a wave that is not planned any more, and answers what became
   * of each row. Each is checked against exactly the questionnaire of the wave, conditions included. Each row has the id of its response,
   * by which that can be erased. Through tRPC a file can be a megabyte, by REST 32.
   *
   * Needs the scope `responses:write` and the purpose `evaluation`.
   *
   * `POST /v1/waves/{waveId}/responses`. Has an idempotency key, the same on each attempt, so it is safe to repeat, and is retried.
   *
   * @param input `{ mode?, dryRun?, csv, mapping, waveId }`; see `ResponsesCreateInput`
   * @param options `idempotencyKey`, when it must be one of your own; signal, time limit, retries and headers of this call
   * @returns `ResponseIntakeResult`: What became of a file of responses, row by row.
   * @throws `InsufficientScopeError`: The key or token lacks the scope that the call needs.
   * @throws `InsufficientPurposeError`: The data is bound to a purpose (purpose limitation) for which the key or token was not given out.
   * @throws `InsufficientReachError`: The key or token is limited to regions, and this deals with all regions at once.
   * @throws `OutcomeUnknownError`: The connection to the database broke while the change was being committed. It may have been committed,
   *   or not.
   * @throws `IdempotencyKeyInProgressError`: A call with the same Idempotency-Key is not done yet after 10 seconds.
   * @throws `IdempotencyKeyReusedError`: This Idempotency-Key was used in the last 24 hours for another call or another body.
   * @throws `NotFoundError`: There is nothing with this code or id, or it is out of the caller's reach.
   * @throws `IllegalStepError`: The step does not belong to the state in which this is now.
   * @throws `InvalidInputError`, `MalformedRequestError`, `UnauthenticatedError`, `MethodNotAllowedError`, `NotAcceptableError`,
   *   `RequestTimeoutError`, `UriTooLongError`, `RateLimitExceededError`, `HeaderFieldsTooLargeError`, `InternalError`,
   *   `ServiceUnavailableError`, `PayloadTooLargeError`, `UnsupportedMediaTypeError`, as any call may.
   * @throws `ConnectionError` when no answer came, `UnexpectedReplyError` when it was not the API that answered.
   *
   * @example
   * // Two responses
   * const responseIntakeResult = await client.responses.create({
   *   waveId: "01938c1e-0000-7000-8000-0000000e0003",
   *   csv: "id,region,q1,q2\n1,AM14,Y,4\n2,AM18,N,\n",
   *   mapping: {
   *     columns: [
   *       { column: "q1", questionKey: "visited", codes: { Y: "yes", N: "no" } },
   *       { column: "q2", questionKey: "satisfaction" },
   *     ],
   *     responseIdColumn: "id",
   *     regionCodeColumn: "region",
   *   },
   * });
   */
  create(input: ResponsesCreateInput, options?: CreatingCallOptions): Call<ResponseIntakeResult>;

  /**
   * Erase a response.
   *
   * Erases the response of one respondent who asked for it, submitted or not: it is gone from storage, from exports and from every later
   * release; its invitation opens nothing any more. Results that were released stay as they are. Erasing it again changes nothing.
   *
   * Needs the scope `responses:write` and the purpose `evaluation`.
   *
   * `DELETE /v1/waves/{waveId}/responses/{responseId}`. Safe to repeat, as twice has the effect of once, and is retried.
   *
   * @param input `{ waveId, responseId }`; see `ResponsesDeleteInput`
   * @param options signal, time limit, retries and headers of this call
   * @returns nothing: when it doesn't throw, it is done
   * @throws `InsufficientScopeError`: The key or token lacks the scope that the call needs.
   * @throws `InsufficientPurposeError`: The data is bound to a purpose (purpose limitation) for which the key or token was not given out.
   * @throws `InsufficientReachError`: The key or token is limited to regions, and this deals with all regions at once.
   * @throws `OutcomeUnknownError`: The connection to the database broke while the change was being committed. It may have been committed,
   *   or not.
   * @throws `NotFoundError`: There is nothing with this code or id, or it is out of the caller's reach.
   * @throws `InvalidInputError`, `MalformedRequestError`, `UnauthenticatedError`, `MethodNotAllowedError`, `NotAcceptableError`,
   *   `RequestTimeoutError`, `UriTooLongError`, `RateLimitExceededError`, `HeaderFieldsTooLargeError`, `InternalError`,
   *   `ServiceUnavailableError`, as any call may.
   * @throws `ConnectionError` when no answer came, `UnexpectedReplyError` when it was not the API that answered.
   *
   * @example
   * // A response
   * await client.responses.delete({
   *   waveId: "01938c1e-0000-7000-8000-0000000e0003",
   *   responseId: "01938c1e-0000-7000-8000-0000000d0001",
   * });
   */
  delete(input: ResponsesDeleteInput, options?: CallOptions): Call<void>;
}

/** The methods of `client.results`. */
export interface ResultsMethods {
  /**
   * List the results of a wave.
   *
   * The results of the newest release of a wave: counts, shares with their 95 % intervals, means and medians, protected so that they
   * identify nobody. Without `by` those of all respondents, with `by` those split by it. What is hidden says so and never looks like zero.
   * Texts that respondents wrote are in no result.
   *
   * `GET /v1/waves/{waveId}/results`. Only reads, so it is safe to repeat, and is retried.
   *
   * @param input `{ limit?, cursor?, waveId, by? }`; see `ResultsListInput`
   * @param options signal, time limit, retries and headers of this call
   * @returns awaited, one `ResultPage`; iterated, each `Result` of all pages
   * @throws `OutcomeOrderRefusedError`: The call asks to order or rank outcomes, or to filter them by their value. Outcomes are not
   *   ranked: the evaluation asks how and why, not who is ahead.
   * @throws `NotFoundError`: There is nothing with this code or id, or it is out of the caller's reach.
   * @throws `NotReleasedError`: The results of this wave have not been released. Before the release there are no results, not even
   *   provisional ones.
   * @throws `InvalidInputError`, `MalformedRequestError`, `UnauthenticatedError`, `MethodNotAllowedError`, `NotAcceptableError`,
   *   `RequestTimeoutError`, `UriTooLongError`, `RateLimitExceededError`, `HeaderFieldsTooLargeError`, `InternalError`,
   *   `ServiceUnavailableError`, as any call may.
   * @throws `ConnectionError` when no answer came, `UnexpectedReplyError` when it was not the API that answered.
   *
   * @example
   * // Of all respondents
   * for await (const result of client.results.list({ waveId: "01938c1e-0000-7000-8000-0000000e0004" })) {
   *   console.log(result);
   * }
   */
  list(input: ResultsListInput, options?: CallOptions): PagedCall<ResultPage, Result>;
}

/** The methods of `client.codebooks`. */
export interface CodebooksMethods {
  /**
   * Get the codebook of a wave.
   *
   * The variables of the microdata of a wave: wording, codes and missing codes, with the counts of the newest release. Before the release
   * it takes `surveys:read`, and has no counts.
   *
   * `GET /v1/waves/{waveId}/codebook`. Only reads, so it is safe to repeat, and is retried.
   *
   * @param input `{ waveId }`; see `CodebooksGetInput`
   * @param options signal, time limit, retries and headers of this call
   * @returns `Codebook`: The variables of a wave with wording, codes and missing codes.
   * @throws `NotFoundError`: There is nothing with this code or id, or it is out of the caller's reach.
   * @throws `InvalidInputError`, `MalformedRequestError`, `UnauthenticatedError`, `MethodNotAllowedError`, `NotAcceptableError`,
   *   `RequestTimeoutError`, `UriTooLongError`, `RateLimitExceededError`, `HeaderFieldsTooLargeError`, `InternalError`,
   *   `ServiceUnavailableError`, as any call may.
   * @throws `ConnectionError` when no answer came, `UnexpectedReplyError` when it was not the API that answered.
   *
   * @example
   * // A wave that is released
   * const codebook = await client.codebooks.get({ waveId: "01938c1e-0000-7000-8000-0000000e0004" });
   */
  get(input: CodebooksGetInput, options?: CallOptions): Call<Codebook>;
}

/** The methods of `client.budgets`. */
export interface BudgetsMethods {
  /**
   * List the budgets.
   *
   * The budgets that the caller reaches, national ones first, then by region code, and by year. Without amounts: see balance and totals.
   *
   * Needs the scope `budgets:read`.
   *
   * `GET /v1/budgets`. Only reads, so it is safe to repeat, and is retried.
   *
   * @param input `{ limit?, cursor?, regionCode?, year? }`; see `BudgetsListInput`
   * @param options signal, time limit, retries and headers of this call
   * @returns awaited, one `BudgetPage`; iterated, each `Budget` of all pages
   * @throws `InsufficientScopeError`: The key or token lacks the scope that the call needs.
   * @throws `NotFoundError`: There is nothing with this code or id, or it is out of the caller's reach.
   * @throws `InvalidInputError`, `MalformedRequestError`, `UnauthenticatedError`, `MethodNotAllowedError`, `NotAcceptableError`,
   *   `RequestTimeoutError`, `UriTooLongError`, `RateLimitExceededError`, `HeaderFieldsTooLargeError`, `InternalError`,
   *   `ServiceUnavailableError`, as any call may.
   * @throws `ConnectionError` when no answer came, `UnexpectedReplyError` when it was not the API that answered.
   *
   * @example
   * // All that the caller reaches
   * for await (const budget of client.budgets.list({ limit: 100 })) {
   *   console.log(budget);
   * }
   */
  list(input?: BudgetsListInput, options?: CallOptions): PagedCall<BudgetPage, Budget>;

  /**
   * Get a budget.
   *
   * One budget: whose it is, of which year, and what becomes of commitments over its allocation.
   *
   * Needs the scope `budgets:read`.
   *
   * `GET /v1/budgets/{budgetId}`. Only reads, so it is safe to repeat, and is retried.
   *
   * @param input `{ budgetId }`; see `BudgetsGetInput`
   * @param options signal, time limit, retries and headers of this call
   * @returns `Budget`: An impulse budget (impulsbudget) of a region, or a national one, for a year: a ledger of up to 90000 entries of
   *   which none ever changes.
   * @throws `InsufficientScopeError`: The key or token lacks the scope that the call needs.
   * @throws `NotFoundError`: There is nothing with this code or id, or it is out of the caller's reach.
   * @throws `InvalidInputError`, `MalformedRequestError`, `UnauthenticatedError`, `MethodNotAllowedError`, `NotAcceptableError`,
   *   `RequestTimeoutError`, `UriTooLongError`, `RateLimitExceededError`, `HeaderFieldsTooLargeError`, `InternalError`,
   *   `ServiceUnavailableError`, as any call may.
   * @throws `ConnectionError` when no answer came, `UnexpectedReplyError` when it was not the API that answered.
   *
   * @example
   * // A budget of a region
   * const budget = await client.budgets.get({ budgetId: "01938c1e-0000-7000-8000-00000000ab14" });
   */
  get(input: BudgetsGetInput, options?: CallOptions): Call<Budget>;

  /**
   * Get the balance of a budget.
   *
   * How a budget stands: what is allocated, committed and realised, what can still be committed, and what is still to be paid; by booking
   * date with `asOf`, and as it was known at a moment with `knownAt`. An entry that was replaced by then counts nowhere. By booking date a
   * stage may be below zero, or committed over what is allocated, where a reduction was booked on an earlier day than what it takes back:
   * the ledger holds its rules for all entries together. What was known at a moment never changes.
   *
   * Needs the scope `budgets:read`.
   *
   * `GET /v1/budgets/{budgetId}/balance`. Only reads, so it is safe to repeat, and is retried.
   *
   * @param input `{ budgetId, asOf?, knownAt? }`; see `BudgetsBalanceInput`
   * @param options signal, time limit, retries and headers of this call
   * @returns `BudgetBalance`: How a budget stands, by booking date and by what was known when.
   * @throws `InsufficientScopeError`: The key or token lacks the scope that the call needs.
   * @throws `NotFoundError`: There is nothing with this code or id, or it is out of the caller's reach.
   * @throws `InvalidInputError`, `MalformedRequestError`, `UnauthenticatedError`, `MethodNotAllowedError`, `NotAcceptableError`,
   *   `RequestTimeoutError`, `UriTooLongError`, `RateLimitExceededError`, `HeaderFieldsTooLargeError`, `InternalError`,
   *   `ServiceUnavailableError`, as any call may.
   * @throws `ConnectionError` when no answer came, `UnexpectedReplyError` when it was not the API that answered.
   *
   * @example
   * // How it stands
   * const budgetBalance = await client.budgets.balance({ budgetId: "01938c1e-0000-7000-8000-00000000ab14" });
   */
  balance(input: BudgetsBalanceInput, options?: CallOptions): Call<BudgetBalance>;

  /**
   * Make a budget.
   *
   * Makes the budget of a region, or a national one, for a year. Its ledger is empty.
   *
   * Needs the scope `budgets:write`.
   *
   * `POST /v1/budgets`. Has an idempotency key, the same on each attempt, so it is safe to repeat, and is retried.
   *
   * @param input `{ regionCode, year, isDemonstration?, title, commitmentCeiling }`; see `NewBudget`
   * @param options `idempotencyKey`, when it must be one of your own; signal, time limit, retries and headers of this call
   * @returns `Budget`: An impulse budget (impulsbudget) of a region, or a national one, for a year: a ledger of up to 90000 entries of
   *   which none ever changes.
   * @throws `InsufficientScopeError`: The key or token lacks the scope that the call needs.
   * @throws `NotFoundError`: There is nothing with this code or id, or it is out of the caller's reach.
   * @throws `OutcomeUnknownError`: The connection to the database broke while the change was being committed. It may have been committed,
   *   or not.
   * @throws `IdempotencyKeyInProgressError`: A call with the same Idempotency-Key is not done yet after 10 seconds.
   * @throws `IdempotencyKeyReusedError`: This Idempotency-Key was used in the last 24 hours for another call or another body.
   * @throws `AlreadyExistsError`: There may be only one, and it is there already.
   * @throws `InvalidInputError`, `MalformedRequestError`, `UnauthenticatedError`, `MethodNotAllowedError`, `NotAcceptableError`,
   *   `RequestTimeoutError`, `UriTooLongError`, `RateLimitExceededError`, `HeaderFieldsTooLargeError`, `InternalError`,
   *   `ServiceUnavailableError`, `PayloadTooLargeError`, `UnsupportedMediaTypeError`, as any call may.
   * @throws `ConnectionError` when no answer came, `UnexpectedReplyError` when it was not the API that answered.
   *
   * @example
   * // A budget of a region
   * const budget = await client.budgets.create({
   *   regionCode: "AM14",
   *   year: 2029,
   *   title: { nl: "Impulsbudget (demonstratie)", en: "Impulse budget (demonstration)" },
   *   commitmentCeiling: "refuse",
   *   isDemonstration: true,
   * });
   */
  create(input: NewBudget, options?: CreatingCallOptions): Call<Budget>;

  /**
   * Change a budget.
   *
   * Changes the title, or what becomes of commitments over the allocation. They can't be refused from now on while there is more committed
   * than allocated. When nothing differs, the version stays as it is.
   *
   * Needs the scope `budgets:write`.
   *
   * `PUT /v1/budgets/{budgetId}`. Retried only when the API says that it did nothing (429, 503). After a `ConnectionError` nobody knows:
   * read again what it is now.
   *
   * @param input `{ budgetId, title, commitmentCeiling }`; see `BudgetsUpdateInput`
   * @param options `ifMatch`, the version that is changed; signal, time limit, retries and headers of this call
   * @returns `Budget`: An impulse budget (impulsbudget) of a region, or a national one, for a year: a ledger of up to 90000 entries of
   *   which none ever changes.
   * @throws `InsufficientScopeError`: The key or token lacks the scope that the call needs.
   * @throws `NotFoundError`: There is nothing with this code or id, or it is out of the caller's reach.
   * @throws `PreconditionRequiredError`: A change must say in the header `If-Match` which version it changes.
   * @throws `PreconditionFailedError`: What you want to change was changed since the version in `If-Match`.
   * @throws `OutcomeUnknownError`: The connection to the database broke while the change was being committed. It may have been committed,
   *   or not.
   * @throws `InvalidInputError`, `MalformedRequestError`, `UnauthenticatedError`, `MethodNotAllowedError`, `NotAcceptableError`,
   *   `RequestTimeoutError`, `UriTooLongError`, `RateLimitExceededError`, `HeaderFieldsTooLargeError`, `InternalError`,
   *   `ServiceUnavailableError`, `PayloadTooLargeError`, `UnsupportedMediaTypeError`, as any call may.
   * @throws `ConnectionError` when no answer came, `UnexpectedReplyError` when it was not the API that answered.
   *
   * @example
   * // Flag instead of refuse
   * const budget = await client.budgets.update({
   *   budgetId: "01938c1e-0000-7000-8000-00000000ab14",
   *   title: { nl: "Impulsbudget (demonstratie)", en: "Impulse budget (demonstration)" },
   *   commitmentCeiling: "flag",
   * }, { ifMatch: 3 });
   */
  update(input: BudgetsUpdateInput, options: ConditionalCallOptions): Call<Budget>;

  /**
   * Remove a budget without entries.
   *
   * Removes a budget in whose ledger nothing was ever recorded.
   *
   * Needs the scope `budgets:write`.
   *
   * `DELETE /v1/budgets/{budgetId}`. Retried only when the API says that it did nothing (429, 503). After a `ConnectionError` nobody knows:
   * read again what it is now.
   *
   * @param input `{ budgetId }`; see `BudgetsDeleteInput`
   * @param options `ifMatch`, the version that is changed; signal, time limit, retries and headers of this call
   * @returns nothing: when it doesn't throw, it is done
   * @throws `InsufficientScopeError`: The key or token lacks the scope that the call needs.
   * @throws `NotFoundError`: There is nothing with this code or id, or it is out of the caller's reach.
   * @throws `PreconditionRequiredError`: A change must say in the header `If-Match` which version it changes.
   * @throws `PreconditionFailedError`: What you want to change was changed since the version in `If-Match`.
   * @throws `OutcomeUnknownError`: The connection to the database broke while the change was being committed. It may have been committed,
   *   or not.
   * @throws `IllegalStepError`: The step does not belong to the state in which this is now.
   * @throws `InvalidInputError`, `MalformedRequestError`, `UnauthenticatedError`, `MethodNotAllowedError`, `NotAcceptableError`,
   *   `RequestTimeoutError`, `UriTooLongError`, `RateLimitExceededError`, `HeaderFieldsTooLargeError`, `InternalError`,
   *   `ServiceUnavailableError`, as any call may.
   * @throws `ConnectionError` when no answer came, `UnexpectedReplyError` when it was not the API that answered.
   *
   * @example
   * // A budget without entries
   * await client.budgets.delete({ budgetId: "01938c1e-0000-7000-8000-00000000ad14" }, { ifMatch: 3 });
   */
  delete(input: BudgetsDeleteInput, options: ConditionalCallOptions): Call<void>;
}

/** The methods of `client.budgetEntries`. */
export interface BudgetEntriesMethods {
  /**
   * List the entries of a budget.
   *
   * All entries of a budget in the order in which they were recorded, those that were replaced too. As a file all of them come at once:
   * CSV, or a zip that is a Data Package 2.0.
   *
   * Needs the scope `budgets:read`.
   *
   * `GET /v1/budgets/{budgetId}/entries`. Only reads, so it is safe to repeat, and is retried.
   *
   * @param input `{ limit?, cursor?, budgetId }`; see `BudgetEntriesListInput`
   * @param options signal, time limit, retries and headers of this call
   * @returns awaited, one `BudgetEntryPage`; iterated, each `BudgetEntry` of all pages
   * @throws `InsufficientScopeError`: The key or token lacks the scope that the call needs.
   * @throws `NotFoundError`: There is nothing with this code or id, or it is out of the caller's reach.
   * @throws `InvalidInputError`, `MalformedRequestError`, `UnauthenticatedError`, `MethodNotAllowedError`, `NotAcceptableError`,
   *   `RequestTimeoutError`, `UriTooLongError`, `RateLimitExceededError`, `HeaderFieldsTooLargeError`, `InternalError`,
   *   `ServiceUnavailableError`, as any call may.
   * @throws `ConnectionError` when no answer came, `UnexpectedReplyError` when it was not the API that answered.
   *
   * @example
   * // The first entries
   * for await (const budgetEntry of client.budgetEntries.list({ budgetId: "01938c1e-0000-7000-8000-00000000ab14", limit: 10 })) {
   *   console.log(budgetEntry);
   * }
   */
  list(input: BudgetEntriesListInput, options?: CallOptions): PagedCall<BudgetEntryPage, BudgetEntry>;

  /**
   * Get an entry of a budget.
   *
   * One entry as it was recorded, with the number of the entry that replaces it, if one does.
   *
   * Needs the scope `budgets:read`.
   *
   * `GET /v1/budgets/{budgetId}/entries/{entryNumber}`. Only reads, so it is safe to repeat, and is retried.
   *
   * @param input `{ budgetId, entryNumber }`; see `BudgetEntriesGetInput`
   * @param options signal, time limit, retries and headers of this call
   * @returns `BudgetEntry`: An entry of a budget's ledger, as it was recorded. It never changes; a correction is an entry that replaces
   *   it.
   * @throws `InsufficientScopeError`: The key or token lacks the scope that the call needs.
   * @throws `NotFoundError`: There is nothing with this code or id, or it is out of the caller's reach.
   * @throws `InvalidInputError`, `MalformedRequestError`, `UnauthenticatedError`, `MethodNotAllowedError`, `NotAcceptableError`,
   *   `RequestTimeoutError`, `UriTooLongError`, `RateLimitExceededError`, `HeaderFieldsTooLargeError`, `InternalError`,
   *   `ServiceUnavailableError`, as any call may.
   * @throws `ConnectionError` when no answer came, `UnexpectedReplyError` when it was not the API that answered.
   *
   * @example
   * // An entry that was corrected
   * const budgetEntry = await client.budgetEntries.get({ budgetId: "01938c1e-0000-7000-8000-00000000ab14", entryNumber: 2 });
   */
  get(input: BudgetEntriesGetInput, options?: CallOptions): Call<BudgetEntry>;

  /**
   * Record entries of a budget.
   *
   * Records up to 90000 entries in the ledger of a budget, in the order in which they come, as JSON, NDJSON or CSV, and answers what became
   * of each. A ledger takes 90000 entries in all; of new rows that have no room the first one says so for those after it. Nothing that was
   * recorded ever changes: a correction is an entry that names the one in whose place it counts (`replaces`), and an entry can be replaced
   * once; half of a carry-over is corrected by another carry-over only. What has the same reference and the same content as an entry that
   * is there is `unchanged`. Refused is what would bring a stage below zero (a decommitment of more than is committed, a refund of more
   * than was paid), in its cents or its guides, and, where the budget says `refuse`, whatever would bring the commitments over the
   * allocation. More may be paid than is committed: that is a fact, and the balance says so.
   *
   * Needs the scope `budgets:write`.
   *
   * `POST /v1/budgets/{budgetId}/entries`. Has an idempotency key, the same on each attempt, so it is safe to repeat, and is retried.
   *
   * @param input `{ budgetId, items, mode?, dryRun? }`; see `BudgetEntryIntake`
   * @param options `idempotencyKey`, when it must be one of your own; signal, time limit, retries and headers of this call
   * @returns `IntakeResult`: What became of an intake, row by row and in all.
   * @throws `InsufficientScopeError`: The key or token lacks the scope that the call needs.
   * @throws `NotFoundError`: There is nothing with this code or id, or it is out of the caller's reach.
   * @throws `OutcomeUnknownError`: The connection to the database broke while the change was being committed. It may have been committed,
   *   or not.
   * @throws `IdempotencyKeyInProgressError`: A call with the same Idempotency-Key is not done yet after 10 seconds.
   * @throws `IdempotencyKeyReusedError`: This Idempotency-Key was used in the last 24 hours for another call or another body.
   * @throws `InvalidInputError`, `MalformedRequestError`, `UnauthenticatedError`, `MethodNotAllowedError`, `NotAcceptableError`,
   *   `RequestTimeoutError`, `UriTooLongError`, `RateLimitExceededError`, `HeaderFieldsTooLargeError`, `InternalError`,
   *   `ServiceUnavailableError`, `PayloadTooLargeError`, `UnsupportedMediaTypeError`, as any call may.
   * @throws `ConnectionError` when no answer came, `UnexpectedReplyError` when it was not the API that answered.
   *
   * @example
   * // A commitment
   * const intakeResult = await client.budgetEntries.create({
   *   budgetId: "01938c1e-0000-7000-8000-00000000ab14",
   *   items: [
   *     {
   *       stage: "committed",
   *       funder: "state",
   *       purpose: "guideFunction",
   *       goalCode: "services",
   *       bookedOn: "2026-09-01",
   *       amountCents: 2500000,
   *       guideFte: "0.5",
   *       documentReference: "Contract DEMO-2026-31",
   *       reference: "2026-0031",
   *     },
   *   ],
   * });
   */
  create(input: BudgetEntryIntake, options?: CreatingCallOptions): Call<IntakeResult>;

  /**
   * Carry money over to the next year.
   *
   * Carries money that is allocated and not committed over to the budget of the next year, of the same region: two entries of the stage
   * `allocated`, one below zero on the last day of the year, and one on the first day of the next. At most what is available can go over,
   * and of a funder at most what it has allocated in the budget, less what went over already. What was carried over before with the same
   * reference and the same content is answered again, as it stands, and nothing is booked. A carry-over that names another in `replaces`
   * corrects both entries of it at once, and undoes it with an amount of 0. What is committed and not paid yet goes over otherwise: as a
   * decommitment in the one year, and a commitment in the next.
   *
   * Needs the scope `budgets:write`.
   *
   * `POST /v1/budgets/{budgetId}/carry-overs`. Has an idempotency key, the same on each attempt, so it is safe to repeat, and is retried.
   *
   * @param input `{ toBudgetId, reference, replaces?, funder, purpose, purposeText?, goalCode?, amountCents, documentReference, budgetId
   *   }`; see `BudgetEntriesCarryOverInput`
   * @param options `idempotencyKey`, when it must be one of your own; signal, time limit, retries and headers of this call
   * @returns `CarryOver`: The two entries by which money was carried over to the next year.
   * @throws `InsufficientScopeError`: The key or token lacks the scope that the call needs.
   * @throws `NotFoundError`: There is nothing with this code or id, or it is out of the caller's reach.
   * @throws `OutcomeUnknownError`: The connection to the database broke while the change was being committed. It may have been committed,
   *   or not.
   * @throws `IdempotencyKeyInProgressError`: A call with the same Idempotency-Key is not done yet after 10 seconds.
   * @throws `IdempotencyKeyReusedError`: This Idempotency-Key was used in the last 24 hours for another call or another body.
   * @throws `InvalidInputError`, `MalformedRequestError`, `UnauthenticatedError`, `MethodNotAllowedError`, `NotAcceptableError`,
   *   `RequestTimeoutError`, `UriTooLongError`, `RateLimitExceededError`, `HeaderFieldsTooLargeError`, `InternalError`,
   *   `ServiceUnavailableError`, `PayloadTooLargeError`, `UnsupportedMediaTypeError`, as any call may.
   * @throws `ConnectionError` when no answer came, `UnexpectedReplyError` when it was not the API that answered.
   *
   * @example
   * // What was not committed
   * const carryOver = await client.budgetEntries.carryOver({
   *   budgetId: "01938c1e-0000-7000-8000-00000000ab14",
   *   toBudgetId: "01938c1e-0000-7000-8000-00000000ac14",
   *   reference: "2026-over",
   *   funder: "state",
   *   purpose: "campaign",
   *   amountCents: 100000,
   *   documentReference: "Besluit DEMO-2027-1",
   * });
   */
  carryOver(input: BudgetEntriesCarryOverInput, options?: CreatingCallOptions): Call<CarryOver>;
}

/** The methods of `client.budgetTotals`. */
export interface BudgetTotalsMethods {
  /**
   * List totals over the budgets.
   *
   * What is allocated, committed and realised in the budgets that the caller reaches, by region, funder, purpose, goal or year, in the
   * order of the codes: no total carries a rank, and nothing orders or filters by amounts. Each total has three amounts, by stage, that are
   * never added to each other. By funder, purpose or goal an amount may be below zero, or committed over what is allocated, where a
   * reduction or a commitment names another one than the allocation: the ledger holds its rules for a budget as a whole, and only a
   * carry-over is held to what its funder has allocated there. Amounts that are made up come only when they are asked for, and by
   * themselves.
   *
   * Needs the scope `budgets:read`.
   *
   * `GET /v1/budget-totals`. Only reads, so it is safe to repeat, and is retried.
   *
   * @param input `{ limit?, cursor?, by, year?, isDemonstration? }`; see `BudgetTotalsListInput`
   * @param options signal, time limit, retries and headers of this call
   * @returns awaited, one `BudgetTotalPage`; iterated, each `BudgetTotal` of all pages
   * @throws `InsufficientScopeError`: The key or token lacks the scope that the call needs.
   * @throws `NotFoundError`: There is nothing with this code or id, or it is out of the caller's reach.
   * @throws `OutcomeOrderRefusedError`: The call asks to order or rank outcomes, or to filter them by their value. Outcomes are not
   *   ranked: the evaluation asks how and why, not who is ahead.
   * @throws `InvalidInputError`, `MalformedRequestError`, `UnauthenticatedError`, `MethodNotAllowedError`, `NotAcceptableError`,
   *   `RequestTimeoutError`, `UriTooLongError`, `RateLimitExceededError`, `HeaderFieldsTooLargeError`, `InternalError`,
   *   `ServiceUnavailableError`, as any call may.
   * @throws `ConnectionError` when no answer came, `UnexpectedReplyError` when it was not the API that answered.
   *
   * @example
   * // By region, of a year
   * for await (const budgetTotal of client.budgetTotals.list({ by: "region", year: 2026, isDemonstration: true })) {
   *   console.log(budgetTotal);
   * }
   */
  list(input: BudgetTotalsListInput, options?: CallOptions): PagedCall<BudgetTotalPage, BudgetTotal>;
}

/** The methods of `client.evaluation`. */
export interface EvaluationMethods {
  /**
   * Get the evaluation.
   *
   * The evaluation of the reform as it was published: its strands with their main questions, what is done in its cycles, and the principles
   * that it goes by.
   *
   * `GET /v1/evaluation`. Only reads, so it is safe to repeat, and is retried.
   *
   * @param input `{ }`; see `EvaluationGetInput`
   * @param options signal, time limit, retries and headers of this call
   * @returns `EvaluationProgramme`: The evaluation of the reform, as it was published.
   * @throws `InvalidInputError`, `MalformedRequestError`, `UnauthenticatedError`, `MethodNotAllowedError`, `NotAcceptableError`,
   *   `RequestTimeoutError`, `UriTooLongError`, `RateLimitExceededError`, `HeaderFieldsTooLargeError`, `InternalError`,
   *   `ServiceUnavailableError`, as any call may.
   * @throws `ConnectionError` when no answer came, `UnexpectedReplyError` when it was not the API that answered.
   *
   * @example
   * // The evaluation
   * const evaluationProgramme = await client.evaluation.get();
   */
  get(input?: EvaluationGetInput, options?: CallOptions): Call<EvaluationProgramme>;
}

/** The methods of `client.evaluationCycles`. */
export interface EvaluationCyclesMethods {
  /**
   * List the cycles of the evaluation.
   *
   * The yearly cycles with their parts, by year.
   *
   * `GET /v1/evaluation/cycles`. Only reads, so it is safe to repeat, and is retried.
   *
   * @param input `{ limit?, cursor? }`; see `EvaluationCyclesListInput`
   * @param options signal, time limit, retries and headers of this call
   * @returns awaited, one `EvaluationCyclePage`; iterated, each `EvaluationCycle` of all pages
   * @throws `InvalidInputError`, `MalformedRequestError`, `UnauthenticatedError`, `MethodNotAllowedError`, `NotAcceptableError`,
   *   `RequestTimeoutError`, `UriTooLongError`, `RateLimitExceededError`, `HeaderFieldsTooLargeError`, `InternalError`,
   *   `ServiceUnavailableError`, as any call may.
   * @throws `ConnectionError` when no answer came, `UnexpectedReplyError` when it was not the API that answered.
   *
   * @example
   * // All cycles
   * for await (const evaluationCycle of client.evaluationCycles.list({ limit: 100 })) {
   *   console.log(evaluationCycle);
   * }
   */
  list(input?: EvaluationCyclesListInput, options?: CallOptions): PagedCall<EvaluationCyclePage, EvaluationCycle>;

  /**
   * Get a cycle of the evaluation.
   *
   * One yearly cycle with its parts. Its waves are found by `cycle` under `/waves`, its visits and reports under `/evaluation`.
   *
   * `GET /v1/evaluation/cycles/{year}`. Only reads, so it is safe to repeat, and is retried.
   *
   * @param input `{ year }`; see `EvaluationCyclesGetInput`
   * @param options signal, time limit, retries and headers of this call
   * @returns `EvaluationCycle`: A yearly cycle of the evaluation with its parts.
   * @throws `NotFoundError`: There is nothing with this code or id, or it is out of the caller's reach.
   * @throws `InvalidInputError`, `MalformedRequestError`, `UnauthenticatedError`, `MethodNotAllowedError`, `NotAcceptableError`,
   *   `RequestTimeoutError`, `UriTooLongError`, `RateLimitExceededError`, `HeaderFieldsTooLargeError`, `InternalError`,
   *   `ServiceUnavailableError`, as any call may.
   * @throws `ConnectionError` when no answer came, `UnexpectedReplyError` when it was not the API that answered.
   *
   * @example
   * // The second cycle, which has extra elements
   * const evaluationCycle = await client.evaluationCycles.get({ year: 2027 });
   */
  get(input: EvaluationCyclesGetInput, options?: CallOptions): Call<EvaluationCycle>;
}

/** The methods of `client.evaluationQuestions`. */
export interface EvaluationQuestionsMethods {
  /**
   * List the questions of the evaluation.
   *
   * The questions of the evaluation in the order in which they were published, with the goals, indicators, questions of surveys and reports
   * that they are linked to.
   *
   * `GET /v1/evaluation/questions`. Only reads, so it is safe to repeat, and is retried.
   *
   * @param input `{ limit?, cursor?, strandCode?, level? }`; see `EvaluationQuestionsListInput`
   * @param options signal, time limit, retries and headers of this call
   * @returns awaited, one `EvaluationQuestionPage`; iterated, each `EvaluationQuestion` of all pages
   * @throws `InvalidInputError`, `MalformedRequestError`, `UnauthenticatedError`, `MethodNotAllowedError`, `NotAcceptableError`,
   *   `RequestTimeoutError`, `UriTooLongError`, `RateLimitExceededError`, `HeaderFieldsTooLargeError`, `InternalError`,
   *   `ServiceUnavailableError`, as any call may.
   * @throws `ConnectionError` when no answer came, `UnexpectedReplyError` when it was not the API that answered.
   *
   * @example
   * // All questions
   * for await (const evaluationQuestion of client.evaluationQuestions.list({ limit: 100 })) {
   *   console.log(evaluationQuestion);
   * }
   */
  list(input?: EvaluationQuestionsListInput, options?: CallOptions): PagedCall<EvaluationQuestionPage, EvaluationQuestion>;

  /**
   * Get a question of the evaluation.
   *
   * One question as it was published, and what it is linked to.
   *
   * `GET /v1/evaluation/questions/{questionCode}`. Only reads, so it is safe to repeat, and is retried.
   *
   * @param input `{ questionCode }`; see `EvaluationQuestionsGetInput`
   * @param options signal, time limit, retries and headers of this call
   * @returns `EvaluationQuestion`: A question of the evaluation as it was published, and what it is linked to.
   * @throws `NotFoundError`: There is nothing with this code or id, or it is out of the caller's reach.
   * @throws `InvalidInputError`, `MalformedRequestError`, `UnauthenticatedError`, `MethodNotAllowedError`, `NotAcceptableError`,
   *   `RequestTimeoutError`, `UriTooLongError`, `RateLimitExceededError`, `HeaderFieldsTooLargeError`, `InternalError`,
   *   `ServiceUnavailableError`, as any call may.
   * @throws `ConnectionError` when no answer came, `UnexpectedReplyError` when it was not the API that answered.
   *
   * @example
   * // A question
   * const evaluationQuestion = await client.evaluationQuestions.get({ questionCode: "regional-activity" });
   */
  get(input: EvaluationQuestionsGetInput, options?: CallOptions): Call<EvaluationQuestion>;

  /**
   * Link a question of the evaluation.
   *
   * Puts what a question is linked to in the place of what it was linked to before: goals, indicators and questions of surveys. The
   * question itself stays as it was published. Reports link to their questions themselves. When nothing differs, the version stays as it
   * is.
   *
   * Needs the scope `evaluation:write` and the purpose `evaluation`.
   *
   * `PUT /v1/evaluation/questions/{questionCode}/links`. Retried only when the API says that it did nothing (429, 503). After a
   * `ConnectionError` nobody knows: read again what it is now.
   *
   * @param input `{ questionCode, goalCodes, indicatorCodes, surveyQuestions }`; see `EvaluationQuestionsLinkInput`
   * @param options `ifMatch`, the version that is changed; signal, time limit, retries and headers of this call
   * @returns `EvaluationQuestion`: A question of the evaluation as it was published, and what it is linked to.
   * @throws `InsufficientScopeError`: The key or token lacks the scope that the call needs.
   * @throws `InsufficientPurposeError`: The data is bound to a purpose (purpose limitation) for which the key or token was not given out.
   * @throws `InsufficientReachError`: The key or token is limited to regions, and this deals with all regions at once.
   * @throws `PreconditionRequiredError`: A change must say in the header `If-Match` which version it changes.
   * @throws `PreconditionFailedError`: What you want to change was changed since the version in `If-Match`.
   * @throws `OutcomeUnknownError`: The connection to the database broke while the change was being committed. It may have been committed,
   *   or not.
   * @throws `NotFoundError`: There is nothing with this code or id, or it is out of the caller's reach.
   * @throws `InvalidInputError`, `MalformedRequestError`, `UnauthenticatedError`, `MethodNotAllowedError`, `NotAcceptableError`,
   *   `RequestTimeoutError`, `UriTooLongError`, `RateLimitExceededError`, `HeaderFieldsTooLargeError`, `InternalError`,
   *   `ServiceUnavailableError`, `PayloadTooLargeError`, `UnsupportedMediaTypeError`, as any call may.
   * @throws `ConnectionError` when no answer came, `UnexpectedReplyError` when it was not the API that answered.
   *
   * @example
   * // To a goal, an indicator and a question of a survey
   * const evaluationQuestion = await client.evaluationQuestions.link({
   *   questionCode: "regional-result",
   *   goalCodes: ["services"],
   *   indicatorCodes: ["werkcentrum-visitors"],
   *   surveyQuestions: [{ surveyKey: "demonstration-clients", questionKey: "satisfaction" }],
   * }, { ifMatch: 3 });
   */
  link(input: EvaluationQuestionsLinkInput, options: ConditionalCallOptions): Call<EvaluationQuestion>;
}

/** The methods of `client.visits`. */
export interface VisitsMethods {
  /**
   * List the visits to regions.
   *
   * The in-depth visits that took place, are planned or were cancelled, by cycle and region code.
   *
   * `GET /v1/evaluation/visits`. Only reads, so it is safe to repeat, and is retried.
   *
   * @param input `{ limit?, cursor?, cycle?, regionCode?, state? }`; see `VisitsListInput`
   * @param options signal, time limit, retries and headers of this call
   * @returns awaited, one `RegionVisitPage`; iterated, each `RegionVisit` of all pages
   * @throws `InvalidInputError`, `MalformedRequestError`, `UnauthenticatedError`, `MethodNotAllowedError`, `NotAcceptableError`,
   *   `RequestTimeoutError`, `UriTooLongError`, `RateLimitExceededError`, `HeaderFieldsTooLargeError`, `InternalError`,
   *   `ServiceUnavailableError`, as any call may.
   * @throws `ConnectionError` when no answer came, `UnexpectedReplyError` when it was not the API that answered.
   *
   * @example
   * // All visits
   * for await (const regionVisit of client.visits.list({ limit: 100 })) {
   *   console.log(regionVisit);
   * }
   */
  list(input?: VisitsListInput, options?: CallOptions): PagedCall<RegionVisitPage, RegionVisit>;

  /**
   * Get the coverage of the visits.
   *
   * Which regions were visited, are planned, and remain; and whether those that remain still fit in the cycles that are left, with five or
   * six regions a cycle. It says nothing of how the regions do. A plan whose year has passed without a visit is none any more.
   *
   * `GET /v1/evaluation/visit-coverage`. Only reads, so it is safe to repeat, and is retried.
   *
   * @param input `{ }`; see `VisitsCoverageInput`
   * @param options signal, time limit, retries and headers of this call
   * @returns `VisitCoverage`: Which regions were visited, which are planned and which remain, and whether all of them can still be
   *   visited by the last cycle.
   * @throws `InvalidInputError`, `MalformedRequestError`, `UnauthenticatedError`, `MethodNotAllowedError`, `NotAcceptableError`,
   *   `RequestTimeoutError`, `UriTooLongError`, `RateLimitExceededError`, `HeaderFieldsTooLargeError`, `InternalError`,
   *   `ServiceUnavailableError`, as any call may.
   * @throws `ConnectionError` when no answer came, `UnexpectedReplyError` when it was not the API that answered.
   *
   * @example
   * // Today
   * const visitCoverage = await client.visits.coverage();
   */
  coverage(input?: VisitsCoverageInput, options?: CallOptions): Call<VisitCoverage>;

  /**
   * Get a visit.
   *
   * One visit to a region.
   *
   * `GET /v1/evaluation/visits/{visitId}`. Only reads, so it is safe to repeat, and is retried.
   *
   * @param input `{ visitId }`; see `VisitsGetInput`
   * @param options signal, time limit, retries and headers of this call
   * @returns `RegionVisit`: An in-depth visit (verdiepend bezoek) of the evaluation to a region. It says nothing of how the region does.
   * @throws `NotFoundError`: There is nothing with this code or id, or it is out of the caller's reach.
   * @throws `InvalidInputError`, `MalformedRequestError`, `UnauthenticatedError`, `MethodNotAllowedError`, `NotAcceptableError`,
   *   `RequestTimeoutError`, `UriTooLongError`, `RateLimitExceededError`, `HeaderFieldsTooLargeError`, `InternalError`,
   *   `ServiceUnavailableError`, as any call may.
   * @throws `ConnectionError` when no answer came, `UnexpectedReplyError` when it was not the API that answered.
   *
   * @example
   * // A visit that took place
   * const regionVisit = await client.visits.get({ visitId: "01938c1e-0000-7000-8000-00000000d014" });
   */
  get(input: VisitsGetInput, options?: CallOptions): Call<RegionVisit>;

  /**
   * Plan a visit.
   *
   * Plans a visit to a region, or notes one that took place. A region is visited once: it can have one visit that was not cancelled.
   *
   * Needs the scope `evaluation:write` and the purpose `evaluation`.
   *
   * `POST /v1/evaluation/visits`. Has an idempotency key, the same on each attempt, so it is safe to repeat, and is retried.
   *
   * @param input `{ regionCode, cycle, state, visitOn? }`; see `NewRegionVisit`
   * @param options `idempotencyKey`, when it must be one of your own; signal, time limit, retries and headers of this call
   * @returns `RegionVisit`: An in-depth visit (verdiepend bezoek) of the evaluation to a region. It says nothing of how the region does.
   * @throws `InsufficientScopeError`: The key or token lacks the scope that the call needs.
   * @throws `InsufficientPurposeError`: The data is bound to a purpose (purpose limitation) for which the key or token was not given out.
   * @throws `InsufficientReachError`: The key or token is limited to regions, and this deals with all regions at once.
   * @throws `OutcomeUnknownError`: The connection to the database broke while the change was being committed. It may have been committed,
   *   or not.
   * @throws `IdempotencyKeyInProgressError`: A call with the same Idempotency-Key is not done yet after 10 seconds.
   * @throws `IdempotencyKeyReusedError`: This Idempotency-Key was used in the last 24 hours for another call or another body.
   * @throws `AlreadyExistsError`: There may be only one, and it is there already.
   * @throws `InvalidInputError`, `MalformedRequestError`, `UnauthenticatedError`, `MethodNotAllowedError`, `NotAcceptableError`,
   *   `RequestTimeoutError`, `UriTooLongError`, `RateLimitExceededError`, `HeaderFieldsTooLargeError`, `InternalError`,
   *   `ServiceUnavailableError`, `PayloadTooLargeError`, `UnsupportedMediaTypeError`, as any call may.
   * @throws `ConnectionError` when no answer came, `UnexpectedReplyError` when it was not the API that answered.
   *
   * @example
   * // A visit in a month
   * const regionVisit = await client.visits.create({ regionCode: "AM12", cycle: 2027, state: "planned", visitOn: "2027-05" });
   */
  create(input: NewRegionVisit, options?: CreatingCallOptions): Call<RegionVisit>;

  /**
   * Change a visit.
   *
   * Moves a visit, notes that it took place, today or before, or cancels it. When nothing differs, the version stays as it is.
   *
   * Needs the scope `evaluation:write` and the purpose `evaluation`.
   *
   * `PUT /v1/evaluation/visits/{visitId}`. Retried only when the API says that it did nothing (429, 503). After a `ConnectionError` nobody
   * knows: read again what it is now.
   *
   * @param input `{ visitId, cycle, state, visitOn }`; see `VisitsUpdateInput`
   * @param options `ifMatch`, the version that is changed; signal, time limit, retries and headers of this call
   * @returns `RegionVisit`: An in-depth visit (verdiepend bezoek) of the evaluation to a region. It says nothing of how the region does.
   * @throws `InsufficientScopeError`: The key or token lacks the scope that the call needs.
   * @throws `InsufficientPurposeError`: The data is bound to a purpose (purpose limitation) for which the key or token was not given out.
   * @throws `InsufficientReachError`: The key or token is limited to regions, and this deals with all regions at once.
   * @throws `PreconditionRequiredError`: A change must say in the header `If-Match` which version it changes.
   * @throws `PreconditionFailedError`: What you want to change was changed since the version in `If-Match`.
   * @throws `OutcomeUnknownError`: The connection to the database broke while the change was being committed. It may have been committed,
   *   or not.
   * @throws `NotFoundError`: There is nothing with this code or id, or it is out of the caller's reach.
   * @throws `AlreadyExistsError`: There may be only one, and it is there already.
   * @throws `InvalidInputError`, `MalformedRequestError`, `UnauthenticatedError`, `MethodNotAllowedError`, `NotAcceptableError`,
   *   `RequestTimeoutError`, `UriTooLongError`, `RateLimitExceededError`, `HeaderFieldsTooLargeError`, `InternalError`,
   *   `ServiceUnavailableError`, `PayloadTooLargeError`, `UnsupportedMediaTypeError`, as any call may.
   * @throws `ConnectionError` when no answer came, `UnexpectedReplyError` when it was not the API that answered.
   *
   * @example
   * // It took place
   * const regionVisit = await client.visits.update({
   *   visitId: "01938c1e-0000-7000-8000-00000000d018",
   *   cycle: 2026,
   *   state: "visited",
   *   visitOn: "2026-11-12",
   * }, { ifMatch: 3 });
   */
  update(input: VisitsUpdateInput, options: ConditionalCallOptions): Call<RegionVisit>;

  /**
   * Remove a visit.
   *
   * Removes a visit that was entered by mistake. One that won't take place is cancelled instead.
   *
   * Needs the scope `evaluation:write` and the purpose `evaluation`.
   *
   * `DELETE /v1/evaluation/visits/{visitId}`. Retried only when the API says that it did nothing (429, 503). After a `ConnectionError`
   * nobody knows: read again what it is now.
   *
   * @param input `{ visitId }`; see `VisitsDeleteInput`
   * @param options `ifMatch`, the version that is changed; signal, time limit, retries and headers of this call
   * @returns nothing: when it doesn't throw, it is done
   * @throws `InsufficientScopeError`: The key or token lacks the scope that the call needs.
   * @throws `InsufficientPurposeError`: The data is bound to a purpose (purpose limitation) for which the key or token was not given out.
   * @throws `InsufficientReachError`: The key or token is limited to regions, and this deals with all regions at once.
   * @throws `PreconditionRequiredError`: A change must say in the header `If-Match` which version it changes.
   * @throws `PreconditionFailedError`: What you want to change was changed since the version in `If-Match`.
   * @throws `OutcomeUnknownError`: The connection to the database broke while the change was being committed. It may have been committed,
   *   or not.
   * @throws `NotFoundError`: There is nothing with this code or id, or it is out of the caller's reach.
   * @throws `InvalidInputError`, `MalformedRequestError`, `UnauthenticatedError`, `MethodNotAllowedError`, `NotAcceptableError`,
   *   `RequestTimeoutError`, `UriTooLongError`, `RateLimitExceededError`, `HeaderFieldsTooLargeError`, `InternalError`,
   *   `ServiceUnavailableError`, as any call may.
   * @throws `ConnectionError` when no answer came, `UnexpectedReplyError` when it was not the API that answered.
   *
   * @example
   * // A visit
   * await client.visits.delete({ visitId: "01938c1e-0000-7000-8000-00000000d018" }, { ifMatch: 3 });
   */
  delete(input: VisitsDeleteInput, options: ConditionalCallOptions): Call<void>;
}

/** The methods of `client.reports`. */
export interface ReportsMethods {
  /**
   * List the reports.
   *
   * The reports that the caller may see, by strand, cycle and kind.
   *
   * `GET /v1/evaluation/reports`. Only reads, so it is safe to repeat, and is retried.
   *
   * @param input `{ limit?, cursor?, strandCode?, cycle? }`; see `ReportsListInput`
   * @param options signal, time limit, retries and headers of this call
   * @returns awaited, one `ReportPage`; iterated, each `Report` of all pages
   * @throws `InvalidInputError`, `MalformedRequestError`, `UnauthenticatedError`, `MethodNotAllowedError`, `NotAcceptableError`,
   *   `RequestTimeoutError`, `UriTooLongError`, `RateLimitExceededError`, `HeaderFieldsTooLargeError`, `InternalError`,
   *   `ServiceUnavailableError`, as any call may.
   * @throws `ConnectionError` when no answer came, `UnexpectedReplyError` when it was not the API that answered.
   *
   * @example
   * // All that the caller may see
   * for await (const report of client.reports.list({ limit: 100 })) {
   *   console.log(report);
   * }
   */
  list(input?: ReportsListInput, options?: CallOptions): PagedCall<ReportPage, Report>;

  /**
   * Get a report.
   *
   * One report: what it is about, how far it is, and its files.
   *
   * `GET /v1/evaluation/reports/{reportId}`. Only reads, so it is safe to repeat, and is retried.
   *
   * @param input `{ reportId }`; see `ReportsGetInput`
   * @param options signal, time limit, retries and headers of this call
   * @returns `Report`: A report of the evaluation, and how far it is.
   * @throws `NotFoundError`: There is nothing with this code or id, or it is out of the caller's reach.
   * @throws `InvalidInputError`, `MalformedRequestError`, `UnauthenticatedError`, `MethodNotAllowedError`, `NotAcceptableError`,
   *   `RequestTimeoutError`, `UriTooLongError`, `RateLimitExceededError`, `HeaderFieldsTooLargeError`, `InternalError`,
   *   `ServiceUnavailableError`, as any call may.
   * @throws `ConnectionError` when no answer came, `UnexpectedReplyError` when it was not the API that answered.
   *
   * @example
   * // A report that was published
   * const report = await client.reports.get({ reportId: "01938c1e-0000-7000-8000-00000000c001" });
   */
  get(input: ReportsGetInput, options?: CallOptions): Call<Report>;

  /**
   * Plan a report.
   *
   * Enters a report that is planned or drafted. A strand gives the kinds of reports that were published for it, and no others.
   *
   * Needs the scope `evaluation:write` and the purpose `evaluation`.
   *
   * `POST /v1/evaluation/reports`. Has an idempotency key, the same on each attempt, so it is safe to repeat, and is retried.
   *
   * @param input `{ title, strandCode, kind, cycle, questionCodes, state? }`; see `NewReport`
   * @param options `idempotencyKey`, when it must be one of your own; signal, time limit, retries and headers of this call
   * @returns `Report`: A report of the evaluation, and how far it is.
   * @throws `InsufficientScopeError`: The key or token lacks the scope that the call needs.
   * @throws `InsufficientPurposeError`: The data is bound to a purpose (purpose limitation) for which the key or token was not given out.
   * @throws `InsufficientReachError`: The key or token is limited to regions, and this deals with all regions at once.
   * @throws `OutcomeUnknownError`: The connection to the database broke while the change was being committed. It may have been committed,
   *   or not.
   * @throws `IdempotencyKeyInProgressError`: A call with the same Idempotency-Key is not done yet after 10 seconds.
   * @throws `IdempotencyKeyReusedError`: This Idempotency-Key was used in the last 24 hours for another call or another body.
   * @throws `InvalidInputError`, `MalformedRequestError`, `UnauthenticatedError`, `MethodNotAllowedError`, `NotAcceptableError`,
   *   `RequestTimeoutError`, `UriTooLongError`, `RateLimitExceededError`, `HeaderFieldsTooLargeError`, `InternalError`,
   *   `ServiceUnavailableError`, `PayloadTooLargeError`, `UnsupportedMediaTypeError`, as any call may.
   * @throws `ConnectionError` when no answer came, `UnexpectedReplyError` when it was not the API that answered.
   *
   * @example
   * // A yearly report
   * const report = await client.reports.create({
   *   title: { nl: "Jaarrapport (demonstratie)", en: "Yearly report (demonstration)" },
   *   strandCode: "reform",
   *   kind: "yearly",
   *   cycle: 2027,
   *   questionCodes: ["reform", "regional-activity"],
   * });
   */
  create(input: NewReport, options?: CreatingCallOptions): Call<Report>;

  /**
   * Change a report.
   *
   * Changes a report until it is published. When nothing differs, the version stays as it is.
   *
   * Needs the scope `evaluation:write` and the purpose `evaluation`.
   *
   * `PUT /v1/evaluation/reports/{reportId}`. Retried only when the API says that it did nothing (429, 503). After a `ConnectionError`
   * nobody knows: read again what it is now.
   *
   * @param input `{ reportId, title, strandCode, kind, cycle, questionCodes, state? }`; see `ReportsUpdateInput`
   * @param options `ifMatch`, the version that is changed; signal, time limit, retries and headers of this call
   * @returns `Report`: A report of the evaluation, and how far it is.
   * @throws `InsufficientScopeError`: The key or token lacks the scope that the call needs.
   * @throws `InsufficientPurposeError`: The data is bound to a purpose (purpose limitation) for which the key or token was not given out.
   * @throws `InsufficientReachError`: The key or token is limited to regions, and this deals with all regions at once.
   * @throws `PreconditionRequiredError`: A change must say in the header `If-Match` which version it changes.
   * @throws `PreconditionFailedError`: What you want to change was changed since the version in `If-Match`.
   * @throws `OutcomeUnknownError`: The connection to the database broke while the change was being committed. It may have been committed,
   *   or not.
   * @throws `NotFoundError`: There is nothing with this code or id, or it is out of the caller's reach.
   * @throws `IllegalStepError`: The step does not belong to the state in which this is now.
   * @throws `InvalidInputError`, `MalformedRequestError`, `UnauthenticatedError`, `MethodNotAllowedError`, `NotAcceptableError`,
   *   `RequestTimeoutError`, `UriTooLongError`, `RateLimitExceededError`, `HeaderFieldsTooLargeError`, `InternalError`,
   *   `ServiceUnavailableError`, `PayloadTooLargeError`, `UnsupportedMediaTypeError`, as any call may.
   * @throws `ConnectionError` when no answer came, `UnexpectedReplyError` when it was not the API that answered.
   *
   * @example
   * // Another title
   * const report = await client.reports.update({
   *   reportId: "01938c1e-0000-7000-8000-00000000c002",
   *   title: { nl: "Jaarrapport (demonstratie)", en: "Yearly report (demonstration)" },
   *   strandCode: "reform",
   *   kind: "yearly",
   *   cycle: 2027,
   *   questionCodes: ["reform", "regional-activity"],
   *   state: "drafted",
   * }, { ifMatch: 3 });
   */
  update(input: ReportsUpdateInput, options: ConditionalCallOptions): Call<Report>;

  /**
   * Publish a report.
   *
   * Makes a report with its files public. From then on it stays as it is: what was public has been copied. The day can't lie after today.
   *
   * Needs the scope `evaluation:write` and the purpose `evaluation`.
   *
   * `PUT /v1/evaluation/reports/{reportId}/publication`. Retried only when the API says that it did nothing (429, 503). After a
   * `ConnectionError` nobody knows: read again what it is now.
   *
   * @param input `{ reportId, publishedOn }`; see `ReportsPublishInput`
   * @param options `ifMatch`, the version that is changed; signal, time limit, retries and headers of this call
   * @returns `Report`: A report of the evaluation, and how far it is.
   * @throws `InsufficientScopeError`: The key or token lacks the scope that the call needs.
   * @throws `InsufficientPurposeError`: The data is bound to a purpose (purpose limitation) for which the key or token was not given out.
   * @throws `InsufficientReachError`: The key or token is limited to regions, and this deals with all regions at once.
   * @throws `PreconditionRequiredError`: A change must say in the header `If-Match` which version it changes.
   * @throws `PreconditionFailedError`: What you want to change was changed since the version in `If-Match`.
   * @throws `OutcomeUnknownError`: The connection to the database broke while the change was being committed. It may have been committed,
   *   or not.
   * @throws `NotFoundError`: There is nothing with this code or id, or it is out of the caller's reach.
   * @throws `IllegalStepError`: The step does not belong to the state in which this is now.
   * @throws `InvalidInputError`, `MalformedRequestError`, `UnauthenticatedError`, `MethodNotAllowedError`, `NotAcceptableError`,
   *   `RequestTimeoutError`, `UriTooLongError`, `RateLimitExceededError`, `HeaderFieldsTooLargeError`, `InternalError`,
   *   `ServiceUnavailableError`, `PayloadTooLargeError`, `UnsupportedMediaTypeError`, as any call may.
   * @throws `ConnectionError` when no answer came, `UnexpectedReplyError` when it was not the API that answered.
   *
   * @example
   * // A report that is drafted
   * const report = await client.reports.publish({ reportId: "01938c1e-0000-7000-8000-00000000c002", publishedOn: "2026-11-20" }, { ifMatch: 3 });
   */
  publish(input: ReportsPublishInput, options: ConditionalCallOptions): Call<Report>;

  /**
   * Remove a report.
   *
   * Removes a report that was not published, with its files.
   *
   * Needs the scope `evaluation:write` and the purpose `evaluation`.
   *
   * `DELETE /v1/evaluation/reports/{reportId}`. Retried only when the API says that it did nothing (429, 503). After a `ConnectionError`
   * nobody knows: read again what it is now.
   *
   * @param input `{ reportId }`; see `ReportsDeleteInput`
   * @param options `ifMatch`, the version that is changed; signal, time limit, retries and headers of this call
   * @returns nothing: when it doesn't throw, it is done
   * @throws `InsufficientScopeError`: The key or token lacks the scope that the call needs.
   * @throws `InsufficientPurposeError`: The data is bound to a purpose (purpose limitation) for which the key or token was not given out.
   * @throws `InsufficientReachError`: The key or token is limited to regions, and this deals with all regions at once.
   * @throws `PreconditionRequiredError`: A change must say in the header `If-Match` which version it changes.
   * @throws `PreconditionFailedError`: What you want to change was changed since the version in `If-Match`.
   * @throws `OutcomeUnknownError`: The connection to the database broke while the change was being committed. It may have been committed,
   *   or not.
   * @throws `NotFoundError`: There is nothing with this code or id, or it is out of the caller's reach.
   * @throws `IllegalStepError`: The step does not belong to the state in which this is now.
   * @throws `InvalidInputError`, `MalformedRequestError`, `UnauthenticatedError`, `MethodNotAllowedError`, `NotAcceptableError`,
   *   `RequestTimeoutError`, `UriTooLongError`, `RateLimitExceededError`, `HeaderFieldsTooLargeError`, `InternalError`,
   *   `ServiceUnavailableError`, as any call may.
   * @throws `ConnectionError` when no answer came, `UnexpectedReplyError` when it was not the API that answered.
   *
   * @example
   * // A report that is drafted
   * await client.reports.delete({ reportId: "01938c1e-0000-7000-8000-00000000c002" }, { ifMatch: 3 });
   */
  delete(input: ReportsDeleteInput, options: ConditionalCallOptions): Call<void>;
}

/** The methods of `client.reportFiles`. */
export interface ReportFilesMethods {
  /**
   * Get a file of a report.
   *
   * A file of a report that the caller may see.
   *
   * `GET /v1/evaluation/reports/{reportId}/files/{name}`. Only reads, so it is safe to repeat, and is retried.
   *
   * @param input `{ reportId, name }`; see `ReportFilesGetInput`
   * @param options signal, time limit, retries and headers of this call
   * @returns `ReportFile`: A file of a report.
   * @throws `RangeNotSatisfiableError`: The header `Range` asks for bytes that the file does not have.
   * @throws `NotFoundError`: There is nothing with this code or id, or it is out of the caller's reach.
   * @throws `InvalidInputError`, `MalformedRequestError`, `UnauthenticatedError`, `MethodNotAllowedError`, `NotAcceptableError`,
   *   `RequestTimeoutError`, `UriTooLongError`, `RateLimitExceededError`, `HeaderFieldsTooLargeError`, `InternalError`,
   *   `ServiceUnavailableError`, as any call may.
   * @throws `ConnectionError` when no answer came, `UnexpectedReplyError` when it was not the API that answered.
   *
   * @example
   * // A file of a report that was published
   * const reportFile = await client.reportFiles.get({ reportId: "01938c1e-0000-7000-8000-00000000c001", name: "report.txt" });
   */
  get(input: ReportFilesGetInput, options?: CallOptions): Call<ReportFile>;

  /**
   * Put a file of a report.
   *
   * Adds a file to a report that is not published, or puts it in the place of the one of that name. `If-Match` is the version of the
   * report, which rises with it. By REST a file of 24 MB; by tRPC what fits in its body.
   *
   * Needs the scope `evaluation:write` and the purpose `evaluation`.
   *
   * `PUT /v1/evaluation/reports/{reportId}/files/{name}`. Retried only when the API says that it did nothing (429, 503). After a
   * `ConnectionError` nobody knows: read again what it is now.
   *
   * @param input `{ reportId, name, mediaType, content }`; see `ReportFilesUpdateInput`
   * @param options `ifMatch`, the version that is changed; signal, time limit, retries and headers of this call
   * @returns `ReportFile`: A file of a report.
   * @throws `InsufficientScopeError`: The key or token lacks the scope that the call needs.
   * @throws `InsufficientPurposeError`: The data is bound to a purpose (purpose limitation) for which the key or token was not given out.
   * @throws `InsufficientReachError`: The key or token is limited to regions, and this deals with all regions at once.
   * @throws `PreconditionRequiredError`: A change must say in the header `If-Match` which version it changes.
   * @throws `PreconditionFailedError`: What you want to change was changed since the version in `If-Match`.
   * @throws `OutcomeUnknownError`: The connection to the database broke while the change was being committed. It may have been committed,
   *   or not.
   * @throws `NotFoundError`: There is nothing with this code or id, or it is out of the caller's reach.
   * @throws `IllegalStepError`: The step does not belong to the state in which this is now.
   * @throws `InvalidInputError`, `MalformedRequestError`, `UnauthenticatedError`, `MethodNotAllowedError`, `NotAcceptableError`,
   *   `RequestTimeoutError`, `UriTooLongError`, `RateLimitExceededError`, `HeaderFieldsTooLargeError`, `InternalError`,
   *   `ServiceUnavailableError`, `PayloadTooLargeError`, `UnsupportedMediaTypeError`, as any call may.
   * @throws `ConnectionError` when no answer came, `UnexpectedReplyError` when it was not the API that answered.
   *
   * @example
   * // A file of a report that is drafted
   * const reportFile = await client.reportFiles.update({
   *   reportId: "01938c1e-0000-7000-8000-00000000c002",
   *   name: "report.pdf",
   *   mediaType: "application/pdf",
   *   content: "JVBERi0xLjcK",
   * }, { ifMatch: 3 });
   */
  update(input: ReportFilesUpdateInput, options: ConditionalCallOptions): Call<ReportFile>;

  /**
   * Remove a file of a report.
   *
   * Removes a file of a report that is not published. `If-Match` is the version of the report, which rises with it.
   *
   * Needs the scope `evaluation:write` and the purpose `evaluation`.
   *
   * `DELETE /v1/evaluation/reports/{reportId}/files/{name}`. Retried only when the API says that it did nothing (429, 503). After a
   * `ConnectionError` nobody knows: read again what it is now.
   *
   * @param input `{ reportId, name }`; see `ReportFilesDeleteInput`
   * @param options `ifMatch`, the version that is changed; signal, time limit, retries and headers of this call
   * @returns nothing: when it doesn't throw, it is done
   * @throws `InsufficientScopeError`: The key or token lacks the scope that the call needs.
   * @throws `InsufficientPurposeError`: The data is bound to a purpose (purpose limitation) for which the key or token was not given out.
   * @throws `InsufficientReachError`: The key or token is limited to regions, and this deals with all regions at once.
   * @throws `PreconditionRequiredError`: A change must say in the header `If-Match` which version it changes.
   * @throws `PreconditionFailedError`: What you want to change was changed since the version in `If-Match`.
   * @throws `OutcomeUnknownError`: The connection to the database broke while the change was being committed. It may have been committed,
   *   or not.
   * @throws `NotFoundError`: There is nothing with this code or id, or it is out of the caller's reach.
   * @throws `IllegalStepError`: The step does not belong to the state in which this is now.
   * @throws `InvalidInputError`, `MalformedRequestError`, `UnauthenticatedError`, `MethodNotAllowedError`, `NotAcceptableError`,
   *   `RequestTimeoutError`, `UriTooLongError`, `RateLimitExceededError`, `HeaderFieldsTooLargeError`, `InternalError`,
   *   `ServiceUnavailableError`, as any call may.
   * @throws `ConnectionError` when no answer came, `UnexpectedReplyError` when it was not the API that answered.
   *
   * @example
   * // A file of a report that is drafted
   * await client.reportFiles.delete({ reportId: "01938c1e-0000-7000-8000-00000000c002", name: "draft.txt" }, { ifMatch: 3 });
   */
  delete(input: ReportFilesDeleteInput, options: ConditionalCallOptions): Call<void>;
}

/** The methods of `client.dataCuts`. */
export interface DataCutsMethods {
  /**
   * List the data cuts.
   *
   * All data cuts with their revisions and files, by name.
   *
   * Needs the scope `data-cuts:read` and the purpose `evaluation`.
   *
   * `GET /v1/data-cuts`. Only reads, so it is safe to repeat, and is retried.
   *
   * @param input `{ limit?, cursor? }`; see `DataCutsListInput`
   * @param options signal, time limit, retries and headers of this call
   * @returns awaited, one `DataCutPage`; iterated, each `DataCut` of all pages
   * @throws `InsufficientScopeError`: The key or token lacks the scope that the call needs.
   * @throws `InsufficientPurposeError`: The data is bound to a purpose (purpose limitation) for which the key or token was not given out.
   * @throws `InsufficientReachError`: The key or token is limited to regions, and this deals with all regions at once.
   * @throws `InvalidInputError`, `MalformedRequestError`, `UnauthenticatedError`, `MethodNotAllowedError`, `NotAcceptableError`,
   *   `RequestTimeoutError`, `UriTooLongError`, `RateLimitExceededError`, `HeaderFieldsTooLargeError`, `InternalError`,
   *   `ServiceUnavailableError`, as any call may.
   * @throws `ConnectionError` when no answer came, `UnexpectedReplyError` when it was not the API that answered.
   *
   * @example
   * // All data cuts
   * for await (const dataCut of client.dataCuts.list({ limit: 100 })) {
   *   console.log(dataCut);
   * }
   */
  list(input?: DataCutsListInput, options?: CallOptions): PagedCall<DataCutPage, DataCut>;

  /**
   * Get a data cut.
   *
   * One data cut: its revisions with their hashes, and the files of the current one.
   *
   * Needs the scope `data-cuts:read` and the purpose `evaluation`.
   *
   * `GET /v1/data-cuts/{cutId}`. Only reads, so it is safe to repeat, and is retried.
   *
   * @param input `{ cutId }`; see `DataCutsGetInput`
   * @param options signal, time limit, retries and headers of this call
   * @returns `DataCut`: A data cut: the evaluation's view of one moment, frozen under a name.
   * @throws `InsufficientScopeError`: The key or token lacks the scope that the call needs.
   * @throws `InsufficientPurposeError`: The data is bound to a purpose (purpose limitation) for which the key or token was not given out.
   * @throws `InsufficientReachError`: The key or token is limited to regions, and this deals with all regions at once.
   * @throws `NotFoundError`: There is nothing with this code or id, or it is out of the caller's reach.
   * @throws `InvalidInputError`, `MalformedRequestError`, `UnauthenticatedError`, `MethodNotAllowedError`, `NotAcceptableError`,
   *   `RequestTimeoutError`, `UriTooLongError`, `RateLimitExceededError`, `HeaderFieldsTooLargeError`, `InternalError`,
   *   `ServiceUnavailableError`, as any call may.
   * @throws `ConnectionError` when no answer came, `UnexpectedReplyError` when it was not the API that answered.
   *
   * @example
   * // A data cut
   * const dataCut = await client.dataCuts.get({ cutId: "demonstration-2026" });
   */
  get(input: DataCutsGetInput, options?: CallOptions): Call<DataCut>;

  /**
   * Make a data cut.
   *
   * Asks for a data cut: one consistent view of regions, goals, indicators, observations, surveys with their responses, releases, budgets
   * and the design of the evaluation, frozen for the evaluation under this name. It is made by a job: follow its progress. Its files are
   * canonical CSV in the form of a Data Package, with a manifest that has the SHA-256 of each; the same revision gives the same bytes
   * whenever it is made again. When a respondent is erased, a new revision takes its place without those answers, and the old one's hash
   * stays. A cut that failed can be asked for again.
   *
   * Needs the scope `data-cuts:write` and the purpose `evaluation`.
   *
   * `POST /v1/data-cuts`. Has an idempotency key, the same on each attempt, so it is safe to repeat, and is retried.
   *
   * @param input `{ cutId, cycle?, title }`; see `NewDataCut`
   * @param options `idempotencyKey`, when it must be one of your own; signal, time limit, retries and headers of this call
   * @returns `DataCut`: A data cut: the evaluation's view of one moment, frozen under a name.
   * @throws `InsufficientScopeError`: The key or token lacks the scope that the call needs.
   * @throws `InsufficientPurposeError`: The data is bound to a purpose (purpose limitation) for which the key or token was not given out.
   * @throws `InsufficientReachError`: The key or token is limited to regions, and this deals with all regions at once.
   * @throws `OutcomeUnknownError`: The connection to the database broke while the change was being committed. It may have been committed,
   *   or not.
   * @throws `IdempotencyKeyInProgressError`: A call with the same Idempotency-Key is not done yet after 10 seconds.
   * @throws `IdempotencyKeyReusedError`: This Idempotency-Key was used in the last 24 hours for another call or another body.
   * @throws `AlreadyExistsError`: There may be only one, and it is there already.
   * @throws `InvalidInputError`, `MalformedRequestError`, `UnauthenticatedError`, `MethodNotAllowedError`, `NotAcceptableError`,
   *   `RequestTimeoutError`, `UriTooLongError`, `RateLimitExceededError`, `HeaderFieldsTooLargeError`, `InternalError`,
   *   `ServiceUnavailableError`, `PayloadTooLargeError`, `UnsupportedMediaTypeError`, as any call may.
   * @throws `ConnectionError` when no answer came, `UnexpectedReplyError` when it was not the API that answered.
   *
   * @example
   * // A data cut for a report
   * const dataCut = await client.dataCuts.create({
   *   cutId: "demonstration-report",
   *   title: { nl: "Bij het rapport (demonstratie)", en: "For the report (demonstration)" },
   *   cycle: 2026,
   * });
   */
  create(input: NewDataCut, options?: CreatingCallOptions): Call<DataCut>;

  /**
   * Follow the making of a data cut.
   *
   * How far the job of a data cut is, step by step. With `wait` the answer waits for a step. It ends when the newest revision is made, or
   * has failed for good.
   *
   * Needs the scope `data-cuts:read`.
   *
   * `GET /v1/data-cuts/{cutId}/progress`. Only reads, so it is safe to repeat, and is retried.
   *
   * @param input `{ cutId, limit?, after?, wait? }`; see `DataCutsProgressInput`
   * @param options signal, time limit, retries and headers of this call
   * @returns `CutProgressFeed`: The steps of the job of a data cut, and where to go on.
   * @throws `InsufficientScopeError`: The key or token lacks the scope that the call needs.
   * @throws `InsufficientReachError`: The key or token is limited to regions, and this deals with all regions at once.
   * @throws `NotFoundError`: There is nothing with this code or id, or it is out of the caller's reach.
   * @throws `InvalidInputError`, `MalformedRequestError`, `UnauthenticatedError`, `MethodNotAllowedError`, `NotAcceptableError`,
   *   `RequestTimeoutError`, `UriTooLongError`, `RateLimitExceededError`, `HeaderFieldsTooLargeError`, `InternalError`,
   *   `ServiceUnavailableError`, as any call may.
   * @throws `ConnectionError` when no answer came, `UnexpectedReplyError` when it was not the API that answered.
   *
   * @example
   * // How it was made
   * const cutProgressFeed = await client.dataCuts.progress({ cutId: "demonstration-2026" });
   */
  progress(input: DataCutsProgressInput, options?: CallOptions): Call<CutProgressFeed>;

  /**
   * Follow the making of a data cut, as it comes.
   *
   * Calls `progress` again and again, each time with up to 30 seconds for something to come, and gives each `CutProgress` once, in order.
   * It goes on until nothing more can come, or until you leave the loop or end it by a signal. It survives broken connections, too many
   * requests and an API that is down, for however long: it tries again, with pauses, from where it was.
   *
   * To go on after a restart, keep the `cursor` of what this gives, or the `cutProgressId` of the last `CutProgress` that was dealt with,
   * and give it as `after`.
   *
   * @param input `{ cutId, after? }`; see `DataCutsFollowInput`
   * @param options signal, time limit and headers of its requests
   * @returns each `CutProgress`, to be iterated, and where to go on
   * @throws `NotFoundError`: There is nothing with this code or id, or it is out of the caller's reach.
   * @throws `InvalidInputError`, `MalformedRequestError`, `UnauthenticatedError` and other problems that don't pass by themselves.
   *
   * @example
   * for await (const cutProgress of client.dataCuts.follow({ cutId: "demonstration-2026" })) {
   *   console.log(cutProgress);
   * }
   */
  follow(input: DataCutsFollowInput, options?: FollowOptions): Followed<CutProgress>;
}

/** The methods of `client.dataCutFiles`. */
export interface DataCutFilesMethods {
  /**
   * Get a file of a data cut.
   *
   * A file of the current revision of a data cut. Those of revisions that were superseded are gone.
   *
   * Needs the scope `data-cuts:read` and the purpose `evaluation`.
   *
   * `GET /v1/data-cuts/{cutId}/files/{name}`. Only reads, so it is safe to repeat, and is retried.
   *
   * @param input `{ cutId, name }`; see `DataCutFilesGetInput`
   * @param options signal, time limit, retries and headers of this call
   * @returns `DataCutFile`: A file of a data cut.
   * @throws `InsufficientScopeError`: The key or token lacks the scope that the call needs.
   * @throws `InsufficientPurposeError`: The data is bound to a purpose (purpose limitation) for which the key or token was not given out.
   * @throws `InsufficientReachError`: The key or token is limited to regions, and this deals with all regions at once.
   * @throws `RangeNotSatisfiableError`: The header `Range` asks for bytes that the file does not have.
   * @throws `NotFoundError`: There is nothing with this code or id, or it is out of the caller's reach.
   * @throws `InvalidInputError`, `MalformedRequestError`, `UnauthenticatedError`, `MethodNotAllowedError`, `NotAcceptableError`,
   *   `RequestTimeoutError`, `UriTooLongError`, `RateLimitExceededError`, `HeaderFieldsTooLargeError`, `InternalError`,
   *   `ServiceUnavailableError`, as any call may.
   * @throws `ConnectionError` when no answer came, `UnexpectedReplyError` when it was not the API that answered.
   *
   * @example
   * // A table
   * const dataCutFile = await client.dataCutFiles.get({ cutId: "demonstration-2026", name: "goals.csv" });
   */
  get(input: DataCutFilesGetInput, options?: CallOptions): Call<DataCutFile>;
}

/** The methods of `client.catalog`. */
export interface CatalogMethods {
  /**
   * Get the catalogue.
   *
   * The open data sets and the API, described as DCAT-AP-NL 3.0 in JSON-LD, for data portals to harvest. Nothing that needs a credential
   * stands in it.
   *
   * `GET /v1/catalog`. Only reads, so it is safe to repeat, and is retried.
   *
   * @param input `{ }`; see `CatalogGetInput`
   * @param options signal, time limit, retries and headers of this call
   * @returns `Catalog`: The catalogue of the open data: DCAT-AP-NL 3.0 as JSON-LD.
   * @throws `InvalidInputError`, `MalformedRequestError`, `UnauthenticatedError`, `MethodNotAllowedError`, `NotAcceptableError`,
   *   `RequestTimeoutError`, `UriTooLongError`, `RateLimitExceededError`, `HeaderFieldsTooLargeError`, `InternalError`,
   *   `ServiceUnavailableError`, as any call may.
   * @throws `ConnectionError` when no answer came, `UnexpectedReplyError` when it was not the API that answered.
   *
   * @example
   * // The catalogue
   * const catalog = await client.catalog.get();
   */
  get(input?: CatalogGetInput, options?: CallOptions): Call<Catalog>;
}

/** The methods of `client.changes`. */
export interface ChangesMethods {
  /**
   * List the changes.
   *
   * All changes that the caller may see, deletions too, in one order over all resources: the order in which they were committed. Without
   * `after` it starts at the oldest change that is kept. With `wait` the answer waits for a change. Turning points of the clock that change
   * public data (a merger that takes effect) arrive as changes too.
   *
   * `GET /v1/changes`. Only reads, so it is safe to repeat, and is retried.
   *
   * @param input `{ limit?, after?, resource?, wait? }`; see `ChangesListInput`
   * @param options signal, time limit, retries and headers of this call
   * @returns `ChangeFeed`: Changes in the one order of all changes, and where to go on.
   * @throws `CursorTooOldError`: Changes after this cursor are no longer kept, or the cursor is from before the database was restored.
   * @throws `InvalidInputError`, `MalformedRequestError`, `UnauthenticatedError`, `MethodNotAllowedError`, `NotAcceptableError`,
   *   `RequestTimeoutError`, `UriTooLongError`, `RateLimitExceededError`, `HeaderFieldsTooLargeError`, `InternalError`,
   *   `ServiceUnavailableError`, as any call may.
   * @throws `ConnectionError` when no answer came, `UnexpectedReplyError` when it was not the API that answered.
   *
   * @example
   * // From the oldest change on
   * const changeFeed = await client.changes.list({ limit: 5 });
   */
  list(input?: ChangesListInput, options?: CallOptions): Call<ChangeFeed>;

  /**
   * List the changes, as it comes.
   *
   * Calls `list` again and again, each time with up to 30 seconds for something to come, and gives each `Change` once, in order. It goes on
   * until nothing more can come, or until you leave the loop or end it by a signal. It survives broken connections, too many requests and
   * an API that is down, for however long: it tries again, with pauses, from where it was.
   *
   * To go on after a restart, keep the `cursor` of what this gives, or the `changeId` of the last `Change` that was dealt with, and give it
   * as `after`.
   *
   * @param input `{ after?, resource? }`; see `ChangesFollowInput`
   * @param options signal, time limit and headers of its requests
   * @returns each `Change`, to be iterated, and where to go on
   * @throws `CursorTooOldError`: Changes after this cursor are no longer kept, or the cursor is from before the database was restored.
   * @throws `InvalidInputError`, `MalformedRequestError`, `UnauthenticatedError` and other problems that don't pass by themselves.
   *
   * @example
   * for await (const change of client.changes.follow()) {
   *   console.log(change);
   * }
   */
  follow(input?: ChangesFollowInput, options?: FollowOptions): Followed<Change>;
}

/** The methods of `client.apiKeys`. */
export interface ApiKeysMethods {
  /**
   * List the API keys.
   *
   * All API keys, also those that were revoked or have expired, in the order in which they were made. No secret is among them.
   *
   * Needs the scope `api-keys:read`.
   *
   * `GET /v1/api-keys`. Only reads, so it is safe to repeat, and is retried.
   *
   * @param input `{ limit?, cursor? }`; see `ApiKeysListInput`
   * @param options signal, time limit, retries and headers of this call
   * @returns awaited, one `ApiKeyPage`; iterated, each `ApiKey` of all pages
   * @throws `InsufficientScopeError`: The key or token lacks the scope that the call needs.
   * @throws `InsufficientReachError`: The key or token is limited to regions, and this deals with all regions at once.
   * @throws `InvalidInputError`, `MalformedRequestError`, `UnauthenticatedError`, `MethodNotAllowedError`, `NotAcceptableError`,
   *   `RequestTimeoutError`, `UriTooLongError`, `RateLimitExceededError`, `HeaderFieldsTooLargeError`, `InternalError`,
   *   `ServiceUnavailableError`, as any call may.
   * @throws `ConnectionError` when no answer came, `UnexpectedReplyError` when it was not the API that answered.
   *
   * @example
   * // The first keys
   * for await (const apiKey of client.apiKeys.list({ limit: 10 })) {
   *   console.log(apiKey);
   * }
   */
  list(input?: ApiKeysListInput, options?: CallOptions): PagedCall<ApiKeyPage, ApiKey>;

  /**
   * Get an API key.
   *
   * One API key: what it may do, and when it was last used. Its secret is kept nowhere.
   *
   * Needs the scope `api-keys:read`.
   *
   * `GET /v1/api-keys/{apiKeyId}`. Only reads, so it is safe to repeat, and is retried.
   *
   * @param input `{ apiKeyId }`; see `ApiKeysGetInput`
   * @param options signal, time limit, retries and headers of this call
   * @returns `ApiKey`: An API key without its secret, of which only a hash is kept.
   * @throws `InsufficientScopeError`: The key or token lacks the scope that the call needs.
   * @throws `InsufficientReachError`: The key or token is limited to regions, and this deals with all regions at once.
   * @throws `NotFoundError`: There is nothing with this code or id, or it is out of the caller's reach.
   * @throws `InvalidInputError`, `MalformedRequestError`, `UnauthenticatedError`, `MethodNotAllowedError`, `NotAcceptableError`,
   *   `RequestTimeoutError`, `UriTooLongError`, `RateLimitExceededError`, `HeaderFieldsTooLargeError`, `InternalError`,
   *   `ServiceUnavailableError`, as any call may.
   * @throws `ConnectionError` when no answer came, `UnexpectedReplyError` when it was not the API that answered.
   *
   * @example
   * // A key by its id
   * const apiKey = await client.apiKeys.get({ apiKeyId: "01938c1e-0000-7000-8000-000000000001" });
   */
  get(input: ApiKeysGetInput, options?: CallOptions): Call<ApiKey>;

  /**
   * Make an API key.
   *
   * Makes a key and gives its secret, this once: only a hash of it is kept. Scopes and purposes must be within what the role may have, and
   * policy and evaluation never go together.
   *
   * Needs the scope `api-keys:write`.
   *
   * `POST /v1/api-keys`. Has an idempotency key, the same on each attempt, so it is safe to repeat, and is retried. `secret` is null when
   * the answer that had it was lost.
   *
   * @param input `{ name, role, scopes, purposes?, regionCodes?, expiresAt? }`; see `NewApiKey`
   * @param options `idempotencyKey`, when it must be one of your own; signal, time limit, retries and headers of this call
   * @returns `CreatedApiKey`: A key that was just made, with its secret.
   * @throws `InsufficientScopeError`: The key or token lacks the scope that the call needs.
   * @throws `InsufficientReachError`: The key or token is limited to regions, and this deals with all regions at once.
   * @throws `OutcomeUnknownError`: The connection to the database broke while the change was being committed. It may have been committed,
   *   or not.
   * @throws `IdempotencyKeyInProgressError`: A call with the same Idempotency-Key is not done yet after 10 seconds.
   * @throws `IdempotencyKeyReusedError`: This Idempotency-Key was used in the last 24 hours for another call or another body.
   * @throws `InvalidInputError`, `MalformedRequestError`, `UnauthenticatedError`, `MethodNotAllowedError`, `NotAcceptableError`,
   *   `RequestTimeoutError`, `UriTooLongError`, `RateLimitExceededError`, `HeaderFieldsTooLargeError`, `InternalError`,
   *   `ServiceUnavailableError`, `PayloadTooLargeError`, `UnsupportedMediaTypeError`, as any call may.
   * @throws `ConnectionError` when no answer came, `UnexpectedReplyError` when it was not the API that answered.
   *
   * @example
   * // A key for the region of Amersfoort
   * const createdApiKey = await client.apiKeys.create({
   *   name: "Werkcentrum site of Amersfoort",
   *   role: "region",
   *   scopes: ["werkcentra:write"],
   *   purposes: ["service"],
   *   regionCodes: ["AM14"],
   * });
   */
  create(input: NewApiKey, options?: CreatingCallOptions): Call<CreatedApiKey>;

  /**
   * Revoke an API key.
   *
   * From now on the key opens nothing, on any process within a second. It stays in the list. Revoking it again changes nothing.
   *
   * Needs the scope `api-keys:write`.
   *
   * `DELETE /v1/api-keys/{apiKeyId}`. Safe to repeat, as twice has the effect of once, and is retried.
   *
   * @param input `{ apiKeyId }`; see `ApiKeysRevokeInput`
   * @param options signal, time limit, retries and headers of this call
   * @returns nothing: when it doesn't throw, it is done
   * @throws `InsufficientScopeError`: The key or token lacks the scope that the call needs.
   * @throws `InsufficientReachError`: The key or token is limited to regions, and this deals with all regions at once.
   * @throws `OutcomeUnknownError`: The connection to the database broke while the change was being committed. It may have been committed,
   *   or not.
   * @throws `NotFoundError`: There is nothing with this code or id, or it is out of the caller's reach.
   * @throws `InvalidInputError`, `MalformedRequestError`, `UnauthenticatedError`, `MethodNotAllowedError`, `NotAcceptableError`,
   *   `RequestTimeoutError`, `UriTooLongError`, `RateLimitExceededError`, `HeaderFieldsTooLargeError`, `InternalError`,
   *   `ServiceUnavailableError`, as any call may.
   * @throws `ConnectionError` when no answer came, `UnexpectedReplyError` when it was not the API that answered.
   *
   * @example
   * // A key that leaked
   * await client.apiKeys.revoke({ apiKeyId: "01938c1e-0000-7000-8000-000000000002" });
   */
  revoke(input: ApiKeysRevokeInput, options?: CallOptions): Call<void>;
}

/** The methods of `client.auditRecords`. */
export interface AuditRecordsMethods {
  /**
   * List the audit records.
   *
   * Every write, every refusal of a known caller, and every read of data that is bound to a purpose, oldest first. The records can't be
   * changed or removed, and are chained by hash; `reform-exchange audit verify` checks the chain.
   *
   * Needs the scope `audit-records:read`.
   *
   * `GET /v1/audit-records`. Only reads, so it is safe to repeat, and is retried.
   *
   * @param input `{ limit?, cursor?, callerId?, operationId?, outcome?, recordedFrom?, recordedBefore? }`; see `AuditRecordsListInput`
   * @param options signal, time limit, retries and headers of this call
   * @returns awaited, one `AuditRecordPage`; iterated, each `AuditRecord` of all pages
   * @throws `InsufficientScopeError`: The key or token lacks the scope that the call needs.
   * @throws `InsufficientReachError`: The key or token is limited to regions, and this deals with all regions at once.
   * @throws `InvalidInputError`, `MalformedRequestError`, `UnauthenticatedError`, `MethodNotAllowedError`, `NotAcceptableError`,
   *   `RequestTimeoutError`, `UriTooLongError`, `RateLimitExceededError`, `HeaderFieldsTooLargeError`, `InternalError`,
   *   `ServiceUnavailableError`, as any call may.
   * @throws `ConnectionError` when no answer came, `UnexpectedReplyError` when it was not the API that answered.
   *
   * @example
   * // The oldest records
   * for await (const auditRecord of client.auditRecords.list({ limit: 10 })) {
   *   console.log(auditRecord);
   * }
   */
  list(input?: AuditRecordsListInput, options?: CallOptions): PagedCall<AuditRecordPage, AuditRecord>;
}

/** The client: a member for each resource, with a method for each of its operations. */
export interface Client {
  /** List the labour-market regions; Get a labour-market region; List the municipalities of a region. */
  readonly regions: RegionsMethods;
  /** List the municipalities; Get the history of a municipality. */
  readonly municipalities: MunicipalitiesMethods;
  /** Look up regions by municipality and day. */
  readonly regionLookups: RegionLookupsMethods;
  /** List the Werkcentra; Get a Werkcentrum; Make a Werkcentrum; Change a Werkcentrum; Delete a Werkcentrum. */
  readonly werkcentra: WerkcentraMethods;
  /** Import Werkcentra. */
  readonly werkcentrumImports: WerkcentrumImportsMethods;
  /** List the goals of the reform; Get a goal of the reform. */
  readonly goals: GoalsMethods;
  /** List the indicators; Get an indicator; Make an indicator; Change an indicator. */
  readonly indicators: IndicatorsMethods;
  /** List the observations of an indicator; Record observations. */
  readonly observations: ObservationsMethods;
  /** List the bottlenecks; Get a bottleneck; Raise a bottleneck; Change the text of a bottleneck; Acknowledge a bottleneck; Answer a bottleneck; Close a bottleneck; Make a bottleneck public. */
  readonly bottlenecks: BottlenecksMethods;
  /** List the signals; Get a signal; Keep a signal; Change a signal; Delete a signal. */
  readonly signals: SignalsMethods;
  /** List the agendas; Get an agenda; Make an agenda. */
  readonly agendas: AgendasMethods;
  /** List the versions of an agenda; Get a version of an agenda; Draft the next version of an agenda; Change a draft; Delete a draft; Adopt a draft; Publish an adopted version; Compare two versions of an agenda. */
  readonly agendaVersions: AgendaVersionsMethods;
  /** List the surveys; Get a survey; Make a survey; Change the title of a survey. */
  readonly surveys: SurveysMethods;
  /** List the versions of a survey; Get a version of a survey; Make a version of a survey; Change a version of a survey; Read a questionnaire from a workbook; Compare a version of a survey with another. */
  readonly surveyVersions: SurveyVersionsMethods;
  /** List the waves; Get a wave; Plan a wave; Change a wave; Remove a planned wave; Open a wave; Close a wave; Release the results of a wave; Get the response rate of a wave. */
  readonly waves: WavesMethods;
  /** List the invitations of a wave; Invite respondents; Renew an invitation. */
  readonly invitations: InvitationsMethods;
  /** Get the questionnaire to answer; Save or submit the response. */
  readonly ownResponse: OwnResponseMethods;
  /** List the responses of a wave; Take in responses from a file; Erase a response. */
  readonly responses: ResponsesMethods;
  /** List the results of a wave. */
  readonly results: ResultsMethods;
  /** Get the codebook of a wave. */
  readonly codebooks: CodebooksMethods;
  /** List the budgets; Get a budget; Get the balance of a budget; Make a budget; Change a budget; Remove a budget without entries. */
  readonly budgets: BudgetsMethods;
  /** List the entries of a budget; Get an entry of a budget; Record entries of a budget; Carry money over to the next year. */
  readonly budgetEntries: BudgetEntriesMethods;
  /** List totals over the budgets. */
  readonly budgetTotals: BudgetTotalsMethods;
  /** Get the evaluation. */
  readonly evaluation: EvaluationMethods;
  /** List the cycles of the evaluation; Get a cycle of the evaluation. */
  readonly evaluationCycles: EvaluationCyclesMethods;
  /** List the questions of the evaluation; Get a question of the evaluation; Link a question of the evaluation. */
  readonly evaluationQuestions: EvaluationQuestionsMethods;
  /** List the visits to regions; Get the coverage of the visits; Get a visit; Plan a visit; Change a visit; Remove a visit. */
  readonly visits: VisitsMethods;
  /** List the reports; Get a report; Plan a report; Change a report; Publish a report; Remove a report. */
  readonly reports: ReportsMethods;
  /** Get a file of a report; Put a file of a report; Remove a file of a report. */
  readonly reportFiles: ReportFilesMethods;
  /** List the data cuts; Get a data cut; Make a data cut; Follow the making of a data cut. */
  readonly dataCuts: DataCutsMethods;
  /** Get a file of a data cut. */
  readonly dataCutFiles: DataCutFilesMethods;
  /** Get the catalogue. */
  readonly catalog: CatalogMethods;
  /** List the changes. */
  readonly changes: ChangesMethods;
  /** List the API keys; Get an API key; Make an API key; Revoke an API key. */
  readonly apiKeys: ApiKeysMethods;
  /** List the audit records. */
  readonly auditRecords: AuditRecordsMethods;
}
