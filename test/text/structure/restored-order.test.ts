import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { restoreOrder, storeOutOfOrder } from "../../../src/text/structure/restored-order.js";

const seed = (name: string) => readFileSync(new URL(`../../../seeds/${name}`, import.meta.url), "utf8");
const HUNAN_2016 = "001_53494cda4eefe43b.txt";
const IN_ORDER = [
  "000_47d3e62c6ac60a6d.txt",
  "002_487804252759167d.txt",
  "003_5ad5552d415be116.txt",
  "004_ff2c702dd6df8c42.txt",
];

/** Documents whose sentences are all different. */
const documents = fc
  .array(fc.integer({ min: 0, max: 470 }), { maxLength: 60 })
  .map((lengths) => lengths.map((length, index) => `第${index}句${"文".repeat(length)}。`));

describe("storeOutOfOrder", () => {
  it("continues a short line with a replay from the beginning", () => {
    const long = `${"长".repeat(250)}。`;
    expect(storeOutOfOrder(["甲。", "乙。", long, "丙。"])).toBe(`甲。甲。乙。${long}`);
    expect(storeOutOfOrder([long, "乙。", "丙。"])).toBe(`${long}乙。丙。`);
  });

  it("starts a new line where the line would exceed 450 characters", () => {
    const long = `${"长".repeat(299)}。`;
    expect(storeOutOfOrder([long, `${"乙".repeat(149)}。`])).toBe(`${long}${"乙".repeat(149)}。`);
    expect(storeOutOfOrder([long, `${"乙".repeat(150)}。`])).toBe(`${long}\n${"乙".repeat(150)}。`);
  });

  it("is null where it needs a lost sentence, and only there", () => {
    const long = `${"长".repeat(250)}。`;
    expect(storeOutOfOrder(["甲。", null, null])).toBeNull();
    expect(storeOutOfOrder(["甲。", "乙。", null])).toBe("甲。甲。乙。");
    expect(storeOutOfOrder([long, null])).toBeNull();
  });
});

describe("restoreOrder of hunan-2016", () => {
  const stored = seed(HUNAN_2016);
  const document = restoreOrder(stored);
  const occurrences = document.sentences.flatMap((sentence) => sentence.occurrences);
  const texts = document.sentences.map(({ text }) => text);

  it("writes out again to the stored file, byte for byte", () => {
    expect(document.outOfOrder).toBe(true);
    expect(Buffer.from(storeOutOfOrder(texts) ?? "").equals(Buffer.from(stored))).toBe(true);
  });

  it("finds what is printed, what is printed twice and what is lost", () => {
    expect({
      sentences: texts.length,
      main: occurrences.filter(({ stream }) => stream === "main").length,
      replayed: occurrences.filter(({ stream }) => stream === "replay").length,
      distinct: texts.filter((text) => text !== null).length,
      lost: texts.filter((text) => text === null).length,
      gaps: document.gaps.length,
    }).toEqual({ sentences: 296, main: 181, replayed: 115, distinct: 226, lost: 70, gaps: 24 });
    expect(texts.indexOf(null)).toBe(116);
  });

  it("describes each gap by the lost sentences it holds", () => {
    const lost = document.gaps.flatMap(({ first, count }) =>
      Array.from({ length: count }, (_, k) => first + k),
    );
    expect(lost).toEqual(texts.flatMap((text, index) => (text === null ? [index] : [])));
    for (const { first, last, count } of document.gaps) {
      expect(last - first + 1).toBe(count);
      expect(texts[first - 1]).toEqual(expect.any(String));
      expect(texts[last + 1]).toEqual(expect.any(String));
    }
  });

  it("cites every sentence where it stands, and every character but the line breaks once", () => {
    for (const { text, occurrences: printings } of document.sentences) {
      for (const { start, end } of printings) expect(stored.slice(start, end)).toBe(text);
    }
    const covered = occurrences.reduce((sum, { start, end }) => sum + end - start, 0);
    expect(covered).toBe(stored.replaceAll("\n", "").length);
  });

  it("refuses the text as out of order when one replayed character differs", () => {
    const twice =
      document.sentences.find((sentence) => sentence.occurrences.length === 2)?.occurrences[1]?.start ?? -1;
    expect(restoreOrder(`${stored.slice(0, twice)}某${stored.slice(twice + 1)}`).outOfOrder).toBe(false);
  });
});

describe("restoreOrder of any text", () => {
  it.each(IN_ORDER)("leaves %s in its own order", (name) => {
    const stored = seed(name);
    const document = restoreOrder(stored);
    expect(document.outOfOrder).toBe(false);
    expect(document.gaps).toEqual([]);
    expect(document.sentences.map(({ text }) => text).join("")).toBe(stored);
  });

  it.each(["", "。", "甲。", "甲。乙。", "甲。甲。", "甲。甲。甲。", "\n\n", "甲。\n\n乙。"])(
    "leaves %j in its own order",
    (stored) => {
      const document = restoreOrder(stored);
      expect(document.outOfOrder).toBe(false);
      expect(document.sentences.map(({ text }) => text).join("")).toBe(stored);
    },
  );

  it("inverts the storing of every document, as soon as three replays confirm it", () => {
    fc.assert(
      fc.property(documents, (sentences) => {
        const stored = storeOutOfOrder(sentences) ?? "";
        const document = restoreOrder(stored);
        const printings = (sentence: string) => stored.split(sentence).length - 1;
        const confirmed = sentences.filter((sentence) => printings(sentence) > 1).length;
        expect(document.outOfOrder).toBe(confirmed >= 3);
        const texts = document.sentences.map(({ text }) => text);
        if (!document.outOfOrder) {
          expect(texts.join("")).toBe(stored);
          return;
        }
        expect(texts).toHaveLength(sentences.length);
        expect(storeOutOfOrder(texts)).toBe(stored);
        for (const [index, text] of texts.entries()) {
          expect(text).toBe(stored.includes(sentences[index] ?? "") ? sentences[index] : null);
        }
      }),
    );
  });

  it("loses no character of an arbitrary text", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("甲", "乙", "。", "\n", "1", " ") }), (stored) => {
        const document = restoreOrder(stored);
        const joined = document.sentences.map(({ text }) => text).join("");
        expect(document.outOfOrder ? stored : joined).toBe(stored);
        for (const sentence of document.sentences) {
          for (const { start, end } of sentence.occurrences)
            expect(stored.slice(start, end)).toBe(sentence.text);
        }
      }),
    );
  });
});
