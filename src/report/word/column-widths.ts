import type { Table, TableCell } from "mdast";
import { toString as plainText } from "mdast-util-to-string";
import { greatest } from "../../model/extremes.js";
import { withUnits } from "../whole-numbers.js";
import { OWN_AREA } from "./styles.js";

/** Columns that a text takes: Chinese characters and full-width marks take two. */
export const columnsOf = (text: string): number => {
  let sum = 0;
  for (const character of text) sum += (character.codePointAt(0) ?? 0) > 0x2e7f || character === "—" ? 2 : 1;
  return sum;
};

/** Stretches of a text that no line may part, with spans of numbers (2022–2025) whole or in their parts. */
const WORDS =
  /(?:[^\s\u2e80-\uffff/—–-]|(?<=\d)[–—～-](?=\d)|[\u00a0〔〕（）])+(?:(?<=\d)年)?|[\u2e80-\uffff]/gu;
const PARTED = /(?:[^\s\u2e80-\uffff/—–-]|[\u00a0〔〕（）])+[–—～-]?|[\u2e80-\uffff]/gu;

/** How much wider the letters of a long word are than digits in the fonts that stand in where the report's own are missing. */
const LETTERS = 1.12;

/** Columns that a word needs on its line: Guangzhou was parted before its last letter. */
const wordColumns = (word: string): number =>
  Math.ceil(columnsOf(word) * (/^[a-z]{6,}$/iu.test(word) ? LETTERS : 1));

/** The widest stretch that a column is made to hold on one line. */
const WIDEST = 14;

/** The widest stretch of a text that must stay on one line. */
const widestWord = (text: string, spans: boolean, widthOf = wordColumns): number =>
  Math.min(WIDEST, greatest((text.match(spans ? WORDS : PARTED) ?? []).map(widthOf), 0));

/** The widest text that is kept on one line of its column: a verdict, a year, a number with its unit. */
const SHORT = 13;

/** How much wider the bold characters of a heading are than those of the text, and bold letters than digits. */
const HEADING = 1.2;
const HEADING_LETTERS = 1.4;

/** The width of a column of text in the type of tables, in twentieths of a point. */
const COLUMN = OWN_AREA.width / 92;

/** Columns of text that fit into a width in the type of tables. */
export const textColumns = (width: number): number => width / COLUMN;

/** Columns of text on a line of a cell of some width. */
export const cellColumns = (width: number): number => textColumns(width) - MARGIN;

/** The margins of a cell, in columns of text. */
const MARGIN = 2;

/** Columns that the raised number of a note takes. */
const NOTE = 2;

/** The words of a cell, numbers joined with their words of English, and each note a mark that holds on to the last. */
function wordsOf(cell: TableCell): string {
  const notes = cell.children.filter(({ type }) => type === "footnoteReference").length;
  return withUnits(plainText(cell), WIDEST) + "\u00a0".repeat(notes * NOTE);
}

/** Columns of text that a cell takes on one line, its notes counted in. */
function sizeOf(cell: TableCell | undefined): number {
  if (cell === undefined) return 0;
  const notes = cell.children.filter(({ type }) => type === "footnoteReference").length;
  return columnsOf(plainText(cell)) + notes * NOTE;
}

/** What stays whole in a column: numbers always, then spans of numbers, then short texts where the page has room. */
const WHOLE = ["numbers", "spans", "texts"] as const;

/** The least width of a column: its longest word, its heading, and a short text whole. */
function leastWidth(
  texts: readonly string[],
  sizes: readonly number[],
  kept: (typeof WHOLE)[number],
): number {
  const [title = "", ...cells] = texts;
  const short = greatest(sizes.slice(1), 0);
  const word = (text: string): number => widestWord(text, kept !== "numbers");
  // Chinese headings have no words to break between, so short ones stay whole.
  const whole = kept === "texts" && /[\u2e80-\uffff]/u.test(title) ? Math.min(10, sizes[0] ?? 0) : 0;
  const heading = Math.ceil(
    // What letters are wider than digits is in the factor of headings already.
    Math.max(widestWord(title, kept !== "numbers", columnsOf), whole) *
      (/[a-z]/iu.test(title) ? HEADING_LETTERS : HEADING),
  );
  return Math.max(4, heading, kept === "texts" && short <= SHORT ? short : 0, ...cells.map(word)) + MARGIN;
}

