import { expect, test } from "vitest";
import { withoutOwnRegion } from "../../../src/extract/fields/region-at-head.js";

test.each([
  ["长沙市学前教育普及率", "学前教育普及率"],
  ["长沙学生体质达标率", "学生体质达标率"],
  ["长沙人口出生率", "人口出生率"],
  ["长沙市中小学生体质达标率", "中小学生体质达标率"],
  ["长沙市中医药服务占比", "中医药服务占比"],
  ["长沙高速公路通车里程", "高速公路通车里程"],
  ["长沙高速公路服务区", "长沙高速公路服务区"],
  ["长沙铁路营业里程", "铁路营业里程"],
  ["长沙铁路枢纽", "长沙铁路枢纽"],
  ["长沙市中医院床位", "长沙市中医院床位"],
  ["长沙学院在校生", "长沙学院在校生"],
  ["长沙大学在校生", "长沙大学在校生"],
])("the document's own region falls away unless it begins another name: %s", (phrase, name) => {
  expect(withoutOwnRegion(phrase, "430100")).toBe(name);
});
