import { expect, test } from "vitest";
import { extractTargets } from "../../../src/extract/extract-targets.js";
import {
  isCountedBehind,
  isCountedInList,
  isPrintedBefore,
  isToldBefore,
} from "../../../src/extract/rows/told-name.js";

test.each([
  ["茶青产量", "到2030年，茶青产量稳定在"],
  ["规模以上茶企占比", "规上茶企的比重提高到"],
  ["茶园步道里程", "新建茶园步道"],
  ["茶青市场改造", "改造提升茶青市场"],
  ["茶油产量", "茶油总产量达到"],
])("the words before a number print %s whole", (name, before) => {
  expect(isToldBefore(name, before)).toBe(true);
});

test.each([
  ["生产线智能化改造", "推动"],
  ["茶叶产业链规模", "茶叶产业链达到"],
  ["茶园占耕地占比", "新增茶园占全部耕地比例达到"],
])("they do not print %s", (name, before) => {
  expect(isToldBefore(name, before)).toBe(false);
});

test("a later thing of a list is as sure as the first where it is named whole behind its number", () => {
  expect(isCountedInList("茶文化驿站", "、", "茶文化驿站。")).toBe(true);
  expect(isCountedInList("茶文化驿站", "推动", "茶文化驿站。")).toBe(false);
  expect(isCountedInList("茶文化驿站", "、", "茶文化驿站尽快投用。")).toBe(false);
});

test("a new name that stands behind its number, with no deed before it, is less sure than one before it", () => {
  const sure = (text: string) =>
    extractTargets(text, { documentId: "x", regionCode: "430000", periodStart: 2026, periodEnd: 2030 })
      .targets[0]?.confidence ?? 0;
  expect(sure("新建茶青鲜叶市场12个。")).toBeGreaterThanOrEqual(0.9);
  expect(sure("新建12个茶青鲜叶市场。")).toBeGreaterThanOrEqual(0.9);
  expect(sure("推动12个茶青鲜叶市场尽快投用。")).toBeLessThan(0.9);
});

test.each([
  ["海铁联运集疏运量", "到2027年，海铁联运集疏运量达到", true],
  ["供水管网改造里程", "改造供水管网", true],
  ["茶叶产业集群产值", "茶叶产业集群完成产值", true],
  ["茶粕发电量", "茶粕年发电量达到", true],
  ["茶农学校镇街覆盖率", "茶农学校（学堂）镇街覆盖率达", true],
  ["低产及以下茶园改造", "改造低产及以下茶园", true],
  // The deed stands before what it is done to; 人口 and 总 say nothing more; brackets may be left out.
  ["县际茶道打通", "打通县际茶道", true],
  ["每百万人茶馆", "每百万人口茶馆达到", true],
  ["茶具零售额", "茶具零售总额达到", true],
  ["乡镇街道茶艺队建队率", "乡镇（街道）茶艺队建队率达到", true],
  ["茶旅项目投资", "茶旅项目完成投资", true],
  ["茶青市场新改建面积", "新建和改造茶青市场", true],
  ["引进亿元以上项目", "全年招引亿元以上项目", true],
  ["绿色工厂、绿色园区", "建成绿色工厂、绿色园区", false],
  ["竹木和家居产业产值", "竹木、家居产业产值达到", true],
  ["减排甲烷量", "煤层气利用量达到20亿立方米、减排甲烷", false],
])("%s is printed whole before its number in %s: %s", (name, before, printed) => {
  expect(isPrintedBefore(name, before)).toBe(printed);
});

test.each([
  ["竹木交易中心", "每年建成", "竹木交易中心、", true],
  ["竹木交易中心", "建成", "竹木交易中心和2个", true],
  ["竹木交易中心", "建成不少于", "以上竹木交易中心", true],
  ["竹木交易中心", "建成", "竹木交易中心2个", false],
  ["竹木交易中心", "推动", "竹木交易中心", false],
  ["竹木交易中心", "建成", "县级竹木交易中心", false],
])("%s is the thing counted in %s…%s: %s", (name, before, after, counted) => {
  expect(isCountedBehind(name, before, after)).toBe(counted);
});
