import type { Input } from "../address.ts";
import { errorOfReply } from "../reply.ts";
import type { Connection } from "../request.ts";
import { withRetries } from "../retry.ts";
import type { Route } from "../route.ts";
import { isTemporary } from "../temporary.ts";
import type { StreamOptions } from "./export-options.ts";
import { type StreamedAnswer, streamedAnswer } from "./streamed-answer.ts";

/** All that an operation lists, in one media type. */
export interface WantedExport {
  readonly connection: Connection;
  readonly route: Route;
  readonly input: Input;
  readonly mediaType: string;
}

/** Asks for an export, again where it was refused for now, until it begins. Whoever has the answer ends it. */
export function exportAnswer({ mediaType, ...wanted }: WantedExport, options: StreamOptions): Promise<StreamedAnswer> {
  const { signal, timeoutMs, maxRetries = wanted.connection.maxRetries } = options;
  const once = async () => {
    const answer = await streamedAnswer({ ...wanted, headers: { accept: mediaType }, signal, timeoutMs });
    const { response } = answer;
    if (response.status === 200 && isOf(mediaType, response)) return answer;
    try {
      throw errorOfReply({ response, text: await answer.text() });
    } finally {
      answer.end();
    }
  };
  return withRetries(once, { maxRetries, isTemporary }, signal);
}

/** Is it what was asked for? A page of a proxy must not be taken for it. */
function isOf(mediaType: string, { headers }: Response): boolean {
  return headers.get("content-type")?.split(";")[0]?.trim().toLowerCase() === mediaType;
}
