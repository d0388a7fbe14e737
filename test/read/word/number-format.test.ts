import fc from "fast-check";
import { expect, test } from "vitest";
import { formatListNumber } from "../../../src/read/word/number-format.js";

test.each([
  [1, "decimal", "1"],
  [7, "decimalZero", "07"],
  [12, "decimalFullWidth", "１２"],
  [3, "decimalEnclosedCircle", "③"],
  [21, "decimalEnclosedCircle", "㉑"],
  [36, "decimalEnclosedCircleChinese", "㊱"],
  [2, "decimalEnclosedParen", "⑵"],
  [2, "decimalEnclosedFullstop", "⒉"],
  [3, "lowerLetter", "c"],
  [28, "upperLetter", "BB"],
  [14, "upperRoman", "XIV"],
  [9, "lowerRoman", "ix"],
  [10, "chineseCounting", "十"],
  [11, "chineseCounting", "十一"],
  [20, "chineseCounting", "二十"],
  [99, "chineseCounting", "九十九"],
  [105, "chineseCountingThousand", "一百零五"],
  [1010, "chineseCountingThousand", "一千零一十"],
  [10, "ideographDigital", "一〇"],
  [21, "ideographDigital", "二一"],
  [12, "japaneseCounting", "十二"],
  [105, "japaneseCounting", "百五"],
  [12, "chineseLegalSimplified", "壹拾贰"],
  [2, "ideographTraditional", "乙"],
  [3, "ideographZodiac", "寅"],
  [4, "ideographEnclosedCircle", "㊃"],
  [5, "bullet", ""],
  [5, "none", ""],
  [5, "thaiNumbers", "5"],
])("%d as %s is %s", (value, format, printed) => {
  expect(formatListNumber(value, format)).toBe(printed);
});

test("no two numbers of a plan's headings look alike", () => {
  const formats = [
    "decimal",
    "chineseCounting",
    "chineseCountingThousand",
    "ideographDigital",
    "upperRoman",
    "lowerLetter",
  ];
  fc.assert(
    fc.property(fc.constantFrom(...formats), fc.nat(98), fc.nat(98), (format, a, b) => {
      expect(formatListNumber(a + 1, format) === formatListNumber(b + 1, format)).toBe(a === b);
    }),
  );
});
