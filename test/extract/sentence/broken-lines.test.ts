import { expect, test } from "vitest";
import { readingView } from "../../../src/extract/sentence/reading-view.js";

const lines = (text: string): number => readingView(text).text.split("\n").length;

test("items that end without a mark are no one sentence", () => {
  expect(lines("做强一批龙头企业，带动更多小微企业成长\n一般公共预算收入年均增长4%\n新增茶园12万亩")).toBe(3);
});

test("a sentence among paragraphs that end with a mark goes on past the line that a page broke off", () => {
  const paragraph =
    "坚持节水优先、空间均衡、系统治理、两手发力，全面提升水安全保障能力，为高质量发展提供有力支撑。";
  expect(
    lines(
      `${paragraph}${paragraph}\n${paragraph}\n到2030年，全省用水总量控制在360亿立方米以内，规模化供水工程\n覆盖农村人口比例达到70%。\n${paragraph}`,
    ),
  ).toBe(4);
});

test("the marks of notes behind words are left out and listed, numbers and units are not", () => {
  const view = readingView("灌溉系数¹提高到0.6，城镇化率[2]提高到70%，能耗降低[13]%，厂房5万m²。");
  expect(view.text).toBe("灌溉系数提高到0.6，城镇化率提高到70%，能耗降低[13]%，厂房5万m²。");
  expect(view.noteMarks).toEqual([{ start: 17, end: 18 }]);
});
