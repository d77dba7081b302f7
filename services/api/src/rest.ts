import {
  basePath,
  contract,
  type FileType,
  inputPlaces,
  isBoundTo,
  isPublicQuery,
  isPublicRead,
  keptAnswersRestOn,
  type NamedOperation,
  type Operation,
  operations,
} from "@reform-exchange/contract";
import { Answer, anonymous, type Exchange, FileMissingError, invalidInput, refuseOutcomeOrders } from "@reform-exchange/domain";
import type { ChangedResource } from "@reform-exchange/schemas";
import type { FastifyInstance, FastifyReply, FastifyRequest, HTTPMethods } from "fastify";
import { acceptedOf, requireAcceptable } from "./accepted-types.ts";
import { pathOf } from "./addresses.ts";
import { type AnswerCache, ReadyAnswer } from "./answer-cache.ts";
import { html, sendAnswerPage } from "./answer-page.ts";
import { callOf, checkCredential, lastingCallOf, letIn } from "./calls.ts";
import { isFresh } from "./entity-tag.ts";
import { eventStream, sendEvents } from "./event-stream.ts";
import { requireNoPage, sendFile } from "./file-answers.ts";
import { sendDownload, wantsFacts } from "./file-downloads.ts";
import { type FollowedPart, follow } from "./follow.ts";
import { maxIntakeBytes } from "./intakes/arriving-bytes.ts";
import { intakeReader, takeRows } from "./intakes/intake-route.ts";
import { sendReady } from "./kept-answers.ts";
import type { RunOperation } from "./known-reads.ts";
import { belongsElsewhere } from "./member-places.ts";
import type { RateLimiting } from "./rate-limiting.ts";
import { readTexts, textReaders } from "./text-readers.ts";
import type { Waiting } from "./waiting.ts";

export interface RestOptions {
  readonly exchange: Exchange;
  readonly run: RunOperation;
  /** Without a cache every read goes to the database. */
  readonly cache: AnswerCache | undefined;
  /** Start of the addresses in `Link` and `Location`; paths from the root without it. */
  readonly publicUrl: string | undefined;
  readonly waiting: Waiting;
  readonly limiting: RateLimiting;
}

const json = "application/json";

/** Every operation as a route. */
export function addRest(app: FastifyInstance, options: RestOptions): void {
  for (const named of operations) {
    const { operation } = named;
    if (operation.intake) {
      app.register(async (scope) => {
        takeRows(scope, operation);
        scope.route({ ...routeOf(named, options), bodyLimit: maxIntakeBytes, handler: plainCall(named, options, intakeReader(operation)) });
      });
      continue;
    }
    app.route({
      ...routeOf(named, options),
      ...(options.exchange.looksAtToken(named.id) && checkingCredential(named, options)),
      ...(operation.maxBodyBytes !== undefined && { bodyLimit: operation.maxBodyBytes }),
      handler: handlerOf(named, options),
    });
  }
}

function routeOf(named: NamedOperation, options: RestOptions) {
  const { operation } = named;
  return {
    method: operation.method satisfies HTTPMethods,
    url: basePath + operation.path.replace(/\{(\w+)\}/gu, ":$1"),
    // Before the body is read: a stranger must not make us read a megabyte.
    onRequest: admit(named, options),
    config: {
      isOpen: isPublicRead(operation),
      ...(isPublicQuery(operation) && { cors: false as const }),
      ...(isBoundTo(operation, "policy") && { isCounted: () => false }),
    },
  };
}

