import fc from "fast-check";
import { expect, test } from "vitest";
import { gini } from "../../src/stats/gini.js";
import { herfindahl } from "../../src/stats/herfindahl.js";
import { lorenzPoints } from "../../src/stats/lorenz-points.js";
import { normalizedHerfindahl } from "../../src/stats/normalized-herfindahl.js";
import { shareChanges } from "../../src/stats/share-changes.js";
import { shares } from "../../src/stats/shares.js";

const parts = fc.array(fc.double({ min: 0.01, max: 1e4, noNaN: true }), { minLength: 2, maxLength: 12 });

test("shares add up to one, their changes to nought", () => {
  fc.assert(
    fc.property(parts, (values) => {
      const total = shares(values).reduce((sum, share) => sum + share, 0);
      expect(total).toBeCloseTo(1, 9);
      const changes = shareChanges(values, [...values].reverse());
      expect(changes.reduce((sum, change) => sum + change, 0)).toBeCloseTo(0, 9);
    }),
  );
});

test("the Herfindahl index runs from 1/n to 1, its normal form from 0 to 1, and neither minds the scale", () => {
  fc.assert(
    fc.property(parts, (values) => {
      const n = values.length;
      expect(herfindahl(values)).toBeGreaterThanOrEqual(1 / n - 1e-12);
      expect(herfindahl(values)).toBeLessThanOrEqual(1);
      expect(normalizedHerfindahl(values)).toBeGreaterThanOrEqual(-1e-12);
      expect(herfindahl(values.map((value) => value * 7))).toBeCloseTo(herfindahl(values), 9);
    }),
  );
  expect(normalizedHerfindahl([0, 0, 9])).toBe(1);
});

test("the Gini coefficient is twice the area between the Lorenz curve and the diagonal", () => {
  fc.assert(
    fc.property(parts, (values) => {
      const points = lorenzPoints(values);
      let area = 0;
      points.forEach((point, index) => {
        const before = points[index - 1];
        if (before !== undefined)
          area += ((point.value + before.value) / 2) * (point.population - before.population);
      });
      expect(gini(values)).toBeCloseTo(1 - 2 * area, 9);
    }),
  );
});

test("one part that has all has a Gini coefficient of (n − 1) / n", () => {
  expect(gini([0, 0, 0, 5])).toBe(0.75);
  expect(gini([5, 5, 5])).toBe(0);
});

test.each([
  ["no parts", []],
  ["nothing to share", [0, 0]],
  ["a negative part", [3, -1]],
])("nothing is defined for %s", (_, values: number[]) => {
  expect(gini(values)).toBeNaN();
  expect(herfindahl(values)).toBeNaN();
  expect(lorenzPoints(values)).toEqual([]);
  expect(shares(values).every(Number.isNaN)).toBe(true);
});
