import { describe, expect, test } from "vitest";
import { extractTargets } from "../../../src/extract/extract-targets.js";

const OPTIONS = { documentId: "x", regionCode: "430400", periodStart: 2026, periodEnd: 2026 };
const read = (text: string) =>
  extractTargets(text, OPTIONS).targets.map(({ breakdown, value, problems }) => [
    value,
    breakdown,
    problems.includes("region-unclear"),
  ]);

describe("a number is that of the part of the region of which its sentence speaks", () => {
  test.each([
    [
      "雁峰经开区要壮大装备制造产业，力争规上工业企业超250家，工业总产值超1500亿元。",
      [
        [250, "雁峰经开区", false],
        [1500, "雁峰经开区", false],
      ],
    ],
    [
      "力争衡东、祁东、常宁三地经济增速高于全市平均水平，规上工业增加值增长10%以上。",
      [
        [null, null, false],
        [10, "衡东、祁东、常宁三地", false],
      ],
    ],
    ["高新区、经开区要当好主力军，规上工业增加值增长10%。", [[10, "高新区、经开区", false]]],
    [
      "6个县市实施重点路网项目90个，计划总投资120亿元。",
      [
        [90, "6个县市", false],
        [120, "6个县市", false],
      ],
    ],
    // What is done for a zone may be reckoned for it or for all.
    ["推动衡南高新区扩容升级，规上工业企业突破300家。", [[300, null, true]]],
    // The whole is spoken of again, or no zone of its own is.
    ["雁峰经开区要提质增效，全市规上工业企业突破2000家。", [[2000, null, false]]],
    ["全市园区要提质增效，规上工业增加值增长8%。", [[8, null, false]]],
    ["加快国家级经开区建设，工业总产值增长10%。", [[10, null, false]]],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});
