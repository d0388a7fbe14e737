import type { Sheet } from "write-excel-file/node";
import { columnName } from "./column-name.js";
import { withPageSetup, withPrintTitles } from "./page-setup.js";

const DEFAULT_STYLE = '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>';
const DEFAULT_FORMAT =
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>';

/**
 * Marks text cells as quoted, as Excel itself does for a text that begins with = + - or @: they stay texts when edited.
 * And names the default style, which the library leaves out and other programs miss.
 */
function withTextStyles(styles: string): string {
  const text = /<numFmt numFmtId="(\d+)" formatCode="@"\/>/u.exec(styles)?.[1] ?? "49";
  const quoted = styles.replaceAll(`<xf numFmtId="${text}" `, `<xf quotePrefix="1" numFmtId="${text}" `);
  if (quoted.includes("<cellStyleXfs")) return quoted;
  return quoted
    .replace("<cellXfs", `${DEFAULT_FORMAT}<cellXfs`)
    .replace("</cellXfs>", `</cellXfs>${DEFAULT_STYLE}`);
}

/**
 * What a workbook of such sheets still lacks when the library has written it: texts that stay texts when edited, a default
 * style, a filter on the header of each sheet, and how it is printed.
 * @param title what stands at the head of each printed page
 * @returns the change of a part of the workbook, by its path, for `toFixedZip`
 */
export function finishSheets(
  sheets: readonly Sheet<Buffer>[],
  title = "",
): (path: string, xml: string) => string {
  return (path, xml) => {
    if (path === "xl/styles.xml") return withTextStyles(xml);
    if (path === "xl/workbook.xml") return withPrintTitles(xml, sheets);
    const number = /^xl\/worksheets\/sheet(\d+)\.xml$/u.exec(path)?.[1];
    const sheet = number === undefined ? undefined : sheets[Number(number) - 1];
    if (sheet?.data === undefined) return xml;
    const range = `A1:${columnName((sheet.data[0]?.length ?? 1) - 1)}${sheet.data.length}`;
    return withPageSetup(xml, sheet, title).replace(
      "</sheetData>",
      `</sheetData><autoFilter ref="${range}"/>`,
    );
  };
}
