import type { RegionCode } from "@reform-exchange/schemas";
import type { Context } from "../context.ts";
import { type FaultInBothLanguages, requireNone } from "../problem-error.ts";

/** The fault of a region code that is not in use, wherever a caller names one. */
export function noRegion(pointer: string, regionCode: RegionCode): FaultInBothLanguages {
  return {
    pointer,
    code: "unknown-code",
    message: {
      nl: `Er is geen arbeidsmarktregio ${regionCode}; zie /v1/regions.`,
      en: `There is no labour-market region ${regionCode}; see /v1/regions.`,
    },
  };
}

/** @throws ProblemError `invalid-input` when no region has the code that the member `regionCode` of the input names */
export function requireKnownRegion(regionCode: RegionCode, { history }: Context): void {
  if (!history.isRegion(regionCode)) requireNone([noRegion("/regionCode", regionCode)]);
}
