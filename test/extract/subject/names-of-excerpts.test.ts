import { describe, expect, test } from "vitest";
import { extractTargets } from "../../../src/extract/extract-targets.js";

const subjects = (text: string) =>
  extractTargets(`一、主要任务\n${text}`, {
    documentId: "x",
    regionCode: "430000",
    periodStart: 2021,
    periodEnd: 2025,
  }).targets.map(({ subject }) => subject);

describe("lists that numbers follow in turn", () => {
  test.each([
    [
      "新增20亿元企业、10亿元企业、亿元企业分别不少于1家、2家和7家。",
      ["20亿元企业", "10亿元企业", "亿元企业"],
    ],
    ["茶籽总产量和经济总产值分别达到4万吨、6亿元。", ["茶籽总产量", "茶籽经济总产值"]],
    ["柑橘种植面积和综合产值分别达到50万亩、30亿元。", ["柑橘种植面积", "柑橘综合产值"]],
    ["茶旅项目招引、开工贡献度分别达到25%、40%。", ["茶旅项目招引贡献度", "开工贡献度"]],
  ])("%s", (text, names) => {
    expect(subjects(text).map((name) => name.replace(/^新增/, ""))).toEqual(names);
  });
});

describe("those of a size, a stage or a place among those before", () => {
  test.each([
    ["规模以上制茶企业达到200家，其中10亿元以上企业达到30家。", "10亿元以上制茶企业"],
    ["幼儿入园率达到85%，东部地区达到95%以上。", "东部地区幼儿入园率"],
    ["市区幼儿入园率达到85%，县（市）达到75%以上。", "县（市）幼儿入园率"],
    ["安排续建项目90个，年度计划投资250亿元。", "续建项目投资"],
    ["营收超百亿元的茶企业5家，超十亿元的茶企业15家，超亿元的茶企业25家。", "营收超亿元的茶企业"],
    ["茶业规模过10亿元的集群1个，过亿元的集群5个。", "茶业规模过亿元的集群"],
    ["制茶工业营业收入达到100亿元，工业增加值达到45亿元。", "制茶工业增加值"],
    ["税收占全市的比重达到30%，工业投资占全市15%。", "工业投资占全市"],
  ])("%s", (text, name) => {
    expect(subjects(text).at(-1)).toBe(name);
  });
});

describe("units and clauses that say what is counted", () => {
  test.each([
    ["新增12所公办幼儿园，增加3万个学位。", "学位"],
    ["新建40个中小学项目、新增4万个学位。", "学位"],
    ["到2025年，9家茶企业进入全国茶业百强。", "进入全国茶业百强的茶企业"],
    ["集成示范推广30万亩“茶稻间作”新模式。", "推广“茶稻间作”新模式"],
  ])("%s", (text, name) => {
    expect(subjects(text).at(-1)).toBe(name);
  });
});

test("a line without a mark at its end says what is added", () => {
  expect(subjects("新增5家老年茶馆\n新增10座茶亭茶廊")).toEqual(["老年茶馆", "茶亭茶廊"]);
});

test("a measure behind a share of firms is of neither the ones nor all", () => {
  expect(subjects("制茶企业占入园企业总数的70%以上，实现增加值达到35亿元。").at(-1)).not.toMatch(/占/);
});
