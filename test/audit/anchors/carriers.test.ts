import { describe, expect, test } from "vitest";
import { levelsIn } from "../../../src/audit/anchors/carry-tier.js";
import { yearsIn } from "../../../src/audit/anchors/carry-years.js";
import { coverageOf } from "../../../src/audit/anchors/likeness.js";

describe("yearsIn", () => {
  const meant = { planStart: 2021, planEnd: 2025 };
  test.each([
    ["到2024年底", [2024]],
    ["（2022—2025年）", [2022, 2025]],
    ["“十四五”末", [2021, 2025]],
    ["3年内", [2023]],
    ["用五年时间", [2025]],
    ["每年新建", []],
    ["12024件", []],
    ["今年", []],
  ])("%s", (words, years) => {
    expect([...yearsIn(words, meant)]).toEqual(years);
  });

  test("今年 is the year of a plan of one year", () => {
    expect([...yearsIn("今年", { planStart: 2024, planEnd: 2024 })]).toEqual([2024]);
  });
});

describe("levelsIn", () => {
  test.each([
    ["国家级", "national"],
    ["省、市级", "provincial+municipal"],
    ["省级及以上", "national+provincial"],
    ["市级以上", "national+provincial+municipal"],
    ["国家级和省级", "national+provincial"],
    ["全省绿色矿山", ""],
    ["全市上市公司", ""],
    ["对设区市", ""],
    ["自治区级", "provincial"],
    ["区级示范点", "county"],
  ])("%s", (words, tier) => {
    expect([...levelsIn(words)].join("+")).toBe(tier);
  });
});

describe("coverageOf", () => {
  test.each([
    ["绿色矿山", ["新建绿色矿山6座"], 1],
    ["规模以上工业企业", ["规上工业企业"], 1],
    ["绿色矿山", ["矿山"], 1 / 3],
    ["绿色矿山", ["绿色", "矿山"], 2 / 3],
    ["港", ["新建港区"], 1],
    ["绿色矿山", ["港口"], 0],
  ])("%s in %j", (name, words, share) => {
    expect(coverageOf(name, words)).toBeCloseTo(share, 10);
  });
});
