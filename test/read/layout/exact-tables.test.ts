import { describe, expect, test } from "vitest";
import { exactTables } from "../../../src/read/layout/exact-tables.js";
import { fromLayout } from "../../../src/read/layout/layout-text.js";

const rowsOf = (...lines: readonly string[]) => exactTables(lines).map(({ rows }) => rows);

describe("tables whose cells begin exactly below their labels", () => {
  test("single blanks are within cells, empty cells stay empty", () => {
    expect(
      rowsOf(
        "指标      2030 年目标  属性",
        "茶园面积  43 万亩      预期性",
        "茶厂                   约束性",
        "茶叶产量  6 万吨左右",
      ),
    ).toEqual([
      [
        ["指标", "2030 年目标", "属性"],
        ["茶园面积", "43 万亩", "预期性"],
        ["茶厂", "", "约束性"],
        ["茶叶产量", "6 万吨左右", ""],
      ],
    ]);
  });

  test("titles of groups reach over columns, and cells are whole sentences", () => {
    expect(
      rowsOf(
        "序号  工作任务                                单位",
        "一、今后五年主要任务",
        "1     茶叶产值突破100亿元。                   农业局",
        "2     新建茶厂20家，茶园面积达到43万亩以上。  工信局",
      ),
    ).toEqual([
      [
        ["序号", "工作任务", "单位"],
        ["一、今后五年主要任务", "", ""],
        ["1", "茶叶产值突破100亿元。", "农业局"],
        ["2", "新建茶厂20家，茶园面积达到43万亩以上。", "工信局"],
      ],
    ]);
  });

  test("words below a cell that fills its column go on with it", () => {
    expect(
      rowsOf(
        "指标      目标",
        "茶叶产业  到2030年产值达到4亿元;茶园面积达到20",
        "          万亩以上",
        "茶厂      增加3座",
      ),
    ).toEqual([
      [
        ["指标", "目标"],
        ["茶叶产业", "到2030年产值达到4亿元;茶园面积达到20万亩以上"],
        ["茶厂", "增加3座"],
      ],
    ]);
  });

  test("a label over several columns leaves empty cells behind it", () => {
    expect(
      rowsOf(
        "指标      单位  2025年          2026年",
        "                完成数  增长%   目标数  增长%",
        "茶园产值  亿元  20      3.5     22      5",
        "茶厂产值  亿元  31      4.5     33      6",
      ),
    ).toEqual([
      [
        ["指标", "单位", "2025年", "", "2026年", ""],
        ["", "", "完成数", "增长%", "目标数", "增长%"],
        ["茶园产值", "亿元", "20", "3.5", "22", "5"],
        ["茶厂产值", "亿元", "31", "4.5", "33", "6"],
      ],
    ]);
  });

  test.each([
    ["cells about their middles", ["指标    单位   2025年", " 茶园    万亩    20", "茶叶产量   吨     4"]],
    ["two lines", ["指标  单位", "茶园  万亩"]],
    ["prose", ["各地要抓好落实。  一是种茶", "二是制茶。  三是卖茶", "四是喝茶。  五是歇息"]],
  ])("%s are none", (_, lines) => {
    expect(rowsOf(...lines)).toEqual([]);
  });

  test("leave no doubt, also beside one that does", () => {
    const exact = "指标      单位  2025年\n茶园面积  万亩  20\n茶厂      家    4\n";
    const loose = "指标    单位   数量\n 茶园    万亩    20\n茶叶产量   吨     4\n 茶农    万人\n";
    const doubted = (text: string): string[] | undefined => {
      const read = fromLayout(text);
      return read?.doubtful.map(({ start, end }) => read.text.slice(start, end));
    };
    const table = "指标\t单位\t数量\n茶园\t万亩\t20\n茶叶产量茶农\t吨万人\t4\n";
    expect([
      doubted(exact),
      doubted(loose),
      doubted(`${exact}\n${loose}`),
      doubted(`${loose}\n${exact}`),
    ]).toEqual([[], [table], [table], [table]]);
  });
});
