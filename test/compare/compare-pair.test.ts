import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { comparePair, decisiveReasons, isCompared } from "../../src/compare/compare-pair.js";
import { higherSide } from "../../src/compare/higher-side.js";
import type { CompareOptions, Pair } from "../../src/compare/types.js";
import {
  BOUNDS,
  CHANGE_DIRECTIONS,
  COMMITMENTS,
  GRADES,
  MEASURES,
  PACES,
  RECOGNISERS,
  type Relation,
  TIERS,
} from "../../src/model/codes.js";
import type { DescribedTarget } from "../../src/tables/dataset.js";
import { target } from "../support/targets.js";
import { scale } from "./rule-cases.js";

const A = { region_code: "430000", region_path: "100000/430000" };
const B = { region_code: "360000", region_path: "100000/360000" };
const CITY = { region_code: "430300", region_path: "100000/430000/430300" };
const counted = { unit: "count", dimension: "count" } as const;

const formulas = ({ alignment }: Pair) => alignment.map((step) => step.formula);

describe("committed and certain", () => {
  test.each([
    // A plain number is a floor: more may be done, so that nothing follows from two of them.
    ["eq", 1.8, "gt", 1.5, "higher", "undetermined", "undetermined"],
    ["eq", 75, "ge", 75, "equal", "undetermined", "undetermined"],
    ["eq", 9, "eq", 5, "higher", "undetermined", "higher"],
    ["eq", 5, "eq", 5, "equal", "undetermined", "equal"],
    ["eq", 5, "gt", 5, "equal", "undetermined", "lower"],
    ["ge", 9, "lt", 5, "higher", "higher", "higher"],
    // Kept within 5 beside 5 reached: both can be 5. Beside more than 5 they can't be equal.
    ["le", 5, "eq", 5, "equal", "undetermined", "undetermined"],
    ["le", 5, "gt", 5, "equal", "lower", "lower"],
    ["lt", 5, "eq", 5, "equal", "lower", "lower"],
    ["approx", 5, "eq", 9, "lower", "undetermined", "undetermined"],
  ] as const)("%s %d beside %s %d: %s, certain %s, as points %s", (p, x, q, y, committed, floor, point) => {
    const [a, b] = [target({ ...A, bound: p, value: x }), target({ ...B, bound: q, value: y })];
    const pair = comparePair(a, b);
    expect([pair.grade, pair.committed.relation, pair.certain]).toEqual(["comparable", committed, floor]);
    expect(comparePair(a, b, { plain: "floor" }).certain).toBe(floor);
    expect(comparePair(a, b, { plain: "point" }).certain).toBe(point);
  });

  test("where less is better a plain number is a ceiling", () => {
    const less = { direction: "lower" } as const;
    const [a, b] = [target({ ...A, ...less, value: 5 }), target({ ...B, ...less, bound: "gt", value: 5 })];
    expect(comparePair(a, b).certain).toBe("lower");
    expect(comparePair({ ...a, direction: "higher" }, { ...b, direction: "higher" }).certain).toBe(
      "undetermined",
    );
  });

  test("ranges overlap, touch or lie apart", () => {
    const range = (value: number, value_max: number) => target({ ...A, bound: "range", value, value_max });
    const relation = (a: DescribedTarget, b: DescribedTarget) => {
      const { committed, certain } = comparePair(a, { ...b, ...B });
      return [committed.relation, certain];
    };
    expect(relation(range(1, 2), range(1, 2))).toEqual(["equal", "overlapping"]);
    expect(relation(range(1, 3), range(2, 4))).toEqual(["overlapping", "overlapping"]);
    expect(relation(range(1, 2), range(2, 4))).toEqual(["overlapping", "overlapping"]);
    expect(relation(range(1, 2), range(3, 4))).toEqual(["lower", "lower"]);
    // A number at the end of a range lies in it.
    expect(relation(range(3, 5), target({ value: 5 }))).toEqual(["overlapping", "undetermined"]);
    expect(relation(target({ ...A, value: 5 }), range(3, 5))).toEqual(["overlapping", "undetermined"]);
    expect(relation(range(3, 5), target({ value: 3 }))).toEqual(["overlapping", "undetermined"]);
    expect(relation(range(5, 6), target({ value: 2, bound: "le" }))).toEqual(["higher", "higher"]);
  });

  test("the caller's width makes “about” certain, and its ends are exact", () => {
    const [a, b] = [target({ ...A, bound: "approx", value: 5 }), target({ ...B, bound: "ge", value: 5.5 })];
    expect(comparePair(a, { ...b, bound: "gt" }, { approximateWithin: 0.1 }).certain).toBe("lower");
    expect(comparePair(a, b, { approximateWithin: 0.1 }).certain).toBe("undetermined");
    expect(comparePair(a, { ...b, value: 9 }, { approximateWithin: 0.9 }).certain).toBe("undetermined");
  });

  test("differences and ratios of decimals are exact", () => {
    const { committed } = comparePair(target({ ...A, value: 1.8 }), target({ ...B, value: 1.2 }));
    expect(committed).toMatchObject({ difference: 0.6, ratio: 1.5, years_apart: 0, share: null });
    expect(comparePair(target({ ...A, value: 0.3 }), target({ ...B, value: 0.1 })).committed.difference).toBe(
      0.2,
    );
  });

  const NOTHING = {
    relation: "undetermined",
    difference: null,
    ratio: null,
    a: null,
    b: null,
    unit: null,
    years_apart: null,
    share: null,
  };

  test("a pair that is refused or indicative only gets no number and no order", () => {
    const refused = comparePair(target({ ...A, tier: "national" }), target({ ...B, tier: "provincial" }));
    expect(refused).toMatchObject({ grade: "not-comparable", alignment: [], certain: null });
    expect(refused.committed).toEqual(NOTHING);
    const indicative = comparePair(target({ ...A, bound: "ge", value: 9 }), {
      ...target({ ...B, bound: "lt", value: 5 }),
      indicator_id: "other",
    });
    expect(indicative).toMatchObject({ grade: "indicative-only", certain: null });
    expect(indicative.committed).toEqual(NOTHING);
  });

  test("at other dates the difference is as printed, with the years between, and nothing is certain", () => {
    const pair = comparePair(
      target({ ...A, bound: "ge", value: 9, period_end: 2020 }),
      target({ ...B, bound: "lt", value: 5, period_end: 2022 }),
    );
    expect(pair).toMatchObject({ grade: "comparable-other-date", alignment: [], certain: null });
    expect(pair.committed).toMatchObject({ relation: "higher", difference: 4, a: 9, b: 5, years_apart: 2 });
  });

  const unlike = {
    indicator_id: "other",
    measure: "increment",
    period_start: 2021,
    unit_mult: 4,
    ...counted,
  } as const;

  test.each([
    ["refused", { tier: "national" }, { tier: "provincial" }, "not-comparable"],
    ["indicative only", {}, { indicator_id: "third" }, "indicative-only"],
  ] as const)("no reason of a pair that is %s announces arithmetic", (_, x, y, grade) => {
    const pair = comparePair(
      target({ ...A, ...unlike, ...x, value: 30, period_end: 2023 }),
      target({ ...B, ...unlike, ...y, value: 20, unit_mult: 0, period_end: 2025 }),
      { scale, perYear: false },
    );
    expect([pair.grade, pair.alignment]).toEqual([grade, []]);
    expect(pair.reasons.map(({ outcome }) => outcome)).not.toContain("aligned");
    const words = pair.reasons.map(({ text }) => `${text.zh} ${text.en}`).join(" ");
    expect(words).not.toMatch(/按常住人口换算|scaled by 常住|换算一致|converted to one|折算：|按年均比较/u);
    expect(words).toMatch(/总量未按地区规模换算/u);
  });

  test("an indicative pair keeps the yearly pace for orientation, and nothing else", () => {
    const pair = comparePair(
      target({ ...A, ...unlike, value: 30, period_end: 2023 }),
      target({ ...B, ...unlike, indicator_id: "third", value: 20, unit_mult: 0, period_end: 2025 }),
      { scale },
    );
    expect(pair.grade).toBe("indicative-only");
    expect(pair.alignment.map(({ id }) => id)).toEqual(["per-year", "per-year"]);
    expect(pair.committed).toEqual(NOTHING);
  });

  test("targets without a number compare without one", () => {
    const relative = { measure: "relative", value: null, benchmark: "national-average" } as const;
    const pair = comparePair(target({ ...A, ...relative }), target({ ...B, ...relative }));
    expect([pair.grade, pair.certain]).toEqual(["comparable", "undetermined"]);
    expect(pair.committed).toEqual({ ...NOTHING, years_apart: 0 });
  });
});

