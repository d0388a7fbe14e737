import { describe, expect, it } from "vitest";
import { readGrids } from "../../../src/text/tables/grids.js";

const cells = (text: string) =>
  readGrids(text).map((grid) => [
    grid.columns,
    grid.rows.map(({ label }, row) => [
      label,
      ...grid.cells.filter((cell) => cell.row === row).map((cell) => cell.text),
    ]),
  ]);

describe("tables whose cells blanks part", () => {
  it("are read by the number of their cells", () => {
    expect(
      cells(
        "表1 目标\n 指标   单位 2020年 2025年 属性\n 茶园面积 万亩 18 20 预期性\n 研发投入占 GDP 比重 % 2.1 ≥2.6 预期性\n正文开始，不是表。",
      ),
    ).toEqual([
      [
        ["指标", "单位", "2020年", "2025年", "属性"],
        [
          ["茶园面积", "万亩", "18", "20", "预期性"],
          ["研发投入占GDP比重", "%", "2.1", "≥2.6", "预期性"],
        ],
      ],
    ]);
  });

  it("are lined up by their left ends, where an editor shows Chinese characters as wide as two", () => {
    const [table] = cells(
      [
        "类别      序号  指标名称                  单位     2020年   2025年     属性",
        "茶业发展  1     茶园面积                  万亩     37       52左右     预期性",
        "          2     每万人口拥有茶厂数量      家/万人  1.8      16         预期性",
        "民生福祉  3     茶农人均可支配收入        元       26780    38500      约束性",
        "",
      ].join("\n"),
    );
    expect(table?.[1]?.[1]?.slice(-5)).toEqual(["每万人口拥有茶厂数量", "家/万人", "1.8", "16", "预期性"]);
  });

  it("have a row for what is promised in words", () => {
    const text = [
      "序号  指标名称                  单位  2026年计划值",
      "1     茶园面积                  万亩  20",
      "2     茶园断面优良水体比例      %     达到市级要求",
      "3     茶厂污水达标率            %     100",
    ].join("\n");
    expect(cells(text)[0]?.[1]?.map((row) => (row as string[]).at(-1))).toEqual([
      "20",
      "达到市级要求",
      "100",
    ]);
  });

  it("have an empty cell where a row leaves one out", () => {
    const text = [
      "指标           单位     2020年    2025年    属性",
      "茶园面积        万亩        18       20    预期性",
      "新建茶厂         家                 30    预期性",
      "良种率          %        60       75",
    ].join("\n");
    expect(cells(text)[0]?.[1]).toEqual([
      ["茶园面积", "万亩", "18", "20", "预期性"],
      ["新建茶厂", "家", "", "30", "预期性"],
      ["良种率", "%", "60", "75", ""],
    ]);
  });

  it("are measured in characters of two widths where these stand better below one another", () => {
    const text = [
      "指标          单位  2020年  2025年",
      "茶园面积      万亩      18      20",
      "新建茶厂      家                30",
      "夏秋茶利用率  %         60      75",
    ].join("\n");
    expect(cells(text)[0]?.[1]).toContainEqual(["新建茶厂", "家", "", "30"]);
  });

  it("hold labels of two years without a gap and digits in groups", () => {
    const text = "指标 单位 2020年 2023年目标2025年\n茶企总数 家 900 1 100 1200\n茶农人数 人 800 950 1000";
    expect(cells(text)).toEqual([
      [
        ["指标", "单位", "2020年", "2023年目标", "2025年"],
        [
          ["茶企总数", "家", "900", "1 100", "1200"],
          ["茶农人数", "人", "800", "950", "1000"],
        ],
      ],
    ]);
  });

  it.each([
    [
      "a row of which it cannot be told what it leaves out",
      "指标 单位 2020年 2025年\n茶园面积 万亩 20\n良种率 % 75",
    ],
    ["a list of names", "序号 名称\n1 甲茶厂\n2 乙茶厂"],
    ["prose with blanks", "目标 明确，到2025年 茶园达到20万亩。\n到2025年 良种率达到75%。"],
  ])("are not made of %s", (_, text) => {
    expect(cells(text)).toEqual([]);
  });

  it("give cells that stand where their offsets say", () => {
    const text = "地区  2024年  2025年\n长沙市  3   5\n株洲市  2   4\n合计  5   9\n";
    for (const { cells } of readGrids(text))
      for (const cell of cells) expect(text.slice(cell.start, cell.end)).toBe(cell.text);
  });
});
