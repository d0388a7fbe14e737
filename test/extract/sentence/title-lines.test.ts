import { expect, test } from "vitest";
import { readingView } from "../../../src/extract/sentence/reading-view.js";

test.each([
  ["某省“十五五”水利发展规划（2026—2030年）\n发展高效节水灌溉100万亩，新建水库3座。", 2],
  ["某某某省制造业数字化转型三年行动方案（2025—2027年）\n建设数字化车间500个，智能工厂100家。", 2],
  ["推动某某某县某某某镇某某某村加快实施乡村振兴三年行动方案，\n建设产业园3个，农场5家。", 1],
])("a title stands alone: %s", (text, lines) => {
  expect(readingView(text).text.split("\n")).toHaveLength(lines);
});
