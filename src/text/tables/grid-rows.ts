import type { Span } from "../span.js";
import { alignedRows } from "./aligned-rows.js";
import { readNumberedLines, SERIAL_LABEL } from "./numbered-lines.js";
import { isPageBreak } from "./page-break.js";
import type { RawCell, RawTable } from "./raw-table.js";
import { FIRST_LABEL, readSpacedLines, startsSpaced } from "./spaced-lines.js";

/** Blank lines inside the first cell of a row (the corner cell of a table) that may still belong to it. */
const CORNER_LINES = 16;
/** A line of a corner cell is short; a longer one after a blank line is prose. */
const CORNER_LINE = 40;

/**
 * Finds the tables of a text. Six layouts are read:
 * one cell a line, led by a tab, rows parted by blank lines (a word processor's table turned into text);
 * one row a line, cells parted by tabs; one row a line between pipes, or with bars between its cells; one row a line, cells parted by blanks; and numbered rows, one cell a line.
 * Tab-led prose is not a table: a table has two rows of one width, and most of its cells hold no 。.
 */
export function readRawTables(text: string): RawTable[] {
  const marked = text.includes("\t") || text.includes("|");
  if (!marked && !SERIAL_LINE.test(text) && !FIRST_LABEL.test(text)) return [];
  const lines = linesOf(text);
  const tables: RawTable[] = [];
  let at = 0;
  while (at < lines.length) {
    const layout = layoutOf(text, lines[at]);
    if (layout === null) {
      const read = startsSerial(text, lines[at])
        ? readNumberedLines(text, lines, at)
        : startsSpaced(text, lines[at])
          ? readSpacedLines(text, lines, at)
          : null;
      if (read !== null) tables.push(read.table);
      at = read?.next ?? at + 1;
      continue;
    }
    const { rows, next } =
      layout === "cells" ? readCellLines(text, lines, at) : readRowLines(text, lines, at, layout);
    if (isTable(rows) || isLastRow(text, rows, tables.at(-1)))
      tables.push({ rows, start: lines[at]?.start ?? 0, end: lines[next - 1]?.end ?? text.length });
    at = Math.max(next, at + 1);
  }
  return tables;
}

const SERIAL_LINE = /^[ 　]*(?:序号|编号)[ 　]*$/m;

function startsSerial(text: string, line: Span | undefined): boolean {
  return (
    line !== undefined &&
    line.end - line.start < 6 &&
    SERIAL_LABEL.test(text.slice(line.start, line.end).trim())
  );
}

type Layout = "cells" | "tabs" | "pipes" | "bars";

/** 序号 | 任务 | 目标: cells with bars between them, and none around. */
export const BARS = /^[^|]*[^|\s][^|]* \| [^|]*(?: \| [^|]*)+$/;

function layoutOf(text: string, line: Span | undefined): Layout | null {
  if (line === undefined) return null;
  const words = text.slice(line.start, line.end);
  // A row of a header may hold one label alone, in its last column.
  if (words.trimStart().includes("\t") || /^\t{2,}\S/.test(words)) return "tabs";
  if (words.startsWith("\t")) return "cells";
  if (!words.includes("|")) return null;
  return /^\s*\|.*\|\s*$/.test(words) ? "pipes" : BARS.test(words) ? "bars" : null;
}

interface Reading {
  readonly rows: RawCell[][];
  /** The first line after the table. */
  readonly next: number;
}

function readRowLines(text: string, lines: readonly Span[], from: number, layout: Layout): Reading {
  const mark = layout === "tabs" ? "\t" : "|";
  const rows: RawCell[][] = [];
  let at = from;
  while (at < lines.length && layoutOf(text, lines[at]) === layout) {
    const line = lines[at];
    at += 1;
    if (line === undefined) continue;
    const words = text.slice(line.start, line.end);
    if (layout !== "tabs" && /^[\s|:-]+$/.test(words)) continue;
    const cells: RawCell[] = [];
    let start = line.start;
    for (let end = line.start; end <= line.end; end += 1) {
      if (end < line.end && text[end] !== mark) continue;
      cells.push(cellOf(text, start, end));
      start = end + 1;
    }
    rows.push(layout === "pipes" ? cells.slice(1, -1) : cells);
  }
  return { rows: layout === "tabs" ? alignedRows(rows) : rows, next: at };
}

function readCellLines(text: string, lines: readonly Span[], from: number): Reading {
  const rows: RawCell[][] = [];
  let row: Span[] = [];
  let at = from;
  let next = from;
  const closeRow = () => {
    if (row.length > 1) {
      rows.push(row.map(({ start, end }) => cellOf(text, start, end)));
      next = at;
    }
    row = [];
  };
  let corner = 0;
  while (at < lines.length) {
    const line = lines[at];
    if (line === undefined) break;
    const last = row.at(-1);
    const blank = text.slice(line.start, line.end).trim() === "";
    if (text[line.start] === "\t") {
      row.push({ start: line.start + 1, end: line.end });
      corner = 0;
    } else if (blank && row.length > 1) {
      closeRow();
      if (text[lines[at + 1]?.start ?? text.length] !== "\t") break;
    } else if (blank) {
      corner += 1;
    } else if (last !== undefined && (corner === 0 || line.end - line.start <= CORNER_LINE)) {
      row[row.length - 1] = { start: last.start, end: line.end };
      if (row.length === 1) corner += 1;
    } else break;
    if (corner > CORNER_LINES) break;
    at += 1;
  }
  closeRow();
  return { rows, next: Math.max(next, from + 1) };
}

function cellOf(text: string, from: number, to: number): RawCell {
  const raw = text.slice(from, to);
  const words = raw.trim();
  const start = words === "" ? from : from + raw.length - raw.trimStart().length;
  return { text: words, start, end: start + words.length };
}

function isTable(rows: readonly (readonly RawCell[])[]): boolean {
  const width = widthOf(rows);
  if (rows.length < 2 || width < 2 || rows.filter((row) => row.length === width).length * 2 < rows.length)
    return false;
  const cells = rows.flat();
  return cells.filter(({ text }) => text.includes("。")).length * 2 < cells.length;
}

/** Whether rows are the one row of a table that a page break has left to the next page. */
function isLastRow(text: string, rows: RawTable["rows"], before: RawTable | undefined): boolean {
  const [row] = rows;
  if (rows.length !== 1 || row === undefined || row.length < 3 || before === undefined) return false;
  return (
    row.length === widthOf(before.rows) && isPageBreak(text, { start: before.end, end: row[0]?.start ?? 0 })
  );
}

/** The number of columns: the width that most rows have, the wider where two are equally frequent. */
export function widthOf(rows: readonly (readonly RawCell[])[]): number {
  const counts = new Map<number, number>();
  for (const row of rows) counts.set(row.length, (counts.get(row.length) ?? 0) + 1);
  const [best] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  return best?.[0] ?? 0;
}

/** The lines of a text without their line breaks. */
export function linesOf(text: string): Span[] {
  const lines: Span[] = [];
  let start = 0;
  while (start <= text.length) {
    const feed = text.indexOf("\n", start);
    const end = feed < 0 ? text.length : feed;
    lines.push({ start, end: text[end - 1] === "\r" && end > start ? end - 1 : end });
    start = end + 1;
  }
  return lines;
}
