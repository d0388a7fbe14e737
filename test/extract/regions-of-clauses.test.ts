import { expect, test } from "vitest";
import { extractTargets } from "../../src/extract/extract-targets.js";

const rowsOf = (text: string, regionCode = "320000") =>
  extractTargets(`一、主要目标\n${text}`, {
    documentId: "jiangsu-2021",
    regionCode,
    periodStart: 2021,
    periodEnd: 2025,
    title: "江苏省制造业规划",
    vocabulary: { indicators: [], populations: [], regions: [], synonyms: [] },
  }).targets;
const regions = (text: string, regionCode?: string) =>
  rowsOf(text, regionCode).map((row) => [row.value, row.region_code]);
const doubts = (text: string, regionCode?: string) =>
  rowsOf(text, regionCode).map(({ region_code, problems }) => [
    region_code,
    problems.find((problem) => problem.startsWith("region")) ?? null,
  ]);

test.each([
  ["到2025年，徐州市智能工厂达到60家。", [[60, "320300"]]],
  ["到2025年，邳州市绿色工厂达到6家。", [[6, "320382"]]],
  ["到2025年，全省智能工厂达到600家。", [[600, "320000"]]],
  ["到2025年，徐州、淮安等市智能工厂达到90家。", [[90, "320000"]]],
  ["到2025年，徐州市、淮安市智能工厂达到90家。", [[90, "320000"]]],
  ["力争将苏州建成拥有8家智能工厂的城市。", [[8, "320500"]]],
  ["支持南通市建设绿色工厂9家。", [[9, "320600"]]],
  ["到2025年，合肥市智能工厂达到70家。", [[70, "320000"]]],
])("%s", (sentence, expected) => {
  expect(regions(sentence)).toEqual(expected);
});

test.each([
  // A short name at the head of what is measured.
  ["力争到2025年南通电网最大负荷达到1200万千瓦。", "320000", [["320600", null]]],
  ["盐城城区污水处理率达到98%。", "320000", [["320900", null]]],
  ["无锡机场旅客吞吐量达到1000万人次。", "320000", [["320000", null]]],
  ["镇江至南京城际铁路里程达到70公里。", "320000", [["320000", null]]],
  ["泰州、扬州智能工厂达到90家。", "320000", [["320000", null]]],
  // What follows a clause that speaks of a region is likely to be of that region.
  [
    "常州电网供电能力达到900万千瓦，供电可靠率达到99.98%。",
    "320000",
    [
      ["320400", null],
      ["320400", "region-carried"],
    ],
  ],
  [
    "常州智能工厂达到60家，全省智能工厂达到600家。",
    "320000",
    [
      ["320400", null],
      ["320000", null],
    ],
  ],
  // A region told to act may or may not be whose the number is; one where a thing lies is not.
  ["支持徐州加快发展工程机械，到2025年智能工厂达到60家。", "320000", [["320000", "region-carried"]]],
  ["推进宿迁千万吨纺织项目，力争工业投资增长8%。", "320000", [["320000", null]]],
  // A whole city in the plan of a province is the city named before.
  ["支持徐州加快发展工程机械，到2025年全市智能工厂达到60家。", "320000", [["320300", null]]],
  [
    "到2025年，昆山市工业产值达到9000亿元，全市智能工厂达到60家。",
    "320000",
    [
      ["320583", null],
      ["320583", null],
    ],
  ],
  [
    "淮安市要建设枢纽经济示范区。到2025年，全市快递业务量达到5亿件。",
    "320000",
    [["320800", "region-carried"]],
  ],
  ["以泰州、扬州为重点，到2025年全市智能工厂达到60家。", "320000", [["320000", "region-unclear"]]],
  ["到2025年，全市智能工厂达到60家。", "320000", [["320000", "region-unclear"]]],
  ["到2025年，全市智能工厂达到60家。", "320500", [["320500", null]]],
  ["到2025年，全市智能工厂达到60家。", "110000", [["110000", null]]],
  [
    "姑苏区智能工厂达到6家，全区绿色工厂达到9家。",
    "320500",
    [
      ["320508", null],
      ["320508", null],
    ],
  ],
  ["到2025年，全区智能工厂达到60家。", "450000", [["450000", null]]],
  ["到2025年，全县智能工厂达到6家。", "320508", [["320508", null]]],
  ["到2025年，全市智能工厂达到60家。", "320508", [["320508", "region-unclear"]]],
  ["智能工厂培育；，力争达到60家。", "320000", [["320000", null]]],
  ["全市场交易规模达到60亿元。", "320000", [["320000", null]]],
])("%s in a plan of %s", (sentence, own, expected) => {
  expect(doubts(sentence, own)).toEqual(expected);
});

test("words that name the region outside the quote are its anchor", () => {
  const text = "支持徐州加快发展工程机械，到2025年全市智能工厂达到60家。";
  const at = text.indexOf("徐州") + "一、主要目标\n".length;
  expect(rowsOf(text)[0]?.anchors).toContain(`region_code@${at}-${at + 2}`);
});
