import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { spanAt } from "../../../src/text/span.js";
import { clauseSpans, sentenceSpans } from "../../../src/text/structure/sentences.js";

const cut = (text: string) => sentenceSpans(text).map(({ start, end }) => text.slice(start, end));
const clauses = (text: string) => clauseSpans(text).map(({ start, end }) => text.slice(start, end));

describe("sentenceSpans", () => {
  it.each<[string, string[]]>([
    ["", []],
    [" \n\t\n　", []],
    ["甲。乙！丙？丁", ["甲。", "乙！", "丙？", "丁"]],
    ["甲；乙，丙、丁。", ["甲；乙，丙、丁。"]],
    ["标题\n　　正文。 \r\n\r\n尾", ["标题", "正文。", "尾"]],
    ["他说：“好。”又说（是。）完。", ["他说：“好。”", "又说（是。）", "完。"]],
    ["落实。（省科技厅牵头）", ["落实。", "（省科技厅牵头）"]],
    ["怎么办？！再说。", ["怎么办？！", "再说。"]],
    ["达1.28%以上。", ["达1.28%以上。"]],
  ])("cuts %j", (text, sentences) => {
    expect(cut(text)).toEqual(sentences);
  });

  it("leaves out nothing but white space, in order and without overlap", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("甲", "1", "。", "；", "”", "）", "\n", " ", "\t", "\r") }),
        (text) => {
          for (const spans of [sentenceSpans(text), clauseSpans(text)]) {
            let at = 0;
            for (const { start, end } of spans) {
              expect(start).toBeGreaterThanOrEqual(at);
              expect(text.slice(at, start).trim()).toBe("");
              expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
              expect(end).toBeGreaterThan(start);
              at = end;
            }
            expect(text.slice(at).trim()).toBe("");
          }
        },
      ),
    );
  });
});

describe("clauseSpans", () => {
  it("ends at ； as well", () => {
    expect(clauses("企业达到1000家；上市企业12家，力争破零；平台56家。下句。")).toEqual([
      "企业达到1000家；",
      "上市企业12家，力争破零；",
      "平台56家。",
      "下句。",
    ]);
  });
});

describe("spanAt", () => {
  it("finds the sentence of an offset", () => {
    const text = "甲甲。\n\n乙乙。";
    const spans = sentenceSpans(text);
    expect(spanAt(spans, 2)).toEqual({ start: 0, end: 3 });
    expect(spanAt(spans, 3)).toBeNull();
    expect(spanAt(spans, 5)).toEqual({ start: 5, end: 8 });
    expect(spanAt(spans, 8)).toBeNull();
    expect(spanAt([], 0)).toBeNull();
  });
});
