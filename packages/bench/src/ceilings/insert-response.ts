/** Bare Fastify that stores a survey response with one INSERT and nothing else. Argument: the wave. */
import { hash, randomUUID } from "node:crypto";
import Fastify from "fastify";
import pg from "pg";
import { announce } from "./announce.ts";
import { makeOwnTables } from "./own-tables.ts";

const [waveId = ""] = process.argv.slice(2);
const schema = "bare_response";
const pool = new pg.Pool({ connectionString: process.env["DATABASE_URL"], max: 10 });
await makeOwnTables(pool, schema, ["response"]);
const text = `
  insert into ${schema}.response (wave_id, id, invitation_id, region_code, answers, saved_at, submitted_at, saves)
  values ($1, $2, $3, 'AM14', $4, $5, $5, 1)`;
const app = Fastify();

app.put<{ Body: { answers: object } }>("/v1/response", async (request) => {
  const responseId = randomUUID();
  const now = new Date().toISOString();
  const values = [waveId, responseId, invitationOf(request.headers.authorization ?? ""), JSON.stringify(request.body.answers), now];
  await pool.query({ name: "response", text, values });
  return { waveId, responseId, submittedAt: now, savedAt: now };
});

/** An id that each token has of its own, in the place of a look-up. */
function invitationOf(authorization: string): string {
  return hash("sha256", authorization, "hex").slice(0, 32);
}

await announce(app);