/** The height of rows in lines, and parts of lines, in columns of some widths. */
const heightOf = (rows: readonly (readonly number[])[], widths: readonly number[]): number =>
  rows.reduce(
    (sum, sizes) =>
      sum +
      greatest(
        sizes.map((size, index) => size / Math.max(1, (widths[index] ?? 0) - MARGIN)),
        1,
      ),
    0,
  );

/** Widths with a step more for some of the columns. */
const widened = (widths: readonly number[], columns: readonly number[], step: number): number[] =>
  widths.map((width, index) => (columns.includes(index) ? width + step : width));

/** Each column of a table by itself, and each two: where two are equally high, only both together let a row sink. */
function choicesOf(count: number): readonly (readonly number[])[] {
  const all = Array.from({ length: count }, (_, column) => column);
  return [
    ...all.map((column) => [column]),
    ...all.flatMap((one) => all.slice(one + 1).map((other) => [one, other])),
  ];
}

/** The choice of columns in which a bit more width, for what it takes, lets the rows sink most; undefined where none does. */
function bestToWiden(
  choices: readonly (readonly number[])[],
  rows: readonly (readonly number[])[],
  widths: readonly number[],
  step: number,
): readonly number[] | undefined {
  const now = heightOf(rows, widths);
  const gains = choices.map(
    (columns) => (now - heightOf(rows, widened(widths, columns, step))) / columns.length,
  );
  const most = greatest(gains);
  return most > 1e-9 ? choices[gains.indexOf(most)] : undefined;
}

/**
 * Widths of a table's columns by what stands in them, as shares of the whole: each holds its longest word and its heading, and the
 * rest goes, bit by bit, to where it makes the rows lowest. A page too narrow for that parts headings and short texts,
 * then spans of numbers, never a number.
 * @param columns columns of text that fit into the width of the page
 */
export function columnWidths(table: Table, columns = textColumns(OWN_AREA.width)): readonly number[] {
  const count = table.children[0]?.children.length ?? 1;
  const sizes = table.children.map((row) =>
    Array.from({ length: count }, (_, at) => sizeOf(row.children[at])),
  );
  const texts = table.children.map((row) => row.children.map(wordsOf));
  const least = (column: number, kept: (typeof WHOLE)[number]): number =>
    leastWidth(
      texts.map((row) => row[column] ?? ""),
      sizes.map((row) => row[column] ?? 0),
      kept,
    );
  let widths = Array.from({ length: count }, (_, column) => least(column, "numbers"));
  const sum = (): number => widths.reduce((total, width) => total + width, 0);
  for (const kept of WHOLE) {
    for (let column = 0; column < count; column += 1) {
      const more = Math.max(0, least(column, kept) - (widths[column] ?? 0));
      if (sum() + more <= columns)
        widths = widths.map((width, index) => width + (index === column ? more : 0));
    }
  }
  const choices = choicesOf(count);
  for (const step of [1, 2, 4]) {
    while (sum() + 2 * step <= columns) {
      const best = bestToWiden(choices, sizes.slice(1), widths, step);
      if (best === undefined) break;
      widths = widened(widths, best, step);
    }
  }
  // What is left goes to the columns that still wrap: a verdict on one line needs no more.
  const wraps = widths.map((width, at) => sizes.slice(1).some((row) => (row[at] ?? 0) > width - MARGIN));
  const wrapping = widths.reduce((total, width, at) => total + (wraps[at] === true ? width : 0), 0);
  const left = Math.max(0, columns - sum());
  if (wrapping > 0)
    widths = widths.map((width, at) => width * (wraps[at] === true ? 1 + left / wrapping : 1));
  const all = sum();
  return widths.map((width) => width / all);
}

/** About how many lines a table takes in columns of such shares of a page. */
export function linesOf(
  table: Table,
  shares: readonly number[],
  columns = textColumns(OWN_AREA.width),
): number {
  return table.children.reduce((sum, row) => {
    const lines = row.children.map((cell, index) =>
      Math.ceil(sizeOf(cell) / Math.max(1, (shares[index] ?? 1) * columns - MARGIN)),
    );
    return sum + greatest(lines, 1);
  }, 0);
}
