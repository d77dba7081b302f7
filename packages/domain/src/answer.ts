/** What an operation answers: one JSON text for REST, the same as a value for tRPC. */
export class Answer {
  readonly text: string;
  /** Until when it holds as far as the clock goes, in milliseconds since 1970; Infinity when the clock does not matter. */
  readonly validUntilMs: number;
  /** Cursor of the next page, when it is a page and not the last. */
  readonly next: string | null;

  constructor(text: string, validUntilMs: number, next: string | null) {
    this.text = text;
    this.validUntilMs = validUntilMs;
    this.next = next;
  }

  /** The text as a value, parsed anew each time: values that are kept would take many times the room. */
  get value(): unknown {
    return JSON.parse(this.text);
  }
}
