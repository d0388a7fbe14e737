import type { Span } from "../span.js";
import { isUnitCell, nameAndUnit, plainCell } from "./cell-kinds.js";
import type { Grid } from "./grid.js";
import { unfolded, withoutRepeats, withoutSerials } from "./grid-body.js";
import { cleanLabel, columnLabels, labelParts, readCorner } from "./grid-header.js";
import { type HeadingAbove, headingAbove, headingWithin } from "./grid-heading.js";
import { readRawTables, widthOf } from "./grid-rows.js";
import { headerHeight } from "./header-rows.js";
import { isPageBreak } from "./page-break.js";
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
    const follows = last !== undefined && isPageBreak(text, { start: before, end: table.start });
    before = table.end;
    const base = heading.annex === null ? `table-${index + 1}` : `annex-${heading.annex}`;
    const nth = (used.get(base) ?? 0) + 1;
    used.set(base, nth);
    grids.push(gridOf(text, table, nth === 1 ? base : `${base}-${nth}`, heading, follows ? last : null));
  }
  return grids;
}

/** Where the tables of a text stand, so that readers of prose can leave them out. */
export function tableRegions(text: string): Span[] {
  return readRawTables(text).map(({ start, end }) => ({ start, end }));
}

/** @param above the table before, where only a page break parts it from this one, so that its header holds where this one has none */
function gridOf(
  text: string,
  table: RawTable,
  table_id: string,
  overTable: HeadingAbove,
  above: Grid | null,
): Grid {
  const turned = upright(table);
  const { rows, serials } = withoutSerials(turned?.table ?? unfolded(table), above);
  const width = widthOf(rows);
  // Rows that are numbered on go on with the body, whatever their words.
  const numbered =
    above !== null && above.serials.length > 0 && serials[0]?.start === table.rows[0]?.[0]?.start;
  const height = numbered ? 0 : headerHeight(rows, width);
  const inherited = height === 0 && above !== null && above.columns.length === width ? above : null;
  const header = rows.slice(0, height);
  const titles = Math.max(
    0,
    header.findIndex((row) => row.filter((cell) => cell.text !== "").length > 1),
  );
  const heading = headingWithin(overTable, text, header.slice(0, titles));
  const labels = columnLabels(
    header.slice(titles).map((row) => row.map((cell, column) => (column === 0 ? "" : cell.text))),
    width,
  );
  const corner = readCorner(header.find((row) => row[0]?.text !== "")?.[0]?.text ?? "");
  const columns = inherited?.columns ?? labels.map((label, column) => (column === 0 ? corner.rows : label));
  const { rows: body, repeated } = withoutRepeats(header, rows.slice(height));
  const whole = inherited ?? (above?.columns.join("\n") === columns.join("\n") ? above : null);
  const caption = whole?.caption ?? heading.caption;
  const unit = heading.unit ?? whole?.unit ?? null;
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
    caption_at: whole?.caption_at ?? heading.caption_at,
    ...(heading.unit === null && heading.units.length > 1 ? { units: heading.units } : {}),
    unit_at: heading.unit === null ? (whole?.unit_at ?? heading.unit_at) : heading.unit_at,
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
