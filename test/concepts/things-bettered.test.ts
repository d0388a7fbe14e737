import { expect, test } from "vitest";
import { withoutLead } from "../../src/concepts/action-words.js";

const action = (words: string) => withoutLead(words).action;

test("what is done to things that are there belongs to the concept", () => {
  for (const [words, deed] of [
    ["优化公交线路", "优化"],
    ["提升口袋公园", "提升"],
    ["完成提升农贸市场", "提升"],
    ["巩固提升文明村镇", "巩固提升"],
    ["完善社区食堂", "完善"],
    ["新增、优化公交站点", "新增优化"],
    ["新建和提升绿道", "新建提升"],
  ] as const)
    expect([words, action(words)]).toEqual([words, deed]);
});

test("a measure that is to rise, and things that are made, keep no such deed", () => {
  for (const words of [
    "提升森林覆盖率",
    "完善治理体系",
    "巩固提升粮食产能",
    "提升打造教育基地",
    "创建提升示范村",
  ])
    expect([words, action(words)]).toEqual([words, null]);
});
