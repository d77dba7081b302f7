import { Basis, Day, MunicipalityCode, RegionCode } from "@reform-exchange/schemas";
import * as z from "zod";
import type { Database } from "../database/database.ts";
import { ProblemError } from "../problem-error.ts";
import { RegionHistory } from "./region-history.ts";
import { readHistory } from "./region-statements.ts";

const Facts = z.object({
  windowStartsOn: Day,
  newestClassificationOn: Day,
  municipalityCodes: z.array(MunicipalityCode),
  memberships: z.array(
    z.object({
      municipalityCode: MunicipalityCode,
      regionCode: RegionCode,
      validFrom: Day,
      validTo: Day.nullable(),
      basis: Basis.nullable(),
    }),
  ),
  successions: z.array(z.object({ predecessorCode: MunicipalityCode, successorCode: MunicipalityCode, effectiveOn: Day })),
});

/**
 * Reads the region history of the data that is loaded now.
 *
 * @throws ProblemError `service-unavailable` when no reference data is loaded yet
 */
export async function readRegionHistory(database: Database): Promise<RegionHistory> {
  const [row] = await database.rows<{ facts: string }>(readHistory, []);
  if (!row) throw new ProblemError("service-unavailable", {});
  return new RegionHistory(Facts.parse(JSON.parse(row.facts)));
}
