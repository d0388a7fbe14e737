import { describe, expect, test } from "vitest";
import { extractTargets } from "../../../src/extract/extract-targets.js";

const namesOf = (text: string): string[] =>
  extractTargets(text, {
    documentId: "x",
    regionCode: "420000",
    periodStart: 2024,
    periodEnd: 2027,
  }).targets.map(({ concept }) => concept);

describe("what the first of a list says in front for all, and the last behind", () => {
  test.each([
    ["新能源环卫车、货车占比分别达到95%、80%。", ["新能源环卫车占比", "新能源货车占比"]],
    ["茶窟、茶亭保护项目分别实施50项、120项。", ["茶窟保护项目", "茶亭保护项目"]],
    ["历史文化名城16座、名镇名村200个。", ["历史文化名城", "历史文化名镇名村"]],
  ])("%s", (text, names) => {
    expect(namesOf(text)).toEqual(names);
  });
});

describe("kinds of trade, of work and of boxes within what stands before", () => {
  test.each([
    [
      "茶区劳动力转移就业总量稳定在18万人，其中省内就业10万人、省外就业8万人。",
      ["茶区劳动力转移就业", "茶区劳动力省内就业", "茶区劳动力省外就业"],
    ],
    ["茶港集装箱吞吐量200万标箱，其中外贸60万标箱。", ["茶港集装箱吞吐量", "外贸集装箱吞吐量"]],
    ["沿海、内河茶港货物吞吐量分别完成8亿吨、2亿吨。", ["沿海茶港货物吞吐量", "内河茶港货物吞吐量"]],
    ["食品、茶具监督抽查合格率分别稳定在98%、93%以上。", ["食品监督抽查合格率", "茶具监督抽查合格率"]],
    ["农村网商20万家、网络零售额800亿元。", ["农村网商", "农村网络零售额"]],
    ["举办茶业招聘会200场、提供岗位10万个。", ["茶业招聘会", "茶业招聘会岗位"]],
    ["建设为农服务中心1000个。", ["为农服务中心"]],
  ])("%s", (text, names) => {
    expect(namesOf(text)).toEqual(names);
  });
});

describe("sizes of trades and clusters, and money that measures itself", () => {
  test.each([
    ["茶叶企业达到3000家、产业规模突破350亿元。", ["茶叶企业", "茶叶产业规模"]],
    ["制茶集群总数达到30个、规模突破5000亿元。", ["制茶集群", "制茶集群规模"]],
    ["扩大有效投资，争取茶业投资200亿元、茶业国债300亿元。", ["茶业投资", "茶业国债"]],
    ["对外承包工程完成营业额60亿美元。", ["对外承包工程营业额"]],
  ])("%s", (text, names) => {
    expect(namesOf(text)).toEqual(names);
  });
});
