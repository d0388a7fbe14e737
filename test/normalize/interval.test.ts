import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { BOUNDS } from "../../src/model/codes.js";
import { intervalOf, liesAbove, mapInterval } from "../../src/normalize/interval.js";

describe("intervalOf", () => {
  const inf = Number.POSITIVE_INFINITY;
  test.each([
    ["ge", 5, null, [5, inf, true, false]],
    ["gt", 5, null, [5, inf, false, false]],
    ["eq", 5, null, [5, inf, true, false]],
    ["le", 5, null, [-inf, 5, false, true]],
    ["lt", 5, null, [-inf, 5, false, false]],
    ["range", 1, 2, [1, 2, true, true]],
  ] as const)("%s %d", (bound, value, max, [lower, upper, lowerClosed, upperClosed]) => {
    expect(intervalOf(bound, value, max)).toEqual({ lower, upper, lowerClosed, upperClosed });
  });

  test("a plain number is a floor, a ceiling where less is better, or the number alone", () => {
    const closed = { lowerClosed: true, upperClosed: true };
    expect(intervalOf("eq", 5, null, { plain: "point" })).toEqual({ lower: 5, upper: 5, ...closed });
    expect(intervalOf("eq", 5, null, { lessIsBetter: true })).toEqual(intervalOf("le", 5, null));
    expect(intervalOf("eq", 5, null, { plain: "point", lessIsBetter: true })?.lower).toBe(5);
    // Bounds that are printed stand, whatever is better.
    expect(intervalOf("ge", 5, null, { lessIsBetter: true })).toEqual(intervalOf("ge", 5, null));
  });

  test("the width of “about” is exact", () => {
    expect(intervalOf("approx", 0.6, null, { approximateWithin: 0.1 })).toMatchObject({
      lower: 0.54,
      upper: 0.66,
    });
  });

  test("“about” has an interval only with a width", () => {
    expect(intervalOf("approx", 30, null)).toBeUndefined();
    expect(intervalOf("approx", 30, null, { approximateWithin: 0.1 })).toEqual({
      lower: 27,
      upper: 33,
      lowerClosed: true,
      upperClosed: true,
    });
  });

  test("a range has two ends, and a bound is one of the codes", () => {
    expect(intervalOf("range", 1, null)).toBeUndefined();
    expect(() => intervalOf("about" as never, 1, null)).toThrow(/bound/);
  });

  test("without a number nothing is promised", () => {
    for (const bound of BOUNDS) expect(intervalOf(bound, null, null)).toBeUndefined();
  });
});

describe("liesAbove", () => {
  const of = (bound: (typeof BOUNDS)[number], value: number) => {
    const interval = intervalOf(bound, value, value + 1, { plain: "point" });
    if (interval === undefined) throw new Error("no interval");
    return interval;
  };

  test.each([
    ["eq", 6, "eq", 5, true],
    ["eq", 5, "eq", 5, false],
    ["gt", 5, "eq", 5, true],
    ["ge", 5, "eq", 5, false],
    ["ge", 5, "lt", 5, true],
    ["ge", 5, "le", 5, false],
    ["ge", 9, "ge", 5, false],
  ] as const)("%s %d above %s %d is %s", (p, x, q, y, above) => {
    expect(liesAbove(of(p, x), of(q, y))).toBe(above);
  });

  test("never holds both ways, and survives a change of scale", () => {
    const bound = fc.constantFrom("ge", "gt", "eq", "le", "lt", "range" as const);
    const number = fc.integer({ min: -1000, max: 1000 });
    fc.assert(
      fc.property(bound, number, bound, number, fc.constantFrom(0.5, 2, 4), (p, x, q, y, factor) => {
        const [a, b] = [of(p, x), of(q, y)];
        expect(liesAbove(a, b) && liesAbove(b, a)).toBe(false);
        const scaled = (of: typeof a) => mapInterval(of, (end) => end * factor, false);
        const turned = (of: typeof a) => mapInterval(of, (end) => -end, true);
        expect(liesAbove(scaled(a), scaled(b))).toBe(liesAbove(a, b));
        expect(liesAbove(turned(b), turned(a))).toBe(liesAbove(a, b));
      }),
    );
  });
});
