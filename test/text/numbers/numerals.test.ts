import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldWidth } from "../../../src/text/fold.js";
import { parseNumeral } from "../../../src/text/numbers/numerals.js";
import { anyCharacter } from "../../support/any-character.js";

describe("foldWidth", () => {
  it("folds digits, letters, signs, dashes and wide spaces", () => {
    expect(foldWidth("２０２５年达到６０％－７０％，ＧＤＰ　～＞１．５")).toBe(
      "2025年达到60%-70%，GDP ~>1.5",
    );
  });

  it("keeps the length, so that offsets stay, and is idempotent", () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter }), (text) => {
        expect(foldWidth(text)).toHaveLength(text.length);
        expect(foldWidth(foldWidth(text))).toBe(foldWidth(text));
      }),
    );
  });
});

describe("parseNumeral", () => {
  it.each([
    ["1234.50", 1234.5, 2, 0],
    ["1,234,567", 1234567, 0, 0],
    ["3.5万", 3.5, 1, 4],
    ["１．４万", 1.4, 1, 4],
    ["1.2万亿", 1.2, 1, 12],
    ["5千万", 5, 0, 7],
    ["一百二十", 120, 0, 0],
    ["十五", 15, 0, 0],
    ["两万", 2, 0, 4],
    ["三千亿", 3000, 0, 8],
    ["百亿", 100, 0, 8],
    ["万亿", 1, 0, 12],
    ["一万四千", 14000, 0, 0],
    ["一千零五十", 1050, 0, 0],
    ["二〇二五", 2025, 0, 0],
    ["三点五", 3.5, 1, 0],
    ["两点五万", 2.5, 1, 4],
  ])("reads %s", (text, value, decimals, mult) => {
    expect(parseNumeral(text)).toMatchObject({ value, decimals, mult });
  });

  it.each(["", "一二三产业", "万千百", "亿万", "1.2.3", "abc", "十百"])("reads no number in “%s”", (text) => {
    expect(parseNumeral(text)).toBeNull();
  });

  it("reads back every integer below ten thousand written in Chinese", () => {
    const digits = "零一二三四五六七八九";
    const write = (n: number): string =>
      [
        [1000, "千"],
        [100, "百"],
        [10, "十"],
        [1, ""],
      ]
        .map(([power, word]) => {
          const digit = Math.floor(n / Number(power)) % 10;
          return digit === 0 ? "零" : `${digits[digit]}${word}`;
        })
        .join("")
        .replace(/零+/g, "零")
        .replace(/^零|零$/g, "");
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), (n) => {
        expect(parseNumeral(write(n))).toMatchObject({ value: n, decimals: 0, mult: 0 });
      }),
    );
  });
});
