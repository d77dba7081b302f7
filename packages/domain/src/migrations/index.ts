import { Regions } from "./20261123T2200_regions.ts";

/** Every migration, in order. A released one is never edited. */
export const migrations = [{ name: "20261123T2200_regions", class: Regions }];
