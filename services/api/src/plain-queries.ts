import { keptAnswersRestOn, operations } from "@reform-exchange/contract";
import type { Exchange } from "@reform-exchange/domain";
import type { FastifyInstance } from "fastify";
import { pathOf } from "./addresses.ts";
import { type AnswerCache, ReadyAnswer } from "./answer-cache.ts";

/**
 * Answers single tRPC queries of public reads without tRPC's adapter, which takes most of the time of such a call and would
 * parse our JSON only to write it again. Batches, streams, and whatever goes wrong are tRPC's own: it then runs the call.
 */
export function answerPlainQueries(scope: FastifyInstance, prefix: string, exchange: Exchange, cache: AnswerCache | undefined): void {
  const reads = new Map(
    operations.flatMap(({ id, operation }) => {
      const restsOn = keptAnswersRestOn(operation);
      const isForAll = operation.access.kind === "public";
      return restsOn !== undefined && operation.privateMember === undefined ? [[prefix + id, { id, restsOn, isForAll }]] : [];
    }),
  );
  scope.addHook("preHandler", async (request, reply) => {
    const read = reads.get(pathOf(request.url));
    const { input, ...others } = request.query as Readonly<Record<string, unknown>>; // Fastify's parser makes it so
    if (input !== undefined && typeof input !== "string") return; // given twice
    const isPlain = request.method === "GET" && request.headers["trpc-accept"] === undefined && Object.keys(others).length === 0;
    if (read === undefined || !isPlain) return;
    const { id, restsOn, isForAll } = read;
    if (!isForAll && request.headers.authorization !== undefined) return;
    try {
      const make = async () => new ReadyAnswer(await exchange.execute(id, typeof input === "string" ? JSON.parse(input) : {}));
      const key = `tRPC ${request.url}`; // REST's keys are addresses alone
      const { answer } = await (cache?.get(key) ?? cache?.fill(key, restsOn, make) ?? make());
      return reply.type("application/json").header("Vary", "trpc-accept, accept").send(`{"result":{"data":${answer.text}}}`);
    } catch {
      return; // tRPC meets the same fault and tells it in its own form
    }
  });
}
