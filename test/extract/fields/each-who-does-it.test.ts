import { expect, test } from "vitest";
import { tasksOf } from "../../support/tasks-of.js";

const told = (text: string) =>
  tasksOf(text, 2026, 2026).map(({ each, measure, value, concept }) => [each, measure, value, concept]);

test.each([
  ["各产业链培引链主茶企2家。", ["每个产业链", "increment", 2, "链主茶企引育"]],
  ["每条产业链落地茶业项目5个。", ["每个产业链", "increment", 5, "茶业项目落地"]],
  ["各街道培育茶艺社团5家以上。", ["每个街道", "increment", 5, "茶艺社团"]],
  ["每所高校引进制茶大师3名。", ["每个高校", "increment", 3, "制茶大师引进"]],
  ["每家茶厂帮扶2家制茶合作社。", ["每个茶厂", "cumulative", 2, "制茶合作社帮扶"]],
])("%s", (text, expected) => {
  expect(told(text)[0]).toEqual(expected);
});

test("who is met is counted in a list of what each of them does", () => {
  const rows = told("每个集群建设1家茶叶检测中心、对接12家茶叶科研院所、培育15家茶厂。");
  expect(rows.map(([each, , value]) => [each, value])).toEqual([
    ["每个集群", 1],
    ["每个集群", 12],
    ["每个集群", 15],
  ]);
});

test("services of every kind are done by nobody each", () => {
  expect(told("各类茶馆设施建设60处。")[0]?.[0]).toBeNull();
});

test.each([
  ["每个国有茶场组建1支护林队。", "每个国有茶场"],
  ["各县（市、区）遴选制茶能手不少于20名。", "county"],
  ["每个茶馆日均供茶不少于60人次。", "每个茶馆"],
  ["各开发区实际利用外资增长15%以上。", "zone"],
])("each is read: %s", (text, each) => {
  expect(tasksOf(text, 2026, 2026)[0]?.each).toBe(each);
});

test("those counted of whom each does so many are no number of their own", () => {
  const rows = tasksOf("全市10个县各建成1个制茶中心，20个重点镇各培育1家茶厂。", 2026, 2026);
  expect(rows.map(({ each, value }) => [each, value])).toEqual([
    ["county", 1],
    ["每个重点镇", 1],
  ]);
});

test("who builds something together is not counted beside it", () => {
  const rows = tasksOf("支持3家茶学院、5家茶厂共建茶学实验室8个。", 2026, 2026);
  expect(rows.map(({ value }) => value)).toEqual([8]);
});

test("what each is to have stands at its date, whatever is built before", () => {
  const rows = tasksOf("新建茶园公园12个，每个县建有1个茶文化馆、1个茶艺馆。", 2024, 2026);
  expect(rows.map(({ measure }) => measure)).toEqual(["increment", "level", "level"]);
});

test("so many per head are no quota of each year", () => {
  const rows = tasksOf("每年举办茶会30场，每千人拥有茶艺师3名。", 2024, 2026);
  expect(rows[1]?.measure).toBe("level");
});
