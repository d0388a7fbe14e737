import { describe, expect, test } from "vitest";
import { extractTargets } from "../../../src/extract/extract-targets.js";

const OPTIONS = { documentId: "x", regionCode: "330000", periodStart: 2021, periodEnd: 2025 };
const targets = (...lines: readonly string[]) => extractTargets(`${lines.join("\n")}\n`, OPTIONS).targets;
const years = (...lines: readonly string[]) =>
  targets(...lines).map(({ period_start, period_end }) => [period_start, period_end]);

describe("a line that is or heads a year gives it to the lines below", () => {
  test.each([
    "2023年主要目标",
    "【2023年重点任务】",
    "2023年，全市茶业工作定下这些目标",
    "围绕2023年目标任务，重点做好以下工作：",
    "2023年：",
    "二〇二三年茶业工作安排",
    "2023年全市茶业工作要点如下。",
  ])("%s", (line) => {
    expect(years("茶业规模不断扩大。", line, "抓好种植", "新建茶亭30座。", "茶农达到5万人。")).toEqual([
      [2023, 2023],
      [null, 2023],
    ]);
  });

  test.each([
    "2023年茶业发展取得新成效",
    "2023年，某省公布茶业规划目标",
    "“十四五”主要目标",
    "2025年主要目标",
  ])("%s: results, news of a plan and the plan's own years do not", (line) => {
    expect(years("茶业规模不断扩大。", line, "新建茶亭30座。")).toEqual([[2021, 2025]]);
  });

  test("what it makes is made in that year, and the line is its anchor", () => {
    const [made] = targets("2023年主要目标", "培育茶企20家。");
    expect(made?.measure).toBe("increment");
    expect(made?.anchors).toMatch(/period_end@0-5/);
  });

  test("by then, where the line says so", () => {
    expect(years("到2023年的目标", "新建茶亭30座。")).toEqual([[2021, 2023]]);
  });

  test("the last year of the plan is one of several where others were told before", () => {
    expect(years("2024年目标", "新建茶亭30座。", "2025年目标", "新建茶亭40座。")).toEqual([
      [2024, 2024],
      [2025, 2025],
    ]);
  });
});

describe("it holds", () => {
  test("until a heading of the rank that it stands under", () => {
    expect(
      years(
        "二、年度安排",
        "2023年重点任务：",
        "1.新建茶亭30座。",
        "2.新建茶馆40座。",
        "三、保障",
        "新增茶农9人。",
      ),
    ).toEqual([
      [2023, 2023],
      [2023, 2023],
      [2021, 2025],
    ]);
  });

  test("over the lists that open below it, not over what is wider than they", () => {
    expect(
      years(
        "2023年主要目标",
        "（一）种植",
        "新建茶亭30座。",
        "（二）加工",
        "新建茶厂30座。",
        "二、保障",
        "新增茶农9人。",
      ),
    ).toEqual([
      [2023, 2023],
      [2023, 2023],
      [2021, 2025],
    ]);
  });

  test("until a line that heads other years", () => {
    expect(years("2023年主要目标", "新建茶亭30座。", "“十四五”主要目标", "新建茶亭90座。")).toEqual([
      [2023, 2023],
      [2021, 2025],
    ]);
  });

  test("with a doubt behind a paragraph of another time", () => {
    const read = targets("2023年主要目标", "到2025年，茶农达到5万人。", "新建茶亭30座。");
    expect(read[1]?.period_end).toBe(2023);
    expect(read[1]?.problems).toContain("deadline-carried");
  });
});

test("this year is the first of the plan, with a doubt", () => {
  const [read] = targets("今年的目标任务：", "茶农达到5万人。");
  expect(read?.period_end).toBe(2021);
  expect(read?.problems).toContain("this-year");
});

test("in a report of one year such a line ends the years of the heading above it", () => {
  const read = extractTargets("一、今后五年目标\n茶农达到9万人。\n2026年主要目标\n茶农达到5万人。\n", {
    ...OPTIONS,
    periodStart: 2026,
    periodEnd: 2026,
  }).targets;
  expect(read.map(({ period_end }) => period_end)).toEqual([2030, 2026]);
});
