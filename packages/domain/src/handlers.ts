import type { Contract } from "@reform-exchange/contract";
import type { HandlersOf } from "./handler.ts";
import { municipalities } from "./regions/municipalities.ts";
import { regionLookups } from "./regions/region-lookups.ts";
import { regions } from "./regions/regions.ts";

/** Every use case, by resource and operation. */
export const handlers: { readonly [Resource in keyof Contract]: HandlersOf<Resource> } = { regions, municipalities, regionLookups };
