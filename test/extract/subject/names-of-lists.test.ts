import { describe, expect, test } from "vitest";
import { extractTargets } from "../../../src/extract/extract-targets.js";

const concepts = (text: string): string[] =>
  extractTargets(text, {
    documentId: "x",
    regionCode: "420000",
    periodStart: 2026,
    periodEnd: 2026,
  }).targets.map(({ concept }) => concept);

describe("the head of a list is given to each of its items", () => {
  test.each([
    [
      "城乡居民养老、工伤、失业保险参保人数分别达到300万人、80万人、70万人。",
      ["城乡居民养老保险参保", "工伤保险参保", "失业保险参保"],
    ],
    [
      "东山经开区、西山高新区工业开票销售收入分别增长10%、12%。",
      ["东山经开区工业开票销售收入", "西山高新区工业开票销售收入"],
    ],
    ["新签约、新落地亿元以上项目分别达到200个和100个。", ["亿元以上项目签约", "亿元以上项目落地"]],
    [
      "做强粮油、生猪、蔬菜三条全产业链，产值分别达到900亿元、800亿元、600亿元。",
      ["粮油全产业链产值", "生猪全产业链产值", "蔬菜全产业链产值"],
    ],
    ["推进4条高铁、3条高速、6条地铁等续建项目。", ["高铁续建项目", "高速续建项目", "地铁续建项目"]],
    [
      "集体年收入20万元以上的村达900个、100万元以上的村达70个。",
      ["集体年收入20万元以上的村", "集体年收入100万元以上的村"],
    ],
    [
      "新备案超10亿元项目80个，其中超50亿元15个、超100亿元8个。",
      ["新备案超10亿元项目", "50亿元项目", "100亿元项目"],
    ],
  ])("%s", (text, expected) => {
    expect(concepts(text)).toEqual(expected);
  });
});

describe("the noun behind a number ends before what it does and before the next list", () => {
  test.each([
    ["建设5个保障房和望月村、东风里片区等8个城中村改造项目。", ["保障房项目", "城中村改造项目"]],
    ["筛选出18个民生候选项目提交审议。", ["民生候选项目"]],
    ["选派200名青年干部赴沿海地区挂职。", ["青年干部"]],
    ["遴选18家高水平医院组建医学联盟。", ["高水平医院"]],
    ["高质量完成50万亩以上高标准农田建设。", ["高标准农田建设面积"]],
    ["建成南湖大道等20公里月季花带快速路。", ["月季花带快速路里程"]],
    ["能繁母猪存栏量保持在16万头合理区间。", ["能繁母猪存栏量"]],
    ["推动安居链、康养链等5个供应链平台高效运行。", ["供应链平台"]],
    ["推动16个央地合作项目签约落地。", ["央地合作项目签约"]],
  ])("%s", (text, expected) => {
    expect(concepts(text)).toEqual(expected);
  });
});

describe("what a clause before says of a rate or an amount", () => {
  test.each([
    ["加强农村生活污水治理，实现治理率60%。", ["农村生活污水治理率"]],
    ["实施企业技术改造1000家，力争投资超过180亿元。", ["企业技术改造", "企业技术改造投资"]],
    ["新增高标准农田建设9万亩、改造提升4万亩。", ["高标准农田建设面积", "高标准农田改造面积"]],
  ])("%s", (text, expected) => {
    expect(concepts(text)).toEqual(expected);
  });
});
