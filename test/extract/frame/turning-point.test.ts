import { describe, expect, test } from "vitest";
import { extractTargets } from "../../../src/extract/extract-targets.js";

const read = (...lines: readonly string[]) =>
  extractTargets(`${lines.join("\n")}\n`, {
    documentId: "x",
    regionCode: "430000",
    periodStart: 2026,
    periodEnd: 2030,
    title: "某省2026年政府工作报告",
  }).targets.map(({ value }) => value);

describe("below one heading for what was reached and what is aimed at", () => {
  const HEADING = "二、“十四五”时期发展成就和“十五五”时期主要目标任务";

  test("the paragraphs before the text turns are no targets", () => {
    expect(
      read(
        HEADING,
        "茶业实力大幅提升，茶业产值年均增长7.3%，茶园面积增至320万亩。茶农收入差距缩小到1.9。",
        "“十五五”时期，主要目标是：茶业产值年均增长6.5%，茶园面积达到400万亩。",
      ),
    ).toEqual([6.5, 400]);
  });

  test("a heading of aims alone holds them from its first line", () => {
    expect(read("二、“十五五”时期主要目标任务", "茶业产值年均增长6.5%。")).toEqual([6.5]);
  });
});

test("a paragraph that opens with the years behind looks back to its end, or to where it turns", () => {
  expect(read("一年来，我们办成了许多实事。走访茶农2.3万户，解决用水难题180件。")).toEqual([]);
  expect(read("一年来，茶业稳步向好。新建茶厂12家。今年，力争新建茶厂20家。")).toEqual([20]);
});

test("a paragraph that opens with a year that is over looks back, one that opens with a year of the plan does not", () => {
  expect(read("2025年，民生持续改善。为2.3万名茶农追回欠薪5亿元。资助茶农子女180名。")).toEqual([]);
  expect(read("2026年，民生持续改善。资助茶农子女180名。")).toEqual([180]);
});
