import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { comparePair } from "../../src/compare/compare-pair.js";
import type { Pair } from "../../src/compare/types.js";
import { BOUNDS, COMMITMENTS, MEASURES, type Relation, TIERS } from "../../src/model/codes.js";
import type { DescribedTarget } from "../../src/tables/dataset.js";
import { target } from "../support/targets.js";

const A = { region_code: "1", region_path: "0/1" };
const B = { region_code: "2", region_path: "0/2" };

describe("committed and certain", () => {
  test.each([
    ["eq", 1.8, "gt", 1.5, "higher", "undetermined"],
    ["eq", 75, "ge", 75, "equal", "undetermined"],
    ["ge", 9, "lt", 5, "higher", "higher"],
    ["eq", 5, "gt", 5, "equal", "lower"],
    ["eq", 5, "eq", 5, "equal", "equal"],
    ["approx", 5, "eq", 9, "lower", "undetermined"],
  ] as const)("%s %d beside %s %d: %s, certain %s", (p, x, q, y, committed, certain) => {
    const pair = comparePair(target({ ...A, bound: p, value: x }), target({ ...B, bound: q, value: y }));
    expect([pair.committed.relation, pair.certain]).toEqual([committed, certain]);
  });

  test("ranges overlap, touch or lie apart", () => {
    const range = (value: number, value_max: number) => target({ ...A, bound: "range", value, value_max });
    const relation = (a: DescribedTarget, b: DescribedTarget) => {
      const { committed, certain } = comparePair(a, b);
      return [committed.relation, certain];
    };
    expect(relation(range(1, 2), range(1, 2))).toEqual(["equal", "overlapping"]);
    expect(relation(range(1, 3), range(2, 4))).toEqual(["overlapping", "overlapping"]);
    expect(relation(range(1, 2), range(3, 4))).toEqual(["lower", "lower"]);
    expect(relation(range(5, 6), target({ ...B, value: 2 }))).toEqual(["higher", "higher"]);
  });

  test("the caller's width makes “about” certain", () => {
    const [a, b] = [target({ ...A, bound: "approx", value: 5 }), target({ ...B, value: 9 })];
    expect(comparePair(a, b, { approximateWithin: 0.1 }).certain).toBe("lower");
    expect(comparePair(a, b, { approximateWithin: 0.9 }).certain).toBe("overlapping");
  });

  test("a refused pair gets no number", () => {
    const pair = comparePair(target({ ...A, tier: "national" }), target({ ...B, tier: "provincial" }));
    expect(pair.grade).toBe("not-comparable");
    expect(pair.alignment).toEqual([]);
    expect(pair.committed).toEqual({
      relation: "undetermined",
      difference: null,
      ratio: null,
      a: null,
      b: null,
      unit: null,
    });
  });
});

describe("alignment", () => {
  const flow = { measure: "increment", unit: "count", dimension: "count" } as const;

  test("increments over periods of different length are taken per year, the arithmetic shown", () => {
    const pair = comparePair(
      target({ ...A, ...flow, target_id: "long", value: 500, period_start: 2022, period_end: 2025 }),
      target({ ...B, ...flow, target_id: "short", value: 30, period_start: 2020, period_end: 2022 }),
    );
    expect(pair.grade).toBe("comparable-after-alignment");
    expect(pair.alignment.map(({ formula, result, unit }) => ({ formula, result, unit }))).toEqual([
      { formula: "500 / 4 = 125", result: 125, unit: "count/year" },
      { formula: "30 / 3 = 10", result: 10, unit: "count/year" },
    ]);
    expect(pair.alignment[0]?.inputs).toEqual([
      { target_id: "long", field: "value", value: 500 },
      { target_id: "long", field: "years", value: 4 },
    ]);
    expect(pair.alignment.every((step) => step.assumption !== null)).toBe(true);
    expect(pair.committed).toMatchObject({
      relation: "higher",
      difference: 115,
      ratio: 12.5,
      unit: "count/year",
    });
  });

  test("without that assumption the pair is only indicative, and no pace is told", () => {
    const pair = comparePair(
      target({ ...A, ...flow, value: 500, period_start: 2022, period_end: 2025 }),
      target({ ...B, ...flow, value: 30, period_start: 2020, period_end: 2022 }),
      { perYear: false },
    );
    expect([pair.grade, pair.alignment]).toEqual(["indicative-only", []]);
  });

  test("万 and plain numbers meet in one unit", () => {
    const pair = comparePair(
      target({ ...A, unit: "count", dimension: "count", value: 1.4, unit_mult: 4 }),
      target({ ...B, unit: "count", dimension: "count", value: 1000 }),
    );
    expect(pair.alignment.map((step) => step.formula)).toEqual(["1.4 × 10000 = 14000"]);
    expect(pair.committed).toMatchObject({ a: 14000, b: 1000, difference: 13000, ratio: 14 });
  });

  const early = target({ ...A, target_id: "a-2020", value: 10, period_end: 2020 });
  const late = target({ ...A, target_id: "a-2025", value: 20, period_end: 2025 });
  const other = target({ ...B, target_id: "b-2022", value: 15, period_end: 2022 });

  test("a level is read off the line between two targets of its region", () => {
    const pair = comparePair(late, other, {}, [early, late, other]);
    expect(pair.alignment).toMatchObject([
      {
        id: "interpolation",
        side: "a",
        result: 14,
        inputs: [{ target_id: "a-2025" }, { target_id: "a-2020" }],
      },
    ]);
    expect(pair.alignment[0]?.formula).toBe("10 + (20 − 10) × (2022 − 2020) / (2025 − 2020) = 14");
    expect([pair.committed.relation, pair.certain]).toEqual(["lower", "undetermined"]);
  });

  test("the other way round the same side is moved", () => {
    expect(comparePair(other, late, {}, [early, late, other]).alignment).toMatchObject([
      { side: "b", result: 14 },
    ]);
  });

  test("geometric interpolation, and none", () => {
    expect(
      comparePair(late, other, { interpolate: "geometric" }, [early, late]).alignment[0]?.result,
    ).toBeCloseTo(10 * 2 ** 0.4, 9);
    expect(comparePair(late, other, { interpolate: false }, [early, late]).alignment).toEqual([]);
  });

  test("no line through another definition, tier, part or region", () => {
    for (const change of [
      { indicator_id: "x" },
      { tier: "national" },
      { breakdown: "x" },
      { region_code: "9" },
    ] as const) {
      expect(comparePair(late, other, {}, [{ ...early, ...change }, late]).alignment).toEqual([]);
    }
  });

  test("growth over different periods shows the factor that it implies", () => {
    const growth = { measure: "growth", value: 10 } as const;
    const pair = comparePair(
      target({ ...A, ...growth, period_start: 2022, period_end: 2025 }),
      target({ ...B, ...growth, period_start: 2023, period_end: 2025 }),
    );
    expect(pair.alignment.map((step) => step.formula)).toEqual([
      "(1 + 10 / 100) ^ 4 = 1.4641",
      "(1 + 10 / 100) ^ 3 = 1.331",
    ]);
    expect(pair.committed.relation).toBe("equal");
  });
});

