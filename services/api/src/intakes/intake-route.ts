import { bodyTypesOf, inputPlaces, type Operation } from "@reform-exchange/contract";
import {
  type EndOfRows,
  type FaultInBothLanguages,
  invalidInput,
  ProblemError,
  rowFormOf,
  StreamedInput,
  type StreamedRows,
} from "@reform-exchange/domain";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { belongsElsewhere } from "../member-places.ts";
import { problemOf, replyWithProblem } from "../problem-replies.ts";
import { readTexts, textReaders } from "../text-readers.ts";
import { arrivingBytes } from "./arriving-bytes.ts";
import { csvRows } from "./csv-rows.ts";
import { jsonRows } from "./json-rows.ts";
import { ndjsonRows } from "./ndjson-rows.ts";

/** Makes the routes of a scope take the bodies of an intake: nothing of them is read until its rows are asked for. */
export function takeRows(scope: FastifyInstance, operation: Operation): void {
  const accepted = bodyTypesOf(operation);
  scope.removeAllContentTypeParsers();
  scope.addContentTypeParser([...accepted], (request, _payload, done) => {
    done(isUtf8Type(request) ? null : new ProblemError("unsupported-media-type", { accepted: [...accepted] }), undefined);
  });
  scope.setErrorHandler((error, request, reply) => {
    const problem = problemOf(error);
    const told = problem.code === "unsupported-media-type" ? new ProblemError(problem.code, { accepted: [...accepted] }) : problem;
    // What is still on its way is not waited for.
    if (problem.code === "payload-too-large") reply.header("Connection", "close");
    return replyWithProblem(request, reply, told);
  });
}

/** Reads the input of an intake: its options from path and query, its rows from the body as they come. */
export function intakeReader(operation: Operation): (request: FastifyRequest) => StreamedInput | undefined {
  const { path, query } = inputPlaces(operation);
  const { intake, row } = rowFormOf(operation);
  const readers = textReaders(operation.input);
  return (request) => {
    const given = request.query as Readonly<Record<string, unknown>>; // Fastify's parser makes it so
    const params = request.params as Readonly<Record<string, string>>; // Fastify's router makes it so
    const astray = [
      ...path.filter((member) => Object.hasOwn(given, member)).map((member) => belongsElsewhere(member, "path", "query")),
      ...(Object.hasOwn(given, intake.member) ? [belongsElsewhere(intake.member, "body", "query")] : []),
    ];
    if (astray.length > 0) throw invalidInput(astray);
    const beside = { ...readTexts(given, readers), ...params };
    if (request.headers["content-type"] === undefined) return new StreamedInput({ beside, ...noBody });
    const rows = rowsAs(typeOf(request), request, { member: intake.member, row });
    const misplaced = [...path.map((member) => [member, "path"] as const), ...query.map((member) => [member, "query"] as const)];
    return new StreamedInput({ beside, batches: rows.batches, end: () => withoutMisplaced(rows.end(), misplaced) });
  };
}

const noBody: Pick<StreamedRows, "batches" | "end"> = { batches: noRows(), end: () => ({ shell: undefined, faults: [] }) };

async function* noRows(): AsyncGenerator<never> {}

function rowsAs(type: string, { raw }: FastifyRequest, form: Parameters<typeof csvRows>[1]): Pick<StreamedRows, "batches" | "end"> {
  const bytes = arrivingBytes(raw);
  if (type === "text/csv") return csvRows(bytes, form);
  return type === "application/x-ndjson" ? ndjsonRows(bytes, form.member) : jsonRows(bytes, form.member);
}

/** Members that stand in a body of JSON and belong in the address. */
function withoutMisplaced({ shell, faults }: EndOfRows, places: readonly (readonly [string, "path" | "query"])[]): EndOfRows {
  if (shell === null || typeof shell !== "object" || Array.isArray(shell)) return { shell, faults };
  const found: FaultInBothLanguages[] = places
    .filter(([member]) => Object.hasOwn(shell, member))
    .map(([member, place]) => belongsElsewhere(member, place, "body"));
  const names = new Set(places.map(([member]) => member));
  return { shell: Object.fromEntries(Object.entries(shell).filter(([name]) => !names.has(name))), faults: [...faults, ...found] };
}

function typeOf({ headers }: FastifyRequest): string {
  return (headers["content-type"] ?? "").split(";", 1)[0]?.trim().toLowerCase() ?? "";
}

/** Says the type that it is in another encoding than UTF-8? */
function isUtf8Type({ headers }: FastifyRequest): boolean {
  const charset = /;\s*charset\s*=\s*"?([^\s";]+)/iu.exec(headers["content-type"] ?? "")?.[1];
  return charset === undefined || charset.toLowerCase() === "utf-8";
}
