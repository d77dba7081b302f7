/** Everything that a caller can ask of the API, and the answers in a form in which two of them can be compared byte by byte. */
import { basePath, inputPlaces, type NamedOperation, operations } from "@reform-exchange/contract";
import { ChangeFeed, changedResources, problemCodes } from "@reform-exchange/schemas";
import { requestOf } from "./faces.ts";
import type { RunningApi } from "./running-api.ts";

export interface Question {
  readonly path: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** An answer with what differs between any two equal calls masked. */
export interface Heard {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** The answers by their questions. */
export type Answers = ReadonlyMap<string, Heard>;

/** Asks as one caller; a stranger has no credential. */
export interface Asker {
  readonly api: RunningApi;
  readonly credential: string | undefined;
}

/** Each mask says why two equal calls differ there. */
const masks: readonly (readonly [form: RegExp, mask: (found: string) => string, reason: string])[] = [
  [/"requestId":"[^"]*"/gu, () => '"requestId":"…"', "each request has an id of its own"],
  // The cursor after nothing is masked like any other, but never its length: a longer one would tell that there is more in it.
  [/(?<="next":")[\w-]{48}(?=")/gu, ({ length }) => `cursor of ${length}`, "a feed cursor is encrypted with a random number each time"],
  [/(?<=[?&]after=)[\w-]{48}/gu, ({ length }) => `cursor of ${length}`, "the same cursor, in Link"],
];

/** The moment, and the request's id. The entity tag of a feed is masked to its length: it is over a fresh cursor. */
const maskedHeaders = ["date", "x-request-id"];

/**
 * The numbers of `/metrics` rise with the questions themselves; a test of its own looks at them. Names and labels must stay, except those
 * of the process's own sockets and timers (`nodejs_…`, `process_…`): which kinds are open just then differs between any two moments.
 */
const metricNumber = /^(?!#)(.* )\S+$/gmu;
const metricOfTheProcess = /^(?:# (?:HELP|TYPE) )?(?:nodejs|process)_.*\n/gmu;

async function ask({ api, credential }: Asker, { path, method = "GET", headers = {}, body }: Question): Promise<Heard> {
  const response = await api.call(path, {
    method,
    headers: {
      ...(credential === undefined ? {} : { authorization: `Bearer ${credential}` }),
      ...(body === undefined ? {} : { "content-type": "application/json" }),
      ...headers,
    },
    ...(body === undefined ? {} : { body }),
  });
  const text = await response.text();
  const isFeed = path.startsWith(`${basePath}/changes`);
  return {
    status: response.status,
    headers: Object.fromEntries(
      [...response.headers]
        .filter(([name]) => !maskedHeaders.includes(name))
        .map(([name, value]) => {
          if (isFeed && name === "etag") return [name, `tag of ${value.length}`];
          return [name, path === "/metrics" && name === "content-length" ? "…" : masked(value)];
        }),
    ),
    body: path === "/metrics" ? text.replaceAll(metricOfTheProcess, "").replaceAll(metricNumber, "$1…") : masked(text),
  };
}

function masked(text: string): string {
  return masks.reduce((rest, [form, mask]) => rest.replaceAll(form, mask), text);
}

const nameOf = ({ path, method = "GET", headers = {}, body = "" }: Question) => `${method} ${path} ${JSON.stringify(headers)} ${body}`;

/** The walk of all pages of a feed, from a cursor of before on. */
async function walk(asker: Asker, query: string, after: string): Promise<Heard[]> {
  const pages: Heard[] = [];
  let cursor = after;
  for (;;) {
    const path = `${basePath}/changes?${query}&after=${cursor}`;
    pages.push(await ask(asker, { path }));
    const response = await asker.api.call(path, {
      headers: asker.credential === undefined ? {} : { authorization: `Bearer ${asker.credential}` },
    });
    const { page } = ChangeFeed.parse(await response.json());
    if (page.isCaughtUp) return pages;
    cursor = page.next;
  }
}

/** The input of a question that changes nothing: a write gets a version that never was, or a member that is unknown. */
function withoutEffect({ operation }: NamedOperation, input: Readonly<Record<string, unknown>>) {
  if (operation.effect === "read") return { input, headers: {} };
  return operation.method === "POST"
    ? { input: { ...input, unknownMember: true }, headers: {} }
    : { input, headers: { "if-match": '"987654321"' } };
}

function questionsOf(named: NamedOperation): Question[] {
  const { id, operation } = named;
  return operation.examples.flatMap(({ input: given }, index) => {
    const { input, headers } = withoutEffect(named, given);
    const { url, body } = requestOf(operation, input);
    const path = basePath + url;
    const rest: Question = { method: operation.method, path, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) };
    const json = JSON.stringify(input);
    const trpc: Question =
      operation.method === "GET"
        ? { path: `/trpc/${id}?input=${encodeURIComponent(json)}` }
        : { method: "POST", path: `/trpc/${id}`, headers, body: json };
    // What is the same for every input is asked with the first one.
    const once: readonly Question[] = [
      ...["HEAD", "OPTIONS", "PATCH"].map((method) => ({ method, path })),
      ...(operation.effect === "read" && operation.method === "GET"
        ? [
            { path, headers: { "if-none-match": "*" } },
            { path, headers: { "if-none-match": '"1.none"' } },
            { path, headers: { "accept-language": "en" } },
          ]
        : []),
      ...(inputPlaces(operation).body.length > 0 ? [{ method: operation.method, path, body: "{" }] : []),
    ];
    return [rest, trpc, ...(index === 0 ? once : [])];
  });
}

function batchesOf(): Question[] {
  const reads = operations.filter(({ operation }) => operation.method === "GET");
  const batchOf = (some: readonly NamedOperation[]): Question => {
    const inputs = Object.fromEntries(some.map(({ operation }, index) => [index, operation.examples[0].input]));
    return { path: `/trpc/${some.map(({ id }) => id).join(",")}?batch=1&input=${encodeURIComponent(JSON.stringify(inputs))}` };
  };
  const ofSignals = reads.filter(({ resource }) => resource === "signals");
  return [batchOf(ofSignals), ...reads.map((read) => batchOf([read, ...ofSignals]))];
}

const publicAddresses: readonly Question[] = [
  ...["openapi.json", "openapi.yaml", "signals/", "signals/x/y", "Signals", "signal", "../signals"].map((name) => ({
    path: `${basePath}/${name}`,
  })),
  ...["/", "/docs", "/problems", "/health/live", "/health/ready", "/trpc/signals", "/trpc/signals.count", "/favicon.ico"].map((path) => ({
    path,
  })),
  ...problemCodes.map((code) => ({ path: `/problems/${code}` })),
  ...changedResources.flatMap((resource) => [{ path: `${basePath}/${resource}` }, { path: `${basePath}/${resource}?regionCode=AM14` }]),
];

/** Asks everything as one caller. What is passed over is an audit record's own list: its readers are to see who read what. */
export async function askEverything(asker: Asker, feedStart: string, passOver: readonly string[] = []): Promise<Answers> {
  const asked = operations.filter(({ id }) => !passOver.includes(id));
  const passedOver = operations
    .filter(({ id }) => passOver.includes(id))
    .map(({ operation: { path } }) => basePath + path.split("/{", 1)[0]);
  // The same may be read by HEAD, or by an address that is asked of everyone.
  const isPassedOver = ({ path, method = "GET" }: Question) =>
    ["GET", "HEAD"].includes(method) &&
    passedOver.some((start) => path === start || path.startsWith(`${start}?`) || path.startsWith(`${start}/`));
  const questions = [...asked.flatMap(questionsOf), ...(passOver.length > 0 ? [] : batchesOf()), ...publicAddresses].filter(
    (question) => !isPassedOver(question),
  );
  const answers = new Map<string, Heard>();
  for (const question of questions) answers.set(nameOf(question), await ask(asker, question));
  for (const resource of [undefined, ...changedResources]) {
    const query = new URLSearchParams({ limit: "2", ...(resource && { resource }) });
    const pages = await walk(asker, String(query), feedStart);
    for (const [index, page] of pages.entries()) answers.set(`feed ${query} page ${index}`, page);
  }
  answers.set("/metrics", await ask(asker, { path: "/metrics" }));
  return answers;
}

/** The cursor after all that a caller may see now. */
export async function cursorNow({ api, credential }: Asker): Promise<string> {
  let cursor: string | undefined;
  for (;;) {
    const response = await api.call(`${basePath}/changes?limit=1000${cursor === undefined ? "" : `&after=${cursor}`}`, {
      headers: credential === undefined ? {} : { authorization: `Bearer ${credential}` },
    });
    const { page } = ChangeFeed.parse(await response.json());
    if (page.isCaughtUp) return page.next;
    cursor = page.next;
  }
}

/** A call as it is answered, for tests that compare two of them. */
export const heard = ask;
