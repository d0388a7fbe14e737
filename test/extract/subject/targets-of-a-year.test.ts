import { describe, expect, test } from "vitest";
import { extractTargets } from "../../../src/extract/extract-targets.js";

const read = (text: string) =>
  extractTargets(text, { documentId: "x", regionCode: "150000", periodStart: 2024, periodEnd: 2024 }).targets;

describe("the targets of a year's report", () => {
  test.each<[string, string[]]>([
    // Farms and pastures are the country, as towns are the other half.
    [
      "城镇、农村牧区常住居民人均可支配收入分别增长4%、6%。",
      ["城镇常住居民人均可支配收入", "农村牧区常住居民人均可支配收入"],
    ],
    ["城镇和农牧区居民人均消费支出分别增长4%、6%。", ["城镇居民人均消费支出", "农牧区居民人均消费支出"]],
    // One rate of two totals.
    ["货物贸易总值、技术贸易总值均增长9%以上。", ["货物贸易总值", "技术贸易总值"]],
    // 和 begins a word, and joins nothing.
    ["建成28个示范带、600个和美牧区。", ["示范带", "和美牧区"]],
    // What is proposed, and that it is a target, is no part of what is measured.
    ["推动东一等4个在建水库项目加快建设。", ["在建水库项目"]],
    ["为3万名特殊困难老人提供居家服务。", ["特殊困难老人居家服务"]],
    ["茶叶产量增长目标确定为6%左右。", ["茶叶产量"]],
    // A target that is spoken of again, to say why it was chosen.
    ["4.8%左右的预期增长目标与“十五五”目标相衔接，积极而稳妥。", []],
    ["6%的增长目标，综合考虑了稳就业的需要。", []],
  ])("%s", (text, subjects) => {
    expect(read(text).map(({ subject }) => subject)).toEqual(subjects);
  });

  test.each([
    "建议“十五五”时期工业总产值增速目标设定为年均增长4.5%—5%。",
    "建议2024年工业总产值增速目标确定为4.5%左右。",
  ])("%s is of the output alone", (text) => {
    expect(read(text).map(({ concept }) => concept)).toEqual(["工业产值"]);
  });

  test.each([
    ["到2027年，工业总产值向9000亿元冲刺。", "strive"],
    ["到2027年，工业总产值向9000亿元大关迈进。", "strive"],
    ["到2027年，工业总产值达到9000亿元。", "firm"],
  ])("%s is %s", (text, commitment) => {
    expect(read(text).map((target) => target.commitment)).toEqual([commitment]);
  });

  test.each([
    ["调度锰矿石产量达90万吨。", "锰矿石产量"],
    ["扩充初中学位2万个以上。", "初中学位"],
  ])("who sees to it, or how it comes about, is no part of what %s measures", (text, concept) => {
    expect(read(text).map((target) => target.concept)).toEqual([concept]);
  });

  test.each([
    ["农村贫困人口脱贫3万人。", "cumulative"],
    ["输转富余劳动力20万人。", "cumulative"],
    ["有组织外出务工9万人次以上。", "cumulative"],
    ["脱贫人口稳定在60万人。", "level"],
  ])("%s is counted as %s", (text, measure) => {
    expect(read(text).map((target) => target.measure)).toEqual([measure]);
  });
});
