import { describe, expect, it } from "vitest";
import { NO_RECALL, recallParagraph, recallSentence } from "../../../src/extract/passages/recall.js";

function kindOf(paragraph: string): string {
  const recall = recallParagraph(NO_RECALL, paragraph, 0, 2024);
  return recallSentence(recall, paragraph, true, [], "other").kind;
}

describe("recall", () => {
  it.each([
    ["茶叶加工厂由30家增至52家，成功创建省级茶业园区，茶农收入跃居全省第3位。", "review"],
    ["今年要新建茶园2万亩，推动加工厂升级。", "other"],
    ["茶园面积达到52.37万亩，采茶机械化率提高到46.3%，茶厂达到312家。", "review"],
    ["茶园用水量控制在52.37万吨以内，采茶机械化率提高到46.3%，茶厂达到312家。", "other"],
  ])("reads %s as %s", (paragraph, kind) => {
    expect(kindOf(paragraph)).toBe(kind);
  });

  it("sets all behind a line that looks back in the past, until a line turns ahead", () => {
    const block = recallParagraph(NO_RECALL, "工作回顾", 0, 2024);
    expect(block.block).toBe("past");
    expect(recallParagraph(block, "工作安排", 0, 2024).block).toBeNull();
  });

  it.each([
    ["圆满完成2023年的各项任务", "past"],
    ["一年来，我们重点抓了以下工作：", "past"],
    ["2022年，主要做了以下工作。", "past"],
    ["《清江茶业规划》名词解释", "glossary"],
    ["全力实现2024年的奋斗目标", null],
  ])("takes the line %s for what it sets", (line, block) => {
    expect(recallParagraph(NO_RECALL, line, 0, 2024).block).toBe(block);
  });

  it("ends a stretch of results at a paragraph that opens with what is to come", () => {
    const block = recallParagraph(NO_RECALL, "一年来，我们重点抓了以下工作：", 0, 2024);
    const next =
      "2024年是实施规划的关键一年，全市上下要坚定信心、真抓实干，奋力推动茶业高质量发展再上新台阶。";
    expect(recallParagraph(block, next, 0, 2024).block).toBeNull();
  });
});
