import fc from "fast-check";
import { expect, test } from "vitest";
import { extractTargets } from "../../../src/extract/extract-targets.js";
import { packedNumbers } from "../../../src/extract/sift/packed-numbers.js";
import { eachNumber } from "../../../src/text/numbers/number-scan.js";

const read = (text: string) =>
  extractTargets(text, { documentId: "x", regionCode: "430000", periodStart: 2021, periodEnd: 2025 });

test.each(["1、", "1家", "第1条1家、2家", "12.5%\n", "1 2\t3,4;", "2025年、", "（一）", "“十四五”"])(
  "figures without words between are a stretch: %s",
  (unit) => {
    const text = `到2025年，高新技术企业达到60家。${unit.repeat(60)}。培育园区7个。`;
    const { targets, unread } = read(text);
    expect(targets.map(({ value }) => value)).toEqual([60, 7]);
    expect(unread).toEqual([]);
  },
);

test("a list of 21 districts' figures is no stretch", () => {
  const text = `到2025年，各市州高新技术企业分别达到${Array.from({ length: 21 }, (_, i) => `${i + 2}家`).join("、")}。`;
  expect(packedNumbers(text)).toEqual([]);
  expect(read(text).targets).toHaveLength(21);
});

test("every number of a packed text is accounted for, once, in its order", () => {
  const unit = fc.constantFrom("1", "23", "一", "十五", "4.5%", "家", "、", "，", "。", "\n", " ", "（", "”");
  fc.assert(
    fc.property(fc.array(unit, { minLength: 60, maxLength: 400 }), (units) => {
      const text = units.join("");
      const { targets, otherNumbers, unread } = read(text);
      for (const { quote, quote_start, quote_end } of [...targets, ...otherNumbers])
        expect(text.slice(quote_start, quote_end)).toBe(quote);
      const taken = otherNumbers.map(({ quote_start: start, quote_end: end }) => ({ start, end }));
      expect(taken).toEqual(taken.slice().sort((a, b) => a.start - b.start));
      // A numeral of more digits than can be held, or torn by a blank, may stay unread, and is told so once.
      const told = [...taken, ...unread];
      expect(new Set(told.map(({ start }) => start)).size).toBe(told.length);
      const spans = [...told, ...targets.map((row) => ({ start: row.quote_start, end: row.quote_end }))];
      eachNumber(text, (start, end) => {
        const parts = spans.filter((span) => span.start < end && span.end > start);
        expect(parts, text.slice(start, end)).not.toEqual([]);
      });
    }),
    { numRuns: 60 },
  );
});
