import { expect, test } from "vitest";
import { proseColumns } from "../../../src/read/layout/layout-prose-columns.js";
import { fromLayout } from "../../../src/read/layout/layout-text.js";

const PAGE = [
  "茶业发展“十四五”规划",
  "一、发展目标                           （一）夯实基础。改造低产茶园 5 万亩，新",
  "    到 2025 年，全市茶园面积稳定在 30 万亩   建茶叶加工厂 20 家，建成茶旅融合示范点 6 个。",
  "以上，生态茶园占比达到 45%，茶叶总产量达           （二）做强品牌。培育茶叶龙头企业 15 家，",
  "到 3 万吨，茶业综合产值突破 80 亿元。         认证绿色食品 40 个，茶叶出口额达到 3 亿元，",
  "二、主要任务                         举办茶事活动 10 场以上。",
];

test("columns of prose are read one after the other, their broken lines joined", () => {
  expect(proseColumns(PAGE)).toEqual([
    "茶业发展“十四五”规划",
    "一、发展目标",
    "到 2025 年，全市茶园面积稳定在 30 万亩以上，生态茶园占比达到 45%，茶叶总产量达到 3 万吨，茶业综合产值突破 80 亿元。",
    "二、主要任务",
    "（一）夯实基础。改造低产茶园 5 万亩，新建茶叶加工厂 20 家，建成茶旅融合示范点 6 个。",
    "（二）做强品牌。培育茶叶龙头企业 15 家，认证绿色食品 40 个，茶叶出口额达到 3 亿元，举办茶事活动 10 场以上。",
  ]);
  expect(fromLayout(PAGE.join("\n"))?.text).toContain("改造低产茶园 5 万亩，新建茶叶加工厂 20 家");
});

test("a paragraph goes on from the foot of the first column to the head of the second", () => {
  expect(
    proseColumns([
      "到2025年，茶园面积达到30万亩，茶  新增茶叶专卖店60家，茶旅融合示范点",
      "叶产量达到3万吨，建成茶叶加工厂2  6个，茶叶出口额达到3亿元，举办茶事",
      "0家，培育龙头企业15家，认证绿色食  活动10场以上，茶业综合产值突破80亿",
      "品40个，改造低产茶园5万亩，其中有  元，带动茶农5万户。",
    ]),
  ).toHaveLength(1);
});

test("a table beside which no prose stands is none", () => {
  expect(
    proseColumns([
      "指标名称            2025年目标值",
      "茶园面积（万亩）        30",
      "茶叶产量（万吨）        3",
      "茶业产值（亿元）        80",
      "茶厂数量（家）          20",
    ]),
  ).toBeNull();
});

test("prose in one column stays as it is", () => {
  expect(
    proseColumns([
      "到2025年，茶园面积达到30万亩，",
      "茶叶产量达到3万吨，建成茶厂20家，",
      "培育龙头企业15家。",
    ]),
  ).toBeNull();
});
