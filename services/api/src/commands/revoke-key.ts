import { type Exchange, operator } from "@reform-exchange/domain";
import type { ApiKey } from "@reform-exchange/schemas";
import type { Config } from "../config.ts";
import { CommandError } from "./command-error.ts";
import { everyKey } from "./every-key.ts";
import { withExchange } from "./with-exchange.ts";

/** Makes a key open nothing any more. */
export async function revokeKey(config: Config, named: string): Promise<void> {
  await withExchange(config, {}, async (exchange) => {
    const key = await findKey(exchange, named);
    await exchange.execute("apiKeys.revoke", { apiKeyId: key.apiKeyId }, { caller: operator, requestId: null });
    const said = key.revokedAt === null ? "Revoked" : `Revoked before, on ${key.revokedAt}:`;
    process.stdout.write(`${said} key ${key.prefix} (id ${key.apiKeyId}, ${key.name}).\n`);
  });
}

/** What was named is never said back: it may be a whole key. */
async function findKey(exchange: Exchange, named: string): Promise<ApiKey> {
  const found: ApiKey[] = [];
  for await (const key of everyKey(exchange)) if (key.apiKeyId === named.toLowerCase() || key.prefix === named) found.push(key);
  const [key, ...others] = found;
  if (!key)
    throw new CommandError("There is no such key. Give its id, or its prefix: the first eleven characters. `keys list` shows both.");
  if (others.length > 0) throw new CommandError(`Several keys have this prefix: ${found.map(({ apiKeyId }) => apiKeyId).join(", ")}.`);
  return key;
}
