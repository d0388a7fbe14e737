import { expect, test } from "vitest";
import { regionsInText } from "../../../src/concepts/regions/regions-in-text.js";

const codesIn = (text: string): string[] => regionsInText(text).map(({ region }) => region.region_code);

test.each([
  ["秀山县2026年政府工作报告", "500241"],
  ["重庆市石柱县中药材产业规划", "500240"],
  ["莫力达瓦旗“十四五”规划", "150722"],
  ["大厂县人民政府", "131028"],
  ["秀山土家族苗族自治县人民政府", "500241"],
])("an autonomous county by its short name with the word for its kind: %s", (text, code) => {
  expect(codesIn(text)).toEqual([code]);
});

test("without the word for its kind the short name of a county may be any word", () => {
  expect(codesIn("石柱高10米")).toEqual([]);
});
