import { expect, test } from "vitest";
import { fromLayout } from "../../../src/read/layout/layout-text.js";
import { sharedOut } from "../../../src/read/layout/shared-out.js";

const headOf = (...lines: readonly string[]): string[][] =>
  (fromLayout(`${lines.join("\n")}\n`)?.text ?? "")
    .split("\n")
    .filter((line) => line.includes("\t"))
    .map((line) => line.split("\t"))
    .slice(0, 2);

const ROWS = [
  "茶叶产量        万吨     40     5.1    42     6.5",
  "其中：绿茶产量     万吨     30     4.2    35     7.5",
  "茶叶出口额       亿元     3      2.5    4      8",
];

test("labels that come again in their order stand in groups below those above them", () => {
  expect(
    headOf(
      "                   2025 年预计完成数         2026 年计划数",
      "   指标名称     计量单位",
      "                   绝对数 增长（%） 绝对数            增长（%）",
      ...ROWS,
    ),
  ).toEqual([
    ["指标名称", "计量单位", "2025 年预计完成数", "", "2026 年计划数", ""],
    ["", "", "绝对数", "增长（%）", "绝对数", "增长（%）"],
  ]);
});

test("years that begin again stand below the next label", () => {
  expect(sharedOut(["", "甲", "乙", "", "丙"], ["", "2024年", "2025年", "2024年", "2025年"])).toEqual([
    "",
    "甲",
    "乙",
    "",
    "丙",
  ]);
  expect(sharedOut(["", "甲", "乙", "", ""], ["", "2024年", "2025年", "2024年", "2025年"])).toEqual([
    "",
    "甲",
    "",
    "乙",
    "",
  ]);
});

test("a year keeps its 年, and what stands over two columns is not parted within it", () => {
  expect(
    headOf(
      "               2022 年（实   2023      2024",
      "    指标                                   2025 年",
      "                  际）        年        年",
      "茶叶产值（亿元）       31        36       42      50",
      "茶叶产量（万吨）       6.8       7.5      8.3     9.2",
      "茶园面积（万亩）       14.5      16.0     18.0    21.0",
    ),
  ).toEqual([
    ["指标", "2022 年（实际）", "2023年", "2024年", "2025 年"],
    ["茶叶产值（亿元）", "31", "36", "42", "50"],
  ]);
});
