import { expect, test } from "vitest";
import { fieldSpokenOf } from "../../../src/extract/subject/fields-spoken-of.js";
import { isOfAnyField } from "../../../src/extract/subject/words-of-any-field.js";

test.each([
  "标准化示范基地",
  "骨干企业",
  "年销售收入500万元以上的企业",
  "特色产业集群",
  "配套管网",
  "信息化覆盖率",
])("%s says nothing of its field", (name) => {
  expect(isOfAnyField(name)).toBe(true);
});

test.each(["标准化茶叶基地", "老年大学", "改扩建", "高新技术企业", "公益"])(
  "%s says it, or is no thing",
  (name) => {
    expect(isOfAnyField(name)).toBe(false);
  },
);

test.each([
  ["大力发展油茶产业", "油茶"],
  ["推进农村电网改造", "电网"],
  ["加快钢铁、化工、建材等行业转型", ""],
  ["坚持项目为王", ""],
  ["贯彻国家政策", ""],
])("%s speaks of “%s”", (words, field) => {
  expect(fieldSpokenOf(words)).toBe(field);
});
