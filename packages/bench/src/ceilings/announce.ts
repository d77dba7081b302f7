import type { FastifyInstance } from "fastify";

/** Listens on a free port of this machine and prints the address, as the product does. */
export async function announce(app: FastifyInstance): Promise<void> {
  console.log(await app.listen({ host: "127.0.0.1", port: 0 }));
}
