import { describe, expect, test } from "vitest";
import { relativeReadings } from "../../../src/extract/passages/relative-readings.js";

/** A reading as one line: what, the bound, the benchmark. */
const read = (sentence: string): string[] =>
  relativeReadings(sentence).map(({ subject, bound, benchmark }) => `${subject} ${bound} ${benchmark}`);

describe("commitments against something without a number", () => {
  test.each([
    ["职工工资收入增长与经济增长同步", ["职工工资收入增长 eq economic-growth"]],
    ["农民收入和地区生产总值增长基本同步，", ["农民收入 approx economic-growth"]],
    ["税收收入增速略高于经济增速。", ["税收收入增速 gt economic-growth"]],
    ["财政支出规模增长不低于GDP增速", ["财政支出规模增长 ge economic-growth"]],
    ["技改投资增速快于全省，", ["技改投资增速 gt provincial-average"]],
    ["服务业投资增长高于全国平均水平", ["服务业投资增长 gt national-average"]],
    ["服务出口实现正增长，利用外资稳步扩大。", ["服务出口 eq positive-growth"]],
    ["软件业收入增速保持两位数增长。", ["软件业收入增速 ge double-digit-growth"]],
    ["软件业收入年均增长超过两位数，", ["软件业收入年均增长 ge double-digit-growth"]],
    [
      "城镇、农村常住居民人均收入与经济增长同步",
      ["城镇常住居民人均收入 eq economic-growth", "农村常住居民人均收入 eq economic-growth"],
    ],
    ["服务业投资增速高于全国平均水平、高于工业投资，", ["服务业投资增速 gt national-average"]],
    ["登记失业率控制在国家下达目标以内。", ["登记失业率 le national-assigned"]],
    ["臭氧浓度达到省定目标，", ["臭氧浓度 le provincial-assigned"]],
    ["粮食价格涨幅保持在合理区间。", ["粮食价格涨幅 eq reasonable-range"]],
    [
      "税收收入、城镇居民人均收入增长与经济增长同步",
      ["税收收入 eq economic-growth", "城镇居民人均收入 eq economic-growth"],
    ],
    [
      "城镇和农村居民人均收入增长与经济增长保持同步",
      ["城镇居民人均收入增长 eq economic-growth", "农村居民人均收入增长 eq economic-growth"],
    ],
    ["对外贸易规模稳中提质、保持全省前列", ["对外贸易规模 ge provincial-forefront"]],
    [
      "快递业务收入力争正增长、保持全国前列",
      ["快递业务收入 eq positive-growth", "快递业务收入 ge national-forefront"],
    ],
    ["逐步将政府债务规模控制在合理水平", ["政府债务规模 eq reasonable-range"]],
    ["今年的主要预期目标为：工资收入增长与经济增长同步，", ["工资收入增长 eq economic-growth"]],
    ["能耗强度、零售价格等指标控制在合理范围内", ["零售价格 eq reasonable-range"]],
  ])("%s", (sentence, expected) => {
    expect(read(sentence)).toEqual(expected);
  });

  test.each([
    "推动新型工业化与城镇化同步发展。",
    "在对外开放水平上走在全省前列。",
    "坚持产业建设和税源建设同步。",
    "去年全市财政收入与经济增长同步。",
    "经济总量保持合理增长。",
    "收入差距高于全国2.3个百分点。",
  ])("no commitment of a measure: %s", (sentence) => {
    expect(read(sentence)).toEqual([]);
  });
});
