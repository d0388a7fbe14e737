import { describe, expect, test } from "vitest";
import { namesOf } from "../../support/names-of.js";
import { targetsOf } from "../../support/targets-of.js";

describe("what stands before a list of numbers tells of what they are", () => {
  test.each([
    [
      "农作物地膜覆盖率达到78%，其中水稻、玉米分别达到88%、90%。",
      ["农作物地膜覆盖率", "水稻地膜覆盖率", "玉米地膜覆盖率"],
    ],
    ["铁路里程达到6500公里，复线率、电气化率分别达到70%、85%。", ["铁路里程", "铁路复线率", "铁路电气化率"]],
    [
      "省属企业资产突破3万亿元，培育茶业龙头企业3家，全员劳动生产率年均增长6%。",
      ["省属企业资产", "茶业龙头企业", "省属企业全员劳动生产率"],
    ],
    [
      "茶艺签约服务覆盖率达到50%，其中重点人群覆盖率达到85%。",
      ["茶艺签约服务覆盖率", "重点人群茶艺签约服务覆盖率"],
    ],
  ])("%s", (text, names) => {
    expect(namesOf(text)).toEqual(names);
  });
});

describe("what the last or the first of a list says of each", () => {
  test.each([
    [
      "茶叶产业增加值、茶具产业增加值占地区生产总值比重分别达到13%、7%。",
      ["茶叶产业增加值占地区生产总值比重", "茶具产业增加值占地区生产总值比重"],
    ],
    [
      "设施茶业、茶虫养殖、茶鱼养殖机械化率分别达到50%、51%、55%。",
      ["设施茶业机械化率", "茶虫养殖机械化率", "茶鱼养殖机械化率"],
    ],
    ["农产品初加工率、冷藏保鲜率分别提高到70%、40%。", ["农产品初加工率", "农产品冷藏保鲜率"]],
    [
      "药品、高值医用耗材集中带量采购品种分别达到500个、6个。",
      ["药品集中带量采购品种", "高值医用耗材集中带量采购品种"],
    ],
    ["新增金资源量50吨、铁矿石5亿吨。", ["金资源量", "铁矿石资源量"]],
    ["完成32条茶巷、18个茶市改造提升。", ["茶巷改造", "茶市改造"]],
    ["新建公共停车场15处、泊位5000个。", ["公共停车场", "公共停车场泊位"]],
  ])("%s", (text, names) => {
    expect(namesOf(text)).toEqual(names);
  });
});

test("places are of no one of several kinds of schools", () => {
  expect(namesOf("新建中小学12所、幼儿园8所，新增学位1.8万个。").at(-1)).toBe("学位");
});

test("zones of a province are none of the state", () => {
  expect(targetsOf("创建省级生态文明建设示范区2个。").map(({ concept, tier }) => [concept, tier])).toEqual([
    ["生态文明建设示范区", "provincial"],
  ]);
});

test("hours that are given in a year are so many a year", () => {
  expect(targetsOf("茶艺顾问服务时长年均不低于48小时。")[0]?.measure).toBe("annual");
});
