import { describe, expect, test } from "vitest";
import { comparePair } from "../../src/compare/compare-pair.js";
import { figureWords } from "../../src/compare/figure-words.js";
import { higherSide } from "../../src/compare/higher-side.js";
import { pairResult } from "../../src/compare/pair-result.js";
import type { DescribedTarget } from "../../src/tables/dataset.js";
import { target } from "../support/targets.js";

const change = (changes: Partial<DescribedTarget>): DescribedTarget =>
  target({
    measure: "change",
    change_direction: "up",
    pace: "whole",
    base_year: 2020,
    period_start: 2021,
    period_end: 2025,
    plan_end: 2025,
    ...changes,
  });

describe("a change is told as one, never as a level", () => {
  test.each<[Partial<DescribedTarget>, string, string]>([
    [{ change_direction: "down", value: 18 }, "较2020年下降18%", "down 18% from 2020"],
    [
      { change_direction: "down", value: 18, bound: "ge" },
      "较2020年下降18%以上",
      "down at least 18% from 2020",
    ],
    [
      { change_direction: "down", value: 18, bound: "approx" },
      "较2020年下降18%左右",
      "down about 18% from 2020",
    ],
    [{ change_direction: "down", value: 18, anchors: "base_year=assumed" }, "下降18%", "down 18%"],
    [
      { value: 0.1, decimals: 1, pace: "per-year", unit: "percentage-point", unit_printed: "个百分点" },
      "年均提高0.1个百分点",
      "up 0.1 pp a year",
    ],
    [
      {
        value: 1,
        decimals: 0,
        benchmark: "provincial-average",
        unit: "percentage-point",
        unit_printed: "个百分点",
      },
      "高于全省平均水平1个百分点",
      "1 pp above the provincial average",
    ],
    [{ value: 2, unit: "times-of-base", unit_printed: "番" }, "达到2020年的2倍", "2 times the base (2020)"],
    [
      { value: 2, unit: "times-of-base", bound: "ge" },
      "不低于2020年的2倍",
      "at least 2 times the base (2020)",
    ],
    [
      { measure: "growth", pace: null, base_year: null, change_direction: "down", value: 3 },
      "下降3%",
      "down 3%",
    ],
    [{ measure: "growth", pace: null, base_year: null, value: 3 }, "3%", "3%"],
  ])("%o", (changes, zh, en) => {
    expect([figureWords(change(changes), "zh"), figureWords(change(changes), "en")]).toEqual([zh, en]);
  });
});

describe("of two falls the larger one is the higher promise", () => {
  const pair = comparePair(
    change({
      region_code: "430000",
      region_zh: "湖南省",
      region_en: "Hunan",
      change_direction: "down",
      value: 14,
    }),
    change({
      region_code: "360000",
      region_zh: "江西省",
      region_en: "Jiangxi",
      change_direction: "down",
      value: 15,
    }),
  );
  test("by the numbers, and in words", () => {
    expect(pair.committed).toMatchObject({ relation: "higher", difference: 1, a: -14, b: -15 });
    expect(higherSide(pair)?.region_en).toBe("Jiangxi");
    expect(pairResult(pair, "zh")).toBe("江西降幅大1个百分点");
    expect(pairResult(pair, "en")).toBe("Jiangxi falls 1 percentage point more");
  });
});

test("between a number and a range there is an order at most, and no one difference", () => {
  const side = (changes: Partial<DescribedTarget>) => target({ indicator_id: "thing-share", ...changes });
  const pair = comparePair(
    side({ region_code: "430000", region_zh: "湖南省", region_en: "Hunan", value: 5 }),
    side({
      region_code: "360000",
      region_zh: "江西省",
      region_en: "Jiangxi",
      value: 2,
      value_max: 3,
      bound: "range",
    }),
  );
  expect(pair.committed).toMatchObject({ relation: "higher", difference: null, ratio: null });
  expect([pairResult(pair, "zh"), pairResult(pair, "en")]).toEqual(["湖南较高", "Hunan higher"]);
});
