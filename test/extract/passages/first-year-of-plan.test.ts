import { describe, expect, test } from "vitest";
import { extractTargets } from "../../../src/extract/extract-targets.js";

const OPTIONS = { documentId: "x", regionCode: "420000", periodStart: 2026, periodEnd: 2026 };
const years = (text: string) =>
  extractTargets(text, OPTIONS).targets.map(({ period_start, period_end }) => [period_start, period_end]);

const HEADING = "二、“十五五”时期主要目标和2026年工作安排\n";
const PLAN = "《纲要》提出“十五五”时期主要目标是：茶业增加值年均增长7%左右。\n";

describe("a paragraph that opens with the year of a report ends what was said of its plan", () => {
  test.each([
    "今年是“十五五”开局之年，要迈好第一步。\n茶业主要预期目标是：茶业增加值增长6%左右。",
    "2026年是“十五五”开局之年。今年的总体要求是：稳中求进。\n茶业主要预期目标是：茶业增加值增长6%左右。",
  ])("%s", (year) => {
    expect(years(HEADING + PLAN + year)).toEqual([
      [2026, 2030],
      [2026, 2026],
    ]);
  });

  test("and one that goes on with the plan does not", () => {
    expect(years(`${HEADING}${PLAN}茶园面积年均增长2%。`)).toEqual([
      [2026, 2030],
      [2026, 2030],
    ]);
  });
});

test("money that is set aside over so many years is that of those years", () => {
  expect(years("一、重点工作\n三年安排80亿元支持茶业发展。茶园面积达到40万亩。")).toEqual([
    [2026, 2028],
    [null, 2026],
  ]);
});

test("a length of time behind the year in which it ends says no other", () => {
  expect(years("一、主要目标\n展望未来，到二〇三五年，用13年时间，茶业产值翻一番。")[0]?.[1]).toBe(2035);
});
