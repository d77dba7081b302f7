/** Cursors and ids of the change feed: only ours can be read, and they tell nothing. */
import { randomBytes } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FeedCursors } from "../src/changes/feed-cursor.ts";

const cursors = new FeedCursors(randomBytes(32));
const place = fc.maxSafeNat();

test("a cursor and an id lead back to their place", () => {
  fc.assert(
    fc.property(place, (position) => {
      expect(cursors.positionIn(cursors.cursorAfter(position))).toBe(position);
      expect(cursors.positionIn(cursors.idOf(position))).toBe(position);
    }),
  );
});

test("the id of a change is always the same text, a cursor never", () => {
  fc.assert(
    fc.property(place, (position) => {
      expect(cursors.idOf(position)).toBe(cursors.idOf(position));
      expect(cursors.cursorAfter(position)).not.toBe(cursors.cursorAfter(position));
    }),
  );
});

test("two places never have the same id, and all texts are of one length", () => {
  fc.assert(
    fc.property(fc.uniqueArray(place, { minLength: 2, maxLength: 2 }), ([one = 0, other = 0]) => {
      expect(cursors.idOf(one)).not.toBe(cursors.idOf(other));
      expect(new Set([one, other].flatMap((position) => [cursors.idOf(position).length, cursors.cursorAfter(position).length])).size).toBe(
        1,
      );
    }),
  );
});

describe("is no cursor:", () => {
  const text = fc.tuple(place, fc.boolean()).map(([position, isId]) => (isId ? cursors.idOf(position) : cursors.cursorAfter(position)));

  test("one of which a bit was flipped", () => {
    fc.assert(
      fc.property(text, fc.nat(), (cursor, at) => {
        const bytes = Buffer.from(cursor, "base64url");
        const bit = at % (bytes.length * 8);
        bytes.writeUInt8(bytes.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
        expect(cursors.positionIn(bytes.toString("base64url"))).toBeUndefined();
      }),
    );
  });

  test("one that was cut short or made longer", () => {
    fc.assert(
      fc.property(text, fc.nat(47), fc.string({ minLength: 1, maxLength: 8 }), (cursor, length, more) => {
        expect(cursors.positionIn(cursor.slice(0, length))).toBeUndefined();
        expect(cursors.positionIn(cursor + more)).toBeUndefined();
        expect(cursors.positionIn(more + cursor)).toBeUndefined();
      }),
    );
  });

  test("one of another database, and two that were put together", () => {
    const others = new FeedCursors(randomBytes(32));
    fc.assert(
      fc.property(text, text, (one, other) => {
        expect(others.positionIn(one)).toBeUndefined();
        if (one !== other) expect(cursors.positionIn(one.slice(0, 24) + other.slice(24))).toBeUndefined();
      }),
    );
  });

  test("any other text", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (other) => cursors.positionIn(other) === undefined));
  });
});
