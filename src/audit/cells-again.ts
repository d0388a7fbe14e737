import { documentFrame } from "../extract/frame/document-frame.js";
import { LabelRegions } from "../extract/rows/label-regions.js";
import { cellValue, isAimed } from "../extract/tables/cell-value.js";
import { factsOf } from "../extract/tables/grid-facts.js";
import { rowsOf } from "../extract/tables/grid-rows.js";
import { isPresentState, unitOfCell } from "../extract/tables/table-target.js";
import type { DocumentRow, RegionRow } from "../model/rows.js";
import type { Span } from "../text/span.js";
import { type Headings, sectionAt } from "../text/structure/sections.js";
import type { Grid } from "../text/tables/grid.js";

/** A cell of values as the audit reads it: its labels, the unit and the year that hold for it, whose value it is. */
export interface CellAgain extends Span {
  readonly table_id: string;
  readonly text: string;
  /** The number that is the whole content; null where a bound or a unit stands beside it. */
  readonly value: number | null;
  readonly row_label: string;
  readonly column_label: string;
  readonly unit: string;
  readonly year: number | null;
  readonly region_code: string;
  readonly breakdown: string | null;
  /** Whether a place may be meant without what lies within it, since the table lists zones beside it. */
  readonly beside: boolean;
  /** Whether what it holds is aimed at: it must be a target. */
  readonly aimed: boolean;
}

/** Reads the cells of values of the grids of a document. */
export function cellsOfGrids(
  grids: readonly Grid[],
  headings: Headings,
  document: DocumentRow,
  regions: readonly RegionRow[],
): CellAgain[] {
  const places = new LabelRegions(regions, document.region_code);
  return grids.flatMap((grid) => {
    const section = sectionAt(headings, grid.rows[0]?.start ?? grid.start) || (grid.caption ?? "");
    const facts = factsOf(grid, section, document.period_start);
    const levelOf = (label: string) =>
      regions.find(({ region_code }) => region_code === places.named(label))?.level;
    const zones = grid.rows.some(({ label }) => levelOf(label) === "zone");
    return rowsOf(facts).flatMap(({ cells, row }) =>
      cells.flatMap((cell): CellAgain[] => {
        const column = facts.axes.columns[cell.column];
        if (column?.role !== "value") return [];
        const { value, part } = cellValue(cell, column, facts, row, document.period_start);
        const region = part === null ? null : places.named(part, row.part?.within ?? null);
        return [
          {
            table_id: grid.table_id,
            start: cell.start,
            end: cell.end,
            text: cell.text,
            value: cell.value,
            row_label: value.row,
            column_label: cell.column_label,
            unit: unitOfCell(value),
            year: value.column.year,
            region_code: region ?? document.region_code,
            breakdown: region === null ? part : null,
            beside: region !== null && zones && levelOf(part ?? "") !== "zone",
            aimed: isAimed(column, facts) && !isPresentState(value.column, document.period_start),
          },
        ];
      }),
    );
  });
}

/** Reads the cells of values of the tables that a text holds one cell or one row a line. */
export function cellsOfLines(text: string, document: DocumentRow): CellAgain[] {
  const { document_id, region_code, title_zh, period_start, period_end } = document;
  const { view, headings, flatTables } = documentFrame(text, {
    documentId: document_id,
    regionCode: region_code,
    title: title_zh,
    periodStart: period_start,
    periodEnd: period_end,
  });
  const stored = (offset: number): number => {
    const source = view.toSource(offset);
    return headings.reading.toStored(source) ?? source;
  };
  return flatTables.flatMap(({ values }, index) =>
    values.map((value): CellAgain => {
      const start = stored(value.cell.start);
      const end = stored(value.cell.start + value.cell.text.length - 1) + 1;
      return {
        table_id: `table-${index + 1}`,
        start,
        end,
        text: text.slice(start, end),
        value: null,
        row_label: value.row,
        column_label: value.column.label,
        unit: unitOfCell(value),
        year: value.column.year,
        region_code,
        breakdown: null,
        beside: false,
        aimed: false,
      };
    }),
  );
}
