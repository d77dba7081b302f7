import type { ClientOptions } from "./client-options.ts";
import { ReformExchangeError } from "./errors.ts";
import { unlessAborted } from "./wait.ts";

/** What a client proves with who it is. */
export type CredentialOptions = Pick<ClientOptions, "apiKey" | "token">;

/** The value of `Authorization` for the next request. */
export type Authorization = (signal?: AbortSignal) => Promise<string>;

/** What a credential consists of (RFC 6750 §2.1). An error about another one never tells it, as the errors of `fetch` would. */
const credentialForm = /^[\w.~+/-]+=*$/u;

/** How requests prove who sends them; undefined when they don't. */
export function authorizationOf({ apiKey, token }: CredentialOptions): Authorization | undefined {
  if (apiKey !== undefined && token !== undefined) throw new TypeError("Give apiKey or token, not both.");
  if (token !== undefined) return async (signal) => bearer("What token gave", await unlessAborted(token, signal), ReformExchangeError);
  if (apiKey === undefined) return undefined;
  const authorization = bearer("apiKey", apiKey, TypeError);
  return async () => authorization;
}

function bearer(name: string, credential: unknown, Refusal: new (message: string) => Error): string {
  if (typeof credential !== "string" || !credentialForm.test(credential))
    throw new Refusal(`${name} is no credential: it is empty, or has a space, a line break or something else that none has.`);
  return `Bearer ${credential}`;
}
