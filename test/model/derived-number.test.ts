import { expect, test } from "vitest";
import { derived, equals, scaledNumber } from "../../src/model/derived-number.js";

test.each([
  [20 / 3, "≈ 6.67"],
  [500 / 4, "= 125"],
  [1.8 - 1.5, "= 0.3"],
  [1 / 14, "≈ 0.0714"],
  [12_345, "≈ 12300"],
  [9_999, "= 9999"],
  [-0.25, "= −0.25"],
])("%d in a formula is %s", (value, text) => {
  expect(equals(value)).toBe(text);
});

test.each([
  [1_750_000_000_000, "1.75万亿", "1.75 trillion"],
  [321_000_000, "3.21亿", "321 million"],
  [13_000, "1.3万", "13,000"],
  [15, "15", "15"],
  [123_456_789, "约1.23亿", "about 123 million"],
])("%d is told as %s and %s", (value, zh, en) => {
  expect([scaledNumber(value, "zh"), scaledNumber(value, "en")]).toEqual([zh, en]);
});

test("rounding is told", () => {
  expect([derived(2 / 3).rounded, derived(0.5).rounded, derived(1234).rounded]).toEqual([true, false, false]);
});
