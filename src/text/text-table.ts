import { createRequire } from "node:module";

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
  return wrap(text, columns, options);
};

/** A column of a text table. */
export interface TextColumn {
  readonly title: string;
  readonly align?: "left" | "right";
  /** The most columns of the terminal that it may take; longer text goes on in the next line. */
  readonly width?: number;
}

/** Breaks a text into lines of at most `width` terminal columns; a Chinese character takes two. */
export function wrapText(text: string, width: number): string[] {
  const wordWrap = !/\p{Script=Han}/u.test(text);
  return wrapAnsi(text, width, { hard: true, wordWrap }).split("\n");
}

function pad(text: string, width: number, align: "left" | "right"): string {
  const space = " ".repeat(Math.max(0, width - stringWidth(text)));
  return align === "right" ? space + text : text + space;
}

/** A table in plain text, its columns aligned by display width. */
export function textTable(columns: readonly TextColumn[], rows: readonly (readonly string[])[]): string {
  const wrapped = [columns.map((column) => column.title), ...rows].map((row) =>
    columns.map((column, index) =>
      column.width === undefined ? [row[index] ?? ""] : wrapText(row[index] ?? "", column.width),
    ),
  );
  const widths = columns.map((_, index) =>
    Math.max(...wrapped.map((row) => Math.max(...(row[index] ?? [""]).map((line) => stringWidth(line))))),
  );
  const draw = (cells: readonly (readonly string[])[]): string[] => {
    const height = Math.max(...cells.map((cell) => cell.length));
    return Array.from({ length: height }, (_, line) =>
      cells
        .map((cell, index) => pad(cell[line] ?? "", widths[index] ?? 0, columns[index]?.align ?? "left"))
        .join("  ")
        .trimEnd(),
    );
  };
  const [header = [], ...body] = wrapped;
  const rule = widths.map((width) => "─".repeat(width)).join("  ");
  return [...draw(header), rule, ...body.flatMap(draw)].join("\n");
}
