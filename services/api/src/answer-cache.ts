import type { Answer, Exchange } from "@reform-exchange/domain";
import { LRUCache } from "lru-cache";
import { entityTag } from "./entity-tag.ts";

/** An answer that is ready to be sent again. */
export interface ReadyAnswer {
  readonly answer: Answer;
  readonly body: Buffer;
  readonly entityTag: string;
  /** `Link` header, for a page that is not the last. */
  readonly link: string | undefined;
}

/** Makes an answer ready to be sent; `linkTo` gives the `Link` header for the cursor of a next page. */
export function ready(answer: Answer, linkTo?: (cursor: string) => string): ReadyAnswer {
  const body = Buffer.from(answer.text);
  return { answer, body, entityTag: entityTag(body), link: answer.next === null ? undefined : linkTo?.(answer.next) };
}

const maxBytes = 64 * 1024 * 1024;
/** What an answer takes in memory, as a multiple of its bytes: the body, and its text with two bytes for each character at worst. */
const weightOfBody = 3;

/**
 * Answers of public reads, kept until the data changes (by the epoch of its freshness) or the clock passes a turning
 * point of theirs. Bounded in bytes; the least used goes first.
 */
export class AnswerCache {
  readonly #exchange: Exchange;
  readonly #answers = new LRUCache<string, ReadyAnswer>({
    maxSize: maxBytes,
    sizeCalculation: ({ body }, key) => body.length * weightOfBody + key.length + 500,
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
