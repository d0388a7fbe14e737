import type { Table } from "mdast";
import { toString as plainText } from "mdast-util-to-string";

/** Columns that a text takes: Chinese characters and full-width marks take two. */
const columnsOf = (text: string): number => {
  let sum = 0;
  for (const character of text) sum += (character.codePointAt(0) ?? 0) > 0x2e7f ? 2 : 1;
  return sum;
};

/** The widest stretch of a text that must stay on one line, at most a dozen columns. */
const widestWord = (text: string): number =>
  Math.min(
    14,
    Math.max(
      0,
      ...(text.match(/(?:[^\s\u2e80-\uffff/—–-]|[\u00a0〔〕（）])+|[\u2e80-\uffff]/gu) ?? []).map(columnsOf),
    ),
  );

/** The widest text that is kept on one line of its column: a verdict, a year, a number with its unit. */
const SHORT = 13;

/** How much wider the bold letters of a heading are than those of the text. */
const HEADING = 1.2;

/** Columns of text that fit into the width of the page in the type of tables. */
const PAGE_COLUMNS = 92;

/**
 * Widths of a table's columns by what stands in them, as shares of the whole: each holds its longest word and its heading,
 * and the rest goes to columns with much text, by the square root of its amount, so that rows stay low.
 */
export function columnWidths(table: Table): readonly number[] {
  const [header] = table.children;
  const count = header?.children.length ?? 1;
  const measured = Array.from({ length: count }, (_, column) => {
    const texts = table.children.map((row) => {
      const cell = row.children[column];
      return cell === undefined ? "" : plainText(cell);
    });
    const sizes = texts.map(columnsOf);
    const [title = "", ...cells] = texts;
    const short = Math.max(0, ...sizes.slice(1));
    const least =
      Math.max(
        4,
        // Chinese headings have no words to break between, so short ones stay whole.
        Math.ceil(
          Math.max(widestWord(title), /[\u2e80-\uffff]/u.test(title) ? Math.min(10, sizes[0] ?? 0) : 0) *
            HEADING,
        ),
        short <= SHORT ? short : 0,
        ...cells.map(widestWord),
      ) + 2;
    const mean = sizes.slice(1).reduce((sum, size) => sum + size, 0) / Math.max(1, sizes.length - 1);
    return { least, most: Math.max(...sizes) + 2, mean };
  });
  const left = PAGE_COLUMNS - measured.reduce((sum, { least }) => sum + least, 0);
  if (left <= 0) {
    const all = measured.reduce((sum, { least }) => sum + least, 0);
    return measured.map(({ least }) => least / all);
  }
  const weights = measured.map(({ least, most, mean }) =>
    most <= least ? 0 : Math.min(most - least, Math.sqrt(mean * most)),
  );
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return measured.map(({ least }, index) =>
    all === 0 ? 1 / count : (least + ((weights[index] ?? 0) / all) * left) / PAGE_COLUMNS,
  );
}

/** About how many lines a table takes in columns of such shares of the page. */
export function linesOf(table: Table, shares: readonly number[]): number {
  return table.children.reduce((sum, row) => {
    const lines = row.children.map((cell, index) =>
      Math.ceil(columnsOf(plainText(cell)) / Math.max(1, (shares[index] ?? 1) * PAGE_COLUMNS - 2)),
    );
    return sum + Math.max(1, ...lines);
  }, 0);
}
