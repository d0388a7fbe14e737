import { describe, expect, test } from "vitest";
import { conceptsOf } from "../../support/concepts-of.js";

describe("the mark of an item is no part of a name", () => {
  test.each([
    ["三、普惠托位占比达到60%。", ["普惠托位占比"]],
    ["四．铁路营业里程达到5000公里。", ["铁路营业里程"]],
    ["三、四大支柱产业营业收入突破5万亿元。", ["四大支柱产业营业收入"]],
    ["六、茶叶、水果产业产值分别达到100亿元、200亿元。", ["茶叶产业产值", "水果产业产值"]],
    ["九是风电装机突破7000万千瓦。", ["风电装机容量"]],
  ])("%s", (text, names) => {
    expect(conceptsOf(text)).toEqual(names);
  });

  test("numerals that are members of a list stay", () => {
    expect(conceptsOf("二、三产业增加值占比达到92%。")[0]).toMatch(/[二三]/);
  });
});

describe("what the next number measures of things is no part of their name", () => {
  test.each([
    ["推进700个重点项目年度投资7000亿元以上。", "重点项目"],
    ["实施120项水利工程完成投资300亿元。", "水利工程"],
  ])("%s", (text, name) => {
    expect(conceptsOf(text)[0]).toBe(name);
  });

  test.each([
    ["棚户区改造基本建成6万套。", "棚户区改造"],
    ["高标准农田新建200万亩。", "高标准农田面积"],
  ])("%s: how it is done is none either", (text, name) => {
    expect(conceptsOf(text)[0]).toBe(name);
  });

  test("光伏发电累计装机 is measured of 光伏发电, whatever energy is told of before", () => {
    expect(conceptsOf("新能源汽车产量突破200万辆。光伏发电累计装机达到5500万千瓦。")[1]).toMatch(/^光伏发电/);
  });
});
