import type { Span } from "../span.js";
import { isUnitCell, nameAndUnit, plainCell } from "./cell-kinds.js";
import type { Grid } from "./grid.js";
import { unfolded, withoutRepeats, withoutSerials } from "./grid-body.js";
import { cleanLabel, columnLabels, labelParts, readCorner } from "./grid-header.js";
import { type HeadingAbove, headingAbove } from "./grid-heading.js";
import { readRawTables, widthOf } from "./grid-rows.js";
import { headerHeight } from "./header-rows.js";
import type { RawCell, RawTable } from "./raw-table.js";
import { upright } from "./upright.js";

/**
 * Reads the tables of a text as grids. A text without tables gives an empty list.
 * The layouts are those of {@link readRawTables}; header rows are the rows before the first full row with a number beside its label.
 *
 * @param tables the tables of the text, where they have been read before
 * @example readGrids("单位：个\n地区\t2024年\t2025年\n甲县\t3\t5").at(0)?.cells.at(1)?.column_label // => "2025年"
 */
export function readGrids(text: string, tables: readonly RawTable[] = readRawTables(text)): Grid[] {
  const used = new Map<string, number>();
  const grids: Grid[] = [];
  let before = 0;
  for (const [index, table] of tables.entries()) {
    const heading = headingAbove(text, before, table.start);
    const last = grids.at(-1);
    const between = text.slice(before, table.start).trim();
    const follows = last !== undefined && (between === "" || CONTINUED.test(between));
    before = table.end;
    const base = heading.annex === null ? `table-${index + 1}` : `annex-${heading.annex}`;
    const nth = (used.get(base) ?? 0) + 1;
    used.set(base, nth);
    grids.push(gridOf(table, nth === 1 ? base : `${base}-${nth}`, heading, follows ? last : null));
  }
  return grids;
}

/** All that stands between two tables of which the second goes on with the first: 续表, （续上表）, 续表2. */
const CONTINUED =
  /^[（(【]?(?:续(?:上)?表|(?:上)?表[\d一二三四五六七八九十]{0,3}续|接上[页表])[^\n。；]{0,30}$/u;

/** Where the tables of a text stand, so that readers of prose can leave them out. */
export function tableRegions(text: string): Span[] {
  return readRawTables(text).map(({ start, end }) => ({ start, end }));
}

/** @param before the table that this one goes on with, whose header holds where it has none of its own */
function gridOf(table: RawTable, table_id: string, heading: HeadingAbove, before: Grid | null): Grid {
  const turned = upright(table);
  const { rows, serials } = withoutSerials(turned?.table ?? unfolded(table), before);
  const width = widthOf(rows);
  const height = headerHeight(rows, width);
  const inherited = height === 0 && before !== null && before.columns.length === width ? before : null;
  const header = rows.slice(0, height);
  const labels = columnLabels(
    header
      .slice(header.findIndex((row) => row.filter(({ text }) => text !== "").length > 1))
      .map((row) => row.map((cell, column) => (column === 0 ? "" : cell.text))),
    width,
  );
  const corner = readCorner(header.find((row) => row[0]?.text !== "")?.[0]?.text ?? "");
  const columns = inherited?.columns ?? labels.map((label, column) => (column === 0 ? corner.rows : label));
  const { rows: body, repeated } = withoutRepeats(header, rows.slice(height));
  const caption = heading.caption ?? before?.caption ?? null;
  const unit = heading.unit ?? (heading.caption === null ? (before?.unit ?? null) : null);
  const units = columns.map(columnUnit);
  const names = body.map(([first]) => cleanLabel(first?.text ?? ""));
  const cells = body.flatMap((cellsOfRow, row) =>
    cellsOfRow.slice(1).map((cell, index) => {
      const column = index + 1;
      const column_label = columns[column] ?? "";
      const value = numberIn(cell);
      return {
        row,
        column,
        ...cell,
        value,
        row_label: names[row] ?? "",
        column_label,
        unit: value === null && cell.text !== "" ? null : (units[column] ?? unit),
      };
    }),
  );
  return {
    table_id,
    caption,
    unit,
    row_dimension: inherited?.row_dimension ?? corner.rows,
    column_dimension: inherited?.column_dimension ?? corner.columns,
    columns,
    heads:
      inherited?.heads ??
      columns.map((_, column) =>
        header.flatMap((row) => {
          const cell = row.length === width ? row[column] : undefined;
          return cell === undefined || cell.text === "" ? [] : [{ start: cell.start, end: cell.end }];
        }),
      ),
    caption_at: heading.caption_at ?? before?.caption_at ?? null,
    ...(heading.unit === null && heading.units.length > 1 ? { units: heading.units } : {}),
    unit_at: heading.unit_at ?? (heading.caption === null ? (before?.unit_at ?? null) : null),
    repeated: turned === null ? repeated : [...repeated, ...turned.printed],
    rows: body.map(([first], row) => ({
      label: names[row] ?? "",
      start: first?.start ?? table.start,
      end: first?.end ?? table.start,
    })),
    cells,
    serials,
    start: table.start,
    end: table.end,
  };
}

const REMARK = /\d{2}|[年期底末前]$|^[含不按以约]/;

/** The unit that a part of the label of a column ends with in brackets, or that its lowest row is. */
function columnUnit(label: string): string | undefined {
  const inBrackets = /[（(](?:单位[：:])?([^（）()]{1,8})[）)]$/u.exec(label)?.[1];
  // 近期目标（2025年） prints a year there, （含税） a remark.
  if (inBrackets !== undefined && (isUnitCell(inBrackets) || !REMARK.test(inBrackets))) return inBrackets;
  const parts = labelParts(label);
  const last = parts.at(-1) ?? "";
  if (parts.length < 2) return undefined;
  if (isUnitCell(last)) return last;
  return parts.map((part) => nameAndUnit(plainCell(part)).unit).find((unit) => unit !== null) ?? undefined;
}

function numberIn({ text }: RawCell): number | null {
  const match = /^([+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)[%‰]?$/.exec(text.normalize("NFKC"));
  return match?.[1] === undefined ? null : Number(match[1].replaceAll(",", ""));
}
