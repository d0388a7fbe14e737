import { describe, expect, test } from "vitest";
import { extractTargets } from "../../../src/extract/extract-targets.js";

const namesOf = (text: string): string[] =>
  extractTargets(text, {
    documentId: "x",
    regionCode: "420000",
    periodStart: 2021,
    periodEnd: 2025,
  }).targets.map(({ concept }) => concept);

describe("kinds, grades and sizes of what stands before", () => {
  test.each([
    ["三级茶疗医院达到25所，其中三级甲等10所。", ["三级茶疗医院", "三级甲等茶疗医院"]],
    ["二级以上茶馆达到85所，其中三级茶馆30所。", ["二级以上茶馆", "三级茶馆"]],
    ["茶艺人才资源总量达到12万人，其中制茶人才3万人。", ["茶艺人才资源", "制茶人才"]],
    ["培育单品种销售过10亿元的茶饮3个、过亿元的30个。", ["单品种销售过10亿元的茶饮", "单品种销售过亿元茶饮"]],
    ["培育产值超10亿元的龙头茶企业5家、超亿元企业50家。", ["产值超10亿元的龙头茶企业", "产值超亿元企业"]],
    ["新造油茶林1万亩、低改2万亩。", ["油茶林面积", "油茶林低改面积"]],
    ["出栏茶香猪80万头、茶鸭900万羽。", ["茶香猪出栏", "茶鸭出栏"]],
    ["茶机核心产业规模突破150亿元，带动相关产业规模1000亿元。", ["茶机核心产业规模", "茶机带动相关产业规模"]],
    ["铁路、水路货运量占比分别提高到12%、20%。", ["铁路货运量占比", "水路货运量占比"]],
    ["茶猪、茶牛核心种源自给率分别达到90%、60%。", ["茶猪核心种源自给率", "茶牛核心种源自给率"]],
  ])("%s", (text, names) => {
    expect(namesOf(text)).toEqual(names);
  });
});
