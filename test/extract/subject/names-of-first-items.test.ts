import { describe, expect, test } from "vitest";
import { namesOf } from "../../support/names-of.js";
import { targetsOf } from "../../support/targets-of.js";

describe("whom or what the first of a list names", () => {
  test.each([
    [
      "残疾茶农城乡居民基本养老、医疗保险参保率分别达到90%、98%。",
      ["残疾茶农城乡居民基本养老保险参保率", "残疾茶农城乡居民基本医疗保险参保率"],
    ],
    [
      "有需求的残疾人基本康复服务覆盖率、辅助器具适配率均达到90%以上。",
      ["有需求的残疾人基本康复服务覆盖率", "有需求的残疾人辅助器具适配率"],
    ],
    ["小学生、初中生、高中生识茶率分别达到38%、60%、70%。", ["小学生识茶率", "初中生识茶率", "高中生识茶率"]],
    [
      "培育年产值超百亿元的优势茶产业集群5个、超十亿元的县域茶园20个。",
      ["年产值超百亿元的优势茶产业集群", "年产值超十亿元的县域茶园"],
    ],
    [
      "新签约茶旅项目1200个，其中亿元以上项目50个，开工率、投产率分别达到70%、40%。",
      ["茶旅项目签约", "亿元以上项目签约", "茶旅项目开工率", "茶旅项目投产率"],
    ],
    [
      "高校、科研院所承担制茶课题300项，转化科技成果5000项。",
      ["高等学校和科研院所承担制茶课题", "高等学校和科研院所科技成果转化"],
    ],
  ])("%s", (text, names) => {
    expect(namesOf(text)).toEqual(names);
  });
});

describe("what is set against another thing", () => {
  test.each([
    ["茶叶加工业营业收入增长8%，与茶业总产值比达到2.6∶1。", "茶叶加工业营业收入和茶业产值之比"],
    ["茶园许可承诺办结时限压缩至法定时限的30%以内。", "茶园许可承诺办结时限占法定时限比重"],
  ])("%s", (text, name) => {
    expect(namesOf(text).at(-1)).toBe(name);
  });
});

test("a level that two items before say each for itself is none of the third, and shop floors have that of the factories", () => {
  expect(
    targetsOf("新增国家级茶叶龙头企业10家、省级示范茶场30家、制茶单项冠军企业20家。").map(({ tier }) => tier),
  ).toEqual(["national", "provincial", null]);
  expect(targetsOf("新建省级智能工厂50个、数字化车间200个。").map(({ tier }) => tier)).toEqual([
    "provincial",
    "provincial",
  ]);
});

test("homes are counted as such, whoever lives there", () => {
  expect(targetsOf("为30万困难茶农家庭实施适老化改造。")[0]?.unit).toBe("household");
});
