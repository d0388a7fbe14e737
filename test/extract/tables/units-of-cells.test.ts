import { describe, expect, it, test } from "vitest";
import { extractTargets } from "../../../src/extract/extract-targets.js";

const read = (...lines: readonly string[]) =>
  extractTargets(`${lines.join("\n")}\n`, {
    documentId: "x",
    regionCode: "430000",
    periodStart: 2021,
    periodEnd: 2025,
  }).targets.map(({ value, unit, unit_mult, measure }) => [value, unit, unit_mult, measure]);

test("a unit that begins with a digit goes on with no number", () => {
  expect(
    read(
      "专栏1 卫生健康主要指标",
      "指标\t单位\t2020年\t2025年",
      "孕产妇死亡率\t1/10万\t9.8\t9以内",
      "人均预期寿命\t岁\t77.8\t78.8",
      "床位\t张\t60\t70",
    ),
  ).toEqual([
    [9, "per-100k-persons", 0, "level"],
    [78.8, "year", 0, "level"],
    [70, "count", 0, "level"],
  ]);
});

test("several units above a table are those of none of its columns", () => {
  expect(
    read(
      "表2 住房保障建设计划",
      "单位：套（间）、万元",
      "项目\t建设数量（套）\t计划投资（万元）",
      "公租房\t2000\t36000",
      "保障性租赁住房\t5000\t80000",
      "人才公寓\t300\t9000",
    ).map(([value, unit, mult]) => [value, unit, mult]),
  ).toEqual([
    [2000, "count", 0],
    [36000, "CNY", 4],
    [5000, "count", 0],
    [80000, "CNY", 4],
    [300, "count", 0],
    [9000, "CNY", 4],
  ]);
});

test("over a plan an average changes, and no sum is made of it", () => {
  expect(
    read(
      "专栏3 教育发展主要指标",
      "指标\t单位\t2020年\t2025年\t累计",
      "劳动年龄人口平均受教育年限\t年\t10.8\t11.5\t[0.7]",
      "九年义务教育巩固率\t%\t96.2\t97\t[0.8]",
      "新增学位\t万个\t—\t—\t[6]",
    ).map(([value, , , measure]) => [value, measure]),
  ).toEqual([
    [11.5, "level"],
    [0.7, "change"],
    [97, "level"],
    [0.8, "change"],
    [6, "increment"],
  ]);
});

test("a rise in points that a name tells is the change itself", () => {
  expect(
    read(
      "专栏1 教育主要指标",
      "指标\t单位\t2020年\t2025年",
      "高中毛入学率提高（百分点）\t\t—\t3",
      "学前教育毛入园率提高\t百分点\t—\t4",
      "九年义务教育巩固率\t%\t95\t96",
    ),
  ).toEqual([
    [3, "percentage-point", 0, "change"],
    [4, "percentage-point", 0, "change"],
    [96, "percent", 0, "level"],
  ]);
});

describe("a percentage for what is measured in a quotient of units", () => {
  const problemsOf = (...lines: readonly string[]) =>
    extractTargets(`${lines.join("\n")}\n`, {
      documentId: "x",
      regionCode: "430000",
      periodStart: 2026,
      periodEnd: 2030,
    }).targets.map(({ problems }) => problems.includes("unit-unlike"));

  it("is doubted as a level", () => {
    expect(
      problemsOf(
        "表1 节能目标",
        "指标\t2028年\t2030年",
        "单位GDP能耗（%）\t6\t13",
        "森林覆盖率（%）\t61\t62",
      ),
    ).toEqual([true, true, false, false]);
  });

  it("and is none where the label says that it falls", () => {
    expect(problemsOf("表1 节能目标", "指标\t2028年", "单位GDP能耗下降（%）\t6")).toEqual([false]);
  });
});

test("户 of traders are counted, and for so many people a quotient", () => {
  const units = extractTargets(
    "表1 主体\n指标\t2030年\n个体工商户总数\t5万户\n每千人企业数\t30户\n惠及农户\t8万户\n",
    {
      documentId: "x",
      regionCode: "430000",
      periodStart: 2026,
      periodEnd: 2030,
    },
  ).targets.map(({ unit }) => unit);
  expect(units).toEqual(["count", "per-1k-persons", "household"]);
});

test("so much for each person is told by the name, the unit printed alone", () => {
  const [row] = extractTargets(
    "表1 目标\n指标\t单位\t2030年\n人均绿道面积\t平方米\t3\n公园面积\t平方米\t900\n",
    {
      documentId: "x",
      regionCode: "430000",
      periodStart: 2026,
      periodEnd: 2030,
    },
  ).targets;
  expect([row?.unit, row?.unit_printed]).toEqual(["m2-per-person", "平方米"]);
});
