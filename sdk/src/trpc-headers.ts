import type { Authorization } from "./credential.ts";
import { type SafeWrite, safeWriteHeaders } from "./safe-write-headers.ts";
import type { TrpcClientOptions } from "./trpc-options.ts";

/** The headers of a call, given what its context says. */
export type TrpcHeaders = (context: SafeWrite) => Promise<Record<string, string>>;

/** How the headers of a client's calls come about; those that the caller gives replace the others. */
export function trpcHeadersOf({ language, headers }: TrpcClientOptions, authorization: Authorization | undefined): TrpcHeaders {
  const given = Object.fromEntries(new Headers(headers));
  return async (context) => ({
    ...(language && { "accept-language": language }),
    ...safeWriteHeaders(context),
    ...(authorization && !given["authorization"] && { authorization: await authorization() }),
    ...given,
  });
}
