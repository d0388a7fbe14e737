import type { Anchor, AnchorColumn } from "../../model/anchors.js";
import type { Character } from "../../model/codes.js";
import { scanNumbers } from "../../text/numbers/number-scan.js";
import { readPassage } from "../../text/numbers/quantities.js";
import type { Span } from "../../text/span.js";
import { isDataCell, nameAndUnit, plainCell } from "../../text/tables/cell-kinds.js";
import type { Grid, GridCell } from "../../text/tables/grids.js";
import type { RowSink } from "../row-sink.js";
import { tierOf } from "../subject/tier.js";
import { type GridAxes, type GridColumn, gridAxes, isTotal } from "./grid-axes.js";
import { GridNames, subjectOfCaption } from "./grid-names.js";
import { isYearly, type TableValue } from "./indicator-table.js";
import { indicatorCell } from "./table-target.js";

type ValueColumn = Extract<GridColumn, { role: "value" }>;

const YEAR = /(20\d\d)年?/;
const FLOW = /新增|新建|净增|整治|改造|修复|分年度|年度(?:建设|实施)?计划|建设(?:计划|任务)/;

function noteNumbers(cell: GridCell, writer: RowSink): void {
  for (const quantity of readPassage(cell.text).quantities) {
    writer.push(
      { start: cell.start + quantity.start, end: cell.start + quantity.numberEnd },
      "other",
      "number in a cell of words",
    );
  }
}

function characterOf(text: string): Character | null {
  if (/约束/.test(text)) return "binding";
  return /预期/.test(text) ? "expected" : null;
}

/** What a table says as a whole. */
interface TableFacts {
  readonly grid: Grid;
  readonly axes: GridAxes;
  readonly names: GridNames;
  readonly subject: string;
  readonly section: string;
  /** The year that the title names: 2024年各市目标任务表. */
  readonly year: number | null;
  readonly baseYear: number | null;
  readonly flow: boolean;
  readonly yearly: boolean;
}

function factsOf(grid: Grid, section: string, writer: RowSink): TableFacts {
  const axes = gridAxes(grid, writer.plan.start);
  const values = axes.columns.filter((column): column is ValueColumn => column.role === "value");
  const years = new Set(
    [...(grid.caption ?? "").matchAll(/(?<![-—–~至])(20\d\d)年?(?![-—–~至年]*20)/g)].map((year) =>
      Number(year[1]),
    ),
  );
  const [captionYear = null] = years;
  const total = values.some((column) => column.total);
  return {
    grid,
    axes,
    names: new GridNames(grid, axes),
    subject: subjectOfCaption(grid.caption),
    section,
    year: years.size === 1 ? captionYear : null,
    baseYear: values.find((column) => column.base && column.year !== null)?.year ?? null,
    flow: axes.rows !== "indicators" && (total || FLOW.test(grid.caption ?? "")),
    yearly: axes.rows === "years" || isYearly(values),
  };
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
  const year = Number.isNaN(rowYear)
    ? (column.year ?? (column.growth || column.total ? null : facts.year))
    : rowYear;
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
      : year !== null
        ? grid.caption_at
        : null
    : label;
  indicatorCell(value, { start: cell.start, end: cell.end }, grid.table_id, facts.section, writer, {
    ...place,
    breakdown: place.breakdown ?? null,
    character: row.character,
    agencies: row.agencies,
    anchors,
    yearAt: yearAt ?? null,
  });
}

/** What a row says of its cells. */
interface RowFacts {
  readonly label: string;
  readonly name: string;
  readonly at: Span | null;
  readonly unit: string | null;
  readonly unitAt: Span | null;
  readonly character: Character | null;
  readonly agencies: string | null;
  readonly beside: boolean;
}

/** Reads the rows of a grid; what stands in a cell merged over rows holds for all of them. */
function rowsOf({ grid, axes, names }: TableFacts): { cells: readonly GridCell[]; row: RowFacts }[] {
  const rows = new Map<number, GridCell[]>();
  for (const cell of grid.cells) {
    const row = rows.get(cell.row);
    if (row === undefined) rows.set(cell.row, [cell]);
    else row.push(cell);
  }
  let unit: GridCell | undefined;
  let attribute: GridCell | undefined;
  let agency: GridCell | undefined;
  return [...rows.values()].map((cells) => {
    const at = (column: number): GridCell | undefined => {
      const cell = column < 0 ? undefined : cells.find((one) => one.column === column);
      return cell?.text === "" ? undefined : cell;
    };
    unit = at(axes.unit) ?? unit;
    attribute = at(axes.attribute) ?? attribute;
    agency = at(axes.agency) ?? agency;
    const { label, span } = names.of(cells[0]?.row ?? 0, cells);
    const read = nameAndUnit(plainCell(label));
    const none = unit === undefined || /^[-—–/]*$/.test(unit.text);
    const own = read.unit !== null;
    return {
      cells,
      row: {
        label,
        name: read.name,
        at: span,
        unit: read.unit ?? (none ? null : plainCell(unit?.text ?? "")),
        unitAt: own ? span : none ? null : (unit ?? null),
        character: attribute === undefined ? null : characterOf(attribute.text),
        agencies: agency === undefined ? null : agency.text.replace(/[、，,]\s*/g, ";"),
        beside: cells.some((cell) => {
          const column = axes.columns[cell.column];
          return column?.role === "value" && !column.growth && !column.base && /\d/.test(cell.text);
        }),
      },
    };
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
    const facts = factsOf(grid, section, writer);
    for (const { cells, row } of rowsOf(facts)) {
      for (const cell of cells) {
        if (cell.text === "") continue;
        const column = facts.axes.columns[cell.column];
        if (column?.role !== "value" || !isDataCell(cell.text)) noteNumbers(cell, writer);
        else if (!isAimed(column, facts))
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
