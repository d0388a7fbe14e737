import { describe, expect, test } from "vitest";
import { conceptsOf } from "../../support/concepts-of.js";

describe("a measure that only one kind of thing has is of the one named before", () => {
  test.each([
    ["智算中心机架达到3万架，绿电占比达到60%。", ["智算中心机架", "智算中心绿电占比"]],
    [
      "县乡公路改造800公里，重建桥梁30座，列养率达到100%。",
      ["县乡公路改造里程", "重建桥梁", "县乡公路列养率"],
    ],
    [
      "住房公积金实缴职工达到30万人，灵活就业人员缴存2万人。",
      ["住房公积金实缴职工", "灵活就业人员住房公积金缴存"],
    ],
    ["医疗纠纷调解成功率达到90%，仲裁结案率达到95%。", ["医疗纠纷调解成功率", "医疗纠纷仲裁结案率"]],
  ])("%s", (text, expected) => {
    expect(conceptsOf(text)).toEqual(expected);
  });
});

describe("what a list says of a place or an owner holds for the next of it", () => {
  test.each([
    ["农村生活垃圾处理率达到98%、黑臭水体治理率达到70%。", ["农村生活垃圾处理率", "农村黑臭水体治理率"]],
    ["农村供水保证率达到95%，水质合格率达到92%。", ["农村供水保证率", "农村供水水质合格率"]],
    ["农村自来水普及率达到95%、城镇污水处理率达到97%。", ["农村自来水普及率", "城镇污水处理率"]],
    ["医院床均能耗下降5%、单位面积能耗下降4%。", ["医院床均能耗", "医院单位面积能耗"]],
    [
      "环卫领域新能源车辆占比80%，城市公交车达到90%。",
      ["环卫领域新能源车辆占比", "城市公交车领域新能源车辆占比"],
    ],
    ["县城路网密度、供水普及率分别达到7公里/平方公里、98%。", ["县城路网密度", "县城供水普及率"]],
    ["清洁供暖面积新增200万平方米，率达到80%。", ["清洁供暖面积", "清洁供暖率"]],
    ["1级、2级海堤达标率达到90%。", ["1级和2级海堤达标率"]],
  ])("%s", (text, expected) => {
    expect(conceptsOf(text)).toEqual(expected);
  });
});

describe("those who are cared for in another way", () => {
  test.each([
    ["孤儿集中养育标准提高到每月1700元、散居孤儿1300元。", ["孤儿集中养育标准", "散居孤儿养育标准"]],
    ["特困人员集中供养标准达到1100元，分散供养达到900元。", ["特困人员集中供养标准", "特困人员分散供养标准"]],
    ["孤儿养育标准提高到集中养育1800元、散居1300元。", ["孤儿集中养育标准", "散居孤儿养育标准"]],
  ])("%s", (text, expected) => {
    expect(conceptsOf(text)).toEqual(expected);
  });
});

describe("a share of those whom something reaches or who do the same", () => {
  test.each([
    ["减费政策惠及80%以上经营主体。", ["减费政策经营主体受益率"]],
    [
      "惠农政策兑现率100%，惠及农户5万户、学生3万人。",
      ["惠农政策兑现率", "惠农政策受益农户", "惠农政策受益学生"],
    ],
    [
      "90%以上的村卫生室达到基本标准，50%以上达到推荐标准。",
      ["村卫生室达到基本标准比例", "村卫生室达到推荐标准比例"],
    ],
  ])("%s", (text, expected) => {
    expect(conceptsOf(text)).toEqual(expected);
  });
});

describe("the deed or the measure of the first of a list", () => {
  test.each([
    ["病险水库除险加固100座、病险水闸20座。", ["病险水库除险加固", "病险水闸除险加固"]],
    [
      "钢铁企业超低排放改造5家、水泥20家、焦化2家。",
      ["钢铁企业超低排放改造", "水泥企业超低排放改造", "焦化企业超低排放改造"],
    ],
    ["港口吞吐能力达到4亿吨、集装箱100万标箱。", ["港口吞吐能力", "港口集装箱吞吐能力"]],
    ["线上零售额900亿元、其中实物商品700亿元。", ["线上零售额", "实物商品线上零售额"]],
    ["打造2个世界级、5个国家级装备制造集群。", ["世界级装备制造集群", "装备制造集群"]],
    ["“一事联办”累计上线60件。", ["一事联办上线"]],
    ["广播、电视综合人口覆盖率分别达到99%和98%。", ["广播综合人口覆盖率", "电视综合人口覆盖率"]],
  ])("%s", (text, expected) => {
    expect(conceptsOf(text)).toEqual(expected);
  });
});

test("what can't be counted in whole persons is reckoned per head as the number before it", () => {
  expect(conceptsOf("每千人口执业医师达到4人，注册护士达到4.6人。")).toEqual([
    "每千人执业医师",
    "每千人注册护士",
  ]);
});
