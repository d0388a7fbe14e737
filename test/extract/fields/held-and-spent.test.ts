import { describe, expect, test } from "vitest";
import { extractTargets } from "../../../src/extract/extract-targets.js";

const targetsOf = (text: string, periodStart: number, periodEnd: number) =>
  extractTargets(`一、主要任务\n${text}`, {
    documentId: "x",
    regionCode: "420000",
    periodStart,
    periodEnd,
  }).targets;

describe("the measure of what is held, worked on and spent", () => {
  test.each([
    ["茶园面积每年稳定在1亿亩以上。", ["level"]],
    ["茶叶产量每年保持在300万吨以上。", ["level"]],
    ["新增茶艺师每年保持在2万人以上。", ["annual"]],
    ["茶农外出务工不少于14.1万人。", ["level"]],
    ["谋划茶业项目420个以上。", ["cumulative"]],
    ["新增造茶林7万亩，茶林抚育8万亩。", ["increment", "cumulative"]],
    ["新申创茶旅精品村20个。", ["increment"]],
    ["集中力量培育建设茶馆5家左右。", ["increment"]],
    ["组织茶农外出务工不少于14.1万人。", ["cumulative"]],
    ["新开工12个茶业项目，提速甲至乙等23个续建项目。", ["increment", "cumulative"]],
    [
      "完成茶业投资58亿元，其中茶旅设施建设10亿元，茶园改造8亿元。",
      ["cumulative", "cumulative", "cumulative"],
    ],
  ])("%s", (text, measures) => {
    expect(targetsOf(text, 2026, 2026).map(({ measure }) => measure)).toEqual(measures);
  });
});

describe("the part of which each has a few", () => {
  test.each([
    ["各县区、市管园区引进3个以上茶业项目。", "county"],
    ["各县（市、区）、高新区新建茶馆2家。", "county"],
    ["各镇街培育2个以上茶叶品牌。", "每个镇街"],
    ["各开发区引进3个以上茶业项目。", "zone"],
    ["各县区引进茶业项目。全市引进300个以上茶业项目。", null],
    ["各县区引进300个以上茶业项目。", null],
  ])("%s", (text, each) => {
    expect(targetsOf(text, 2026, 2026).map((target) => target.each)).toEqual([each]);
  });
});

describe("levels side by side", () => {
  test.each([
    ["创建5A级茶旅景区或国家级度假区1个。", "national"],
    ["4A级以上景区和省级以上度假区达到200家。", "national+provincial"],
    ["推动896项省市县三级重点茶业项目建设。", "provincial+municipal+county"],
    ["建成市县两级示范茶园20个。", "municipal+county"],
    ["建成三级茶馆20家。", null],
  ])("%s", (text, tier) => {
    expect(targetsOf(text, 2026, 2026).map((target) => target.tier)).toEqual([tier]);
  });
});

describe("when it begins", () => {
  test("what comes on top of a stage goes on from its year", () => {
    expect(
      targetsOf("到2023年，新增茶馆30家；到2025年，再新增茶馆40家。", 2021, 2025).map((target) => [
        target.period_start,
        target.period_end,
      ]),
    ).toEqual([
      [2021, 2023],
      [2024, 2025],
    ]);
  });

  test("projects of last year that are to be finished make no result of what is built beside them", () => {
    expect(
      targetsOf(
        "深入实施茶光一体化工程，2025年270万千瓦茶光项目全部投产，新建茶光装机150万千瓦。",
        2026,
        2026,
      ).map(({ value }) => value),
    ).toEqual([150]);
    expect(
      targetsOf("加快1980年前茶房改善进度，新改善茶房2万户。", 2026, 2026).map(({ value }) => value),
    ).toEqual([2]);
    expect(targetsOf("2025年，茶业项目全部投产，新建茶园150万亩。", 2026, 2026)).toEqual([]);
  });
});

describe("what the clauses before hand on", () => {
  test("so many physicians and a part are those per head of the clause before", () => {
    expect(
      targetsOf(
        "到2025年，每千人口茶馆座位数达到7.2张，执业医师数达到3.4人，注册护士数达到3.9人。",
        2021,
        2025,
      ).map(({ unit }) => unit),
    ).toEqual(["per-1k-persons", "per-1k-persons", "per-1k-persons"]);
  });

  test("a span goes on behind a semicolon, and a year right before several numbers holds for each", () => {
    expect(
      targetsOf("“十四五”时期，新建茶校12所；创建示范茶校3所。", 2021, 2025).map(({ measure }) => measure),
    ).toEqual(["increment", "increment"]);
    expect(
      targetsOf("到2023年，建成茶馆10个、茶园50个；到2025年，分别达到15个、80个。", 2021, 2025).map(
        ({ period_end }) => period_end,
      ),
    ).toEqual([2023, 2023, 2025, 2025]);
  });
});
