import { expect, test } from "vitest";
import { boundOfWord } from "../../../src/text/numbers/bound-words.js";
import { numeralWordEnd } from "../../../src/text/numbers/numeral-words.js";

test.each([
  ["进一步提升", 1, "进一步"],
  ["十分满意", 0, "十分"],
  ["十分", 0, "十分"],
  ["一带一路", 0, "一带一路"],
  ["一带", 0, "一带"],
  ["统一", 1, "统一"],
  ["统一的", 1, "统一"],
  ["第一时间", 1, "第一时间"],
  ["百分点", 0, "百分点"],
  ["单一性", 1, "单一"],
  ["三元材料", 0, "三元"],
  ["三元", 0, "三元"],
  ["新一代", 1, "新一代"],
  ["一代又一代", 3, "一代又一代"],
  ["千千万万", 0, "千千万万"],
  ["千家万户", 0, "千家万户"],
  ["举一反三，", 3, "举一反三"],
  ["不三不四", 1, "不三不四"],
  ["单一", 1, "单一"],
])("in %j the character at %d stands in the word %s", (text, at, word) => {
  expect(text.slice(0, numeralWordEnd(text, at))).toBe(word);
});

test.each([
  ["十分钟", 0],
  ["十分之一", 0],
  ["一", 0],
  ["第一", 1],
  ["单一家", 1],
  ["三元五角", 0],
  ["一代人", 0],
  ["三家", 0],
  ["一百", 0],
  ["千家", 0],
  ["百万", 0],
])("in %j the character at %d is a number", (text, at) => {
  expect(numeralWordEnd(text, at)).toBe(-1);
});

test.each([
  ["不少于", "ge"],
  ["超过", "gt"],
  ["过", "gt"],
  ["突破", "gt"],
  ["不超过", "le"],
  ["低于", "lt"],
  ["约", "approx"],
  ["左右", "approx"],
  ["~", "approx"],
  ["以上", null],
  ["不", null],
  ["少", null],
  ["", null],
])("%j before a number bounds it as %s", (word, bound) => {
  expect(boundOfWord(word)).toBe(bound);
});
