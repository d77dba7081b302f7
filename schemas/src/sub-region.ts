import * as z from "zod";
import { MunicipalityCode } from "./municipality-code.ts";
import { textLine } from "./text-line.ts";
import { listedOnce, memberOnce } from "./unique.ts";

const maxSubRegions = 20;
const maxMunicipalities = 60;
const municipalitiesMeta = { title: "Municipality codes", description: "The municipalities of the sub-region, all in the region itself." };
const name = textLine(100).meta({ title: "Name", description: "Name of the sub-region.", examples: ["Noord (demonstration)"] });

/**
 * A part of a region that works by itself (subregio).
 *
 * @example
 * const holds = (subRegion: SubRegion, code: string): boolean => subRegion.municipalityCodes.includes(code);
 */
export const SubRegion = z
  .object({ name, municipalityCodes: z.array(MunicipalityCode).meta(municipalitiesMeta) })
  .meta({ id: "SubRegion", title: "Sub-region", description: "A part of a region (subregio) in which a Werkcentrum works by itself." });
export type SubRegion = z.infer<typeof SubRegion>;

const SubRegionInput = z
  .strictObject({ name, municipalityCodes: z.array(MunicipalityCode).min(1).max(maxMunicipalities).meta(municipalitiesMeta) })
  .meta({ id: "SubRegionInput", title: "Sub-region input", description: "A part of a region (subregio), by its municipalities." });

/** The sub-regions of a region, as they are sent: no name and no municipality twice. */
export const SubRegionsInput = z
  .array(SubRegionInput)
  .max(maxSubRegions)
  .superRefine(...memberOnce("name"))
  .superRefine(...listedOnce("municipalityCodes"));
