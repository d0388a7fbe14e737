import { describe, expect, test } from "vitest";
import { conceptsOf } from "../../support/concepts-of.js";

describe("a stage or a work told alone is that of what was counted before it", () => {
  test.each([
    ["抽水蓄能投产600万千瓦、在建1000万千瓦。", "抽水蓄能在建"],
    ["氢能示范项目开工40个、建成20个。", "氢能示范项目"],
    ["原煤产量7.8亿吨、天然气350亿方。", "天然气产量"],
    ["发展高效节水灌溉面积100万亩，恢复灌溉面积50万亩。", "恢复灌溉面积"],
    ["新建农村公路300公里，重点养护600公里。", "农村公路重点养护里程"],
    ["新增绿色食品认证产品25个，认证面积达到400万亩。", "绿色食品认证面积"],
  ])("%s", (text, name) => {
    expect(conceptsOf(text)[1]).toMatch(new RegExp(`^${name}`));
  });
});

describe("what stands around a name is not left in it", () => {
  test.each([
    ["七是实施老旧管网改造工程，开工建设1万户。", /^(?!.*[七是])/],
    ["拆除城东、城西等5个现有收费站。", /^收费站拆除$/],
    ["到2026年，数字经济规模位居全国前列——电子信息产业营业收入超6000亿元。", /^电子信息产业营业收入$/],
    ["供电煤耗降至每千瓦时300克以下。", /^供电煤耗/],
    ["建成3个全程机械化综合农事服务中心。", /^全程机械化综合农事服务中心$/],
  ])("%s", (text, name) => {
    expect(conceptsOf(text).at(-1)).toMatch(name);
  });
});