describe("alignment", () => {
  const flow = { measure: "increment", ...counted } as const;

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

  test("both ends of a range are divided by the years", () => {
    const range = { ...flow, bound: "range", value: 8, value_max: 12 } as const;
    const [a, b] = [
      target({ ...A, ...range, period_start: 2022, period_end: 2025 }),
      target({ ...B, ...flow, bound: "ge", value: 7, period_start: 2021, period_end: 2022 }),
    ];
    // 2 to 3 a year beside 3.5 or more: below, by the upper end too.
    const pair = comparePair(a, b);
    expect([pair.committed.relation, pair.certain]).toEqual(["lower", "lower"]);
    expect(comparePair(a, { ...b, value: 6 })).toMatchObject({
      committed: { relation: "overlapping", a: 2, b: 3 },
      certain: "undetermined",
    });
    expect(comparePair(a, { ...b, value: 6, bound: "gt" }).certain).toBe("lower");
  });

  test("an increment of one year beside one of three", () => {
    const pair = comparePair(
      target({ ...A, ...flow, value: 60, period_start: 2023, period_end: 2023 }),
      target({ ...B, ...flow, value: 30, period_start: 2021, period_end: 2023 }),
    );
    expect(formulas(pair)).toEqual(["30 / 3 = 10"]);
    expect(pair.committed).toMatchObject({ ratio: 6, unit: "count/year" });
  });

  test("increments over other years of one length stand as printed", () => {
    const pair = comparePair(
      target({ ...A, ...flow, value: 500, period_start: 2021, period_end: 2023 }),
      target({ ...B, ...flow, value: 30, period_start: 2020, period_end: 2022 }),
    );
    expect(pair).toMatchObject({ grade: "comparable-other-date", alignment: [], certain: null });
    expect(pair.committed).toMatchObject({ difference: 470, unit: "count", years_apart: 1 });
  });

  test("without that assumption the pair is only indicative, and no pace is told", () => {
    const pair = comparePair(
      target({ ...A, ...flow, value: 500, period_start: 2022, period_end: 2025 }),
      target({ ...B, ...flow, value: 30, period_start: 2020, period_end: 2022 }),
      { perYear: false },
    );
    expect([pair.grade, pair.alignment]).toEqual(["indicative-only", []]);
  });

  test("a yearly quota meets a total per year", () => {
    const pair = comparePair(
      target({ ...A, ...flow, measure: "annual", value: 50, period_start: 2021, period_end: 2023 }),
      target({ ...B, ...flow, measure: "cumulative", value: 20, period_start: 2020, period_end: 2022 }),
    );
    expect(pair.grade).toBe("comparable-after-alignment");
    expect(formulas(pair)).toEqual(["20 / 3 ≈ 6.67"]);
    expect(pair.committed).toMatchObject({ a: 50, b: 6.66666666667, ratio: 7.5, unit: "count/year" });
  });

  test("a yearly quota and the total of one year are a year's amounts as they stand", () => {
    const pair = comparePair(
      target({ ...A, ...flow, measure: "annual", value: 50, period_start: 2021, period_end: 2023 }),
      target({ ...B, ...flow, measure: "cumulative", value: 20, period_start: 2023, period_end: 2023 }),
    );
    expect(pair.grade).toBe("comparable");
    expect(pair.alignment).toEqual([]);
    expect(pair.reasons.find(({ rule }) => rule === "measure")?.outcome).toBe("noted");
    expect(pair.committed).toMatchObject({ a: 50, b: 20, ratio: 2.5, unit: "count/year" });
  });

  test("equal quotients are equal", () => {
    const pair = comparePair(
      target({ ...A, ...flow, value: 20, period_start: 2021, period_end: 2023 }),
      target({ ...B, ...flow, value: 40, period_start: 2020, period_end: 2025 }),
    );
    expect(pair.committed).toMatchObject({ relation: "equal", difference: 0, ratio: 1 });
  });

  test("万 and plain numbers meet in one unit, which aligns nothing", () => {
    const pair = comparePair(
      target({ ...A, ...counted, value: 1.4, unit_mult: 4 }),
      target({ ...B, ...counted, value: 1000 }),
    );
    expect(pair.grade).toBe("comparable");
    expect(formulas(pair)).toEqual(["1.4 × 10000 = 14000"]);
    expect(pair.committed).toMatchObject({ a: 14000, b: 1000, difference: 13000, ratio: 14 });
  });

  const early = target({ ...A, target_id: "a-2020", value: 10, period_end: 2020 });
  const late = target({ ...A, target_id: "a-2025", value: 20, period_end: 2025 });
  const other = target({ ...B, target_id: "b-2022", value: 15, period_end: 2022 });

  test("a level is read off the line between two printed dates of its series", () => {
    const pair = comparePair(late, other, { others: [early, late, other] });
    expect(pair.alignment).toMatchObject([
      {
        id: "interpolation",
        side: "a",
        result: 14,
        inputs: [{ target_id: "a-2025" }, { target_id: "a-2020" }],
      },
    ]);
    expect(formulas(pair)).toEqual(["10 + (20 − 10) × (2022 − 2020) / (2025 − 2020) = 14"]);
    expect([pair.grade, pair.committed.relation, pair.certain]).toEqual([
      "comparable-after-alignment",
      "lower",
      "undetermined",
    ]);
    expect(pair.reasons.find(({ rule }) => rule === "deadline")).toMatchObject({
      outcome: "aligned",
      text: { zh: expect.stringContaining("内插"), en: expect.stringContaining("between two printed dates") },
    });
  });

  test("a line between dates answers the deadline alone", () => {
    const [binding, expected] = [
      { ...late, character: "binding" },
      { ...other, character: "expected" },
    ] as const;
    const { reasons } = comparePair(binding, expected, { others: [{ ...early, character: "binding" }] });
    const told = Object.fromEntries(reasons.map(({ rule, outcome }) => [rule, outcome]));
    expect(told).toMatchObject({ deadline: "aligned", character: "noted" });
  });

  test("the other way round the same side is moved", () => {
    expect(comparePair(other, late, { others: [early, late, other] }).alignment).toMatchObject([
      { side: "b", result: 14 },
    ]);
  });

  test("the earlier side is carried forward where only it has a later date", () => {
    expect(comparePair(early, other, { others: [early, late, other] }).alignment).toMatchObject([
      { side: "a", result: 14 },
    ]);
  });

  test("where both could be read at the other's date, the later one is brought back", () => {
    const at = (region: typeof A, year: number) =>
      target({ ...region, target_id: `${region.region_code}-${year}`, value: year - 2010, period_end: year });
    const [a, b] = [at(A, 2022), at(B, 2024)];
    const others = [at(A, 2020), at(A, 2025), at(B, 2020), at(B, 2026)];
    expect(comparePair(a, b, { others }).alignment).toMatchObject([{ side: "b", result: 12 }]);
    expect(comparePair(b, a, { others }).alignment).toMatchObject([{ side: "a", result: 12 }]);
  });

  test("no line through what is no level", () => {
    const growth = { measure: "growth", change_direction: "up" } as const;
    const of = (one: DescribedTarget) => ({ ...one, ...growth });
    const { alignment } = comparePair(of(late), of(other), { others: [early, late, other].map(of) });
    expect(alignment.filter(({ id }) => id === "interpolation")).toEqual([]);
  });

  test("geometric interpolation, and none", () => {
    expect(
      comparePair(late, other, { interpolate: "geometric", others: [early, late] }).alignment[0]?.result,
    ).toBeCloseTo(10 * 2 ** 0.4, 9);
    expect(comparePair(late, other, { interpolate: false, others: [early, late] })).toMatchObject({
      grade: "comparable-other-date",
      alignment: [],
    });
  });

  test("the assumption says how the years between go", () => {
    const assumed = (interpolate: "linear" | "geometric") =>
      comparePair(late, other, { interpolate, others: [early] }).alignment[0]?.assumption?.en;
    expect(assumed("linear")).toBe("the same step each year between 2020 and 2025");
    expect(assumed("geometric")).toBe("the same factor each year between 2020 and 2025");
  });

  test("no factor carries nought or less anywhere", () => {
    const steps = (a: number, b: number, interpolate: "linear" | "geometric") =>
      comparePair({ ...late, value: a }, other, { interpolate, others: [{ ...early, value: b }] }).alignment
        .length;
    expect([steps(0, 10, "geometric"), steps(20, 0, "geometric"), steps(-1, 10, "geometric")]).toEqual([
      0, 0, 0,
    ]);
    expect([steps(0, 10, "linear"), steps(20, 0, "linear")]).toEqual([1, 1]);
  });

  test.each([
    ["another definition", { indicator_id: "x" }],
    ["another tier", { tier: "national" }],
    ["a part", { breakdown: "x" }],
    ["a quota", { each: "county" }],
    ["another region", { region_code: "9" }],
    ["a date that was assumed", { anchors: "period_end=assumed" }],
    ["a further printing", { principal: false }],
    ["the date itself: a series has its own number there", { period_end: 2022 }],
    ["a later date", { period_end: 2030 }],
    ["a range", { bound: "range", value_max: 12 }],
  ] as const)("no line through %s", (_, changes) => {
    const pair = comparePair(late, other, { others: [{ ...early, ...changes }, late] });
    expect([pair.grade, pair.alignment]).toEqual(["comparable-other-date", []]);
  });

  test("no line from a target whose own date was assumed, and none where its series has the year", () => {
    expect(
      comparePair({ ...late, anchors: "period_end=assumed" }, other, { others: [early] }).alignment,
    ).toEqual([]);
    const own = target({ ...A, value: 13, period_end: 2022 });
    expect(comparePair(late, other, { others: [early, own] }).alignment).toEqual([]);
  });

  test("growth over different periods stands as printed", () => {
    const growth = { measure: "growth", change_direction: "up", value: 10 } as const;
    const pair = comparePair(
      target({ ...A, ...growth, period_start: 2022, period_end: 2025 }),
      target({ ...B, ...growth, period_start: 2023, period_end: 2025 }),
    );
    expect(pair).toMatchObject({ grade: "comparable-other-date", alignment: [], certain: null });
    expect(pair.committed).toMatchObject({ relation: "equal", years_apart: 0 });
  });
});

