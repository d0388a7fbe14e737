import { expect, test } from "vitest";
import { linkerOf } from "../../src/concepts/linker.js";
import { vocabularyOf } from "../../src/draft/known-names.js";
import { tierOf } from "../../src/extract/subject/tier.js";
import { shippedTables } from "../../src/tables/shipped-tables.js";

const linker = linkerOf(vocabularyOf(shippedTables().rows));
const linked = (phrase: string, unit: string): string => {
  const { known, match, indicator_id } = linker.link({ phrase, unit, measure: "level", population: null });
  return known && match === "exact" ? indicator_id : "none";
};

test.each([
  ["具备条件的建制村通客车率", "建制村通客车率", "percent"],
  ["县级以上集中式饮用水水源地水质达标率", "集中式饮用水水源地水质达标率", "percent"],
  ["城市集中式饮用水水源地水质达标率", "集中式饮用水水源地水质达标率", "percent"],
  ["主要农作物良种覆盖率", "良种覆盖率", "percent"],
  ["全国乡村旅游重点村镇", "全国乡村旅游重点村", "count"],
  ["美丽宜居村庄", "美丽乡村", "count"],
  ["重大科技攻关项目", "重大科技项目", "count"],
  ["知识价值信用贷款发放", "纳入风险补偿范围的知识价值信用贷款累计发放", "CNY"],
])("%s is not %s", (narrow, wide, unit) => {
  expect(linked(narrow, unit)).not.toBe(linked(wide, unit));
});

test("levels of a drinking water source are told in two ways", () => {
  expect(linked("县级以上集中式饮用水水源地水质达标率", "percent")).toBe("drinking-source-attainment-county");
  expect(linked("县级及以上集中式饮用水水源地水质达标率", "percent")).toBe(
    "drinking-source-attainment-county",
  );
});

test("a grade that the state alone gives is one series, with 国家 or without", () => {
  for (const phrase of ["国家5A级旅游景区", "国家4A级景区", "5A级旅游景区"])
    expect(tierOf(phrase)).toBeNull();
  expect(linked("国家5A级景区", "count")).toBe(linked("5A级旅游景区", "count"));
  expect(tierOf("全国乡村旅游重点村镇")).toBe("national");
  expect(tierOf("市重点项目")).toBe("municipal");
  expect(tierOf("市场重点项目")).toBeNull();
});
