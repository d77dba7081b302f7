/** The part of `fetch` that the client uses. */
export type Fetch = (url: string, init?: RequestInit) => Promise<Response>;

/**
 * How the API is reached.
 *
 * @example
 * import { createClient } from "@reform-exchange/sdk";
 *
 * const dutch = createClient({ baseUrl: "https://api.example.nl", apiKey: process.env.REFORM_EXCHANGE_KEY, language: "nl" });
 */
export interface ClientOptions {
  /** Origin of the API, for example `http://localhost:3000`; `/v1` and a slash at its end may be there or not. */
  readonly baseUrl: string;
  /**
   * A key of the API (`rx_…`), sent as `Authorization: Bearer …` with each request and nowhere else. When left out, and `token` too, calls
   * are anonymous. Outside your own machine use an address that starts with `https`.
   */
  readonly apiKey?: string | undefined;
  /** Gives the token (a JWT) to send instead of a key. Asked before each attempt, so that it can give a new one in time. */
  readonly token?: (() => string | Promise<string>) | undefined;
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
