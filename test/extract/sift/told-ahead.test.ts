import { expect, test } from "vitest";
import { extractTargets } from "../../../src/extract/extract-targets.js";

const targets = (text: string) =>
  extractTargets(`一、主要任务\n${text}`, {
    documentId: "x",
    regionCode: "430000",
    periodStart: 2021,
    periodEnd: 2025,
  }).targets.map(({ subject, value, measure }) => [subject, value, measure]);

test.each([
  ["到2025年，全省拥有驰名瓷器商标300件。", [["全省拥有驰名瓷器商标", 300, "level"]]],
  ["全省拥有驰名瓷器商标300件。", []],
])("what a region has by a date is promised, what it has is not: %s", (text, found) => {
  expect(targets(text)).toEqual(found);
});

test("what is to become something of all the country is no result", () => {
  expect(targets("制瓷成为全国重要增长极，打造制瓷集群3个。")).toEqual([["打造制瓷集群", 3, "level"]]);
  expect(targets("制瓷成为全国首个示范行业，集群达到3个。")).toEqual([]);
});

test("a size in all is no detail of one thing, and kinds in a set phrase are no number", () => {
  expect(targets("数据中心机架总规模达到20万架。")).toEqual([["数据中心机架总规模", 20, "level"]]);
  expect(targets("引进三类500强项目100个。").map(([, value]) => value)).toEqual([100]);
});

test("a share that grows by so much a year is told of what is divided", () => {
  const text = "瓷业增加值占规模以上工业增加值比重达15%，年均增长10%。";
  expect(targets(text)).toEqual([
    ["瓷业增加值占规模以上工业增加值比重", 15, "level"],
    ["瓷业增加值", 10, "growth"],
  ]);
});

test("rivers that are treated in a clause of their own are no size of those before", () => {
  expect(targets("建成幸福河湖100条，治理河道500公里。").at(1)?.[0]).toBe("治理河道");
  expect(targets("治理中小河流48条、河道620公里。").at(1)?.[0]).toBe("治理中小河流");
});

test("one line, one account and one play are figures of speech, and one line of buses is counted", () => {
  expect(targets("形成陶艺游览一条线，唱好文旅一台戏，算清陶土一本账。")).toEqual([]);
  expect(targets("新增陶城公交线路一条。").map(([, value]) => value)).toEqual([1]);
});
