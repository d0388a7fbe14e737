import { expect, it } from "vitest";
import { currencyName, currencySign } from "../../../src/text/numbers/currency-signs.js";
import { signBefore } from "../../../src/text/numbers/numeral-sign.js";
import { quotedNumerals } from "../../../src/text/numbers/quoted-numerals.js";

const digits = (text: string) => text.search(/\d/);

it.each([
  ["约￥300", "CNY", 1, "￥"],
  ["¥ 300", "CNY", 0, "¥"],
  ["$20", "USD", 0, "$"],
  ["约US$20", "USD", 1, "US$"],
  ["HK$ 20", "HKD", 0, "HK$"],
  ["A$20", "AUD", 0, "A$"],
  ["DA$20", "AUD", 1, "A$"],
  ["A和$20", "USD", 2, "$"],
  ["A€20", "EUR", 1, "€"],
  ["￡20", "GBP", 0, "￡"],
])("the sign of %s is %s", (text, unit, start, printed) => {
  expect(currencySign(text, digits(text))).toEqual({ unit, start, printed });
});

it("what stands further off, or is no sign, tells no currency", () => {
  expect(["￥约20", "￥  20", "20￥", "约20"].map((text) => currencySign(text, digits(text)))).toEqual(
    Array(4).fill(null),
  );
  expect(currencyName("港币约20", 3)).toBeNull();
});

it("a name of a currency stands before its number, a blank between them or none", () => {
  expect(currencyName("投资港币20", 4)).toEqual({ unit: "HKD", start: 2, printed: "港币" });
  expect(currencyName("投资港币 20", 5)).toEqual({ unit: "HKD", start: 2, printed: "港币" });
});

it.each(["-5", "（-5", "为- 5", "气温度-5", "负5", "增速为负 5", "負5", "较负5"])(
  "%s is below nothing",
  (text) => {
    expect(signBefore(text, digits(text))).toBe(text.search(/[-负負]/));
  },
);

it.each(["5", "第-5", "度-5", "制度-5", "减负5", "欺負5", "负约5", "件5"])("%s has no sign", (text) => {
  expect(signBefore(text, digits(text))).toBe(digits(text));
});

it("numerals in short quotation marks are found with their places", () => {
  expect(quotedNumerals("打造“双城”、‘一企三策’和「百」")).toEqual([
    { start: 3, end: 4 },
    { start: 8, end: 9 },
    { start: 10, end: 11 },
    { start: 15, end: 16 },
  ]);
  expect(quotedNumerals("三“没有”、“这里的字比十个多所以不是”")).toEqual([]);
});
