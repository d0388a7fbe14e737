import { expect, test } from "vitest";
import { extractTargets } from "../../../src/extract/extract-targets.js";

const OPTIONS = { documentId: "x", regionCode: "430000", periodStart: 2026, periodEnd: 2030 };
const read = (...rows: readonly (readonly string[])[]) =>
  extractTargets(`表1 主要指标\n${rows.map((row) => row.join("\t")).join("\n")}\n`, OPTIONS).targets.map(
    ({ subject, value, measure }) => `${subject} ${value} ${measure}`,
  );

test("a label that ends in 指标 is that of names, and 维度 classes them", () => {
  expect(
    read(
      ["维度", "序号", "建议指标", "单位", "属性", "“十五五”目标值"],
      ["茶业提质", "1", "茶叶增加值年均增速", "%", "预期性", "5左右"],
      ["", "2", "茶叶加工转化率", "%", "预期性", "80"],
      ["茶农增收", "3", "茶农再就业人数", "人", "预期性", "5年累计25000"],
      ["", "4", "制茶人才引进", "人", "预期性", "每年1000"],
    ),
  ).toEqual([
    "茶叶增加值年均增速 5 growth",
    "茶叶加工转化率 80 level",
    "茶农再就业人数 25000 cumulative",
    "制茶人才引进 1000 annual",
  ]);
});

test("where no label names the rows, the column does in which each has words of its own", () => {
  expect(
    read(
      ["类别", "序号", "评估内容", "单位", "2030年"],
      ["茶业", "1", "茶园面积", "万亩", "20"],
      ["", "2", "茶叶产量", "万吨", "3"],
      ["茶农", "3", "茶农人均收入", "元", "30000"],
    ),
  ).toEqual(["茶园面积 20 level", "茶叶产量 3 level", "茶农人均收入 30000 level"]);
});

test("a label of names over two columns has the narrower name in the second, and marks of notes fall away", () => {
  expect(
    read(
      ["领域", "序号", "指标名称", "", "单位", "现状值", "", "2030年"],
      ["", "", "", "", "", "2023年", "2024年", ""],
      ["茶园生态", "1", "茶园有机质达标率*", "", "%", "80", "81", "≥90"],
      ["", "2", "茶园环境", "茶园水质优良率", "%", "88", "89", "≥92"],
      ["", "", "", "茶园土壤安全利用率", "%", "90", "91", "≥95"],
    ),
  ).toEqual(["茶园有机质达标率 90 level", "茶园水质优良率 92 level", "茶园土壤安全利用率 95 level"]);
});

const HEADER = ["类别", "指标名称", "", "单位", "2030年"];

test("a measure alone takes the name of the thing beside it, be it told with a grade", () => {
  expect(
    read(
      HEADER,
      ["能源", "光伏", "发电量", "亿千瓦时", "90"],
      ["水路", "运河", "四级及以上里程", "公里", "70"],
    ),
  ).toEqual(["光伏发电量 90 level", "运河四级及以上里程 70 level"]);
});

test("beside a field of all of them it is that of all", () => {
  expect(
    read(
      ["序号", "指标", "", "单位", "2030年"],
      ["1", "能源发展", "发电量", "亿千瓦时", "90"],
      ["2", "民生福祉", "供水量", "万吨", "70"],
    ),
  ).toEqual(["发电量 90 level", "供水量 70 level"]);
});
