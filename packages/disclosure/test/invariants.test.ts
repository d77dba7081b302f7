/** What holds of every release, whatever the answers were. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { sumProtection } from "../src/dominance.ts";
import { InvalidRequestError, type ProtectedRelease, protectRelease } from "../src/index.ts";
import { roundedRatio } from "../src/rounded-ratio.ts";
import { distributionOf } from "../src/value-distribution.ts";
import { type RandomWave, randomWave } from "./random-wave.ts";

const waves = fc.integer({ min: 10_000, max: 1_000_000 }).map(randomWave);

function everyRelease(property: (release: ProtectedRelease, wave: RandomWave) => void): void {
  fc.assert(
    fc.property(waves, (wave) => {
      try {
        const release = protectRelease(wave.request);
        if (release.status === "released") property(release, wave);
      } catch (error) {
        if (!(error instanceof InvalidRequestError)) throw error; // one split that follows from another
      }
    }),
    { numRuns: 60, seed: 5 },
  );
}

test("every count that is shown is at least the threshold", () => {
  everyRelease(({ tables }, { request }) => {
    const counts = tables.flatMap((table) => (table.status === "released" ? table.columns.flatMap(({ cells }) => cells) : []));
    for (const { count } of counts) expect(count ?? request.ruleSet.threshold).toBeGreaterThanOrEqual(request.ruleSet.threshold);
  });
});

test("the cells of a column that is shown in full add up to its base, and with the technical counts to its respondents", () => {
  everyRelease(({ tables }) => {
    for (const { columns } of tables.filter((table) => table.status === "released")) {
      for (const { cells, respondents, baseCount, noAnswer, notAsked } of columns) {
        if (respondents === null) continue;
        expect((baseCount ?? 0) + (noAnswer ?? 0) + (notAsked ?? 0)).toBe(respondents);
        if (cells.length > 0 && cells.every(({ cellStatus }) => cellStatus === "value")) {
          expect(cells.reduce((sum, { count }) => sum + (count ?? 0), 0)).toBe(baseCount);
        }
      }
    }
  });
});

test("a column never hides exactly one cell", () => {
  everyRelease(({ tables }) => {
    for (const { columns } of tables.filter((table) => table.status === "released")) {
      for (const { cells } of columns) expect(cells.filter(({ cellStatus }) => cellStatus === "suppressed")).not.toHaveLength(1);
    }
  });
});

test("a hidden cell has nothing but its category and status", () => {
  everyRelease(({ tables }) => {
    const cells = tables.flatMap((table) => (table.status === "released" ? table.columns.flatMap((column) => column.cells) : []));
    for (const { cellStatus, count, share, interval, weighted } of cells.filter((cell) => cell.cellStatus !== "value")) {
      expect([cellStatus, count, share, interval, weighted]).toEqual([cellStatus, null, null, null, null]);
    }
  });
});

test("a release is plain data, the same each time it is made", () => {
  everyRelease((release, { request }) => {
    expect(JSON.parse(JSON.stringify(release))).toEqual(release);
    expect(protectRelease(request)).toEqual(release);
  });
});

test("sums are exact, and the p % rule is what its definition says", () => {
  fc.assert(
    fc.property(
      fc.array(fc.bigInt({ min: 0n, max: 10n ** 20n }), { minLength: 2, maxLength: 30 }),
      fc.integer({ min: 1, max: 99 }),
      (given, percent) => {
        const values = distributionOf(given.map((value) => ({ value, count: 1 })));
        const [largest = 0n, second = 0n, ...others] = given.toSorted((a, b) => (a > b ? -1 : a < b ? 1 : 0));
        const rest = others.reduce((sum, value) => sum + value, 0n);
        expect(values).toMatchObject({ count: given.length, largest, secondLargest: second, sum: largest + second + rest });
        const widest = { minimum: 0n, maximum: 10n ** 30n };
        expect(sumProtection(values, widest, percent).above > 0n).toBe(100n * rest < BigInt(percent) * largest || largest === 0n);
      },
    ),
  );
});

test("of a sum that is safe nobody's number is known to within p % of the largest, be it to another who knows the own", () => {
  const limits = fc.record({ minimum: fc.bigInt({ min: 0n, max: 20n }), size: fc.bigInt({ min: 1n, max: 40n }) });
  const group = limits.chain(({ minimum, size }) =>
    fc.record({
      limits: fc.constant({ minimum, maximum: minimum + size }),
      given: fc.array(fc.oneof(fc.constantFrom(minimum, minimum + size), fc.bigInt({ min: minimum, max: minimum + size })), {
        minLength: 3,
        maxLength: 15,
      }),
    }),
  );
  fc.assert(
    fc.property(group, fc.integer({ min: 1, max: 40 }), ({ limits: { minimum, maximum }, given }, percent) => {
      const values = distributionOf(given.map((value) => ({ value, count: 1 })));
      const { above, below } = sumProtection(values, { minimum, maximum }, percent);
      if (above > 0n || below > 0n) return;
      const wide = Math.min(Math.max(1, (percent / 100) * Number(values.largest)), Number(maximum - minimum));
      const others = BigInt(given.length - 2); // but for who is looked at and who looks
      for (const own of given) {
        const left = values.sum - own;
        const high = Math.min(Number(maximum), Number(left - others * minimum));
        const low = Math.max(Number(minimum), Number(left - others * maximum));
        expect(high - low).toBeGreaterThanOrEqual(wide);
      }
    }),
    { numRuns: 1000 },
  );
});

test("a rounded ratio is within half a unit of the exact one", () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 10n ** 20n }), fc.bigInt({ min: 1n, max: 10n ** 20n }), (numerator, denominator) => {
      const units = BigInt(roundedRatio(numerator, denominator, 4).replace(".", ""));
      const error = 2n * (units * denominator - numerator * 10_000n);
      expect(error > -denominator && error <= denominator).toBe(true);
    }),
  );
});
