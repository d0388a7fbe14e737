import { expect, test } from "vitest";
import { targetsOf } from "../../support/targets-of.js";

const names = (text: string): readonly string[] => targetsOf(text).map(({ concept }) => concept ?? "");

test.each([
  ["开展燃煤锅炉节能改造，到2027年完成节能改造260万千瓦。", ["燃煤锅炉节能改造装机容量"]],
  ["推进水电站设备更新，提高运行效率，到2027年，完成设备更新9万千瓦以上。", ["水电站设备更新装机容量"]],
  ["推进农村黑臭水体治理，完成治理64条。", ["农村黑臭水体治理"]],
  // A deed of other things keeps its own.
  ["老化供水管网有序改造，改造燃气管网30公里。", ["燃气管网改造长度"]],
  ["开展燃煤锅炉节能改造，完成建筑节能改造50万平方米。", ["建筑节能改造面积"]],
])("%s", (text, expected) => {
  expect(names(text)).toEqual(expected);
});

test.each([
  ["培育9家农产品加工业、6家商贸流通业骨干企业。", ["农产品加工业骨干企业", "商贸流通业骨干企业"]],
  ["建设8个种植业、6个林业示范基地和3个渔业示范基地。", ["种植业示范基地", "林业示范基地", "渔业示范基地"]],
  // What is counted by itself needs no other's noun.
  ["培育9家骨干企业、6家商贸流通业龙头企业。", ["骨干企业", "商贸流通业龙头企业"]],
])("a trade that is counted shares the noun behind the next: %s", (text, expected) => {
  expect(names(text)).toEqual(expected);
});
