import type { RegionCode } from "@reform-exchange/schemas";
import type { Context } from "../context.ts";
import { regionExists } from "./region-statements.ts";

/** Is there a region with this code, on any day? */
export async function regionIsThere({ database }: Context, regionCode: RegionCode): Promise<boolean> {
  const [region] = await database.rows(regionExists, [regionCode]);
  return region !== undefined;
}
