import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { divisions } from "../../../src/concepts/regions/divisions.js";
import { findRegions, liesIn } from "../../../src/concepts/regions/find-regions.js";
import { missingRegions } from "../../../src/concepts/regions/region-rows.js";
import { regionAtStart, regionsInText } from "../../../src/concepts/regions/regions-in-text.js";
import { shortRegion } from "../../../src/concepts/regions/short-region.js";
import { cpuCost } from "../../support/cpu-time.js";

const codes = (name: string) => findRegions(name).map((row) => row.region_code);

test.each([
  ["520100", "520100"],
  ["贵阳市", "520100"],
  ["贵阳", "520100"],
  ["Guiyang", "520100"],
  ["guiyang city", "520100"],
  ["贵州省贵阳市", "520100"],
  ["贵州贵阳", "520100"],
  ["黔东南", "522600"],
  ["凉山州", "513400"],
  ["恩施州", "422800"],
  ["长阳县", "420528"],
  ["黔东南苗族侗族自治州", "522600"],
  ["内蒙古", "150000"],
  ["新疆", "650000"],
  ["西藏", "540000"],
  ["Tibet", "540000"],
  ["广西", "450000"],
  ["宁夏", "640000"],
  ["吉林", "220000"],
  ["吉林市", "220200"],
  ["朝阳", "211300"],
  ["北京市朝阳区", "110105"],
  ["江苏苏州", "320500"],
  ["仙桃", "429004"],
  ["龙胜各族自治县", "450328"],
  ["Xi'an", "610100"],
  ["xian", "610100"],
  ["CN-GZ", "520000"],
  ["全国", "100000"],
  ["China", "100000"],
])("%s names %s", (name, code) => {
  expect(codes(name)).toEqual([code]);
});

test.each([
  ["朝阳区", 2],
  ["Suzhou", 2],
  ["大兴安岭以北", 0],
  ["999999", 0],
  ["", 0],
])("%s names %i regions", (name, count) => {
  expect(codes(name)).toHaveLength(count);
});

test("a dataset's own region is meant where the list has several of that name, and its zones are known", () => {
  const own = [...divisions().values()].filter(
    (row) => row.region_code === "211302" || row.region_code === "110105",
  );
  const zone = {
    region_code: "430300-park",
    name_zh: "白鹭高新区",
    name_en: "Bailu Park",
    level: "zone",
    parent_code: "430300",
    iso_code: null,
  } as const;
  expect(findRegions("朝阳区", { known: own }).map((row) => row.region_code)).toEqual(["110105"]);
  expect(findRegions("白鹭高新区", { known: [zone] })).toEqual([zone]);
});

test("every division is found by its code, lies in its parent, and by its full name among others of that name", () => {
  const rows = [...divisions().values()];
  expect(rows.length).toBeGreaterThan(3000);
  fc.assert(
    fc.property(fc.constantFrom(...rows), (row) => {
      expect(findRegions(row.region_code)).toEqual([row]);
      if (row.parent_code !== null) {
        const parent = divisions().get(row.parent_code);
        expect(parent).toBeDefined();
        expect(liesIn(row.region_code, row.parent_code)).toBe(true);
        expect(findRegions(row.name_zh, { within: row.parent_code })).toContainEqual(row);
      }
      expect(row.name_en).toMatch(/^[A-Z][A-Za-z' ]+$/);
    }),
    { numRuns: 500 },
  );
});

test.each([
  ["恩施土家族苗族自治州", "恩施"],
  ["鄂温克族自治旗", "鄂温克"],
  ["积石山保安族东乡族撒拉族自治县", "积石山"],
  ["大兴安岭地区", "大兴安岭"],
  ["岚县", "岚县"],
  ["新疆维吾尔自治区", "新疆"],
])("%s is short %s", (name, short) => {
  expect(shortRegion(name)).toBe(short);
});

test("a county brings the parents that a table lacks", () => {
  const [row] = findRegions("凯里市");
  if (row === undefined) throw new Error("not found");
  const rows = missingRegions(row, findRegions("全国")).map((one) => one.region_code);
  expect(rows).toEqual(["520000", "522600", "522601"]);
});

describe("regions in a text", () => {
  const named = (text: string, options = {}) =>
    regionsInText(text, options).map(({ region, start, end }) => [
      region.region_code,
      text.slice(start, end),
    ]);

  test.each(["湖南省湘潭市建设", "朝阳区辽阳市", "武汉市和襄阳市", "支持武汉市", "贵阳市民", ""])(
    "the one that %s begins with is the first of all, where it stands there",
    (text) => {
      const [first] = regionsInText(text, { short: true });
      expect(regionAtStart(text, { short: true })).toEqual(first?.start === 0 ? first : null);
    },
  );

  test("are the longest names, a narrower one joined to the wider before it", () => {
    expect(named("湖北省宜昌市西陵区与荆州市共建")).toEqual([
      ["420502", "湖北省宜昌市西陵区"],
      ["421000", "荆州市"],
    ]);
  });

  test("lie within the region asked for", () => {
    expect(named("学习深圳市经验，襄阳市建成", { within: "420000" })).toEqual([["420600", "襄阳市"]]);
    expect(named("鼓楼区建成", { within: "320100" })).toEqual([["320106", "鼓楼区"]]);
  });

  test("are no words that go on, nor common words, nor names that several bear", () => {
    expect(named("东方市场、新城区、海淀区域中心、朝阳区")).toEqual([]);
  });

  test("are short where asked for", () => {
    expect(named("贵州铜仁政府工作报告", { short: true })).toEqual([["520600", "贵州铜仁"]]);
    expect(named("贵州铜仁政府工作报告")).toEqual([]);
  });
});

test("words that name no region are looked up in a time that their length does not double", () => {
  expect(findRegions("重点项目前期工作经费安排及年度任务分解落实情况统计汇总明细一览表".repeat(3))).toEqual(
    [],
  );
});

test("chains of three names are found behind each other", () => {
  const codes = (name: string) => findRegions(name).map(({ region_code }) => region_code);
  expect(codes("湖北省宜昌市西陵区")).toEqual(["420502"]);
  expect(codes("湖北宜昌西陵区")).toEqual(["420502"]);
  expect(codes("湖南省西陵区")).toEqual([]);
});

test.each(["湖", "湖南省", "贵州省贵阳市", "Hunan ", "430000"])(
  "a text of many %s is no region, and is told so at once",
  (piece) => {
    const cost = cpuCost(() => {
      expect(codes(piece.repeat(100_000))).toEqual([]);
      expect(codes(piece.repeat(Math.floor(99 / piece.length)))).toEqual([]);
    });
    expect(cost).toBeLessThan(500);
  },
);
