/** A bare tRPC adapter that answers with what one prepared statement gives. */
import { initTRPC } from "@trpc/server";
import { fastifyTRPCPlugin } from "@trpc/server/adapters/fastify";
import Fastify from "fastify";
import pg, { type QueryConfig } from "pg";
import { announce } from "./announce.ts";
import { firstMunicipalities, municipalitiesOfRegion, type PageRow } from "./municipality-pages.ts";

const pool = new pg.Pool({ connectionString: process.env["DATABASE_URL"], max: 10 });

async function pageOf(query: QueryConfig): Promise<unknown> {
  const { rows } = await pool.query<PageRow>(query);
  return JSON.parse(rows[0]?.body ?? "null");
}

const t = initTRPC.create();
const router = t.router({
  regions: t.router({
    listMunicipalities: t.procedure
      .input((input) => input as { regionCode: string; asOf: string }) // unchecked: this is the ceiling
      .query(({ input }) => pageOf(municipalitiesOfRegion(input.regionCode, input.asOf))),
  }),
  municipalities: t.router({
    list: t.procedure
      .input((input) => input as { asOf: string }) // as above
      .query(({ input }) => pageOf(firstMunicipalities(input.asOf))),
  }),
});

const app = Fastify();
await app.register(fastifyTRPCPlugin, { prefix: "/trpc", trpcOptions: { router } });
await announce(app);
