import type { Answer, Exchange } from "@reform-exchange/domain";
import { LRUCache } from "lru-cache";
import { entityTag } from "./entity-tag.ts";

/** An answer that is ready to be sent again. What REST alone needs of it is made when REST first asks. */
export class ReadyAnswer {
  readonly answer: Answer;
  /** `Link` header, for a page that is not the last. */
  readonly link: string | undefined;
  #body: Buffer | undefined;
  #entityTag: string | undefined;

  /** @param linkTo gives the `Link` header for the cursor of a next page */
  constructor(answer: Answer, linkTo?: (cursor: string) => string) {
    this.answer = answer;
    this.link = answer.next === null ? undefined : linkTo?.(answer.next);
  }

  get body(): Buffer {
    this.#body ??= Buffer.from(this.answer.text);
    return this.#body;
  }

  get entityTag(): string {
    this.#entityTag ??= entityTag(this.body);
    return this.#entityTag;
  }
}

const maxBytes = 64 * 1024 * 1024;
/** What an answer takes in memory for each character of its text: two bytes at worst for the text, four for the body in UTF-8. */
const bytesPerCharacter = 6;

/**
 * Answers of public reads, kept until the data changes (by the epoch of its freshness) or the clock passes a turning
 * point of theirs. Bounded in bytes; the least used goes first.
 */
export class AnswerCache {
  readonly #exchange: Exchange;
  readonly #answers = new LRUCache<string, ReadyAnswer>({
    maxSize: maxBytes,
    sizeCalculation: ({ answer }, key) => answer.text.length * bytesPerCharacter + key.length + 500,
  });
  #epoch: number | undefined;

  constructor(exchange: Exchange) {
    this.#exchange = exchange;
  }

  /** The kept answer for a key, or undefined. */
  get(key: string): ReadyAnswer | undefined {
    if (!this.#isCurrent()) return undefined;
    const kept = this.#answers.get(key);
    if (kept && kept.answer.validUntilMs !== Number.POSITIVE_INFINITY && this.#exchange.clock.epochMs() >= kept.answer.validUntilMs) {
      this.#answers.delete(key);
      return undefined;
    }
    return kept;
  }

  /** Makes the answer and keeps it, unless the data changed meanwhile. */
  async fill(key: string, make: () => Promise<ReadyAnswer>): Promise<ReadyAnswer> {
    const { epoch } = this.#exchange.freshness;
    const made = await make();
    if (epoch !== undefined && this.#isCurrent() && epoch === this.#epoch) this.#answers.set(key, made);
    return made;
  }

  #isCurrent(): boolean {
    const { epoch } = this.#exchange.freshness;
    if (epoch === undefined) return false;
    if (epoch !== this.#epoch) {
      this.#answers.clear();
      this.#epoch = epoch;
    }
    return true;
  }
}
