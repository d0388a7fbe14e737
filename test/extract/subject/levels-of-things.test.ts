import { expect, test } from "vitest";
import { extractTargets } from "../../../src/extract/extract-targets.js";

const levels = (text: string) =>
  extractTargets(`一、主要目标\n${text}`, {
    documentId: "x",
    regionCode: "430000",
    periodStart: 2021,
    periodEnd: 2025,
  }).targets.map(({ concept, tier, value }) => [concept, tier, value]);

test.each([
  ["到2025年，陶艺工坊达到60家，其中省级以上20家。", "national+provincial"],
  ["到2025年，陶艺工坊达到60家，其中市级及以上20家。", "national+provincial+municipal"],
  ["到2025年，陶艺工坊达到60家，其中国家级和省级20家。", "national+provincial"],
  ["到2025年，陶艺工坊达到60家，其中国省级20家。", "national+provincial"],
  ["到2025年，陶艺工坊达到60家，其中省级20家。", "provincial"],
  ["新认定陶艺工坊20家（国家级）。", "national"],
  ["到2025年，陶艺工坊达到20家以上（省级及以上）。", "national+provincial"],
  ["全年创成省、市级陶艺工坊20家。", "provincial+municipal"],
  ["推动20家陶艺工坊获评国家级。", "national"],
  ["到2025年，陶艺工坊达到20家（含新建）。", null],
])("the level of things is read with those above it, wherever it is printed: %s", (text, tier) => {
  expect(levels(text).at(-1)).toEqual(["陶艺工坊", tier, 20]);
});

test.each([
  "分别创建国家、省级生态茶园5个、12个。",
  "创建国家、省级生态茶园5个、12个。",
  "分别建成国家级和省级生态茶园5个和12个。",
])("each number of a list has the level that stands in its place: %s", (text) => {
  expect(levels(text)).toEqual([
    ["生态茶园", "national", 5],
    ["生态茶园", "provincial", 12],
  ]);
});

test("a city's things are its own, told without a sign of level too", () => {
  expect(levels("新增省文明茶村8个、市文明茶村30个。")).toEqual([
    ["文明茶村", "provincial", 8],
    ["文明茶村", "municipal", 30],
  ]);
  expect(levels("新增市场主体示范茶园30个。")[0]?.[1]).toBeNull();
});
