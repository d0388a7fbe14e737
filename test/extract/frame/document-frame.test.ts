import { describe, expect, it } from "vitest";
import { documentFrame } from "../../../src/extract/frame/document-frame.js";

const OPTIONS = { documentId: "x", regionCode: "420000" };

describe("documentFrame", () => {
  it("takes the plan's years from the title, where the caller names none", () => {
    expect(documentFrame("正文。", { ...OPTIONS, title: "某市茶业规划（2022-2026年）" }).plan).toEqual({
      start: 2022,
      end: 2026,
    });
    expect(documentFrame("正文。", { ...OPTIONS, periodStart: 2021, periodEnd: 2025 }).plan.end).toBe(2025);
  });

  it("finds grids in the stored text and flattened tables in the view", () => {
    const grid = documentFrame("单位：个\n地区\t2024年\t2025年\n甲县\t3\t5\n乙县\t4\t6", OPTIONS);
    expect(grid.grids).toHaveLength(1);
    const flat = documentFrame("序号\n指标名称\n2025年目标\n1\n森林覆盖率（%）\n42", OPTIONS);
    expect(flat.flatTables).toHaveLength(1);
  });
});