describe("changes", () => {
  const change = { measure: "change", change_direction: "up", base_year: 2020, period_start: 2021 } as const;
  const points = {
    ...change,
    unit: "percentage-point",
    dimension: "ratio-difference",
    period_end: 2025,
  } as const;
  const factor = { ...change, dimension: "change-factor", pace: "whole", period_end: 2025 } as const;

  test("a yearly change times its years is the change over the period", () => {
    const yearly = target({ ...A, ...points, pace: "per-year", value: 0.1 });
    const whole = target({ ...B, ...points, pace: "whole", value: 0.5 });
    const pair = comparePair(yearly, whole);
    expect(pair.grade).toBe("comparable-after-alignment");
    expect(pair.alignment).toMatchObject([
      { id: "whole-period", side: "a", formula: "0.1 × 5 = 0.5", result: 0.5, unit: "percentage-point" },
    ]);
    expect(pair.committed).toMatchObject({ relation: "equal", difference: 0, a: 0.5, b: 0.5 });
    expect(comparePair(whole, yearly).alignment).toMatchObject([{ side: "b", result: 0.5 }]);
    expect(pair.alignment[0]?.assumption).toBeNull();
    const assumed = comparePair({ ...yearly, anchors: "base_year=assumed" }, whole).alignment[0];
    expect(assumed?.assumption).toEqual({
      zh: "年数按规划期2021—2025计，原文未写明",
      en: "over the years of the plan, 2021–2025, which are not printed",
    });
    // The years may come from the period alone.
    expect(comparePair({ ...yearly, base_year: null }, whole).committed.relation).toBe("equal");
  });

  test("over other years both are told per year", () => {
    const pair = comparePair(
      target({ ...A, ...points, pace: "per-year", value: 0.1 }),
      target({
        ...B,
        ...points,
        pace: "whole",
        value: 0.6,
        base_year: 2019,
        period_start: 2020,
        period_end: 2022,
      }),
    );
    expect(pair.alignment).toMatchObject([
      { side: "b", formula: "0.6 / 3 = 0.2", unit: "percentage-point/year" },
    ]);
    expect(pair.committed).toMatchObject({
      relation: "lower",
      difference: -0.1,
      unit: "percentage-point/year",
    });
  });

  test("over years that only end together, or are only as many, both are told per year too", () => {
    const yearly = target({ ...A, ...points, pace: "per-year", value: 0.1 });
    const short = target({ ...B, ...points, pace: "whole", value: 0.4, base_year: 2021, period_start: 2022 });
    expect(formulas(comparePair(yearly, short))).toEqual(["0.4 / 4 = 0.1"]);
    const early = target({
      ...B,
      ...points,
      pace: "whole",
      value: 0.5,
      base_year: 2018,
      period_start: 2019,
      period_end: 2023,
    });
    expect(formulas(comparePair(yearly, early))).toEqual(["0.5 / 5 = 0.1"]);
  });

  test("a change of one year is its yearly change", () => {
    const one = { base_year: 2024, period_start: 2025 } as const;
    const pair = comparePair(
      target({ ...A, ...points, ...one, pace: "per-year", value: 0.1 }),
      target({ ...B, ...points, ...one, pace: "whole", value: 0.1 }),
    );
    expect(formulas(pair)).toEqual(["0.1 × 1 = 0.1"]);
    expect(pair.committed.relation).toBe("equal");
  });

  test("the years of the plan are told where only the period gives them", () => {
    const yearly = target({
      ...A,
      ...points,
      base_year: null,
      pace: "per-year",
      value: 0.1,
      anchors: "period_start=assumed",
    });
    const pair = comparePair(yearly, target({ ...B, ...points, pace: "whole", value: 0.5 }));
    expect(pair.alignment[0]?.assumption?.en).toContain("2021–2025");
  });

  describe("a yearly rate is compounded over its printed years", () => {
    const rate = { measure: "growth", unit: "percent", period_start: 2021, period_end: 2025 } as const;
    const percent = { ...factor, unit: "percent", dimension: "ratio" } as const;
    const down = { change_direction: "down" } as const;
    const up = { change_direction: "up" } as const;

    test.each([
      [
        "and falls as the change does",
        { ...rate, ...down, value: 3 },
        { ...percent, ...down, value: 14 },
        ["((1 − 3 / 100)^5 − 1) × 100 ≈ −14.1"],
        { relation: "lower", a: -14.12659743, b: -14, difference: -0.12659743, unit: "percent" },
      ],
      [
        "in per cent",
        { ...rate, value: 6 },
        { ...percent, ...up, value: 33.8 },
        ["((1 + 6 / 100)^5 − 1) × 100 ≈ 33.8"],
        { relation: "higher", a: 33.82255776, b: 33.8, difference: 0.02255776 },
      ],
      [
        "as a factor of the base",
        { ...rate, value: 6 },
        { ...factor, ...up, unit: "times-of-base", value: 1.34 },
        ["(1 + 6 / 100)^5 ≈ 1.34"],
        { relation: "lower", a: 1.3382255776, b: 1.34, unit: "times-of-base" },
      ],
      [
        "as a factor beside what is added",
        { ...rate, value: 100 },
        { ...factor, ...up, unit: "times-more", value: 31 },
        ["(1 + 100 / 100)^5 = 32", "1 + 31 = 32"],
        { relation: "equal", difference: 0, a: 32, b: 32 },
      ],
      [
        "in a range, from the lower end to the upper",
        { ...rate, ...down, bound: "range", value: 10, value_max: 20 },
        { ...percent, ...down, value: 50 },
        ["((1 − 20 / 100)^5 − 1) × 100 ≈ −67.2"],
        { relation: "overlapping", difference: null, a: -67.232, b: -50 },
      ],
    ] as const)("%s", (_, a, b, steps, committed) => {
      const [x, y] = [target({ ...A, ...a }), target({ ...B, ...b })];
      const pair = comparePair(x, y);
      expect([pair.grade, formulas(pair)]).toEqual(["comparable-after-alignment", steps]);
      expect(pair.alignment[0]).toMatchObject({
        id: "whole-period",
        inputs: [{ field: "value" }, { field: "years", value: 5 }],
        assumption: null,
      });
      expect(pair.committed).toMatchObject(committed);
      expect(comparePair(y, x)).toMatchObject({
        grade: pair.grade,
        committed: { a: pair.committed.b, b: pair.committed.a },
      });
    });

    test("what is certain follows from the bounds of both", () => {
      const certain = (a: object, b: object) =>
        comparePair(target({ ...A, ...rate, ...a }), target({ ...B, ...percent, ...b })).certain;
      expect(certain({ value: 7, bound: "ge" }, { ...up, value: 33, bound: "le" })).toBe("higher");
      expect(certain({ value: 7, bound: "ge" }, { ...up, value: 33, bound: "ge" })).toBe("undetermined");
      expect(certain({ ...down, value: 7, bound: "ge" }, { ...down, value: 20, bound: "le" })).toBe("lower");
      expect(certain({ ...down, value: 7, bound: "le" }, { ...down, value: 20, bound: "le" })).toBe(
        "undetermined",
      );
    });

    test("the other way round nothing is set side by side", () => {
      const pair = comparePair(
        target({ ...A, ...rate, value: 3 }),
        target({ ...B, ...percent, ...down, value: 14 }),
      );
      expect([pair.grade, pair.alignment]).toEqual(["not-comparable", []]);
    });
  });

  test("yearly changes in per cent compound, and are not multiplied", () => {
    const pair = comparePair(
      target({ ...A, ...factor, unit: "percent", dimension: "ratio", pace: "per-year", value: 10 }),
      target({ ...B, ...factor, unit: "percent", dimension: "ratio", value: 50 }),
    );
    expect([pair.grade, pair.alignment]).toEqual(["indicative-only", []]);
  });

  test("where the years are not known nothing is converted", () => {
    const pair = comparePair(
      target({ ...A, ...points, pace: "per-year", value: 0.1, base_year: null, period_start: null }),
      target({ ...B, ...points, pace: "whole", value: 0.5 }),
    );
    expect([pair.grade, pair.alignment]).toEqual(["indicative-only", []]);
  });

  test.each([
    ["times-of-base", 2, "times-more", 1, ["1 + 1 = 2"], "equal"],
    ["times-more", 1.5, "percent", 150, ["1 + 1.5 = 2.5", "1 + 150 / 100 = 2.5"], "equal"],
    ["times-of-base", 2.5, "times-more", 2.5, ["1 + 2.5 = 3.5"], "lower"],
    ["times-of-base", 4, "percent", 200, ["1 + 200 / 100 = 3"], "higher"],
    ["percent", 50, "percent", 40, [], "higher"],
  ] as const)("%s %d beside %s %d", (unit, x, other, y, steps, relation) => {
    const pair = comparePair(
      target({ ...A, ...factor, unit, value: x, dimension: unit === "percent" ? "ratio" : "change-factor" }),
      target({
        ...B,
        ...factor,
        unit: other,
        value: y,
        dimension: other === "percent" ? "ratio" : "change-factor",
      }),
    );
    expect(pair.grade).toBe("comparable");
    expect(formulas(pair)).toEqual(steps);
    expect(pair.committed.relation).toBe(relation);
  });

  test("a reduction is a negative change", () => {
    const down = { ...factor, change_direction: "down", unit: "percent", dimension: "ratio" } as const;
    const [a, b] = [target({ ...A, ...down, value: 18 }), target({ ...B, ...down, value: 22 })];
    expect(comparePair(a, b).committed).toMatchObject({ a: -18, b: -22, relation: "higher", difference: 4 });
    // The more it falls, the more is kept of the promise, also where less is better.
    expect(
      comparePair({ ...a, direction: "lower" }, { ...b, bound: "lt", value: 18, direction: "lower" }).certain,
    ).toBe("lower");
    // 18 or more off lies wholly below what falls by less than 18.
    const less = { ...b, bound: "lt", value: 18 } as const;
    expect(comparePair({ ...a, bound: "ge" }, less).certain).toBe("lower");
    expect(comparePair(a, less).certain).toBe("lower");
    expect(comparePair(a, { ...less, bound: "le" }).certain).toBe("undetermined");
    const range = comparePair({ ...a, bound: "range", value_max: 20 }, b);
    expect(range.committed).toMatchObject({ a: -20, relation: "higher" });
  });

  test("a reduction in other words meets as a factor of the base", () => {
    const down = { ...factor, change_direction: "down" } as const;
    const pair = comparePair(
      target({ ...A, ...down, unit: "percent", dimension: "ratio", value: 60 }),
      target({ ...B, ...down, unit: "times-more", value: 0.5, bound: "ge" }),
    );
    expect(formulas(pair)).toEqual(["1 − 60 / 100 = 0.4", "1 − 0.5 = 0.5"]);
    expect(pair.committed).toMatchObject({ a: 0.4, b: 0.5, relation: "lower", unit: "times-of-base" });
  });

  test("of two falls to so many times the base the one that leaves less falls more", () => {
    const down = { ...factor, change_direction: "down", unit: "times-of-base" } as const;
    const pair = comparePair(target({ ...A, ...down, value: 0.86 }), target({ ...B, ...down, value: 0.9 }));
    expect(pair.committed).toMatchObject({ a: 0.86, b: 0.9, relation: "lower" });
    expect(higherSide(pair)?.region_code).toBe(A.region_code);
  });

  test("up and down are refused, whatever the number", () => {
    const [up, down] = [
      target({ ...A, ...points, pace: "whole", value: 1 }),
      target({ ...B, ...points, pace: "whole", value: 1, change_direction: "down" }),
    ];
    expect(comparePair(up, down)).toMatchObject({ grade: "not-comparable", certain: null });
  });
});

