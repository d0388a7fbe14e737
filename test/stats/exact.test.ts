import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { minus, over, plus, power, times } from "../../src/stats/exact.js";

describe("decimal arithmetic", () => {
  test("is exact where binary arithmetic is not", () => {
    expect([1.8 - 1.2, minus(1.8, 1.2)]).toEqual([0.6000000000000001, 0.6]);
    expect([0.1 * 3, times(0.1, 3)]).toEqual([0.30000000000000004, 0.3]);
    expect(plus(0.1, 0.2, 0.3)).toBe(0.6);
    expect(over(1.1, 0.1)).toBe(11);
    expect(power(1.1, 2)).toBe(1.21);
  });

  test("has a sum of nothing, and passes infinite numbers", () => {
    expect(plus()).toBe(0);
    expect(over(Number.POSITIVE_INFINITY, 4)).toBe(Number.POSITIVE_INFINITY);
    expect(minus(1, Number.POSITIVE_INFINITY)).toBe(Number.NEGATIVE_INFINITY);
  });

  test("gives equal quotients equal numbers", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -999, max: 999 }),
        fc.integer({ min: 1, max: 50 }),
        fc.integer({ min: 2, max: 9 }),
        (n, d, k) => {
          expect(over(n * k, d * k)).toBe(over(n, d));
        },
      ),
    );
  });

  test("agrees with whole numbers of hundredths", () => {
    const cents = fc.integer({ min: -1_000_000, max: 1_000_000 });
    fc.assert(
      fc.property(cents, cents, (a, b) => {
        expect(minus(a / 100, b / 100)).toBe((a - b) / 100);
        expect(plus(a / 100, b / 100)).toBe((a + b) / 100);
      }),
    );
  });
});
