import { expect, test } from "vitest";
import { extractTargets } from "../../../src/extract/extract-targets.js";

const targets = (text: string) =>
  extractTargets(`一、主要任务\n${text}`, {
    documentId: "x",
    regionCode: "430000",
    periodStart: 2021,
    periodEnd: 2025,
  }).targets.map(({ subject, value, confidence }) => [subject, value, confidence >= 0.9]);

test.each([
  ["更新30公里供热管道。", "更新供热管道"],
  ["改造3000户以上牧区危房，提升居住条件。", "改造牧区危房"],
  ["拆除20万平方米以上违法构筑物。", "拆除违法构筑物"],
  ["取缔30家散乱作坊。", "取缔散乱作坊"],
  ["关闭12处小煤窑。", "关闭小煤窑"],
])(
  "what is done to so many of a thing behind the number is told as surely as before it: %s",
  (text, name) => {
    expect(targets(text)).toEqual([[name, expect.any(Number), true]]);
  },
);

test("so many households may say which places are meant", () => {
  expect(targets("推进30户以上自然村通硬化路。")).toEqual([]);
});

test("what is handed out is no balance", () => {
  expect(targets("发放20亿元以上渔业贷款。").map(([name]) => name)).toEqual(["发放渔业贷款"]);
});

test.each([
  ["新建滑梯5座、培训牧民300人次。", "培训牧民"],
  ["新建牧民学校5所、培训牧民300人次。", "牧民学校培训牧民"],
])("only those train who can: %s", (text, name) => {
  expect(targets(text).at(1)?.[0]).toBe(name);
});

test.each([
  ["新增20个外贸综合服务企业。", "外贸综合服务企业"],
  ["建成30个等候区。", "等候区"],
  ["新增40家用人单位。", "用人单位"],
  ["培训50名从业人员。", "培训从业人员"],
  ["举办60场产销对接活动。", "产销对接活动"],
  ["新增20个多媒体教室。", "多媒体教室"],
  ["新增3个学位授权点。", "学位授权点"],
])("the noun behind a number is whole: %s", (text, name) => {
  expect(targets(text).map(([found]) => found)).toEqual([name]);
});

test.each([
  [
    "竹编企业达到300家，其中规模以上50家、省级龙头9家。",
    ["竹编企业", "规模以上竹编企业", "省级龙头竹编企业"],
  ],
  ["竹编专利达到300件，其中发明专利30件。", ["竹编专利", "竹编发明专利"]],
  ["竹编品牌达到50个，品牌价值超100亿元。", ["竹编品牌", "竹编品牌价值"]],
  ["竹林面积达到50万亩，蓄积量达到200万立方米，覆盖率达到65%。", ["竹林面积", "竹林蓄积量", "竹林覆盖率"]],
])("a part and a second measure are of what was told before: %s", (text, names) => {
  expect(targets(text).map(([found]) => found)).toEqual(names);
});

test("a mark that a number reaches is no thing", () => {
  expect(targets("到2025年，竹编企业数量突破85家大关。").map(([found]) => found)).toEqual(["竹编企业数量"]);
});

test("a core industry is that of the economy told before it", () => {
  const text = "冰雪经济规模突破200亿元，核心产业增加值占GDP比重达到10%。";
  expect(targets(text).map(([found]) => found)).toEqual(["冰雪经济规模", "冰雪经济核心产业增加值占GDP比重"]);
  expect(targets("核心产业增加值占GDP比重达到10%。")).toEqual([["核心产业增加值占GDP比重", 10, false]]);
});
