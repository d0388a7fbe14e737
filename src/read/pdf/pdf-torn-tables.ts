import type { HtmlCell } from "../html/html-table.js";
import { isGroupTitle } from "../layout/layout-rows.js";
import type { LineBlock, PdfBlock, TableBlock } from "./pdf-blocks.js";
import { isAmount } from "./pdf-open-header.js";

/** The most lines of cells that go on over the end of a page. */
const MOST_LINES = 4;
/** A line of a cell is no longer than this. */
const LONGEST = 12;
/** What is no end of a cell: a note, the title of a table, a sentence. */
const OTHER = /^(?:注|附|表|专栏|续|第|单位|[—–-]?\d{1,4}[—–-]?$)|[，。；：]/;

/** Whether a line at the head of a page may be the end of a cell, or the title of a group of rows. */
const isPart = ({ line }: LineBlock): boolean =>
  line.cells.every(({ text }) => text.length <= LONGEST) &&
  (isGroupTitle(line.text) || !OTHER.test(line.text));

/** The lines between the end of a table on one page and its rest on the next; null where something else stands there. */
function linesBetween(
  blocks: readonly PdfBlock[],
  rest: TableBlock,
): { readonly table: TableBlock; readonly lines: readonly LineBlock[] } | null {
  const lines: LineBlock[] = [];
  for (let at = blocks.length - 1; at >= 0 && lines.length <= MOST_LINES; at -= 1) {
    const block = blocks[at];
    if (block?.kind === "table") {
      const torn =
        !block.ruled && !rest.ruled && block.page < rest.page && block.xs.length === rest.xs.length;
      return torn && lines.length > 0 ? { table: block, lines: lines.reverse() } : null;
    }
    if (block === undefined || block.page !== rest.page || block.box !== null || !isPart(block)) return null;
    lines.push(block);
  }
  return null;
}

/**
 * Puts the lines that stand at the head of a page between the parts of a table without lines to its first part: the ends of the cells of its last
 * row, each in its column, and titles of groups of rows.
 * @param blocks those before the second part; the first part is put anew
 */
export function withLinesBetween(blocks: PdfBlock[], rest: TableBlock): void {
  const found = linesBetween(blocks, rest);
  if (found === null) return;
  const { table, lines } = found;
  const rows = table.rows.map((row) => [...row]);
  const pages = [...(table.rowPages ?? table.rows.map(() => table.page))];
  const width = table.xs.length + 1;
  for (const { line, page } of lines) {
    if (isGroupTitle(line.text)) {
      const cells = Array.from({ length: width }, (_, column) => (column === 0 ? line.text : ""));
      rows.push(cells.map((text) => ({ text, columns: 1, rows: 1 })));
      pages.push(page);
      continue;
    }
    const last = rows.at(-1);
    for (const { x, text } of line.cells) {
      const end = table.xs.findIndex((one) => x < one);
      const column = end < 0 ? width - 1 : end;
      const cell = last?.[column];
      if (last !== undefined && cell !== undefined) last[column] = { ...cell, text: cell.text + text };
    }
  }
  blocks.splice(blocks.length - lines.length - 1, lines.length + 1, { ...table, rows, rowPages: pages });
}

/** A cell that goes on over the end of a page has filled its line. */
const FEWEST = 4;

/** The cells of a line in the columns of a table, where it is a whole row of it: with a name, amounts, and as many cells; null for others. */
function rowOf(table: TableBlock, { line }: LineBlock): readonly HtmlCell[] | null {
  const width = table.xs.length + 1;
  const texts = Array.from({ length: width }, () => "");
  if (line.cells.length < Math.max(3, width - 2)) return null;
  for (const { x, text } of line.cells) {
    const end = table.xs.findIndex((one) => x < one);
    const column = end < 0 ? width - 1 : end;
    if (texts[column] !== "") return null;
    texts[column] = text;
  }
  const told = texts.some((text) => /\p{Script=Han}{2}/u.test(text)) && texts.some((text) => isAmount(text));
  return told ? texts.map((text) => ({ text, columns: 1, rows: 1 })) : null;
}

/**
 * Puts a line at the head of a page, or the last one of the page before, to the last row of the table without lines above it, where it stands below a
 * cell of words behind the first column; whether it did.
 * @param blocks those before the line; the table is put anew
 * @param isLast whether nothing stands below the line on its page, where it may be the first of those that go on
 */
export function endsLastRow(blocks: PdfBlock[], block: LineBlock, isLast: boolean): boolean {
  const table = blocks.at(-1);
  const [cell, ...others] = block.line.cells;
  if (table?.kind !== "table" || table.ruled || block.box !== null) return false;
  if (table.page === block.page && !isLast) return false;
  const whole = rowOf(table, block);
  if (whole !== null) {
    const pages = [...(table.rowPages ?? table.rows.map(() => table.page)), block.page];
    blocks[blocks.length - 1] = { ...table, rows: [...table.rows, whole], rowPages: pages };
    return true;
  }
  if (cell === undefined || others.length > 0 || !isPart(block) || isGroupTitle(cell.text)) return false;
  const column = table.xs.findIndex((end) => cell.x < end);
  const last = table.rows.at(-1) ?? [];
  const above = last[column];
  if (column < 1 || above === undefined || above.text.length < FEWEST || /\d/.test(above.text)) return false;
  const row = last.map((one, at) => (at === column ? { ...one, text: one.text + cell.text } : one));
  blocks[blocks.length - 1] = { ...table, rows: [...table.rows.slice(0, -1), row] };
  return true;
}