type Handle = (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>;

function handlerOf(named: NamedOperation, options: RestOptions): Handle {
  const { operation } = named;
  const restsOn = keptAnswersRestOn(operation);
  if (operation.isFollowed) return followed(named, options);
  if (operation.isDownload) return factsOrFile(named, options);
  if (operation.streamedAs !== undefined) return pagesOrFile(named, operation.streamedAs, options);
  if (restsOn === undefined) return plainCall(named, options);
  const answerFor = readyAnswers(named, restsOn, options);
  const offered: [string, ...string[]] = operation.linkedData === undefined ? [json] : [operation.linkedData, json];
  const forStrangers: Handle = async (request, reply) => {
    requireAcceptable(request, ...offered);
    sendReady(request, reply, await answerFor(request));
    return reply;
  };
  if (operation.access.kind === "public") return forStrangers;
  const forKnown = plainCall(named, options);
  const asJson: Handle = (request, reply) => (isStranger(request) ? forStrangers : forKnown)(request, reply);
  if (operation.alsoAs === undefined) return asJson;
  const knownAnswerFor = answers(named, options);
  return async (request, reply) => {
    if (acceptedOf(request, json, html) === json) return await asJson(request, reply);
    const answer = isStranger(request) ? (await answerFor(request)).answer : await knownAnswerFor(request);
    return sendAnswerPage(request, reply, named.id, answer);
  };
}

function admit({ id }: NamedOperation, options: RestOptions): (request: FastifyRequest, reply: FastifyReply) => Promise<void> {
  const { exchange } = options;
  return async (request, reply) => {
    request.caller = await letIn(options, request, reply, id, { mayBeClaimed: exchange.looksAtToken(id) });
    await exchange.admit(id, callOf(request, request.caller));
  };
}

/** Runs an operation on what a request says. */
function answers(
  named: NamedOperation,
  { run }: RestOptions,
  inputOf = inputReader(named.operation),
): (request: FastifyRequest) => Promise<Answer> {
  return (request) => run(named, inputOf(request), callOf(request, callerIn(request)));
}

/** Answers to strangers, kept as long as they hold. */
function readyAnswers(
  named: NamedOperation,
  restsOn: readonly ChangedResource[],
  options: RestOptions,
): (request: FastifyRequest) => Promise<ReadyAnswer> {
  const { privateMember, access, alsoAs, linkedData } = named.operation;
  const { cache, publicUrl = "" } = options;
  const answerFor = answers(named, options);
  const vary = [...(access.kind === "open" ? ["Authorization"] : []), ...((alsoAs ?? linkedData) ? ["Accept"] : [])].join(", ");
  return async (request) => {
    // The cursor holds what is private in its coarse form, so the address can do without.
    const linkTo = (cursor: string) => linkHeader(publicUrl, request.url, "cursor", cursor, privateMember);
    const query = request.query as object; // Fastify's parser makes it so
    // The cursor of a later page holds what is private as well.
    const isPrivate = privateMember !== undefined && (Object.hasOwn(query, privateMember) || Object.hasOwn(query, "cursor"));
    const make = async () => new ReadyAnswer(await answerFor(request), { linkTo, isPrivate, vary, mediaType: linkedData });
    return await (isPrivate ? make() : (cache?.get(request.url) ?? cache?.fill(request.url, restsOn, make) ?? make()));
  };
}

function plainCall(named: NamedOperation, options: RestOptions, inputOf = inputReader(named.operation)): Handle {
  const { operation } = named;
  const { publicUrl = "" } = options;
  const answerFor = answers(named, options, inputOf);
  return async (request, reply) => {
    if (operation.streamedAs === undefined) requireAcceptable(request, json);
    const answer = await answerFor(request);
    if (answer.isReplayed) reply.header("Idempotency-Replayed", "true");
    if (operation.status === 201) reply.header("Location", locationOf(named, answer, publicUrl));
    if (answer.next !== null) reply.header("Link", linkHeader(publicUrl, request.url, "cursor", answer.next));
    return send(request, reply, operation, answer);
  };
}

/**
 * Where a call was let in with what its token claims: when it is not done, be it for a body that can't be read, a token that is none is what its
 * sender hears of.
 */
function checkingCredential({ id }: NamedOperation, options: RestOptions) {
  return {
    async errorHandler(error: Error, request: FastifyRequest, reply: FastifyReply): Promise<void> {
      if (request.caller?.invitation) await checkCredential(options, request, reply, id); // also one that was right a moment ago
      throw error;
    },
  };
}

/** A list: a page of it as JSON, or all of it as a file. */
function pagesOrFile(named: NamedOperation, mediaTypes: readonly FileType[], options: RestOptions): Handle {
  const { id, operation } = named;
  const inputOf = inputReader(operation);
  const asPage = plainCall(named, options);
  return async (request, reply) => {
    reply.header("Vary", "Accept");
    const mediaType = acceptedOf(request, json, ...mediaTypes);
    if (mediaType === json) return await asPage(request, reply);
    requireNoPage(request);
    return sendFile(reply, mediaType, await options.exchange.export(id, inputOf(request), callOf(request, callerIn(request)), mediaType));
  };
}

/** A file: its facts as JSON, or what is in it. One that is replaced just then is looked up once more. */
function factsOrFile({ id, operation }: NamedOperation, { exchange }: RestOptions): Handle {
  const inputOf = inputReader(operation);
  return async (request, reply) => {
    const find = () => exchange.download(id, inputOf(request), callOf(request, callerIn(request)));
    const file = await find();
    reply.header("Vary", "Accept");
    if (wantsFacts(request, file)) return send(request, reply, operation, new Answer(file.facts, Number.POSITIVE_INFINITY, {}));
    try {
      return await sendDownload(request, reply, file);
    } catch (error) {
      if (!(error instanceof FileMissingError)) throw error;
      return await sendDownload(request, reply, await find());
    }
  };
}

/** What can be followed: a page of it, perhaps after a while, or all that comes as server-sent events. */
function followed(named: NamedOperation, { exchange, publicUrl = "", waiting }: RestOptions): Handle {
  const { id, operation } = named;
  const inputOf = inputReader(operation);
  return async (request, reply) => {
    const accepted = acceptedOf(request, json, eventStream);
    const { signal, done } = waiting.begin(request, reply, callerIn(request));
    try {
      const call = lastingCallOf(exchange, request, callerIn(request), signal);
      const input = inputOf(request);
      if (accepted === eventStream) {
        const { "last-event-id": lastEventId } = request.headers;
        await sendEvents(
          reply,
          follow(exchange, named, { ...asObject(input), ...(lastEventId ? { after: lastEventId } : {}) }, call),
          signal,
        );
        return reply;
      }
      const answer = await exchange.execute(id, input, call);
      const { page } = answer.value as FollowedPart; // as its output schema says
      if (!page.isEnded) reply.header("Link", linkHeader(publicUrl, request.url, "after", page.next));
      return send(request, reply, operation, answer);
    } finally {
      done();
    }
  };
}

function send(request: FastifyRequest, reply: FastifyReply, operation: Operation, answer: Answer): FastifyReply {
  if (operation.status === 204) return reply.code(204).send();
  const isRead = operation.method === "GET";
  if (isRead || answer.version !== undefined) {
    const { entityTag } = new ReadyAnswer(answer);
    reply.header("ETag", entityTag);
    if (isRead && isFresh(request.headers["if-none-match"], entityTag)) return reply.code(304).send();
  }
  return reply
    .code(operation.status ?? 200)
    .type(json)
    .send(answer.text);
}

/** The address of what was created: where its resource is got by the members that the answer has. */
function locationOf({ resource }: NamedOperation, { value }: Answer, publicUrl: string): string {
  const group: Readonly<Record<string, Operation>> = contract[resource];
  const path = (group["get"] ?? group["list"])?.path ?? "";
  const members = asObject(value);
  return publicUrl + basePath + path.replace(/\{(\w+)\}/gu, (_, member: string) => encodeURIComponent(String(members[member])));
}

function isStranger(request: FastifyRequest): boolean {
  return callerIn(request).kind === "anonymous";
}

function callerIn(request: FastifyRequest) {
  return request.caller ?? anonymous;
}

function asObject(value: unknown): Readonly<Record<string, unknown>> {
  return value !== null && typeof value === "object" ? (value as Record<string, unknown>) : {}; // any object can be read by name
}

function linkHeader(publicUrl: string, url: string, parameter: string, cursor: string, without?: string): string {
  const path = pathOf(url);
  const parameters = new URLSearchParams(url.slice(path.length));
  if (without !== undefined) parameters.delete(without);
  parameters.set(parameter, cursor);
  return `<${publicUrl}${path}?${parameters}>; rel="next"`;
}

/** Puts path, query and body of a request together as the one input of the operation. */
function inputReader(operation: Operation): (request: FastifyRequest) => unknown {
  const places = inputPlaces(operation);
  const elsewhere = [
    ...places.path.map((member) => ({ member, fault: belongsElsewhere(member, "path", "query") })),
    ...places.body.map((member) => ({ member, fault: belongsElsewhere(member, "body", "query") })),
  ];
  const fromText = textReaders(operation.input);
  return (request) => {
    refuseOutcomeOrders(operation, request.query); // before a member that stands in the wrong place is told
    const params = readTexts(request.params as Record<string, string>, fromText); // Fastify's router makes it so
    const astray = elsewhere.filter(({ member }) => Object.hasOwn(request.query as object, member)); // Fastify's parser makes it so
    if (astray.length > 0) throw invalidInput(astray.map(({ fault }) => fault));
    if (places.body.length === 0) return { ...readTexts(request.query as Record<string, unknown>, fromText), ...params }; // as above
    const stray = Object.keys(request.query as object)[0]; // as above
    const body = request.body ?? undefined;
    if (stray === undefined && places.path.length === 0) return body;
    if (body === null || typeof body !== "object" || Array.isArray(body)) return body;
    const misplaced = places.path.filter((member) => Object.hasOwn(body, member));
    if (misplaced.length > 0) throw invalidInput(misplaced.map((member) => belongsElsewhere(member, "path", "body")));
    // These operations take no query; whatever stands there is refused as unknown.
    return { ...(request.query as object), ...body, ...params };
  };
}
