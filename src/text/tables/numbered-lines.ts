import type { Span } from "../span.js";
import type { RawCell, RawTable } from "./raw-table.js";

/** The first label of a table whose rows are numbered. */
export const SERIAL_LABEL = /^(?:序号|编号|No\.?)$/i;

const LONGEST_LABEL = 16;
const MOST_LABELS = 14;
const FEWEST_ROWS = 3;
/** So many rows are enough below the labels of two years. */
const FEWEST_BELOW_YEARS = 2;
const YEAR = /^20\d\d年?/;
const NUMBER = /^[+-]?\d[\d,]*(?:\.\d+)?[%‰]?$/;
const TOTAL_ROW = /^(?:合\s*计|总\s*计|全[省市县区州])$/;
/** Labels of a table of indicators, whose rows hold units and words: another reader knows them. */
const INDICATORS = /指标|属性|单位/;

interface Line extends RawCell {
  readonly index: number;
}

/**
 * Reads a table that stands one cell a line, without a mark between its rows: a header that begins with 序号, then rows of a number
 * that counts up, a name and as many figures as the other rows. Null where the lines are something else.
 *
 * @param from the line that holds 序号
 */
export function readNumberedLines(
  text: string,
  lines: readonly Span[],
  from: number,
): { readonly table: RawTable; readonly next: number } | null {
  let at = from;
  const next = (): Line | null => {
    for (; at < lines.length; at += 1) {
      const { start = 0, end = 0 } = lines[at] ?? {};
      const words = text.slice(start, end).trim();
      if (words === "") continue;
      const first = text.indexOf(words, start);
      return { text: words, start: first, end: first + words.length, index: at };
    }
    return null;
  };
  const labels: Line[] = [];
  for (let line = next(); line !== null && line.text !== "1"; line = next()) {
    if (line.text.length > LONGEST_LABEL || NUMBER.test(line.text) || INDICATORS.test(line.text)) return null;
    if (labels.push(line) > MOST_LABELS) return null;
    at = line.index + 1;
  }
  const rows: RawCell[][] = [];
  let width = 0;
  let end = from;
  for (let line = next(); line !== null; line = next()) {
    const total = TOTAL_ROW.test(line.text);
    if (!total && line.text !== String(rows.length + 1)) break;
    at = line.index + 1;
    const name = total ? { text: "", start: line.end, end: line.end } : next();
    if (name === null || NUMBER.test(name.text) || name.text.length > LONGEST_LABEL) break;
    if (!total) at += 1;
    const values: Line[] = [];
    for (let value = next(); value !== null && NUMBER.test(value.text); value = next()) {
      if (width > 0 && values.length === width) break;
      if (width === 0 && values.length > 0 && value.text === "2" && isName(text, lines, value.index + 1))
        break;
      values.push(value);
      at = value.index + 1;
    }
    width ||= values.length;
    if (values.length !== width || width < 2) break;
    rows.push([line, name, ...values]);
    end = at;
    if (total) break;
  }
  const header = headerOf(labels, width);
  const years = labels.filter(({ text }) => YEAR.test(text)).length;
  const follows = next();
  const ends = follows === null || follows.text.length > LONGEST_LABEL;
  const fewest = years > 1 && ends ? FEWEST_BELOW_YEARS : FEWEST_ROWS;
  if (rows.length < fewest || header === null) return null;
  const start = lines[from]?.start ?? 0;
  return { table: { rows: [header, ...rows], start, end: lines[end - 1]?.end ?? text.length }, next: end };
}

function isName(text: string, lines: readonly Span[], at: number): boolean {
  const end = Math.min(lines.length, at + MOST_LABELS);
  const line = lines.slice(at, end).find(({ start, end }) => text.slice(start, end).trim() !== "");
  return line !== undefined && !NUMBER.test(text.slice(line.start, line.end).trim());
}

/** One label a column: a label more than columns is that of merged cells above the years, which follow it. */
function headerOf(labels: readonly RawCell[], width: number): RawCell[] | null {
  if (labels.length === width + 2) return [...labels];
  if (labels.length !== width + 3) return null;
  const years = labels.findIndex(({ text }) => /^20\d\d年?/.test(text));
  const merged = labels[years - 1];
  if (years < 3 || merged === undefined) return null;
  return labels.flatMap((label, index) => {
    if (index === years - 1) return [];
    return [index < years ? label : { ...label, text: `${merged.text} / ${label.text}` }];
  });
}
