import { describe, expect, test } from "vitest";
import { namesOf } from "../../support/names-of.js";
import { targetsOf } from "../../support/targets-of.js";

describe("shares that stand before those whom they are of", () => {
  test.each([
    [
      "80%以上的茶园、60%以上的茶坊设立评茶室。",
      [
        [80, "茶园设立评茶室比例"],
        [60, "茶坊设立评茶室比例"],
      ],
    ],
    [
      "40%的茶村达到“三香茶村”标准、70%的茶户达到“五香茶户”标准。",
      [
        [40, "茶村达到三香茶村标准比例"],
        [70, "茶户达到五香茶户标准比例"],
      ],
    ],
  ])("%s", (text, rows) => {
    expect(targetsOf(text).map(({ value, concept }) => [value, concept])).toEqual(rows);
  });
});

describe("what the first or the last of a list says of each", () => {
  test.each([
    [
      "新增省级以上茶叶龙头企业10家、制茶孵化器20家，其中国家级分别达到2家、5家。",
      ["茶叶龙头企业", "制茶孵化器", "茶叶龙头企业", "制茶孵化器"],
    ],
    ["茶港货物、集装箱年吞吐能力分别达到2亿吨、90万标箱。", ["茶港货物年吞吐能力", "茶港集装箱年吞吐能力"]],
    ["在“新茶板”和区域性茶叶市场挂牌企业分别达到50家、300家。", ["新茶板挂牌企业", "区域性茶叶市场挂牌企业"]],
    ["年出口额超10亿元的茶企业30家、超亿元的500家。", ["年出口额超10亿元的茶企业", "年出口额超亿元茶企业"]],
    ["居民、职工医保异地备案率分别达到70%、80%。", ["居民医保异地备案率", "职工医保异地备案率"]],
    ["筹集茶农公寓400套、供应分配500套。", ["茶农公寓", "茶农公寓供应分配"]],
  ])("%s", (text, names) => {
    expect(namesOf(text)).toEqual(names);
  });
});

describe("what is done to those behind a number", () => {
  test.each([
    ["对三个街道40个茶市的老旧电梯进行更新改造。", "茶市老旧电梯改造"],
    ["对90户茶农危房进行修缮。", "茶农危房修缮"],
    ["慰问120名困难茶农。", "困难茶农慰问"],
    ["组织300名失业青年参加制茶培训。", "失业青年参加制茶培训"],
  ])("%s", (text, name) => {
    expect(namesOf(text)[0]).toBe(name);
  });
});

test("a rate of what banks have lent is of no fund before", () => {
  expect(namesOf("茶业私募基金规模突破100亿元，不良贷款率控制在1.5%以内。")[1]).toBe("不良贷款率");
});

test("what is sown besides is added", () => {
  expect(targetsOf("全年扩种大豆3万亩。")[0]?.measure).toBe("increment");
});

test("public warehouses abroad are some of those abroad, and shares of kindergartens none of children", () => {
  expect(namesOf("省级公共海外仓达到20个。公办幼儿园占比达到60%，公办园在园幼儿占比达到55%。")).toEqual([
    "公共海外仓",
    "公办幼儿园占比",
    "公办园在园幼儿占比",
  ]);
});
