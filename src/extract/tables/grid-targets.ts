import { scanNumbers } from "../../text/numbers/number-scan.js";
import { type Quantity, readPassage } from "../../text/numbers/quantities.js";
import type { Grid, GridCell } from "../../text/tables/grids.js";
import { measureReading } from "../fields/measure-reading.js";
import type { RowSink } from "../row-sink.js";
import type { TableValue } from "./indicator-table.js";
import { columnRole, nameAndUnit } from "./table-cells.js";
import { indicatorCell } from "./table-target.js";

const TOTAL = /^(?:全\s*[省市县区州国]|合\s*计|总\s*计|小\s*计|总数|全部)$/;

/** The name of what a table of parts shares out: its caption without the words for the table itself. */
function subjectOfCaption(caption: string | null): string {
  return (caption ?? "")
    .replace(/[（(][^（）()]*[）)]/g, "")
    .replace(/(?:主要)?(?:发展)?(?:培育|建设)*(?:目标)?(?:任务)?(?:分解|分配|计划|安排)?(?:一览)?表.*$/, "")
    .replace(/^.{2,8}?[省市县区](?!场|政|级)/, "");
}

/** Whether the grid lists indicators row by row rather than parts of one indicator. */
function listsIndicators(grid: Grid): boolean {
  return grid.columns.some((label) => /指标/.test(label)) || /指标/.test(grid.row_dimension);
}

function partsOf(grid: Grid, section: string, writer: RowSink): void {
  const total = grid.columns.some((label) => TOTAL.test(label.split(" / ").at(-1) ?? ""));
  const subject = subjectOfCaption(grid.caption);
  const units = new Map<string, Quantity>();
  for (const cell of grid.cells) {
    if (cell.text === "") continue;
    if (cell.value === null) {
      noteNumbers(cell, writer);
      continue;
    }
    const label = cell.column_label;
    const year = /(20\d\d)年?/.exec(label)?.[1];
    const growth = /增速|增长/.test(label);
    const sum = TOTAL.test(label.split(" / ").at(-1) ?? "");
    if (year === undefined && !growth && !sum && !/目标|任务/.test(label + (grid.caption ?? ""))) {
      writer.push({ start: cell.start, end: cell.end }, "other", "cell of a table without a year");
      continue;
    }
    const past = year !== undefined && writer.plan.start !== null && Number(year) < writer.plan.start;
    if (past) {
      writer.push({ start: cell.start, end: cell.end }, "other", "cell of a past year");
      continue;
    }
    const own = label
      .split(" / ")
      .filter((part) => !/20\d\d年?|目标值?|任务/.test(part) && !TOTAL.test(part))
      .join("");
    const unitText = growth && !/[%‰]/.test(cell.text) ? "%" : (cell.unit ?? "");
    const suffix = /[%‰]$/.exec(cell.text)?.[0] ?? unitText;
    const unit = units.get(suffix) ?? readPassage(`1${suffix}`).quantities[0];
    if (unit === undefined) continue;
    units.set(suffix, unit);
    const decimals = /\.(\d+)/.exec(cell.text)?.[1]?.length ?? 0;
    const quantity = { ...unit, value: cell.value, decimals };
    const end = year === undefined ? writer.plan.end : Number(year);
    const flow = total || /新增|新建|净增/.test(label + (grid.caption ?? ""));
    const measure = growth ? "growth" : flow ? "increment" : "level";
    const start = measure === "level" ? null : sum || growth ? writer.plan.start : end;
    const region = writer.vocabulary.regions.find(
      ({ name_zh }) =>
        cell.row_label.startsWith(name_zh) ||
        cell.row_label.endsWith(name_zh) ||
        `${name_zh}`.endsWith(cell.row_label),
    );
    const whole = TOTAL.test(cell.row_label);
    writer.draft({
      subject: own === "" || growth ? `${subject}${growth ? "年均增速" : ""}` : own,
      ...(region === undefined || whole ? {} : { regionCode: region.region_code }),
      breakdown: whole || region !== undefined ? null : cell.row_label,
      tier: null,
      measure: measureReading(measure, label),
      quantity: { ...quantity, unit_printed: unitText === "" ? null : unitText },
      period: { period_start: start, period_end: end ?? 0, why: label },
      commitment: "firm",
      commitmentWhy: "",
      section,
      quote: { start: cell.start, end: cell.end },
      valueStart: cell.start,
      table: { id: grid.table_id, row: cell.row_label, column: cell.column_label },
    });
  }
}