/** Any two targets of one family. */
const anyTarget: fc.Arbitrary<DescribedTarget> = fc
  .record({
    region: fc.constantFrom("1", "2", "1/3"),
    indicator_id: fc.constantFrom("x", "y"),
    denominator: fc.constantFrom(null, "gdp", "sales-revenue", "not-stated"),
    population: fc.constantFrom(null, "p", "p/q", "r"),
    tier: fc.constantFrom(null, ...TIERS),
    breakdown: fc.constantFrom(null, "part"),
    measure: fc.constantFrom(...MEASURES),
    bound: fc.constantFrom(...BOUNDS),
    value: fc.integer({ min: -50, max: 500 }),
    width: fc.integer({ min: 1, max: 9 }),
    unit_mult: fc.constantFrom(0, 4, 8),
    commitment: fc.constantFrom(...COMMITMENTS),
    period_start: fc.integer({ min: 2015, max: 2020 }),
    period_end: fc.integer({ min: 2020, max: 2025 }),
  })
  .map(({ region, population, width, ...row }) =>
    target({
      ...row,
      region_code: region,
      region_path: `0/${region}`,
      population_id: population,
      population_path: population,
      value: row.measure === "relative" ? null : row.value,
      value_max: row.measure !== "relative" && row.bound === "range" ? row.value + width : null,
      base_year: row.measure === "change" ? 2015 : null,
      benchmark: row.measure === "relative" ? "national-average" : null,
    }),
  );

const FLIPPED: Readonly<Record<Relation, Relation>> = {
  higher: "lower",
  lower: "higher",
  equal: "equal",
  overlapping: "overlapping",
  undetermined: "undetermined",
};

describe("laws", () => {
  const outcomes = (pair: Pair) => pair.reasons.map(({ rule, outcome }) => `${rule} ${outcome}`);

  test("swapping the sides keeps grade and reasons and turns the result round", () => {
    fc.assert(
      fc.property(anyTarget, anyTarget, fc.array(anyTarget, { maxLength: 4 }), (a, b, others) => {
        const [ab, ba] = [comparePair(a, b, {}, others), comparePair(b, a, {}, others)];
        expect(ba.grade).toBe(ab.grade);
        expect(outcomes(ba)).toEqual(outcomes(ab));
        expect(ba.committed.relation).toBe(FLIPPED[ab.committed.relation]);
        expect(ba.certain).toBe(FLIPPED[ab.certain]);
        if (ab.committed.difference !== null)
          expect(ba.committed.difference).toBeCloseTo(-ab.committed.difference, 6);
        else expect(ba.committed.difference).toBeNull();
      }),
    );
  });

  test("a target beside itself is comparable and equal", () => {
    fc.assert(
      fc.property(anyTarget, (a) => {
        const pair = comparePair(a, a);
        expect(pair.grade).toBe("comparable");
        expect(pair.committed.relation).toBe(a.value === null ? "undetermined" : "equal");
      }),
    );
  });

  test("each derived number names its parents, and they give it again", () => {
    fc.assert(
      fc.property(anyTarget, anyTarget, (a, b) => {
        for (const step of comparePair(a, b, {}, [a, b]).alignment) {
          expect(step.inputs.length).toBeGreaterThan(0);
          for (const input of step.inputs) {
            const parent = [a, b].find((row) => row.target_id === input.target_id);
            expect(parent).toBeDefined();
            if (input.field === "value") expect(parent?.value).toBe(input.value);
          }
          const right = step.formula.split(" = ")[1];
          expect(Number(right)).toBeCloseTo(step.result, 6);
          if (step.id === "per-year") {
            const [value, years] = step.inputs.map((input) => input.value);
            const mult = [a, b].find((row) => row.target_id === step.inputs[0]?.target_id)?.unit_mult ?? 0;
            const again = ((value ?? 0) * 10 ** mult) / (years ?? 1);
            // Results are told with 12 significant digits.
            expect(Math.abs(again - step.result)).toBeLessThanOrEqual(1e-11 * Math.abs(again));
          }
        }
      }),
    );
  });
});
