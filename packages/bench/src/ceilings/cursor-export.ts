/** Bare Fastify that sends the responses of a wave as a cursor gives them, each as a line of JSON text. */
import { Readable } from "node:stream";
import Fastify from "fastify";
import pg from "pg";
import { announce } from "./announce.ts";

const rowsPerFetch = 5000;
const declare = (order: string) => `
  declare rows no scroll cursor for
  select json_build_object(
    'responseId', id,
    'invitationId', invitation_id,
    'regionCode', region_code,
    'submittedAt', to_char(submitted_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
    'answers', answers
  )::text as line
  from response where wave_id = $1::uuid and submitted_at is not null ${order}`;

const pool = new pg.Pool({ connectionString: process.env["DATABASE_URL"], max: 10 });
const app = Fastify();

app.get<{ Params: { waveId: string }; Querystring: { by?: string } }>("/v1/waves/:waveId/responses", (request, reply) => {
  const order = request.query.by === "id" ? "order by id" : "";
  return reply.type("application/x-ndjson").send(Readable.from(linesOf(request.params.waveId, order)));
});

async function* linesOf(waveId: string, order: string): AsyncGenerator<string> {
  const client = await pool.connect();
  try {
    await client.query("begin");
    await client.query(declare(order), [waveId]);
    for (;;) {
      const { rows } = await client.query<{ line: string }>(`fetch ${rowsPerFetch} from rows`);
      if (rows.length === 0) break;
      let text = "";
      for (const { line } of rows) text += `${line}\n`;
      yield text;
    }
    await client.query("commit");
  } finally {
    client.release();
  }
}

await announce(app);
