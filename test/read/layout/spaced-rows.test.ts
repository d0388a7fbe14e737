import { expect, test } from "vitest";
import { fromLayout } from "../../../src/read/layout/layout-text.js";

const rowsOf = (...lines: readonly string[]): string[][] =>
  (fromLayout(`${lines.join("\n")}\n`)?.text ?? "")
    .split("\n")
    .filter((line) => line.includes("\t"))
    .map((line) => line.split("\t"));

test("empty lines between the rows tell which lines are one row, and which are titles of groups", () => {
  expect(
    rowsOf(
      "指标          属性       2025 年   2030 年",
      "",
      "茶业",
      "",
      "1.茶叶初加工     预期性      12       15",
      "产值（亿元）",
      "",
      "2.茶厂（家）     预期性      40       稳定在 50 以",
      "                                上",
      "",
      "茶旅",
      "",
      "3.茶旅收入      预期性      8        持续提高",
      "",
      "4.茶馆（家）     预期性      9        11",
    ),
  ).toEqual([
    ["指标", "属性", "2025 年", "2030 年"],
    ["茶业", "", "", ""],
    ["1.茶叶初加工产值（亿元）", "预期性", "12", "15"],
    ["2.茶厂（家）", "预期性", "40", "稳定在 50 以上"],
    ["茶旅", "", "", ""],
    ["3.茶旅收入", "预期性", "8", "持续提高"],
    ["4.茶馆（家）", "预期性", "9", "11"],
  ]);
});

test("a row that the end of a page cuts is whole, and two rows on the next page are of the table", () => {
  expect(
    rowsOf(
      "领域     指标        单位    2025 年   2030 年   属性",
      "",
      "茶业     茶叶产量      万吨    40       45       预期性",
      "",
      "       茶厂        家     80       120      预期性",
      "",
      "       省级以上茶业    家     5        8        预期性",
      "\f       龙头企业",
      "",
      "茶旅     茶旅收入      亿元    8        15       预期性",
      "",
      "       茶馆        家     9        11       预期性",
    ).slice(3),
  ).toEqual([
    ["", "省级以上茶业龙头企业", "家", "5", "8", "预期性"],
    ["茶旅", "茶旅收入", "亿元", "8", "15", "预期性"],
    ["", "茶馆", "家", "9", "11", "预期性"],
  ]);
});

test("the rows of a table of tasks", () => {
  expect(
    rowsOf(
      "序号         目标任务         牵头单位     完成时限",
      "",
      "1          培育省级以上的茶      农业厅      2030 年",
      "           业龙头企业 3 家",
      "",
      "2          新建标准化茶园万      林业局      2029 年底",
      "           亩以上的 4 个",
    ),
  ).toEqual([
    ["序号", "目标任务", "牵头单位", "完成时限"],
    ["1", "培育省级以上的茶业龙头企业3家", "农业厅", "2030年"],
    ["2", "新建标准化茶园万亩以上的4个", "林业局", "2029年底"],
  ]);
});
