import { expect, test } from "vitest";
import { comparePair } from "../../src/compare/compare-pair.js";
import { pairResult } from "../../src/compare/pair-result.js";
import type { DescribedTarget } from "../../src/tables/dataset.js";
import { target } from "../support/targets.js";

const A = { region_code: "430000", region_path: "100000/430000", region_zh: "湖南省", region_en: "Hunan" };
const B = { region_code: "360000", region_path: "100000/360000", region_zh: "江西省", region_en: "Jiangxi" };
const growth = { measure: "growth", change_direction: "up" } as const;

test.each<[string, Partial<DescribedTarget>, Partial<DescribedTarget>, string, string]>([
  [
    "other deadlines",
    { value: 9, period_end: 2020 },
    { value: 5, period_end: 2022 },
    "湖南高4个百分点（期限相差2年）",
    "Hunan higher by 4 percentage points (2 years apart)",
  ],
  [
    "periods that end together and begin apart",
    { ...growth, value: 9, period_start: 2021, period_end: 2025 },
    { ...growth, value: 8, period_start: 2022, period_end: 2025 },
    "湖南高1个百分点（时期不同）",
    "Hunan higher by 1 percentage point (over other years)",
  ],
])("what comes of %s", (_, a, b, zh, en) => {
  const pair = comparePair(target({ ...A, ...a }), target({ ...B, ...b }));
  expect(pair.grade).toBe("comparable-other-date");
  expect([pairResult(pair, "zh"), pairResult(pair, "en")]).toEqual([zh, en]);
});

const made = (a: Partial<DescribedTarget>, b: Partial<DescribedTarget>) =>
  comparePair(target({ ...A, ...a }), target({ ...B, ...b }));
const fall = { measure: "change", change_direction: "down", pace: "whole", base_year: null } as const;
const count = { unit: "count", unit_printed: "家", dimension: "count" } as const;
const place = (code: string, zh: string, en: string, path: string) =>
  ({ region_code: code, region_zh: zh, region_en: en, region_path: path }) as const;
const NATION = place("100000", "全国", "China", "100000");

test.each<[string, ReturnType<typeof made>, string, string]>([
  ["one more", made({ value: 9 }, { value: 8 }), "湖南高1个百分点", "Hunan higher by 1 percentage point"],
  [
    "an amount with a unit",
    made(
      { value: 24, unit: "ug-per-m3", unit_printed: "微克/立方米" },
      { value: 21, unit: "ug-per-m3", unit_printed: "μg/m3" },
    ),
    "湖南高3微克/立方米",
    "Hunan higher by 3 micrograms per cubic metre",
  ],
  [
    "a coefficient",
    made(
      { value: 0.54, unit: "times", unit_printed: null },
      { value: 0.53, unit: "times", unit_printed: null },
    ),
    "湖南高0.01",
    "Hunan higher by 0.01",
  ],
  [
    "an autonomous region",
    made({ value: 9, region_zh: "广西壮族自治区", region_en: "Guangxi" }, { value: 8 }),
    "广西高1个百分点",
    "Guangxi higher by 1 percentage point",
  ],
  ["less", made({ value: 5 }, { value: 8 }), "江西高3个百分点", "Jiangxi higher by 3 percentage points"],
  ["as much", made({ value: 8 }, { value: 8 }), "数值相同", "equal"],
  [
    "as much, a year apart",
    made({ value: 8, period_end: 2022 }, { value: 8 }),
    "数值相同（期限相差1年）",
    "equal (1 year apart)",
  ],
  [
    "overlapping ranges",
    made({ value: 5, value_max: 9, bound: "range" }, { value: 8, value_max: 12, bound: "range" }),
    "区间有重叠",
    "ranges overlap",
  ],
  [
    "a deeper fall",
    made({ value: 18, ...fall }, { value: 16, ...fall }),
    "湖南降幅大2个百分点",
    "Hunan falls 2 percentage points more",
  ],
  [
    "another thing",
    made({ value: 18 }, { value: 16, indicator_id: "other-share", measure: "growth" }),
    "不比较",
    "not compared",
  ],
  ["counts", made({ value: 300, ...count }, { value: 250, ...count }), "湖南多50家", "Hunan higher by 50"],
  [
    "a part and its whole",
    comparePair(target({ ...A, ...count, value: 50 }), target({ ...NATION, ...count, value: 200 })),
    "湖南占25%",
    "Hunan: 25% of the whole",
  ],
  [
    "a whole and its part",
    comparePair(target({ ...NATION, ...count, value: 200 }), target({ ...A, ...count, value: 50 })),
    "湖南占25%",
    "Hunan: 25% of the whole",
  ],
  [
    "a part and its whole of another year",
    comparePair(
      target({ ...A, ...count, value: 50 }),
      target({ ...NATION, ...count, value: 200, period_end: 2030 }),
    ),
    "湖南占25%（期限相差7年）",
    "Hunan: 25% of the whole (7 years apart)",
  ],
])("%s", (_, pair, zh, en) => {
  expect([pairResult(pair, "zh"), pairResult(pair, "en")]).toEqual([zh, en]);
});

test.each<[string, ReturnType<typeof made>, string, string]>([
  [
    "of what each recognises by itself no difference is told",
    made(
      { ...count, tier: "provincial", recognised: "by-each-province", value: 30 },
      { ...count, tier: "provincial", recognised: "by-each-province", value: 20 },
    ),
    "不计算差距",
    "for orientation only",
  ],
  [
    "a yearly amount by its year first",
    made(
      { ...count, measure: "increment", value: 50, period_start: 2016, period_end: 2020 },
      { ...count, measure: "increment", value: 40, period_start: 2024, period_end: 2025 },
    ),
    "江西每年多10家",
    "Jiangxi higher by 10 a year",
  ],
])("%s", (_, pair, zh, en) => {
  expect([pairResult(pair, "zh"), pairResult(pair, "en")]).toEqual([zh, en]);
});
