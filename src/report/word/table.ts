import type { ITableCellOptions, Paragraph, Table } from "docx";
import type { Table as MdastTable, TableRow } from "mdast";
import { visit } from "unist-util-visit";
import { captionParagraph } from "./caption-paragraph.js";
import { cellColumns, columnWidths, linesOf, textColumns } from "./column-widths.js";
import { bookmarkOf, type WordContext } from "./context.js";
import { runs } from "./inlines.js";

/** A table of at most so many lines, its notes counted in, stays on one page. */
const WHOLE = 28;

/** About how many lines of a page the notes of a table take below it. */
function noteLines(node: MdastTable): number {
  let notes = 0;
  visit(node, "footnoteReference", () => {
    notes += 1;
  });
  return notes * 2;
}

interface RowFrame {
  readonly widths: readonly number[];
  readonly header: boolean;
  /** Whether the row stays on the page of the next one. */
  readonly keepNext: boolean;
  /** Whether its lines stand close, and how much room is left above and below each row. */
  readonly dense: boolean;
  readonly room: number;
}

/** From so many rows on a table is set close: one of all provinces then fits on a page. */
const LONG = 20;

function cells(row: TableRow, { widths, header, keepNext, dense, room }: RowFrame, context: WordContext) {
  const { docx } = context;
  const mark = bookmarkOf(row, context);
  const [style, space] = header ? ["TableHead", 40] : [dense ? "TableDense" : "TableText", room];
  return row.children.map((cell, index) => {
    const width = widths[index] ?? 0;
    const inner = runs(cell.children, { ...context, room: cellColumns(width) });
    const marked =
      index === 0 && mark !== undefined ? [new docx.Bookmark({ id: mark, children: inner })] : inner;
    const options: ITableCellOptions = {
      width: { size: width, type: docx.WidthType.DXA },
      margins: { top: space, bottom: space, left: 80, right: 80 },
      children: [new docx.Paragraph({ style, keepNext, children: marked })],
      ...(header ? { shading: { type: docx.ShadingType.CLEAR, color: "auto", fill: "F0F3F6" } } : {}),
    };
    return new docx.TableCell(options);
  });
}

/** A table with its caption above, and the paragraph that Word needs behind it. */
export function table(node: MdastTable, context: WordContext): (Paragraph | Table)[] {
  const { docx, area } = context;
  const columns = textColumns(area.width);
  const shares = columnWidths(node, columns);
  const widths = shares.map((share) => Math.round(share * area.width));
  const line = (size: number, color: string) => ({ style: docx.BorderStyle.SINGLE, size, color });
  const none = { style: docx.BorderStyle.NONE, size: 0, color: "auto" };
  const caption = context.captions.get(node);
  const rows = node.children.length;
  const whole = linesOf(node, shares, columns) + noteLines(node) <= WHOLE;
  const long = rows > LONG;
  const close = node.data?.close === true;
  const [dense, room] = [long || close, long ? 0 : close ? 25 : 40];
  return [
    // LibreOffice leaves out rows of a table over pages whose caption is kept with it, where notes stand below; its first row keeps to its heading by style.
    ...(caption === undefined ? [] : [captionParagraph(caption, context, !long)]),
    new docx.Table({
      layout: docx.TableLayoutType.FIXED,
      width: { size: widths.reduce((sum, width) => sum + width, 0), type: docx.WidthType.DXA },
      columnWidths: widths,
      borders: {
        top: line(12, "1C2024"),
        bottom: line(12, "1C2024"),
        left: none,
        right: none,
        insideHorizontal: line(4, "C3CAD2"),
        insideVertical: none,
      },
      rows: node.children.map(
        (row, index) =>
          new docx.TableRow({
            tableHeader: index === 0,
            cantSplit: true,
            children: cells(
              row,
              { widths, header: index === 0, keepNext: whole && index < rows - 1, dense, room },
              context,
            ),
          }),
      ),
    }),
    // Word needs a paragraph between two tables.
    new docx.Paragraph({ spacing: { after: 60, line: 120 }, children: [] }),
  ];
}
