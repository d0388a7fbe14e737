import { columnName } from "./column-name.js";
import type { OwnSheet } from "./sheet.js";
import { xmlText } from "./xml-text.js";

/** The cells of a sheet, header included: `A1:F6`. */
export const rangeOf = ({ data = [] }: OwnSheet): string =>
  `A1:${columnName((data[0]?.length ?? 1) - 1)}${data.length}`;

const titlesOf = ({ data = [] }: OwnSheet): string[] =>
  (data[0] ?? []).map((cell) =>
    String(cell !== null && typeof cell === "object" && "value" in cell ? cell.value : cell),
  );

/** Whether the rows of a sheet can be an Excel table: it needs a row, and headings that differ. */
export function canBeTable(sheet: OwnSheet): boolean {
  const titles = titlesOf(sheet).map((title) => title.toLowerCase());
  return (sheet.data?.length ?? 0) > 1 && new Set(titles).size === titles.length;
}

/** The rows of a sheet as an Excel table (ListObject), which can be filtered, sorted and named in formulas. */
export function tableXml(sheet: OwnSheet, number: number): string {
  const range = rangeOf(sheet);
  const titles = titlesOf(sheet);
  const columns = titles.map((title, index) => `<tableColumn id="${index + 1}" name="${xmlText(title)}"/>`);
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ' +
    `id="${number}" name="Table${number}" displayName="Table${number}" ref="${range}" totalsRowShown="0">` +
    `<autoFilter ref="${range}"/><tableColumns count="${columns.length}">${columns.join("")}</tableColumns>` +
    '<tableStyleInfo name="TableStyleLight1" showFirstColumn="0" showLastColumn="0" showRowStripes="0" showColumnStripes="0"/>' +
    "</table>"
  );
}
