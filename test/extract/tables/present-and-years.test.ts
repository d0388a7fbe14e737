import { describe, expect, it } from "vitest";
import { extractTargets } from "../../../src/extract/extract-targets.js";

const drafts = (start: number, end: number, ...lines: readonly string[]) =>
  extractTargets(`某省规划（${start}—${end}年）\n主要目标\n${lines.join("\n")}\n`, {
    documentId: "x",
    regionCode: "430000",
    periodStart: start,
    periodEnd: end,
  }).targets;

describe("the present value in brackets behind the one aimed at", () => {
  it.each(["68%(2025 年 64.3%)", "68%（2025年64.3%）", "到2030年达68%(2025年64.3%)"])("%s", (cell) => {
    const rows = drafts(
      2026,
      2030,
      "指标\t目标值",
      `茶园良种率\t${cell}`,
      "茶厂总数\t30家",
      "茶园面积\t20万亩",
    );
    expect(rows.map(({ subject, value, period_end }) => [subject, value, period_end])).toEqual([
      ["茶园良种率", 68, 2030],
      ["茶厂总数", 30, 2030],
      ["茶园面积", 20, 2030],
    ]);
  });
});

it("a year in brackets behind the name of a row is the year by which it is to be reached", () => {
  const rows = drafts(2026, 2030, "指标\t目标值", "茶园良种率（2028年）\t80%", "茶厂总数（2030）\t30家");
  expect(rows.map(({ subject, period_end }) => [subject, period_end])).toEqual([
    ["茶园良种率", 2028],
    ["茶厂总数", 2030],
  ]);
});

it("years down the side, with the parts of each below one another and their total", () => {
  const rows = drafts(
    2025,
    2027,
    "茶业分年度目标",
    "年度\t茶类\t产量（万吨）\t产值（亿元）",
    "2026年\t红茶\t3\t40",
    "\t黑茶\t5\t60",
    "\t合计\t8\t100",
    "2027年\t红茶\t4\t50",
    "\t黑茶\t6\t70",
    "\t合计\t10\t120",
  );
  expect(rows.map(({ breakdown, value, period_end }) => [breakdown, value, period_end])).toEqual([
    ["红茶", 3, 2026],
    ["红茶", 40, 2026],
    ["黑茶", 5, 2026],
    ["黑茶", 60, 2026],
    [null, 8, 2026],
    [null, 100, 2026],
    ["红茶", 4, 2027],
    ["红茶", 50, 2027],
    ["黑茶", 6, 2027],
    ["黑茶", 70, 2027],
    [null, 10, 2027],
    [null, 120, 2027],
  ]);
});
