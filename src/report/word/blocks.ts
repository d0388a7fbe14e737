import type { FileChild, ITableCellOptions, Paragraph, ParagraphChild, Table } from "docx";
import type { Heading, List, Table as MdastTable, PhrasingContent, RootContent, TableRow } from "mdast";
import { captionParagraph, leadsTo, SEE } from "./caption-paragraph.js";
import { columnWidths, linesOf } from "./column-widths.js";
import type { WordContext } from "./context.js";
import { runs } from "./inlines.js";
import { MARKS, POINTS, TEXT_WIDTH } from "./styles.js";

const idOf = (node: Heading | TableRow): string => {
  const id: unknown = node.data?.hProperties?.id;
  return typeof id === "string" ? id : "";
};

function heading(node: Heading, context: WordContext): Paragraph {
  const { docx, bookmarks } = context;
  const levels = [docx.HeadingLevel.TITLE, docx.HeadingLevel.HEADING_1, docx.HeadingLevel.HEADING_2];
  const level = levels[node.depth - 1] ?? docx.HeadingLevel.HEADING_3;
  const children = runs(node.children, context);
  const mark = bookmarks.get(idOf(node));
  return new docx.Paragraph({
    heading: level,
    // The title stands a third down its page, the cover.
    ...(node.depth === 1 ? { spacing: { before: 3600, after: 360 } } : {}),
    pageBreakBefore: node === context.breakBefore,
    children: mark === undefined ? children : [new docx.Bookmark({ id: mark, children })],
  });
}

function list(node: List, context: WordContext, level: number): FileChild[] {
  return node.children.flatMap((item) =>
    item.children.flatMap((child, index): FileChild[] => {
      if (child.type === "list") return list(child, context, level + 1);
      if (child.type !== "paragraph") return blocks([child], context);
      return [
        new context.docx.Paragraph({
          style: "ListParagraph",
          numbering: { reference: POINTS, level: Math.min(level, MARKS.length - 1) },
          keepNext: item.children[index + 1]?.type === "list",
          children: runs(child.children, context),
        }),
      ];
    }),
  );
}

/** A table of at most so many lines stays on one page. */
const WHOLE = 28;

interface RowFrame {
  readonly widths: readonly number[];
  readonly header: boolean;
  /** Whether the row stays on the page of the next one. */
  readonly keepNext: boolean;
  /** Whether the table is long, and its lines stand close. */
  readonly dense: boolean;
}

/** From so many rows on a table is set close: one of all provinces then fits on a page. */
const LONG = 20;

function cells(row: TableRow, { widths, header, keepNext, dense }: RowFrame, context: WordContext) {
  const { docx, bookmarks } = context;
  const mark = bookmarks.get(idOf(row));
  const [style, space] = header ? ["TableHead", 40] : dense ? ["TableDense", 0] : ["TableText", 40];
  return row.children.map((cell, index) => {
    const inner = runs(cell.children, context);
    const marked =
      index === 0 && mark !== undefined ? [new docx.Bookmark({ id: mark, children: inner })] : inner;
    const options: ITableCellOptions = {
      width: { size: widths[index] ?? 0, type: docx.WidthType.DXA },
      margins: { top: space, bottom: space, left: 80, right: 80 },
      children: [new docx.Paragraph({ style, keepNext, children: marked })],
      ...(header ? { shading: { type: docx.ShadingType.CLEAR, color: "auto", fill: "F0F3F6" } } : {}),
    };
    return new docx.TableCell(options);
  });
}

function table(node: MdastTable, context: WordContext): (Paragraph | Table)[] {
  const { docx } = context;
  const shares = columnWidths(node);
  const widths = shares.map((share) => Math.round(share * TEXT_WIDTH));
  const line = (size: number, color: string) => ({ style: docx.BorderStyle.SINGLE, size, color });
  const none = { style: docx.BorderStyle.NONE, size: 0, color: "auto" };
  const caption = context.captions.get(node);
  const rows = node.children.length;
  const whole = linesOf(node, shares) <= WHOLE;
  const dense = rows > LONG;
  return [
    ...(caption === undefined ? [] : [captionParagraph(caption, context, true)]),
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
              { widths, header: index === 0, keepNext: whole && index < rows - 1, dense },
              context,
            ),
          }),
      ),
    }),
    // Word needs a paragraph between two tables.
    new docx.Paragraph({ spacing: { after: 120, line: 120 }, children: [] }),
  ];
}

/** A sentence with references to figures and tables before its full stop. */
function withReferences(
  nodes: readonly PhrasingContent[],
  references: readonly ParagraphChild[],
  context: WordContext,
): ParagraphChild[] {
  const last = nodes.at(-1);
  const text = last?.type === "text" ? last.value : "";
  const stop = /[。.：:]$/u.exec(text)?.[0] ?? "";
  const before =
    last?.type === "text"
      ? [...nodes.slice(0, -1), { ...last, value: text.slice(0, text.length - stop.length) }]
      : nodes;
  const [open, close] = SEE[context.language];
  const words = (value: string): ParagraphChild[] => runs([{ type: "text", value }], context);
  return [
    ...runs([...before, { type: "text", value: open }], context),
    ...references,
    ...words(close + stop),
  ];
}

/** A paragraph, with references to the figures and tables it leads to; pictures in it have their captions below. */
function paragraph(
  node: RootContent & { type: "paragraph" },
  following: readonly RootContent[],
  context: WordContext,
): Paragraph[] {
  const { docx } = context;
  const captions = node.children.flatMap((one) => {
    const caption = one.type === "image" ? context.captions.get(one) : undefined;
    return caption === undefined ? [] : [captionParagraph(caption, context, false)];
  });
  const references = leadsTo(node, following, context);
  const children =
    references.length === 0
      ? runs(node.children, context)
      : withReferences(node.children, references, context);
  return [
    new docx.Paragraph({ keepNext: captions.length > 0 || references.length > 0, children }),
    ...captions,
  ];
}

/** Block content as paragraphs and tables of a Word file. Footnotes are written by whoever refers to them. */
export function blocks(nodes: readonly RootContent[], context: WordContext): FileChild[] {
  return nodes.flatMap((node, index): FileChild[] => {
    switch (node.type) {
      case "heading":
        return [heading(node, context)];
      case "paragraph":
        return paragraph(node, nodes.slice(index + 1), context);
      case "list":
        return list(node, context, 0);
      case "table":
        return table(node, context);
      case "footnoteDefinition":
        return [];
      default:
        return "children" in node ? blocks(node.children as RootContent[], context) : [];
    }
  });
}
