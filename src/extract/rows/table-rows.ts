import { scanNumbers } from "../../text/numbers/number-scan.js";
import { sectionAt } from "../../text/structure/sections.js";
import { draftsOfGrids } from "../tables/grid-targets.js";
import type { FlatTable } from "../tables/indicator-table.js";
import { indicatorCell } from "../tables/table-target.js";
import type { DraftRows } from "./draft-rows.js";

/** Writes the tables that the stored text holds as grids. */
export function writeGrids(rows: DraftRows): void {
  const { grids, headings } = rows.document;
  draftsOfGrids(grids, (offset) => sectionAt(headings, offset), rows);
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
    indicatorCell(value, span, id, section, rows);
  }
}
