/** Statistical disclosure control of survey tables: pure functions. The README says what is protected, and proves it. */
export { answered, noAnswer, notAsked } from "./categories.ts";
export { type Change, compareWaves } from "./compare-waves.ts";
export { effectiveSampleSize, finitePopulationSampleSize, type WeightedGroup } from "./effective-sample-size.ts";
export { IdentifyingTableError, InvalidRequestError } from "./errors.ts";
export { splitsTogether } from "./nested-splits.ts";
export { type EstimatedShare, newcombeInterval } from "./newcombe.ts";
export { protectRelease } from "./protect-release.ts";
export type * from "./protected-release.ts";
export type * from "./release-request.ts";
export type * from "./variable.ts";
export { type Limits, wilsonInterval } from "./wilson.ts";
