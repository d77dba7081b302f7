import { type Operation, problemsOf } from "@reform-exchange/contract";
import { type ProblemCode, problemName, problemSchemas, problems } from "@reform-exchange/schemas";
import type { ReferenceObject, ResponseObject } from "openapi3-ts/oas31";
import { type HeaderName, headersOf, onEveryAnswer } from "./headers.ts";
import type { JsonSchema } from "./json-schema.ts";
import { problemExample } from "./problem-example.ts";
import type { SchemaComponents } from "./schema-components.ts";

const onEveryProblem = [...onEveryAnswer, "Content-Language"] as const satisfies readonly HeaderName[];

/** The header that a problem brings beside those of every problem. */
const ownHeader: Partial<Record<ProblemCode, HeaderName>> = {
  unauthenticated: "WWW-Authenticate",
  "method-not-allowed": "Allow",
  "range-not-satisfiable": "Content-Range",
  "idempotency-key-in-progress": "Retry-After",
  "rate-limit-exceeded": "Retry-After",
  "service-unavailable": "Retry-After",
};

/**
 * The responses of the problems, each combination once in `components.responses`. A combination is named for its problems and never
 * for its status: the official linter takes three digits in the name of a component for a status.
 */
export class ProblemResponses {
  readonly #schemas: SchemaComponents;
  readonly #responses = new Map<string, ResponseObject>();

  constructor(schemas: SchemaComponents) {
    this.#schemas = schemas;
  }

  /** References by status, for all problems that an operation can end in. */
  of(operation: Operation): Record<string, ReferenceObject> {
    const byStatus = Map.groupBy(problemsOf(operation), (code) => problems[code].status);
    return Object.fromEntries([...byStatus].map(([status, codes]) => [String(status), this.#reference(codes)]));
  }

  /** All responses that were referred to, by name. */
  byName(): [string, ResponseObject][] {
    return [...this.#responses].toSorted(([a], [b]) => (a < b ? -1 : 1));
  }

  #reference(codes: readonly ProblemCode[]): ReferenceObject {
    const name = codes.map((code) => problemName(code, "")).join("Or");
    if (!this.#responses.has(name)) this.#responses.set(name, this.#response(codes));
    return { $ref: `#/components/responses/${name}` };
  }

  #response(codes: readonly ProblemCode[]): ResponseObject {
    const own = [...new Set(codes.flatMap((code) => ownHeader[code] ?? []))];
    const always = own.filter((name) => codes.every((code) => ownHeader[code] === name));
    const sometimes = own.filter((name) => !always.includes(name));
    const examples = codes.map((code) => [code, { summary: problems[code].title.en, value: problemExample(code, this.#schemas) }]);
    return {
      description: codes.map(describe).join("\n"),
      headers: headersOf([...onEveryProblem, ...always], sometimes),
      content: { "application/problem+json": { schema: this.#schema(codes), examples: Object.fromEntries(examples) } },
    };
  }

  /**
   * Without a `discriminator`: its mapping would have the key `/problems/invalid-input`, in which the official linter takes `put` for
   * a method. Each schema fixes its `type`, so exactly one fits in any case.
   */
  #schema(codes: readonly ProblemCode[]): JsonSchema {
    const schemas = codes.map((code) => this.#schemas.output(problemSchemas[code]));
    const [only, ...others] = schemas;
    return only !== undefined && others.length === 0 ? only : { oneOf: schemas };
  }
}

/** One problem is told in a sentence, several that share a status in a list. */
function describe(code: ProblemCode, _: number, codes: readonly ProblemCode[]): string {
  const { title, cause } = problems[code];
  return `${codes.length > 1 ? "- " : ""}**${title.en}** (\`${code}\`): ${cause.en}`;
}
