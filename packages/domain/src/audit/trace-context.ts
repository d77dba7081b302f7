import { randomUUID } from "node:crypto";

/** Where a call belongs in a larger processing (W3C Trace Context). */
export interface TraceContext {
  /** 16 bytes in hexadecimals. */
  readonly traceId: string;
  /** The caller's own action: 8 bytes in hexadecimals. */
  readonly parentSpanId: string | null;
}

const form = /^[0-9a-f]{2}-([0-9a-f]{32})-([0-9a-f]{16})-[0-9a-f]{2}(?:-|$)/u;
const none = /^0+$/u;

/** Reads the header `traceparent`; one that says nothing useful is passed over, as its standard asks. */
export function traceContextOf(traceparent: string | undefined): TraceContext | undefined {
  const [, traceId, parentSpanId] = form.exec(traceparent ?? "") ?? [];
  if (traceId === undefined || parentSpanId === undefined || none.test(traceId) || none.test(parentSpanId)) return undefined;
  return { traceId, parentSpanId };
}

/** The beginning of a processing of its own. */
export function newTrace(): TraceContext {
  return { traceId: randomHexadecimals(), parentSpanId: null };
}

export function newSpanId(): string {
  return randomHexadecimals().slice(-16);
}

/** 32 of them, all but six bits by chance: Node draws the randomness of UUIDs in stock, and each call of `randomBytes` by itself. */
function randomHexadecimals(): string {
  return randomUUID().replaceAll("-", "");
}
