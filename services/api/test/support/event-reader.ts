/** Server-sent events as a test reads them. */
export interface ReceivedEvent {
  readonly id: string | undefined;
  readonly event: string;
  readonly data: string;
}

/** Comments and settings of the stream come as events of these names. */
const unnamed = { comment: "(comment)", retry: "(retry)" } as const;

/** All events of a stream as they come; ends when the server ends it. */
export async function* eventsIn(response: Response): AsyncGenerator<ReceivedEvent> {
  if (!response.body) throw new Error("a stream without a body");
  let rest = "";
  for await (const chunk of response.body.pipeThrough(new TextDecoderStream())) {
    const blocks = (rest + chunk).split("\n\n");
    rest = blocks.pop() ?? "";
    for (const block of blocks) yield eventIn(block);
  }
}

function eventIn(block: string): ReceivedEvent {
  if (block.startsWith(":")) return { id: undefined, event: unnamed.comment, data: block.slice(1).trim() };
  const fields = new Map(
    block.split("\n").map((line) => {
      const [name = "", ...value] = line.split(": ");
      return [name, value.join(": ")];
    }),
  );
  const retry = fields.get("retry");
  if (retry !== undefined) return { id: undefined, event: unnamed.retry, data: retry };
  return { id: fields.get("id"), event: fields.get("event") ?? "message", data: fields.get("data") ?? "" };
}
