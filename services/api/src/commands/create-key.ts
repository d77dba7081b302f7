import { operator } from "@reform-exchange/domain";
import { CreatedApiKey } from "@reform-exchange/schemas";
import type { Config } from "../config.ts";
import { withExchange } from "./with-exchange.ts";

/** The options of `keys create`, unchecked: the operation checks them. */
export interface KeyOptions {
  readonly name?: string;
  readonly role?: string;
  readonly scope?: readonly string[];
  readonly purpose?: readonly string[];
  readonly region?: readonly string[];
  readonly expires?: string;
}

const options = {
  name: "--name",
  role: "--role",
  scopes: "--scope",
  purposes: "--purpose",
  regionCodes: "--region",
  expiresAt: "--expires",
};

/** Makes a key. The secret alone goes to standard output, so that it can be piped to where it is kept. */
export async function createKey(config: Config, { name, role, scope, purpose, region, expires }: KeyOptions): Promise<void> {
  const wanted = { name, role, scopes: scope ?? [], purposes: purpose ?? [], regionCodes: region ?? null, expiresAt: expires ?? null };
  await withExchange(config, options, async (exchange) => {
    const answer = await exchange.execute("apiKeys.create", wanted, { caller: operator, requestId: null });
    const key = CreatedApiKey.parse(answer.value);
    process.stderr.write(`Made key ${key.prefix} (id ${key.apiKeyId}) for ${key.name}. Its secret is shown this once:\n`);
    process.stdout.write(`${key.secret}\n`);
  });
}
