import { describe, expect, it } from "vitest";
import { fitLines } from "../../src/cli/fit-lines.js";
import { displayWidth } from "../../src/text/text-table.js";

describe("prose in a terminal", () => {
  it("breaks between words and sets later lines in", () => {
    expect(fitLines("  words to be read here", 24)).toBe("  words to be read here");
    expect(fitLines("  some words to be read here", 24)).toBe("  some words to be read\n    here");
    expect(fitLines("a\nb", 9)).toBe("a\nb");
  });

  it("counts Chinese characters as two columns, and tears no number", () => {
    const told = fitLines(
      "  规模以上工业企业新产品销售收入占比突破24%、研发强度达1.8%，研发人员达到15000人",
      30,
    );
    for (const line of told.split("\n")) expect(displayWidth(line)).toBeLessThanOrEqual(30);
    expect(told.replace(/\n\s+/gu, "")).toContain("突破24%、研发强度达1.8%，研发人员达到15000人");
    expect(told).not.toMatch(/\d\n\s*\d/u);
  });

  it("leaves a word alone that is wider than the terminal", () => {
    expect(fitLines(`x ${"y".repeat(40)}`, 30)).toBe(`x\n  ${"y".repeat(40)}`);
  });
});
