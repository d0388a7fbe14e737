import { describe, expect, test } from "vitest";
import { measuresOf } from "../../support/measures-of.js";

const inYear = (text: string) => measuresOf(text, 2024, 2024);
const inPlan = (text: string) => measuresOf(text, 2023, 2027);

describe("what stands, though a verb of building or running leads", () => {
  test.each([
    ["新建茶亭20座，运行乡镇茶艺中心16个。", ["increment", "level"]],
    ["稳定运营社区茶馆45家。", ["level"]],
    ["建成清洁能源装机850万千瓦，新增储能装机60万千瓦。", ["level", "increment"]],
    ["建成风电装机30万千瓦。", ["increment"]],
    ["“十四五”期间，建成茶马古道总里程超过260公里、驿站30个。", ["level", "increment"]],
    ["改造茶园道路总长度超过60公里。", ["cumulative"]],
    ["新增茶园步道总长度超过6公里。", ["increment"]],
  ])("%s", (text, expected) => {
    expect(inYear(text)).toEqual(expected);
  });
});

describe("what goes on or comes in over the year", () => {
  test.each([
    ["新开工茶业项目9个，加快推进甲渠、乙渠等14个续建项目。", ["increment", "cumulative"]],
    ["招商引资额260亿元以上，其中省外资金180亿元。", ["cumulative", "cumulative"]],
    ["引进市外内资95亿元。", ["cumulative"]],
    ["实际使用外资5亿美元。", ["level"]],
    ["茶街风貌提升约4.5万平方米。", ["cumulative"]],
    ["桥下茶市形象提升（约3000平方米）。", ["cumulative"]],
    ["茶园面积提升5平方公里。", ["change"]],
  ])("%s", (text, expected) => {
    expect(inYear(text)).toEqual(expected);
  });
});

describe("what every year holds for", () => {
  test.each([
    ["年培训茶农1.5万人次以上，8000人获得茶艺师证书。", ["annual", "annual"]],
    ["每年开展茶艺展演60场，创建茶村25个。", ["annual", "level"]],
    ["每年开展茶艺展演60场，发放茶券300张。", ["annual", "annual"]],
  ])("%s", (text, expected) => {
    expect(inPlan(text)).toEqual(expected);
  });
});

describe("how many times another amount of the same time is a level, and of its own base a change", () => {
  test.each([
    ["项目储备库规模保持在年度投资规模3倍以上。", ["level"]],
    ["茶业基金规模达到财政出资的5倍。", ["level"]],
    ["茶业投资达到2020年的2.5倍。", ["change"]],
    ["茶业规模达到基期投资的2倍。", ["change"]],
  ])("%s", (text, expected) => {
    expect(inYear(text)).toEqual(expected);
  });
});
