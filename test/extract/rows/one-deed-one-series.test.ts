import { expect, test } from "vitest";
import { goalsOf } from "../../support/goals-of.js";

/** The ways in which reports print what is done to so many of a thing. */
const WORDINGS: readonly ((deed: string, thing: string, unit: string) => string)[] = [
  (deed, thing, unit) => `全年${deed}${thing}120${unit}。`,
  (deed, thing, unit) => `完成${thing}${deed}120${unit}。`,
  (deed, thing, unit) => `${deed}120${unit}${thing}。`,
  (deed, thing, unit) => `实现120${unit}${thing}${deed}。`,
  (deed, thing, unit) => `推动120${unit}${thing}${deed}。`,
  (deed, thing, unit) => `确保${deed}${thing}120${unit}以上。`,
];

test.each([
  ["改造", "乡村茶馆", "个"],
  ["整治", "沿街雨棚", "处"],
  ["拆除", "违章看板", "处"],
  ["培训", "茶艺师", "名"],
  ["发放", "惠茶卡", "张"],
  ["盘活", "闲置茶厂", "处"],
  ["转化", "茶学成果", "项"],
  ["竣工", "亿元以上茶业项目", "个"],
  ["落地", "亿元以上茶业项目", "个"],
  ["招引", "亿元以上茶业项目", "个"],
  ["引进", "茶学博士", "名"],
])("%s of %s is one series however it is printed", (deed, thing, unit) => {
  const series = WORDINGS.map((wording) => {
    const rows = goalsOf(wording(deed, thing, unit), [2024, 2024]);
    return rows.map(({ concept, measure }) => `${concept} ${measure}`).join();
  });
  expect(new Set(series)).toEqual(new Set([series[0]]));
  expect(series[0]).not.toBe("");
});
