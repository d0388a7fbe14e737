import { describe, expect, test } from "vitest";
import { chineseEnd, opensFormal } from "../../../src/text/numbers/chinese-extent.js";

/** What of a text the numeral at its first character of those takes in. */
const numeralIn = (text: string): string => {
  const start = text.search(/[〇零一二三四五六七八九十百千万亿两壹贰叁肆伍陆柒捌玖拾佰仟]/u);
  return text.slice(start, chineseEnd(text, start));
};

describe("a Chinese numeral ends", () => {
  test.each([
    ["二十五家", "二十五"],
    ["一千零五十元", "一千零五十"],
    // At a word that begins with 零, and at 点 that begins no decimals.
    ["百分之五十零售额", "百"],
    ["五十零售额", "五十"],
    ["三点五个百分点", "三点五"],
    ["三点半", "三"],
    ["三点", "三"],
    ["三点点五", "三"],
    // What makes no numeral stays whole, and is so not read.
    ["三点一点五", "三点一点五"],
    // Figures of a mixed numeral go on behind a multiplier alone, four at most, and never as a year or a decimal.
    ["三万4000人", "三万4000"],
    ["一亿２０００万", "一亿２０００万"],
    ["三千500家", "三千500"],
    ["二百50家", "二百50"],
    ["三十5家", "三十"],
    ["三4000人", "三"],
    ["三万40000人", "三万"],
    ["三万2025年", "三万"],
    ["三万40.5元", "三万"],
    // Formal digits that begin words are none of it, but they are before a numeral or a unit of money.
    ["三十陆地", "三十"],
    ["壹佰伍拾元", "壹佰伍拾"],
    ["贰拾伍元", "贰拾伍"],
    ["贰拾伍圆", "贰拾伍"],
    ["贰拾伍整", "贰拾伍"],
    ["贰拾伍个", "贰拾伍"],
    ["贰拾伍角", "贰拾伍"],
    ["贰拾伍分", "贰拾伍"],
    ["贰拾伍点", "贰拾伍"],
    ["贰拾伍", "贰拾伍"],
    ["贰拾柒捌", "贰拾柒捌"],
    ["贰拾伍A", "贰拾伍"],
    ["贰拾伍，", "贰拾伍"],
    ["贰佰户", "贰佰"],
    // 千 before 米, 瓦 or 克 is the unit's.
    ["五千米", "五"],
    ["五千瓦", "五"],
    ["五千克", "五"],
    ["五千家", "五千"],
    ["千瓦", "千"],
  ])("in %s behind %s", (text, numeral) => {
    expect(numeralIn(text)).toBe(numeral);
  });
});

describe("a Chinese numeral parted by blanks", () => {
  test.each([
    ["一百 五 十家", "一百 五 十"],
    ["二 十 五家", "二 十 五"],
    ["三 点五", "三 点五"],
    ["三 点 五", "三 点 五"],
    // Without a multiplier or a point each is a number of its own, as are those that make no numeral together.
    ["三 五家", "三"],
    ["一百 百", "一百"],
    ["一百 家", "一百"],
    ["二十 ", "二十"],
    ["四点 五个百分点", "四点 五"],
    ["四点 五百分点", "四点 五"],
    ["四点 五万", "四点 五"],
    ["四点 五家", "四"],
  ])("in %s is %s", (text, numeral) => {
    expect(numeralIn(text)).toBe(numeral);
  });

  test("is no longer than numerals are", () => {
    const text = `一${" 十".repeat(40)}`;
    expect(chineseEnd(text, 0)).toBeLessThanOrEqual(43);
  });
});

describe("a formal numeral", () => {
  test.each([
    ["壹佰元", true],
    ["贰拾", true],
    ["叁仟", true],
    ["陆万", true],
    ["陆萬", true],
    ["陆亿", true],
    ["陆億", true],
    ["伍点", true],
    ["陆地", false],
    ["陆", false],
    ["伍", false],
    ["○拾", false],
    ["拾万", true],
    ["拾壹", true],
    ["佰亿", true],
    ["仟萬", true],
    ["拾五万", true],
    ["拾五亿", true],
    ["拾五元", true],
    ["拾五零", true],
    ["拾五家", false],
    ["拾级", false],
    ["拾级万", false],
    ["拾级壹", false],
    ["佰草", false],
    ["萬拾", false],
    ["億拾", false],
  ])("begins with %s: %s", (text, begins) => {
    expect(opensFormal(text, 0)).toBe(begins);
  });
});
