import { expect, test } from "vitest";
import { goalsOf } from "../../support/goals-of.js";

const values = (text: string) => goalsOf(text).map(({ value }) => value);

test.each([
  "确保4个集中安置社区群众稳得住、有盼头。",
  "确保60所乡村小学学生吃得好。",
  "确保18个在建项目有序推进。",
  "保障全省7座大型水库安全度汛。",
])("things of which a state is assured are there already: %s", (text) => {
  expect(values(text)).toEqual([]);
});

test.each([
  ["确保45个重点项目开工。", [45]],
  ["确保9个村完成改造。", [9]],
  ["建成3座水库并稳定运行。", [3]],
])("what is to be done is promised: %s", (text, expected) => {
  expect(values(text)).toEqual(expected);
});
