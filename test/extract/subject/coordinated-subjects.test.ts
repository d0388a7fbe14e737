import { describe, expect, test } from "vitest";
import { coordinatedSubjects } from "../../../src/extract/subject/coordinated-subjects.js";

describe("coordinated subjects", () => {
  test.each([
    ["单位增加值能耗、物耗及污染物排放", ["单位增加值能耗", "单位增加值物耗", "单位增加值污染物排放"]],
    ["园区亩均投入强度、产出水平", ["园区亩均投入强度", "园区亩均产出水平"]],
    ["全员劳动生产率和研发投入强度", ["全员劳动生产率", "研发投入强度"]],
    ["地方财政收入、职工人均收入增长", ["地方财政收入", "职工人均收入"]],
    ["城市和农村居民人均消费支出", ["城市居民人均消费支出", "农村居民人均消费支出"]],
    ["信息化发展指数", ["信息化发展指数"]],
    ["冶金、化工等行业能耗", ["冶金、化工等行业能耗"]],
    ["技术、产品、装备水平", ["技术、产品、装备水平"]],
  ])("%s", (subject, expected) => {
    expect(coordinatedSubjects(subject)).toEqual(expected);
  });
});
