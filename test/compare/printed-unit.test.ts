import { expect, test } from "vitest";
import { plain } from "../../src/compare/plain.js";
import { isWholeShare, printedUnit, shareDigits } from "../../src/compare/printed-unit.js";

test.each([
  ["percent", "%", "%"],
  ["count", "家", "家"],
  ["count", "大", "个"],
  ["count", "大型企业", "大型企业"],
  ["count", "强大", "强大"],
  ["percent", "百分之", null],
  ["percent", "成", null],
  ["percent", "成左右", null],
  ["percent", "折", null],
  ["percent", "三分之一", "三分之一"],
  ["count", "折合吨", "折合吨"],
  ["count", "年成", "年成"],
  ["times-of-base", "番", null],
  ["percent", null, null],
])("of the unit %s printed as %s a sentence prints %s", (unit, unit_printed, printed) => {
  expect(printedUnit({ unit, unit_printed })).toBe(printed);
});

test.each([
  ["percent", "三分之一", true],
  ["percent", "一半", true],
  ["percent", "1/3", true],
  ["percent", "12/25", true],
  ["percent", "百分之", false],
  ["percent", "百分之五", false],
  ["percent", "1/3强", false],
  ["percent", "约1/3", false],
  ["percent", "%", false],
  ["count", "一半", false],
  [null, "三分之一", false],
])("a share of the unit %s printed as %s is one with its number: %s", (unit, printed, whole) => {
  expect(isWholeShare(unit, printed)).toBe(whole);
});

test("the digits of a share that no decimal holds are at most three, of a span both", () => {
  expect(shareDigits(33.333_333_333_3, null, "zh")).toBe("33.3");
  expect(shareDigits(33.333_333_333_3, 66.666_666_666_6, "en")).toBe("33.3–66.7");
});

test("a computed number is grouped in English alone", () => {
  expect(plain(12_345.678, "en")).toBe("12,300");
  expect(plain(12_345.678, "zh")).toBe("12300");
  expect(plain(0.001_234_5, "en")).toBe("0.00123");
});
