import { describe, expect, test } from "vitest";
import { draftDocument } from "../../src/draft/draft-document.js";

const idsOf = (lines: string): string[] =>
  draftDocument(`政府工作报告\n一、2030年主要预期目标\n${lines}\n`, {
    region: "430000",
    period: [2030, 2030],
    title: "某省政府工作报告",
  }).targets.map(({ indicator_id, measure, bound, value }) => `${indicator_id} ${measure} ${bound} ${value}`);

describe("the marks of a list are no part of a name", () => {
  test.each(["●", "◆", "■", "▪", "○", "•", "▲", "➢", "✓", "——", "· "])("%s", (mark) => {
    expect(
      idsOf(`${mark}经济增长6%左右\n${mark}居民消费价格涨幅2%左右\n${mark}粮食产量继续保持90亿斤以上`),
    ).toEqual(["gdp growth approx 6", "consumer-prices growth approx 2", "grain-output level ge 90"]);
  });

  test("the natural growth of a population is a rate by itself, no growth of one", () => {
    expect(idsOf("人口自然增长率控制在7‰以内，常住人口增长1%。")).toEqual([
      "natural-population-growth-rate level le 7",
      "resident-population growth eq 1",
    ]);
  });
});
