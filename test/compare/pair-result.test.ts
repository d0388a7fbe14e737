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
