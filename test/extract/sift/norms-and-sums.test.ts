import { expect, test } from "vitest";
import { goalsOf } from "../../support/goals-of.js";

const read = (text: string) => goalsOf(text).map(({ value, unit }) => [value, unit]);

test.each([
  // How long something is paid, and how large each of those counted has to be, is promised of nothing.
  ["茶企贷款贴息补贴期限不超过2年。", []],
  ["到2025年，建设茶叶示范片40个、每个不少于5千亩。", [[40, "count"]]],
  ["到2025年，建设茶叶示范方40个，每个不少于1万亩。", [[40, "count"]]],
  ["到2025年，建设茶叶示范园40个（每个500亩以上）。", [[40, "count"]]],
  // What is built at a place named before is counted.
  ["依托省级茶院建设国家茶叶检测应急队3支。", [[3, "count"]]],
  ["聚焦绿茶、红茶等3个产业。", []],
  // A share of places that come to a title.
  ["到2025年，50%以上的县创建为全国茶叶文明示范县。", [[50, "percent"]]],
  // People who live in villages are no class of villages.
  ["到2025年，每个行政村至少有2名农村茶艺带头人。", [[2, "person"]]],
  [
    "到2025年，新增变电容量600万千伏安、线路长度1800公里。",
    [
      [600, "kVA"],
      [1800, "km"],
    ],
  ],
  ["加强资助，茶学项目青年人才比例原则上不低于40%。", [[40, "percent"]]],
])("%s", (text, targets) => {
  expect(read(text)).toEqual(targets);
});
