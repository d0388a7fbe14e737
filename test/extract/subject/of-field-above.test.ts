import { expect, test } from "vitest";
import { fieldSpokenOf } from "../../../src/extract/subject/fields-spoken-of.js";
import { targetsOf } from "../../support/targets-of.js";

const names = (text: string) => targetsOf(text).map(({ concept }) => concept);

test.each([
  ["a clause before", "推进茶叶提质增效，建设标准化基地30万亩。", "茶叶标准化基地面积"],
  ["a clause two before", "大力发展油茶，延伸链条，培育骨干企业20家。", "油茶骨干企业"],
  ["behind another number", "强化山洪灾害防治，完善预案，新建监测站点300个、示范点5个。", "山洪示范点"],
  ["the head of the paragraph", "茶叶产业。培育重点品牌12个。", "茶叶重点品牌"],
  ["no partner's", "深化与茶叶高校合作，新建研发机构10家。", "研发机构"],
  ["the heading", "一、主要任务\n（一）加强特殊教育\n专职人员达到400名。", "特殊教育专职人员"],
  [
    "a size before it",
    "发展花炮产业，年销售收入1000万元以上的企业达到60家。",
    "年销售收入1000万元以上的花炮企业",
  ],
  ["firms counted before", "全市茶叶加工企业发展到200家；亿元以上的企业达到15家。", "亿元以上的茶叶企业"],
  ["a level", "做优农产品加工，创建省级龙头企业12家。", "农产品加工龙头企业"],
  ["those helped", "推动退役军人创业，带动就业3000人。", "退役军人带动就业"],
  [
    "projects, right behind it",
    "培育新型农业主体，引进投资6000万元以上项目30个。",
    "投资6000万元以上农业项目引进",
  ],
  ["a size alone", "推动花炮扩能，年销售收入超亿元龙头企业达到30家。", "年销售收入超亿元花炮龙头企业"],
  ["firms by a short name", "深化国企改革，压减企业户数15%。", "国有企业"],
  ["kinds of beds", "加强儿科建设，床位达到1200张。", "儿科床位"],
  ["kinds of visits", "发展红色旅游，年接待游客200万人次。", "红色旅游接待游客"],
])("what says nothing of its field is that of %s", (_, text, name) => {
  expect(names(text).at(-1)).toBe(name);
});

test.each([
  ["its own field is told", "发展油茶，建设标准化茶叶基地30万亩。", "标准化茶叶基地面积"],
  ["the whole region's", "发展油茶，全市骨干企业达到20家。", "骨干企业"],
  ["several fields", "推动茶叶、油茶、柑橘提质，培育骨干企业20家。", "骨干企业"],
  ["no field", "坚持创新驱动，培育骨干企业20家。", "骨干企业"],
  ["the fellows of a list", "新增养老设施50处，开发公益性岗位500个。", "公益性岗位"],
  ["projects of a whole region", "推动茶叶出口，优化服务，新增储备项目1000个。", "储备项目"],
])("and stays as it is: %s", (_, text, name) => {
  expect(names(text).at(-1)).toBe(name);
});

test("a name put together of a clause before is doubted", () => {
  const [target] = targetsOf("推进茶叶提质增效，建设标准化基地30万亩。");
  expect(target?.confidence).toBeLessThan(0.9);
});

test.each([
  ["加快钢铁、水泥等行业转型", ""],
  ["有序压减钢铁产能", ""],
  ["做强钢铁产业", "钢铁"],
  ["加快耐火砖、陶瓷改造", ""],
])("of a list, or of what there is to be less of, no field is spoken: %s", (words, field) => {
  expect(fieldSpokenOf(words)).toBe(field);
});
