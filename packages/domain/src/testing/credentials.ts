import { type NewApiKey, type Role, rightsOfRole } from "@reform-exchange/schemas";
import { storeKey } from "../callers/api-keys.ts";
import { newKey } from "../callers/key-format.ts";
import type { Clock } from "../clock.ts";
import type { Database } from "../database/database.ts";
import { rowsInside } from "../database/rows-inside.ts";

/** Every kind of holder of a key that the tests call as; each has all that its role may have on one side of the wall. */
export const keyHolders = {
  regionA: { number: 1, role: "region", regionCodes: ["AM14"] },
  revocable: { number: 2, role: "ministry", regionCodes: null },
  regionB: { number: 3, role: "region", regionCodes: ["AM18"] },
  ministry: { number: 4, role: "ministry", regionCodes: null },
  support: { number: 5, role: "support", regionCodes: null },
  researcher: { number: 6, role: "researcher", regionCodes: null },
  admin: { number: 7, role: "admin", regionCodes: null },
  expired: { number: 8, role: "support", regionCodes: null },
  revoked: { number: 9, role: "support", regionCodes: null },
  researcherA: { number: 10, role: "researcher", regionCodes: ["AM14"] },
} as const satisfies Record<string, { number: number; role: Role; regionCodes: readonly string[] | null }>;

export type KeyHolder = keyof typeof keyHolders;

/** Id of the key of a holder. */
export function keyIdOf(holder: KeyHolder): string {
  return `01938c1e-0000-7000-8000-00000000000${keyHolders[holder].number.toString(16)}`;
}

/** Stores a key for each holder, and gives the secrets. */
export async function seedKeys(database: Database, clock: Clock): Promise<Record<KeyHolder, string>> {
  const now = new Date(clock.epochMs()).toISOString();
  const past = new Date(clock.epochMs() - 1000).toISOString();
  const secrets = Object.entries(keyHolders).map(([holder, facts]) => [holder as KeyHolder, facts, newKey()] as const); // entries forget the keys
  await database.transaction(async (em) => {
    const rows = rowsInside(em);
    for (const [holder, { role, regionCodes }, secret] of secrets) {
      const wanted: NewApiKey = {
        name: `${holder} of the tests`,
        role,
        scopes: [...rightsOfRole[role].scopes],
        purposes: [...rightsOfRole[role].purposes],
        regionCodes: regionCodes && [...regionCodes],
        expiresAt: holder === "expired" ? past : null,
      };
      await storeKey(rows, secret, wanted, now, keyIdOf(holder));
    }
    await em.execute("update api_key set revoked_at = ? where id = ?", [past, keyIdOf("revoked")]);
  });
  return Object.fromEntries(secrets.map(([holder, , secret]) => [holder, secret])) as Record<KeyHolder, string>; // fromEntries forgets the keys
}
