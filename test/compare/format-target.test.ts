import { expect, test } from "vitest";
import { formatTarget } from "../../src/compare/format-target.js";
import { loadDataset } from "../../src/tables/load-dataset.js";
import { target } from "../support/targets.js";

test.each([
  [{ unit: "percent", bound: "gt", value: 24 }, "超过24%", "> 24%"],
  [{ unit: "person", value: 10, unit_mult: 4 }, "10人", "100,000 persons"],
  [{ unit: "per-10k-persons", bound: "ge", value: 6 }, "不低于6件/万人", "≥ 6 per 10,000 persons"],
  [{ unit: "rank", value: 3 }, "3位", "3 (rank)"],
  [{ unit: "index-point", value: 85 }, "85", "85 points"],
  [{ unit: "my-own", value: 3 }, "3 my-own", "3 my-own"],
] as const)("%o where the document prints no unit", (changes, zh, en) => {
  const row = target({ unit_printed: null, bound: "eq", ...changes });
  expect(formatTarget(row, { language: "zh" })).toBe(zh);
  expect(formatTarget(row, { language: "en" })).toBe(en);
});

test.each([
  [{ value: 33.33, decimals: 2, unit_printed: "三分之一" }, "三分之一", "33.3%"],
  [{ value: 50, unit_printed: "一半", bound: "ge" }, "不低于一半", "≥ 50%"],
  [{ value: 40, unit_printed: "成" }, "40%", "40%"],
  [{ value: 50, unit_printed: "百分之" }, "50%", "50%"],
  [{ value: 0.54, decimals: 2, unit: "times", unit_printed: null }, "0.54", "0.54"],
  [{ value: 2, unit: "times", unit_printed: "倍" }, "2倍", "2 times"],
  [
    { value: 1.25, decimals: 2, unit: "one-to-n", unit_printed: "1∶", bound: "ge" },
    "不低于1∶1.25",
    "≥ 1∶1.25",
  ],
] as const)("%o in words of its own", (changes, zh, en) => {
  const row = target({ unit: "percent", bound: "eq", ...changes });
  expect(formatTarget(row, { language: "zh" })).toBe(zh);
  expect(formatTarget(row, { language: "en" })).toBe(en);
});

test("no unit of the data is shown by its code", async () => {
  const { rows } = await loadDataset();
  for (const { unit } of rows.units) {
    const row = target({ unit, unit_printed: null, value: 3 });
    expect(formatTarget(row, { language: "zh" })).not.toContain(unit);
    // “3 times” is English, and the code of its unit.
    if (unit !== "times") expect(formatTarget(row, { language: "en" }).endsWith(` ${unit}`)).toBe(false);
  }
});

const change = { measure: "change", change_direction: "up", pace: "whole", base_year: 2020 } as const;

test.each([
  [
    { ...change, change_direction: "down", value: 18, base_year: 2015 },
    "较2015年下降18%",
    "down 18% from 2015",
  ],
  [
    { ...change, change_direction: "down", bound: "ge", value: 18 },
    "较2020年下降18%以上",
    "down ≥ 18% from 2020",
  ],
  [{ ...change, value: 18, base_year: null }, "提高18%", "up 18%"],
  // A base year that no document prints is not told as printed.
  [{ ...change, value: 18, anchors: "period_end@1-2;base_year=assumed" }, "提高18%", "up 18%"],
  [
    { ...change, pace: "per-year", unit: "percentage-point", unit_printed: "个百分点", value: 0.1 },
    "年均提高0.1个百分点",
    "up 0.1 pp a year",
  ],
  [
    { ...change, unit: "times-of-base", unit_printed: "番", value: 2 },
    "为2020年的2倍",
    "2 times the base (2020)",
  ],
  [{ ...change, unit: "times-of-base", value: 2.5, base_year: null }, "为基期的2.5倍", "2.5 times the base"],
  [
    { ...change, unit: "times-more", unit_printed: "倍", value: 1.5 },
    "较2020年提高1.5倍",
    "up 1.5 times the base from 2020",
  ],
  [{ measure: "growth", change_direction: "down", value: 3 }, "下降3%", "down 3%"],
  [{ measure: "growth", change_direction: "up", value: 3 }, "3%", "3%"],
  [{ measure: "level", change_direction: "down", value: 3 }, "3%", "3%"],
  [{ unit: "CNY", unit_printed: "亿元", unit_mult: 8, value: 1.1 }, "1.1亿元", "110 million yuan"],
] as const)("%o is told as a change", (changes, zh, en) => {
  const row = target(changes);
  expect(formatTarget(row, { language: "zh" })).toBe(zh);
  expect(formatTarget(row, { language: "en" })).toBe(en);
});

