import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { rankTargets } from "../../../src/compare/regions/rank-targets.js";
import { BOUNDS, type Bound } from "../../../src/model/codes.js";
import { intervalOf, liesAbove } from "../../../src/normalize/interval.js";
import { target } from "../../support/targets.js";

const ranks = (
  rows: readonly (readonly [id: string, bound: Bound, value: number])[],
  direction: "higher" | "lower",
) =>
  Object.fromEntries(
    [
      ...rankTargets(
        rows.map(([target_id, bound, value]) => target({ target_id, bound, value })),
        direction,
      ),
    ].map(([id, { printed, best, worst }]) => [id, [printed, best, worst]]),
  );

describe("ranks by the printed numbers, and at best and at worst by what is promised", () => {
  test("ceilings and floors that do not overlap decide, those that overlap do not", () => {
    expect(
      ranks(
        [
          ["five", "le", 5],
          ["six", "ge", 6],
          ["seven", "ge", 7],
        ],
        "higher",
      ),
    ).toEqual({ five: [3, 3, 3], six: [2, 1, 2], seven: [1, 1, 2] });
  });

  test("where less is better the lowest is first", () => {
    expect(
      ranks(
        [
          ["low", "le", 5],
          ["high", "ge", 6],
        ],
        "lower",
      ),
    ).toEqual({ low: [1, 1, 1], high: [2, 2, 2] });
  });

  test("equal numbers share a rank, and the next one is left out", () => {
    expect(
      Object.values(
        ranks(
          [
            ["a", "ge", 6],
            ["b", "ge", 6],
            ["c", "ge", 5],
          ],
          "higher",
        ),
      ).map(([printed]) => printed),
    ).toEqual([1, 1, 3]);
  });

  test("“about” of unknown width leaves everything open", () => {
    expect(
      ranks(
        [
          ["about", "approx", 5],
          ["least", "ge", 9],
        ],
        "higher",
      ),
    ).toEqual({ about: [2, 1, 2], least: [1, 1, 2] });
  });

  test("a target without a number has no rank", () => {
    expect([...rankTargets([target({ value: null, measure: "relative" })], "higher")]).toEqual([]);
  });
});

test("sorting finds the same as setting each beside each", () => {
  const one = fc.record({
    bound: fc.constantFrom(...BOUNDS),
    value: fc.integer({ min: 0, max: 6 }),
    wide: fc.integer({ min: 1, max: 3 }),
  });
  fc.assert(
    fc.property(
      fc.array(one, { maxLength: 12 }),
      fc.constantFrom("higher", "lower", "none"),
      (list, direction) => {
        const rows = list.map(({ bound, value, wide }, index) =>
          target({
            target_id: `t-${index}`,
            bound,
            value,
            value_max: bound === "range" ? value + wide : null,
          }),
        );
        const found = rankTargets(rows, direction);
        for (const row of rows) {
          const of = (other: typeof row) =>
            intervalOf(other.bound, other.value, other.value_max, { lessIsBetter: direction === "lower" });
          const own = of(row);
          const better = (a: ReturnType<typeof of>, b: ReturnType<typeof of>): boolean =>
            a !== undefined && b !== undefined && (direction === "lower" ? liesAbove(b, a) : liesAbove(a, b));
          const above = rows.filter((other) => better(of(other), own)).length;
          const below = rows.filter((other) => better(own, of(other))).length;
          expect(found.get(row.target_id)).toMatchObject({
            best: above + 1,
            worst: rows.length - below,
            of: rows.length,
          });
        }
      },
    ),
  );
});
