import { describe, expect, it } from "vitest";
import { headerHeight } from "../../../src/text/tables/header-rows.js";

const rows = (lines: readonly string[]) =>
  lines.map((line) => line.split("|").map((text) => ({ text, start: 0, end: text.length })));

describe("the height of a header", () => {
  it.each([
    ["one row", ["指标|2020年|2025年", "茶园|18|20", "茶厂|3|5"], 1],
    ["a first row of dashes", ["指标|2020年|2025年", "茶园|-|20", "茶厂|—|5"], 1],
    ["a first row with bounds and brackets", ["指标|2020年|2025年", "茶园|>7|〔13.5〕", "茶厂|3|5"], 1],
    [
      "two levels merged over rows",
      ["指标|目标||属性", "|2023年|2025年|", "茶园|18|20|预期性", "茶厂|3|5|预期性"],
      2,
    ],
    [
      "a level above an empty corner",
      ["|2025年||2026年|", "市州|床位|学位|床位|学位", "甲市|1|2|3|4", "乙市|1|2|3|4"],
      2,
    ],
    ["a row of units", ["指标|产量|产值", "|万吨|亿元", "甲县|18|20", "乙县|3|5"], 2],
    ["a title over the whole width", ["茶业目标||", "指标|2020年|2025年", "茶园|18|20", "茶厂|3|5"], 2],
    ["none where values stand in the first row", ["茶园|18|20", "茶厂|3|5"], 0],
    [
      "a first row that says how far something moves",
      ["|2025年|2026年", "|增长5.4%|增长5%左右", "茶厂|3|5"],
      1,
    ],
    ["never the last row", ["指标|2020年|2025年", "项目|名称|说明"], 1],
  ])("%s", (_, lines, height) => {
    expect(headerHeight(rows(lines), rows(lines)[0]?.length ?? 0)).toBe(height);
  });
});
