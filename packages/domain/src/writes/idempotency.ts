/**
 * A creating call that is repeated with its key gets its first answer again. The key is taken in the transaction of the call itself, so
 * it is kept exactly when the call was done, and a second call at the same time waits for the first.
 */
import { createHmac } from "node:crypto";
import type { OperationId } from "@reform-exchange/contract";
import type { Rows, Statement } from "../database/database.ts";
import { type FaultInBothLanguages, invalidInput, ProblemError } from "../problem-error.ts";

const keptForMs = 24 * 60 * 60 * 1000;
/** A key that is expired may be taken again; one in use makes the statement wait, up to the lock's time limit. */
const take: Statement = {
  name: "idempotency.take",
  text: `insert into idempotent_request as kept (caller_id, key, fingerprint, expires_at)
    select $1, $2, $3, $4::timestamptz from (select set_config('lock_timeout', '10s', true)) as limited
    on conflict (caller_id, key) do update set fingerprint = excluded.fingerprint, expires_at = excluded.expires_at, answer = null
      where kept.expires_at <= $5::timestamptz
    returning 1 as taken`,
};
const find: Statement = {
  name: "idempotency.find",
  text: "select fingerprint, answer from idempotent_request where caller_id = $1 and key = $2",
};
const forget: Statement = { name: "idempotency.forget", text: "delete from idempotent_request where expires_at <= $1" };

/** Who repeats what. */
export interface IdempotentCall {
  readonly callerId: string;
  readonly key: string;
  readonly fingerprint: string;
}

/**
 * Reads the header `Idempotency-Key`, quoted or not.
 *
 * @throws ProblemError `invalid-input` when it is no key of 1 to 200 visible characters
 */
export function readIdempotencyKey(header: string): string {
  const key = /^"(.*)"$/u.exec(header.trim())?.[1] ?? header.trim();
  if (!/^[\x21\x23-\x7e]{1,200}$/u.test(key)) throw invalidInput([malformedKey]);
  return key;
}

const malformedKey: FaultInBothLanguages = {
  pointer: "/Idempotency-Key",
  code: "invalid-format",
  message: {
    nl: "De kop Idempotency-Key moet 1 tot 200 zichtbare tekens zijn, bijvoorbeeld een UUID.",
    en: "The header Idempotency-Key must be 1 to 200 visible characters, a UUID for example.",
  },
};

/** A hash of what is asked, keyed so that nobody can find an answer to a survey by trying. */
export function fingerprintOf(secret: Buffer, id: OperationId, input: unknown): string {
  return createHmac("sha256", secret)
    .update(`${id}\n${canonical(input)}`)
    .digest("base64url");
}

/** JSON with the members of objects in order: their order means nothing. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_name, member: unknown) =>
    member !== null && typeof member === "object" && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : member,
  );
}

/**
 * Takes the key for this call, or gives the answer of the call that took it.
 *
 * @throws ProblemError `idempotency-key-reused` when another call took it, `idempotency-key-in-progress` when that goes on for over 10 s
 */
export async function takeKey(rows: Rows, { callerId, key, fingerprint }: IdempotentCall, nowMs: number): Promise<string | undefined> {
  const expiresAt = new Date(nowMs + keptForMs).toISOString();
  const [taken] = await rows(take, [callerId, key, fingerprint, expiresAt, new Date(nowMs).toISOString()]).catch((error: unknown) => {
    if (error instanceof Error && "code" in error && error.code === "55P03") throw new ProblemError("idempotency-key-in-progress", {});
    throw error;
  });
  if (taken) return undefined;
  const [kept] = await rows<{ fingerprint: string; answer: string | null }>(find, [callerId, key]);
  if (kept?.fingerprint !== fingerprint || kept.answer === null) throw new ProblemError("idempotency-key-reused", {});
  return kept.answer;
}

/** Forgets the calls whose time has passed. */
export async function forgetOldKeys(rows: Rows, nowMs: number): Promise<void> {
  await rows(forget, [new Date(nowMs).toISOString()]);
}
