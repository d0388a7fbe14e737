import { describe, expect, it } from "vitest";
import { extractTargets } from "../../../src/extract/extract-targets.js";
import { parseAnchors } from "../../../src/model/anchors.js";

const OPTIONS = { documentId: "x", regionCode: "420000", periodStart: 2021, periodEnd: 2025 };

/** The words behind the anchors of each target; `assumed` where there are none. */
function anchored(text: string): Record<string, string>[] {
  return extractTargets(text, OPTIONS).targets.map(({ anchors }) =>
    Object.fromEntries(
      parseAnchors(anchors).map(({ column, spans }) => [
        column,
        spans.map(({ start, end }) => text.slice(start, end)).join(",") || "assumed",
      ]),
    ),
  );
}

describe("anchors of drafts", () => {
  it("name the year and the will that an earlier clause carries", () => {
    const [, second] = anchored("力争到2023年，茶园达到40万亩，茶厂达到60家。");
    expect(second).toEqual({ period_end: "2023年", commitment: "力争" });
  });

  it("go to the sentence, the lead-in or the heading that hands them on", () => {
    expect(anchored("到2023年，茶园达到40万亩。茶厂达到60家。").at(-1)).toEqual({ period_end: "2023年" });
    expect(anchored("力争到2024年实现以下目标：\n①茶厂达到60家。").at(-1)).toMatchObject({
      period_end: "2024年",
    });
    expect(anchored("二、到2024年的目标\n茶厂达到60家。").at(-1)).toMatchObject({ period_end: "2024年" });
  });

  it("say what is assumed, and nothing that the quote carries", () => {
    expect(anchored("茶厂达到60家。")).toEqual([{ period_end: "assumed" }]);
    expect(anchored("新建茶厂60家。")).toEqual([{ period_start: "assumed", period_end: "assumed" }]);
    expect(anchored("到2025年，茶厂达到60家。")).toEqual([{}]);
  });

  it("anchor the region to the words that name it", () => {
    expect(anchored("全省茶业方案\n到2025年，茶厂达到60家。")).toEqual([{ region_code: "全省" }]);
  });

  it("anchor a name that stands in an earlier clause", () => {
    expect(anchored("茶饮产业。加快企业扩能，实现营收520亿元。")).toEqual([
      { indicator_id: "茶饮产业", period_end: "assumed" },
    ]);
  });

  it("assume the first year of a span that is only counted", () => {
    expect(anchored("三年内新建茶厂60家。")).toEqual([{ period_start: "assumed" }]);
  });

  it("anchor the deadline of a benchmark", () => {
    expect(anchored("到2024年，茶业优势更加突出，茶叶质量水平达到全国先进水平。").at(-1)).toMatchObject({
      period_end: "2024年",
    });
  });

  it("take 全市 for the place of a city, and 全省 for that of a province", () => {
    const text = "全省领先，全市茶业方案\n到2025年，茶厂达到60家。";
    const { targets } = extractTargets(text, { ...OPTIONS, regionCode: "420100" });
    const [region] = parseAnchors(targets[0]?.anchors ?? null);
    expect(text.slice(region?.spans[0]?.start, region?.spans[0]?.end)).toBe("全市");
  });
});
