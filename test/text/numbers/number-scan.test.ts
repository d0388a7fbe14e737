import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { eachNumber, scanNumbers } from "../../../src/text/numbers/number-scan.js";

const texts = (text: string) => scanNumbers(text).map((token) => token.text);

describe("scanNumbers", () => {
  it.each([
    ["到2025年，新增3.5万家、两万户", ["2025", "3.5万", "两万"]],
    ["达到1,234.5亿元，100，200两项", ["1,234.5亿", "100", "200", "两"]],
    ["装机1000万千瓦、5千瓦、百万千瓦", ["1000万", "5", "百万"]],
    ["2万亿千瓦时，1.2 万亿元", ["2万亿", "1.2 万亿"]],
    ["提高三点五个百分点", ["三点五"]],
    ["第三方机构排名第三", ["三"]],
    ["家\n.77，5\n.77", [".77", "5", "77"]],
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

describe("a token", () => {
  const token = (text: string) => scanNumbers(text)[0];

  it.each([
    ["增长2.50万", { start: 2, end: 7, text: "2.50万", script: "arabic", value: 2.5, decimals: 2, mult: 4 }],
    ["第3批", { start: 1, end: 2, script: "arabic", value: 3, ordinal: true, vague: false, decimals: 0 }],
    ["第三批", { script: "chinese", value: 3, ordinal: true, vague: false }],
    ["3批", { start: 0, ordinal: false }],
    ["3第", { ordinal: false }],
    ["两三家", { script: "chinese", value: 2, max: 3 }],
    ["十五家", { script: "chinese", value: 15, max: null }],
    ["数十家", { script: "chinese", vague: true }],
    ["几十家", { vague: true }],
    ["若干十家", { vague: true }],
    ["五十家", { vague: false }],
    ["-3.5%", { start: 0, end: 4, value: -3.5, plain: "-3.5", script: "arabic" }],
    ["-0%", { value: 0, plain: "0" }],
    ["-7%", { start: 0, value: -7 }],
    ["1.2.3", { value: null, plain: null, decimals: 0, max: null }],
    // The zero before a decimal point may be left out at the start, behind a blank and behind a minus, not behind a figure or a word.
    [".77", { start: 0, text: ".77", value: 0.77 }],
    ["为 .77", { start: 2, text: ".77", value: 0.77 }],
    ["-.77", { value: -0.77 }],
    ["文.77", { start: 2, text: "77", value: 77 }],
    ["占比\n.77", { start: 3, text: ".77", value: 0.77 }],
  ] as const)("of %s holds %j", (text, held) => {
    expect(token(text)).toMatchObject(held);
  });

  it.each([
    ["123456789012345", 123456789012345],
    ["1234567890123456", null],
    ["0.0000123456789012345", 0.0000123456789012345],
    ["0.00001234567890123456", null],
    ["12345678.1234567", 12345678.1234567],
    ["12345678.12345678", null],
    ["000000000000000012", 12],
    ["-123456789012345", -123456789012345],
    ["-1234567890.12345", -1234567890.12345],
  ])("of %s has the value %s, of fifteen figures at most", (text, value) => {
    expect(token(text)?.value).toBe(value);
  });

  it("keeps the plain decimal of a number with more figures, and none of a numeral of unheard-of length", () => {
    expect(token("1234567890123456")?.plain).toBe("1234567890123456");
    expect(token("9".repeat(400))).toMatchObject({ value: null, end: 400 });
    expect(token("9".repeat(400))?.plain).toBe("9".repeat(400));
    expect(token("一二".repeat(200))).toMatchObject({ value: null, plain: null });
    expect(token("二〇".repeat(50))).toMatchObject({ value: null, plain: "20".repeat(50) });
    expect(token("二〇".repeat(51))).toMatchObject({ value: null, plain: null });
  });

  it("is the same however often its numeral was read before", () => {
    const read = () => scanNumbers("一二三家、十五家、一万二千三百四十五家、一万二千三百四十五亿家");
    const first = read();
    for (let count = 0; count < 5000; count += 1) scanNumbers(`三百${"一二三四五六七八九"[count % 9]}十家`);
    expect(read()).toEqual(first);
    expect(first.map(({ value }) => value)).toEqual([null, 15, 12345, 12345]);
  });
});

describe("eachNumber", () => {
  it.each([
    "新增3.5万家、十二个",
    "3",
    "十",
    "",
    "无数",
    "1 200家，5－6",
    "第三批.77",
    "三百",
    "12、三、4",
    "一批统一",
  ])("finds in “%s” what scanNumbers does", (text) => {
    const found: [number, number][] = [];
    eachNumber(text, (start, end) => found.push([start, end]));
    const unsigned = scanNumbers(text).map(({ start, end, text: words }): [number, number] => [
      Math.max(start, end - words.length),
      end,
    ]);
    expect(found.map(([, end]) => end)).toEqual(unsigned.map(([, end]) => end));
    expect(found.length).toBe(unsigned.length);
  });

  it("tells where each number begins and ends", () => {
    const found: string[] = [];
    const text = "新增3.5万家、十二个";
    eachNumber(text, (start, end) => found.push(text.slice(start, end)));
    expect(found).toEqual(["3.5万", "十二"]);
  });
});
