import { describe, expect, it } from "vitest";
import { extractTargets } from "../../../src/extract/extract-targets.js";
import { confidenceOf, numberConfidenceOf } from "../../../src/extract/rows/draft-problems.js";

const OPTIONS = { documentId: "x", regionCode: "420000", periodStart: 2021, periodEnd: 2025 };
const problems = (text: string) => extractTargets(text, OPTIONS).targets.map((target) => target.problems);

describe("problems of drafts", () => {
  it.each([
    ["到2025年，茶叶加工厂达到60家。", []],
    ["到2025年，茶叶加工厂\ufffd达到60家。", ["mojibake"]],
    ["到2025年，茶园亩均产值提高2个百分点。", ["base-assumed"]],
    ["到2023年，茶叶加工厂达到40家，到2025年茶叶加工厂达到60家。", ["other-deadline"]],
    ["2023年、2025年茶叶加工厂分别达到40家、60家。", []],
    ["目前茶业势头良好，到2025年，茶叶加工厂达到60家。", ["past-near"]],
    ["到2025年，项目达到60个。", ["doubtful-indicator"]],
    ["到2025年，茶叶企业达到万家以上。", ["no-numeral"]],
    // One of so many is passed.
    ["到2025年，茶业产值突破万亿元。", []],
    ["到2025年，茶旅游客超亿人次。", []],
  ])("%s", (text, expected) => {
    expect(problems(text).at(0)).toEqual(expected);
  });

  it.each([
    ["到2025年，园区茶业收入、茶业税收分别增长9%、8%。", [[], ["narrowed-list"]]],
    [
      "到2025年，县域茶业产值、茶业税收、茶叶出口额分别增长9%、8%和7%。",
      [[], ["narrowed-list"], ["narrowed-list"]],
    ],
    ["到2025年，园区茶业收入、园区茶业税收分别增长9%、8%。", [[], []]],
    ["到2025年，茶业收入、茶业税收分别增长9%、8%。", [[], []]],
  ])("a narrowing at the head of a list may hold for the later items: %s", (text, expected) => {
    expect(problems(text)).toEqual(expected);
  });

  it.each([
    ["到2023年，茶叶加工厂达到40家。推动旧厂改造，茶园良种率达到60%。", [[], ["deadline-carried"]]],
    ["到2023年，茶叶加工厂达到40家。茶园良种率达到60%。", [[], []]],
    ["到2025年，茶叶加工厂达到40家。推动旧厂改造，茶园良种率达到60%。", [[], []]],
  ])("a year before the plan's last may not hold for the next deed: %s", (text, expected) => {
    expect(problems(text)).toEqual(expected);
  });

  it.each([
    ["2023年底前改造茶厂50家，2024年底前再改造20家；建设茶园步道10公里。", ["deadline-carried"]],
    ["2023年底前改造茶厂50家；建设茶园步道10公里。", []],
  ])("behind several years of a sentence none may hold: %s", (text, expected) => {
    expect(problems(text).at(-1)).toEqual(expected);
  });

  it.each([
    ["到2025年，茶叶企业营业收入增长30%以上。", ["rate-or-whole"]],
    ["到2025年，茶叶企业营业收入年均增长30%以上。", []],
    ["到2025年，茶叶企业营业收入增长6%。", []],
    ["2023年，茶叶企业营业收入增长30%以上。", []],
  ])("a steep rise over several years may be that of each, or of all: %s", (text, expected) => {
    expect(problems(text).at(0)).toEqual(expected);
  });

  it("doubt the cells of a table that a program laid out, and nothing else of its text", () => {
    const text = "到2025年，茶叶加工厂达到60家。\n指标\t单位\t2025年\n茶园面积\t万亩\t20\n良种率\t%\t75\n";
    const { targets } = extractTargets(text, { ...OPTIONS, laidOut: true });
    expect(targets.map((target) => target.problems)).toEqual([[], ["laid-out-table"], ["laid-out-table"]]);
    expect(extractTargets(text, OPTIONS).targets.map((target) => target.problems)).toEqual([[], [], []]);
  });

  it("lower the confidence, each more so", () => {
    expect(confidenceOf([], false)).toBeGreaterThan(0.9);
    expect(confidenceOf(["new-name"], false)).toBeLessThan(0.9);
    expect(confidenceOf(["past-near"], false)).toBeLessThan(0.8);
    expect(confidenceOf(["no-verb"], false)).toBeLessThan(0.8);
    expect(confidenceOf(["no-verb"], true)).toBeGreaterThan(0.9);
    expect(numberConfidenceOf(["new-name", "other-owner"])).toBe(confidenceOf([], false));
    expect(numberConfidenceOf(["new-name", "no-unit"])).toBe(confidenceOf(["no-unit"], false));
    expect(confidenceOf(["past-near", "no-unit"], false)).toBeLessThan(confidenceOf(["past-near"], false));
  });
});
