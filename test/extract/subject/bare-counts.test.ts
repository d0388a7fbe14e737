import { expect, test } from "vitest";
import { extractTargets } from "../../../src/extract/extract-targets.js";

const subjects = (text: string) =>
  extractTargets(`一、主要任务\n${text}`, {
    documentId: "x",
    regionCode: "430000",
    periodStart: 2021,
    periodEnd: 2025,
  }).targets.map(({ subject, problems }) => [subject, problems.includes("doubtful-indicator")]);

test("how often something is called, and how much is installed, is told of what stands before it", () => {
  expect(subjects("茶叶溯源码超过1000万枚、查询次数累计突破5亿次。")).toEqual([
    ["茶叶溯源码", false],
    ["茶叶溯源码查询次数", false],
  ]);
  expect(subjects("新增茶山光伏装机18万千瓦、累计装机达到58万千瓦。").at(1)?.[0]).toBe("茶山光伏装机");
});

test("the size of what is treated is that of the works before it", () => {
  expect(subjects("建成茶渣发电项目2个、总处理规模300吨/日。").at(1)?.[0]).toBe("茶渣发电项目总处理规模");
});

test("the first stage of a fund is that of the fund before it", () => {
  expect(subjects("设立茶业振兴基金，首期规模3亿元。")).toEqual([["茶业振兴基金首期规模", false]]);
});

test("sums and lengths that leave out what they are of are doubted", () => {
  expect(subjects("建成通车120公里，总出口数达到34个。").map(([, doubted]) => doubted)).toEqual([true, true]);
});
