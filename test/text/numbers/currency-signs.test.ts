import { expect, test } from "vitest";
import { currencyName, currencySign } from "../../../src/text/numbers/currency-signs.js";

/** What stands before the number, and what is read of it: the unit and the print, or nothing. */
type Case = readonly [before: string, unit: string | null, printed?: string];

const read = (find: typeof currencySign, before: string) => find(`约${before}20亿`, before.length + 1);
const told = (before: string, unit: string | null, printed: string) =>
  unit === null ? null : { unit, printed, start: 1 + before.trimEnd().length - printed.length };

test.each<Case>([
  ["￥", "CNY"],
  ["¥", "CNY"],
  ["$", "USD"],
  ["＄", "USD"],
  ["€", "EUR"],
  ["£", "GBP"],
  ["￡", "GBP"],
  ["$ ", "USD", "$"],
  ["$  ", null],
  ["$\t", null],
  ["US$", "USD"],
  ["HK$", "HKD"],
  ["HK$ ", "HKD", "HK$"],
  ["A$", "AUD"],
  ["C$", "CAD"],
  ["S$", "SGD"],
  ["BUS$", "USD", "US$"],
  ["XX$", "USD", "$"],
  ["US￥", "CNY", "￥"],
  ["", null],
  ["USD", null],
])("the sign %j before a number is %s", (before, unit, printed) => {
  const text = before ?? "";
  expect(read(currencySign, text)).toEqual(told(text, unit ?? null, printed ?? text));
});

test.each<Case>([
  ...["CNY", "USD", "HKD", "EUR", "GBP", "JPY", "AUD", "CAD", "SGD", "KRW", "CHF"].map(
    (code): Case => [code, code],
  ),
  ["RMB", "CNY"],
  ["rmb", "CNY"],
  ["usd", "USD"],
  ["USD ", "USD", "USD"],
  ["USD  ", null],
  ["XUSD", null],
  ["aUSD", null],
  ["5USD", "USD", "USD"],
  ["US", null],
  ["USDT", null],
  ["新台币", "TWD"],
  ["台币", "TWD"],
  ["港币", "HKD"],
  ["港元", "HKD"],
  ["美金", "USD"],
  ["美元", "USD"],
  ["澳币", "AUD"],
  ["韩币", "KRW"],
  ["人民币", "CNY"],
  ["欧元", "EUR"],
  ["英镑", "GBP"],
  ["日元", "JPY"],
  ["美元 ", "USD", "美元"],
  ["元", null],
  ["", null],
])("the name or code %j before a number is %s", (before, unit, printed) => {
  const text = before ?? "";
  expect(read(currencyName, text)).toEqual(told(text, unit ?? null, printed ?? text));
});

test("a sign or a name at the very beginning of a text is read, and before a beginning there is none", () => {
  expect(currencySign("$20亿", 1)).toEqual({ unit: "USD", start: 0, printed: "$" });
  expect(currencySign("US$20亿", 3)).toEqual({ unit: "USD", start: 0, printed: "US$" });
  expect(currencyName("USD20亿", 3)).toEqual({ unit: "USD", start: 0, printed: "USD" });
  expect(currencyName("美元20亿", 2)).toEqual({ unit: "USD", start: 0, printed: "美元" });
  expect([currencySign("20亿", 0), currencyName("20亿", 0)]).toEqual([null, null]);
});
