import { expect, test } from "vitest";
import { conceptOf } from "../../src/concepts/concept.js";
import { withPrintedMarks } from "../../src/concepts/printed-marks.js";

test.each([
  ["推进“百企技改”工程", "“百企技改”工程"],
  ["新增“两特”农产品", "“两特”农产品"],
  ["建成“光伏+”示范村", "“光伏+”示范村"],
  ["创建“无烟车间”“无尘车间”", "“无烟车间”“无尘车间”"],
  ["中欧班列（株洲）开行", "中欧班列（株洲）"],
  ["举办“文艺进高校”展演", "“文艺进高校”展演"],
  ["固定资产投资（不含农户）", "固定资产投资"],
  ["新建口袋公园", "口袋公园"],
  ["建设冰雪训练室（场）", "冰雪训练室（场）"],
  ["新（改）建文化站", "文化站新改建"],
  ["茶湖优良水质（一、二类）断面", "茶湖优良水质（一、二类）断面"],
])("%s is %s", (phrase, expected) => {
  const { name } = conceptOf(phrase, "count");
  expect(withPrintedMarks(name, phrase)).toBe(expected);
});

test("marks are no part of the concept", () => {
  expect(conceptOf("“百企技改”工程", "count").name).toBe(conceptOf("百企技改工程", "count").name);
  const marked = withPrintedMarks(conceptOf("“百企技改”工程", "count").name, "“百企技改”工程");
  expect(conceptOf(marked, "count").name).toBe(conceptOf("“百企技改”工程", "count").name);
});
