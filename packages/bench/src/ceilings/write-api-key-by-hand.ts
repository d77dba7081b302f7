/**
 * Bare Fastify that stores an API key in one transaction with all that goes with it in the product: the idempotency key with its answer,
 * the audit record, the mark that it is not sealed yet, and the change that waits for its place. Nothing is checked, sealed or placed.
 */
import { hash, randomBytes } from "node:crypto";
import Fastify from "fastify";
import pg from "pg";
import { announce } from "./announce.ts";
import { insertApiKey, makeApiKey, type NewApiKey } from "./new-api-key.ts";
import { makeOwnTables } from "./own-tables.ts";

const schema = "by_hand";
const callerId = "key:01938c1e-7d4a-7c9b-9a55-0d9f1f3f2a11";
const keptForMs = 24 * 60 * 60 * 1000;

const takeKey = `
  insert into ${schema}.idempotent_request (caller_id, key, fingerprint, answer, expires_at) values ($1, $2, $3, $4, $5)
  on conflict do nothing`;
const insertKey = insertApiKey(schema);
const record = `
  with record as (
    insert into ${schema}.audit_record (recorded_at, caller_id, operation_id, outcome, body)
    values ($1, $2, 'apiKeys.create', 'done', $3) returning id
  ), mark as (
    insert into ${schema}.audit_unsealed (record_id) select id from record
  )
  insert into ${schema}.change_pending (resource, kind, key, audience, changed_at) values ('api-keys', 'created', $4, 'administrators', $1)`;

const pool = new pg.Pool({ connectionString: process.env["DATABASE_URL"], max: 10 });
await makeOwnTables(pool, schema, ["api_key", "idempotent_request", "audit_record", "audit_unsealed", "change_pending"]);
const app = Fastify();

app.post<{ Body: NewApiKey }>("/v1/api-keys", async (request, reply) => {
  const begunAt = Date.now();
  const made = makeApiKey(request.body);
  const fingerprint = hash("sha256", JSON.stringify(request.body), "base64url");
  const answer = JSON.stringify({ ...made.shown, secret: null });
  const expiresAt = new Date(begunAt + keptForMs).toISOString();
  const client = await pool.connect();
  try {
    await client.query("begin");
    const idempotencyKey = request.headers["idempotency-key"];
    const taken = await client.query({ name: "take", text: takeKey, values: [callerId, idempotencyKey, fingerprint, answer, expiresAt] });
    if (taken.rowCount !== 1) throw new Error("a request came twice");
    await client.query({ name: "api-key", text: insertKey, values: [...made.values] });
    const body = auditBody(made.id, request.id, begunAt);
    await client.query({ name: "record", text: record, values: [made.createdAt, callerId, body, made.id] });
    await client.query("commit");
  } catch (error) {
    await client.query("rollback");
    throw error;
  } finally {
    client.release();
  }
  return reply.code(201).send({ ...made.shown, secret: made.secret });
});

/** With the members of the product's records. */
function auditBody(key: string, requestId: string, begunAt: number): string {
  return JSON.stringify({
    problem: null,
    requestId,
    keys: [key],
    rowCount: 1,
    filter: null,
    log: {
      trace_id: randomBytes(16).toString("hex"),
      span_id: randomBytes(8).toString("hex"),
      parent_span_id: null,
      status: "Ok",
      name: "Make an API key",
      start_time: begunAt,
      end_time: Date.now(),
      resource: { attributes: { "service.name": "reform-exchange" } },
      attributes: {},
    },
  });
}

await announce(app);