test.each([
  ["eq", "economic-growth", "与经济增长同步", "in step with economic growth"],
  ["approx", "economic-growth", "与经济增长基本同步", "broadly in step with economic growth"],
  ["gt", "economic-growth", "高于经济增长", "> economic growth"],
  ["eq", "positive-growth", "正增长", "positive growth"],
  ["le", "provincial-assigned", "不高于省下达目标", "≤ the target assigned at the provincial level"],
  ["gt", "provincial-average", "高于全省平均水平", "> the provincial average"],
] as const)("a commitment without a number: %s %s", (bound, benchmark, zh, en) => {
  const row = target({ measure: "relative", bound, benchmark, value: null, unit: null, unit_printed: null });
  expect(formatTarget(row, { language: "zh" })).toBe(zh);
  expect(formatTarget(row, { language: "en" })).toBe(en);
});

test.each([
  [{ each: "prefecture", bound: "ge", value: 1 }, "每个地级行政区不少于1个", "≥ 1 in each prefecture"],
  [
    { each: "prefecture", value: 1, quote: "各设区市至少建成1个孵化器" },
    "每个设区市1个",
    "1 in each prefecture-level city",
  ],
  [{ each: "prefecture", value: 1, quote: "每个市州建成孵化器1个" }, "每个市州1个", "1 in each prefecture"],
  [
    { each: "prefecture", value: 1, quote: "每个市（州）建成孵化器1个" },
    "每个市（州）1个",
    "1 in each prefecture",
  ],
  [
    { each: "county", value: 2, quote: "每个县（市、区）建成2个驿站" },
    "每个县（市、区）2个",
    "2 in each county",
  ],
  [{ each: "county", value: 2, quote: "每个设区市建成站点，共2个" }, "每个县市区2个", "2 in each county"],
  [{ each: "county", value: 2 }, "每个县市区2个", "2 in each county"],
  [{ each: "每个乡镇", bound: "gt", value: 3 }, "每个乡镇超过3个", "> 3 in each 乡镇"],
  [
    { ...change, each: "county", unit: "percent", unit_printed: "%", bound: "ge", value: 5 },
    "每个县市区较2020年提高5%以上",
    "up ≥ 5% from 2020 in each county",
  ],
] as const)("%o names the part of which each has to reach the number", (changes, zh, en) => {
  const row = target({ unit: "count", unit_printed: "个", ...changes });
  expect(formatTarget(row, { language: "zh" })).toBe(zh);
  expect(formatTarget(row, { language: "en" })).toBe(en);
});

const bounded = (changes: Parameters<typeof target>[0]) =>
  formatTarget(target({ unit: "percent", unit_printed: "%", value: 6, ...changes }), { language: "zh" });

test.each([
  [{ bound: "ge" }, "不低于6%"],
  [{ bound: "approx" }, "6%左右"],
  [{ bound: "le" }, "不高于6%"],
  [{ bound: "lt" }, "低于6%"],
  [{ bound: "ge", unit: "count", unit_printed: "家" }, "不少于6家"],
  [{ bound: "eq", unit: "count", unit_printed: "大" }, "6个"],
  [{ bound: "le", unit: "person", unit_printed: "万人", unit_mult: 4 }, "不超过6万人"],
  [{ bound: "ge", measure: "growth", change_direction: "up" }, "6%以上"],
  [{ bound: "ge", measure: "growth", change_direction: "down" }, "下降6%以上"],
  [{ ...change, bound: "ge", value: 2, unit: "times-of-base", unit_printed: "番" }, "不低于2020年的2倍"],
  [
    { measure: "relative", bound: "ge", benchmark: "national-forefront", value: null, unit: null },
    "位居全国前列",
  ],
] as const)("in Chinese the bound of %o is told as officials write it", (changes, words) => {
  expect(bounded(changes)).toBe(words);
});
