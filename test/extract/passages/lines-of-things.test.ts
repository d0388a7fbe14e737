import { describe, expect, test } from "vitest";
import { extractTargets } from "../../../src/extract/extract-targets.js";

const OPTIONS = { documentId: "x", regionCode: "350000", periodStart: 2024, periodEnd: 2024 };
const rows = (text: string) =>
  extractTargets(text, OPTIONS).targets.map(({ value, measure }) => `${value} ${measure}`);

describe("lines of things alone go on with what the line above adds", () => {
  test("with a star or without, of one thing or two", () => {
    expect(rows("03\n*新增12家茶艺课堂\n*3家制茶体验馆\n5家村民书房\n16个小花园、4片羽毛球场\n")).toEqual([
      "12 increment",
      "3 increment",
      "5 increment",
      "16 increment",
      "4 increment",
    ]);
  });

  test("below a line of words alone", () => {
    expect(rows("新建以下设施：\n30个垂钓点、2片足球场\n6座凉亭\n")).toEqual([
      "30 increment",
      "2 increment",
      "6 increment",
    ]);
  });

  test("past a line that does something else, in doubt", () => {
    const { targets } = extractTargets("新增8家便民茶馆\n改造11家旧茶馆\n50张棋桌\n", OPTIONS);
    expect(targets.map(({ measure }) => measure)).toEqual(["increment", "cumulative", "increment"]);
    expect(targets[2]?.problems).toContain("no-verb");
  });

  test("what is done to the one is done to the next, in doubt", () => {
    const { targets } = extractTargets("改造提升乡村公路60公里\n危桥7座\n护栏25公里\n", OPTIONS);
    expect(targets.map(({ measure }) => measure)).toEqual(["cumulative", "cumulative", "cumulative"]);
    expect(targets[1]?.problems).toContain("no-verb");
  });

  test("the mark of the next item ends it, and so does a paragraph", () => {
    expect(rows("新增12家茶艺课堂\n04\n*3家制茶体验馆\n")).toEqual(["12 increment", "3 level"]);
    expect(rows("新增12家茶艺课堂\n茶业要做大做强。\n*3家制茶体验馆\n")).toEqual(["12 increment", "3 level"]);
  });

  test("a line with a verb of its own, or a measure, keeps its own", () => {
    expect(rows("新增12家茶艺课堂\n配送图书900册\n茶叶产量300吨\n")).toEqual([
      "12 increment",
      "900 cumulative",
      "300 level",
    ]);
  });
});

describe("the number of an item that runs into the number behind it", () => {
  const LIST =
    "1.旧茶楼更新20台电梯。\n2.35个茶村新增快递柜。\n3.新增8个茶亭。\n4.210个书房提供不少于900场讲座。\n5.6座廊桥加装扶手电梯。\n";

  test("is parted from it where the items before are numbered on to it", () => {
    expect(rows(LIST)).toEqual([
      "20 cumulative",
      "35 increment",
      "8 increment",
      "900 cumulative",
      "6 cumulative",
    ]);
    const { targets } = extractTargets(LIST, OPTIONS);
    expect(
      targets.every(({ quote, quote_start, quote_end }) => LIST.slice(quote_start, quote_end) === quote),
    ).toBe(true);
    expect(targets[1]?.problems).not.toContain("touching-number");
  });

  test("and is no mark elsewhere", () => {
    expect(rows("每千人口茶艺师达到2.5人。\n3.5万亩茶园实施改造。\n")).toContain("3.5 cumulative");
    expect(rows("4.210个书房提供不少于900场讲座。\n")).toEqual(["900 cumulative"]);
  });
});
