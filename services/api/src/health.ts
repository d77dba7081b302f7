import { type Database, type Exchange, ProblemError, pendingMigrations } from "@reform-exchange/domain";
import type { FastifyInstance } from "fastify";

/** `/health/live`: the process answers. `/health/ready`: it can do its work. */
export function addHealth(app: FastifyInstance, exchange: Exchange, database: Database): void {
  app.get("/health/live", async () => ({ status: "live" }));

  app.get("/health/ready", async () => {
    const pending = await pendingMigrations(database).catch((error: unknown) => {
      throw new ProblemError("service-unavailable", {}, { cause: error });
    });
    if (pending.length > 0)
      throw new ProblemError("service-unavailable", {}, { cause: new Error(`migrations to be run: ${pending.join(", ")}`) });
    await exchange.execute("regions.list", { limit: 1 }); // 503 while no reference data is loaded
    return { status: "ready", database: database.kind };
  });
}
