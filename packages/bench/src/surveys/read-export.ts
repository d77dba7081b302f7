import { once } from "node:events";
import { get, type IncomingMessage } from "node:http";

export interface Export {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
}

export interface ReadExport {
  readonly seconds: number;
  readonly bytes: number;
  readonly lines: number;
}

/** Asks for a file and reads it to its end, keeping nothing. */
export async function readExport(asked: Export): Promise<ReadExport> {
  const begun = performance.now();
  let bytes = 0;
  let lines = 0;
  for await (const chunk of await respond(asked)) {
    bytes += chunk.length;
    for (let at = chunk.indexOf(newLine); at >= 0; at = chunk.indexOf(newLine, at + 1)) lines += 1;
  }
  return { seconds: (performance.now() - begun) / 1000, bytes, lines };
}

const newLine = 10;

/** The lines of a file of NDJSON as values, in order of their JSON. */
export async function readValues(asked: Export): Promise<string[]> {
  const chunks: Buffer[] = [];
  for await (const chunk of await respond(asked)) chunks.push(chunk);
  const lines = Buffer.concat(chunks).toString().trimEnd().split("\n");
  return lines.map((line) => JSON.stringify(JSON.parse(line))).toSorted();
}

async function respond({ url, headers, signal }: Export): Promise<AsyncIterable<Buffer>> {
  const [response] = (await once(get(url, { headers, signal }), "response")) as [IncomingMessage];
  if (response.statusCode !== 200) throw new Error(`${url} answers ${response.statusCode}`);
  return response; // without an encoding it gives buffers
}
