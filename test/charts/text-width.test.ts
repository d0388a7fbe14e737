import { createCanvas, GlobalFonts } from "@napi-rs/canvas";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { textWidth } from "../../src/charts/text-width.js";
import { wrapHeading, wrapText } from "../../src/charts/wrap-text.js";
import { chartFontFiles } from "../../src/io/chart-font.js";

const TEXTS = [
  "规模以上工业企业研发投入强度（2023年）：≥ 1.28%",
  "力争 ≈ 30个（2020），年均约 3.33",
  "Internal R&D spending as a share of main business revenue",
  "Hunan ≥ 500 (2022–2025), 125 a year — “Made in China 2025”",
  "0123456789 +-/%=<>.,;:()",
];

describe("textWidth", () => {
  beforeAll(() => {
    const [regular, bold] = chartFontFiles();
    GlobalFonts.registerFromPath(regular ?? "", "regular");
    GlobalFonts.registerFromPath(bold ?? "", "strong");
  });

  it.each(TEXTS)("is that of the font, kerning aside: %s", (text) => {
    const context = createCanvas(1, 1).getContext("2d");
    for (const bold of [false, true]) {
      context.font = `100px ${bold ? "strong" : "regular"}`;
      const measured = context.measureText(text).width;
      expect(textWidth(text, 100, bold)).toBeGreaterThanOrEqual(measured - 1);
      expect(textWidth(text, 100, bold)).toBeLessThan(measured * 1.05);
    }
  });
});

describe("wrapText", () => {
  it("loses nothing and keeps to the width where a break is possible", () => {
    const piece = fc.constantFrom("湖", "南", "，", "（", "）", "《", "R&D", "2025", " ", "%", "intensity");
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), fc.integer({ min: 90, max: 300 }), (parts, width) => {
        const text = parts.join("");
        const lines = wrapText(text, width, 12);
        expect(lines.join("").replace(/\s/gu, "")).toBe(text.replace(/\s/gu, ""));
        for (const line of lines.slice(1)) expect(line).not.toMatch(/^[，）]/u);
      }),
    );
  });

  it("breaks between Chinese characters and between words", () => {
    expect(wrapText("新产品销售收入占比", 60, 12)).toEqual(["新产品销售", "收入占比"]);
    expect(wrapText("intensity湖 ）", 60, 12)).toEqual(["intensity", "湖 ）"]);
    expect(wrapText("one two three", textWidth("one two", 12), 12)).toEqual(["one two", "three"]);
  });
});

describe("wrapHeading", () => {
  it.each([
    ["新产品销售收入占比", 96, ["新产品销售收", "入占比"]],
    ["新产品销售收入占比", 200, ["新产品销售收入占比"]],
    ["新产品销售收入占比", 72, ["新产品销售收", "入占比"]],
    ["湖南", 12, ["湖", "南"]],
  ])("%s in %d pixels", (text, width, lines) => {
    expect(wrapHeading(text, width, 12)).toEqual(lines);
  });
});
