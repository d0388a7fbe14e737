import { greatest } from "../../model/extremes.js";
import { isDataCell, isUnitCell } from "../../text/tables/cell-kinds.js";
import { isGroupTitle } from "../layout/layout-rows.js";
import { anchoredRows } from "./pdf-anchored-rows.js";
import type { OpenLine } from "./pdf-open-cells.js";
import { FEWEST_CELLS, isAmount } from "./pdf-open-header.js";
import { hasAmount } from "./pdf-open-runs.js";

/** The lines of a run in rows: lines nearer than a distance are of one row. */
function rowsWithin(run: readonly OpenLine[], distance: number): OpenLine[][] {
  const rows: OpenLine[][] = [];
  for (const printed of run) {
    const last = rows.at(-1)?.at(-1);
    if (last !== undefined && last.line.y - printed.line.y <= distance) rows.at(-1)?.push(printed);
    else rows.push([printed]);
  }
  return rows;
}

/** A line belongs to the row of amounts that is nearer, if it is so by this share of the way between two of them. */
const NEARER = 0.42;

/** Lines of one label are nearer than this, in heights of the font. */
const LABEL_PITCH = 1.3;

/** The lines above the body in rows: words alone that stand apart are a title above the header, or that of a group below it. */
function headerRows(lines: readonly OpenLine[]): OpenLine[][] {
  const isApart = (at: number, beside: number): boolean => {
    const [one, other] = [lines[at], lines[beside]];
    if (one === undefined || other === undefined || one.cells.length > 1) return false;
    return Math.abs(one.line.y - other.line.y) > LABEL_PITCH * one.line.height;
  };
  const wide = lines.findIndex(({ cells }) => cells.length > 1);
  const first = lines.findLastIndex((_, at) => at < wide && isApart(at, at + 1)) + 1;
  const last = lines.length - 1;
  const end = last > wide && isApart(last, last - 1) ? last : lines.length;
  return [...lines.slice(0, first).map((line) => [line]), lines.slice(first, end), lines.slice(end)].filter(
    (row) => row.length > 0,
  );
}

/**
 * The lines of a run in rows, each about the line that holds its amounts, as where all cells of a row are centred; the lines of the header are one,
 * others stand alone.
 */
