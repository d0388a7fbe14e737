import { expect, test } from "vitest";
import { boundName, boundWords, shortBound } from "../../src/compare/bound-words.js";
import type { Bound } from "../../src/model/codes.js";

const target = (bound: Bound, more: object = {}) => ({ bound, unit: "percent", benchmark: null, ...more });
const around = (bound: Bound, more: object = {}, language: "zh" | "en" = "zh") => {
  const { before, after } = boundWords(target(bound, more), language);
  return `${before}5${after}`;
};

test.each<[Bound, string, string]>([
  ["ge", "不低于5", "at least 5"],
  ["gt", "超过5", "more than 5"],
  ["eq", "5", "5"],
  ["approx", "5左右", "about 5"],
  ["range", "5", "5"],
  ["le", "不高于5", "at most 5"],
  ["lt", "低于5", "less than 5"],
])("a rate with the bound %s is %s, or %s", (bound, zh, en) => {
  expect([around(bound), around(bound, {}, "en")]).toEqual([zh, en]);
});

test.each<[Bound, string]>([
  ["ge", "不少于5"],
  ["gt", "超过5"],
  ["eq", "5"],
  ["approx", "5左右"],
  ["le", "不超过5"],
  ["lt", "少于5"],
])("a count with the bound %s is %s in Chinese", (bound, words) => {
  for (const unit of ["count", "persons", "person", "person-times"])
    expect(around(bound, { unit })).toBe(words);
  expect(around(bound, { unit: "enterprises", dimension: "count" })).toBe(words);
});

test("a count is told by at least in English, as a rate is", () => {
  expect(around("ge", { unit: "count" }, "en")).toBe("at least 5");
});

test("growth and changes are 5以上; as factors of their base they are not", () => {
  for (const measure of ["growth", "change"]) {
    expect(around("ge", { measure })).toBe("5以上");
    expect(around("gt", { measure })).toBe("超过5");
    expect(around("ge", { measure, unit: "times-of-base" })).toBe("不低于5");
  }
  expect(around("ge", { measure: "level" })).toBe("不低于5");
});

test.each<[Bound, string, string]>([
  ["ge", "national-average", "不低于5"],
  ["gt", "national-average", "高于5"],
  ["lt", "national-average", "低于5"],
  ["eq", "national-average", "5"],
  ["approx", "national-average", "5左右"],
  ["ge", "national-forefront", "位居5"],
  ["gt", "national-advanced", "达到5"],
])("with the bound %s and the benchmark %s it is %s", (bound, benchmark, words) => {
  expect(around(bound, { benchmark, measure: "relative" })).toBe(words);
});

test("the benchmark of a growth or a change is passed over: it has a number of its own", () => {
  for (const measure of ["growth", "change"])
    expect(around("gt", { benchmark: "national-forefront", measure })).toBe("超过5");
});

test("tables print words in Chinese and signs in English", () => {
  expect(shortBound(target("ge"), "zh")).toEqual({ before: "不低于", after: "" });
  expect(shortBound(target("ge"), "en")).toEqual({ before: "≥ ", after: "" });
  expect(shortBound(target("eq"), "en")).toEqual({ before: "", after: "" });
});

test.each<[string, Bound, number | null, string, string]>([
  ["the word before it", "gt", 1.5, "研发投入强度突破1.5%", "突破"],
  ["the word before it, a space between", "gt", 300, "企业超过 300家", "超过"],
  ["the word behind it and its unit", "ge", 5, "增长5%以上", "以上"],
  ["the first of both", "ge", 5, "不少于5家以上", "不少于"],
  ["the word of its own number, not of another", "ge", 5, "不少于15家，达到5家", "不低于"],
  ["nor of one that it begins", "ge", 5, "不少于5.5亿元，达到5家", "不低于"],
  ["nor of one that it ends", "ge", 5, "达到1.5%以上，达到5家", "不低于"],
  ["a point as a point", "gt", 1.5, "超过125家", "超过"],
  ["no word from the next clause", "ge", 5, "达到5家，60%以上", "不低于"],
  ["no word too far from it", "ge", 5, "达到5家各类重点企业以上", "不低于"],
  ["about", "approx", 30, "大约30个", "大约"],
  ["about, behind", "approx", 30, "30个上下", "上下"],
  ["about, of itself", "approx", 30, "30个", "左右"],
  ["a ceiling, behind", "le", 3, "控制在3%以内", "以内"],
  ["a ceiling, before", "lt", 3, "小于3%", "小于"],
  ["an equal number", "eq", 3, "达到3%", "达到"],
  ["a span", "range", 3, "3%至5%", "区间"],
  ["its own word where no number is printed", "ge", null, "不少于5家", "不低于"],
])("a bound is named by %s", (_what, bound, value, quote, name) => {
  expect(boundName({ ...target(bound), value, quote })).toBe(name);
});
