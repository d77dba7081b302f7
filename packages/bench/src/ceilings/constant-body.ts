/** Bare Fastify that sends a constant body. Arguments: the path, and a file with the body. */
import { readFileSync } from "node:fs";
import Fastify from "fastify";
import { announce } from "./announce.ts";

const [path = "/", file = ""] = process.argv.slice(2);
const body = readFileSync(file, "utf8");

const app = Fastify();
app.get(path, (_request, reply) => reply.type("application/json").send(body));
await announce(app);
