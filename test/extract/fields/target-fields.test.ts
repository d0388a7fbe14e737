import { describe, expect, it } from "vitest";
import { fieldsOf } from "../../../src/extract/fields/target-fields.js";
import { documentFrame } from "../../../src/extract/frame/document-frame.js";
import { passagesOf } from "../../../src/extract/passages/passages.js";
import { NO_RECALL } from "../../../src/extract/passages/recall.js";
import { readSentence } from "../../../src/extract/passages/sentence-reading.js";

function fields(text: string) {
  const plan = { start: 2021, end: 2025 };
  const document = documentFrame(text, {
    documentId: "x",
    regionCode: "420000",
    periodStart: 2021,
    periodEnd: 2025,
  });
  const [passage] = passagesOf(document);
  const read = passage === undefined ? null : readSentence(passage, NO_RECALL, plan);
  return read === null
    ? []
    : fieldsOf(read.passage.sentence, read.mentions, { start: 0, frame: null, strive: null, years: plan });
}

describe("fieldsOf", () => {
  it("hands a measure on in a list under one verb", () => {
    expect(fields("新增茶厂20家、茶馆30家。").map(({ measure }) => measure.measure)).toEqual([
      "increment",
      "increment",
    ]);
  });

  it("ends the will to win money where the next clause sets to work", () => {
    const commitments = fields("开工茶厂12个，争取专项债券5亿元，招引茶叶企业20家。").map(
      ({ commitment }) => commitment.commitment,
    );
    expect(commitments).toEqual(["firm", "strive", "firm"]);
  });

  it.each([
    ["到2025年，科技型中小企业累计达到900家。", "level"],
    ["到2025年，乡村驿站基地数量累计突破40个。", "level"],
    ["到2025年，累计培育科技型中小企业900家。", "level"],
    ["五年累计发放贷款突破400亿元。", "cumulative"],
    ["到2025年，农民培训累计达到4万人次。", "cumulative"],
  ] as const)("tells what has added up to a stock from what is done over the years: %s", (text, measure) => {
    expect(fields(text)[0]?.measure.measure).toBe(measure);
  });

  it("hands a denominator on to the item right behind it", () => {
    const units = fields("每千人口医师数达到3.2人、护士数4.1人，养老床位5万张。").map(({ unit }) => unit);
    expect(units).toEqual(["per-1k-persons", "per-1k-persons", "count"]);
  });

  it("reads years and will of each", () => {
    const [first] = fields("力争到2024年，茶园达到40万亩。");
    expect(first).toMatchObject({ period: { period_end: 2024 }, commitment: { commitment: "strive" } });
  });
});
