import type { Sheet } from "write-excel-file/node";
import { columnName } from "./column-name.js";
import { xmlText } from "./xml-text.js";

/**
 * Characters of half width that a line of an A4 page across holds at 60 % of the size, about 6 pt: what is printed smaller
 * is hard to read.
 */
const LINE = 240;

/** Margins of 10 mm, 15 mm where the title and the number of the page stand, in inches. */
const MARGINS = '<pageMargins left="0.4" right="0.4" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>';

/** Pages beside each other on which a sheet is printed: as few as keep it readable; each repeats the frozen columns. */
function pagesAcross({ columns = [], stickyColumnsCount = 0 }: Sheet<Buffer>): number {
  const widths = columns.map((column) => column?.width ?? 8);
  const sum = (of: readonly number[]): number => of.reduce((total, width) => total + width, 0);
  const frozen = sum(widths.slice(0, stickyColumnsCount));
  return Math.max(1, Math.ceil((sum(widths) - frozen) / Math.max(1, LINE - frozen)));
}

/** Points of height that the printed area of an A4 page across has, and that a row has which says nothing of its own. */
const PAGE_HEIGHT = 495;
const ROW = 15;

/** Whether a sheet and some rows below it print on one page, fitted to its width. */
export function fitsOnePage({ data = [], columns = [] }: Sheet<Buffer>, rowsBelow: number): boolean {
  const width = columns.reduce((sum, column) => sum + (column?.width ?? 8), 0);
  const heights = data.map(([first]) =>
    typeof first === "object" && first !== null && "height" in first ? (first.height ?? ROW) : ROW,
  );
  const height = heights.reduce((sum, one) => sum + one, rowsBelow * ROW);
  // A line of so many characters at 60 % of the size is as wide as the page.
  return height * Math.min(1, (0.6 * LINE) / width) <= PAGE_HEIGHT;
}

/** A title as the head of a printed page takes it: at most 100 characters, where & begins a code. */
const headed = (title: string): string =>
  title === "" ? "" : `<oddHeader>&amp;L${xmlText(title.slice(0, 100).replaceAll("&", "&&"))}</oddHeader>`;

/**
 * A sheet that prints across A4 pages, fitted to their width, with its name and the number of the page at the foot.
 * @param title what stands at the head of each page
 */
export function withPageSetup(xml: string, sheet: Sheet<Buffer>, title = ""): string {
  return xml
    .replace("<sheetViews>", '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews>')
    .replace(/<pageMargins [^>]*\/>/u, MARGINS)
    .replace(
      /<pageSetup [^>]*\/>/u,
      `<pageSetup paperSize="9" orientation="landscape" fitToWidth="${pagesAcross(sheet)}" fitToHeight="0"/>` +
        `<headerFooter>${headed(title)}<oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter>`,
    );
}

const quoted = (name: string): string =>
  `'${name.replaceAll("'", "''").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;")}'`;

/** A workbook whose sheets repeat their header row and their frozen columns on each printed page. */
export function withPrintTitles(workbook: string, sheets: readonly Sheet<Buffer>[]): string {
  const names = sheets.map(({ sheet = "", stickyColumnsCount = 0 }, index) => {
    const rows = `${quoted(sheet)}!$1:$1`;
    const columns =
      stickyColumnsCount === 0 ? "" : `${quoted(sheet)}!$A:$${columnName(stickyColumnsCount - 1)},`;
    return `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${columns}${rows}</definedName>`;
  });
  return workbook.replace("<definedNames/>", `<definedNames>${names.join("")}</definedNames>`);
}
