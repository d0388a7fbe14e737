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
      ...(text.match(/(?:[^\s\u2e80-\uffff/—–-]|[〔〕（）])+|[\u2e80-\uffff]/gu) ?? []).map(columnsOf),
    ),
  );

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
    const least = Math.max(4, Math.min(10, sizes[0] ?? 0), ...texts.map(widestWord)) + 2;
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