function rowsAbout(run: readonly OpenLine[]): OpenLine[][] {
  const amounts = run.filter((printed) => hasAmount([printed]));
  const whole = run.filter(({ cells }) => cells.length >= FEWEST_CELLS);
  const anchors = amounts.length > 0 ? amounts : whole.slice(1);
  const gaps = anchors.slice(1).map(({ line }, index) => (anchors[index]?.line.y ?? line.y) - line.y);
  const usual = gaps.sort((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0;
  const heights = anchors.map(({ line }) => line.y);
  const [top = 0, bottom = 0] = [heights[0], heights.at(-1)];
  const rowOf = (y: number): number | string => {
    const above = heights.findLast((other) => other >= y) ?? top + usual;
    const below = heights.find((other) => other <= y) ?? bottom - greatest(gaps);
    const share = above === below ? 0 : (above - y) / (above - below);
    if (share >= 0 && share <= NEARER) return above > top ? "header" : above;
    if (share >= 1 - NEARER && share <= 1) return below < bottom ? y : below;
    return y > top ? "header" : `${y}`;
  };
  const rows = new Map<number | string, OpenLine[]>();
  for (const printed of run) {
    const row = rowOf(printed.line.y);
    rows.set(row, [...(rows.get(row) ?? []), printed]);
  }
  const header = rows.get("header") ?? [];
  rows.delete("header");
  return [...headerRows(header), ...rows.values()];
}

/** How many columns hold cells of a row; words in one piece count once, however far they reach. */
const columnsIn = (row: readonly OpenLine[]): number =>
  new Set(row.flatMap(({ cells }) => cells.map(({ column }) => column))).size;

/** Whether a row is made of parts of cells alone, none of them an amount. */
const isLoose = (row: readonly OpenLine[]): boolean =>
  row.every(({ cells }) => cells.length < FEWEST_CELLS && !cells.some(({ text }) => isAmount(text)));

/** Amounts listed in a cell that goes on in the next line, and the beginning of a range: 9500、 6.8- */
const LISTED = /^\d[\d.,]*[%％]?(?:、|[-−–—~～至])$/;

/** How many cells of a row end within a list of amounts. */
const tornLists = (row: readonly OpenLine[]): number =>
  row.at(-1)?.cells.filter(({ text }) => LISTED.test(text.trim())).length ?? 0;

/** 突破5000亿元: an amount behind the word that promises it. */
const isPromise = (text: string): boolean => /\d/.test(text) && isDataCell(text);

/** How wrong a division into rows is: parts of cells left alone among the rows, amounts of two rows in one, and lists of amounts torn. */
function faults(rows: readonly (readonly OpenLine[])[]): number {
  const alone = rows.slice(1, -1).filter((row) => columnsIn(row) < 2).length;
  const first = rows.findIndex(hasAmount);
  const loose = rows.filter(
    (row, index) => index > 0 && isLoose(row) && (row.length > 1 || (index > first && columnsIn(row) > 1)),
  ).length;
  const mixed = rows.map((row) => {
    const amounts = row.flatMap(({ cells }) => [
      ...new Set(cells.filter(({ text }) => isAmount(text) || isPromise(text)).map(({ column }) => column)),
    ]);
    // Of a list of amounts that goes on below, two lines are one cell.
    const lists = row.flatMap(({ cells }) => cells.filter(({ text }) => LISTED.test(text.trim())));
    const listed = new Set(lists.map(({ column }) => column));
    const counts = [...new Set(amounts)].filter((column) => column > 0 && !listed.has(column));
    return greatest(
      counts.map((column) => amounts.filter((one) => one === column).length - 1),
      0,
    );
  });
  const torn = rows.slice(0, -1).reduce((sum, row) => sum + tornLists(row), 0);
  return alone + loose + 2 * torn + 2 * mixed.reduce((sum, count) => sum + count, 0);
}

/** A label that stands over several columns, told by its words. */
const UPPER = /^(?:20\d\d年?|“?十[三四五六]五)[^，。]{0,8}$|^(?:规划|发展|预期)?目标值?$/;

/** Whether words alone above a header are its upper label: they stand as near as the lines of a header do, or name a year or an aim. */
function isUpper(above: readonly OpenLine[] | undefined, header: readonly OpenLine[] | undefined): boolean {
  const [only, ...others] = (above ?? []).flatMap(({ line }) => line);
  const first = header?.[0]?.line;
  if (only === undefined || others.length > 0 || first === undefined) return false;
  return only.y - first.y <= LABEL_PITCH * only.height || UPPER.test(only.text.normalize("NFKC"));
}

/** Rows without lines alone at the top and bottom, which belong to no table. */
function withoutEdges(rows: OpenLine[][]): OpenLine[][] {
  let [start, end] = [0, rows.length];
  while (start < end && columnsIn(rows[start] ?? []) < 2) start += 1;
  if (isUpper(rows[start - 1], rows[start])) start -= 1;
  while (end > start && (isLoose(rows[end - 1] ?? []) || columnsIn(rows[end - 1] ?? []) < 2)) end -= 1;
  return rows.slice(start, end);
}

/** 单位 | 万吨 | %: whether a line holds the units of indicators that the header names in its columns. */
export function isOfUnits({ cells }: OpenLine): boolean {
  const [label, ...units] = cells.map(({ text }) => text.trim());
  return (
    /^(?:计量|指标)?单位$/.test(label ?? "") &&
    units.length > 1 &&
    units.every((text) => isUnitCell(text) || /^[-—–/]$/.test(text))
  );
}

/** A row with the line of units that stands in it as one of its own. */
function withUnitsApart(row: OpenLine[]): OpenLine[][] {
  const at = row.findIndex(isOfUnits);
  return at < 1 ? [row] : [row.slice(0, at), row.slice(at)];
}

/** A row without the title of its group, 二、社会保障, that stands alone on its first line. */
function withoutTitle(row: OpenLine[]): OpenLine[][] {
  const [first, ...rest] = row;
  const [only, ...others] = first?.cells ?? [];
  const isTitle = only !== undefined && others.length === 0 && rest.length > 0 && isGroupTitle(only.text);
  return first !== undefined && isTitle ? [[first], rest] : [row];
}

/**
 * The rows of a run: those that serial numbers mark, or those that amounts mark or a distance between lines tells, whichever does best.
 * @param apart whether each line is a row, since the distances between lines tell nothing
 */
export function bestRows(run: readonly OpenLine[], apart: boolean): OpenLine[][] {
  if (apart) return withoutEdges(rowsWithin(run, 0));
  const anchored = anchoredRows(run);
  const marked = anchored === null ? [] : [[...headerRows(anchored.head), ...anchored.rows]];
  const [first] = marked;
  if (anchored?.numbered === true && first !== undefined) return withoutEdges(first);
  const gaps = run.slice(1).map(({ line }, index) => (run[index]?.line.y ?? 0) - line.y);
  const distances = [0, ...new Set(gaps.map((gap) => Math.ceil(gap)))].sort((a, b) => a - b).slice(0, 40);
  const divisions = [...marked, ...distances.map((distance) => rowsWithin(run, distance)), rowsAbout(run)];
  let best: OpenLine[][] = [];
  let least = Number.POSITIVE_INFINITY;
  for (const rows of divisions) {
    const wrong = faults(rows);
    if (wrong < least) [best, least] = [rows, wrong];
  }
  return withoutEdges(best.flatMap(withoutTitle).flatMap(withUnitsApart));
}
