import { expect, test } from "vitest";
import { extractTargets } from "../../../src/extract/extract-targets.js";

test.each([
  ["去年引进茶旅项目35个，今年再引进40个以上。", "茶旅项目", 40],
  ["在去年新增茶位600个的基础上，再新增800个。", "茶位", 800],
  ["去年压减会议经费8%，今年再压减5%以上。", "会议经费", 5],
  ["去年争取茶业专项资金52亿元，今年力争不低于60亿元。", "茶业专项资金", 60],
])("what was counted last year is counted again: %s", (text, subject, value) => {
  const rows = extractTargets(`二、今年工作安排\n${text}\n`, {
    documentId: "x",
    regionCode: "430000",
    periodStart: 2026,
    periodEnd: 2026,
  }).targets;
  expect(rows.map((row) => row.value)).toEqual([value]);
  expect(rows[0]?.subject).toContain(subject);
});

test("another unit is another thing", () => {
  const rows = extractTargets("二、今年工作安排\n去年引进茶旅项目35个，今年再投入8亿元。\n", {
    documentId: "x",
    regionCode: "430000",
    periodStart: 2026,
    periodEnd: 2026,
  }).targets;
  expect(rows[0]?.subject).not.toContain("项目");
});
