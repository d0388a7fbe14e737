import fc from "fast-check";
import { expect, test } from "vitest";
import { compoundGrowth } from "../../src/stats/compound-growth.js";
import { impliedBase } from "../../src/stats/implied-base.js";
import { requiredPace } from "../../src/stats/required-pace.js";

const level = fc.double({ min: 0.01, max: 1e6, noNaN: true });
const years = fc.integer({ min: 1, max: 30 });

test("growing by the rate for the periods gives the last value back", () => {
  fc.assert(
    fc.property(level, level, years, (first, last, periods) => {
      const rate = compoundGrowth(first, last, periods);
      expect(first * (1 + rate) ** periods).toBeCloseTo(last, 3);
      expect(impliedBase(last, rate, periods) / first).toBeCloseTo(1, 6);
    }),
  );
});

test("the pace by equal amounts reaches the target", () => {
  fc.assert(
    fc.property(level, level, years, (from, to, periods) => {
      const { perYear } = requiredPace(from, to, periods);
      expect(from + perYear * periods).toBeCloseTo(to, 3);
    }),
  );
});

test.each([
  ["a first value of nought", 0, 5, 2],
  ["a negative first value", -1, 5, 2],
  ["a negative last value", 1, -5, 2],
  ["no periods", 1, 5, 0],
])("no rate is defined for %s", (_, first, last, periods) => {
  expect(compoundGrowth(first, last, periods)).toBeNaN();
});

test("there is no base below a loss of everything, and no pace in no time", () => {
  expect(impliedBase(10, -1, 2)).toBeNaN();
  expect(requiredPace(1, 2, 0)).toEqual({ perYear: Number.NaN, rate: Number.NaN });
});
