import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { GAP_MARK, restoredText } from "../../../src/text/structure/reading-text.js";
import { restoreOrder, storeOutOfOrder } from "../../../src/text/structure/restored-order.js";

const stored = readFileSync(new URL("../../../seeds/001_53494cda4eefe43b.txt", import.meta.url), "utf8");
const document = restoreOrder(stored);
const reading = restoredText(document);

describe("restoredText of hunan-2016", () => {
  it("marks each gap once, with the number of lost sentences", () => {
    expect(reading.text.split(GAP_MARK)).toHaveLength(document.gaps.length + 1);
    expect(reading.gaps.map(({ count }) => count)).toEqual(document.gaps.map(({ count }) => count));
    for (const { start, end } of reading.gaps) expect(reading.text.slice(start, end).trim()).toBe(GAP_MARK);
  });

  it("leads from every stored character to the same character and back to a printing of it", () => {
    for (let offset = 0; offset < stored.length; offset += 1) {
      const restored = reading.toRestored(offset);
      if (stored[offset] === "\n") {
        expect(restored).toBeNull();
        continue;
      }
      if (restored === null || reading.text[restored] !== stored[offset])
        expect.fail(`stored offset ${offset}`);
      const back = reading.toStored(restored);
      if (back === null || reading.toRestored(back) !== restored) expect.fail(`restored offset ${restored}`);
    }
    expect(reading.toRestored(stored.length)).toBe(reading.text.length);
    expect(reading.toStored(reading.text.length)).toBe(stored.length);
  });

  it("leads from a gap mark to nowhere", () => {
    for (const { start, end } of reading.gaps) {
      for (let offset = start; offset < end; offset += 1) expect(reading.toStored(offset)).toBeNull();
    }
  });

  it("keeps the order of the document", () => {
    const heads = [
      "一、总体要求",
      "（三）发展目标",
      "二、主要任务",
      "（六）不断调整",
      "（九）突出放大",
      "三、保障措施",
      "附件：",
    ];
    const places = heads.map((head) => reading.text.indexOf(head));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(Math.min(...places)).toBeGreaterThan(0);
  });
});

describe("copiesOf", () => {
  const find = (words: string) => {
    const start = stored.indexOf(words);
    return { start, end: start + words.length };
  };

  it("finds the other printing of a quote, from either side", () => {
    const first = find("50家左右省级工业设计中心");
    const [second, ...more] = reading.copiesOf(first.start, first.end);
    expect(more).toEqual([]);
    expect(second?.start).toBe(stored.lastIndexOf("50家左右省级工业设计中心"));
    expect(reading.copiesOf(second?.start ?? 0, second?.end ?? 0)).toEqual([first]);
  });

  it("finds a run of sentences that is printed twice as a run", () => {
    const { start, end } = find("规模以上制造业企业研发经费内部支出占主营业务收入比重达1.28%以上");
    const before = find("突破和掌握一批重点领域关键共性技术。");
    expect(reading.copiesOf(before.start, before.end)).toHaveLength(1);
    expect(reading.copiesOf(start, end)).toHaveLength(1);
    const run = find(
      "全省宽带普及率70%、数字化研发设计工具普及率75%、关键工序数控化率52%。建成50个智能制造示范企业。",
    );
    expect(reading.copiesOf(run.start, run.end)).toEqual([]);
    const pair = find("3、加快发展工业设计。坚持以市场为导向");
    expect(reading.copiesOf(pair.start, pair.end)).toHaveLength(1);
  });

  it("does not find equal words of another sentence, nor a span across two streams", () => {
    const single = find("到2020年，打造20个左右主导产业突出");
    expect(reading.copiesOf(single.start, single.end)).toEqual([]);
    const { start, end } = find("形成新的发展优势。湖南省人民政府关于印发");
    expect(reading.copiesOf(start, end)).toEqual([]);
  });

  it("returns spans with the same words, for any span", () => {
    fc.assert(
      fc.property(fc.nat(stored.length - 1), fc.integer({ min: 1, max: 200 }), (start, length) => {
        const end = Math.min(start + length, stored.length);
        for (const copy of reading.copiesOf(start, end)) {
          expect(copy.start).not.toBe(start);
          expect(stored.slice(copy.start, copy.end)).toBe(stored.slice(start, end));
        }
      }),
    );
  });
});

describe("restoredText of a document in its own order", () => {
  it("is the stored text, offset for offset", () => {
    const text = "一、总体要求\n到2025年，达到5家。";
    const same = restoredText(restoreOrder(text));
    expect(same.text).toBe(text);
    expect([same.toStored(7), same.toRestored(7), same.toStored(-1), same.toRestored(99)]).toEqual([
      7,
      7,
      null,
      null,
    ]);
    expect(same.copiesOf(0, 6)).toEqual([]);
  });
});

describe("restoredText of a generated document", () => {
  it("reads as the document with its gaps marked", () => {
    const sentences = Array.from({ length: 40 }, (_, index) => `第${index}句${"文".repeat(17 + index)}。`);
    const generated = restoreOrder(storeOutOfOrder(sentences) ?? "");
    expect(generated.outOfOrder).toBe(true);
    const pieces = restoredText(generated).text.split(`\n${GAP_MARK}\n`);
    expect(pieces).toHaveLength(generated.gaps.length + 1);
    for (const piece of pieces) expect(sentences.join("")).toContain(piece);
  });
});
