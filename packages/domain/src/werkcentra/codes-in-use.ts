import { countryCode } from "@reform-exchange/schemas";
import type { EntityManager } from "../database/database.ts";

/** Thrown when new reference data lacks codes that are in use. */
export class CodesInUseError extends Error {
  override readonly name = "CodesInUseError";
  constructor(codes: readonly string[]) {
    super(
      `Codes are in use that the new reference data does not have: ${codes.join(", ")}. Codes of any year stay in the data; put them back. Nothing was loaded.`,
    );
  }
}

/**
 * Looks, in the transaction of a load, whether all codes that are in use are still there. The foreign keys would say so too, but
 * only at its end, one at a time, and in the database's words; observations have none, as an area is one of three kinds.
 *
 * @throws CodesInUseError
 */
export async function requireCodesInUse(em: EntityManager): Promise<void> {
  const missing = await em.execute<{ code: string }[]>(`
    select region_code as code from werkcentrum where not exists (select from region where code = region_code)
    union
    select municipality_code from werkcentrum_location where not exists (select from municipality where code = municipality_code)
    union
    select code from werkcentrum
      cross join json_array_elements(sub_regions) as listed(sub_region)
      cross join json_array_elements_text(sub_region -> 'municipalityCodes') as named(code)
      where not exists (select from municipality where municipality.code = named.code)
    union
    select region_code from bottleneck where not exists (select from region where code = region_code)
    union
    select region_code from signal where not exists (select from region where code = region_code)
    union
    select region_code from agenda where region_code is not null and not exists (select from region where code = region_code)
    union
    select area_code from observation
      where area_code <> '${countryCode}'
        and not exists (select from region where code = area_code) and not exists (select from municipality where code = area_code)
    order by code`);
  if (missing.length > 0) throw new CodesInUseError(missing.map(({ code }) => code));
}
