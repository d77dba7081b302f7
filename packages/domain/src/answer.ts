/** What is known of an answer besides its text. */
export interface AnswerFacts {
  /** Cursor of the next page, when it is a page and not the last. */
  readonly next?: string | null;
  /** Version of the one thing that it shows, for what can be changed. */
  readonly version?: number | undefined;
  /** Is it the answer of a call that was done before, with the same idempotency key? */
  readonly isReplayed?: boolean;
}

/** What an operation answers: one JSON text for REST, the same as a value for tRPC. Empty when there is nothing to tell. */
export class Answer {
  readonly text: string;
  /** Until when it holds as far as the clock goes, in milliseconds since 1970; Infinity when the clock does not matter. */
  readonly validUntilMs: number;
  readonly next: string | null;
  readonly version: number | undefined;
  readonly isReplayed: boolean;

  constructor(text: string, validUntilMs: number, { next = null, version, isReplayed = false }: AnswerFacts) {
    this.text = text;
    this.validUntilMs = validUntilMs;
    this.next = next;
    this.version = version;
    this.isReplayed = isReplayed;
  }

  /** The text as a value, parsed anew each time: values that are kept would take many times the room. */
  get value(): unknown {
    return this.text === "" ? undefined : JSON.parse(this.text);
  }
}
