/** Bare Fastify that sends the JSON of one prepared statement. */
import Fastify from "fastify";
import pg from "pg";
import { announce } from "./announce.ts";
import { firstMunicipalities, municipalitiesOfRegion, type PageRow } from "./municipality-pages.ts";

const pool = new pg.Pool({ connectionString: process.env["DATABASE_URL"], max: 10 });
const app = Fastify();

app.get<{ Params: { regionCode: string }; Querystring: { asOf: string } }>(
  "/v1/regions/:regionCode/municipalities",
  async (request, reply) => {
    const { rows } = await pool.query<PageRow>(municipalitiesOfRegion(request.params.regionCode, request.query.asOf));
    return reply.type("application/json").send(rows[0]?.body);
  },
);

app.get<{ Querystring: { asOf: string } }>("/v1/municipalities", async (request, reply) => {
  const { rows } = await pool.query<PageRow>(firstMunicipalities(request.query.asOf));
  return reply.type("application/json").send(rows[0]?.body);
});

await announce(app);
