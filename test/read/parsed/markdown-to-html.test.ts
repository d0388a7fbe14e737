import { expect, test } from "vitest";
import { markdownToHtml } from "../../../src/read/parsed/markdown-to-html.js";

test.each([
  ["**2023**年工作回顾", "<p>2023年工作回顾</p>"],
  ["**（一）目标。**新增**60**家", "<p>（一）目标。新增60家</p>"],
  ["* 新增60家\n* 改造70座", "<p>新增60家</p><p>改造70座</p>"],
  ["*新增60家", "<p>新增60家</p>"],
  ["-新增60家", "<p>新增60家</p>"],
])("bold at the head of a line is no item of a list, and marks of items fall away: %j", (markdown, html) => {
  expect(markdownToHtml(markdown)).toBe(html);
});
