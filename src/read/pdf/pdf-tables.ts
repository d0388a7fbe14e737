import { greatest } from "../../model/extremes.js";
import type { HtmlCell } from "../html/html-table.js";
import { isGroupTitle } from "../layout/layout-rows.js";
import type { RemovedText } from "../removed.js";
import type { LineBlock, PdfBlock, TableBlock } from "./pdf-blocks.js";
import { endsLastRow, withLinesBetween } from "./pdf-torn-tables.js";

/** Columns of one table stand at the same places on its pages, within so many points. */
const SAME_PLACE = 8;
const CONTINUED = /^[（(【]?(?:续(?:上)?表|(?:上)?表续|接上[页表])/u;

/** Whether the columns of two tables are the same, as those of the parts of one are. */
export const sameColumns = (a: TableBlock, b: TableBlock): boolean => {
  if (!a.ruled && !b.ruled) return a.xs.length === b.xs.length;
  const width = (table: TableBlock): number =>
    greatest(table.rows.map((row) => row.reduce((sum, cell) => sum + cell.columns, 0)));
  return a.xs.length === b.xs.length
    ? a.xs.every((x, index) => Math.abs(x - (b.xs[index] ?? 0)) <= SAME_PLACE)
    : width(a) === width(b) &&
        Math.abs((a.xs[0] ?? 0) - (b.xs[0] ?? 0)) <= SAME_PLACE &&
        Math.abs((a.xs.at(-1) ?? 0) - (b.xs.at(-1) ?? 0)) <= SAME_PLACE;
};

const words = (row: readonly HtmlCell[] | undefined): string =>
  (row ?? []).map((cell) => cell.text.replace(/\s/g, "")).join("\t");

/** The head of a table that repeats that of the table before: how many rows it has, and what stands below it in its cells. */
interface RepeatedHead {
  readonly count: number;
  /** The rest of the cells of the last row of the table before; null where there is none. */
  readonly tail: readonly string[] | null;
}

/** So many labels at least tell a head that the rest of a row stands below. */
const FEWEST_LABELS = 3;

/** What a row has in its cells behind the labels of another; null where it has others. */
function restBehind(labels: readonly HtmlCell[], row: readonly HtmlCell[]): readonly string[] | null {
  if (labels.length !== row.length) return null;
  const rest = row.map(({ text }, column) => {
    const label = labels[column]?.text ?? "";
    return text.startsWith(label) && (label !== "" || text === "") ? text.slice(label.length) : null;
  });
  const same = rest.filter((text, column) => text === "" && labels[column]?.text !== "").length;
  return same < FEWEST_LABELS || rest.includes(null) ? null : rest.map((text) => text ?? "");
}

/** How the head of a table repeats that of the table before. */
function repeated(before: TableBlock, after: TableBlock): RepeatedHead {
  let count = 0;
  let tail: readonly string[] | null = null;
  for (; count < after.rows.length; count += 1) {
    if (words(after.rows[count]) === words(before.rows[count])) continue;
    const open: boolean = !before.ruled && !after.ruled && tail === null;
    const rest: readonly string[] | null = open
      ? restBehind(before.rows[count] ?? [], after.rows[count] ?? [])
      : null;
    if (rest === null || rest.some(isAmount)) break;
    tail = rest;
  }
  return { count, tail };
}

const isAmount = (text: string): boolean => /^\D?\d[\d.,]*\D{0,4}$/.test(text) || /^[—–-]+$/.test(text);

/** 年均增长 ⏎ 9.9%: words of a cell that an amount goes on with. */
const BEFORE_AMOUNT =
  /(?:增长|提高|增加|下降|降低|新增|达到?|(?:不低|不少|不高|低|高)于|不超过|(?:控制|稳定|保持)在|提高到|降至)$/;

/** Whether two rows are the parts of one that a page break cut: one of them holds few cells, and no amount stands in both. */
function isCut(above: readonly HtmlCell[], below: readonly HtmlCell[]): boolean {
  if (above.length !== below.length || above.length < 3 || isGroupTitle(above[0]?.text ?? "")) return false;
  if (
    [...above, ...below].some((cell) => cell.columns > 1) ||
    below.some((cell) => cell.rows > 1 && cell.text !== "")
  )
    return false;
  const filled = (row: readonly HtmlCell[]): number => row.filter((cell) => cell.text !== "").length;
  const pairs = above.map((cell, column) => [cell.text, below[column]?.text ?? ""] as const);
  const both = pairs.filter(([upper, lower]) => upper !== "" && lower !== "");
  const amounts = both.some(
    ([upper, lower]) => isAmount(upper) || (isAmount(lower) && !BEFORE_AMOUNT.test(upper)),
  );
  return 2 * Math.min(filled(above), filled(below)) < above.length && both.length > 0 && !amounts;
}

/** A row without the empty cells at its head that a row of so many cells leaves to the cells that span it. */
function besides(row: readonly HtmlCell[], cells: number): readonly HtmlCell[] {
  const more = row.length - cells;
  return more > 0 && row.slice(0, more).every((cell) => cell.text === "") ? row.slice(more) : row;
}

/** Rows below one that is left out, with the empty cells that go on from its head over the first of them: a class that a page break cuts. */
function withSpansOf(
  row: readonly HtmlCell[],
  below: readonly (readonly HtmlCell[])[],
): readonly (readonly HtmlCell[])[] {
  const [first, ...others] = below;
  const own = row.findIndex(({ rows, text }) => rows < 2 || text !== "");
  if (first === undefined || own < 1) return below;
  return [[...row.slice(0, own).map((cell) => ({ ...cell, rows: cell.rows - 1 })), ...first], ...others];
}

/** Two tables as the one that they are the parts of. */
function joined(before: TableBlock, after: TableBlock): TableBlock {
  const head = repeated(before, after);
  const rest = after.rows.slice(head.count);
  const last = before.rows.at(-1) ?? [];
  const above = last.map((cell, column) => ({ ...cell, text: cell.text + (head.tail?.[column] ?? "") }));
  const below = besides(rest[0] ?? [], above.length);
  const pages = before.rowPages ?? before.rows.map(() => before.page);
  const added = rest.map(() => after.page);
  if (!isCut(above, below))
    return { ...before, rows: [...before.rows.slice(0, -1), above, ...rest], rowPages: [...pages, ...added] };
  const mended = above.map((cell, column) => ({ ...cell, text: cell.text + (below[column]?.text ?? "") }));
  const rows = [...before.rows.slice(0, -1), mended, ...withSpansOf(rest[0] ?? [], rest.slice(1))];
  return { ...before, rows, rowPages: [...pages, ...added.slice(1)] };
}

const removedFrom = (page: number, text: string): RemovedText => ({ text, place: `page ${page}` });

/**
 * Rejoins what page breaks cut: tables that go on at the head of the next page, with their header printed again or not, and a row that
 * stands on both pages. A line that only says that the table goes on (续表) is left out, and so is a repeated header of a table without lines.
 * @param blocks of all pages, without heads and feet
 * @param removed gets what is left out
 */
export function rejoinTables(blocks: readonly PdfBlock[], removed: RemovedText[]): PdfBlock[] {
  const whole: PdfBlock[] = [];
  let header: LineBlock | null = null;
  let page = 0;
  for (const [at, block] of blocks.entries()) {
    const turned = block.page !== page;
    page = block.page;
    let before = whole.at(-1);
    if (block.kind === "table") {
      header = null;
      withLinesBetween(whole, block);
      before = whole.at(-1);
      const told = before;
      if (
        told?.kind === "line" &&
        CONTINUED.test(told.line.text) &&
        told.line.text.length < 20 &&
        whole.at(-2)?.kind === "table"
      ) {
        removed.push(removedFrom(block.page, told.line.text));
        whole.pop();
        before = whole.at(-1);
      }
      if (before?.kind === "table" && before.page < block.page && sameColumns(before, block)) {
        for (const row of before.rows.slice(0, repeated(before, block).count))
          removed.push(removedFrom(block.page, row.map(({ text }) => text).join("\t")));
        whole[whole.length - 1] = { ...joined(before, block), page: block.page };
        continue;
      }
    } else if (endsLastRow(whole, block, blocks[at + 1]?.page !== block.page)) continue;
    else if (!block.line.row) header = null;
    else if (header === null) header = block;
    else if (turned && header.line.text === block.line.text) {
      removed.push(removedFrom(block.page, block.line.text));
      continue;
    }
    whole.push(block);
  }
  return whole;
}
