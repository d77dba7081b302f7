import { httpSubscriptionLink, type TRPCLink } from "@trpc/client";
import { ReformExchangeError } from "./errors.ts";
import type { TrpcHeaders } from "./trpc-headers.ts";
import type { EventSourceWithFetch, TrpcClientOptions } from "./trpc-options.ts";
import type { ReformExchangeRouter } from "./trpc-router.ts";

/** How subscriptions come: as server-sent events, each connection with headers of its own. */
export function subscriptionLink(url: string, options: TrpcClientOptions, headersOf: TrpcHeaders): TRPCLink<ReformExchangeRouter> {
  const { EventSource, fetch = (address, init) => globalThis.fetch(address, init) } = options;
  return httpSubscriptionLink<ReformExchangeRouter, EventSourceWithFetch>({
    url,
    ...(EventSource && { EventSource }),
    eventSourceOptions() {
      if (!EventSource) refuseToSubscribeUnheard(options);
      return {
        fetch: async (address, { headers, ...init }) =>
          fetch(String(address), { ...init, headers: { ...headers, ...(await headersOf({})) } }),
      };
    },
  });
}

/** The platform's own class, if there is one, sends no headers: the feed would be an anonymous one, and nobody would see that. */
function refuseToSubscribeUnheard({ apiKey, token, headers }: TrpcClientOptions): void {
  if (apiKey !== undefined || token !== undefined || headers !== undefined || globalThis.EventSource === undefined)
    throw new ReformExchangeError(
      "Give createTrpcClient the EventSource of the package eventsource: subscriptions need one that sends headers.",
    );
}
