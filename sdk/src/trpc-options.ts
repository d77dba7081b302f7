import type { ClientOptions } from "./client-options.ts";

/**
 * What a call may say beside its input, as tRPC's `context`: the same as in the options of the main entry.
 *
 * @example
 * import type { TrpcCallContext } from "@reform-exchange/sdk/trpc";
 *
 * const context: TrpcCallContext = { ifMatch: 3 };
 */
export type TrpcCallContext = {
  /** The version that a PUT or DELETE changes: the member `version` of what was read, or its `ETag`. */
  readonly ifMatch?: string | number | undefined;
  /** Tells a call that makes something apart from all others. tRPC retries nothing, so it is for those who do it themselves. */
  readonly idempotencyKey?: string | undefined;
};

/** How an `EventSource` makes its requests. */
export type EventSourceFetch = (url: string | URL, init: EventSourceFetchInit) => Promise<Response>;

/** What an `EventSource` asks of the `fetch` that it is given. */
export interface EventSourceFetchInit {
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
}

/** A connection of server-sent events, as far as tRPC uses it. */
export interface EventSourceConnection {
  readonly CONNECTING: number;
  readonly OPEN: number;
  readonly CLOSED: number;
  readonly readyState: number;
  addEventListener(type: string, listener: (event: object) => void): void;
  removeEventListener(type: string, listener: (event: object) => void): void;
  close(): void;
}

/** The class `EventSource` of the package `eventsource`, or another whose requests a `fetch` can make. */
export type EventSourceWithFetch = new (url: string, options?: { fetch?: EventSourceFetch }) => EventSourceConnection;

/** How the tRPC door is reached: as the client of the main entry, but without its retries and time limit. */
export interface TrpcClientOptions extends Pick<ClientOptions, "baseUrl" | "apiKey" | "token" | "fetch" | "headers" | "language"> {
  /**
   * The class that subscriptions use: the `EventSource` of the package `eventsource`. Not needed for anything else, nor for anonymous
   * subscriptions in a browser; the browser's own class can't send a credential.
   */
  readonly EventSource?: EventSourceWithFetch | undefined;
}
