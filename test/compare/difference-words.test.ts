import { expect, it, test } from "vitest";
import { comparePair } from "../../src/compare/compare-pair.js";
import { differenceWords } from "../../src/compare/difference-words.js";
import { pairResult } from "../../src/compare/pair-result.js";
import { amountOf, inUnitOf } from "../../src/normalize/amount.js";
import { target } from "../support/targets.js";

const side = (unit: string, unit_printed: string, unit_mult = 0) => target({ unit, unit_printed, unit_mult });

test.each([
  ["mu", "万亩", 4, "m2", 2_000_000, "200万亩", "2 million mu (1/15 ha)"],
  ["km", "万公里", 4, "m", 10_000, "1万公里", "10,000 kilometres"],
  ["day", "天", 0, "hour", 2, "2天", "2 days"],
  ["kg", "公斤", 0, "t", 500, "500公斤", "500 kilograms"],
])(
  "a difference in %s is told in it, not in the base with its word",
  (unit, printed, mult, base, by, zh, en) => {
    const sides = [side(unit, printed, mult), side(unit, printed, mult)];
    const amount = amountOf(by, 0, unit) ?? 0;
    expect([differenceWords(amount, base, sides, "zh"), differenceWords(amount, base, sides, "en")]).toEqual([
      zh,
      en,
    ]);
  },
);

it("tells a difference of two units in their base, by its own words", () => {
  const sides = [side("mu", "亩"), side("km2", "平方公里")];
  expect(differenceWords(400_000, "m2", sides, "zh")).toBe("40万平方米");
});

it("turns an amount back into its unit", () => {
  for (const unit of ["mu", "km", "day", "per-1k-persons", "percent"])
    expect(inUnitOf(amountOf(7, 4, unit) ?? 0, unit)).toBe(70_000);
  // What comparing rounds to twelve digits is as it was printed.
  expect(inUnitOf(3_333_333_333.33, "mu")).toBe(5_000_000);
});

it("compares two totals of land by the mu that both print", () => {
  const row = {
    unit: "mu",
    unit_mult: 4,
    unit_printed: "万亩",
    measure: "level",
    dimension: "area",
  } as const;
  const [a, b] = [
    target({ ...row, target_id: "a", region_zh: "甲省", region_en: "A", value: 500 }),
    target({ ...row, target_id: "b", region_zh: "乙省", region_en: "B", value: 300 }),
  ];
  expect(pairResult(comparePair(a, b), "zh")).toContain("甲多200万亩");
});
