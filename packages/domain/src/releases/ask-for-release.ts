import type { Context } from "../context.ts";
import type { Statement } from "../database/database.ts";

/** Parameters: wave, now. The wave is held, so nobody else asks meanwhile. */
const ask: Statement = {
  name: "releases.ask",
  text: `insert into wave_release (wave_id, number, state, asked_at)
    select $1::uuid, coalesce(max(number) filter (where state <> 'refused'), 0) + 1, 'making', $2::timestamptz
    from wave_release where wave_id = $1::uuid
    having not coalesce(bool_or(state = 'making'), false)
    on conflict (wave_id, number) do update set state = 'making', asked_at = excluded.asked_at, refusal = null
    returning number`,
};

/** Asks for a release of a wave; false when one is being made already. A refused one gives its number to the next. */
export async function askForRelease(waveId: string, context: Context): Promise<boolean> {
  const [asked] = await context.rows(ask, [waveId, context.momentNow()]);
  return asked !== undefined;
}