function noteNumbers(cell: GridCell, writer: RowSink): void {
  for (const quantity of readPassage(cell.text).quantities) {
    writer.push(
      { start: cell.start + quantity.start, end: cell.start + quantity.numberEnd },
      "other",
      "number in a cell of words",
    );
  }
}

function indicatorsOf(grid: Grid, section: string, writer: RowSink): void {
  const roles = grid.columns.map(
    (label) =>
      columnRole(label.split(" / ").at(-1) ?? label, writer.plan.start) ??
      columnRole(label, writer.plan.start),
  );
  const nameColumn = grid.columns.findIndex(
    (label, index) => index > 0 && /指标|名称/.test(label) && !/类|属性|性质/.test(label),
  );
  const unitColumn = roles.findIndex((role) => role?.role === "unit");
  const baseYear =
    roles.flatMap((role) => (role?.role === "value" && role.base ? [role.year] : []))[0] ?? null;
  const rows = new Map<number, GridCell[]>();
  for (const cell of grid.cells) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  for (const cells of rows.values()) {
    const name = cells.find((cell) => cell.column === nameColumn)?.text ?? cells[0]?.row_label ?? "";
    const unit = cells.find((cell) => cell.column === unitColumn)?.text ?? null;
    const read = nameAndUnit(name.replace(/\s+/g, ""));
    for (const cell of cells) {
      const role = roles[cell.column];
      if (cell.text === "") continue;
      if (role?.role !== "value") {
        noteNumbers(cell, writer);
        continue;
      }
      const value: TableValue = {
        cell: { text: cell.text, start: cell.start },
        row: name,
        name: read.name,
        unit: read.unit ?? unit ?? grid.unit,
        column: role,
        baseYear,
      };
      indicatorCell(value, { start: cell.start, end: cell.end }, grid.table_id, section, writer);
    }
  }
}

/** Notes the numbers of the header: those that stand before the first row of the body. */
function noteLabels(grid: Grid, writer: RowSink): void {
  const end = Math.min(grid.rows[0]?.start ?? grid.end, grid.serials[0]?.start ?? grid.end, grid.end);
  for (const token of scanNumbers(writer.text.slice(grid.start, end))) {
    writer.push(
      { start: grid.start + token.start, end: grid.start + token.end },
      /^20\d\d$/.test(token.text) ? "date" : "other",
      "header of a table",
    );
  }
}

/**
 * Drafts the targets of the grids of a document: tables of indicators, and tables that share one indicator out over parts.
 * @param sectionOf the heading path of an offset into the stored text; a table below none has its caption for one
 */
export function draftsOfGrids(
  grids: readonly Grid[],
  sectionOf: (offset: number) => string,
  writer: RowSink,
): void {
  for (const grid of grids) {
    const section = sectionOf(grid.rows[0]?.start ?? grid.start) || (grid.caption ?? "");
    if (listsIndicators(grid)) indicatorsOf(grid, section, writer);
    else partsOf(grid, section, writer);
    noteLabels(grid, writer);
    for (const { start, end } of grid.serials) writer.push({ start, end }, "heading", "number of a row");
    for (const row of grid.rows) {
      for (const quantity of readPassage(row.label).quantities)
        writer.push({ start: row.start, end: row.end }, "name", `row label ${quantity.start}`);
    }
  }
}
