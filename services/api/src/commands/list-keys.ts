import type { ApiKey } from "@reform-exchange/schemas";
import type { Config } from "../config.ts";
import { everyKey } from "./every-key.ts";
import { textTable } from "./text-table.ts";
import { withExchange } from "./with-exchange.ts";

const columns = ["prefix", "state", "last used", "role", "regions", "scopes", "purposes", "name", "id"];

/** Prints a table of all keys. */
export async function listKeys(config: Config): Promise<void> {
  await withExchange(config, {}, async (exchange) => {
    const now = new Date(exchange.clock.epochMs()).toISOString();
    const keys = await Array.fromAsync(everyKey(exchange));
    process.stdout.write(textTable([columns, ...keys.map((key) => cellsOf(key, now))]));
  });
}

function cellsOf(key: ApiKey, now: string): string[] {
  const regions = key.regionCodes === null ? "all" : list(key.regionCodes);
  const lastUsed = key.lastUsedAt === null ? "never" : toMinute(key.lastUsedAt);
  return [key.prefix, stateOf(key, now), lastUsed, key.role, regions, list(key.scopes), list(key.purposes), key.name, key.apiKeyId];
}

function stateOf({ revokedAt, expiresAt }: ApiKey, now: string): string {
  if (revokedAt !== null) return `revoked ${toMinute(revokedAt)}`;
  if (expiresAt === null) return "valid";
  return Date.parse(expiresAt) <= Date.parse(now) ? `expired ${toMinute(expiresAt)}` : `valid until ${toMinute(expiresAt)}`;
}

function list(items: readonly string[]): string {
  return items.length === 0 ? "-" : items.join(",");
}

function toMinute(moment: string): string {
  return `${moment.slice(0, "2026-11-23T11:00".length)}Z`;
}
