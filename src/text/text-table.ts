import { createRequire } from "node:module";
import { greatest } from "../model/extremes.js";
import { linePieces } from "./line-pieces.js";

const require = createRequire(import.meta.url);

/** Columns of a terminal that a text takes; a Chinese character takes two. */
export const displayWidth = (text: string): number => stringWidth(text);

/** Display widths of Chinese and Latin text, loaded at the first table: most scripts print none. */
const stringWidth = (text: string): number => {
  const { default: width }: typeof import("string-width") = require("string-width");
  return width(text);
};
const wrapAnsi = (text: string, columns: number, options: { hard: boolean; wordWrap: boolean }): string => {
  const { default: wrap }: typeof import("wrap-ansi") = require("wrap-ansi");
  return wrap(atDashes(text, columns), columns, options);
};

/**
 * A text whose words that are too long for a line end their lines at dashes: ids such as hunan-2016-rd-intensity, spans such as
 * 2023—2025年. A number stays whole.
 */
const atDashes = (text: string, columns: number): string =>
  text.replace(/\S+/gu, (word) => {
    if (!/[-–—]/u.test(word) || stringWidth(word) <= columns) return word;
    const lines = [""];
    for (const part of word.split(/(?<=[-–—])(?=[^-–—])/u)) {
      const line = lines.at(-1) ?? "";
      if (line === "" || stringWidth(line + part) <= columns) lines[lines.length - 1] = line + part;
      else lines.push(part);
    }
    return lines.join("\n");
  });

/** A column of a text table. */
export interface TextColumn {
  readonly title: string;
  readonly align?: "left" | "right";
  /** The most columns of the terminal that it may take; longer text goes on in the next line. */
  readonly width?: number;
}

/** Breaks a Chinese text into lines: between characters, but not within a number, before a closing mark or after an opening one. */
function wrapChinese(text: string, width: number): string[] {
  const lines = [""];
  for (const piece of linePieces(text)) {
    const line = lines.at(-1) ?? "";
    if (stringWidth((line + piece).trimEnd()) <= width) lines[lines.length - 1] = line + piece;
    else {
      const [first = "", ...more] = wrapAnsi(piece.trimStart(), width, { hard: true, wordWrap: false }).split(
        "\n",
      );
      if (line.trim() === "") lines.pop();
      lines.push(first, ...more);
    }
  }
  return lines.map((line) => line.trimEnd());
}

/** Breaks a text into lines of at most `width` terminal columns; a Chinese character takes two. */
export function wrapText(text: string, width: number): string[] {
  return /\p{Script=Han}/u.test(text)
    ? text.split("\n").flatMap((line) => wrapChinese(line, width))
    : wrapAnsi(text, width, { hard: true, wordWrap: true }).split("\n");
}

function pad(text: string, width: number, align: "left" | "right"): string {
  const space = " ".repeat(Math.max(0, width - stringWidth(text)));
  return align === "right" ? space + text : text + space;
}

/** Blanks between columns. */
const GAP = "  ";
/** So narrow a column still holds a word or a number. */
const NARROWEST = 6;

/** The widths of columns, the widest made narrower bit by bit until all fit into the room. */
function fitted(wanted: readonly number[], room: number): number[] {
  const widths = [...wanted];
  let over = widths.reduce((sum, width) => sum + width + GAP.length, -GAP.length) - room;
  for (; over > 0; over--) {
    const widest = greatest(widths);
    if (widest <= NARROWEST) break;
    widths[widths.lastIndexOf(widest)] = widest - 1;
  }
  return widths;
}

/** A text in lines that are set in; none for no text. */
const setIn = (text: string, room: number): string[] =>
  text === "" ? [] : wrapText(text, room - GAP.length).map((line) => GAP + line);

/**
 * A table in plain text, its columns aligned by display width.
 * @param room columns of the terminal, into which the table is fitted; without it each column has its own width
 * @param below what stands below the titles and below each row, over the whole width and set in
 */
export function textTable(
  columns: readonly TextColumn[],
  rows: readonly (readonly string[])[],
  room = Number.POSITIVE_INFINITY,
  below: readonly string[] = [],
): string {
  const all = [columns.map((column) => column.title), ...rows];
  const wanted = columns.map(({ width = Number.POSITIVE_INFINITY }, index) =>
    Math.min(width, greatest(all.map((row) => stringWidth(row[index] ?? "")))),
  );
  const most = fitted(wanted, room);
  const wrapped = all.map((row) =>
    columns.map((column, index) => {
      const width = most[index] ?? 0;
      const whole = column.width === undefined && width === wanted[index];
      return whole ? [row[index] ?? ""] : wrapText(row[index] ?? "", width);
    }),
  );
  const widths = columns.map((_, index) =>
    greatest(wrapped.map((row) => greatest((row[index] ?? [""]).map((line) => stringWidth(line))))),
  );
  const draw = (cells: readonly (readonly string[])[]): string[] => {
    const height = greatest(cells.map((cell) => cell.length));
    return Array.from({ length: height }, (_, line) =>
      cells
        .map((cell, index) => pad(cell[line] ?? "", widths[index] ?? 0, columns[index]?.align ?? "left"))
        .join(GAP)
        .trimEnd(),
    );
  };
  const [header = [], ...body] = wrapped.map((cells, index) => [
    ...draw(cells),
    ...setIn(below[index] ?? "", room),
  ]);
  const rule = widths.map((width) => "─".repeat(width)).join(GAP);
  return [...header, rule, ...body.flat()].join("\n");
}

/**
 * A table of counts, a row each thing counted: where it is wider than the room its columns become rows, unless there are more things
 * than counts.
 * @param titles that of the things, then those of the counts
 * @param rows the name of each thing, then its counts
 */
export function countsTable(
  titles: readonly string[],
  rows: readonly (readonly string[])[],
  room: number,
): string {
  const draw = (head: readonly string[], body: readonly (readonly string[])[], most?: number): string =>
    textTable(
      head.map((title, index) => (index === 0 ? { title } : { title, align: "right" as const })),
      body,
      most,
    );
  const widthOf = (table: string): number => greatest(table.split("\n").map(stringWidth));
  if (widthOf(draw(titles, rows)) <= room || rows.length >= titles.length) return draw(titles, rows, room);
  const [first = "", ...counts] = titles;
  return draw(
    [first, ...rows.map((row) => row[0] ?? "")],
    counts.map((title, index) => [title, ...rows.map((row) => row[index + 1] ?? "")]),
    room,
  );
}
