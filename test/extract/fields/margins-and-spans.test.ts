import { describe, expect, test } from "vitest";
import { extractTargets } from "../../../src/extract/extract-targets.js";
import { beforeMargin } from "../../../src/extract/passages/benchmark-words.js";

const OPTIONS = { documentId: "x", regionCode: "430000", periodStart: 2026, periodEnd: 2030 };
const rows = (text: string) => extractTargets(`一、主要目标\n${text}`, OPTIONS).targets;

describe("how long something may take is a quantity", () => {
  test.each([
    ["茶农轮候时间不超过4年。", "茶农轮候时间", "le", 4],
    ["茶厂审批周期控制在2年以内。", "茶厂审批周期", "le", 2],
    ["招标周期缩短至3个月。", "招标周期", "eq", 3],
  ])("%s", (text, subject, bound, value) => {
    const [row] = rows(text);
    expect([row?.subject, row?.bound, row?.value]).toEqual([subject, bound, value]);
  });

  test("a time within which something else is done is none", () => {
    expect(rows("用3年时间，新建茶厂20家。").map(({ value }) => value)).toEqual([20]);
  });
});

describe("a margin over another series", () => {
  test.each([
    ["茶农收入增速快于城镇居民", { rest: "茶农收入", benchmark: null }],
    ["茶业增加值增速高于GDP增速", { rest: "茶业增加值", benchmark: "economic-growth" }],
    ["茶业增加值增速高于全省", { rest: "茶业增加值", benchmark: "provincial-average" }],
    ["茶园产量高于稻田", null],
  ])("%s", (words, read) => {
    expect(beforeMargin(words)).toEqual(read);
  });

  test("is no part of the name", () => {
    expect(rows("茶业增加值增速快于规上工业2个百分点以上。")[0]?.subject).toBe("茶业增加值");
  });
});

test("what is handled in a year, told in brackets, is that of each year", () => {
  const read = rows("资源利用（废旧茶渣年回收利用3万吨、废旧竹材年处理5万吨）能力提升。");
  expect(read.map(({ measure, value }) => [measure, value])).toEqual([
    ["annual", 3],
    ["annual", 5],
  ]);
});

test("the share of those that sign or use something is promised of them", () => {
  expect(rows("85%以上的村签订茶园管护协议。")[0]?.value).toBe(85);
});
