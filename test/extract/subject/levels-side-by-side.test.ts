import { describe, expect, test } from "vitest";
import { extractTargets } from "../../../src/extract/extract-targets.js";

const OPTIONS = { documentId: "x", regionCode: "370100", periodStart: 2024, periodEnd: 2024 };
const tiers = (text: string) => extractTargets(text, OPTIONS).targets.map(({ tier }) => tier);

describe("levels side by side are all of them, or none", () => {
  test.each([
    ["推进95个省州重点项目，开工30个、续建65个。", Array(3).fill("provincial+municipal")],
    ["实施省市县重点工程240个。", ["provincial+municipal+county"]],
    ["培育市县龙头企业12家。", ["municipal+county"]],
    ["培育国家、省、市龙头企业15家。", ["national+provincial+municipal"]],
    ["推进95个省重点项目。", ["provincial"]],
    ["整治省州交界路段12公里。", [null]],
  ])("%s", (text, expected) => {
    expect(tiers(text)).toEqual(expected);
  });
});

describe("what a province or a city recognises by its name", () => {
  test.each([
    ["创成5家上海市茶艺示范门店。", ["provincial"]],
    ["创建济南市美丽茶村3个。", ["municipal"]],
    ["认定6家济南市非遗茶坊。", ["municipal"]],
    ["建设济南市茶叶市场3个。", [null]],
    ["改造济南市老旧茶厂3家。", [null]],
  ])("%s", (text, expected) => {
    expect(tiers(text)).toEqual(expected);
  });
});
