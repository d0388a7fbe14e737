import { expect, test } from "vitest";
import { extractTargets } from "../../../src/extract/extract-targets.js";

const years = (text: string) =>
  extractTargets(`一、主要任务\n${text}`, {
    documentId: "x",
    regionCode: "430000",
    periodStart: 2021,
    periodEnd: 2025,
  }).targets.map(({ measure, period_start, period_end }) => [measure, period_start, period_end]);

test.each([
  ["自2022年起，每年新增竹编企业30家。", ["annual", 2022, 2025]],
  ["2023年起每年培训竹编师300人。", ["annual", 2023, 2025]],
  ["从2024年1月开始，每年发放竹编券30万元。", ["annual", 2024, 2025]],
])("what begins in a year runs from it to the plan's end: %s", (text, told) => {
  expect(years(text)).toEqual([told]);
});

test("what is done every year goes on past the year of a part", () => {
  expect(years("发放竹编贷款50亿元，其中2022年发放12亿元，力争每年新增竹编企业30家。")).toEqual([
    ["cumulative", 2021, 2025],
    ["cumulative", 2022, 2022],
    ["annual", 2021, 2025],
  ]);
});

test("each year of a list has its own number, the plan's last year as well", () => {
  expect(years("2023年新增竹编企业30家、2024年新增40家、2025年新增50家。")).toEqual([
    ["increment", 2023, 2023],
    ["increment", 2024, 2024],
    ["increment", 2025, 2025],
  ]);
});

test("visits by a year are that year's, their unit in the name or behind the number", () => {
  expect(years("到2025年，接待旅游人次900万。")).toEqual([["level", null, 2025]]);
  expect(years("到2025年，接待游客900万人次。")).toEqual([["level", null, 2025]]);
});

test("the plan's last year alone stands for the whole plan", () => {
  expect(years("2025年新增竹编企业60家。")).toEqual([["increment", 2021, 2025]]);
  expect(years("到2023年新增竹编企业30家，到2025年新增60家。")).toEqual([
    ["increment", 2021, 2023],
    ["increment", 2021, 2025],
  ]);
});
