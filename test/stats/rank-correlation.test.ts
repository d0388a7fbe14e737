import fc from "fast-check";
import { expect, test } from "vitest";
import { exactRankPValue } from "../../src/stats/exact-rank-p-value.js";
import { spearman } from "../../src/stats/spearman.js";

function permutations<T>(items: readonly T[]): T[][] {
  if (items.length === 0) return [[]];
  return items.flatMap((item, index) =>
    permutations([...items.slice(0, index), ...items.slice(index + 1)]).map((rest) => [item, ...rest]),
  );
}

/** The definition written down: the correlation of each permutation, one by one. */
function byDefinition(x: readonly number[], y: readonly number[]): number {
  const observed = Math.abs(spearman(x, y).rho);
  const all = permutations(y).map((permuted) => Math.abs(spearman(x, permuted).rho));
  return all.filter((rho) => rho >= observed - 1e-9).length / all.length;
}

const pairs = fc
  .integer({ min: 2, max: 6 })
  .chain((n) => {
    const list = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: n, maxLength: n });
    return fc.tuple(list, list);
  })
  .filter(([x, y]) => new Set(x).size > 1 && new Set(y).size > 1);

test("the exact p-value is that of the definition, with ties", () => {
  fc.assert(
    fc.property(pairs, ([x, y]) => {
      expect(exactRankPValue(x, y)).toBeCloseTo(byDefinition(x, y), 12);
    }),
    { numRuns: 40 },
  );
});

test("correlation and p-value mind neither the order of the pairs nor which list comes first", () => {
  fc.assert(
    fc.property(pairs, ([x, y]) => {
      const there = spearman(x, y);
      const back = spearman([...y].reverse(), [...x].reverse());
      expect(back.rho).toBeCloseTo(there.rho, 12);
      expect(back.pValue).toBe(there.pValue);
    }),
    { numRuns: 40 },
  );
});

test("published critical value for n = 7, two-sided 5 %: 0.786 is significant, 0.750 is not", () => {
  const x = [1, 2, 3, 4, 5, 6, 7];
  const significant = spearman(x, [3, 1, 2, 4, 7, 5, 6]);
  const not = spearman(x, [4, 1, 2, 3, 5, 7, 6]);
  expect([significant.rho.toFixed(3), not.rho.toFixed(3)]).toEqual(["0.786", "0.750"]);
  expect(significant.pValue).toBeLessThanOrEqual(0.05);
  expect(not.pValue).toBeGreaterThan(0.05);
});

test("nine pairs in perfect order happen by chance twice in 9!", () => {
  const x = [1, 2, 3, 4, 5, 6, 7, 8, 9];
  expect(exactRankPValue(x, x)).toBe(2 / 362_880);
});

test("nothing is defined without two different values, for lists of unlike length, and beyond nine pairs", () => {
  expect(spearman([1, 1, 1], [1, 2, 3])).toEqual({ n: 3, rho: Number.NaN, pValue: Number.NaN });
  expect(exactRankPValue([1, 2], [1, 2, 3])).toBeNaN();
  const ten = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
  expect(spearman(ten, ten).rho).toBeCloseTo(1, 12);
  expect(spearman(ten, ten).pValue).toBeNaN();
});