describe("a region and one inside it", () => {
  const whole = target({ ...A, ...counted, value: 1.4, unit_mult: 4, period_end: 2025 });
  const part = target({ ...CITY, ...counted, bound: "gt", value: 1000, period_end: 2025 });

  test("of counts the part is told as a share of the whole, whichever side it is", () => {
    for (const pair of [comparePair(whole, part), comparePair(part, whole)]) {
      expect(pair).toMatchObject({ grade: "comparable", territory: "nested", certain: null });
      expect(pair.committed).toMatchObject({
        relation: "part-of",
        share: 0.0714285714286,
        difference: null,
        ratio: null,
      });
    }
    expect(comparePair(part, whole).committed).toMatchObject({ a: 1000, b: 14000 });
  });

  test("a ratio of nothing is none", () => {
    const [a, b] = [target({ ...A, value: 5 }), target({ ...B, value: 0 })];
    expect(comparePair(a, b).committed).toMatchObject({ relation: "higher", difference: 5, ratio: null });
    expect(comparePair(b, a).committed.ratio).toBe(0);
  });

  test("at other dates too, as printed", () => {
    const pair = comparePair(whole, { ...part, period_end: 2023 });
    expect(pair.grade).toBe("comparable-other-date");
    expect(pair.committed).toMatchObject({ relation: "part-of", share: 0.0714285714286, years_apart: 2 });
  });

  test.each([
    ["money", { unit: "CNY", dimension: "money" }, "part-of"],
    ["persons", { unit: "person", dimension: "persons" }, "part-of"],
    ["a share", { unit: "percent", dimension: "ratio" }, "higher"],
    ["a density", { unit: "per-10k-persons", dimension: "count-per-population" }, "higher"],
    ["money a head", { unit: "CNY", dimension: "money", form: "ratio" }, "higher"],
    ["money over land", { unit: "CNY", dimension: "money", denominator: "land" }, "higher"],
    ["a quota for each county", { ...counted, each: "county" }, "higher"],
    ["growth", { ...counted, measure: "growth" }, "higher"],
    ["a stock", { ...counted, form: "stock" }, "part-of"],
    ["a flow", { ...counted, form: "flow", measure: "annual" }, "part-of"],
  ] as const)("%s: %s", (_, changes, relation) => {
    const pair = comparePair(
      target({ ...A, ...changes, value: 14 }),
      target({ ...CITY, ...changes, value: 1 }),
    );
    expect([pair.grade, pair.committed.relation]).toEqual(["comparable", relation]);
  });

  test("a part of nought or of a range has no share", () => {
    expect(comparePair({ ...whole, value: 0 }, part).committed).toMatchObject({
      relation: "part-of",
      share: null,
    });
    const range = { ...part, bound: "range", value_max: 1100 } as const;
    expect(comparePair(whole, range).committed.share).toBeNull();
  });

  test("what each province recognises is one province's here", () => {
    const own = { ...counted, tier: "provincial", recognised: "by-each-province" } as const;
    expect(comparePair(target({ ...A, ...own }), target({ ...CITY, ...own })).grade).toBe("comparable");
    expect(comparePair(target({ ...A, ...own }), target({ ...B, ...own })).grade).toBe("indicative-only");
  });
});

