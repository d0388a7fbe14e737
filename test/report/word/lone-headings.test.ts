import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { expect, it } from "vitest";
import { loneHeading, withPageBreak } from "../../../src/report/word/lone-headings.js";

const paragraph = (text: string, mark?: string): string =>
  `<w:p><w:pPr><w:pStyle w:val="X"/></w:pPr>${mark === undefined ? "" : `<w:bookmarkStart w:name="${mark}" w:id="1"/>`}<w:r><w:t>${text}</w:t></w:r></w:p>`;
const docx = zipSync({
  "word/document.xml": strToU8(
    `<w:body><w:p><w:r><w:instrText> PAGEREF place_1 \\h </w:instrText></w:r></w:p><w:p><w:r><w:instrText> PAGEREF place_2 \\h </w:instrText></w:r></w:p>${paragraph("甲类指标", "place_1")}${paragraph("图1　甲的目标")}${paragraph("乙类指标", "place_2")}${paragraph("")}${paragraph("图2　乙的目标")}</w:body>`,
  ),
});
const contents = "目录 甲类指标 1 乙类指标 1";

it("finds the heading whose text begins on the next page", () => {
  expect(loneHeading(docx, [contents, "甲类指标图1 甲的目标乙类指标1同注2", "图2 乙的目标"])).toBe("place_2");
  expect(loneHeading(docx, [contents, "甲类指标图1 甲的目标", "乙类指标图2 乙的目标"])).toBeUndefined();
});

it("reads a heading as the page shows it, not as XML writes it", () => {
  const written = strFromU8(unzipSync(docx)["word/document.xml"] ?? new Uint8Array());
  const other = zipSync({
    "word/document.xml": strToU8(
      written.replace("乙类指标", "R&amp;D intensity").replace("乙的目标", "R&amp;D"),
    ),
  });
  expect(loneHeading(other, [contents, "甲类指标图1 甲的目标R&D intensity", "图2 R&D"])).toBe("place_2");
});

it("takes no note with the words of a heading for it", () => {
  const pages = [contents, "甲类指标图1 甲的目标1乙类指标，第二章", "乙类指标图2 乙的目标"];
  expect(loneHeading(docx, pages)).toBeUndefined();
});

it("lets it begin a page", () => {
  const xml = strFromU8(unzipSync(withPageBreak(docx, "place_2"))["word/document.xml"] ?? new Uint8Array());
  expect(xml).toContain('<w:pStyle w:val="X"/><w:pageBreakBefore/></w:pPr><w:bookmarkStart w:name="place_2"');
  expect(xml.match(/pageBreakBefore/gu)).toHaveLength(1);
});
