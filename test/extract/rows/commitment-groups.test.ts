import { describe, expect, test } from "vitest";
import { extractTargets } from "../../../src/extract/extract-targets.js";

/** The quotes of restated targets with those that they restate. */
function restated(text: string): (readonly [string, string | undefined])[] {
  const { targets } = extractTargets(text, {
    documentId: "x",
    regionCode: "420000",
    periodStart: 2021,
    periodEnd: 2025,
  });
  return targets.flatMap(({ quote, commitment_id, principal }) =>
    principal ? [] : [[quote, targets.find(({ target_id }) => target_id === commitment_id)?.quote] as const],
  );
}

describe("restatements in one document", () => {
  test("the same number of the same thing and year is said again, be the bound another", () => {
    expect(restated("到2025年，科技型中小企业达到3000家。\n到2025年，科技型中小企业突破3000家。")).toEqual([
      ["到2025年，科技型中小企业突破3000家", "到2025年，科技型中小企业达到3000家"],
    ]);
  });

  test.each([
    ["another number", "到2025年，科技型中小企业达到3000家。\n到2025年，科技型中小企业达到3500家。"],
    ["another year", "到2023年，科技型中小企业达到3000家。\n到2025年，科技型中小企业达到3000家。"],
    ["another thing", "到2025年，科技型中小企业达到3000家，高新技术企业达到3000家。"],
    ["another will", "到2025年，科技型中小企业达到3000家。\n力争到2025年，科技型中小企业达到3000家。"],
    ["another measure", "新增科技型中小企业3000家。\n科技型中小企业总数达到3000家。"],
    ["another level of recognition", "培育国家级绿色工厂50家。\n培育省级绿色工厂50家。"],
  ])("%s is none", (_, text) => {
    expect(restated(text)).toEqual([]);
  });

  test("the printing among the goals is the principal one, wherever it stands", () => {
    const text = "一、重点任务\n科技型中小企业达到3000家。\n二、发展目标\n科技型中小企业突破3000家。";
    expect(restated(text)).toEqual([["科技型中小企业达到3000家", "科技型中小企业突破3000家"]]);
  });

  test("a part names its whole", () => {
    const { targets } = extractTargets("新建茶厂30家，其中规模以上8家、出口备案5家。", {
      documentId: "x",
      regionCode: "420000",
      periodStart: 2021,
      periodEnd: 2025,
    });
    expect(targets.map(({ value, part_of }) => [value, part_of])).toEqual([
      [30, null],
      [8, "x-d001"],
      [5, "x-d001"],
    ]);
  });
});
