import {
  type BothLanguages,
  type Fault,
  type FaultCode,
  type Locale,
  maxFaults,
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
  /** In a workbook: the sheet. */
  readonly sheet?: string;
  /** In an intake: which row it is in, from 1, and which member of it. In a workbook: which row and column of the sheet. */
  readonly row?: number;
  readonly column?: string;
}

/** A fault as callers get it, in their language. */
export function faultIn(locale: Locale, { message, ...fault }: FaultInBothLanguages): Fault {
  const { pointer, code, ...place } = fault;
  return { pointer, code, message: message[locale], ...place };
}

/** The problem of an input, with its faults as they are before a language is chosen: others can be put beside them. */
export class InvalidInputError extends ProblemError<"invalid-input"> {
  readonly faults: readonly FaultInBothLanguages[];
  /** How many there are, also those that are not given. */
  readonly faultCount: number;

  constructor(faults: readonly FaultInBothLanguages[], faultCount: number) {
    super("invalid-input", (locale) => ({
      errorCount: faultCount,
      errors: faults.map((fault) => faultIn(locale, fault)),
    }));
    this.faults = faults;
    this.faultCount = faultCount;
  }
}

/** The problem of an input with these faults; `errorCount` when there are more than are given. */
export function invalidInput(faults: readonly FaultInBothLanguages[], errorCount: number = faults.length): InvalidInputError {
  return new InvalidInputError(faults, errorCount);
}

/** @throws ProblemError `invalid-input` when there is any fault; of very many it tells the first, and how many there are */
export function requireNone(faults: readonly FaultInBothLanguages[]): void {
  if (faults.length > 0) throw invalidInput(faults.slice(0, maxFaults), faults.length);
}
