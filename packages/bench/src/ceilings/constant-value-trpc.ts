/** A bare tRPC adapter that answers `regions.list` with a constant value. Argument: a file with the value as JSON. */
import { readFileSync } from "node:fs";
import { initTRPC } from "@trpc/server";
import { fastifyTRPCPlugin } from "@trpc/server/adapters/fastify";
import Fastify from "fastify";
import { announce } from "./announce.ts";

const [file = ""] = process.argv.slice(2);
const value: unknown = JSON.parse(readFileSync(file, "utf8"));

const t = initTRPC.create();
const router = t.router({ regions: t.router({ list: t.procedure.query(() => value) }) });

const app = Fastify();
await app.register(fastifyTRPCPlugin, { prefix: "/trpc", trpcOptions: { router } });
await announce(app);
