import { describe, expect, test } from "vitest";
import { extractTargets } from "../../../src/extract/extract-targets.js";

const read = (text: string) =>
  extractTargets(text, { documentId: "x", regionCode: "430100", periodStart: 2024, periodEnd: 2024 }).targets;

describe("one number of several subjects", () => {
  test.each([
    ["茶叶产量、茶园面积均增长8%。", ["茶叶产量", "茶园面积"]],
    ["市属企业营业收入、上缴税费均增长9%。", ["市属企业营业收入", "市属企业上缴税费"]],
    ["灌溉水利用率和污水处理率都达到65%以上。", ["灌溉水利用率", "污水处理率"]],
    ["城乡居民人均消费支出均增长6%左右。", ["城镇居民人均消费支出", "农村居民人均消费支出"]],
    ["城镇、农村居民人均可支配收入均增长6%。", ["城镇居民人均可支配收入", "农村居民人均可支配收入"]],
  ])("%s", (text, subjects) => {
    const targets = read(text);
    expect(targets.map(({ subject }) => subject)).toEqual(subjects);
    expect(new Set(targets.map(({ value }) => value)).size).toBe(1);
    expect(targets.flatMap(({ problems }) => problems)).not.toContain("cell-twice");
  });

  test("a list with a number each, or of things that are no measures, stays as it is", () => {
    expect(read("茶叶产量、茶园面积分别增长8%、3%。").map(({ value }) => Number(value))).toEqual([8, 3]);
    expect(read("示范企业、示范园区均达到20家。")).toHaveLength(1);
  });
});
