import type { Anchor, AnchorColumn } from "../../model/anchors.js";
import { scanNumbers } from "../../text/numbers/number-scan.js";
import { readPassage } from "../../text/numbers/quantities.js";
import type { Span } from "../../text/span.js";
import { isDataCell, plainCell } from "../../text/tables/cell-kinds.js";
import type { Grid, GridCell } from "../../text/tables/grid.js";
import type { RowSink } from "../row-sink.js";
import { tierOf } from "../subject/tier.js";
import { isTotal } from "./grid-axes.js";
import { FLOW, factsOf, type TableFacts, type ValueColumn } from "./grid-facts.js";
import { type RowFacts, rowsOf } from "./grid-rows.js";
import type { TableValue } from "./indicator-table.js";
import { indicatorCell } from "./table-target.js";

const YEAR = /(20\d\d)年?/;

function noteNumbers(cell: GridCell, writer: RowSink): void {
  for (const quantity of readPassage(cell.text).quantities) {
    writer.push(
      { start: cell.start + quantity.start, end: cell.start + quantity.numberEnd },
      "other",
      "number in a cell of words",
    );
  }
}

/** The place or part that a label names, with its code where it is known. */
function placed(label: string, writer: RowSink): { regionCode?: string; breakdown?: string } {
  const code = writer.regionNamed(label);
  return code === null ? { breakdown: label } : { regionCode: code };
}

/** Whether the values of a column are promised: its label says so, or in a table of parts its title. */
function isAimed(column: ValueColumn, { grid, axes, section, year }: TableFacts): boolean {
  if (column.stock) return false;
  if (axes.rows === "indicators") {
    const told = axes.columns.some((one) => one.role === "value" && (one.aimed || one.base));
    return column.aimed || column.base || column.place !== null || (!told && column.label !== "");
  }
  if (column.aimed || axes.rows === "years" || year !== null) return true;
  return /目标|任务|计划|分解|指标|规划|方案/.test(`${grid.caption ?? ""}${section}`);
}

function draftCell(
  cell: GridCell,
  column: ValueColumn,
  facts: TableFacts,
  row: RowFacts,
  writer: RowSink,
): void {
  const { grid, axes } = facts;
  const head = grid.heads[cell.column] ?? [];
  const label = grid.rows[cell.row];
  const rowYear = axes.rows === "years" ? Number(YEAR.exec(cell.row_label)?.[1] ?? Number.NaN) : Number.NaN;
  const ofColumn = column.year ?? row.deadline?.year ?? (column.growth || column.total ? null : facts.year);
  const year = Number.isNaN(rowYear) ? ofColumn : rowYear;
  const ofRow = axes.rows === "indicators";
  const name = ofRow ? row.name : column.own === "" || column.growth ? facts.subject : column.own;
  const subject = !ofRow && column.growth ? `${name}年均增速` : name;
  const rowLabel = cell.row_label;
  const part =
    axes.rows === "parts" && !isTotal(rowLabel) && rowLabel !== ""
      ? rowLabel
      : column.place !== null
        ? column.place
        : null;
  const place = part === null ? {} : placed(part, writer);
  const unit = row.unit ?? column.unit ?? grid.unit;
  const base = writer.plan.start !== null && year !== null && year < writer.plan.start && !column.growth;
  const value: TableValue = {
    cell: { text: plainCell(cell.text), start: cell.start },
    row: ofRow ? row.label : rowLabel,
    name: subject,
    unit,
    column: { ...column, year, base: column.base || base },
    baseYear: facts.baseYear,
    beside: row.beside,
    flow: facts.flow || (axes.rows !== "indicators" && FLOW.test(column.label)),
    yearly: facts.yearly && year !== null,
    character: row.character,
  };
  const anchors: Anchor<AnchorColumn>[] = [];
  const anchor = (name: AnchorColumn, spans: readonly (Span | null | undefined)[]): void => {
    const places = spans.filter((span): span is Span => span != null && span.end > span.start);
    if (places.length > 0) anchors.push({ column: name, spans: places });
  };
  const subjectAt = ofRow ? [row.at] : column.own === "" || column.growth ? [grid.caption_at] : head;
  anchor("indicator_id", subjectAt);
  if (tierOf(subject) !== null) anchor("tier", subjectAt);
  if (part !== null) {
    const at = axes.rows === "parts" ? [label] : head;
    anchor(place.regionCode === undefined ? "breakdown" : "region_code", at);
  }
  if (unit !== null && !/[%％‰]/.test(cell.text))
    anchor("unit", row.unit !== null ? [row.unitAt] : column.unit !== null ? head : [grid.unit_at]);
  const yearAt = Number.isNaN(rowYear)
    ? column.year !== null
      ? head.at(-1)
      : row.deadline !== null
        ? row.deadline.at
        : year !== null
          ? grid.caption_at
          : null
    : label;
  indicatorCell(value, { start: cell.start, end: cell.end }, grid.table_id, facts.section, writer, {
    ...place,
    breakdown: place.breakdown ?? null,
    agencies: row.agencies,
    anchors,
    yearAt: yearAt ?? null,
  });
}

/** Notes the numbers of the header: those that stand before the first row of the body. */
function noteLabels(grid: Grid, writer: RowSink): void {
  const note = (start: number, end: number): void => {
    for (const token of scanNumbers(writer.text.slice(start, end))) {
      writer.push(
        { start: start + token.start, end: start + token.end },
        /^20\d\d$/.test(token.text) ? "date" : "other",
        "header of a table",
      );
    }
  };
  note(grid.start, Math.min(grid.rows[0]?.start ?? grid.end, grid.serials[0]?.start ?? grid.end, grid.end));
  for (const { start, end } of grid.repeated) note(start, end);
}

/**
 * Drafts the targets of the grids of a document: tables of indicators, tables that share out indicators over parts or places, and tables
 * whose rows are years.
 * @param sectionOf the heading path of an offset into the stored text; a table below none has its caption for one
 */
export function draftsOfGrids(
  grids: readonly Grid[],
  sectionOf: (offset: number) => string,
  writer: RowSink,
): void {
  for (const grid of grids) {
    const section = sectionOf(grid.rows[0]?.start ?? grid.start) || (grid.caption ?? "");
    const facts = factsOf(grid, section, writer.plan.start);
    const aimed = facts.axes.columns.map((column) => column.role === "value" && isAimed(column, facts));
    for (const { cells, row } of rowsOf(facts)) {
      for (const cell of cells) {
        if (cell.text === "") continue;
        const column = facts.axes.columns[cell.column];
        if (column?.role !== "value" || !isDataCell(cell.text)) noteNumbers(cell, writer);
        else if (aimed[cell.column] !== true)
          writer.push({ start: cell.start, end: cell.end }, "other", "cell of a table without a year");
        else draftCell(cell, column, facts, row, writer);
      }
    }
    noteLabels(grid, writer);
    for (const { start, end } of grid.serials) writer.push({ start, end }, "heading", "number of a row");
    for (const row of grid.rows) {
      for (const quantity of readPassage(row.label).quantities)
        writer.push({ start: row.start, end: row.end }, "name", `row label ${quantity.start}`);
    }
  }
}
