import { describe, expect, it } from "vitest";
import { extractTargets } from "../../../src/extract/extract-targets.js";
import { documentFrame } from "../../../src/extract/frame/document-frame.js";
import {
  type Carried,
  carriedBehind,
  carriedInto,
  nothingCarried,
} from "../../../src/extract/passages/carried.js";
import { passagesOf } from "../../../src/extract/passages/passages.js";
import { readSentence } from "../../../src/extract/passages/sentence-reading.js";

/** What is carried into each sentence of a text. */
function carriedThrough(text: string): Carried[] {
  const document = documentFrame(text, {
    documentId: "x",
    regionCode: "420000",
    periodStart: 2021,
    periodEnd: 2025,
  });
  const states: Carried[] = [];
  let carried = nothingCarried(false);
  for (const passage of passagesOf(document)) {
    carried = carriedInto(carried, passage, document.view.text, document.plan);
    if (passage.blank) continue;
    states.push(carried);
    const read = readSentence(passage, carried.recall, document.plan);
    carried = carriedBehind(carried, passage, read, document.plan);
  }
  return states;
}

describe("carried", () => {
  it("hands the deadline of a sentence on to the next one of its paragraph, and no further", () => {
    const states = carriedThrough("到2023年，茶园达到40万亩。产值达到30亿元。\n加工厂达到60家。");
    expect(states.map(({ deadline }) => deadline?.to ?? null)).toEqual([null, 2023, null]);
  });

  it("hands no length of time on that ends within the plan", () => {
    const ended = (text: string): (number | null)[] =>
      carriedThrough(text).map(({ deadline }) => deadline?.to ?? null);
    expect(ended("三年内，良种率由50%提高到60%。新增茶厂20家。")).toEqual([null, null]);
    expect(ended("五年内，良种率由50%提高到60%。新增茶厂20家。")).toEqual([null, 2025]);
  });

  it("holds a lead-in with its deadline and 力争 for its list", () => {
    const states = carriedThrough("力争到2024年实现以下目标：\n①茶园达到40万亩。\n②加工厂达到60家。");
    expect(states.at(-1)).toMatchObject({ list: { strive: { word: "力争" } }, deadline: { to: 2024 } });
  });

  it("takes the year of a heading for its section", () => {
    const states = carriedThrough("一、总体考虑\n稳中求进。\n二、到2024年的目标\n茶园达到40万亩。");
    expect(states.at(-1)?.deadline?.to).toBe(2024);
  });

  it("takes what news tells without a word of what is to come for results", () => {
    const read = (text: string): (number | null)[] =>
      extractTargets(text, {
        documentId: "x",
        regionCode: "430100",
        periodStart: 2026,
        periodEnd: 2026,
      }).targets.map(({ value }) => value);
    const news =
      "茶业开局良好\n本报讯（记者 某某）前三季度，全市茶业产值达到23亿元，同比增长6%。新建茶厂12家，完成年度目标的60%。\n全市将新建茶厂8家。";
    expect(read(news)).toEqual([8]);
    expect(read("本报讯 《茶业行动方案》印发，到2027年茶园达到30万亩。新建茶厂12家。")).toEqual([30, 12]);
  });
});
