import type { Answer, Exchange } from "@reform-exchange/domain";
import type { ChangedResource } from "@reform-exchange/schemas";
import { LRUCache } from "lru-cache";
import { entityTag, versionTag } from "./entity-tag.ts";

interface AnswerUse {
  /** Gives the `Link` header for the cursor of a next page. */
  readonly linkTo?: (cursor: string) => string;
  readonly isPrivate?: boolean;
  /** The request headers that the answer depends on besides its address. */
  readonly vary?: string;
  /** The media type that it has besides plain JSON. */
  readonly mediaType?: string | undefined;
}

/** An answer that is ready to be sent again. What REST alone needs of it is made when REST first asks. */
export class ReadyAnswer {
  readonly answer: Answer;
  /** `Link` header, for a page that is not the last. */
  readonly link: string | undefined;
  /** Is it nobody else's business, so that nobody on the way may keep it? */
  readonly isPrivate: boolean;
  /** `Vary` header: the request headers that it depends on besides its address; empty for none. */
  readonly vary: string;
  /** The media type that it has besides plain JSON, if it has one. */
  readonly mediaType: string | undefined;
  #body: Buffer | undefined;
  #entityTag: string | undefined;

  constructor(answer: Answer, { linkTo, isPrivate = false, vary = "", mediaType }: AnswerUse = {}) {
    this.answer = answer;
    this.isPrivate = isPrivate;
    this.vary = vary;
    this.mediaType = mediaType;
    this.link = answer.next === null ? undefined : linkTo?.(answer.next);
  }

  get body(): Buffer {
    this.#body ??= Buffer.from(this.answer.text);
    return this.#body;
  }

  get entityTag(): string {
    const { version } = this.answer;
    this.#entityTag ??= version === undefined ? entityTag(this.body) : versionTag(version, this.body);
    return this.#entityTag;
  }
}

const maxBytes = 64 * 1024 * 1024;
/** What an answer takes in memory for each character of its text: two bytes at worst for the text, four for the body in UTF-8. */
const bytesPerCharacter = 6;

/** An answer, what it rests on, and the state of that when it was made. */
interface KeptAnswer {
  readonly ready: ReadyAnswer;
  readonly restsOn: readonly ChangedResource[];
  readonly epoch: number;
}

/**
 * Answers of public reads, kept until something changes in what they rest on or the clock passes a turning point of theirs. Bounded in
 * bytes; the least used goes first.
 */
export class AnswerCache {
  readonly #exchange: Exchange;
  readonly #answers = new LRUCache<string, KeptAnswer>({
    maxSize: maxBytes,
    sizeCalculation: ({ ready: { answer } }, key) => answer.text.length * bytesPerCharacter + key.length + 500,
  });

  constructor(exchange: Exchange) {
    this.#exchange = exchange;
  }

  /** The kept answer for a key, or undefined. */
  get(key: string): ReadyAnswer | undefined {
    const kept = this.#answers.get(key);
    if (kept === undefined) return undefined;
    const { ready, restsOn, epoch } = kept;
    const { validUntilMs } = ready.answer;
    if (
      this.#exchange.freshness.epochOf(restsOn) !== epoch ||
      (validUntilMs !== Number.POSITIVE_INFINITY && this.#exchange.clock.epochMs() >= validUntilMs)
    ) {
      this.#answers.delete(key);
      return undefined;
    }
    return ready;
  }

  /** Makes the answer and keeps it, unless something that it rests on changed meanwhile. */
  async fill(key: string, restsOn: readonly ChangedResource[], make: () => Promise<ReadyAnswer>): Promise<ReadyAnswer> {
    const { freshness } = this.#exchange;
    const epoch = freshness.epochOf(restsOn);
    const ready = await make();
    if (epoch !== undefined && epoch === freshness.epochOf(restsOn)) this.#answers.set(key, { ready, restsOn, epoch });
    return ready;
  }
}
