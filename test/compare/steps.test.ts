import { describe, expect, test } from "vitest";
import { asPrinted } from "../../src/compare/steps/aligned.js";
import { compounds } from "../../src/compare/steps/compound.js";
import { toYearlyPace } from "../../src/compare/steps/flows.js";
import { interpolateLevel } from "../../src/compare/steps/interpolate.js";
import type { DescribedTarget } from "../../src/tables/dataset.js";
import { target } from "../support/targets.js";

describe("a level on the line between two points", () => {
  const at = (period_end: number, value: number | null, more: Partial<DescribedTarget> = {}) =>
    target({ region_code: "430000", target_id: `t-${period_end}`, value, period_end, ...more });
  const read = (others: readonly DescribedTarget[], year = 2022, method: "linear" | "geometric" = "linear") =>
    interpolateLevel(at(2025, 20), year, "a", method, others);

  test("is drawn to the nearest one on the other side of the year, however they stand", () => {
    const others = [at(2010, 1), at(2020, 10), at(2015, 5), at(2023, 50), at(2030, 60)];
    expect(read(others)).toEqual({
      id: "interpolation",
      side: "a",
      result: 14,
      formula: "10 + (20 − 10) × (2022 − 2020) / (2025 − 2020) = 14",
      inputs: [
        { target_id: "t-2025", field: "value", value: 20 },
        { target_id: "t-2020", field: "value", value: 10 },
      ],
      unit: "percent",
      assumption: {
        zh: "2020—2025年间逐年等量变化",
        en: "the same step each year between 2020 and 2025",
      },
    });
    expect(read(others, 2028)?.inputs[1]).toMatchObject({ target_id: "t-2030" });
    expect(read(others, 2012)?.formula).toBe("1 + (20 − 1) × (2012 − 2010) / (2025 − 2010) ≈ 3.53");
  });

  test("by equal factors says so, with its arithmetic", () => {
    expect(read([at(2020, 10)], 2022, "geometric")).toMatchObject({
      formula: "10 × (20 / 10) ^ ((2022 − 2020) / (2025 − 2020)) ≈ 13.2",
      assumption: {
        zh: "2020—2025年间逐年等比变化",
        en: "the same factor each year between 2020 and 2025",
      },
    });
  });

  test.each([
    ["another indicator", { indicator_id: "other" }],
    ["no number", { value: null }],
    ["no level", { measure: "increment" }],
  ] as const)("is not drawn to %s", (_, more) => {
    expect(read([at(2020, 10, more)])).toBeUndefined();
  });

  test("is not drawn from a target without a number, nor to itself", () => {
    expect(interpolateLevel(at(2025, null), 2022, "a", "linear", [at(2020, 10)])).toBeUndefined();
    expect(read([at(2020, 10, { target_id: "t-2025" })])).toBeUndefined();
  });
});

describe("a flow per year", () => {
  const flow = { measure: "increment", unit: "count", dimension: "count", value: 90 } as const;
  const paced = (more: Partial<DescribedTarget>) =>
    toYearlyPace(asPrinted(target({ ...flow, ...more }), "a"));

  test("is spread evenly over its years, which is said", () => {
    expect(paced({ period_start: 2023, period_end: 2025 })).toMatchObject({
      unit: "count/year",
      steps: [
        {
          id: "per-year",
          formula: "90 / 3 = 30",
          inputs: [{ field: "value" }, { field: "years", value: 3 }],
          assumption: { zh: "在2023—2025年间平均分布", en: "spread evenly over 2023–2025" },
        },
      ],
    });
  });

  test.each([
    ["a yearly quota", { measure: "annual", period_start: 2021 }, "count/year"],
    ["what one year brings", { period_start: 2025 }, "count/year"],
    ["a flow whose years are not told", { period_start: null }, "count"],
    ["a flow that ends before it begins", { period_start: 2027 }, "count"],
  ] as const)("%s stays as it is", (_, more, unit) => {
    expect(paced({ ...more, period_end: 2025 })).toMatchObject({ unit, steps: [] });
  });
});

describe("a yearly rate compounds beside a change of the same printed years", () => {
  const rate = target({ measure: "growth", value: 3, period_start: 2021, period_end: 2025 });
  const change = target({ measure: "change", value: 14, base_year: 2020, period_end: 2025, pace: "whole" });
  const down = { change_direction: "down" } as const;

  test.each([
    ["as it is", {}, {}, true],
    ["of nought", { value: 0 }, {}, true],
    ["below nothing", { value: -3 }, {}, false],
    ["without a number", { value: null }, {}, false],
    ["a fall short of all", { ...down, value: 99 }, {}, true],
    ["a fall of all", { ...down, value: 100 }, {}, false],
    ["a fall whose upper end is all", { ...down, value: 50, value_max: 100 }, {}, false],
    ["a rise by more than all", { value: 120 }, {}, true],
    ["in another unit", { unit: "permille" }, {}, false],
    ["of another dimension", { dimension: "count" }, {}, false],
    ["from a year that is not told", { period_start: null }, {}, false],
    ["from an assumed year", { anchors: "period_start=assumed" }, {}, false],
    ["from an assumed base", { base_year: 2020, anchors: "base_year=assumed" }, {}, false],
    ["to an assumed year", { anchors: "period_end=assumed" }, {}, false],
    ["from a base that is no earlier", { base_year: 2025 }, { base_year: 2025 }, false],
    ["beside a change without its base", {}, { base_year: null }, false],
    ["beside another base", {}, { base_year: 2019 }, false],
    ["beside another end", {}, { period_end: 2024 }, false],
    ["beside an assumed end", {}, { anchors: "period_end=assumed" }, false],
    ["beside a yearly change", {}, { pace: "per-year" }, false],
    ["beside a level", {}, { measure: "level" }, false],
  ] as const)("%s: %j %j %s", (_, one, other, expected) => {
    const pair = [
      { ...rate, ...one },
      { ...change, ...other },
    ] as const;
    expect([compounds(...pair), compounds(pair[1], pair[0])]).toEqual([expected, expected]);
  });
});
