import fc from "fast-check";
import Nzh from "nzh/cn";
import { describe, expect, it } from "vitest";
import { readBackwards } from "../../../src/audit/read-backwards.js";
import { parseNumeral } from "../../../src/text/numbers/numerals.js";
import { readQuantities } from "../../../src/text/numbers/read-quantities.js";
import { anyCharacter } from "../../support/any-character.js";

const numberIn = (text: string): number | null => {
  const read = parseNumeral(text);
  return read === null ? null : Number((read.value * 10 ** read.mult).toPrecision(15));
};
const integers = fc.oneof(
  fc.integer({ min: 0, max: 99999 }),
  fc.integer({ min: 0, max: 999999999 }),
  fc.nat({ max: 9999 }).map((n) => n * 1e8 + 5),
);

describe("numerals that another program writes", () => {
  it("are read back, in Chinese and in the forms of accounts, by both readers", () => {
    fc.assert(
      fc.property(integers, (n) => {
        const plain = Nzh.encodeS(n);
        expect([plain, numberIn(plain)]).toEqual([plain, n]);
        expect([plain, readBackwards(plain)]).toEqual([plain, n]);
        const formal = Nzh.encodeB(n);
        expect([formal, numberIn(formal)]).toEqual([formal, n]);
      }),
      { numRuns: 500 },
    );
  });

  it("are read back with decimals and a sign", () => {
    fc.assert(
      fc.property(fc.integer({ min: -999999, max: 999999 }), (hundredths) => {
        const n = hundredths / 100;
        const written = Nzh.encodeS(n);
        expect([written, numberIn(written)]).toEqual([written, n]);
      }),
    );
  });
});

describe("a quantity in a sentence", () => {
  const unit = fc.constantFrom("家", "个", "亿元", "万人", "公里", "%", "万吨标准煤");

  it("is read whole wherever it stands, its text that of its offsets", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9999999 }),
        unit,
        fc.string({ unit: anyCharacter }),
        (n, word, noise) => {
          const sentence = `${noise}。新增项目达到${n}${word}，`;
          const found = readQuantities(sentence);
          for (const { start, end, text } of found) expect(sentence.slice(start, end)).toBe(text);
          const last = found.at(-1);
          expect([last?.value, last?.text]).toEqual([String(n), `${n}${word}`]);
        },
      ),
    );
  });

  it("keeps decimals exactly, however long, and never becomes infinite", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[1-9]\d{0,400}\.\d{0,20}[1-9]$/), (digits) => {
        const [read] = readQuantities(`达到${digits}亿元`);
        expect(read?.value === digits || read?.value === null).toBe(true);
        expect(read?.value ?? "").not.toMatch(/Infinity|e/);
      }),
    );
  });

  it("cuts no surrogate pair and does not throw on any text", () => {
    const alphabet = fc.constantFrom(
      ..."0123456789.,，一二三十百千万亿两点零半成年家元%第数几多余-~至到〔〕[]（）$￥ \n",
      "😀",
      "𠮷",
      "\ud83d",
      "百分之",
      "分之",
      "翻番",
    );
    fc.assert(
      fc.property(fc.array(alphabet, { maxLength: 40 }), (parts) => {
        const text = parts.join("");
        for (const read of readQuantities(text)) {
          expect(text.slice(read.start, read.end)).toBe(read.text);
          expect(read.text).toMatch(/^[^\udc00-\udfff]/);
          expect(read.text).not.toMatch(/[\ud800-\udbff]$/);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
