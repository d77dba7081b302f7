import {
  basePath,
  inputPlaces,
  isPublicQuery,
  isPublicRead,
  type NamedOperation,
  type Operation,
  operations,
} from "@reform-exchange/contract";
import { type Exchange, type FaultInBothLanguages, invalidInput, memberAt } from "@reform-exchange/domain";
import type { FastifyInstance, FastifyReply, FastifyRequest, HTTPMethods } from "fastify";
import * as z from "zod";
import { requireAcceptable } from "./accepted-types.ts";
import { pathOf } from "./addresses.ts";
import { type AnswerCache, ReadyAnswer } from "./answer-cache.ts";
import { sendReady } from "./kept-answers.ts";

export interface RestOptions {
  readonly exchange: Exchange;
  /** Without a cache every read goes to the database. */
  readonly cache: AnswerCache | undefined;
  /** Start of the addresses in `Link`; paths from the root without it. */
  readonly publicUrl: string | undefined;
}

const json = "application/json";

/** Every operation as a route. */
export function addRest(app: FastifyInstance, options: RestOptions): void {
  for (const named of operations) {
    app.route({
      method: named.operation.method satisfies HTTPMethods,
      url: basePath + named.operation.path.replace(/\{(\w+)\}/gu, ":$1"),
      ...(isPublicQuery(named.operation)
        ? { config: { isOpen: true, cors: false }, handler: cachedRead(named, options) }
        : { config: { isOpen: isPublicRead(named.operation) }, handler: plainCall(named, options) }),
    });
  }
}

type Handle = (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>;

function cachedRead({ id, operation }: NamedOperation, { exchange, cache, publicUrl = "" }: RestOptions): Handle {
  const inputOf = inputReader(operation);
  return async (request, reply) => {
    requireAcceptable(request, json);
    const linkTo = (cursor: string) => `<${publicUrl}${withCursor(request.url, cursor)}>; rel="next"`;
    const make = async () => new ReadyAnswer(await exchange.execute(id, inputOf(request)), linkTo);
    sendReady(request, reply, await (cache?.get(request.url) ?? cache?.fill(request.url, make) ?? make()));
    return reply;
  };
}

function plainCall({ id, operation }: NamedOperation, { exchange }: RestOptions): Handle {
  const inputOf = inputReader(operation);
  return async (request, reply) => {
    requireAcceptable(request, json);
    const answer = await exchange.execute(id, inputOf(request));
    return reply.type(json).send(answer.text);
  };
}

function withCursor(url: string, cursor: string): string {
  const path = pathOf(url);
  const parameters = new URLSearchParams(url.slice(path.length));
  parameters.set("cursor", cursor);
  return `${path}?${parameters}`;
}

/** Puts path, query and body of a request together as the one input of the operation. */
function inputReader(operation: Operation): (request: FastifyRequest) => unknown {
  const places = inputPlaces(operation);
  const fromText = textReaders(operation);
  return (request) => {
    const params = request.params as Record<string, string>; // Fastify's router makes it so
    if (places.body.length === 0) return { ...readTexts(request.query as Record<string, unknown>, fromText), ...params }; // as above
    const stray = Object.keys(request.query as object)[0]; // as above
    const body = request.body ?? undefined;
    if (stray === undefined && places.path.length === 0) return body;
    if (body === null || typeof body !== "object" || Array.isArray(body)) return body;
    const misplaced = places.path.filter((member) => Object.hasOwn(body, member));
    if (misplaced.length > 0) throw invalidInput(misplaced.map(belongsInPath));
    // These operations take no query; whatever stands there is refused as unknown.
    return { ...(request.query as object), ...body, ...params };
  };
}

function belongsInPath(member: string): FaultInBothLanguages {
  return {
    pointer: `/${member}`,
    code: "unknown-parameter",
    message: { nl: `${member} hoort in het pad en niet in de body.`, en: `${member} belongs in the path and not in the body.` },
  };
}

type TextReader = (text: string) => unknown;

/** Query parameters come as text; those of another type are read from it here, and nowhere else. */
function textReaders({ input }: Operation): ReadonlyMap<string, TextReader> {
  return new Map(
    Object.keys(input.shape).flatMap((member): [string, TextReader][] => {
      const schema = memberAt(input, [member]);
      if (schema instanceof z.ZodNumber) return [[member, (text) => (/^-?\d+(?:\.\d+)?$/u.test(text) ? Number(text) : text)]];
      if (schema instanceof z.ZodBoolean) return [[member, (text) => (text === "true" ? true : text === "false" ? false : text)]];
      return [];
    }),
  );
}

function readTexts(query: Readonly<Record<string, unknown>>, readers: ReadonlyMap<string, TextReader>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(query).map(([name, value]) => [name, typeof value === "string" ? (readers.get(name)?.(value) ?? value) : value]),
  );
}
