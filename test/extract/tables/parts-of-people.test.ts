import { expect, test } from "vitest";
import { extractTargets } from "../../../src/extract/extract-targets.js";

test("a part below so many per thousand people is of so many people too, and things that a name counts need no unit", () => {
  const rows = [
    ["指标", "单位", "2020年", "2025年"],
    ["每千人口茶馆座位数", "个", "9.1", "9.5"],
    ["其中：公办茶馆座位数", "个", "0.7", "0.9"],
    ["茶艺示范基地数量", "", "20", "25"],
  ];
  const { targets } = extractTargets(`表1 主要指标\n${rows.map((row) => row.join("\t")).join("\n")}\n`, {
    documentId: "x",
    regionCode: "430000",
    periodStart: 2021,
    periodEnd: 2025,
  });
  expect(targets.map(({ subject, unit }) => [subject, unit])).toEqual([
    ["每千人口茶馆座位数", "per-1k-persons"],
    ["每千人口公办茶馆座位数", "per-1k-persons"],
    ["茶艺示范基地数量", "count"],
  ]);
});
