import { scanNumbers } from "../../text/numbers/number-scan.js";
import type { Span } from "../../text/span.js";
import { sectionAt } from "../../text/structure/sections.js";
import { tierOf } from "../subject/tier.js";
import { draftsOfGrids } from "../tables/grid-targets.js";
import type { FlatTable } from "../tables/indicator-table.js";
import type { TableCell } from "../tables/table-cells.js";
import { indicatorCell, unitOfCell } from "../tables/table-target.js";
import type { TableValue } from "../tables/table-value.js";
import { writeCellWords } from "./cell-rows.js";
import type { DraftAnchor } from "./draft-anchors.js";
import type { DraftRows } from "./draft-rows.js";

/** Writes the tables that the stored text holds as grids. */
export function writeGrids(rows: DraftRows): void {
  const { grids, headings } = rows.document;
  draftsOfGrids(
    grids,
    (offset) => sectionAt(headings, offset),
    rows,
    (words) => writeCellWords(words, rows),
  );
}

/** Where the name, the level, the unit and the year of a value of a table in lines are printed. */
function anchorsOf(
  value: TableValue,
  rows: DraftRows,
): { readonly anchors: readonly DraftAnchor[]; readonly yearAt: Span | null } {
  const at = (cell: TableCell | undefined): Span | null =>
    cell === undefined ? null : rows.stored(cell.start, cell.start + cell.text.length).span;
  const { name, unit, column } = value.printed ?? {};
  const [nameAt, unitAt, columnAt] = [at(name), at(unit), at(column)];
  const own = /[%％‰]/.test(value.cell.text) || unitOfCell(value) !== value.unit;
  return {
    anchors: [
      ...(nameAt === null ? [] : [{ column: "indicator_id" as const, spans: [nameAt] }]),
      ...(nameAt === null || tierOf(value.name) === null
        ? []
        : [{ column: "tier" as const, spans: [nameAt] }]),
      ...(unitAt === null || own ? [] : [{ column: "unit" as const, spans: [unitAt] }]),
    ],
    yearAt: value.column.year === null ? null : columnAt,
  };
}

/** Writes a table that the text holds cell by cell. */
export function writeFlatTable(table: FlatTable, section: string, rows: DraftRows): void {
  const id = `table-${rows.document.flatTables.indexOf(table) + 1}`;
  for (const mark of table.marks) {
    const kind = /20\d\d/.test(mark.text) ? "date" : /^\d+$/.test(mark.text) ? "heading" : "name";
    for (const token of scanNumbers(mark.text)) {
      const span = rows.stored(mark.start + token.start, mark.start + token.end).span;
      rows.push(span, kind, "label of a table");
    }
  }
  for (const value of table.values) {
    const span = rows.stored(value.cell.start, value.cell.start + value.cell.text.length).span;
    const { anchors, yearAt } = anchorsOf(value, rows);
    indicatorCell(value, span, id, section, rows, { anchors, yearAt });
  }
}
