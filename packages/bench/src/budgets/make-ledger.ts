import type pg from "pg";
import { call } from "../product-calls.ts";

/** How many entries the ledgers have together. */
export const entryCount = 20_000;
const years = [2026, 2027, 2028, 2029, 2030, 2031];

/**
 * Budgets of every region in six years with made-up entries of every kind, one in ten of which corrects another; put in behind the product, which would
 * take them a file at a time.
 *
 * @returns the header `Authorization` of who may read them
 */
export async function makeLedger(url: string, administrator: string, client: pg.Client): Promise<string> {
  const body = { name: "Bench", role: "support", scopes: ["budgets:read", "budgets:write"], purposes: [] };
  const { secret } = await call<{ secret: string }>(url, "/v1/api-keys", administrator, { method: "POST", body });
  const authorization = `Bearer ${secret}`;
  const { items } = await call<{ items: { regionCode: string }[] }>(url, "/v1/regions?limit=1000", authorization);
  for (const { regionCode } of items)
    for (const year of years) {
      const title = { nl: "Meting van snelheid (verzonnen)" };
      const budget = { regionCode, year, title, commitmentCeiling: "flag", isDemonstration: true };
      await call(url, "/v1/budgets", authorization, { method: "POST", body: budget });
    }
  const ofEach = Math.ceil(entryCount / (items.length * years.length));
  await client.query(
    `insert into budget_entry (budget_id, number, reference, stage, funder, purpose, goal_code, booked_on, amount_cents, guide_fte,
        document_reference, replaces_number, is_over_allocation, recorded_at)
      select budget.id, number, 'R-' || number, stage,
        (array['state', 'centreMunicipality', 'municipality', 'uwv', 'jointPool'])[1 + number % 5],
        case when number % 7 = 0 then 'guideFunction' else (array['walkInHours', 'campaign', 'training', 'programmeManagement'])[1 + number % 4] end,
        (array['collaboration', 'services', 'challenges', null])[1 + number % 4],
        make_date(budget.year, 1 + number % 12, 1 + number % 28),
        case stage when 'allocated' then 900000 when 'committed' then 500000 else 200000 end + number,
        case when number % 7 = 0 then 0.25 end,
        'Meting (verzonnen)', case when number % 10 = 0 then number - 3 end, false, now()
      from budget
        cross join generate_series(1, $1::int) number
        cross join lateral (select (array['allocated', 'committed', 'realised'])[1 + number % 3] as stage) staged
      where budget.is_demonstration
      order by budget.id, number`,
    [ofEach],
  );
  await client.query("vacuum analyze budget_entry");
  await client.query("vacuum analyze budget");
  return authorization;
}
