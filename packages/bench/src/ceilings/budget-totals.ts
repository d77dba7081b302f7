/** Bare Fastify that sends totals over budgets as one prepared statement makes them. */
import Fastify from "fastify";
import pg from "pg";
import { announce } from "./announce.ts";

const codes: Readonly<Record<string, string>> = {
  region: "budget.region_code",
  funder: "entry.funder",
  purpose: "entry.purpose",
  goal: "entry.goal_code",
  year: "budget.year::text",
};
const stages = ["allocated", "committed", "realised"];

const totalsBy = (code: string) => `
  with found as (
    select coalesce(total.code, '-') collate "C" as key, json_build_object(
      'code', total.code,
      'amounts', json_build_object(
        ${stages.map((stage) => `'${stage}Cents', total.${stage}`).join(", ")},
        'availableCents', total.allocated - total.committed,
        'outstandingCents', total.committed - total.realised,
        'guideFte', json_build_object(${stages.map((stage) => `'${stage}', total.${stage}_fte`).join(", ")}),
        'isOverAllocation', total.committed > total.allocated,
        'isOverCommitment', total.realised > total.committed
      ),
      'partialYears', total.partial_years
    ) as item
    from (
      select ${code} as code,
        ${stages
          .flatMap((stage) => [
            `coalesce(sum(entry.amount_cents) filter (where entry.stage = '${stage}'), 0)::bigint as ${stage}`,
            `coalesce(sum(entry.guide_fte) filter (where entry.stage = '${stage}'), 0.00)::numeric(12,2)::text as ${stage}_fte`,
          ])
          .join(", ")},
        coalesce(array_agg(distinct budget.year order by budget.year) filter (where current_date <= make_date(budget.year, 12, 31)), '{}')
          as partial_years
      from budget_entry entry
        join budget on budget.id = entry.budget_id
      where (entry.budget_id, entry.number) not in (
          select later.budget_id, later.replaces_number from budget_entry later where later.replaces_number is not null
        )
        and budget.is_demonstration
      group by ${code}
    ) total
    order by 1
    limit $1::int
  )
  select coalesce(json_agg(item order by key), '[]'::json)::text as items from found`;

const pool = new pg.Pool({ connectionString: process.env["DATABASE_URL"], max: 10 });
const app = Fastify();
const policy = process.argv[2] ?? "null";

app.get<{ Querystring: { by: string; limit: string } }>("/v1/budget-totals", async (request, reply) => {
  const { by, limit } = request.query;
  const text = totalsBy(codes[by] ?? "null");
  const { rows } = await pool.query<{ items: string }>({ name: `totals-${by}`, text, values: [limit] });
  const page = `{"limit":${limit},"maxLimit":1000,"next":null}`;
  const about = `"by":"${by}","isDemonstration":true,"policy":${policy}`;
  return reply.type("application/json").send(`{"items":${rows[0]?.items},"page":${page},${about}}`);
});

await announce(app);
