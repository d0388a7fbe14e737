import { describe, expect, it } from "vitest";
import { documentFrame } from "../../../src/extract/frame/document-frame.js";
import { passagesOf } from "../../../src/extract/passages/passages.js";

function kinds(text: string): string[] {
  const document = documentFrame(text, {
    documentId: "x",
    regionCode: "420000",
    periodStart: 2021,
    periodEnd: 2025,
  });
  return [...passagesOf(document)].filter(({ blank }) => !blank).map(({ kind }) => kind);
}

describe("passagesOf", () => {
  it("walks sentence by sentence and tells where a paragraph opens", () => {
    const document = documentFrame("甲乙。丙丁。\n戊己。", { documentId: "x", regionCode: "420000" });
    const passages = [...passagesOf(document)].filter(({ blank }) => !blank);
    expect(passages.map(({ sentence, opensParagraph }) => [sentence, opensParagraph])).toEqual([
      ["甲乙。", true],
      ["丙丁。", false],
      ["戊己。", true],
    ]);
  });

  it("gives a flattened table once and covers its lines", () => {
    expect(
      kinds("前文。\n序号\n指标名称\n2025年目标\n1\n森林覆盖率（%）\n42\n后文说明，与表无关的内容。"),
    ).toEqual(expect.arrayContaining(["prose", "table", "covered"]));
    expect(
      kinds("序号\n指标名称\n2025年目标\n1\n森林覆盖率（%）\n42").filter((kind) => kind === "table"),
    ).toHaveLength(1);
  });

  it("covers what stands in a grid", () => {
    expect(new Set(kinds("地区\t2024年\t2025年\n甲县\t3\t5\n乙县\t4\t6"))).toEqual(new Set(["covered"]));
  });

  it("parts a stretch of packed numbers from prose", () => {
    expect(kinds(`数据${"7、".repeat(60)}。`)).toContain("packed");
  });
});
