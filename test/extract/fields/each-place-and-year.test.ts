import { describe, expect, it } from "vitest";
import { extractTargets } from "../../../src/extract/extract-targets.js";

const OPTIONS = { documentId: "x", regionCode: "430000", periodStart: 2026, periodEnd: 2030 };
const rows = (sentence: string) =>
  extractTargets(`二、主要目标\n${sentence}\n`, OPTIONS).targets.map(
    ({ subject, value, unit, each, measure }) => [subject, value, unit, each, measure] as const,
  );

describe("what each of the places of a kind has", () => {
  it.each([
    ["各县（市）建有1所公办茶艺学校。", "公办茶艺学校", 1, "county"],
    ["各市州至少有2所茶艺学校。", "茶艺学校", 2, "prefecture"],
    ["各区（县级市）有1座茶叶博物馆。", "茶叶博物馆", 1, "county"],
    ["到2030年，各县区茶园灌溉率达到95%以上。", "茶园灌溉率", 95, "county"],
    ["各地茶园灌溉率达到95%以上。", "各地茶园灌溉率", 95, null],
  ])("%s", (sentence, subject, value, each) => {
    expect(rows(sentence).map((row) => [row[1], row[3]])).toEqual([[value, each]]);
    if (each !== null) expect(rows(sentence)[0]?.[0]).toBe(subject);
  });

  it("how large one of them is at least is no number of its own", () => {
    expect(rows("各县（市）至少有1所200张床位以上的茶农医院。").map((row) => [row[1], row[3]])).toEqual([
      [1, "county"],
    ]);
  });
});

describe("so much in each year", () => {
  it.each([
    "年均开发茶园岗位2万个。",
    "年均销售茶叶彩票3亿元以上。",
    "年均推荐茶农就业10万人次。",
    "年均维修茶园渠道300公里。",
  ])("%s", (sentence) => {
    expect(rows(sentence).map((row) => row[4])).toEqual(["annual"]);
  });

  it("what a thing sells in a year is a level", () => {
    expect(rows("到2030年，茶企年均销售收入达到3亿元。").map((row) => row[4])).toEqual(["level"]);
  });
});

describe("numbers that say which things are meant", () => {
  it("3人间 is a kind of room", () => {
    expect(rows("到2030年，茶农医院3人间病房占比达到80%。")).toEqual([
      ["茶农医院3人间病房占比", 80, "percent", null, "level"],
    ]);
  });

  it("one for so many to so many is a norm", () => {
    expect(rows("每3至10万居民或街道所辖范围规划设置1个茶室。")).toEqual([]);
  });
});

describe("rates that say which places are meant, norms and prices", () => {
  it.each([
    ["茶园受灾率超过40%的地区应建成茶园排灌站8座。", [8]],
    ["新茶厂按照不低于装机容量的20%配置储能。", []],
    ["夜间用电价格按照茶厂基准电价上浮20%结算。", []],
    ["到2030年，茶园灌溉率超过40%。", [40]],
  ])("%s", (sentence, values) => {
    expect(rows(sentence).map((row) => row[1])).toEqual(values);
  });

  it("a service area is a thing, not a deed", () => {
    expect(rows("到2030年，具备制茶能力的茶园服务区不少于30座。").map((row) => row[4])).toEqual(["level"]);
  });
});

describe("全国 in a plan of the country", () => {
  it("is the region of the document, but where it is a recognition", () => {
    const named = (sentence: string) =>
      extractTargets(`二、主要目标\n${sentence}\n`, { ...OPTIONS, regionCode: "100000" }).targets.map(
        ({ subject }) => subject,
      );
    expect(named("到2030年，全国茶叶产能达到10亿吨。")).toEqual(["茶叶产能"]);
    expect(named("到2030年，全国文明茶村达到10个。")).toEqual(["全国文明茶村"]);
  });
});

it("a year in a closed bracket dates the number in it alone", () => {
  const text = "二、主要目标\n筹集茶农公寓900套（其中2027年300套），补贴兑现率100%。\n";
  const years = extractTargets(text, OPTIONS).targets.map(({ period_end }) => period_end);
  expect(years).toEqual([2030, 2027, 2030]);
});
