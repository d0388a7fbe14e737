import { describe, expect, test } from "vitest";
import { fromLayout } from "../../../src/read/layout/layout-text.js";

const rowsOf = (...lines: readonly string[]): readonly (readonly string[])[] =>
  (fromLayout(lines.join("\n"))?.text ?? "")
    .split("\n")
    .filter((line) => line.includes("\t"))
    .map((line) => line.split("\t"));

describe("tables of tasks laid out in characters", () => {
  test("numbers about the middle of their rows, pieces one blank apart, a date in two lines", () => {
    expect(
      rowsOf(
        "                  茶业任务清单",
        "",
        "序号   任务名称            主要内容              责任单位       完成时限",
        "     扩大茶园面 新建茶园 3000 亩，改造低产老旧茶园",
        "1                                  市农业局、市林业局        2027 年",
        "      积       500 亩。                            12 月",
        "     培育茶叶企    新增规模以上茶叶企业 40 家，新增茶叶       市工信局",
        "2                                                2028 年",
        "      业      合作社 15 家。                          6 月",
        "     建设茶叶市   建成茶叶交易市场 2 处，年交易额突破   市商务局、市市场监",
        "3                                                2026 年",
        "      场           60 亿元。           管局             12 月",
        "各部门要加强组织领导，确保完成任务。",
      ),
    ).toEqual([
      ["序号", "任务名称", "主要内容", "责任单位", "完成时限"],
      ["1", "扩大茶园面积", "新建茶园3000亩，改造低产老旧茶园500亩。", "市农业局、市林业局", "2027年12月"],
      ["2", "培育茶叶企业", "新增规模以上茶叶企业40家，新增茶叶合作社15家。", "市工信局", "2028年6月"],
      [
        "3",
        "建设茶叶市场",
        "建成茶叶交易市场2处，年交易额突破60亿元。",
        "市商务局、市市场监管局",
        "2026年12月",
      ],
    ]);
  });

  test("names above what they are about, labels broken in two", () => {
    expect(
      rowsOf(
        "序 任务名称         主要内容           责任单位   完成时",
        "号                                     限",
        "1 扩大茶园",
        "  面积",
        "       新建茶园3000亩，改造低产老旧茶园 市农业局、市林 2027年",
        "            500亩。              业局     12月",
        "2 培育茶企",
        "       新增规模以上茶叶企业40家。       市工信局    2028年",
        "                                      6月",
      ).slice(0, 3),
    ).toEqual([
      ["序号", "任务名称", "主要内容", "责任单位", "完成时限"],
      ["1", "扩大茶园面积", "新建茶园3000亩，改造低产老旧茶园500亩。", "市农业局、市林业局", "2027年12月"],
      ["2", "培育茶企", "新增规模以上茶叶企业40家。", "市工信局", "2028年6月"],
    ]);
  });
});

describe("cells about the line of their row", () => {
  test("attributes and bounds in two lines are whole", () => {
    expect(
      rowsOf(
        "指标          单位    2025年   2030年   属性",
        "                                    预期",
        "茶园面积        万亩     18      20",
        "                                     性",
        "                           5 以    约束",
        "茶厂总数        家       3",
        "                            上      性",
        "果园面积        万亩      7       9    预期性",
      ),
    ).toEqual([
      ["指标", "单位", "2025年", "2030年", "属性"],
      ["茶园面积", "万亩", "18", "20", "预期性"],
      ["茶厂总数", "家", "3", "5以上", "约束性"],
      ["果园面积", "万亩", "7", "9", "预期性"],
    ]);
  });
});
