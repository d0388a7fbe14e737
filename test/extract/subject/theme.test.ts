import { expect, test } from "vitest";
import { themeOf, themeOfHeading } from "../../../src/extract/subject/theme.js";

test.each([
  ["what is taken up", "推动渔业转型升级", "渔业"],
  ["behind how it is", "深入开展生活垃圾分类", "生活垃圾分类"],
  ["without the works on it", "加强水利基础设施建设", "水利基础设施"],
  ["without what is hoped of it", "健全养老服务体系", "养老"],
  ["behind praise", "办好人民满意的教育", "教育"],
  ["without a rank of the region", "加快交通强县建设", "交通"],
  ["what is done for it, which is its theme", "推进坡耕地综合整治", "坡耕地综合整治"],
  ["without the campaign for it", "深入实施林地被占用整改专项行动", "林地被占用整改"],
  ["what fares somehow", "畜牧良种体系进一步完善", "畜牧良种"],
  ["the kind of what is listed", "加快东湖水库、西山茶园等农业项目建设", "农业项目"],
  ["a group of people", "做好返乡农民工就业创业服务", "返乡农民工"],
  ["none for several", "推动茶叶、油茶提质", ""],
  ["none for a pair", "加强教师和医生培养", ""],
  ["none for an aim that any work serves", "优化营商环境", ""],
  ["none for projects at large", "强化项目支撑", ""],
  ["none for a firm", "支持宏达集团扩能", ""],
  ["none for a stage", "加快二期建设", ""],
  ["none for stages", "加快分三期建设", ""],
  ["none without what is done", "茶产业链条长", ""],
  ["none for so many of them", "壮大十大产业集群", ""],
])("a clause is about %s", (_, clause, theme) => {
  expect(themeOf(clause)).toBe(theme);
});

test.each([
  ["（七）应急能力提升行动", "应急"],
  ["2.肉牛种业提升工程", "肉牛种业"],
  ["一、做强茶产业", "茶产业"],
  ["（二）奶业振兴", "奶业"],
  ["二、重点任务", ""],
  ["（一）总体要求", ""],
])("the heading %s is about %s", (heading, theme) => {
  expect(themeOfHeading(heading)).toBe(theme);
});