describe("scale", () => {
  const [a, b] = [target({ ...A, ...counted, value: 100 }), target({ ...B, ...counted, value: 60 })];
  const scaled = (p: DescribedTarget, q: DescribedTarget, options: CompareOptions = { scale }) =>
    comparePair(p, q, options);

  test("totals over the caller's denominators, each with its year and source", () => {
    const pair = scaled(a, b);
    expect(pair.grade).toBe("comparable-after-alignment");
    expect(pair.alignment).toMatchObject([
      {
        id: "scale",
        formula: "100 / 50 = 2",
        unit: "count/10k persons",
        assumption: { zh: "常住人口为2022年数（来源：公报甲）" },
      },
      { id: "scale", formula: "60 / 40 = 1.5", assumption: { en: "over 常住人口 of 2022 (source: 公报乙)" } },
    ]);
    expect(pair.committed).toMatchObject({ relation: "higher", difference: 0.5, a: 2, b: 1.5 });
  });

  test("nothing is scaled unasked, and the pair says so", () => {
    const pair = scaled(a, b, {});
    expect([pair.grade, pair.alignment]).toEqual(["comparable", []]);
    expect(decisiveReasons(pair).map(({ rule }) => rule)).toContain("scale");
  });

  test("nothing is scaled where a denominator is lacking or nought, nor a rate", () => {
    const none = { ...scale, denominators: scale.denominators.map((one) => ({ ...one, value: 0 })) };
    const far = { region_code: "9", region_path: "100000/9" };
    const rate = { unit: "percent", dimension: "ratio" };
    for (const pair of [
      scaled({ ...a, ...far }, b),
      scaled(a, b, { scale: none }),
      scaled({ ...a, ...rate }, { ...b, ...rate }),
    ])
      expect([pair.grade, pair.alignment]).toEqual(["comparable", []]);
  });

  test("a part and its whole are not scaled, since their share is asked for", () => {
    const pair = scaled(a, target({ ...CITY, ...counted, value: 20 }));
    expect([pair.alignment, pair.committed.relation, pair.committed.share]).toEqual([[], "part-of", 0.2]);
  });

  test("at other dates the scaled numbers stay of other dates", () => {
    expect(scaled(a, { ...b, period_end: 2025 })).toMatchObject({
      grade: "comparable-other-date",
      committed: { difference: 0.5, years_apart: 2 },
      certain: null,
    });
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
    recognised: fc.constantFrom(null, ...RECOGNISERS),
    breakdown: fc.constantFrom(null, "part"),
    each: fc.constantFrom(null, null, "county"),
    change_direction: fc.constantFrom(...CHANGE_DIRECTIONS),
    pace: fc.constantFrom(...PACES),
    anchors: fc.constantFrom(null, "period_end=assumed"),
    units: fc.constantFrom(
      { unit: "percent", dimension: "ratio" },
      { unit: "permille", dimension: "ratio" },
      { unit: "count", dimension: "count" },
      { unit: "times-of-base", dimension: "change-factor" },
      { unit: "times-more", dimension: "change-factor" },
    ),
    measure: fc.constantFrom(...MEASURES),
    bound: fc.constantFrom(...BOUNDS),
    value: fc.integer({ min: -50, max: 500 }),
    width: fc.integer({ min: 1, max: 9 }),
    unit_mult: fc.constantFrom(0, 4, 8),
    commitment: fc.constantFrom(...COMMITMENTS),
    period_start: fc.integer({ min: 2015, max: 2020 }),
    period_end: fc.integer({ min: 2020, max: 2025 }),
  })
  .map(({ region, population, width, units, ...row }) =>
    target({
      ...row,
      ...units,
      region_code: region,
      region_path: `0/${region}`,
      population_id: population,
      population_path: population,
      value: row.measure === "relative" ? null : row.value,
      value_max: row.measure !== "relative" && row.bound === "range" ? row.value + width : null,
      base_year: row.measure === "change" ? row.period_start - 1 : null,
      benchmark: row.measure === "relative" ? "national-average" : null,
    }),
  );

const FLIPPED: Readonly<Record<Relation, Relation>> = {
  higher: "lower",
  lower: "higher",
  equal: "equal",
  overlapping: "overlapping",
  "part-of": "part-of",
  undetermined: "undetermined",
};

describe("laws", () => {
  const outcomes = (pair: Pair) => pair.reasons.map(({ rule, outcome }) => `${rule} ${outcome}`);

  test("swapping the sides keeps grade and reasons and turns the result round", () => {
    fc.assert(
      fc.property(anyTarget, anyTarget, fc.array(anyTarget, { maxLength: 4 }), (a, b, others) => {
        const [ab, ba] = [comparePair(a, b, { others: others }), comparePair(b, a, { others: others })];
        expect(ba.grade).toBe(ab.grade);
        expect(outcomes(ba)).toEqual(outcomes(ab));
        expect(ba.committed.relation).toBe(FLIPPED[ab.committed.relation]);
        expect(ba.certain).toBe(ab.certain === null ? null : FLIPPED[ab.certain]);
        expect(ba.committed.share).toBe(ab.committed.share);
        expect(ba.committed.years_apart).toBe(ab.committed.years_apart);
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

  test("what a grade says is so", () => {
    fc.assert(
      fc.property(anyTarget, anyTarget, fc.array(anyTarget, { maxLength: 3 }), (a, b, others) => {
        const pair = comparePair(a, b, { others: others });
        const { committed } = pair;
        if (!isCompared(pair)) {
          expect([committed.relation, committed.difference, committed.a, committed.share]).toEqual([
            "undetermined",
            null,
            null,
            null,
          ]);
        }
        if (pair.grade === "comparable-after-alignment")
          expect(pair.alignment.some(({ id }) => id !== "unit")).toBe(true);
        if (GRADES.indexOf(pair.grade) > 1) expect(pair.certain).toBeNull();
        if (committed.relation === "part-of")
          expect([committed.difference, pair.certain]).toEqual([null, null]);
        // What is certain never contradicts what is printed of plain numbers.
        if (pair.certain === "higher") expect(["lower"]).not.toContain(committed.relation);
      }),
    );
  });

  test("each derived number names its parents, and they give it again", () => {
    fc.assert(
      fc.property(anyTarget, anyTarget, (a, b) => {
        for (const step of comparePair(a, b, { others: [a, b] }).alignment) {
          expect(step.inputs.length).toBeGreaterThan(0);
          for (const input of step.inputs) {
            const parent = [a, b].find((row) => row.target_id === input.target_id);
            expect(parent).toBeDefined();
            if (input.field === "value") expect(parent?.value).toBe(input.value);
          }
          const [, sign, right = ""] = / ([=≈]) (\S+)$/u.exec(step.formula) ?? [];
          // “=” gives the result as it is, “≈” in three significant digits.
          const tolerance = sign === "=" ? 1e-9 * Math.abs(step.result) : 0.005 * Math.abs(step.result);
          expect(Math.abs(Number(right.replace("−", "-")) - step.result)).toBeLessThanOrEqual(tolerance);
          if (step.id === "per-year") {
            const [value, years] = step.inputs.map((input) => input.value);
            const mult = [a, b].find((row) => row.target_id === step.inputs[0]?.target_id)?.unit_mult ?? 0;
            const unit = [a, b].find((row) => row.target_id === step.inputs[0]?.target_id)?.unit;
            const printed = ((value ?? 0) * 10 ** mult) / (unit === "permille" ? 10 : 1) / (years ?? 1);
            const again = step.result < 0 === printed < 0 ? printed : -printed;
            // Results are told with 12 significant digits.
            expect(Math.abs(again - step.result)).toBeLessThanOrEqual(1e-11 * Math.abs(again));
          }
        }
      }),
    );
  });
});
