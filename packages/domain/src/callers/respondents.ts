import type { Database } from "../database/database.ts";
import { findToken } from "../invitations/invitation-statements.ts";
import { isWellFormedToken } from "../invitations/invitation-token.ts";
import { ProblemError } from "../problem-error.ts";
import type { Caller } from "./caller.ts";
import { hashOfKey } from "./key-format.ts";

/**
 * Finds out whose an invitation token is. It is looked up each time: a renewal or an erasure takes effect at once, on every process.
 *
 * @throws ProblemError `unauthenticated` with what is the matter
 */
export async function respondentOf(token: string, { rows }: Database): Promise<Caller> {
  if (!isWellFormedToken(token)) throw new ProblemError("unauthenticated", { reason: "malformed" });
  const [invitation] = await rows<{ invitationId: string; waveId: string }>(findToken, [hashOfKey(token)]);
  if (!invitation) throw new ProblemError("unauthenticated", { reason: "unknown" });
  return {
    id: `invitation:${invitation.invitationId}`,
    kind: "invitation",
    role: "respondent",
    scopes: new Set(["own-response:write"]),
    purposes: new Set(),
    regionCodes: null,
    invitation,
  };
}
