import { cellWords, onlyYear, seriesName } from "../compare/regions/matrix-words.js";
import type { RegionMatrix } from "../compare/regions/region-matrix.js";
import { greatest } from "../model/extremes.js";
import type { Language } from "../model/language.js";
import { displayWidth, textTable } from "../text/text-table.js";

const GAP = 2;
const WIDEST_NAME = 34;
const WIDEST_CELL = 22;
const NARROWEST_CELL = 8;

/** The cells of a matrix in words: a row a series, with its name in front. */
export function matrixCells(matrix: RegionMatrix, language: Language): string[][] {
  const withYear = onlyYear(matrix) === null;
  return matrix.series.map((series) => [
    seriesName(series, language),
    ...matrix.regions.map(({ region_code }) => {
      const cell = series.cells.get(region_code);
      return cell === undefined ? "" : cellWords(cell, language, withYear);
    }),
  ]);
}

/** The titles above {@link matrixCells}: the year where all share one, then the regions. */
export function matrixTitles(matrix: RegionMatrix, language: Language): string[] {
  const zh = language === "zh";
  const year = onlyYear(matrix);
  const first = zh
    ? `指标${year === null ? "" : `（${year}年）`}`
    : `Indicator${year === null ? "" : ` (${year})`}`;
  return [first, ...matrix.regions.map(({ name }) => name[language])];
}

const columnWidth = (column: readonly string[], widest: number): number =>
  Math.min(widest, greatest(column.map(displayWidth), NARROWEST_CELL));

/** Cuts columns into groups that fit a terminal beside the first column. */
function inGroups(widths: readonly number[], room: number): number[][] {
  const groups: number[][] = [];
  let used = Number.POSITIVE_INFINITY;
  widths.forEach((width, index) => {
    if (used + GAP + width > room) {
      groups.push([]);
      used = 0;
    }
    groups.at(-1)?.push(index);
    used += GAP + width;
  });
  return groups;
}

function draw(titles: readonly string[], rows: readonly (readonly string[])[], columns: number): string {
  const columnOf = (index: number): string[] => [titles, ...rows].map((row) => row[index] ?? "");
  const first = columnWidth(columnOf(0), Math.min(WIDEST_NAME, Math.floor(columns / 3)));
  const widths = titles.slice(1).map((_, index) => columnWidth(columnOf(index + 1), WIDEST_CELL));
  return inGroups(widths, columns - first)
    .map((group) =>
      textTable(
        [
          { title: titles[0] ?? "", width: first },
          ...group.map((index) => ({ title: titles[index + 1] ?? "", width: widths[index] ?? WIDEST_CELL })),
        ],
        rows.map((row) => [row[0] ?? "", ...group.map((index) => row[index + 1] ?? "")]),
        columns,
      ),
    )
    .join("\n\n");
}

/**
 * A matrix for a terminal: series down and regions across where all regions fit, else regions down and series across, in as many
 * tables below each other as the terminal's width asks for.
 */
export function matrixText(matrix: RegionMatrix, language: Language, columns: number): string {
  const titles = matrixTitles(matrix, language);
  const rows = matrixCells(matrix, language);
  const needed = titles
    .slice(1)
    .reduce((sum, title) => sum + GAP + Math.max(NARROWEST_CELL, displayWidth(title)), 0);
  if (WIDEST_NAME + needed <= columns && matrix.regions.length <= 6) return draw(titles, rows, columns);
  const region = language === "zh" ? "地区" : "Region";
  const across = rows.map((row) => row[0] ?? "");
  const down = matrix.regions.map((_, index) => [
    titles[index + 1] ?? "",
    ...rows.map((row) => row[index + 1] ?? ""),
  ]);
  return draw([region, ...across], down, columns);
}
