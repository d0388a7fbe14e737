import { describe, expect, test } from "vitest";
import { conceptsOf } from "../../support/concepts-of.js";

describe("what one item of a list says for the next", () => {
  test.each([
    ["汽车产量280万辆，其中新能源汽车90万辆。", ["汽车产量", "新能源汽车产量"]],
    ["A级物流企业达到900家、其中5A级企业30家。", ["A级物流企业", "5A级物流企业"]],
    ["东山港货物吞吐量达到3亿吨、集装箱吞吐量突破90万标箱。", ["东山港货物吞吐量", "东山港集装箱吞吐量"]],
    ["改造老旧小区2500个、惠及30万户。", ["老旧小区改造", "老旧小区改造受益居民"]],
    ["城镇居民和农村居民收入增速分别达到5%、6%。", ["城镇居民人均可支配收入", "农村居民人均可支配收入"]],
    ["固投增长6%，社零增长5%。", ["固定资产投资", "社会消费品零售额"]],
  ])("%s", (text, expected) => {
    expect(conceptsOf(text)).toEqual(expected);
  });
});

describe("of those who are counted, what they do", () => {
  test.each([
    ["推动600户规上企业开展数字化转型。", ["规模以上企业数字化转型"]],
    ["帮助就业困难人员10万人实现就业。", ["就业困难人员就业"]],
  ])("%s", (text, expected) => {
    expect(conceptsOf(text)).toEqual(expected);
  });
});

describe("what is done to a thing named before", () => {
  test.each([
    ["开工亿元以上项目50个、竣工40个。", ["亿元以上项目开工", "亿元以上项目竣工"]],
    ["带动就业5万人。", ["带动就业"]],
    ["吸纳外地技术合同成交额突破10亿元。", ["引进外地技术合同成交额"]],
    ["为3万适龄妇女免费开展“两癌”筛查。", ["适龄妇女两癌筛查"]],
  ])("%s", (text, expected) => {
    expect(conceptsOf(text)).toEqual(expected);
  });
});
