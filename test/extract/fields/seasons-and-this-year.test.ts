import { describe, expect, test } from "vitest";
import { extractTargets } from "../../../src/extract/extract-targets.js";

const years = (text: string, periodStart: number, periodEnd: number) =>
  extractTargets(text, { documentId: "x", regionCode: "350000", periodStart, periodEnd }).targets.map(
    ({ period_start, period_end }) => [period_start, period_end],
  );

describe("a season is called by the two years over which it goes", () => {
  test.each([
    ["2024／2025榨季进厂原料蔗达900万吨。", [[null, 2025]]],
    ["2024/2025采暖季清洁取暖率达到85%以上。", [[null, 2025]]],
    ["2024—2025年度茶园冬管面积稳定在18万亩。", [[null, 2025]]],
    ["2024-2025学年新增学位3000个。", [[2024, 2025]]],
  ])("%s", (text, expected) => {
    expect(years(text, 2024, 2024)).toEqual(expected);
    expect(
      extractTargets(text, {
        documentId: "x",
        regionCode: "350000",
        periodStart: 2024,
        periodEnd: 2024,
      }).otherNumbers.map(({ kind }) => kind),
    ).toEqual(["date"]);
  });
});

describe("the year in which a plan of several years is printed", () => {
  test.each([
    [
      "今年，市财政安排茶业资金500万元，举办茶会3场。",
      [
        [2023, 2023],
        [2023, 2023],
      ],
    ],
    [
      "今年，市财政安排茶业资金500万元，以后每年安排300万元。",
      [
        [2023, 2023],
        [2023, 2027],
      ],
    ],
    [
      "年内完成30个茶村的管网改造，下半年完成12个茶厂改造。",
      [
        [2023, 2023],
        [2023, 2023],
      ],
    ],
    ["三年内完成30个茶村的管网改造。", [[2023, 2025]]],
    ["今年上半年启动建设茶亭3座。", [[2023, 2023]]],
  ])("%s", (text, expected) => {
    expect(years(text, 2023, 2027)).toEqual(expected);
  });
});

test("the years by which another plan is called are none of the number's", () => {
  expect(
    years("到2025年，参照茶街三年行动计划（2024—2026），打造茶街3条，创建茶村1个。", 2023, 2027),
  ).toEqual([
    [null, 2025],
    [null, 2025],
  ]);
});
