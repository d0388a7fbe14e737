import { describe, expect, test } from "vitest";
import { pdfParagraphs } from "../../../src/read/pdf/pdf-paragraphs.js";
import type { PdfItem } from "../../../src/read/pdf/pdf-text-layer.js";
import { withTornQuotes } from "../../../src/read/pdf/pdf-torn-quotes.js";

/** A piece in a font of 10 points; blanks and marks are 5 wide, all else 10. */
const item = (text: string, x: number, y = 700): PdfItem => ({
  text,
  x,
  y,
  width: [...text].reduce((sum, character) => sum + (/[ “”]/.test(character) ? 5 : 10), 0),
  height: 10,
});

describe("quotation marks from another font than the characters around them", () => {
  test("stand in the blanks that the line keeps for them", () => {
    // 某县 三优 计划: the marks at 70 and 95.
    const read = withTornQuotes([item("“", 70), item("”", 95), item("某县 三优 计划", 50)]);
    expect(read.map(({ text }) => text)).toEqual(["某县“三优”计划"]);
  });

  test("stay pieces of their own where no blank is kept at their place", () => {
    const items = [item("“", 62), item("某县 三优 计划", 50), item("”", 95, 650)];
    expect(withTornQuotes(items)).toEqual(items);
  });
});

test("a short title above a table goes on in no other line", () => {
  const page = {
    bottom: 0,
    top: 800,
    rules: [],
    items: [
      item("某县三年计划", 50, 740),
      item("附件任务表", 50, 720),
      ...["指标", "茶园", "茶厂"].map((text, row) => item(text, 50, 690 - 20 * row)),
      ...["单位", "万亩", "家"].map((text, row) => item(text, 200, 690 - 20 * row)),
      ...["目标", "20", "40"].map((text, row) => item(text, 400, 690 - 20 * row)),
    ],
  };
  expect(
    pdfParagraphs([page])
      .map(({ text }) => text)
      .slice(0, 2),
  ).toEqual(["某县三年计划", "附件任务表"]);
});
