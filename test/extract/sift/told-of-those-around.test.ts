import { expect, test } from "vitest";
import { extractTargets } from "../../../src/extract/extract-targets.js";

const values = (text: string) =>
  extractTargets(`一、主要任务\n${text}`, {
    documentId: "x",
    regionCode: "430000",
    periodStart: 2021,
    periodEnd: 2025,
  }).targets.map(({ value, unit }) => [value, unit]);

test.each([
  "强化窑址周边80米内配套设施建设。",
  "启动五年瓷土单产增两成行动。",
  "为民办好12件大事。",
  "在6个乡镇修缮古窑，惠及6个乡镇。",
])("how far around, what a programme is named after and those told before are no targets: %s", (text) => {
  expect(values(text)).toEqual([]);
});

test.each([
  ["同步推进约20万户牧民厨房治理工程。", [[20, "household"]]],
  ["巩固提升3000人以上农村人口用电保障能力。", [[3000, "person"]]],
  ["改善3万人口的饮水安全问题。", [[3, "person"]]],
  ["铺设输水管道210米及其他附属设施。", [[210, "m"]]],
  [
    "市本级至少安排2000万元、每个县（市、区）至少安排500万元。",
    [
      [2000, "CNY"],
      [500, "CNY"],
    ],
  ],
  [
    "建成“一村一窑”文化惠民工程6个、瓷艺馆2处。",
    [
      [6, "count"],
      [2, "count"],
    ],
  ],
  ["2024／2025年榨季入厂甘蔗90万吨。", [[90, "t"]]],
  ["开展已建窑房维护和改造，实施东河等5个窑区改造。", [[5, "count"]]],
])("what stands beside a class of size, a past or a pair is a target: %s", (text, found) => {
  expect(values(text)).toEqual(found);
});

test("a pace above that of all the city is a target without a number", () => {
  expect(values("力争瓷业投资增速高于全市平均水平。")).toEqual([[null, null]]);
  expect(values("力争陶瓷产业产值增速高于全市工业平均水平。")).toEqual([[null, null]]);
});
