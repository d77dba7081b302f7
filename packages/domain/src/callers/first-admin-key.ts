import { operations } from "@reform-exchange/contract";
import { type NewApiKey, rightsOfRole } from "@reform-exchange/schemas";
import { describeCall } from "../audit/describe-call.ts";
import type { Clock } from "../clock.ts";
import type { Database, Statement } from "../database/database.ts";
import { rowsInside } from "../database/rows-inside.ts";
import { recordWrite } from "../writes/record-write.ts";
import { keyReaders, storeKey } from "./api-keys.ts";
import { operator } from "./caller.ts";

const anyAdmin: Statement = { name: "api-keys.any-admin", text: "select 1 as found from api_key where role = 'admin' limit 1" };

/**
 * Stores a first administrator's key when there never was one.
 *
 * @param keyFor gives the key, and keeps it where its holder finds it; called only when one is needed, before it is stored
 * @returns was one stored?
 */
export async function ensureAdminKey(database: Database, clock: Clock, keyFor: () => Promise<string>): Promise<boolean> {
  const [found] = await database.rows(anyAdmin, []);
  if (found) return false;
  return await database.exclusively(async () => {
    const [meanwhile] = await database.rows(anyAdmin, []);
    if (meanwhile) return false;
    const secret = await keyFor();
    const startedAtMs = clock.epochMs();
    await database.transaction(async (em) => {
      const rows = rowsInside(em);
      const key = await storeKey(rows, secret, firstAdmin(), new Date(startedAtMs).toISOString());
      const facts = {
        operation: operations.find(({ id }) => id === "apiKeys.create"),
        call: { requestId: null },
        callerId: operator.id,
        startedAtMs,
        endedAtMs: clock.epochMs(),
        processingRegister: undefined,
      };
      await recordWrite(rows, describeCall(facts, { outcome: "done", keys: [key.apiKeyId], rowCount: 1, filter: null }), [
        { resource: "api-keys", kind: "created", key: key.apiKeyId, readers: keyReaders },
      ]);
    });
    return true;
  });
}

function firstAdmin(): NewApiKey {
  const scopes = [...rightsOfRole.admin.scopes];
  return { name: "First administrator", role: "admin", scopes, purposes: [], regionCodes: null, expiresAt: null };
}
