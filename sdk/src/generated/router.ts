// Generated from the contract by `pnpm --filter @reform-exchange/sdk generate`; don't edit.

import type { TRPCMutationProcedure, TRPCQueryProcedure } from "@trpc/server";
import type { TrpcErrorShape } from "../trpc-error-shape.ts";
import type {
  MunicipalitiesGetInput,
  MunicipalitiesListInput,
  MunicipalityHistory,
  MunicipalityPage,
  RegionLookupRequest,
  RegionLookupResults,
  RegionOnDay,
  RegionPage,
  RegionsGetInput,
  RegionsListInput,
  RegionsListMunicipalitiesInput,
} from "./types.ts";

/** Every procedure: a query for each GET, a mutation for each other method. */
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
};
