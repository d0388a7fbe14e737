import { describe, expect, it } from "vitest";
import { readPassage, readQuantity } from "../../../src/text/numbers/quantities.js";

const brief = (text: string) =>
  readPassage(text).quantities.map(({ value, value_max, unit_mult, unit, unit_printed, bound }) =>
    [value, value_max ?? "", unit_mult, unit, unit_printed ?? "", bound].join(" ").replace(/ +/g, " "),
  );

describe("readPassage", () => {
  it.each([
    ["高新技术企业达到1.4万家", ["1.4 4 count 万家 eq"]],
    ["不少于20个", ["20 0 count 个 ge"]],
    ["突破1.2万亿元", ["1.2 12 CNY 万亿元 gt"]],
    ["突破100项关键核心技术", ["100 0 count 项 eq"]],
    ["控制在35微克/立方米以内", ["35 0 ug-per-m3 微克/立方米 le"]],
    ["3—5个", ["3 5 0 count 个 range"]],
    ["5%～8%", ["5 8 0 percent % range"]],
    ["1.5万—2万亿元", ["1.5 2 12 CNY 万亿元 range"]],
    ["100余家", ["100 0 count 家 gt"]],
    ["20多万人次", ["20 4 person-time 万人次 gt"]],
    ["提高5个百分点左右", ["5 0 percentage-point 个百分点 approx"]],
    ["分别达到10%、20%以上", ["10 0 percent % ge", "20 0 percent % ge"]],
    [
      "分别下降8%、9%、10%以上、11%以上",
      ["8 0 percent % eq", "9 0 percent % eq", "10 0 percent % ge", "11 0 percent % ge"],
    ],
    ["分别增长5%、6%、7%左右", ["5 0 percent % approx", "6 0 percent % approx", "7 0 percent % approx"]],
    ["10、20和30个", ["10 0 count 个 eq", "20 0 count 个 eq", "30 0 count 个 eq"]],
    ["分别突破500家、2000家", ["500 0 count 家 gt", "2000 0 count 家 gt"]],
    ["三分之一以上", ["33.33 0 percent 三分之一 ge"]],
    ["两成", ["20 0 percent 成 eq"]],
    ["百分之八十", ["80 0 percent 百分之 eq"]],
    ["翻两番", ["4 0 times-of-base 番 eq"]],
    ["实现全覆盖", ["100 0 percent eq"]],
    ["实现“破零”", ["1 0 count ge"]],
    ["12万元/人", ["12 4 CNY-per-person 万元/人 eq"]],
    ["死亡率控制在10/10万以下", ["10 0 per-100k-persons /10万 le"]],
    ["≥62%", ["62 0 percent % ge"]],
  ])("reads “%s”", (text, expected) => {
    expect(brief(text)).toEqual(expected);
  });

  it("leaves years, dates and durations to the times", () => {
    const { quantities, times } = readPassage("到“十四五”末，2021-2025年三年内，2022年3月1日");
    expect(quantities).toEqual([]);
    expect(times.map(({ kind, to }) => [kind, to])).toEqual([
      ["plan", 2025],
      ["span", 2025],
      ["duration", null],
      ["date", 2022],
    ]);
  });
});

describe("what a passage holds none of", () => {
  it("is told as an empty list", () => {
    expect(readPassage("30家")).toMatchObject({ times: [], loose: [] });
    expect(readPassage("半数")).toMatchObject({ times: [], loose: [] });
  });

  it.each(["十四五期间", "“十四五”期间", "九五期间"])("is no reason to pass over the plan of %s", (text) => {
    expect(readPassage(text)).toMatchObject({ quantities: [], times: [{ kind: "plan" }] });
  });
});

describe("readQuantity", () => {
  it("finds none behind the number", () => {
    expect(readQuantity("3家", 0)?.value).toBe(3);
    expect(readQuantity("3家", 1)).toBeNull();
  });

  it("finds the quantity whose number begins at an offset", () => {
    const quote = "国家级、省级“小巨人”企业分别突破500家、2000家";
    expect(readQuantity(quote, quote.indexOf("2000"))).toMatchObject({
      value: 2000,
      bound: "gt",
      unit: "count",
    });
    expect(readQuantity(quote, 0)).toBeNull();
  });
});
