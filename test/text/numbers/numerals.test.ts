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

/** What a numeral is read as: its plain decimal, the second value where it leaves open which, digits behind the point, power of ten. */
type Reading = readonly [plain: string, max: number | null, decimals: number, mult: number];

describe("a numeral as printed", () => {
  it.each<readonly [string, Reading]>([
    ["0", ["0", null, 0, 0]],
    ["00", ["0", null, 0, 0]],
    ["000.0", ["0", null, 1, 0]],
    [".0", ["0", null, 1, 0]],
    ["007.50", ["7.5", null, 2, 0]],
    ["0.50", ["0.5", null, 2, 0]],
    [".5", ["0.5", null, 1, 0]],
    ["100", ["100", null, 0, 0]],
    ["1.500", ["1.5", null, 3, 0]],
    ["1.5000", ["1.5", null, 4, 0]],
    ["1,200.0", ["1200", null, 1, 0]],
    ["1，234", ["1234", null, 0, 0]],
    ["1  234", ["1234", null, 0, 0]],
    ["12.5k", ["12.5", null, 1, 3]],
    ["12.5M", ["12.5", null, 1, 6]],
    ["3G", ["3", null, 0, 9]],
    ["2w", ["2", null, 0, 4]],
    ["一亿二千万", ["12000", null, 0, 4]],
    ["1亿2000万", ["12000", null, 0, 4]],
    ["壹佰贰拾", ["120", null, 0, 0]],
    ["廿", ["20", null, 0, 0]],
    ["卅五", ["35", null, 0, 0]],
    ["二三", ["2", 3, 0, 0]],
    ["两三", ["2", 3, 0, 0]],
    ["三五", ["3", 5, 0, 0]],
    ["三五百", ["300", 500, 0, 0]],
    ["三四十", ["30", 40, 0, 0]],
    ["十八九", ["18", 19, 0, 0]],
    ["七八百", ["700", 800, 0, 0]],
    ["一百三四", ["130", 140, 0, 0]],
    ["两三千亿", ["2000", 3000, 0, 8]],
    ["三四万亿", ["3", 4, 0, 12]],
    ["三四万五", ["35000", 45000, 0, 0]],
    ["两三亿五千万", ["25000", 35000, 0, 4]],
    ["〇", ["0", null, 0, 0]],
    ["五", ["5", null, 0, 0]],
    ["一九四九", ["1949", null, 0, 0]],
    ["一八四〇", ["1840", null, 0, 0]],
    ["三点五千", ["3.5", null, 1, 3]],
    ["一万点五", ["10000.5", null, 1, 0]],
    ["三点一四万亿", ["3.14", null, 2, 12]],
    ["-5", ["-5", null, 0, 0]],
    ["负五", ["-5", null, 0, 0]],
    ["負5", ["-5", null, 0, 0]],
    ["-0", ["0", null, 0, 0]],
    ["-1.50万", ["-1.5", null, 2, 4]],
  ])("%s", (text, [plain, max, decimals, mult]) => {
    const read = parseNumeral(text);
    expect(read).toEqual({ value: Number(plain), plain, max, decimals, mult });
  });

  it.each(
    "三千亿万 三万亿万 亿亿 一万四千万 六五 二一九四 二一九四九 一九四九五 一七四九 点五 三点 三点百 三点五十 三万点五万 两三点五 三四万三万 九千零七八万一千亿 一十百点五 -三四 - 5- -abc 3-5 负负5 1亿2000万家".split(
      " ",
    ),
  )("%s is none", (text) => {
    expect(parseNumeral(text)).toBeNull();
  });
});
