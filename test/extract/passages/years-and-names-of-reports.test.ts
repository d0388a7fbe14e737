import { describe, expect, test } from "vitest";
import { extractTargets } from "../../../src/extract/extract-targets.js";
import { conceptsOf } from "../../support/concepts-of.js";

const OPTIONS = { documentId: "x", regionCode: "330000", periodStart: 2026, periodEnd: 2030 };
const rows = (text: string) => extractTargets(`一、主要目标\n${text}`, OPTIONS).targets;

describe("a view beyond the plan that is only weighed dates no target", () => {
  test.each([
    ["统筹考虑2035年远景目标和现有条件，提出茶业增加值年均增长6%。", 2030],
    ["着眼实现2035年远景目标，茶园面积达到90万亩。", 2030],
    ["2035年远景目标是：茶园面积达到120万亩。", 2035],
  ])("%s", (text, year) => {
    expect(rows(text).map(({ period_end }) => period_end)).toEqual([year]);
  });
});

test("健全覆盖 is no full coverage", () => {
  expect(rows("健全覆盖茶农、茶工的服务网络。")).toEqual([]);
  expect(rows("实现茶农服务全覆盖。")).toHaveLength(1);
});

test("the size of named units that are put into operation is none of the region", () => {
  expect(rows("推动甲山电厂二期、乙河电厂三期等180万千瓦机组建成投产。")).toEqual([]);
  expect(rows("建成火电机组180万千瓦。")).toHaveLength(1);
});

describe("names", () => {
  test.each([
    // What an industry is turned to is no industry that goes before its output.
    ["制茶产业发展平稳。陶艺产业瞄准高端。拓展紫砂产业化应用。产值超过30亿元。", ["陶艺产业产值"]],
    // 坚持 opens no name.
    ["坚持集群发展，实施茶企提能行动，集群营业收入增长8%左右。", ["集群营业收入"]],
    ["布局群众可及急救箱600处。", ["群众可及急救箱"]],
    ["深化甲乙班列运营改革，全年开行900列以上。", ["甲乙班列"]],
  ])("%s", (text, names) => {
    expect(conceptsOf(text)).toEqual(names);
  });

  test("a port keeps the whole of its name", () => {
    expect(rows("宁波舟山港煤炭吞吐量达到900万吨。")[0]?.subject).toBe("宁波舟山港煤炭吞吐量");
  });

  test("the money that a field is given is its investment", () => {
    const read = rows("力争全年交通、水利领域投资额分别达70亿元、60亿元。");
    expect(read.map(({ measure }) => measure)).toEqual(["cumulative", "cumulative"]);
    expect(read.map(({ concept }) => concept)).toEqual(["交通投资", "水利投资"]);
  });
});

test("why a target is set as it is promises nothing", () => {
  expect(rows("茶农收入年均增长6%，体现了居民收入增长和经济增长同步的要求。")).toHaveLength(1);
});

test("the list of good works of a level is no target, what it lists is", () => {
  const read = rows("接续办好16件市级重点民生实事，包括：新建茶亭30座；改造茶馆40家。");
  expect(read.map(({ value }) => value)).toEqual([30, 40]);
});

describe("what a number is the most of in years, or was commended for, has been", () => {
  test.each([
    "茶案受理数下降16%，为近三年来最大降幅。",
    "茶叶出口增长9%，创近五年新高。",
    "24起茶园避险案例获国家有关部门通报表扬。",
  ])("%s", (text) => {
    expect(rows(text)).toEqual([]);
  });

  test("what is strived for is none of it", () => {
    expect(rows("力争茶叶出口增长9%，创近五年新高。")).toHaveLength(1);
  });
});
