import { describe, expect, test } from "vitest";
import { targetsOf } from "../../support/targets-of.js";

describe("what firms or zones have as a region has it is of the body that the sentence speaks of", () => {
  test.each([
    [
      "链主企业带动作用增强，研发投入强度超过6%，关键工序数控化率达到75%。",
      ["链主企业研发投入强度", "链主企业关键工序数控化率"],
    ],
    ["推动市水务集团转型升级，实现营业收入40亿元以上、利润3亿元。", ["市水务集团营业收入", "市水务集团利润"]],
    [
      "支持省属企业做强做优做大，资产总额达到900亿元，资产负债率控制在60%以内。",
      ["省属企业资产总额", "省属企业资产负债率"],
    ],
    [
      "到2025年，高新区内企业研发人员达到3万人，上市企业数为12家，技术合同成交额30亿元。",
      ["高新区内企业研发人员", "高新区上市企业", "高新区技术合同成交额"],
    ],
    [
      "外贸企业进出口额突破80亿美元，服务外包执行额达到9亿美元。",
      ["外贸企业进出口额", "外贸企业服务外包执行额"],
    ],
  ])("%s", (text, names) => {
    expect(targetsOf(text).map(({ concept }) => concept)).toEqual(names);
  });
});

test.each([
  ["上市公司达到30家，高新技术企业达到800家。", ["上市公司", "高新技术企业"]],
  ["加快开发区改革，全省固定资产投资增长6%。", ["固定资产投资"]],
  ["发挥龙头企业带动作用，茶叶产值达到30亿元。", ["茶叶产值"]],
  [
    "规上工业企业研发投入强度达到1.8%，高新技术企业达到300家。",
    ["规模以上工业企业研发投入强度", "高新技术企业"],
  ],
])("what has an owner, or is the region's, keeps its name: %s", (text, names) => {
  expect(targetsOf(text).map(({ concept }) => concept)).toEqual(names);
});

test("what is spent on research is not sure to be the region's behind words on firms, other than how many there are", () => {
  const [research] = targetsOf("引导企业加大投入，研发投入强度达到5%。");
  expect(research?.problems).toContain("other-owner");
  expect(research?.link_confidence).toBeLessThan(0.9);
  expect(targetsOf("高新技术企业突破90家、研发投入强度达到3%。").at(-1)?.problems).not.toContain(
    "other-owner",
  );
});
