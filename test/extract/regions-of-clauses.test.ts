import { expect, test } from "vitest";
import { extractTargets } from "../../src/extract/extract-targets.js";

const regions = (text: string) =>
  extractTargets(text, {
    documentId: "jiangsu-2021",
    regionCode: "320000",
    periodStart: 2021,
    periodEnd: 2025,
    title: "江苏省制造业规划",
    vocabulary: { indicators: [], populations: [], regions: [], synonyms: [] },
  }).targets.map((row) => [row.value, row.region_code]);

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
  expect(regions(`一、主要目标\n${sentence}`)).toEqual(expected);
});
