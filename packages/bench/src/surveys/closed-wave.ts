import type pg from "pg";
import { call } from "../product-calls.ts";
import { generatedAnswers } from "./generated-answers.ts";
import { makeOpenWave } from "./make-wave.ts";

export interface ClosedWaveParts {
  readonly url: string;
  readonly researcher: string;
  readonly client: pg.Client;
  readonly responseCount: number;
}

/** A closed wave with many responses, in the order of their arrival, not of their ids; and gone over as the server does by itself after a while. */
export async function makeClosedWave({ url, researcher, client, responseCount }: ClosedWaveParts): Promise<string> {
  const { waveId, regionCodes } = await makeOpenWave(url, researcher);
  await call(url, `/v1/waves/${waveId}/closure`, researcher, { method: "PUT" });
  await client.query("select setseed(0.5)");
  await client.query(
    `insert into response (wave_id, id, invitation_id, region_code, answers, saved_at, submitted_at, saves)
      select $2::uuid, gen_random_uuid(), gen_random_uuid(), ($3::text[])[1 + floor(cardinality($3::text[]) * power(random(), 1.5))::int],
        answers, now(), now(), 1
      from (${generatedAnswers}) made`,
    [responseCount, waveId, regionCodes],
  );
  await client.query(`vacuum analyze response_${waveId.replaceAll("-", "")}`);
  return waveId;
}
