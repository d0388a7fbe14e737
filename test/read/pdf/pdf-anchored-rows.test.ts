import { expect, test } from "vitest";
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

const HEADER: Line = [700, ["类别", 40], ["序号", 90], ["指标", 170], ["2025年", 260], ["2030年", 340]];
const row = (y: number, serial: string, name: string, from: string, to: string): Line => [
  y,
  ["", 40],
  [serial, 90],
  [name, 170],
  [from, 260],
  [to, 340],
];

test("the class of several rows stands on the line of a part of a name, and in no row of its own", () => {
  expect(
    tables(
      HEADER,
      row(670, "1", "茶叶产量", "40", "45"),
      row(640, "2", "茶厂总数", "80", "90"),
      [613, ["生态茶业", 40], ["每万亩茶园", 170]],
      row(605, "3", "", "5", "8"),
      [597, ["采茶机械数", 170]],
      row(570, "4", "茶馆总数", "9", "11"),
    ),
  ).toEqual([
    [
      ["类别", "序号", "指标", "2025年", "2030年"],
      ["", "1", "茶叶产量", "40", "45"],
      ["", "2", "茶厂总数", "80", "90"],
      ["生态茶业", "3", "每万亩茶园采茶机械数", "5", "8"],
      ["", "4", "茶馆总数", "9", "11"],
    ],
  ]);
});

test("numbers of rows go on from the page before", () => {
  expect(
    tables(
      HEADER,
      [676, ["每万亩茶园", 170]],
      row(668, "9", "", "5", "8"),
      [660, ["采茶机械数", 170]],
      [648, ["茶文化", 40], ["县级以上茶文", 170]],
      row(640, "10", "", "9", "11"),
      [632, ["化馆数", 170]],
      row(612, "11", "茶馆总数", "9", "11"),
    )[0]?.slice(1),
  ).toEqual([
    ["", "9", "每万亩茶园采茶机械数", "5", "8"],
    ["茶文化", "10", "县级以上茶文化馆数", "9", "11"],
    ["", "11", "茶馆总数", "9", "11"],
  ]);
});

test("a name left of a header whose own label stands between its lines begins the table", () => {
  expect(
    tables(
      [700, ["2025年", 260], ["2027年", 360], ["2030年", 460]],
      [692, ["指标名称", 130]],
      [684, ["（基期）", 260], ["目标", 360], ["目标", 460]],
      [664, ["茶叶加工企业主", 130]],
      [656, ["48", 260], ["65", 360], ["100", 460]],
      [648, ["营业务收入", 130]],
      [628, ["茶园面积", 130], ["32", 260], ["48", 360], ["80", 460]],
      [608, ["茶馆总数", 130], ["3", 260], ["4", 360], ["8", 460]],
    ),
  ).toEqual([
    [
      ["指标名称", "2025年（基期）", "2027年目标", "2030年目标"],
      ["茶叶加工企业主营业务收入", "48", "65", "100"],
      ["茶园面积", "32", "48", "80"],
      ["茶馆总数", "3", "4", "8"],
    ],
  ]);
});

test("a class left of the names, on lines of its own, parts no table", () => {
  expect(
    tables(
      [700, ["类别", 60], ["指标", 170], ["2025年", 260], ["2030年", 340]],
      [670, ["茶园道路硬化", 170]],
      [662, ["40", 260], ["45", 340]],
      [654, ["比例", 170]],
      [642, ["生态茶业", 60]],
      [630, ["茶厂污水处理", 170]],
      [622, ["80", 260], ["90", 340]],
      [614, ["比例", 170]],
      [590, ["茶馆总数", 170], ["9", 260], ["11", 340]],
    ).map((rows) => rows.map(([, ...cells]) => cells)),
  ).toEqual([
    [
      ["指标", "2025年", "2030年"],
      ["茶园道路硬化比例", "40", "45"],
      ["茶厂污水处理比例", "80", "90"],
      ["茶馆总数", "9", "11"],
    ],
  ]);
});
