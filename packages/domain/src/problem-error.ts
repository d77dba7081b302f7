import {
  type BothLanguages,
  type FaultCode,
  type Locale,
  type Problem,
  type ProblemCode,
  type ProblemDetails,
  problems,
  problemType,
} from "@reform-exchange/schemas";

/** What an error carries: the details, or how to say them in a language. */
type Details<Code extends ProblemCode> = ProblemDetails<Code> | ((locale: Locale) => ProblemDetails<Code>);

/** The one error that use cases throw: a kind of problem from the catalogue, and its details. */
export class ProblemError<Code extends ProblemCode = ProblemCode> extends Error {
  override readonly name = "ProblemError";
  readonly code: Code;
  readonly details: Details<Code>;

  constructor(code: Code, details: Details<Code>, options?: ErrorOptions) {
    super(code, options);
    this.code = code;
    this.details = details;
  }

  /** The HTTP status of the problem. */
  get status(): number {
    return problems[this.code].status;
  }

  /** The problem as callers get it, in their language. */
  inLanguage(locale: Locale, requestId: string): Problem & Record<string, unknown> {
    const { title, status, detail } = problems[this.code];
    const details = typeof this.details === "function" ? this.details(locale) : this.details;
    // TypeScript can't see that a problem's texts and details belong to the same code.
    const say = detail as (details: ProblemDetails<Code>) => BothLanguages;
    return { type: problemType(this.code), title: title[locale], status, detail: say(details)[locale], ...details, requestId };
  }
}

/** A fault before a language is chosen. */
export interface FaultInBothLanguages {
  readonly pointer: string;
  readonly code: FaultCode;
  readonly message: BothLanguages;
}

/** The problem of an input with these faults; `errorCount` when there are more than are given. */
export function invalidInput(faults: readonly FaultInBothLanguages[], errorCount: number = faults.length): ProblemError<"invalid-input"> {
  return new ProblemError("invalid-input", (locale) => ({
    errorCount,
    errors: faults.map(({ pointer, code, message }) => ({ pointer, code, message: message[locale] })),
  }));
}
