import { expect, test } from "vitest";
import { tasksOf } from "../../support/tasks-of.js";

const subjects = (text: string) => tasksOf(text).map(({ subject, value }) => [value, subject]);

test("how many and how large stand side by side before one thing, and each is of it, in every item of the list", () => {
  expect(subjects("完成210栋36万平方米老旧住宅节能改造和42栋5万平方米公共建筑节能改造。")).toEqual([
    [210, "老旧住宅节能改造"],
    [36, "老旧住宅节能改造"],
    [42, "公共建筑节能改造"],
    [5, "公共建筑节能改造"],
  ]);
  expect(subjects("加固45座12.6公里堤防。")).toEqual([
    [45, "加固堤防"],
    [12.6, "加固堤防"],
  ]);
  expect(subjects("整治28条96公里黑臭水体、清理40处5.2万平方米违法建筑。").at(2)).toEqual([
    40,
    "清理违法建筑",
  ]);
});

test("for how many the things counted have room is told of them, and they are counted by their own number", () => {
  expect(subjects("新建9个6500个车位的停车场和4个1200个车位的立体车库。")).toEqual([
    [9, "停车场"],
    [6500, "停车场车位"],
    [4, "立体车库"],
    [1200, "立体车库车位"],
  ]);
  expect(subjects("新建300个车位的停车场。").map(([value]) => value)).toEqual([300]);
});

test("two deeds with a number each before one thing are done to it", () => {
  expect(subjects("启动30个、完成18个城中村改造。")).toEqual([
    [30, "城中村改造"],
    [18, "城中村改造"],
  ]);
  expect(subjects("开工6000套、竣工4200套人才公寓。")).toEqual([
    [6000, "开工人才公寓"],
    [4200, "竣工人才公寓"],
  ]);
});

test("a size that bounds or names a class is no second number", () => {
  expect(subjects("建设10个500亩以上连片果园。").map(([value]) => value)).toEqual([10]);
  expect(subjects("新建6座110千伏变电站。")).toEqual([[6, "110千伏变电站"]]);
  expect(subjects("乡镇卫生院新建20个、改造15个。").at(0)).toEqual([20, "乡镇卫生院"]);
});
