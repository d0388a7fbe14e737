import { expect, test } from "vitest";
import { tasksOf } from "../../support/tasks-of.js";

test("as many of each deed, or of each level, are two targets", () => {
  const told = (text: string) => tasksOf(text).map(({ subject, measure, tier }) => [subject, measure, tier]);
  expect(told("新建、改造社区食堂各15家。")).toEqual([
    ["新建社区食堂", "increment", null],
    ["改造社区食堂", "cumulative", null],
  ]);
  expect(told("开竣工安置房各150万平方米。").map(([name]) => name)).toEqual(["开工安置房", "竣工安置房"]);
  expect(told("新增市级、省级示范园区各5个。").map(([, , tier]) => tier)).toEqual([
    "municipal",
    "provincial",
  ]);
});

test("what is told of the country is told of the town before it", () => {
  expect(tasksOf("改造城市、农村危房各500户。").map(({ subject }) => subject)).toEqual([
    "改造城市危房",
    "改造农村危房",
  ]);
});

test("so many each time are doubted", () => {
  expect(tasksOf("上半年、下半年各举办招聘会10场。")[0]?.problems).toContain("joined-subjects");
});

test("so many at each level of administration are doubted", () => {
  expect(tasksOf("省级、市级各建设5个示范基地。")[0]?.problems).toContain("joined-subjects");
});

test("a verb of building behind another deed takes it not over", () => {
  const names = (text: string) => tasksOf(text).map(({ subject }) => subject);
  expect(names("续建高速公路3条、新建2条。").at(1)).toBe("高速公路");
  expect(names("新建公园5个，提升11个。").at(1)).toBe("提升公园");
});
