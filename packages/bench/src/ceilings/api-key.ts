/** Bare Fastify that sends an API key as one prepared statement makes it. */
import Fastify from "fastify";
import pg from "pg";
import { announce } from "./announce.ts";

const moment = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const find = `
  select json_build_object(
    'apiKeyId', id,
    'prefix', prefix,
    'name', name,
    'role', role,
    'scopes', to_json(scopes),
    'purposes', to_json(purposes),
    'regionCodes', to_json(region_codes),
    'expiresAt', ${moment("expires_at")},
    'createdAt', ${moment("created_at")},
    'revokedAt', ${moment("revoked_at")},
    'lastUsedAt', ${moment("last_used_at")}
  )::text as body
  from api_key
  where id = $1::uuid`;

const pool = new pg.Pool({ connectionString: process.env["DATABASE_URL"], max: 10 });
const app = Fastify();

app.get<{ Params: { apiKeyId: string } }>("/v1/api-keys/:apiKeyId", async (request, reply) => {
  const { rows } = await pool.query<{ body: string }>({ name: "api-key", text: find, values: [request.params.apiKeyId] });
  return reply.type("application/json").send(rows[0]?.body);
});

await announce(app);
