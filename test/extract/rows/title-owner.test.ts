import { expect, test } from "vitest";
import { extractTargets } from "../../../src/extract/extract-targets.js";
import { isAnybodys, isOfOneTrade } from "../../../src/extract/rows/title-owner.js";

test.each([
  ["东江市茶叶产业高质量发展三年行动方案（2023—2025年）", true],
  ["东江市低空经济发展行动计划", true],
  ["东江高新区发展规划（2021—2025年）", true],
  ["东江市国民经济和社会发展第十四个五年规划纲要", false],
  ["东江市“十四五”制造业高质量发展规划", false],
  ["东江市县域经济高质量发展实施方案", false],
  ["东江市“十四五”商务发展规划", false],
])("%s is the plan of one trade or park: %s", (title, expected) => {
  expect(isOfOneTrade(title, "")).toBe(expected);
  expect(isOfOneTrade("", `${title}\n一、总体要求\n`)).toBe(expected);
});

test("measures of anybody's say of nothing whose they are", () => {
  expect(
    ["出口额", "研发投入强度", "规模以上企业", "十亿级企业", "茶叶出口额", "规模以上茶企"].map(isAnybodys),
  ).toEqual([true, true, true, true, false, false]);
});

test("so do measures of goods, visitors and people that every trade has", () => {
  expect(
    ["品牌价值", "亩均产量", "旅游综合收入", "科技进步贡献率", "茶叶品牌价值", "茶园游客接待量", "茶庄"].map(
      isAnybodys,
    ),
  ).toEqual([true, true, true, true, false, false, false]);
});

test("in a table of the plan of one trade a bare measure may be that trade's", () => {
  const problems = (title: string) =>
    extractTargets("表1 主要指标\n指标\t单位\t2025年\n研发投入强度\t%\t3\n茶园面积\t万亩\t20\n", {
      documentId: "x",
      regionCode: "430000",
      periodStart: 2023,
      periodEnd: 2025,
      title,
    }).targets.map((target) => target.problems);
  expect(problems("东江市茶叶产业发展行动方案")).toEqual([["other-owner"], []]);
  expect(problems("东江市科技创新行动方案")).toEqual([[], []]);
});
