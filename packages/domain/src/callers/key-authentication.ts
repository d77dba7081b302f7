import type { Purpose, RegionCode, Role, Scope } from "@reform-exchange/schemas";
import type { Clock } from "../clock.ts";
import type { Database, Statement } from "../database/database.ts";
import type { Freshness } from "../freshness.ts";
import { ProblemError } from "../problem-error.ts";
import type { Caller } from "./caller.ts";
import { hashOfKey, isWellFormedKey } from "./key-format.ts";

/** A key that was known once but opens nothing now: the refusal is recorded under its id. */
export class KnownKeyRefused extends ProblemError<"unauthenticated"> {
  readonly callerId: string;
  constructor(callerId: string, reason: "expired" | "revoked") {
    super("unauthenticated", { reason });
    this.callerId = callerId;
  }
}

interface KnownKey {
  readonly caller: Caller;
  readonly keyId: string;
  readonly expiresAtMs: number;
  readonly isRevoked: boolean;
}

interface KeyRow {
  readonly id: string;
  readonly role: Role;
  readonly scopes: Scope[];
  readonly purposes: Purpose[];
  readonly regionCodes: RegionCode[] | null;
  readonly expiresAtMs: number | null;
  readonly isRevoked: boolean;
}

const findKey: Statement = {
  name: "api-keys.by-hash",
  text: `select json_build_object('id', id, 'role', role, 'scopes', scopes, 'purposes', purposes, 'regionCodes', region_codes,
      'expiresAtMs', (extract(epoch from expires_at) * 1000)::bigint, 'isRevoked', revoked_at is not null)::text as key
    from api_key where secret_hash = $1`,
};

const noteUse: Statement = {
  name: "api-keys.used",
  text: `update api_key set last_used_at = greatest(last_used_at, used.at)
    from json_to_recordset($1::json) as used(id uuid, at timestamptz) where api_key.id = used.id`,
};

const mostKept = 10_000;

/** Finds out whom an API key stands for. What it found is kept until a key changes. */
export class KeyAuthentication {
  readonly #database: Database;
  readonly #clock: Clock;
  readonly #freshness: Freshness;
  readonly #known = new Map<string, KnownKey>();
  readonly #usedAtMs = new Map<string, number>();
  #epoch: number | undefined;

  constructor(database: Database, clock: Clock, freshness: Freshness) {
    this.#database = database;
    this.#clock = clock;
    this.#freshness = freshness;
  }

  /** @throws ProblemError `unauthenticated` with what is the matter */
  async callerOf(key: string): Promise<Caller> {
    if (!isWellFormedKey(key)) throw new ProblemError("unauthenticated", { reason: "malformed" });
    const { caller, keyId, expiresAtMs, isRevoked } = await this.#find(hashOfKey(key));
    if (isRevoked) throw new KnownKeyRefused(caller.id, "revoked");
    const now = this.#clock.epochMs();
    if (now >= expiresAtMs) throw new KnownKeyRefused(caller.id, "expired");
    this.#usedAtMs.set(keyId, now);
    return caller;
  }

  /** Writes when keys were last used, since the last time. Not with each call: reads must not write. */
  async writeUses(): Promise<void> {
    if (this.#usedAtMs.size === 0) return;
    const uses = [...this.#usedAtMs].map(([id, at]) => ({ id, at: new Date(at).toISOString() }));
    this.#usedAtMs.clear();
    await this.#database.rows(noteUse, [JSON.stringify(uses)]);
  }

  async #find(hash: string): Promise<KnownKey> {
    const epoch = this.#freshness.epochOf(["api-keys"]);
    if (epoch !== this.#epoch || epoch === undefined) {
      this.#known.clear();
      this.#epoch = epoch;
    }
    const known = this.#known.get(hash);
    if (known) return known;
    const [row] = await this.#database.rows<{ key: string }>(findKey, [hash]);
    if (!row) throw new ProblemError("unauthenticated", { reason: "unknown" });
    const found = knownKey(JSON.parse(row.key) as KeyRow); // as the statement builds it
    // Kept only if no key changed meanwhile.
    if (epoch !== undefined && epoch === this.#freshness.epochOf(["api-keys"]) && this.#known.size < mostKept) this.#known.set(hash, found);
    return found;
  }
}

function knownKey({ id, role, scopes, purposes, regionCodes, expiresAtMs, isRevoked }: KeyRow): KnownKey {
  return {
    caller: {
      id: `key:${id}`,
      kind: "key",
      role,
      scopes: new Set(scopes),
      purposes: new Set(purposes),
      regionCodes: regionCodes && new Set(regionCodes),
    },
    keyId: id,
    expiresAtMs: expiresAtMs ?? Number.POSITIVE_INFINITY,
    isRevoked,
  };
}
