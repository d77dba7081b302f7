/** Bare Fastify that stores an API key with one INSERT and nothing else. */
import Fastify from "fastify";
import pg from "pg";
import { announce } from "./announce.ts";
import { insertApiKey, makeApiKey, type NewApiKey } from "./new-api-key.ts";
import { makeOwnTables } from "./own-tables.ts";

const schema = "bare_insert";
const pool = new pg.Pool({ connectionString: process.env["DATABASE_URL"], max: 10 });
await makeOwnTables(pool, schema, ["api_key"]);
const text = insertApiKey(schema);
const app = Fastify();

app.post<{ Body: NewApiKey }>("/v1/api-keys", async (request, reply) => {
  const { values, shown, secret } = makeApiKey(request.body);
  await pool.query({ name: "api-key", text, values: [...values] });
  return reply.code(201).send({ ...shown, secret });
});

await announce(app);
