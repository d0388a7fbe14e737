import { describe, expect, it } from "vitest";
import { NO_RECALL, recallParagraph, recallSentence } from "../../../src/extract/passages/recall.js";

function kindOf(paragraph: string): string {
  const recall = recallParagraph(NO_RECALL, paragraph, 0, 2024);
  return recallSentence(recall, paragraph, true, [], "other").kind;
}

describe("recall", () => {
  it.each([
    ["茶叶加工厂由30家增至52家，成功创建省级茶业园区，茶农收入跃居全省第3位。", "past"],
    ["今年要新建茶园2万亩，推动加工厂升级。", "other"],
  ])("reads %s as %s", (paragraph, kind) => {
    expect(kindOf(paragraph)).toBe(kind);
  });

  it("sets all behind a line that looks back in the past, until a line turns ahead", () => {
    const block = recallParagraph(NO_RECALL, "工作回顾", 0, 2024);
    expect(block.block).toBe(true);
    expect(recallParagraph(block, "工作安排", 0, 2024).block).toBe(false);
  });
});
