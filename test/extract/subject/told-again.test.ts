import { describe, expect, test } from "vitest";
import { conceptsOf } from "../../support/concepts-of.js";

describe("a rank told right behind a goal is that of what the goal measures", () => {
  test.each([
    ["茶农满意度达到83分以上，位居全省前三。", ["茶农满意度", "茶农满意度排名"]],
    [
      "茶业营商环境评价得分达到85分以上，排名全省前五。",
      ["茶业营商环境评价得分", "茶业营商环境评价得分排名"],
    ],
    ["茶企考核进入全国第一档的达到3家。", ["茶企考核进入全国第一档"]],
  ])("%s", (text, expected) => {
    expect(conceptsOf(text)).toEqual(expected);
  });
});

describe("what is told again is told of the same", () => {
  test.each([
    [
      "到2026年，白茶产量占茶叶总产量比例提升至15%以上，茶企能耗降至5吨标准煤以下；到2030年，占比达到20%以上。",
      ["白茶产量占茶叶总产量比重", "茶企能耗", "白茶产量占茶叶总产量比重"],
    ],
    ["培育100亿元茶园区、50亿元茶企业各1家。", ["100亿元茶园区", "50亿元茶企业"]],
    ["做强白茶、油茶产业，综合产值分别达到50亿元、30亿元。", ["白茶产业综合产值", "油茶产业综合产值"]],
    ["市、县（市、区）两级建设100套茶农公寓和200套茶师公寓。", ["茶农公寓", "茶师公寓"]],
    ["新建茶馆、新建茶亭光伏覆盖率达到50%。", ["新建茶馆和新建茶亭光伏覆盖率"]],
    ["茶厂由24家整合至8家。", ["茶厂"]],
    ["茶农事故起数和受伤人数比2023年均下降10%以上。", ["茶农事故起数和受伤人数"]],
    ["新签茶业项目开工率50%以上。", ["新签茶业项目开工率"]],
    ["选拔资助30名优秀茶师、茶农、茶艺人员到农村工作。", ["优秀茶师、茶农、茶艺人员资助"]],
    ["每年开展茶叶抽检不少于每千人6批次。", ["茶叶抽检"]],
  ])("%s", (text, expected) => {
    expect(conceptsOf(text)).toEqual(expected);
  });
});

describe("the words of a time are no part of a name", () => {
  test.each([
    ["新增茶农公寓20万套，其中2026年底前筹集12万套。", ["茶农公寓", "茶农公寓"]],
    ["完成2000年底前建成的老旧小区改造1200个。", ["老旧小区改造"]],
    ["茶农服务面积达到2万亩，茶业服务组织发展到50个。", ["茶农服务面积", "茶业服务组织"]],
  ])("%s", (text, expected) => {
    expect(conceptsOf(text)).toEqual(expected);
  });
});

test("a verb of two words is taken whole", () => {
  expect(conceptsOf("新种植白茶5万亩。")).toEqual(["白茶面积"]);
});

test("a mark whose blank is not kept is no part of a name", () => {
  expect(conceptsOf("03 新建茶馆2家。\n12 完成茶亭改造40座。")).toEqual(["茶馆", "茶亭改造"]);
});
