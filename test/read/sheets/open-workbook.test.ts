import { utils, write } from "@e965/xlsx";
import { describe, expect, test } from "vitest";
import { LIMITS } from "../../../src/read/limits.js";
import { sheetsToHtml } from "../../../src/read/sheets/sheets-to-html.js";

/** A workbook of one sheet with so many rows. */
function workbook(rows: number): Uint8Array {
  const book = utils.book_new();
  const lines = Array.from({ length: rows }, (_, row) => [`茶厂${row}`, row]);
  utils.book_append_sheet(book, utils.aoa_to_sheet(lines), "目标");
  return new Uint8Array(write(book, { type: "array", bookType: "xlsx" }));
}

describe("rows of a sheet", () => {
  test("are read to the last one", () => {
    expect(sheetsToHtml(workbook(300), "a.xlsx")).toContain("茶厂299");
  });

  test("more than are read are refused, not left out without a word", () => {
    expect(() => sheetsToHtml(workbook(LIMITS.sheetRows + 1), "a.xlsx")).toThrow(
      expect.objectContaining({
        issues: [
          expect.objectContaining({
            code: "document-too-large",
            parameters: expect.objectContaining({ size: "20001 rows", limit: "20000 rows" }),
          }),
        ],
      }),
    );
  });
});
