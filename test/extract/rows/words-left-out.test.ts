import { expect, test } from "vitest";
import { extractTargets } from "../../../src/extract/extract-targets.js";

const problemsOf = (text: string, periodStart = 2021) =>
  extractTargets(text, { documentId: "x", regionCode: "430000", periodStart, periodEnd: 2025 }).targets.map(
    ({ problems }) => problems,
  );

test.each(["引导60家茶叶企业成为行业标杆。", "推动9个茶叶园区在同类园区中晋级。"])(
  "what is said of those counted is no part of the name: %s",
  (text) => {
    expect(problemsOf(text)[0]).toContain("words-left-out");
  },
);

test.each(["建成60家茶叶企业。", "建成60家茶叶企业和9个茶叶园区。"])(
  "nothing is left out of the name: %s",
  (text) => {
    expect(problemsOf(text).flat()).not.toContain("words-left-out");
  },
);

test("the first of a list behind its number, whose others no number counts, leaves them out", () => {
  expect(problemsOf("完成17条茶道大修、中修及道路积水改善和架空线入地工程。")[0]).toContain("words-left-out");
  expect(problemsOf("建成3个茶园、完善配套设施。")[0]).not.toContain("words-left-out");
  expect(problemsOf("建成3个茶园、5个茶厂。")[0]).not.toContain("words-left-out");
});

test("the field in which things are made narrows them", () => {
  expect(problemsOf("力争在抹茶加工领域建成6家创新平台。")[0]).toContain("words-left-out");
  expect(problemsOf("力争在全省建成6家抹茶创新平台。")[0]).not.toContain("words-left-out");
  expect(problemsOf("聚焦抹茶加工领域，新增重点实验室6家。")[0]).toContain("words-left-out");
  expect(problemsOf("聚焦农业领域，新增重点实验室6家。")[0]).not.toContain("words-left-out");
  expect(problemsOf("聚焦抹茶加工领域，新增抹茶重点实验室6家。")[0]).not.toContain("words-left-out");
});

test("the body that is to do it narrows what is done", () => {
  expect(problemsOf("支持抹茶实验室实施15个科研攻关项目。")[0]).toContain("words-left-out");
  expect(problemsOf("支持企业实施15个抹茶攻关项目。")[0]).not.toContain("words-left-out");
});

test("what a long plan says of its first year alone may be a result", () => {
  expect(problemsOf("2021年，全省新增茶园9万亩。")[0]).toContain("past-near");
  expect(problemsOf("到2021年，全省新增茶园9万亩。")[0]).not.toContain("past-near");
  expect(problemsOf("2023年，全省新增茶园9万亩。", 2023)[0]).not.toContain("past-near");
});

test("how long the few are that were counted before is not how long all are", () => {
  expect(
    problemsOf("养护国道2条，总里程60公里；县道4条，总里程80公里。").map((found) =>
      found?.includes("words-left-out"),
    ),
  ).toEqual([false, true, false, true]);
  expect(problemsOf("新建县道4条，总里程达到800公里。")[1]).not.toContain("words-left-out");
});
