/** Two pages of municipalities as somebody would write them by hand for these two questions alone. */
import type { QueryConfig } from "pg";

/** The municipalities of a region on a day. */
export function municipalitiesOfRegion(regionCode: string, asOf: string): QueryConfig {
  return {
    name: "municipalities-of-region",
    text: pageText("and membership.region_code = $2::text", "regions.listMunicipalities"),
    values: [asOf, regionCode],
  };
}

/** The first fifty municipalities of a day. */
export function firstMunicipalities(asOf: string): QueryConfig {
  return { name: "first-municipalities", text: pageText("", "municipalities.list"), values: [asOf] };
}

export interface PageRow {
  readonly body: string;
}

/** One statement that gives the whole answer as JSON text in `body`. */
const pageText = (where: string, operation: string) => `
  with found as (
    select
      membership.municipality_code as code,
      json_build_object(
        'municipalityCode', municipality.code,
        'name', municipality.name,
        'regionCode', membership.region_code,
        'validFrom', membership.valid_from,
        'validTo', membership.valid_to,
        'basis', case when basis.code is not null then
          json_build_object('code', basis.code, 'text', json_build_object('nl', basis.nl, 'en', basis.en)) end
      ) as item,
      row_number() over (order by membership.municipality_code) as position
    from membership
    join municipality on municipality.code = membership.municipality_code
    left join basis on basis.code = membership.basis_code
    where membership.valid_from <= $1::date and (membership.valid_to > $1::date or membership.valid_to is null) ${where}
    order by membership.municipality_code
    limit 51
  )
  select json_build_object(
    'items', coalesce(json_agg(item order by code) filter (where position <= 50), '[]'),
    'page', json_build_object(
      'limit', 50,
      'maxLimit', 1000,
      'next', case when count(*) > 50 then translate(encode(convert_to(json_build_object(
        'of', '${operation}',
        'after', max(code) filter (where position <= 50),
        'choice', json_build_object('asOf', $1::date))::text, 'UTF8'), 'base64'), E'+/=\\n', '-_') end
    ),
    'asOf', $1::date,
    'classificationDate', (select max(reference_on) from classification where reference_on <= $1::date)
  )::text as body
  from found`;
