import { expect, it } from "vitest";
import { wholeNumber } from "../../../src/text/numbers/whole-number.js";

it.each([
  ["五", 5],
  ["十", 10],
  ["十二", 12],
  ["百二十", 120],
  ["一百零五", 105],
  ["一百○五", 105],
  ["一百五", 150],
  ["两千两百", 2200],
  ["一万三", 13000],
  ["一万五百", 10500],
  ["3万4000", 34000],
  ["3万400", 30400],
  ["5千3百", 5300],
  ["0百", 0],
  ["万", 1e4],
  ["万五千", 15000],
  ["一万万", 1e8],
  ["万万", 1e8],
  ["亿", 1e8],
  ["亿五千万", 1.5e8],
  ["五亿零六", 500000006],
  ["一万亿", 1e12],
  ["二十万三千亿", 20.3e12],
  ["1亿12345678", 112345678],
  ["九千万亿", 9e15],
  [`${"零".repeat(63)}五`, 5],
] as const)("%s is %d", (numeral, value) => {
  expect(wholeNumber(numeral)).toBe(value);
});

it.each([
  // digits side by side, or before a zero
  ..."一二 五三百 五6万 0五 五零 0零".split(" "),
  // multipliers that rise, come twice or lack a digit
  ..."一十百 一百二百 一百百 一万二万 一亿二亿 五百千 二亿万 零万 0万 五零亿 零亿 亿亿 一亿亿".split(" "),
  // runs of digits that fit no place
  ..."12百 1亿12百 3万4 1万0 3万40000 1千40 1亿零123456789 123456789 9千99999999万 9千99991000万".split(" "),
  // no numerals at all, and what no double holds
  ..."三个 个 一万万亿 九千九百万亿".split(" "),
  `${"零".repeat(64)}五`,
])("%s is no whole number", (numeral) => {
  expect(wholeNumber(numeral)).toBeNull();
});
