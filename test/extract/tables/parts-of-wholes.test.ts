import { describe, expect, it } from "vitest";
import { extractTargets } from "../../../src/extract/extract-targets.js";

const PARTS = ["430321", "430382"].map((code, index) => ({
  region_code: code,
  name_zh: ["湘潭县", "韶山市"][index] ?? "",
}));

/** Each row of a table as its name and number, and the number of the whole that it is a part of. */
const wholes = (...lines: readonly string[]) => {
  const { targets } = extractTargets(`${lines.join("\n")}\n`, {
    documentId: "x",
    regionCode: "430300",
    periodStart: 2026,
    periodEnd: 2030,
  });
  const numbers = new Map(targets.map(({ target_id, value }) => [target_id, value]));
  return targets.map((row) => [
    row.breakdown ?? PARTS.find(({ region_code }) => region_code === row.region_code)?.name_zh ?? row.subject,
    row.value,
    row.part_of === null ? null : numbers.get(row.part_of),
  ]);
};

describe("the whole of a part in a table", () => {
  it("is the row above that 其中 parts, also for the parts that go on below", () => {
    expect(
      wholes(
        "表1 林业目标",
        "指标\t单位\t2025年\t2030年",
        "造林总面积\t万亩\t20\t30",
        "其中：人工造林\t万亩\t8\t12",
        "封山育林\t万亩\t6\t9",
        "湿地公园\t个\t4\t7",
      ),
    ).toEqual([
      ["造林总面积", 30, null],
      ["人工造林面积", 12, 30],
      ["封山育林面积", 9, 30],
      ["湿地公园", 7, null],
    ]);
  });

  it("is the total of places below or above them, in its own column", () => {
    expect(
      wholes(
        "表2 绿色工厂目标分解表",
        "地区\t2028年（家）\t2030年（家）",
        "湘潭县\t5\t9",
        "韶山市\t3\t4",
        "全市合计\t8\t13",
      ),
    ).toEqual([
      ["湘潭县", 5, 8],
      ["湘潭县", 9, 13],
      ["韶山市", 3, 8],
      ["韶山市", 4, 13],
      ["绿色工厂", 8, null],
      ["绿色工厂", 13, null],
    ]);
  });

  it("is none for a rate, which has the name of its whole", () => {
    expect(
      wholes("表3 供水目标", "指标\t单位\t2025年\t2030年", "水厂达标率\t%\t90\t98", "其中：山区\t%\t80\t95"),
    ).toEqual([
      ["水厂达标率", 98, null],
      ["山区水厂达标率", 95, null],
    ]);
  });
});
