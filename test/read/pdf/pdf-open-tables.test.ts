import { describe, expect, test } from "vitest";
import { openTables } from "../../../src/read/pdf/pdf-open-tables.js";

type Line = readonly [y: number, ...cells: (readonly [text: string, middle: number])[]];
/** The tables of lines of cells, each set about its middle, the characters 10 wide and high. */
const tables = (...lines: readonly Line[]) =>
  openTables(
    lines.flatMap(([y, ...cells]) =>
      cells.map(([text, middle]) => ({
        text,
        x: middle - 5 * text.length,
        y,
        width: 10 * text.length,
        height: 10,
      })),
    ),
  ).tables.map(({ rows }) => rows);

const header = (y: number): Line => [y, ["指标", 90], ["单位", 200], ["2020", 250], ["2025", 310]];

describe("tables without upright lines", () => {
  test("titles of groups of rows stand in the first column, and part no table", () => {
    expect(
      tables(
        header(700),
        [680, ["一、茶业", 195]],
        [660, ["茶园面积", 90], ["万亩", 200], ["18", 250], ["20", 310]],
        [640, ["茶厂总数", 90], ["家", 200], ["3", 250], ["5", 310]],
        [620, ["二、果业", 195]],
        [600, ["果园面积", 90], ["万亩", 200], ["7", 250], ["9", 310]],
      ),
    ).toEqual([
      [
        ["指标", "单位", "2020", "2025"],
        ["一、茶业", "", "", ""],
        ["茶园面积", "万亩", "18", "20"],
        ["茶厂总数", "家", "3", "5"],
        ["二、果业", "", "", ""],
        ["果园面积", "万亩", "7", "9"],
      ],
    ]);
  });

  test("names wrapped above and below the line of the values make a column of their own", () => {
    const wrapped = (y: number, from: string, to: string, ...values: string[]): Line[] => [
      [y + 8, [from, 110]],
      [y, ["1", 20], [values[0] ?? "", 220], [values[1] ?? "", 270], [values[2] ?? "", 320]],
      [y - 8, [to, 110]],
    ];
    expect(
      tables(
        [700, ["号", 20], ["指标", 110], ["单位", 220], ["2020", 270], ["2025", 320]],
        ...wrapped(670, "茶园面积（包括在建", "的）", "万亩", "18", "20"),
        ...wrapped(635, "茶厂总数（包括合作", "社）", "家", "3", "5"),
        ...wrapped(600, "果园面积（包括在建", "的）", "万亩", "7", "9"),
      )[0]?.slice(1),
    ).toEqual([
      ["1", "茶园面积（包括在建的）", "万亩", "18", "20"],
      ["1", "茶厂总数（包括合作社）", "家", "3", "5"],
      ["1", "果园面积（包括在建的）", "万亩", "7", "9"],
    ]);
  });

  test("labels over two columns each are a level of their own", () => {
    expect(
      tables(
        [700, ["2025年", 145], ["2026年", 285]],
        [680, ["床位（张）", 110], ["学位（个）", 180], ["床位（张）", 250], ["学位（个）", 320]],
        [660, ["甲市", 30], ["12", 110], ["6", 180], ["15", 250], ["8", 320]],
        [640, ["乙市", 30], ["5", 110], ["2", 180], ["6", 250], ["3", 320]],
      ),
    ).toEqual([
      [
        ["", "2025年", "", "2026年", ""],
        ["", "床位（张）", "学位（个）", "床位（张）", "学位（个）"],
        ["甲市", "12", "6", "15", "8"],
        ["乙市", "5", "2", "6", "3"],
      ],
    ]);
  });

  test("the title of the next table ends one", () => {
    const body = (y: number): Line => [y, ["茶园面积", 90], ["万亩", 200], ["18", 250], ["20", 310]];
    expect(tables(header(700), body(680), [660, ["表2 茶厂", 195]], header(640), body(620))).toHaveLength(2);
  });

  test("categories centred over rows stand in a column that most rows leave empty, and part no names", () => {
    const row = (y: number, ...[number, name, value]: string[]): Line => [
      y,
      [number ?? "", 70],
      [name ?? "", 150],
      ["个", 230],
      [value ?? "", 280],
    ];
    expect(
      tables(
        [700, ["类别", 25], ["序号", 75], ["指标", 150], ["单位", 230], ["2030年", 280]],
        row(680, "1", "茶园", "20"),
        [660, ["农业", 25], ["2", 70], ["茶厂", 150], ["个", 230], ["5", 280]],
        row(640, "3", "果园", "9"),
        row(620, "4", "花场", "7"),
        [610, ["林业", 25]],
        row(600, "5", "苗圃", "8"),
        [580, ["渔业", 25], ["水产加工的", 150]],
        row(570, "6", "", "4"),
        [560, ["企业", 150]],
      )[0]?.slice(4),
    ).toEqual([
      ["", "4", "花场", "个", "7"],
      ["林业", "", "", "", ""],
      ["", "5", "苗圃", "个", "8"],
      ["渔业", "6", "水产加工的企业", "个", "4"],
    ]);
  });

  test("a label over some of the columns stands above them, the labels beside it for both levels", () => {
    expect(
      tables(
        [700, ["高新技术企业", 145], ["技术合同", 285]],
        [690, ["地区", 30], ["研发投入强度", 400]],
        [680, ["2026年", 110], ["2027年", 180], ["2026年", 250], ["2027年", 320]],
        [660, ["甲市", 30], ["12", 110], ["16", 180], ["15", 250], ["18", 320], ["2.1", 400]],
        [640, ["乙市", 30], ["5", 110], ["7", 180], ["6", 250], ["8", 320], ["1.8", 400]],
      )[0]?.slice(0, 2),
    ).toEqual([
      ["地区", "高新技术企业", "", "技术合同", "", "研发投入强度"],
      ["", "2026年", "2027年", "2026年", "2027年", ""],
    ]);
  });

  test("a heading and a sentence below a table are none of it, be they short", () => {
    expect(
      tables(
        header(700),
        [680, ["茶园面积", 90], ["万亩", 200], ["18", 250], ["20", 310]],
        [660, ["茶厂总数", 90], ["家", 200], ["3", 250], ["5", 310]],
        [630, ["二、措施", 50]],
        [605, ["加强领导。", 60]],
      ),
    ).toEqual([
      [
        ["指标", "单位", "2020", "2025"],
        ["茶园面积", "万亩", "18", "20"],
        ["茶厂总数", "家", "3", "5"],
      ],
    ]);
  });

  test("the date of printing above the rest of a table parts no columns", () => {
    expect(
      tables(
        [700, ["11/28/26,", 55]],
        [680, ["绿色", 45], ["预期", 320]],
        [672, ["13", 80], ["新增就业", 150], ["万人", 220], ["300", 280]],
        [662, ["生态", 45], ["性", 315]],
        [640, ["安全", 45], ["约束", 320]],
        [632, ["14", 80], ["粮食产量", 150], ["万吨", 220], ["600", 280]],
        [622, ["保障", 45], ["性", 315]],
      ),
    ).toEqual([
      [
        ["绿色生态", "13", "新增就业", "万人", "300", "预期性"],
        ["安全保障", "14", "粮食产量", "万吨", "600", "约束性"],
      ],
    ]);
  });
});
