/** The part of `fetch` that the client uses. */
export type Fetch = (url: string, init?: RequestInit) => Promise<Response>;

/**
 * How the API is reached.
 *
 * @example
 * import { createClient } from "@reform-exchange/sdk";
 *
 * const dutch = createClient({ baseUrl: "https://api.example.nl", language: "nl", timeoutMs: 10_000 });
 */
export interface ClientOptions {
  /** Origin of the API, for example `http://localhost:3000`; `/v1` and a slash at its end may be there or not. */
  readonly baseUrl: string;
  /** Used instead of the global `fetch`. */
  readonly fetch?: Fetch | undefined;
  /** How long one attempt may take, in milliseconds, its body included. 30,000 when left out. */
  readonly timeoutMs?: number | undefined;
  /** How often a call that is safe to repeat is tried again. 2 when left out. */
  readonly maxRetries?: number | undefined;
  /** HTTP headers of every call. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Language of the messages in problems. */
  readonly language?: "nl" | "en" | undefined;
}
