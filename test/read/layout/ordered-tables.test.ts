import { describe, expect, it } from "vitest";
import { fromLayout } from "../../../src/read/layout/layout-text.js";
import { orderedTables } from "../../../src/read/layout/ordered-tables.js";

const read = (...lines: readonly string[]) =>
  orderedTables(lines).map(({ rows, sure }) => [sure, ...rows.map((row) => row.join("|"))]);

/** A narrow page as a browser prints it: single blanks between columns, labels, kinds and units broken. */
const NARROW = [
  "  类别        指标        单位 2025",
  "                         年  年",
  "                              2030 年均增长（累 属性",
  "                                        计）",
  "     规模化茶园面积占全部茶园面积 %  42 55     [13]   预期",
  "            比例                             性",
  " 茶叶种 良种茶苗培育基地          个  3  —      —     预期",
  "   植                                     性",
  " 茶叶加    茶叶全产业链产值       亿元 110 ≥158  7.0%   预期",
  "   工                                     性",
  "         茶企劳动生产率        万元/ 14.2 18   4.9%  约束",
  "                         人                  性",
];

describe("tables whose columns the order of their cells tells", () => {
  it("are read where single blanks part them and narrow columns break labels, units and kinds", () => {
    expect(read(...NARROW)).toEqual([
      [
        true,
        "类别|指标|单位|2025年|2030年|年均增长（累计）|属性",
        "茶叶种植|规模化茶园面积占全部茶园面积比例|%|42|55|[13]|预期性",
        "|良种茶苗培育基地|个|3|—|—|预期性",
        "茶叶加工|茶叶全产业链产值|亿元|110|≥158|7.0%|预期性",
        "|茶企劳动生产率|万元/人|14.2|18|4.9%|约束性",
      ],
    ]);
    expect(fromLayout(NARROW.join("\n"))?.doubtful).toEqual([]);
  });

  it("may have a year in each row, its last character below", () => {
    expect(
      read(
        "年度 茶园面积",
        "   （万亩）",
        "         茶厂数量（家） 茶叶良",
        "                   种率（%）",
        "2026 12 30 70",
        " 年",
        "2027 13 35 75",
        " 年",
      ),
    ).toEqual([
      [true, "年度|茶园面积（万亩）|茶厂数量（家）|茶叶良种率（%）", "2026年|12|30|70", "2027年|13|35|75"],
    ]);
  });

  it("number their rows, perhaps on the line above the values, and stop at the next heading", () => {
    expect(
      read(
        "序号 指标 单位 2025年 2030年",
        "8 茶园面积 万亩 12 13",
        "9 每千户茶农拥有的茶叶初制加工",
        "   机 台 3 5",
        "10 茶厂 家 40 52",
        "二、保障措施",
      ),
    ).toEqual([
      [
        true,
        "序号|指标|单位|2025年|2030年",
        "8|茶园面积|万亩|12|13",
        "9|每千户茶农拥有的茶叶初制加工机|台|3|5",
        "10|茶厂|家|40|52",
      ],
    ]);
  });

  it.each([
    ["rows with different numbers of values", ["指标 单位 2025年 2030年", "茶园 万亩 12 13", "茶厂 家 40"]],
    ["a header with fewer labels", ["指标 单位 2030年", "茶园 万亩 12 13", "茶厂 家 40 52"]],
    ["a column of units without its label", ["指标 计价 2025年 2030年", "茶园 万亩 12 13", "茶厂 家 40 52"]],
    [
      "names of two rows in one",
      ["指标 2025年 2030年", "茶园（万亩）茶厂（家） 12 13", "茶农（万人）良种率（%） 40 52"],
    ],
  ])("%s are none", (_, lines) => {
    expect(read(...lines)).toEqual([]);
  });

  it("leave in doubt a name that may be parted in two ways", () => {
    const [table] = read(
      "指标 单位 2025年 2030年",
      "茶叶加工企业产 万元 12 13",
      "值增加茶叶税收",
      "茶叶良种栽培面 万亩 12 13",
      "积",
    );
    expect(table?.[0]).toBe(false);
  });
});

describe("values below one another without their names", () => {
  it("leave a table in doubt, as do ends of cells below it", () => {
    const doubts = (...lines: readonly string[]) => fromLayout(`${lines.join("\n")}\n`)?.doubtful.length;
    const rows = [
      "指标          2025年    2030年",
      "茶园（万亩）     12      13",
      "茶厂（家）      40      52",
    ];
    expect(doubts(...rows, "茶农（万人）     8       9左", "")).toBe(1);
    expect(doubts(...rows, "茶农（万人）     8       9", "                        右  左")).toBe(1);
    expect(doubts(...rows, "茶农（万人）     8       9", "")).toBe(0);
  });
});
