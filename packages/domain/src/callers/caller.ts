import { type Purpose, type RegionCode, type Role, rightsOfRole, type Scope } from "@reform-exchange/schemas";
import type { TokenClaim } from "../invitations/invitation-token.ts";

/** Who calls: what a credential stands for, once it has been checked. */
export interface Caller {
  /** Who it is in audit records and idempotency keys: `key:<id>`, `token:<client>`, `invitation:<id>`, `operator`, or `anonymous`. */
  readonly id: string;
  readonly kind: "anonymous" | "key" | "token" | "invitation" | "operator";
  readonly role: Role | "respondent" | "anonymous";
  readonly scopes: ReadonlySet<Scope>;
  readonly purposes: ReadonlySet<Purpose>;
  /** The regions whose rows it may reach; null for all. */
  readonly regionCodes: ReadonlySet<RegionCode> | null;
  /** Of a respondent: the invitation that he holds, which is all that he reaches. */
  readonly invitation?: TokenClaim;
  /** Is it only what his token claims? Then the use case looks, and nothing may be held against who is named. */
  readonly isClaimed?: boolean;
}

/** Whoever shows no credential. */
export const anonymous: Caller = {
  id: "anonymous",
  kind: "anonymous",
  role: "anonymous",
  scopes: new Set(),
  purposes: new Set(),
  regionCodes: null,
};

/** Whoever runs the program's subcommands: has the machine, and so the rights of an administrator. */
export const operator: Caller = {
  id: "operator",
  kind: "operator",
  role: "admin",
  scopes: new Set(rightsOfRole.admin.scopes),
  purposes: new Set(),
  regionCodes: null,
};
