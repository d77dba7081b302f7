import { ConnectionError } from "../errors.ts";
import { errorOfReply } from "../reply.ts";
import { exportAnswer, type WantedExport } from "./export-answer.ts";
import type { StreamOptions } from "./export-options.ts";
import type { StreamedAnswer } from "./streamed-answer.ts";

/** Each item of an export that is NDJSON, as it comes. */
export async function* exportedItems(wanted: WantedExport, options: StreamOptions = {}): AsyncGenerator<unknown, void, undefined> {
  const answer = await exportAnswer(wanted, options);
  try {
    for await (const line of linesOf(answer)) {
      options.signal?.throwIfAborted();
      yield itemOf(line, answer.response);
    }
  } finally {
    answer.end();
  }
}

async function* linesOf({ chunks, what }: StreamedAnswer): AsyncGenerator<string, void, undefined> {
  const decoder = new TextDecoder();
  let begun = "";
  for await (const chunk of chunks()) {
    const lines = (begun + decoder.decode(chunk, { stream: true })).split("\n");
    begun = lines.pop() ?? "";
    yield* lines;
  }
  if (begun + decoder.decode() !== "") throw new ConnectionError(`${what}: the answer ended within a line.`);
}

function itemOf(line: string, response: Response): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw errorOfReply({ response, text: line });
  }
}
