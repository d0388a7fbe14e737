import { describe, expect, test } from "vitest";
import { conceptOf } from "../../src/concepts/concept.js";
import { conceptId } from "../../src/concepts/concept-id.js";
import { areUnlike, denominatorKind } from "../../src/model/denominator-kinds.js";

/** The code that a draft writes for the total of a share. */
const drafted = (total: string): string =>
  conceptId(conceptOf(`样品占${total}比重`, "ratio").share?.denominator ?? "");

describe("the kind of a denominator is that of its words, shipped or drafted", () => {
  test.each([
    [
      "turnover",
      ["销售收入", "营业收入", "营收", "主营业务收入", "规上工业企业营业收入", "产品销售收入", "销售额"],
    ],
    ["output", ["工业总产值", "工业产值", "农林牧渔业总产值", "规模以上工业总产值"]],
    ["value-added", ["工业增加值", "规上工业增加值", "服务业增加值"]],
    ["economy", ["GDP", "地区生产总值", "国内生产总值"]],
    [
      "other",
      ["一般公共预算收入", "税收收入", "人均可支配收入", "GDP增量", "汽车销量", "进出口总额", "研发投入"],
    ],
  ] as const)("%s", (kind, totals) => {
    expect(totals.map((total) => [total, denominatorKind(drafted(total))])).toEqual(
      totals.map((total) => [total, kind]),
    );
  });

  test.each([
    ["main-business-revenue", "turnover"],
    ["main-business-revenue-100m", "turnover"],
    ["above-scale-industrial-revenue", "turnover"],
    ["above-scale-industrial-output", "output"],
    ["agricultural-output", "output"],
    ["above-scale-industrial-value-added", "value-added"],
    ["gdp-100m", "economy"],
    ["gdp-increment", "other"],
    ["main-business-revenue-base", "not-stated"],
    ["general-public-budget-revenue", "other"],
    ["vehicle-sales", "other"],
    ["not-stated", "not-stated"],
  ])("%s is %s", (code, kind) => {
    expect(denominatorKind(code)).toBe(kind);
  });
});

test.each([
  ["销售收入", "营业收入", false],
  ["销售收入", "主营业务收入", false],
  ["工业总产值", "规上工业总产值", false],
  ["销售收入", "工业总产值", true],
  ["营业收入", "GDP", true],
  ["工业增加值", "GDP", true],
  ["工业增加值", "工业总产值", true],
  ["税收收入", "营业收入", true],
])("shares of %s and of %s are of different kinds: %s", (a, b, unlike) => {
  expect(areUnlike(drafted(a), drafted(b))).toBe(unlike);
});

test("the base of a growth rate is no total that a share could differ by", () => {
  expect(denominatorKind("high-tech-value-added-base")).toBe("not-stated");
  expect(areUnlike("high-tech-value-added-base", "above-scale-industrial-value-added")).toBe(false);
});
