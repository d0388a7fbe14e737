import { expect, test } from "vitest";
import { tasksOf } from "../../support/tasks-of.js";

const told = (text: string) => tasksOf(text, 2026, 2026).map(({ concept, measure }) => [concept, measure]);

test("each of a list has its own standard in its name, and is made like the first", () => {
  expect(
    told("新创建5个茶旅示范县、6个达到国家4A级景区标准的茶庄园、50个达到国家3A级景区标准的茶旅村。"),
  ).toEqual([
    ["茶旅示范县", "increment"],
    ["达到国家4A级景区标准的茶庄园", "increment"],
    ["达到国家3A级景区标准的茶旅村", "increment"],
  ]);
  expect(told("新创建园林式茶厂8个、达到省级标准的茶山驿站20个。")[1]?.[1]).toBe("increment");
});

test("parts in a bracket are none of the name of the whole, and done like it", () => {
  expect(told("整治80个村庄（包括50个茶旅重点村、30个制茶专业村）。").map(([concept]) => concept)).toEqual([
    "村庄整治",
    "茶旅重点村整治",
    "制茶专业村整治",
  ]);
  expect(told("改造茶厂36家（包括红茶厂6家、绿茶厂30家）。").map(([concept]) => concept)).toEqual([
    "茶厂改造",
    "红茶厂改造",
    "绿茶厂改造",
  ]);
});

test.each([
  ["培育引进制茶企业5家。", "制茶企业引育"],
  ["引进和培育茶艺团队12个。", "茶艺团队引育"],
  ["治理、修复退化茶园8万亩。", "退化茶园治理修复面积"],
])("of two deeds both are kept: %s", (text, name) => {
  expect(told(text)[0]?.[0]).toBe(name);
});

test("the money of a year that is named is a total", () => {
  expect(told("2026年茶山水利投资确保60亿元、力争70亿元。").map(([, measure]) => measure)).toEqual([
    "cumulative",
    "cumulative",
  ]);
});

test.each([
  ["新建茶厂45所，6所茶厂达到国家推荐标准。", ["达到国家推荐标准的茶厂", "level"]],
  ["3处古茶场成功列入全国重点文物保护单位。", ["全国重点文物保护单位", "increment"]],
  ["2所茶业中专学校升格为高职院校。", ["茶业中专学校升格为高职院校", "increment"]],
  ["吸纳脱贫劳动力2.3万人就业。", ["脱贫劳动力就业", "cumulative"]],
  ["补充茶学教师320名。", ["茶学教师", "increment"]],
  ["谋划储备项目总投资500亿元以上。", ["谋划储备项目总投资", "cumulative"]],
])("what so many come to be: %s", (text, expected) => {
  expect(told(text).at(-1)).toEqual(expected);
});

test("each of a list has the deed before its own number", () => {
  expect(told("建设1个茶艺中心、改造2座茶亭、培训100名茶艺师、引进5名制茶大师。")).toEqual([
    ["茶艺中心", "increment"],
    ["茶亭改造", "cumulative"],
    ["茶艺师培训", "cumulative"],
    ["制茶大师引进", "increment"],
  ]);
});

test("the size that a name passes stays in it", () => {
  expect(told("新落地过50亿茶业项目8个以上。")[0]?.[0]).toBe("过50亿茶业项目落地");
  expect(told("新建超1000亩的茶园10个以上。").map(([concept]) => concept)).toEqual(["超1000亩的茶园"]);
});

test.each([
  ["建设茶亭3个，新建、改造70座以上茶厂。", "茶厂新改建"],
  ["拟对73处茶山险路进行整治、提升通行安全系数。", "茶山险路整治"],
  ["建设质量基础设施服务平台4个。", "质量基础设施服务平台"],
  ["入驻线上平台茶企业占比达到90%。", "入驻线上平台茶企业占比"],
])("what is done, or who is meant, is kept: %s", (text, name) => {
  expect(told(text).at(-1)?.[0]).toBe(name);
});

test.each([
  ["茶叶出口增长8%以上、高于全省平均2个百分点。", "茶叶出口额"],
  ["选派制茶特派员60名结对服务。", "制茶特派员"],
  ["每个县至少有1家茶厂达到国家标准化加工能力。", "达到国家标准化加工能力的茶厂"],
])("a name stands before its number, or behind: %s", (text, name) => {
  expect(told(text).at(-1)?.[0]).toBe(name);
});

test("an area from which things count is the size of those counted behind", () => {
  expect(told("建设千亩以上茶叶基地10个、百亩以上茶叶示范点50个。")).toHaveLength(2);
});

test("whether a short name is of the kind in quotes of the first is open", () => {
  const rows = tasksOf("创建“茶乡式”派出所5个、司法所4个、法庭2个。", 2026, 2026);
  expect(rows.map(({ problems }) => problems.includes("narrowed-list"))).toEqual([false, true, true]);
});
