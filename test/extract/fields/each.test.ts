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
    ["各县市区至少新建茶馆10家。", "county"],
    ["每个乡镇建设1个茶叶服务站。", "每个乡镇"],
    ["每年新建茶馆20家。", null],
    ["每万人拥有茶馆2家。", null],
    ["全市新建茶馆20家。", null],
  ])("of “%s” is %s", (text, expected) => {
    expect(each(text)).toEqual([expected]);
  });
});
