import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { scanNumbers } from "../../../src/text/numbers/number-scan.js";

const texts = (text: string) => scanNumbers(text).map((token) => token.text);

describe("scanNumbers", () => {
  it.each([
    ["到2025年，新增3.5万家、两万户", ["2025", "3.5万", "两万"]],
    ["达到1,234.5亿元，100，200两项", ["1,234.5亿", "100", "200", "两"]],
    ["装机1000万千瓦、5千瓦、百万千瓦", ["1000万", "5", "百万"]],
    ["2万亿千瓦时，1.2 万亿元", ["2万亿", "1.2 万亿"]],
    ["提高三点五个百分点", ["三点五"]],
    ["第三方机构排名第三", ["三"]],
    ["１２家", ["１２"]],
  ])("finds the numbers of “%s”", (text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  it("passes over words in which a numeral is no number", () => {
    expect(
      texts("进一步统一标准，培育一批一流企业，万众创新，唯一零部件，十分重要，千方百计，百分点"),
    ).toEqual([]);
    expect(texts("十分之一")).not.toEqual([]);
  });

  it("marks ordinals and vague numbers", () => {
    expect(scanNumbers("第五名，数十家").map(({ ordinal, vague }) => [ordinal, vague])).toEqual([
      [true, false],
      [false, true],
    ]);
  });

  it("gives tokens in order that are slices of the text", () => {
    const alphabet = fc.constantFrom(..."0123456789.,，一二十百千万亿两零点年家元%第数 ");
    fc.assert(
      fc.property(fc.string({ unit: alphabet, maxLength: 60 }), (text) => {
        let end = 0;
        for (const token of scanNumbers(text)) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(token.start, token.end)).toBe(token.text);
          end = token.end;
        }
      }),
    );
  });
});
