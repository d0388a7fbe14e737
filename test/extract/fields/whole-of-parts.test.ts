import { expect, test } from "vitest";
import { tasksOf } from "../../support/tasks-of.js";

const wholes = (text: string) => {
  const targets = tasksOf(text);
  return targets.map(({ part_of }) => targets.find(({ target_id }) => target_id === part_of)?.value ?? null);
};

test("parts belong to the number that they add up to, not to the one that stands between", () => {
  const text = "实施水利项目30个，完工12个，其中水库加固15个、灌区改造9个、河道治理6个。";
  expect(wholes(text)).toEqual([null, null, 30, 30, 30]);
  expect(tasksOf(text).map(({ subject }) => subject)).toEqual([
    "实施水利项目",
    "竣工水利项目",
    "水库加固项目",
    "灌区改造项目",
    "河道治理项目",
  ]);
  expect(wholes("开工道路20条，竣工8条，其中主干道5条、支路3条。")).toEqual([null, null, 8, 8]);
});

test("a part that no sum tells, with several numbers before it, is doubted", () => {
  const doubted = (text: string) => tasksOf(text).map(({ problems }) => problems.includes("which-whole"));
  expect(doubted("引进医生800名，培养600名，其中博士200名。")).toEqual([false, false, true]);
  expect(doubted("招引企业90家，其中外资企业8家。")).toEqual([false, false]);
  expect(doubted("种植茶园30万亩，培育茶企50家，其中龙头企业8家。")).toEqual([false, false, false]);
});
