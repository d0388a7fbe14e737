import { describe, expect, test } from "vitest";
import { extractTargets } from "../../../src/extract/extract-targets.js";
import { conceptsOf } from "../../support/concepts-of.js";

const rows = (text: string) =>
  extractTargets(`一、重点工作\n${text}`, {
    documentId: "x",
    regionCode: "420000",
    periodStart: 2026,
    periodEnd: 2026,
  }).targets;

describe("the words before a name are no part of it", () => {
  test.each([
    ["分区分类建设生态茶园300万亩。", ["生态茶园面积"]],
    ["因地制宜建设茶亭60座。", ["茶亭"]],
    ["新建更新茶棚6万亩。", ["茶棚新建更新面积"]],
    ["攻克茶叶关键技术50项、新转化茶学项目20个。", ["茶叶关键技术攻关", "茶学项目转化"]],
    ["选派800名科技特派员服务县域茶业发展。", ["科技特派员"]],
    ["签约落地项目投资完成额增长9%。", ["签约落地项目投资完成额"]],
  ])("%s", (text, names) => {
    expect(conceptsOf(text)).toEqual(names);
  });

  test("a manner before a verb of making leaves what is made in the year an increment", () => {
    expect(rows("分区分类建设生态茶园300万亩。")[0]?.measure).toBe("increment");
  });
});

describe("the noun behind the last level of a list is that of every one", () => {
  test.each([
    ["培育2个世界级、4个国家级、6个区域级茶叶产业集群。", 3],
    ["培育4个国家级、6个区域级茶叶产业集群。", 2],
  ])("%s", (text, count) => {
    const read = rows(text);
    expect(read).toHaveLength(count);
    for (const { concept } of read) expect(concept).toContain("茶叶产业集群");
  });
});

describe("one number of several", () => {
  test.each([
    ["茶业研发经费投入、茶叶加工业增加值年均增长8%左右。", ["茶业研发经费投入", "茶叶加工业增加值"]],
    ["引进茶叶加工企业、精制茶项目分别达到50个以上。", ["茶叶加工企业", "精制茶项目"]],
  ])("%s", (text, names) => {
    expect(rows(text).map(({ subject }) => subject.replace(/^引进/, ""))).toEqual(names);
  });

  test("but as many as are printed behind 分别", () => {
    expect(rows("引进茶叶加工企业、精制茶项目分别达到50个以上、20个。").map(({ value }) => value)).toEqual([
      50, 20,
    ]);
  });
});

test.each(["推进自治区重大茶业项目60个。", "推进自治区重点茶业项目60个。"])("%s is of that level", (text) => {
  expect(rows(text).map(({ tier, concept }) => [tier, concept.includes("自治区")])).toEqual([
    ["provincial", false],
  ]);
});

describe("what is done for some places is not theirs in a clause of its own", () => {
  test.each(["支持甲州、乙州等地建设茶城，完成12个茶厂改造项目。"])("%s", (text) => {
    expect(rows(text).map(({ breakdown }) => breakdown ?? "")).toEqual([""]);
  });
  test("a kind of zone that is built is no zone that the text speaks of", () => {
    expect(rows("建设一批零碳茶厂和零碳园区，新增绿色茶厂70家。")[0]?.problems).not.toContain(
      "region-unclear",
    );
  });
});

test("programmes for the people by their number are none that are counted", () => {
  expect(rows("筹措260.5亿元实施八大惠民工程项目。").map(({ value }) => value)).toEqual([260.5]);
});
