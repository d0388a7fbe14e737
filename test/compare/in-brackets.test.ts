import { expect, test } from "vitest";
import { inBrackets, yearsInBrackets } from "../../src/compare/in-brackets.js";

test("words stand in the brackets of their language", () => {
  expect(inBrackets("约", "zh")).toBe("（约）");
  expect(inBrackets("about", "en")).toBe(" (about)");
});

test.each<[number | string, string, string]>([
  [2025, "（2025年）", " (2025)"],
  ["2021—2023", "（2021—2023年）", " (2021—2023)"],
])("years %s stand in the brackets of their language", (years, zh, en) => {
  expect([yearsInBrackets(years, "zh"), yearsInBrackets(years, "en")]).toEqual([zh, en]);
});
