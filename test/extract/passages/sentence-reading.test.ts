import { describe, expect, it } from "vitest";
import { documentFrame } from "../../../src/extract/frame/document-frame.js";
import { passagesOf } from "../../../src/extract/passages/passages.js";
import { NO_RECALL } from "../../../src/extract/passages/recall.js";
import { readSentence, type SentenceReading } from "../../../src/extract/passages/sentence-reading.js";

function read(text: string): SentenceReading | null {
  const plan = { start: 2021, end: 2025 };
  const document = documentFrame(text, {
    documentId: "x",
    regionCode: "420000",
    periodStart: 2021,
    periodEnd: 2025,
  });
  const [passage] = passagesOf(document);
  return passage === undefined ? null : readSentence(passage, NO_RECALL, plan);
}

describe("readSentence", () => {
  it("parts targets from other numbers", () => {
    const reading = read("1.到2025年，产值超10亿元的企业达到8家。");
    expect(reading?.mentions.map(({ quantity }) => quantity.value)).toEqual([8]);
    expect(reading?.others.map(({ quantity }) => quantity.value)).toEqual([1, 10]);
    expect(reading?.markEnd).toBe(2);
  });

  it("passes over a sentence without numbers", () => {
    expect(read("深入推进茶产业发展。")).toBeNull();
  });
});
