// Generated from the contract by `pnpm --filter @reform-exchange/sdk generate`; don't edit.

import type { Call, PagedCall } from "../call.ts";
import type { CallOptions } from "../call-options.ts";
import type {
  MunicipalitiesGetInput,
  MunicipalitiesListInput,
  Municipality,
  MunicipalityHistory,
  MunicipalityPage,
  Region,
  RegionLookupRequest,
  RegionLookupResults,
  RegionOnDay,
  RegionPage,
  RegionsGetInput,
  RegionsListInput,
  RegionsListMunicipalitiesInput,
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
   * @throws `InvalidInputError`, `MalformedRequestError`, `MethodNotAllowedError`, `NotAcceptableError`, `RequestTimeoutError`,
   *   `UriTooLongError`, `HeaderFieldsTooLargeError`, `InternalError`, `ServiceUnavailableError`, as any call may.
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
   * @throws `InvalidInputError`, `MalformedRequestError`, `MethodNotAllowedError`, `NotAcceptableError`, `RequestTimeoutError`,
   *   `UriTooLongError`, `HeaderFieldsTooLargeError`, `InternalError`, `ServiceUnavailableError`, as any call may.
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
   * @throws `InvalidInputError`, `MalformedRequestError`, `MethodNotAllowedError`, `NotAcceptableError`, `RequestTimeoutError`,
   *   `UriTooLongError`, `HeaderFieldsTooLargeError`, `InternalError`, `ServiceUnavailableError`, as any call may.
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
   * @throws `InvalidInputError`, `MalformedRequestError`, `MethodNotAllowedError`, `NotAcceptableError`, `RequestTimeoutError`,
   *   `UriTooLongError`, `HeaderFieldsTooLargeError`, `InternalError`, `ServiceUnavailableError`, as any call may.
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
   * @throws `InvalidInputError`, `MalformedRequestError`, `MethodNotAllowedError`, `NotAcceptableError`, `RequestTimeoutError`,
   *   `UriTooLongError`, `HeaderFieldsTooLargeError`, `InternalError`, `ServiceUnavailableError`, as any call may.
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
   * @throws `InvalidInputError`, `MalformedRequestError`, `MethodNotAllowedError`, `NotAcceptableError`, `RequestTimeoutError`,
   *   `UriTooLongError`, `HeaderFieldsTooLargeError`, `InternalError`, `ServiceUnavailableError`, `PayloadTooLargeError`,
   *   `UnsupportedMediaTypeError`, as any call may.
   * @throws `ConnectionError` when no answer came, `UnexpectedReplyError` when it was not the API that answered.
   *
   * @example
   * // Weesp on 1 March 2022
   * const regionLookupResults = await client.regionLookups.create({ items: [{ municipalityCode: "GM0457", date: "2022-03-01" }] });
   */
  create(input: RegionLookupRequest, options?: CallOptions): Call<RegionLookupResults>;
}

/** The client: a member for each resource, with a method for each of its operations. */
export interface Client {
  /** List the labour-market regions; Get a labour-market region; List the municipalities of a region. */
  readonly regions: RegionsMethods;
  /** List the municipalities; Get the history of a municipality. */
  readonly municipalities: MunicipalitiesMethods;
  /** Look up regions by municipality and day. */
  readonly regionLookups: RegionLookupsMethods;
}
