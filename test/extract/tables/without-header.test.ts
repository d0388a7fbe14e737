import { describe, expect, it } from "vitest";
import { extractTargets } from "../../../src/extract/extract-targets.js";

const brief = (...lines: readonly string[]) =>
  extractTargets(`${lines.join("\n")}\n`, {
    documentId: "x",
    regionCode: "430000",
    periodStart: 2026,
    periodEnd: 2030,
  }).targets.map((row) => [row.subject, row.breakdown, row.value, row.unit, row.period_end].join(" "));

describe("tables without a header", () => {
  it("of measures with a unit each are tables of indicators", () => {
    expect(
      brief(
        "表1 渔业发展目标（到2030年）",
        "水产养殖面积\t12万亩",
        "良种覆盖率\t95%以上",
        "加工企业\t15家",
        "全产业链产值\t200亿元",
      ),
    ).toEqual([
      "水产养殖面积  12 mu 2030",
      "良种覆盖率  95 percent 2030",
      "加工企业  15 count 2030",
      "全产业链产值  200 CNY 2030",
    ]);
  });

  it("of places stay tables of parts", () => {
    expect(
      brief("表2 2030年各市新建泊位数量", "甲市\t12个", "乙市\t8个").map((row) => row.slice(0, 8)),
    ).toEqual([expect.stringContaining("泊位"), expect.stringContaining("泊位")]);
  });
});
