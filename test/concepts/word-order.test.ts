import { expect, test } from "vitest";
import { conceptOf } from "../../src/concepts/concept.js";
import { writtenName } from "../../src/concepts/word-order.js";

test.each([
  ["新建改建养老床位", "count", "新改建养老床位"],
  ["城镇新建和更新改造供热管网", "length", "新改建城镇供热管网长度"],
  ["城区新增停车泊位", "count", "城区停车泊位"],
  ["打通断头路", "count", "打通断头路"],
  ["改造老旧小区", "count", "老旧小区改造"],
  ["食品抽检达到每千人", "count", "每千人食品抽检"],
  ["对适龄妇女免费进行“两癌”筛查", "count", "适龄妇女两癌筛查"],
  ["县域内就诊率巩固在", "ratio", "县域内就诊率"],
  ["进出口稳量提质", "unknown", "进出口额"],
  ["⑦除险加固小型水库", "count", "小型水库除险加固"],
  ["国考断面水质优Ⅲ比例", "ratio", "国考断面水质优Ⅲ比例"],
  ["新开工项目计划完成投资", "money", "新开工项目投资"],
  ["续建项目计划完成投资", "money", "续建项目投资"],
  ["东江县将新改建农村公路", "length", "新改建农村公路里程"],
  ["制造业增加值占该省GDP比重", "ratio", "制造业增加值占地区生产总值比重"],
  ["村集体经营收益", "money", "村集体经营收益"],
  ["村集体经营收入", "money", "村集体经营收入"],
  ["软件企业营收", "money", "软件企业营业收入"],
  ["营收超百亿元企业", "count", "百亿级企业"],
  ["新改续扩建托幼园所", "count", "新改续扩建托幼园所"],
  ["年出栏肉羊", "count", "肉羊出栏"],
  ["培训质量检验人员", "count", "质量检验人员培训"],
  ["科技企业提供贷款", "money", "科技企业贷款"],
  ["为小微企业投放信用贷款", "money", "小微企业信用贷款"],
  ["新增并网光伏", "power", "并网光伏装机容量"],
  ["每万人就业人员中制茶人员数", "per", "每万人就业人员中制茶人员数"],
] as const)("%s is written %s", (phrase, sort, expected) => {
  const { name } = conceptOf(phrase, sort);
  expect(writtenName(name)).toBe(expected);
  expect(conceptOf(writtenName(name), sort).name).toBe(name);
});
