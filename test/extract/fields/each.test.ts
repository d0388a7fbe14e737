import { describe, expect, it } from "vitest";
import { extractTargets } from "../../../src/extract/extract-targets.js";

function each(text: string): (string | null)[] {
  const options = { documentId: "x", regionCode: "420000", periodStart: 2021, periodEnd: 2025 };
  return extractTargets(text, options).targets.map((target) => target.each);
}

describe("each", () => {
  it.each([
    ["每个县（市、区）至少建成2家茶叶加工园。", "county"],
    ["每个市州培育3个以上茶叶品牌。", "prefecture"],
    ["各区、县（市）至少办1所茶学堂。", "county"],
    ["各县市区至少新建茶馆10家。", "county"],
    ["每个产茶大县至少建设1个茶叶加工园。", "每个产茶大县"],
    ["每个乡镇建设1个茶叶服务站。", "每个乡镇"],
    ["每个省级园区建成1个以上茶叶研究所。", "zone"],
    ["每个省级开发区至少建设1个孵化器。", "zone"],
    ["每个国家级高新区培育茶叶上市公司2家。", "zone"],
    ["每个产业集群建设1个以上茶叶检测中心。", "每个产业集群"],
    ["每年新建茶馆20家。", null],
    ["县县建有1个以上茶叶服务站。", "county"],
    ["每个县级茶学院建成2个茶艺专业。", "每个县级茶学院"],
    ["各园区茶产业产值占园区工业总产值达到80%以上。", "zone"],
    ["各重点园区“净地”储备不低于500亩。", "zone"],
    ["每万人拥有茶馆2家。", null],
    ["全市新建茶馆20家。", null],
  ])("of “%s” is %s", (text, expected) => {
    expect(each(text)).toEqual([expected]);
  });
});

describe("the subject", () => {
  const drafted = (text: string) => {
    const options = { documentId: "x", regionCode: "430000", periodStart: 2023, periodEnd: 2025 };
    return extractTargets(text, options).targets.map((row) => [row.region_code, row.each, row.subject]);
  };

  it.each([
    ["每个县（市、区）建设茶叶服务站2家以上。", [["430000", "county", "茶叶服务站"]]],
    [
      "每个县建成众创空间2家以上，建成茶馆60家。",
      [
        ["430000", "county", "众创空间"],
        ["430000", null, "建成茶馆"],
      ],
    ],
    ["到2025年，长沙市高新技术企业达到8000家以上。", [["430100", null, "高新技术企业"]]],
    ["湘潭市新增绿色工厂10家。", [["430300", null, "绿色工厂"]]],
    ["支持长沙建设绿色工厂20家。", [["430100", null, "绿色工厂"]]],
  ])("of “%s” holds neither place nor part", (text, expected) => {
    expect(drafted(text)).toEqual(expected);
  });
});
