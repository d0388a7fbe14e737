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

test("a long and wide table is read in a time that grows with its cells, and not taken for damaged", () => {
  const book = utils.book_new();
  const lines = Array.from({ length: 15_000 }, (_, row) => [
    `茶厂${row}`,
    ...Array.from({ length: 9 }, (_, column) => row + column),
  ]);
  const sheet = utils.aoa_to_sheet(lines);
  sheet["!merges"] = [utils.decode_range("A1:B2")];
  utils.book_append_sheet(book, sheet, "目标");
  const html = sheetsToHtml(new Uint8Array(write(book, { type: "array", bookType: "xlsx" })), "a.xlsx");
  expect(html).toContain('<td colspan="2" rowspan="2">茶厂0</td>');
  expect(html).toContain('<td colspan="1" rowspan="1">茶厂14999</td>');
  expect(html.match(/<td /g)).toHaveLength(15_000 * 10 - 3);
}, 20_000);
