import { expect, test } from "vitest";
import { draftDocument } from "../../../src/draft/draft-document.js";

const read = (sentence: string) =>
  draftDocument(`示例省规划（2021-2025年）\n${sentence}\n`, { region: "湖北" }).targets.map(
    ({ concept, measure, value, unit }) => [concept, measure, value, unit],
  );

test.each([
  ["城乡低保标准分别提高4%、5%。", 4, 5, "percent"],
  ["城乡低保标准分别提高4%和5%。", 4, 5, "percent"],
  ["城乡低保标准每人每月分别提高30元、25元。", 30, 25, null],
] as const)("each number by which a standard is raised is a target: %s", (sentence, town, village, unit) => {
  const rows = read(sentence);
  expect(rows.map(([, measure, value]) => [measure, value])).toEqual([
    ["change", town],
    ["change", village],
  ]);
  if (unit !== null) expect(rows.map((row) => row[3])).toEqual([unit, unit]);
  expect(rows[0]?.[0]).not.toBe(rows[1]?.[0]);
});

test("the rate of a subsidy stays one", () => {
  expect(read("对购置设备的企业给予补贴，补贴标准分别为4%、5%。")).toEqual([]);
});
