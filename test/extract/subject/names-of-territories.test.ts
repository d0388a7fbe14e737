import { expect, test } from "vitest";
import { targetsOf } from "../../support/targets-of.js";

const read = (text: string) => targetsOf(text).map(({ concept, value }) => [concept, value]);

test("what is measured behind the last territory is measured in each, whether a list of regions holds them or not", () => {
  expect(read("到2025年，东山高新区、西湖镇规上工业总产值分别达到200亿元、100亿元。")).toEqual([
    ["东山高新区规模以上工业产值", 200],
    ["西湖镇规模以上工业产值", 100],
  ]);
  expect(read("到2025年，北岭山区、南湖库区常住人口城镇化率分别达到56%和52%。")[0]).toEqual([
    "北岭山区常住人口城镇化率",
    56,
  ]);
});

test("how a rate is found belongs to it in a list", () => {
  expect(read("到2025年，寒潮和大风预报准确率分别保持在85%和22%以上。")[0]?.[0]).toBe("寒潮预报准确率");
});

test("a list of values from which a list of rates begins is no target", () => {
  expect(read("到2025年，苹果、梨子、葡萄的冷藏运输率分别由15%、30%、40%提高至30%、50%、65%。")).toEqual([
    ["苹果冷藏运输率", 30],
    ["梨子冷藏运输率", 50],
    ["葡萄冷藏运输率", 65],
  ]);
});

test("how many animals the farms meant keep is no target", () => {
  expect(read("到2025年，肉鸭年出栏500只以上规模养殖比例达到40%以上。")).toEqual([
    ["肉鸭年出栏500只以上规模养殖比例", 40],
  ]);
});

test("words of the country and verbs of reaching are no part of a name, and a compound's first word is", () => {
  expect(read("到2025年，我国茶饮产业营业收入突破4万亿元。")[0]?.[0]).toBe("茶饮产业营业收入");
  expect(read("到2025年，台风路径预报误差减小到100公里以内。")[0]?.[0]).toBe("台风路径预报误差");
  expect(read("到2025年，形成10个以上年收入超过千亿元的城市。")[0]?.[0]).toBe("年收入超过千亿元的城市");
});

test("what narrows those of one level narrows those of the next", () => {
  expect(read("到2025年，涉竹国家级龙头企业5家以上、省级龙头企业100家以上。").map(([name]) => name)).toEqual([
    "涉竹龙头企业",
    "涉竹龙头企业",
  ]);
});
